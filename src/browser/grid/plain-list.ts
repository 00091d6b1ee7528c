import { type SheetSnapshot, valueAt } from "../../domain/sheet-snapshot";
import { foldWords } from "../../domain/vietnamese-text";
import type { GridList } from "./grid-lists";

/** A header stands above this row, or the sheet is no list. */
const LAST_HEADER = 30;
/** Heads that stand over nothing but a list of people or units. */
const HEADS = /^(?:stt|tt|so tt|so thu tu|ho va ten|ho ten|ho va ten dai bieu|ten don vi|don vi)$/;
/** A row that fills no more than this share of what most rows fill is a heading. */
const MOST_OF_HEADING = 0.5;

/**
 * The list of a sheet that nobody read yet: the block under what looks like its header, down to the first empty row.
 * Rows in which little stands, and sums, are none of its people. undefined: there is none.
 */
export function plainList(snapshot: SheetSnapshot): readonly GridList[] | undefined {
  const headerTop = headerOf(snapshot);
  if (headerTop === undefined) return undefined;
  const headerBottom = bottomOf(snapshot, headerTop);
  const columns = filledIn(snapshot, headerTop, headerBottom);
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  let lastRow = headerBottom;
  while (filledIn(snapshot, lastRow + 1, lastRow + 1).length > 0) lastRow++;
  const counts = new Map<number, number>();
  for (let row = headerBottom + 1; row <= lastRow; row++) counts.set(row, filledIn(snapshot, row, row).length);
  const usual = [...counts.values()].sort((a, b) => a - b)[Math.floor(counts.size / 2)] ?? 0;
  const isSkipped = (row: number, count: number) => count <= usual * MOST_OF_HEADING || isTotal(snapshot, row);
  const skipped = [...counts].flatMap(([row, count]) => (isSkipped(row, count) ? [row] : []));
  if (counts.size - skipped.length < 2) return undefined;
  return [{ sheet: snapshot.name, headerTop, headerBottom, lastRow, left, right, skipped }];
}

/** "Tổng cộng", "Cộng mục I": a sum may stand below each column. */
function isTotal(snapshot: SheetSnapshot, row: number): boolean {
  const [first, second] = filledIn(snapshot, row, row).map((column) =>
    foldWords(String(valueAt(snapshot, row, column))),
  );
  return [first, second].some((text) => text !== undefined && /^(?:tong|cong)\b/.test(text));
}

function headerOf(snapshot: SheetSnapshot): number | undefined {
  for (let row = 1; row <= LAST_HEADER; row++) {
    const filled = filledIn(snapshot, row, row);
    const isHead = (column: number) => HEADS.test(foldWords(String(valueAt(snapshot, row, column))));
    if (filled.length >= 3 && filled.every((column) => typeof valueAt(snapshot, row, column) === "string"))
      if (filled.some(isHead)) return row;
  }
  return undefined;
}

/** Merged cells of the header, and a row of column numbers (1) (2) (3) below it, belong to it. */
function bottomOf(snapshot: SheetSnapshot, top: number): number {
  let bottom = top;
  for (const range of snapshot.merges)
    if (range.top >= top && range.top <= bottom && range.bottom <= top + 3) bottom = Math.max(bottom, range.bottom);
  const numbers = filledIn(snapshot, bottom + 1, bottom + 1).map((column) => valueAt(snapshot, bottom + 1, column));
  const areNumbers =
    numbers.length >= 3 &&
    numbers.every((value, i) => /^\(?\d{1,2}\)?$/.test(String(value)) && String(value).includes(String(i + 1)));
  return areNumbers ? bottom + 1 : bottom;
}

function filledIn(snapshot: SheetSnapshot, top: number, bottom: number): readonly number[] {
  const columns = new Set<number>();
  for (let row = top; row <= bottom; row++)
    snapshot.rows[row - 1]?.forEach((value, c) => {
      if (value !== null && value !== "") columns.add(c + 1);
    });
  return [...columns].sort((a, b) => a - b);
}
