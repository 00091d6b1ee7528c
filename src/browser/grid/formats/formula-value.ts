import type { CellRange } from "../../../domain/cell-ref";
import { type CellValue, isErrorValue } from "../../../domain/sheet-snapshot";

/** Cells that a function goes through. */
export interface RangeValue {
  readonly range: CellRange;
  /** It names the same cells from wherever it is asked. */
  readonly isFixed: boolean;
}

export type FormulaValue = CellValue | RangeValue;

/** Excel would show an error: the condition does not hold. */
export class FormulaError extends Error {}

export function isRange(value: FormulaValue): value is RangeValue {
  return typeof value === "object" && value !== null;
}

/** The one value of what is given: a range stands for none. */
export function single(value: FormulaValue): CellValue {
  if (isRange(value)) throw new FormulaError();
  return value;
}

export function asNumber(value: CellValue): number {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  const number = Number(value.trim().replace(",", "."));
  if (value.trim() === "" || !Number.isFinite(number)) throw new FormulaError();
  return number;
}

export function asText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}

export function asTruth(value: CellValue): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "string") {
    if (/^(?:true|false)$/i.test(value)) return value.toLowerCase() === "true";
    throw new FormulaError();
  }
  return (value ?? 0) !== 0;
}

/** As Excel orders: numbers, then texts whatever their case, then FALSE and TRUE; an empty cell is 0 or "". */
export function compareValues(one: CellValue, other: CellValue): number {
  if (isErrorValue(one) || isErrorValue(other)) throw new FormulaError();
  const [a, b] = [blankLike(one, other), blankLike(other, one)];
  const rank = (value: CellValue) => (typeof value === "boolean" ? 2 : typeof value === "string" ? 1 : 0);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string") {
    const [left, right] = [a.toLowerCase(), b.toLowerCase()];
    return left < right ? -1 : left > right ? 1 : 0;
  }
  return Number(a) - Number(b);
}

function blankLike(value: CellValue, other: CellValue): CellValue {
  if (value !== null) return value;
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}
