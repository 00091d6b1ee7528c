import type { SortList } from "../../app/mend/sorting/sort-units";
import type { Roster } from "../../domain/roster";
import type { SheetSnapshot } from "../../domain/sheet-snapshot";
import { plainList } from "./plain-list";

/** A list on a sheet as far as the grid cares: its header stays in view, its rows can be filtered and sorted. */
export interface GridList extends SortList {
  /** How many rows the sheet had when the list was read. */
  readonly rowsRead?: number;
}

/** The lists that were found, those left out that have no header above their rows. */
export function listsOf(rosters: readonly Roster[], snapshots: readonly SheetSnapshot[]): readonly GridList[] {
  return rosters.flatMap((roster): GridList[] => {
    const { sheet, across, headerRows, firstRow, lastRow, columns, otherRows, delegates, entries } = roster;
    const numbers = columns.map(({ column }) => column);
    if (across || headerRows.length === 0 || firstRow === 0 || numbers.length === 0) return [];
    const headerBottom = Math.max(...headerRows);
    if (firstRow <= headerBottom) return [];
    const skipped = otherRows.map(({ row }) => row);
    const [left, right] = [Math.min(...numbers), Math.max(...numbers)];
    const people = [...new Set([...delegates, ...entries].map(({ row }) => row))];
    const fields = columns.map(({ column, field }) => ({ column, field }));
    const rowsRead = snapshots.find(({ name }) => name === sheet)?.rows.length;
    const headerTop = Math.min(...headerRows);
    const more = rowsRead === undefined ? {} : { rowsRead };
    return [{ sheet, headerTop, headerBottom, lastRow, left, right, skipped, people, fields, ...more }];
  });
}

/** The lists of one sheet; before anything was read, its tables, else the block under what looks like a header. */
export function listsOn(snapshot: SheetSnapshot, lists: readonly GridList[]): readonly GridList[] {
  const sheet = snapshot.name;
  const found = lists.filter((list) => list.sheet === sheet);
  if (found.length > 0) return found;
  if (snapshot.tables.length === 0) return plainList(snapshot) ?? [];
  return snapshot.tables.flatMap(({ range, hasHeader, hasTotals }) =>
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
