import type { Grid } from "./sheet-grid";

/** A cell that says something. */
export interface TextAt {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export function isFilled(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  return value !== null && value !== "";
}

/** The first columns of a row, `most` of them, in which something stands; `from`: where to begin. */
export function filledColumns(grid: Grid, row: number, most = Number.POSITIVE_INFINITY, from = 1): number[] {
  const filled: number[] = [];
  for (let column = from; column <= grid.columnCount && filled.length < most; column++)
    if (isFilled(grid, row, column)) filled.push(column);
  return filled;
}

/** What stands in these rows, from top to bottom and from left to right. */
export function textsIn(grid: Grid, from: number, to = from, lastColumn = grid.columnCount): TextAt[] {
  const texts: TextAt[] = [];
  for (let row = from; row <= to; row++)
    for (let column = 1; column <= Math.min(lastColumn, grid.columnCount); column++) {
      const text = grid.text(row, column);
      if (text !== "") texts.push({ row, column, text });
    }
  return texts;
}

/** The text of a cell, or of the merged cells that it is part of. */
export function mergedText(grid: Grid, row: number, column: number): string {
  const merge = grid.mergeAt(row, column);
  return merge === undefined ? grid.text(row, column) : grid.text(merge.top, merge.left);
}

export function rowsBetween(top: number, bottom: number): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
}

/** "12", "12.", "12)". */
export function isPlainNumber(order: string): boolean {
  return /^\d+[.)]?$/.test(order);
}

/** "BAN TỔ CHỨC": as who signs is written below a list. */
export function isInCapitals(text: string): boolean {
  return (
    text.length >= 4 && text.length <= 60 && /^[^\d]*\p{Lu}[^\d]*$/u.test(text) && text === text.toLocaleUpperCase("vi")
  );
}
