import { proposeGroup } from "./read-group";
import { type CellRef } from "../../domain/cell-ref";
import { remember } from "../../domain/remember";
import { clean, fold } from "../../domain/vietnamese-text";
import { ASIDES_OF_HEADINGS, COUNTED_IN_HEADINGS, SEATING } from "../../lexicon/people-in-lists";
import { COMMUNES, UPPER_PLACES } from "../../lexicon/places";
import type { Sense } from "../../lexicon/senses";
import { SHEET_WORDS } from "../../lexicon/sheet-words";

/**
 * Ways a section is numbered, from the outside in as they are usual: A · I · 1. · a) · - ; `none` for a heading without
 * a number.
 */
export type Numbering = "letter" | "roman" | "arabic" | "small" | "dash" | "none";

export interface SectionText {
  readonly numbering: Numbering;
  /** The number as typed: "II". */
  readonly number: string;
  /** The text without its number, its count and a closing colon. */
  readonly text: string;
  /** "(12 đại biểu)" → 12. */
  readonly count: number | undefined;
}

/** "B1", "I.2", "A.II": the number of a part within another. */
const INNER_NUMBER = "(?:[IVXL]{1,6}|[A-ZĐ])(?:(?:\\.?\\d{1,2}){1,3}|\\.[IVX]{1,4})";
const IS_INNER_NUMBER = new RegExp(`^${INNER_NUMBER}$`, "u");
const IS_NUMBER = new RegExp(`^(?:${INNER_NUMBER}|[IVXLivxl]{1,6}|[A-Za-zĐđ]|\\d{1,3}(?:\\.\\d{1,2})*|[-+*•])$`, "u");
const NUMBER = new RegExp(
  `^(?:(?:[Pp]hần|PHẦN|[Mm]ục|MỤC|[Pp]hụ lục|PHỤ LỤC)\\s+)?(${INNER_NUMBER}|[IVXLivxl]{1,6}|[A-ZĐ]|[a-zđ]|\\d{1,3}(?:\\.\\d{1,2}){0,3})\\s*[.)/:\\-–]+\\s*`,
  "u",
);
const COUNTED = `(?:${COUNTED_IN_HEADINGS.flatMap((noun) => (noun.length < 4 ? [noun] : [noun, fold(noun)])).join("|")})`;
const BEHIND_COUNT = "\\s*(?:[;,–-][^)]*)?\\)?\\s*[.:;]?$";
const COUNT = new RegExp(
  `[\\s(:–-]+(?:(?:gồm|có|tổng số|tổng|số lượng|cộng)\\s*:?\\s*)?(\\d{1,5})\\s*${COUNTED}?${BEHIND_COUNT}`,
  "iu",
);
const COUNT_NOUN = new RegExp(`\\d\\s*${COUNTED}${BEHIND_COUNT}`, "iu");

/** How many may come of those who stand below. */
const OF_SEATS =
  /(?<!\p{L})(?:được|chỉ tiêu|phân bổ|tối đa|không quá|ít nhất|tối thiểu)(?: (?:bầu|cử|chọn|giới thiệu|phân bổ|giao))?$/iu;

/** "Thôn Nà Ca (Trưởng đoàn: ông Lý Văn A)", "Thôn Nà Ca, trưởng đoàn ông A". */
const ASIDE = new RegExp(`\\s*(?:[(,;]|\\s[-–])\\s*(?:${ASIDES_OF_HEADINGS.join("|")})(?!\\p{L}).*$`, "iu");

/** "ĐOÀN SỐ 1: XÃ XUÂN THÁI": who is meant stands behind the number. */
const TEAM = /^đoàn (?:số )?\d{1,2}\s*[:–-]\s*(?=\p{L})/iu;

/** "HÀNG A: KHÁCH MỜI", "TRÊN SÂN KHẤU: ĐOÀN CHỦ TỊCH": who sits there stands behind. */
const SEATED = new RegExp(
  `^(?:trên |dưới )?(?:${SEATING.join("|")})(?: (?:số )?(?:\\p{Lu}|\\d{1,2})(?:\\s*[,&–-]\\s*(?:\\p{Lu}|\\d{1,2}))*)?\\s*[:–-]\\s*(?=\\p{L}{2})`,
  "iu",
);

/** "Thôn Nà Ca (tiếp theo)", at the top of a page. */
const GOES_ON = /\s*\((?:tiếp|tiếp theo|tt)\)\s*$/iu;

/** "[08:15, 14/05/2024] Lò Văn A: …", a message among the lines it sends. */
const SENT_AT = /^\[[\d\s:/.,-]+\]\s*/u;

/** "Chi đoàn thôn A Hố gửi:", "Bên trường THCS em gửi ạ": who sends the lines below. */
const SENDS = /\s+(?:em\s+|chúng em\s+)?(?:xin\s+)?(?:gửi|báo|nộp|đăng ký)(?:\s+(?:ạ|nhé|ds|danh sách))*\s*:?$/iu;

/** Reads a heading such as "I. Khách mời (12 đại biểu)"; `number` may also stand in a cell of its own. */
export function readSectionText(typed: string, numberCell = ""): SectionText {
  let text = clean(typed).replace(GOES_ON, "").replace(SENT_AT, "");
  let number = clean(numberCell).replace(/[.)/:\s]+$/, "");
  if (number === "" || !IS_NUMBER.test(number)) {
    const match = NUMBER.exec(text);
    const dash = /^(?:[-–+•]|\*+)\s+|^\*+(?=\p{L})/u.exec(text);
    number = match?.[1] ?? (dash ? "-" : "");
    text = text.slice((match ?? dash)?.[0].length ?? 0);
  }
  let count: number | undefined;
  const counted = COUNT.exec(text);
  // "Thôn 3" is a name; "(3)", ": 3" and "3 đại biểu" are counts; "Được bầu: 3 đại biểu" are seats.
  if (
    counted &&
    !OF_SEATS.test(text.slice(0, counted.index)) &&
    (COUNT_NOUN.test(counted[0]) || /^\s*[(:–-]/.test(counted[0]))
  ) {
    count = Number(counted[1]);
    text = text.slice(0, counted.index);
  }
  text = text
    .replace(SEATED, "")
    .replace(TEAM, (team, _at: number, whole: string) => (topicOf(whole.slice(team.length)) === "unit" ? "" : team))
    .replace(ASIDE, "")
    .replace(SENDS, "")
    .replace(/[\s:;.,–-]+$/u, "")
    .trim();
  return { numbering: numberingOf(number), number, text, count };
}

export function numberingOf(number: string): Numbering {
  if (number === "") return "none";
  if (IS_INNER_NUMBER.test(number)) return "arabic";
  if (/^[-–+*•]$/.test(number)) return "dash";
  if (/^\d/.test(number)) return "arabic";
  if (/^[IVX]+$/.test(number) || /^[ivx]{2,}$/.test(number)) return "roman";
  if (number === "L" || number === "l" || number.length > 1)
    return number.length > 1 ? "roman" : number === "L" ? "letter" : "small";
  return number === number.toUpperCase() ? "letter" : "small";
}

/** "B1", "I.2" and nothing else, as it stands in a column of numbers. */
export function isInnerNumber(order: string): boolean {
  return IS_INNER_NUMBER.test(order.replace(/[.)]$/, ""));
}

/** How deep a number reaches: 2 for "B1", "I.1" and "1.1". */
export function depthOf(number: string): number {
  return number.split(/(?<=\D)\.?(?=\d)|\./).length;
}

export type SectionTopic = "village" | "unit" | "kind" | "sector" | "religion" | "category";

/** A heading among the rows, in force for the rows below it until the next heading of its level. */
export interface Section extends SectionText {
  readonly row: number;
  readonly cell: CellRef;
  readonly typed: string;
  readonly topic: SectionTopic;
  /** The last row it covers. */
  toRow: number;
  /** It stands above the title: whose list it is, unless headings among the rows divide it. */
  readonly ofWhole?: true;
}

const TOPICS: Readonly<Partial<Record<Sense, SectionTopic>>> = {
  "first:village": "village",
  "first:body": "unit",
  "first:bodyOfHeading": "unit",
  "first:sector": "sector",
  "first:religion": "religion",
};

/** What a heading speaks of, by its first words. Whatever is none of the others names a category. */
export function topicOf(text: string): SectionTopic {
  const { group, plain } = proposeGroup(text, "section");
  return plain && group !== null ? "category" : topicOfFirstWords(text);
}

const topicOfFirstWords: (text: string) => SectionTopic = remember((text) => {
  if (listsKinds(text)) return "sector";
  let rest = clean(text);
  let heads: "none" | "ofPlaces" | "ofKinds" = "none";
  for (;;) {
    const found = SHEET_WORDS.headings.startOf(rest);
    const senses = found.map(({ sense }) => sense);
    const taken = rest.slice(0, found[0]?.end).trim();
    rest = rest.slice(found[0]?.end);
    if (senses.includes("first:kind") && /^(?:\s|$)/.test(rest) && namesKind(text)) return "kind";
    const topic = senses.flatMap((sense) => TOPICS[sense] ?? [])[0];
    if (topic === "village" && isUnnamed(rest)) return "category";
    // "Đại biểu quận", "Phường và các đơn vị bạn": whose level they are of, no body by its name.
    if (topic === "unit" && heads !== "ofKinds" && LEVEL.test(taken) && /^\s*(?:$|(?:và|,)(?!\p{L}))/u.test(rest))
      return "category";
    if (topic !== undefined && (topic === "sector" ? heads === "none" : heads !== "ofKinds")) return topic;
    if (senses.includes("first:kindHead")) heads = "ofKinds";
    else if (!senses.includes("first:head")) return "category";
    else if (heads === "none") heads = "ofPlaces";
  }
});

/** "VIỆN, TRƯỜNG, DOANH NGHIỆP", "Báo, đài": kinds of bodies as "Khối doanh nghiệp" is one, no body by its name. */
function listsKinds(text: string): boolean {
  const parts = text.length > LONGEST_KINDS ? [] : clean(text).split(/\s*[,;/&]\s*|\s+và\s+/iu);
  return (
    parts.length > 1 &&
    parts.every((part) =>
      SHEET_WORDS.headings
        .startOf(part)
        .some(({ sense, end }) => end === part.length && (sense === "first:body" || sense === "first:bodyOfHeading")),
    )
  );
}

const LONGEST_KINDS = 60;

const LEVEL = new RegExp(`^(?:${[...COMMUNES, ...UPPER_PLACES].join("|")})$`, "iu");

/** Nothing but more such words stands behind: "KHỐI XÓM", "Thôn, bản" are kinds of places, none of them has a name. */
function isUnnamed(rest: string): boolean {
  if (!/[\p{L}\d]/u.test(rest)) return true;
  const [next] = /^\s*[,;/&–-]/u.test(rest) ? SHEET_WORDS.headings.startOf(rest) : [];
  return next?.sense === "first:village" && isUnnamed(rest.slice(next.end));
}

/** "Tập thể", no group of delegates that are one: "Tập thể điển hình tiên tiến". */
function namesKind(text: string): boolean {
  const folded = fold(text);
  return folded.split(" ").length <= 9 && !/dien hinh|tieu bieu/.test(folded);
}
