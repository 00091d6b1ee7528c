import type { SheetSnapshot } from "../../domain/sheet-snapshot";
import { foldWords } from "../../domain/vietnamese-text";
import { isSubtotalText } from "../texts/row-words";
import { type Grid, toGrid } from "../grid/sheet-grid";

/** A table of how many come and from where, without anybody's name. */
export interface CountTable {
  readonly headerRow: number;
  /**
   * The number printed as its total, else the sum of its rows; null where the rows are sums of one another in a way
   * that is not plain.
   */
  readonly total: number | null;
}

const COUNTS =
  /^(?:so luong|sl|so nguoi|so dai bieu|so dai bieu du kien|tong so|so luong (?:dai bieu|nguoi|du kien)|du kien so luong|so luong dai bieu.*)$/;
/** "Số lượng": what heads a column of counts. */
export function isCountHeader(text: string): boolean {
  return COUNTS.test(foldWords(text));
}

const PLACE_OF_NAME = /\b(?:ho (?:va )?ten|ho dem)\b/;
const ROMAN = /^[IVXLC]+[.)]?$/;

/**
 * Finds the table of numbers ("Thành phần | Số lượng") on a sheet that holds no list of people, so that the answer can
 * say what stands there. Undefined where there is none.
 */
export function findCountTable(snapshot: SheetSnapshot): CountTable | undefined {
  const grid = toGrid(snapshot);
  for (let row = 1; row <= grid.rowCount; row++) {
    const header = Array.from({ length: grid.columnCount }, (_, i) => foldWords(grid.text(row, i + 1)));
    const column = header.findIndex((text) => COUNTS.test(text)) + 1;
    if (column === 0 || header.some((text) => PLACE_OF_NAME.test(text))) continue;
    const counted = countedRows(grid, row, column);
    if (counted.length >= 2) return { headerRow: row, total: totalOf(counted) };
  }
  return undefined;
}

interface CountedRow {
  readonly value: number;
  readonly isTotal: boolean;
  readonly isPart: boolean;
}

function countedRows(grid: Grid, header: number, column: number): readonly CountedRow[] {
  const rows: CountedRow[] = [];
  for (let row = header + 1; row <= grid.rowCount; row++) {
    const typed = grid.value(row, column);
    const value = typeof typed === "string" && /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : typed;
    const texts = Array.from({ length: column - 1 }, (_, i) => grid.text(row, i + 1)).filter((text) => text !== "");
    if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || texts.length === 0) continue;
    const isNumbersRow = texts.every((text) => /^\(?\d+\)?$/.test(text)) && texts.length === column - 1;
    if (isNumbersRow) continue;
    rows.push({ value, isTotal: texts.some(isSubtotalText), isPart: ROMAN.test(texts[0] ?? "") });
  }
  return rows;
}

function totalOf(rows: readonly CountedRow[]): number | null {
  const sum = (some: readonly CountedRow[]) => some.reduce((total, { value }) => total + value, 0);
  const printed = rows.filter(({ isTotal }) => isTotal).at(-1);
  if (printed !== undefined) return printed.value;
  const parts = rows.filter(({ isPart }) => isPart);
  if (parts.length === 0) return sum(rows);
  // "I. Đại biểu tỉnh | 5" above its two rows: either way of adding must come to the same, else nothing is claimed.
  const details = rows.length > parts.length ? sum(leavesOf(rows)) : sum(parts);
  return details === sum(parts) ? sum(parts) : null;
}

/** Rows below a numbered part, and parts that have none below them. */
function leavesOf(rows: readonly CountedRow[]): readonly CountedRow[] {
  return rows.filter(({ isPart }, i) => !isPart || rows[i + 1]?.isPart !== false);
}
