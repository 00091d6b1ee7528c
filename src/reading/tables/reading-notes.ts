import type { CellRef } from "../../domain/cell-ref";
import { parseA1Range } from "../../domain/cell-ref";
import type { ReadingNote } from "../../domain/roster";
import { isErrorValue } from "../../domain/sheet-snapshot";
import { isBare } from "../columns/bare-list";
import type { Header } from "../headers/find-header";
import type { FoundRows } from "../rows/find-rows";
import type { MappedColumn } from "../columns/map-columns";
import type { Grid } from "../grid/sheet-grid";

/** What an official should know of how this table was read: hidden parts that were read, formulas without a value. */
export function readingNotes(
  grid: Grid,
  header: Header,
  found: FoundRows,
  columns: readonly MappedColumn[],
  mayHoldErrors: boolean,
): ReadingNote[] {
  const { sheet } = grid;
  const notes: ReadingNote[] = [];
  const say = (code: ReadingNote["code"], cells: readonly CellRef[], count = cells.length) => {
    if (count > 0) notes.push({ code, cells, count });
  };
  if (sheet.visibility !== "visible") say("hidden-sheet", [], 1);
  if (isBare(header)) say("no-header", [grid.at(header.top, header.left)]);
  const isAsked = sheet.hiddenRows.length > 0 || sheet.stale.length > 0;
  const rows = new Set(isAsked ? found.data.map(({ row }) => row) : []);
  const nameColumn =
    columns.find(({ field }) => field === "fullName" || field === "familyName" || field === "unit")?.column ??
    header.left;
  say(
    "hidden-rows",
    sheet.hiddenRows.filter((row) => rows.has(row)).map((row) => grid.at(row, nameColumn)),
  );
  const used = new Set(columns.filter(({ field }) => field !== null).map(({ column }) => column));
  say(
    "hidden-columns",
    sheet.hiddenColumns.filter((column) => used.has(column)).map((column) => grid.at(header.bottom, column)),
  );
  const stale: CellRef[] = [];
  for (const address of sheet.stale) {
    const at = parseA1Range(address);
    if (at !== undefined && rows.has(at.top) && used.has(at.left)) stale.push(grid.at(at.top, at.left));
  }
  say("uncalculated-formulas", stale);
  if (!mayHoldErrors) return notes;
  const errors: CellRef[] = [];
  for (const { row } of found.data)
    for (const column of used) if (isErrorValue(grid.value(row, column))) errors.push(grid.at(row, column));
  say("formula-errors", errors);
  return notes;
}
