import type { DataRow } from "./find-rows";
import type { Grid } from "./sheet-grid";

/**
 * Whether one text of a column says so in the given rows; every row is asked, numbers left out. A list repeats few
 * texts and several readers ask of the same columns: the column is gone through once and each different text asked
 * once.
 */
export function someText(
  grid: Grid,
  column: number,
  rows: readonly DataRow[],
  says: (text: string) => boolean,
): boolean {
  for (const text of textsOf(grid, column, rows)) if (says(text)) return true;
  return false;
}

const taken = new WeakMap<readonly DataRow[], Map<number, ReadonlySet<string>>>();

function textsOf(grid: Grid, column: number, rows: readonly DataRow[]): ReadonlySet<string> {
  let columns = taken.get(rows);
  if (columns === undefined) taken.set(rows, (columns = new Map<number, ReadonlySet<string>>()));
  const known = columns.get(column) ?? differentTexts(grid, column, rows);
  columns.set(column, known);
  return known;
}

function differentTexts(grid: Grid, column: number, rows: readonly DataRow[]): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const { row } of rows) {
    const value = grid.value(row, column);
    if (typeof value === "string" && value !== "") texts.add(grid.text(row, column));
  }
  texts.delete("");
  return texts;
}
