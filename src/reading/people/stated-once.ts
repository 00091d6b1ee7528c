import type { FieldId } from "../../domain/facts";
import { fold } from "../../domain/vietnamese-text";
import type { DataRow } from "../rows/find-rows";
import type { MappedColumn } from "../columns/map-columns";
import type { Grid } from "../grid/sheet-grid";

const GATHERING: readonly FieldId[] = ["unit", "village", "category", "sector"];
const NAMES: readonly FieldId[] = ["fullName", "familyName"];

/**
 * Columns in which a thôn or unit is written once, beside its first person, and left blank below, not merged. Only
 * where the sheet shows it: the column stands before the names, or the numbers start again at 1, or a heading stands,
 * exactly where something is written. A column with a few blank cells is none.
 */
export function columnsStatedOnce(
  grid: Grid,
  columns: readonly MappedColumn[],
  rows: readonly DataRow[],
): ReadonlySet<number> {
  const name = columns.find(({ field }) => field !== null && NAMES.includes(field))?.column ?? 0;
  const order = columns.find(({ field }) => field === "order")?.column;
  const found = new Set<number>();
  for (const { column, field, markMeans, marksOnly } of columns) {
    if (field === null || !GATHERING.includes(field) || markMeans !== undefined || marksOnly) continue;
    if (isStatedOnce(grid, column, column < name, order, rows)) found.add(column);
  }
  return found;
}

function isStatedOnce(
  grid: Grid,
  column: number,
  isBeforeNames: boolean,
  order: number | undefined,
  rows: readonly DataRow[],
): boolean {
  if (rows.length < 4) return false;
  const most = rows.length / 2;
  let filled = 0;
  let restarts = 0;
  let last = "";
  let heading = 0;
  for (const [i, { row, sections }] of rows.entries()) {
    const text = grid.text(row, column);
    const under = sections.at(-1)?.row ?? 0;
    const isFirst = (order !== undefined && /^0?1[.)/]?$/.test(grid.text(row, order))) || under !== heading;
    heading = under;
    if (isFirst) restarts++;
    if (text === "") {
      if (i === 0 || grid.mergeAt(row, column) !== undefined || (!isBeforeNames && isFirst)) return false;
      continue;
    }
    const key = fold(text);
    if (++filled > most || key === last || (!isBeforeNames && !isFirst)) return false;
    last = key;
  }
  return filled >= 2 && (isBeforeNames || restarts >= 2);
}
