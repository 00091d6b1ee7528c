import type { Roster } from "../../domain/roster";
import type { SheetTable } from "../../domain/sheet-snapshot";

/** A list on a sheet as far as the grid cares: its header stays in view, its rows can be filtered. */
export interface GridList {
  readonly sheet: string;
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
  /** Headings, subtotals and remarks between its rows. */
  readonly skipped: readonly number[];
}

/** The lists that were found, those left out that have no header above their rows. */
export function listsOf(rosters: readonly Roster[]): readonly GridList[] {
  return rosters.flatMap(({ sheet, across, headerRows, firstRow, lastRow, columns, otherRows }): GridList[] => {
    const numbers = columns.map(({ column }) => column);
    if (across || headerRows.length === 0 || firstRow === 0 || numbers.length === 0) return [];
    const headerBottom = Math.max(...headerRows);
    if (firstRow <= headerBottom) return [];
    const skipped = otherRows.map(({ row }) => row);
    const [left, right] = [Math.min(...numbers), Math.max(...numbers)];
    return [{ sheet, headerTop: Math.min(...headerRows), headerBottom, lastRow, left, right, skipped }];
  });
}

/** The lists of one sheet; before anything was read, its tables. */
export function listsOn(sheet: string, lists: readonly GridList[], tables: readonly SheetTable[]): readonly GridList[] {
  const found = lists.filter((list) => list.sheet === sheet);
  if (found.length > 0) return found;
  return tables.flatMap(({ range, hasHeader, hasTotals }) =>
    hasHeader && range.bottom > range.top
      ? [
          {
            sheet,
            headerTop: range.top,
            headerBottom: range.top,
            lastRow: hasTotals ? range.bottom - 1 : range.bottom,
            left: range.left,
            right: range.right,
            skipped: [],
          },
        ]
      : [],
  );
}
