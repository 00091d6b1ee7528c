import { remember } from "../../domain/remember";
import { fold, foldWords, hasNoMarks, markedWords } from "../../domain/vietnamese-text";
import {
  BODY_WORDS,
  LED_BY_CHIEFS,
  UNITS_BEHIND_POSTS,
  UNITS_WITH_NAMES,
  UNNAMED_UNITS,
} from "../../lexicon/unit-words";
import { CLERICAL_POSTS, HELD_OFFICES, MEMBERS_OF_UNITS } from "../../lexicon/people-in-lists";
import { COMMUNES, HAMLETS } from "../../lexicon/places";
import { bodyOf } from "./body-words";
import { topicOf } from "./section-text";

const OFFICE = new RegExp(
  `^(?:pho |quyen |nguyen )*(?:${HELD_OFFICES.join("|")}|tong(?! cong| cuc| lien doan| so| hop| ket))(?![a-z])`,
);
const CLERICAL = new RegExp(`^(?:${CLERICAL_POSTS.map(fold).join("|")})(?![a-z])`);
/** Where the unit begins inside "Chủ tịch UBND xã X", "Giáo viên Trường Tiểu học Y": at a capital. */
const UNIT_START = new RegExp(
  `\\s(?=(?:${UNITS_BEHIND_POSTS.join("|")}|(?:${UNITS_WITH_NAMES.join("|")})(?= \\p{Lu}))(?=[\\s.]|$))`,
  "u",
);

/** "Chi cục trưởng", "Hạt phó": who leads a body, called by its kind; with its marks, since "Trường" is a school. */
const CHIEF_OF = new RegExp(`^(?:phó )?(?:${[...LED_BY_CHIEFS, ...HAMLETS].join("|")}) (?:trưởng|phó)(?!\\p{L})`, "iu");

export interface PositionParts {
  /** undefined: the cell names nothing but a unit. */
  readonly position: string | undefined;
  /** undefined: the unit cannot be told without guessing; "": the cell names none. */
  readonly unit: string | undefined;
}

/**
 * Splits a cell under "Chức vụ, đơn vị công tác". A comma, semicolon, line break or dash between an office and a unit
 * is plain; else the position keeps the whole text.
 */
export const splitPosition: (raw: string) => PositionParts = remember((raw) => {
  const parts = split(raw);
  return parts.unit === undefined && !namesUnit(raw.replace(ONE_OF_MANY, " ")) ? { ...parts, unit: "" } : parts;
});

/** "Chi hội trưởng", "Đoàn viên": of some body, none is named. */
const ONE_OF_MANY = new RegExp(
  `(?<!\\p{L})(?:(?:${LED_BY_CHIEFS.join("|")}|tổ) (?:trưởng|phó)|(?:${MEMBERS_OF_UNITS.join("|")}))(?!\\p{L})`,
  "giu",
);
/** "Bí thư Chi đoàn": of one that stands elsewhere. */
const UNNAMED = new Set(UNNAMED_UNITS.map(fold));

/** With its marks, where there are any: a "chuyên viên" is no viện. */
function namesUnit(text: string): boolean {
  return hasNoMarks(text) ? NAMES_UNIT.test(foldWords(text)) : NAMES_UNIT_MARKED.test(markedWords(text));
}

const UNIT_NAMES = [...HAMLETS, ...COMMUNES, "huyện", "tỉnh", ...BODY_WORDS];
const NAMES_UNIT = wordOf(UNIT_NAMES.map(foldWords));
const NAMES_UNIT_MARKED = wordOf(UNIT_NAMES.map(markedWords));

function wordOf(words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.join("|")})(?![\\p{L}\\p{M}])`, "u");
}

/** "Trưởng thôn Nà Lộc", "Trường Tiểu học số 2": an office or a unit, nothing that can be part of a name. */
export function namesOffice(text: string): boolean {
  return isOffice(text) || isUnit(text);
}

function split(raw: string): PositionParts {
  const whole = raw.replace(/\s+/g, " ").trim();
  const parts = raw
    .split(/[,;\n]/.test(raw) ? /[,;\n]/ : /\s[-–]\s/)
    .map((part) => part.replace(/\s+/g, " ").trim())
    .filter((part) => part !== "");
  if (parts.length >= 2) return splitParts(raw, whole, parts);
  const [, office = "", aside = ""] = WITH_UNIT_ASIDE.exec(whole) ?? [];
  if (isOffice(office) && unitBehind(office) === undefined && isUnit(aside)) return { position: office, unit: aside };
  const unit = unitBehind(whole);
  if (unit !== undefined) return { position: whole, unit: UNNAMED.has(fold(unit)) ? "" : unit };
  return isUnit(whole) && !isOffice(whole)
    ? { position: undefined, unit: whole }
    : { position: whole, unit: undefined };
}

/** "Viên chức (Trung tâm Khuyến công)": the brackets name the unit. */
const WITH_UNIT_ASIDE = /^([^()]+?)\s*\(([^()]+)\)$/u;

function splitParts(raw: string, whole: string, parts: readonly string[]): PositionParts {
  const at = parts.findIndex((part, i) => i > 0 && isUnit(part));
  const tail = at > 0 ? parts.slice(at) : [];
  // Behind the parts before it, which may hold the same words: "Trưởng Công an xã, Công an xã".
  const start = parts
    .slice(0, at + 1)
    .reduce((from, part, i) => whole.indexOf(part, from) + (i < at ? part.length : 0), 0);
  if (at > 0 && parts.slice(0, at).every((part) => !isUnit(part)) && tail.every((part) => !isOffice(part))) {
    return {
      position: whole.slice(0, start).replace(/[\s,;–-]+$/, ""),
      // As typed: "Tổ Toán - Tin"; lines have no sign between them.
      unit: raw.includes("\n") ? tail.join(", ") : whole.slice(start),
    };
  }
  const [first = "", last = ""] = parts;
  if (isUnit(first) && parts.length === 2 && isOffice(last)) return { position: last, unit: first };
  // "Công chức Phòng Văn hóa - Xã hội": the dash is the unit's.
  const unit = BY_DASH.test(raw) ? unitBehind(whole) : undefined;
  const end = parts.at(-1) ?? "";
  return { position: whole, unit: unit?.includes(end) === true && !isOffice(end) ? unit : undefined };
}

/** What begins inside "Giáo viên Trường Tiểu học Y"; undefined where no office stands before a unit. */
function unitBehind(whole: string): string | undefined {
  const start = isOffice(whole) ? UNIT_START.exec(whole) : null;
  return start === null ? undefined : whole.slice(start.index + 1);
}

/** No sign but a dash parts it. */
const BY_DASH = /^[^,;\n]*$/;

function isUnit(part: string): boolean {
  const topic = topicOf(part);
  return (topic === "unit" || topic === "village") && !isOffice(part) && !MEMBER.test(part);
}
/** "Đội viên", "Tổ viên": of a body, and no body. */
const MEMBER = new RegExp(`^(?:${MEMBERS_OF_UNITS.join("|")})(?!\\p{L})`, "iu");

/** "Trưởng thôn" is an office, "Trường Mầm non" a unit, with or without marks. */
export function isOffice(part: string): boolean {
  const folded = fold(part);
  if (CHIEF_OF.test(part.normalize("NFC"))) return true;
  return (
    (OFFICE.test(folded) || CLERICAL.test(folded)) &&
    !(folded.startsWith("truong ") && (/^\s*trường\s/iu.test(part.normalize("NFC")) || bodyOf(part) === "collective"))
  );
}
