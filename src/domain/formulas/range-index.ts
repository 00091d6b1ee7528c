import { a1Range, type CellRange } from "../cell-ref";
import { type CellValue, isErrorValue } from "../sheet-snapshot";
import type { FormulaGround } from "./formula-ground";
import { NotSure, plain, type RangeValue } from "./formula-value";

/** A range cut to what is filled: beyond it there are only empty cells. */
export function filledPart({ sheet, range }: RangeValue, ground: FormulaGround): CellRange {
  const { lastRow, lastColumn } = ground.extentOf(sheet);
  return { ...range, bottom: Math.min(range.bottom, lastRow), right: Math.min(range.right, lastColumn) };
}

/** The cells of a range that may be filled, row by row; `at` counts them from 0, empty ones too. */
export function eachCell(
  value: RangeValue,
  ground: FormulaGround,
  visit: (value: CellValue, row: number, column: number) => void,
): void {
  const { top, left, bottom, right } = filledPart(value, ground);
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) visit(ground.valueAt(value.sheet, row, column), row, column);
}

interface Entry {
  readonly rows: number[];
  readonly columns: number[];
}

/** The places of the values of a range, so that many questions about it cost one walk. */
export class RangeIndex {
  private readonly entries = new Map<string, Entry>();
  /** How many texts there are when those that some programs take for equal are. */
  private readonly alike = new Map<string, number>();
  private readonly numbersAsTexts = new Set<number>();

  constructor(value: RangeValue, ground: FormulaGround) {
    eachCell(value, ground, (cell, row, column) => {
      if (cell === null || isErrorValue(cell)) return;
      const key = keyOf(cell);
      const entry = this.entries.get(key) ?? { rows: [], columns: [] };
      entry.rows.push(row);
      entry.columns.push(column);
      this.entries.set(key, entry);
      const alike = alikeOf(cell);
      this.alike.set(alike, (this.alike.get(alike) ?? 0) + 1);
      if (typeof cell === "string" && /\d/.test(cell) && Number.isFinite(Number(cell)))
        this.numbersAsTexts.add(Number(cell));
    });
  }

  /** Where the value stands. `asNumber`: a text that says the number would count in some programs. */
  of(value: string | number | boolean, asNumber: boolean): Entry {
    if (asNumber && typeof value === "number" && this.numbersAsTexts.has(value)) throw new NotSure();
    const entry = this.entries.get(keyOf(value)) ?? { rows: [], columns: [] };
    if (typeof value === "string" && (this.alike.get(alikeOf(value)) ?? 0) !== entry.rows.length) throw new NotSure();
    return entry;
  }
}

/** Ranges that move along with the cell are as many as cells. */
const MOST_KEPT = 50;

/** Kept between cells where the range stays the same. */
export function indexOf(value: RangeValue, ground: FormulaGround): RangeIndex {
  const key = `${a1Range(value.range)} ${value.sheet ?? ""}`;
  const known = ground.indexes.get(key);
  if (known) return known;
  const index = new RangeIndex(value, ground);
  if (value.isFixed || ground.indexes.size < MOST_KEPT) ground.indexes.set(key, index);
  return index;
}

/** "007" and 7 are the same for some questions. */
function alikeOf(value: string | number | boolean): string {
  if (typeof value === "number" || /^\d{1,15}$/.test(String(value))) return String(Number(value));
  return plain(String(value).toLowerCase());
}

function keyOf(value: string | number | boolean): string {
  return typeof value === "string" ? `t${value.toLowerCase()}` : `${typeof value}${String(value)}`;
}
