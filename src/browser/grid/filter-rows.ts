import { type SheetSnapshot, styleAt, valueAt } from "../../domain/sheet-snapshot";
import { readDate } from "../../domain/vietnamese-date";
import { clean, fold } from "../../domain/vietnamese-text";
import type { GridList } from "./grid-lists";
import { anchorOf } from "./selection";
import type { SheetLayout } from "./sheet-layout";
import { shownText } from "./shown-text";

/** The values of columns that are shown; a column that is not named shows all. */
export type ShownValues = ReadonlyMap<number, ReadonlySet<string>>;

/** A list of which not all rows are shown. In the view alone: the file knows nothing of it. */
export interface SheetFilter {
  readonly list: GridList;
  readonly columns: ShownValues;
  /** Rows out of view. */
  readonly hidden: ReadonlySet<number>;
  /** How many of the list's rows are in view, and how many there are. */
  readonly shown: number;
  readonly total: number;
}

/** A value of a column and how many rows have it; "" where nothing stands there. */
export interface ColumnValue {
  readonly text: string;
  readonly count: number;
}

/** The sheet whose rows are filtered. */
interface FilterGround {
  readonly snapshot: SheetSnapshot;
  readonly layout: SheetLayout;
  readonly list: GridList;
}

/** The filter that shows these values; null when no column asks for anything. */
export function filterOf(ground: FilterGround, columns: ShownValues): SheetFilter | null {
  if (columns.size === 0) return null;
  const { list } = ground;
  const rows = rowsOf(ground);
  const shown = new Set(rows.filter((row) => isShown(ground, row, columns, null)));
  const hidden = new Set<number>();
  for (let row = list.headerBottom + 1; row <= list.lastRow; row++) if (!shown.has(row)) hidden.add(row);
  return { list, columns, hidden, shown: shown.size, total: rows.length };
}

/** The values of a column to choose from: those of the rows that the other columns show, the empty one last. */
export function valuesOf(ground: FilterGround, column: number, columns: ShownValues): readonly ColumnValue[] {
  const counts = new Map<string, number>();
  for (const row of rowsOf(ground)) {
    if (!isShown(ground, row, columns, column)) continue;
    const text = filterText(ground, row, column);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => Number(a.text === "") - Number(b.text === "") || compareShown(a.text, b.text));
}

/** Days by the calendar, all else by letters and numbers. */
function compareShown(a: string, b: string): number {
  const [one, two] = [dayShown(a), dayShown(b)];
  if (one !== null && two !== null) return one - two;
  return one !== null ? -1 : two !== null ? 1 : ORDER.compare(a, b);
}

/** "5/3/1980" as a number that grows with the day; null for any other text, a year alone too. */
function dayShown(text: string): number | null {
  if (!/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(text)) return null;
  const read = readDate(text, "General");
  if (read.kind !== "value") return null;
  const { year, month = 0, day = 0 } = read.value;
  return year * 10_000 + month * 100 + day;
}

/** Those that hold the searched text, case and marks left out of account. */
export function searchedValues(values: readonly ColumnValue[], searched: string): readonly ColumnValue[] {
  const wanted = fold(searched);
  return wanted === "" ? values : values.filter(({ text }) => fold(text === "" ? BLANK : text).includes(wanted));
}

/** What stands for a cell without anything. */
export const BLANK = "(trống)";

/** The columns with another choice for one of them; null: it shows all again. */
export function withColumn(columns: ShownValues, column: number, shown: ReadonlySet<string> | null): ShownValues {
  const changed = new Map(columns);
  if (shown === null) changed.delete(column);
  else changed.set(column, shown);
  return changed;
}

/** What a cell counts as in a filter; a merged one stands for all rows that it covers. */
export function filterText({ snapshot, layout }: Omit<FilterGround, "list">, row: number, column: number): string {
  const anchor = anchorOf({ row, column }, layout);
  const { numberFormat } = styleAt(snapshot, anchor.row, anchor.column);
  return clean(shownText(valueAt(snapshot, anchor.row, anchor.column), numberFormat));
}

const ORDER = new Intl.Collator("vi", { numeric: true });

/** The rows of people or units; headings between them and what the file itself hides are none. */
function rowsOf({ snapshot, list }: FilterGround): readonly number[] {
  const hiddenInFile = new Set(snapshot.hiddenRows);
  const skipped = new Set(list.skipped);
  const rows: number[] = [];
  for (let row = list.headerBottom + 1; row <= list.lastRow; row++) {
    const isFilled = snapshot.rows[row - 1]?.some((value) => value !== null) ?? false;
    if (isFilled && !skipped.has(row) && !hiddenInFile.has(row)) rows.push(row);
  }
  return rows;
}

/** @param but A column whose own choice does not count; null: all count. */
function isShown(ground: FilterGround, row: number, columns: ShownValues, but: number | null): boolean {
  for (const [column, shown] of columns)
    if (column !== but && !shown.has(filterText(ground, row, column))) return false;
  return true;
}
