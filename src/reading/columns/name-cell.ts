import type { FieldId } from "../../domain/facts";
import { readEthnicity } from "../../domain/ethnicity";
import { remember } from "../../domain/remember";
import { clean, fold } from "../../domain/vietnamese-text";
import { beginsWithVillageKind } from "../../domain/village-kinds";
import { CLERICAL_POSTS } from "../../lexicon/people-in-lists";
import { RANKS, SCHOLARS } from "../../lexicon/honorifics";
import { NAMES_IN_USE } from "../../lexicon/sheets/header-words";
import { bodyOf } from "../texts/body-words";
import { looksLikePersonName } from "../texts/read-name";
import { topicOf } from "../texts/section-text";
import { isOffice, namesOffice } from "../texts/split-position";
import { birthIn, toldFacts } from "../headers/told-facts";

/** A name and what else stands with it in its cell. */
export interface NameCell {
  readonly name: string;
  /** The same with what stands behind it and is not surely one of the others: it may say that nobody comes. */
  readonly text: string;
  /** As typed: "Sinh năm 1958". */
  readonly birth: string | undefined;
  readonly phone: string | undefined;
  /** "nữ", as typed. */
  readonly sex: string | undefined;
  /** "Tày". */
  readonly ethnicity: string | undefined;
  /** "Ấp 12, xã Tân Lộc": where somebody lives. */
  readonly village: string | undefined;
  /** Offices and units, as they stand behind one another. */
  readonly office: string | undefined;
}

/** "Nguyễn Văn A (1975)", "Lê B - Chủ tịch", "Trần C⏎Hiệu trưởng": where the name ends. */
const NAME_ENDS =
  /^([^,;(\d]+?)(?:\s*[,;(]\s*|\s+[-–—]\s*|[-–—]\s+|\s+(?=(?:sn|sinh(?: năm| ngày)?|ns)?[\s:.]*\d))(.+)$/iu;
const NUMBER = /^\d{1,4}\s*[.)/]\s*(?=\p{L})/u;
/** Most cells of names hold nothing but one. */
export const MAY_HOLD_MORE = /[,;:(\n\d]|\s[-–—]|[-–—]\s/;
/** "Thiếu tá, ThS Đàm Quang Hợp": a rank before the name. */
const RANK_APART = new RegExp(
  `^((?:${[...RANKS, ...SCHOLARS].map((word) => word.replace(/[./]/g, "\\$&").replace("úy", "(?:úy|uý)")).join("|")})\\.?),\\s*(?=\\p{L})`,
  "iu",
);
const SEX = /^(?:giới tính[\s:]*)?(?:nam|nữ)(?: giới)?$/iu;
const PHONE = /^(?:(?:sđt|đt|điện thoại|số điện thoại)[\s:.]*)?((?:\+84|0)(?:[ .]?\d){9})$/iu;
const withoutPeople = (part: string | undefined): string | undefined => part?.replace(PEOPLE, "");
const PEOPLE = /^(?:dân tộc|dt)[\s:.]+(?=\p{L})/iu;

/**
 * Takes apart what stands in the cell of a name. `lines`: the cell's own; `below`: those of the rows that carry it on;
 * `says`: the facts besides the name that the header promises. Without such a promise an office or a year is only
 * taken off what is plainly somebody's name.
 */
export function readNameCell(lines: readonly string[], below: readonly string[], says: readonly FieldId[]): NameCell {
  const filled = birthLast(lines.map(clean).filter((line) => line !== ""));
  const sent = bodyAhead(filled);
  if (sent !== undefined) {
    const behind = nameFirst(sent.lines, below, says);
    return { ...behind, office: [behind.office, sent.office].filter((part) => part !== undefined).join(", ") };
  }
  const ahead = officeAhead(filled) ?? (says.includes("position") ? officeBeforeName(filled) : undefined);
  if (ahead === undefined) return nameFirst(filled, below, says);
  const behind = nameFirst(ahead.lines, below, says);
  const offices = [ahead.office, behind.office].filter((office) => office !== undefined);
  return { ...behind, office: offices.join(", ") };
}

/**
 * Without the name that the same person has below the first: the same once more, or, where the header asks for it, the
 * one in use ("Họ tên khai sinh⏎Họ tên thường dùng").
 */
export function withoutSecondName(lines: readonly string[], header: string): readonly string[] {
  const [first = "", second, ...further] = lines;
  if (second === undefined || looksLikePersonName(first) < 0.6 || looksLikePersonName(second) < 0.6) return lines;
  const isInUse = NAME_IN_USE.test(fold(header)) && isSurelyName(first) && isSurelyName(second);
  return isInUse || fold(clean(first)) === fold(clean(second)) ? [first, ...further] : lines;
}

const NAME_IN_USE = new RegExp(`\\b(?:${NAMES_IN_USE.join("|")})\\b`);

/** A cell that begins with the name. */
function nameFirst(
  [first = "", ...further]: readonly string[],
  below: readonly string[],
  says: readonly FieldId[],
): NameCell {
  const [, head = "", behindName = ""] = NAME_ENDS.exec(first.replace(NUMBER, "").replace(RANK_APART, "$1 ")) ?? [];
  const tail = withoutOtherName(behindName);
  const name = tail === "" ? first : head;
  const isPromised = says.length > 0;
  const behind = [...further.flatMap(partsTold), ...below.flatMap(withNumbersApart)];
  const parts = tidied([...partsOf(tail, isPromised), ...behind]);
  const mayBeOffice = says.includes("position") || says.includes("unit");
  const told = parts.map((part) => ({ part, is: senseOf(part) ?? promisedSense(part, says) }));
  const isPlain = told.every(({ is }) => is !== undefined && is !== "promised");
  const whole = [first, ...further].join(" ");
  const isTold = isPromised ? told.some(({ is }) => is !== undefined) : isPlain;
  if (parts.length === 0 || !isTold || !mayBeCut(name, isPromised && isPlain)) return onlyName(whole);
  const offices = told.flatMap(({ part, is }) => (is === "office" || is === "promised" ? [part] : []));
  const firstOf = (sense: Sense | undefined) => told.find(({ is }) => is === sense)?.part;
  return {
    name,
    // What was passed over may say that nobody comes: "(dự khuyết)".
    text: isPlain && tail === behindName ? name : whole,
    // What stands where a birth date is promised and is nothing else is one that cannot be read.
    birth: firstOf("birth") ?? (says.includes("birthDate") && !mayBeOffice ? firstOf(undefined) : undefined),
    phone: PHONE.exec(firstOf("phone") ?? "")?.[1],
    sex: firstOf("sex"),
    ethnicity: withoutPeople(firstOf("ethnicity")),
    village: firstOf("village"),
    office: [...new Set(offices)].join(", ") || undefined,
  };
}

/** "Võ Văn Sáu (Sáu Hùng) - nguyên Bí thư xã": what people call him tells nothing of him. */
function withoutOtherName(tail: string): string {
  const [, aside = "", rest = ""] = /^([^()]+)\)\s*[-–—,;:]\s*(.+)$/u.exec(tail) ?? [];
  return aside !== "" && senseOf(aside) === undefined ? rest : tail;
}

/**
 * "Bí thư Chi bộ: Lê Công Chánh", "Chủ tịch - Hà Thị Sen", an office in a line above the name: the office, and the
 * lines of the name. Only where one is surely an office and the other surely a name.
 */
function officeAhead([first = "", ...further]: readonly string[]):
  { readonly office: string; readonly lines: readonly string[] } | undefined {
  const [, ahead = "", name = ""] = AHEAD.exec(first.replace(NUMBER, "")) ?? [];
  const office = (name === "" ? first.replace(NUMBER, "") : ahead).replace(/[\s:–-]+$/u, "");
  const [named = "", ...behind] = name === "" ? further : [name, ...further];
  return MAY_BE_OFFICE.test(office) && isHeld(office) && isSurelyName(named.split(/[,;(]/u)[0]?.trim() ?? "")
    ? { office, lines: [named, ...behind] }
    : undefined;
}

/** "Trường THCS Bế Văn Đàn: thầy Vũ Đình Cẩn - Hiệu trưởng": the body, and whom it sends. */
function bodyAhead([first = "", ...further]: readonly string[]): ReturnType<typeof officeAhead> {
  const [, body = "", named = ""] = BODY_AHEAD.exec(first.replace(NUMBER, "")) ?? [];
  const [name = ""] = named.split(/[,;(]|\s[-–—]\s/u);
  return body !== "" && bodyOf(body) === "collective" && isSurelyName(name.trim())
    ? { office: body, lines: [named, ...further] }
    : undefined;
}

const BODY_AHEAD = /^([^:\n]{4,80}?)\s*:\s*(\p{L}.*)$/u;
const AHEAD = /^([^:\d]+?)(?:\s*:\s*|\s+[-–—]\s+)(\p{L}.*)$/u;
const MAY_BE_OFFICE = /^[\p{L}\d][^:()\n]{2,59}$/u;

/** An office, or what somebody is besides ("Đảng viên"), and nobody's name. */
export const isHeld = (text: string): boolean => isOffice(text) || MEMBERS.test(fold(text));
const MEMBERS = new RegExp(
  `^(?:dang vien|doan vien|hoi vien|thanh vien|uy vien|dai bieu|nguoi co uy tin|gia lang|${CLERICAL_POSTS.map(fold).join("|")})(?![a-z])`,
);

/** "Trưởng bản Giàng A Chớ (1978)": no sign parts them; the name is the longest that is surely one. */
function officeBeforeName([first = "", ...further]: readonly string[]): ReturnType<typeof officeAhead> {
  const [, words = "", rest = ""] = /^([\p{L}\s']+)(.*)$/u.exec(first.replace(NUMBER, "")) ?? [];
  const all = words.trim().split(/\s+/);
  for (let at = isSurelyName(words) ? all.length : 1; at < all.length - 1; at++) {
    const [office, name] = [all.slice(0, at).join(" "), all.slice(at).join(" ")];
    if (isHeld(office) && isSurelyName(name)) return { office, lines: [`${name} ${rest}`.trim(), ...further] };
  }
  return undefined;
}

/** "1992 - Quàng Văn Diên - Bí thư Chi đoàn" with the year behind. */
function birthLast([first = "", ...further]: readonly string[]): readonly string[] {
  const [, birth = "", rest = ""] = BIRTH_AHEAD.exec(first) ?? [];
  return birthIn(birth) === undefined ? [first, ...further] : [`${rest}, ${birth}`, ...further];
}

const BIRTH_AHEAD = /^((?:sn|sinh(?: năm| ngày)?)?[\s:]*\d[\d/.]*\d{2})\s*[-–—,;:]\s*(\p{L}.+)$/iu;

/** Without the signs that part them from the name: "- Chánh Văn phòng", "(1975)". */
function tidied(parts: readonly string[]): readonly string[] {
  return parts.map((part) => part.replace(/^[-–—+(\s]+|[\s,;.)/]+$/gu, "")).filter((part) => part !== "");
}

/** A cell that holds a name and nothing else. */
export function onlyName(name: string): NameCell {
  return {
    name,
    text: name,
    birth: undefined,
    phone: undefined,
    sex: undefined,
    ethnicity: undefined,
    village: undefined,
    office: undefined,
  };
}

/** `isPlain`: the header promises more than a name, and all that stands behind it is known. */
function mayBeCut(name: string, isPlain: boolean): boolean {
  return isSurelyName(name) || (isPlain && looksLikePersonName(name) > 0);
}

/** What a part is only where the header promises it. */
function promisedSense(part: string, says: readonly FieldId[]): "ethnicity" | "promised" | undefined {
  if (says.includes("ethnicity") && readEthnicity(part).known) return "ethnicity";
  return part.includes(" ") && (says.includes("position") || says.includes("unit")) ? "promised" : undefined;
}

type Sense = "birth" | "phone" | "sex" | "ethnicity" | "village" | "office";

function senseOf(part: string): Sense | undefined {
  if (birthIn(part) !== undefined) return "birth";
  if (PHONE.test(part)) return "phone";
  if (SEX.test(part)) return "sex";
  if (PEOPLE.test(part) && readEthnicity(part.replace(PEOPLE, "")).known) return "ethnicity";
  if (beginsWithVillageKind(part) && topicOf(part) === "village") return "village";
  return part.includes(" ") && (namesOffice(part) || isHeld(part)) ? "office" : undefined;
}

/** A name itself may be broken over two lines: "Bế Văn / Trưởng". */
function isSurelyName(name: string): boolean {
  return looksLikePersonName(name) >= 0.8 && !/\s(?:thị|văn|thi|van)$/iu.test(name);
}

/** "Nữ, Kinh" on a line below a name: what is told there and nothing else, one by one. */
function partsTold(line: string): readonly string[] {
  const told = toldFacts([line]);
  return told === undefined || told.size < 2
    ? [line]
    : [...told].map(([field, text]) => (field === "ethnicity" ? `dân tộc ${text}` : text));
}

/** "Ấp 12, ĐT 0918 447 203" below a name: the number stands apart, the address stays whole. */
function withNumbersApart(line: string): readonly string[] {
  const parts = line.split(/\s*[,;]\s*|\s+[-–]\s+/u);
  const numbers = parts.filter((part) => birthIn(part) !== undefined || PHONE.test(part));
  const rest = parts.filter((part) => !numbers.includes(part)).join(", ");
  return numbers.length === 0 ? [line] : [...(rest === "" ? [] : [rest]), ...numbers];
}

function partsOf(tail: string, isPromised: boolean): readonly string[] {
  if (tail === "") return [];
  // "1988 y tế bản": a space parts them.
  const [, birth = "", behind = ""] = isPromised ? (/^(\d[\d/.]*\d{2})\s+(\p{L}.*)$/u.exec(tail) ?? []) : [];
  if (birthIn(birth) !== undefined) return [birth, behind];
  const parts = tail.split(/[,;()]|\s[-–—]\s/u);
  // "Phó Giám đốc, Sở Nội vụ" stays one text: where it ends in a unit is told elsewhere.
  const [first = "", ...rest] = parts.map((part) => part.trim());
  return birthIn(first) !== undefined ||
    SEX.test(first) ||
    (isPromised && rest.some((part) => birthIn(part) !== undefined))
    ? [first, ...rest]
    : [tail];
}

/** What stands below a name and tells more of its person: an office, a birth date, a people, something in brackets. */
export const tellsOfPerson: (text: string) => boolean = remember((text) => {
  const typed = clean(text);
  const sense = senseOf(typed.replace(/^[-–—+]\s*/u, ""));
  return /^\([^()]+\)$/.test(typed) || sense === "birth" || sense === "ethnicity" || isHeld(typed);
});
