import { a1, type CellRange } from "./cell-ref";

/**
 * What a cell holds, as the host gives it: text, number (dates are serial numbers), boolean, or null for an empty cell.
 * An error value is its text ("#REF!", "#N/A"). Text is exactly what is stored: not trimmed, not normalised, not
 * decoded.
 */
export type CellValue = string | number | boolean | null;

/** The part of a cell's style that reading needs. Index 0 of a snapshot's `styles` is the plain style. */
export interface CellStyle {
  /** Excel's own format code, such as "General", "dd/mm/yyyy" or "000000000000". */
  readonly numberFormat: string;
  /** Font name, such as ".VnTime"; null where the host did not read it. */
  readonly font: string | null;
  readonly bold: boolean;
}

export type Visibility = "visible" | "hidden" | "veryHidden";

/** An Excel table (ListObject). */
export interface SheetTable {
  readonly name: string;
  readonly range: CellRange;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/**
 * Everything reading may know of one sheet: plain JSON, so that a saved snapshot is a bug report and a test fixture at
 * once. `rows[r - 1][c - 1]` is the cell at row r, column c; a missing row or cell is empty. In a merged range only the
 * top left cell has a value.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  readonly rows: readonly (readonly CellValue[])[];
  /** Distinct styles; `styleOf[r - 1]?.[c - 1] ?? 0` is an index into it. */
  readonly styles: readonly CellStyle[];
  readonly styleOf: readonly (readonly number[])[];
  /**
   * `formulas[r - 1]?.[c - 1]` is the formula with its "=" where the cell has one. Rows without formulas may be
   * missing.
   */
  readonly formulas: readonly (readonly (string | null)[] | null)[];
  /**
   * A1 addresses of formula cells whose value cannot be trusted: never calculated, or one of their sources was edited
   * since.
   */
  readonly stale: readonly string[];
  /**
   * A1 addresses of filled cells whose whole text is struck through: by the cell's font, or by that of every run of its
   * text.
   */
  readonly struck: readonly string[];
  readonly merges: readonly CellRange[];
  /**
   * True: the merged ranges are those of an earlier reading, and the sheet has changed since in a way that may have
   * changed them too.
   */
  readonly mergesMayDiffer?: true;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly tables: readonly SheetTable[];
}

const PLAIN: CellStyle = { numberFormat: "General", font: null, bold: false };

export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.rows[row - 1]?.[column - 1] ?? null;
}

export function styleAt(sheet: SheetSnapshot, row: number, column: number): CellStyle {
  return sheet.styles[sheet.styleOf[row - 1]?.[column - 1] ?? 0] ?? PLAIN;
}

export function formulaAt(sheet: SheetSnapshot, row: number, column: number): string | null {
  return sheet.formulas[row - 1]?.[column - 1] ?? null;
}

/** True when the cell is filled and its whole text is struck through. */
export function isStruck(sheet: SheetSnapshot, row: number, column: number): boolean {
  if (sheet.struck.length === 0) return false;
  const known = struckCells.get(sheet.struck) ?? new Set(sheet.struck);
  struckCells.set(sheet.struck, known);
  return known.has(a1({ row, column }));
}

const struckCells = new WeakMap<readonly string[], ReadonlySet<string>>();

/** True for the texts that Excel shows instead of a value: "#REF!", "#N/A", "#DIV/0!" … */
export function isErrorValue(value: CellValue): boolean {
  return (
    typeof value === "string" &&
    value.charCodeAt(0) === 35 &&
    /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/.test(value)
  );
}

/** Old workbooks of a Mac count days from 1904; a snapshot always counts from 1900. */
export const DAYS_TO_1904 = 1462;

/** True when the format code shows a number as a date (day, month or year outside quotes, brackets and escapes). */
export function isDateFormat(numberFormat: string): boolean {
  const known = dateFormats.get(numberFormat);
  if (known !== undefined) return known;
  const answer = showsDay(numberFormat);
  dateFormats.set(numberFormat, answer);
  return answer;
}

const dateFormats = new Map<string, boolean>();
/** Words of a format code whose letters stand for no part of a date. */
const WORDS = ["general", "am/pm", "a/p"];

/**
 * One walk over the code's first section, however long it is. An "m" stands for minutes behind hours and before
 * seconds, else for a month.
 */
function showsDay(numberFormat: string): boolean {
  const code = numberFormat.toLowerCase();
  let before = "";
  let mayBeMonth = false;
  for (let at = 0; at < code.length && code[at] !== ";";) {
    const { part, end } = partOfFormat(code, at);
    at = end;
    if (part === "") continue;
    if (part === "d" || part === "y") return true;
    if (mayBeMonth && part !== "s") return true;
    mayBeMonth = part === "m" && before !== "h";
    before = part;
  }
  return mayBeMonth;
}

/** The letter of the part of a date or time that begins there, "" where none does, and where the next begins. */
function partOfFormat(code: string, at: number): { readonly part: string; readonly end: number } {
  const char = code.charAt(at);
  if (char === '"') return { part: "", end: behind(code, '"', at) };
  if (char === "[") return bracketOfFormat(code, at);
  if (char === "\\" || char === "_" || char === "*") return { part: "", end: at + 2 };
  if (char < "a" || char > "z") return { part: "", end: at + 1 };
  const word = WORDS.find((one) => code.startsWith(one, at));
  if (word !== undefined) return { part: "", end: at + word.length };
  let end = at + 1;
  while (code[end] === char) end++;
  return { part: char, end };
}

/** Hours, minutes or seconds that count on: [h]:mm. All else in brackets, [Red], [$-42A], is no part. */
function bracketOfFormat(code: string, at: number): { readonly part: string; readonly end: number } {
  const end = behind(code, "]", at);
  const within = code.slice(at + 1, Math.min(end - 1, at + 11));
  if (code[end - 1] !== "]" || !/^([hms])\1{0,8}$/.test(within)) return { part: "", end };
  return { part: within.startsWith("m") ? "minutes" : within.charAt(0), end };
}

/** Behind the mark that closes; what is never closed is all text. */
function behind(code: string, mark: string, at: number): number {
  const close = code.indexOf(mark, at + 1);
  return close < 0 ? code.length : close + 1;
}
