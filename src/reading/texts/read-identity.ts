import type { CellValue } from "../../domain/sheet-snapshot";
import { clean } from "../../domain/vietnamese-text";

export interface ReadDigits {
  /** The digits as text; what stands there when it is no row of digits; null for a blank cell. */
  readonly value: string | null;
  /**
   * `zero-restored`: the number's format shows the leading zeros, they are in `value` · `zero-lost`: one or more
   * leading zeros seem to be missing · `rounded`: a number too long for Excel, its last digits are lost ·
   * `wrong-length` · `not-digits` · null: as it should be.
   */
  readonly note: "zero-restored" | "zero-lost" | "rounded" | "wrong-length" | "not-digits" | null;
}

const BLANK: ReadDigits = { value: null, note: null };

/** Reads a CCCD (12 digits) or CMND (9). Zeros are put back only where the cell's own number format shows them. */
export function readNationalId(value: CellValue, numberFormat: string): ReadDigits {
  if (typeof value === "string" && value.length === 12 && isDigits(value)) return { value, note: null };
  const read = digitsOf(value, numberFormat);
  if (typeof read !== "string") return read;
  const note = typeof value === "number" && read.length > String(value).length ? "zero-restored" : null;
  if (read.length === 12 || read.length === 9) return { value: read, note };
  // 11 and 10 digits: a CCCD of a province whose code starts with 0; 8: a CMND.
  return {
    value: read,
    note: read.length === 11 || read.length === 10 || read.length === 8 ? "zero-lost" : "wrong-length",
  };
}

/**
 * Reads a telephone number; spaces, dots and dashes go, "+84" becomes 0. Nine digits in a number cell have lost the 0
 * every number starts with: it is put back.
 */
export function readPhone(value: CellValue, numberFormat: string): ReadDigits {
  if (typeof value === "string" && value.length === 10 && value.charCodeAt(0) === 0x30 && isDigits(value))
    return { value, note: null };
  const first = typeof value === "string" ? (clean(value).split(/[;,]|\s[-–/]\s|\//)[0] ?? "") : value;
  const read = digitsOf(
    typeof first === "string" ? first.replace(/^\s*\(?\+?84\)?(?=[\s.-]?\d{9}\b|[\s.-]?\d{2,3}[\s.-])/, "0") : first,
    numberFormat,
  );
  if (typeof read !== "string") return read;
  if (typeof value === "number" && /^[1-9]\d{8}$/.test(read)) return { value: `0${read}`, note: "zero-restored" };
  if (/^0\d{9,10}$/.test(read) || /^(?:1[89]00\d{4,6}|1\d{2})$/.test(read)) return { value: read, note: null };
  return { value: read, note: /^[1-9]\d{8}$/.test(read) ? "zero-lost" : "wrong-length" };
}

function isDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) < 0x30 || text.charCodeAt(i) > 0x39) return false;
  return true;
}

/**
 * The digits of a cell, or the finished answer when there are none. "949704663.0" is a number that went through another
 * program.
 */
function digitsOf(value: CellValue, numberFormat: string): string | ReadDigits {
  if (value === null) return BLANK;
  if (typeof value === "boolean") return { value: value ? "TRUE" : "FALSE", note: "not-digits" };
  if (typeof value === "number") {
    if (!Number.isInteger(value) || value < 0) return { value: String(value), note: "not-digits" };
    if (value >= 1e15) return { value: BigInt(value).toString(), note: "rounded" };
    const zeros = /^(?:"[^"]*")?(0+)(?:;|$)/.exec(numberFormat)?.[1]?.length ?? 0;
    return String(value).padStart(zeros, "0");
  }
  const typed = clean(value).replace(/^['’`]/, "");
  if (typed === "") return BLANK;
  if (/^\d+(?:[.,]\d+)?[eE]\+\d+$/.test(typed)) return { value: typed, note: "rounded" };
  const digits = typed.replace(/^(\d{6,})\.0+$/, "$1").replace(/[\s.\-–]/g, "");
  return /^\d+$/.test(digits) ? digits : { value: typed, note: "not-digits" };
}
