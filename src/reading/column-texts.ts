import type { DataRow } from "./find-rows";
import type { Grid } from "./sheet-grid";

/** What the rows of a list say in one column. */
interface ColumnTexts {
  /** How many rows say something, a number included. */
  readonly filled: number;
  /** The different texts, each with the number of its rows; numbers are none. */
  readonly texts: ReadonlyMap<string, { readonly rows: number }>;
}

/**
 * The texts of a column in the given rows. A list repeats few texts and several readers ask of the same columns: each
 * column is gone through once for all of them.
 */
export const textsOf = byColumn(takeTexts);

/** Remembers what was found in each column of the same rows. */
export function byColumn<R, T>(look: (grid: Grid, column: number, rows: readonly R[]) => T): typeof look {
  const known = new WeakMap<readonly R[], Map<number, T>>();
  return (grid, column, rows) => {
    const columns = known.get(rows) ?? new Map<number, T>();
    known.set(rows, columns);
    const found = columns.get(column) ?? look(grid, column, rows);
    columns.set(column, found);
    return found;
  };
}

/** Whether one text of a column says so in the given rows; every row is asked, numbers left out. */
export function someText(
  grid: Grid,
  column: number,
  rows: readonly DataRow[],
  says: (text: string) => boolean,
): boolean {
  for (const text of textsOf(grid, column, rows).texts.keys()) if (says(text)) return true;
  return false;
}

function takeTexts(grid: Grid, column: number, rows: readonly DataRow[]): ColumnTexts {
  const texts = new Map<string, { rows: number }>();
  let filled = 0;
  for (const { row } of rows) {
    const value = grid.value(row, column);
    if (typeof value === "number") filled++;
    if (typeof value !== "string" || value === "") continue;
    const text = grid.text(row, column);
    if (text === "") continue;
    filled++;
    const known = texts.get(text);
    if (known === undefined) texts.set(text, { rows: 1 });
    else known.rows += 1;
  }
  return { filled, texts };
}
