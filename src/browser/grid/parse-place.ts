import { type CellRange, parseA1Range } from "../../domain/cell-ref";
import { fold } from "../../domain/vietnamese-text";

/** Cells of a sheet. */
export interface NamedPlace {
  readonly sheet: string;
  readonly range: CellRange;
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const FIRST_CELL: CellRange = { top: 1, left: 1, bottom: 1, right: 1 };

/**
 * What is meant by a text in the name box: "C12", "a1:d20", "Trang 2!C5", "'Trang 2'!C5" or the name of a sheet alone.
 * Names of sheets count without case and marks where they are no other's. Null: none of these.
 */
export function parsePlace(text: string, sheets: readonly string[], current: string): NamedPlace | null {
  const typed = text.trim();
  const plain = rangeOf(typed);
  if (plain) return { sheet: current, range: plain };
  const whole = sheetNamed(typed, sheets);
  if (whole !== undefined) return { sheet: whole, range: FIRST_CELL };
  const at = typed.lastIndexOf("!");
  if (at < 0) return null;
  const sheet = sheetNamed(typed.slice(0, at), sheets);
  const range = rangeOf(typed.slice(at + 1));
  return sheet !== undefined && range ? { sheet, range } : null;
}

function rangeOf(text: string): CellRange | undefined {
  const range = parseA1Range(text.replaceAll(" ", ""));
  const isOnSheet =
    range && range.top >= 1 && range.left >= 1 && range.bottom <= MOST_ROWS && range.right <= MOST_COLUMNS;
  return isOnSheet ? range : undefined;
}

function sheetNamed(text: string, sheets: readonly string[]): string | undefined {
  const name = /^'.+'$/.test(text) ? text.slice(1, -1).replaceAll("''", "'") : text;
  const exact = sheets.find((sheet) => sheet === name);
  if (exact !== undefined) return exact;
  const alike = sheets.filter((sheet) => fold(sheet) === fold(name));
  return alike.length === 1 ? alike[0] : undefined;
}
