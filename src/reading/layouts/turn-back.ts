import type { RowAsRead } from "../../domain/delegate";
import type { RosterAsRead, UnitEntry } from "../../domain/roster";
import type { SheetSnapshot } from "../../domain/sheet-snapshot";
import type { TurnedSheet } from "./turned-sheet";

/**
 * A list read from a turned sheet with its rows and columns as they stand in the workbook. Its cells already do: the
 * grid gave them (`Grid.at`).
 */
export function turnBack(roster: RosterAsRead, turned: TurnedSheet, sheet: SheetSnapshot): RosterAsRead {
  const first = roster.headerRows[0] ?? roster.firstRow;
  const block = turned.blockAt(first);
  const realRow = (row: number) => turned.place(row, 1).row;
  const others = roster.otherRows
    .filter(({ row }) => turned.blockAt(row) === undefined)
    .map((other) => ({ ...other, row: realRow(other.row) }));
  if (block === undefined)
    return {
      ...roster,
      headerRows: roster.headerRows.map(realRow),
      firstRow: realRow(roster.firstRow),
      lastRow: realRow(roster.lastRow),
      columns: roster.columns.map((column) => ({ ...column, hidden: sheet.hiddenColumns.includes(column.column) })),
      delegates: roster.delegates.map((delegate) => ({ ...delegate, row: realRow(delegate.row) })),
      entries: roster.entries.map((entry) => ({ ...entry, row: realRow(entry.row) })),
      otherRows: others,
      totals: roster.totals.map((total) => ({
        ...total,
        fromRow: realRow(total.fromRow),
        toRow: realRow(total.toRow),
      })),
    };
  const nameRow = roster.delegates[0]?.at.row ?? block.top;
  const across = <T extends RowAsRead | UnitEntry>(each: T): T => ({
    ...each,
    row: nameRow,
    column: turned.place(each.row, 1).column,
  });
  return {
    ...roster,
    across: true,
    headerRows: [],
    firstRow: block.top,
    lastRow: block.bottom,
    columns: roster.columns.map((column) => {
      const row = block.top + column.column - 1;
      return { ...column, column: row, hidden: sheet.hiddenRows.includes(row) };
    }),
    delegates: roster.delegates.map(across),
    entries: roster.entries.map(across),
    otherRows: others,
    // What is printed of all of them; what may be one of its lines is no number of people.
    totals: roster.totals.flatMap((total) =>
      total.cell.row >= block.top && total.cell.row <= block.bottom
        ? []
        : [{ ...total, fromRow: nameRow, toRow: nameRow }],
    ),
  };
}
