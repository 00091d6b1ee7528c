import type { CellValue } from "../../domain/sheet-snapshot";
import { remember } from "../../domain/remember";
import { clean, fold } from "../../domain/vietnamese-text";

/** ü and þ are the tick and the ticked box of the font Wingdings. */
const YES = new Set([
  "x",
  "xx",
  "×",
  "✓",
  "✔",
  "v",
  "√",
  "☑",
  "☒",
  "✅",
  "ü",
  "þ",
  "true",
  "1",
  "co",
  "dung",
  "yes",
  "roi",
  "da roi",
  "phai",
  "*",
  "+",
  "●",
  "•",
  "■",
]);
const NO = new Set([
  "false",
  "0",
  "khong",
  "ko",
  "k",
  "kh",
  "khg",
  "sai",
  "chua",
  "no",
  "-",
  "–",
  "—",
  "☐",
  "□",
  "khong co",
  "khong phai",
]);

/**
 * Reads a cell of a column of marks: x, ✓, v, TRUE, 1, có, đúng → true; FALSE, 0, không, ko, k, a dash → false; null
 * when the cell is blank or no mark. What a mark means is the column's matter.
 */
export function readMark(value: CellValue): boolean | null {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value === 1 ? true : value === 0 ? false : null;
  if (value === null || isLongNumber(value)) return null;
  return markOf(value);
}

/** A date, a number of a person: digits at both ends. */
function isLongNumber(text: string): boolean {
  return text.length > 1 && isDigit(text.charCodeAt(0)) && isDigit(text.charCodeAt(text.length - 1));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

const markOf: (text: string) => boolean | null = remember((value) => {
  // The tick of Wingdings is "ü": a letter that folding would turn into u.
  const typed = clean(value).toLowerCase();
  if (typed.length > 12) return null;
  if (YES.has(typed)) return true;
  const word = fold(typed)
    .replace(/^[("'[]+|[)"'\].,;]+$/g, "")
    .trim();
  return YES.has(word) ? true : NO.has(word) || NO.has(typed) ? false : null;
});

/** True when the cell holds a mark, yes or no. */
export function isMark(value: CellValue): boolean {
  return readMark(value) !== null;
}
