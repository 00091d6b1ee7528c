import type { CellRange } from "../cell-ref";
import { type CellValue, isErrorValue } from "../sheet-snapshot";

/** Cells that are pointed at, one or many. */
export interface RangeValue {
  /** null: the sheet of the formula. */
  readonly sheet: string | null;
  readonly range: CellRange;
  /** It names the same cells from wherever it is asked. */
  readonly isFixed: boolean;
}

export type FormulaValue = CellValue | RangeValue;

/** What a formula gives in the place of a value: "#N/A", "#DIV/0!" … */
export class FormulaError extends Error {
  constructor(readonly code = "#VALUE!") {
    super(code);
  }
}

/** Programs answer that in several ways, or by the settings of the machine: nothing is said then. */
export class NotSure extends Error {}

export function isRange(value: FormulaValue): value is RangeValue {
  return typeof value === "object" && value !== null;
}

/** An error value goes through whatever is made of it. */
export function sound(value: CellValue): CellValue {
  if (isErrorValue(value)) throw new FormulaError(String(value));
  return value;
}

export function asNumber(value: CellValue): number {
  sound(value);
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (/^\s*-?\d{1,15}\s*$/.test(value)) return Number(value);
  // "1,5" and "1/2" are numbers here and none there.
  if (/\d/.test(value)) throw new NotSure();
  throw new FormulaError();
}

export function asText(value: CellValue): string {
  sound(value);
  if (value === null) return "";
  if (typeof value === "string") return value;
  // The decimal sign, and TRUE, are those of the machine.
  if (typeof value === "number" && Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  throw new NotSure();
}

export function asTruth(value: CellValue): boolean {
  sound(value);
  if (typeof value === "boolean") return value;
  if (typeof value === "string") {
    if (/^\s*(?:true|false)\s*$/i.test(value)) throw new NotSure();
    throw new FormulaError();
  }
  return (value ?? 0) !== 0;
}

/** Upper and lower case alike; texts that differ only in how their letters are put together are in doubt. */
export function isSameText(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  if (a === b) return true;
  if (plain(a) === plain(b)) throw new NotSure();
  return false;
}

/** Without what some programs pass over when they compare. */
export function plain(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? text : text.normalize("NFKC").replace(/[\p{Cf}\p{Cc}]/gu, "");
}

/** As Excel orders: numbers, then texts, then FALSE and TRUE; an empty cell is 0, "" or FALSE. */
export function compareValues(one: CellValue, other: CellValue): number {
  const [a, b] = [blankLike(sound(one), other), blankLike(sound(other), one)];
  const rank = (value: CellValue) => (typeof value === "boolean" ? 2 : typeof value === "string" ? 1 : 0);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string") {
    if (isSameText(a, b)) return 0;
    // Which letter comes first depends on the language.
    if (a !== "" && b !== "") throw new NotSure();
    return a === "" ? -1 : 1;
  }
  return Number(a) - Number(b);
}

export function isEqual(one: CellValue, other: CellValue): boolean {
  const [a, b] = [blankLike(sound(one), other), blankLike(sound(other), one)];
  if (typeof a === "string" && typeof b === "string") return isSameText(a, b);
  if (typeof a === "number" && typeof b === "number") return isSameNumber(a, b);
  return a === b;
}

/** Numbers that differ in the sixteenth figure are equal in some programs. */
function isSameNumber(one: number, other: number): boolean {
  if (one === other) return true;
  if (Math.abs(one - other) < 1e-12 * Math.max(Math.abs(one), Math.abs(other))) throw new NotSure();
  return false;
}

function blankLike(value: CellValue, other: CellValue): CellValue {
  if (value !== null) return value;
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

/** Next to nothing is nothing in some programs. */
export function summed(one: number, other: number): number {
  const sum = one + other;
  if (sum !== 0 && Math.abs(sum) < 1e-13 * Math.max(Math.abs(one), Math.abs(other))) throw new NotSure();
  return sum;
}
