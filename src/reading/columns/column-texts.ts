import { onForgetAll } from "../../domain/remember";
import type { Grid } from "../grid/sheet-grid";

/** Where a row of a list stands. */
interface RowAt {
  readonly row: number;
}

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
export function someText(grid: Grid, column: number, rows: readonly RowAt[], says: (text: string) => boolean): boolean {
  for (const text of textsOf(grid, column, rows).texts.keys()) if (says(text)) return true;
  return false;
}

/** What the rows said when their list was last read: null for a number, "" for nothing. */
interface TextsBefore {
  readonly grid: Grid;
  readonly rows: readonly RowAt[];
  readonly said: (string | null)[];
  readonly texts: Map<string, { rows: number }>;
}

const MOST_COLUMNS = 200;
const before = new Map<string, TextsBefore>();
onForgetAll(() => before.clear());

/** After an edit nearly every row says what it said: only the others are looked at again. */
function takeTexts(grid: Grid, column: number, rows: readonly RowAt[]): ColumnTexts {
  const list = `${grid.sheet.name}\n${String(rows[0]?.row)}\n${String(column)}`;
  // A turned sheet is made anew each time.
  const last = grid.turned === undefined ? before.get(list) : undefined;
  const known = last !== undefined && isSameList(last, grid, rows) ? last : undefined;
  const said = known?.said ?? [];
  const texts = known?.texts ?? new Map<string, { rows: number }>();
  rows.forEach(({ row }, i) => {
    if (known !== undefined && isSameRow(known.grid, grid, row)) return;
    const was = said[i];
    const is = saidIn(grid, row, column);
    if (is === was) return;
    if (typeof was === "string") countText(texts, was, -1);
    if (typeof is === "string") countText(texts, is, 1);
    said[i] = is;
  });
  if (before.size >= MOST_COLUMNS) before.clear();
  if (grid.turned === undefined) before.set(list, { grid, rows, said, texts });
  let filled = 0;
  for (const text of said) if (text !== "") filled++;
  return { filled, texts };
}

function saidIn(grid: Grid, row: number, column: number): string | null {
  const value = grid.value(row, column);
  if (typeof value === "number") return null;
  return typeof value === "string" ? grid.text(row, column) : "";
}

function countText(texts: Map<string, { rows: number }>, text: string, by: 1 | -1): void {
  if (text === "") return;
  const known = texts.get(text);
  if (known === undefined) texts.set(text, { rows: 1 });
  else if ((known.rows += by) === 0) texts.delete(text);
}

/** The same rows, read in the same way. */
function isSameList(last: TextsBefore, grid: Grid, rows: readonly RowAt[]): boolean {
  const { grid: then } = last;
  return (
    then.sheet.styles === grid.sheet.styles &&
    then.encoding === grid.encoding &&
    then.fontsLie === grid.fontsLie &&
    then.spelled === grid.spelled &&
    last.rows.length === rows.length &&
    last.rows.every(({ row }, i) => row === rows[i]?.row)
  );
}

function isSameRow(then: Grid, now: Grid, row: number): boolean {
  return (
    then.sheet.rows[row - 1] === now.sheet.rows[row - 1] && then.sheet.styleOf[row - 1] === now.sheet.styleOf[row - 1]
  );
}
