import type { RowAsRead } from "../../domain/delegate";
import type { ColumnReading, OtherRow, RosterAsRead, UnitEntry } from "../../domain/roster";
import type { SheetSnapshot } from "../../domain/sheet-snapshot";
import { rowsBetween } from "../grid/grid-cells";
import type { TurnedSheet } from "../grid/turned-sheet";

/**
 * A list read from a turned sheet with its rows and columns as they stand in the workbook. Its cells already do: the
 * grid gave them (`Grid.at`).
 */
export function turnBack(roster: RosterAsRead, turned: TurnedSheet, sheet: SheetSnapshot): RosterAsRead {
  const rows = [...roster.headerRows, roster.firstRow];
  const first = rows[0] ?? 0;
  // A title merged over the block may stand above its lines as a level of its header.
  const block = rows.map((row) => turned.blockAt(row)).find((at) => at !== undefined);
  const realRow = (row: number) => turned.place(row, 1).row;
  const others = roster.otherRows
    .filter(({ row }) => turned.blockAt(row) === undefined)
    .map((other) => ({ ...other, row: realRow(other.row) }));
  if (block === undefined)
    return {
      ...roster,
      headerRows: roster.headerRows.flatMap((row) => realRows(turned, row)),
      firstRow: realRow(roster.firstRow),
      lastRow: realRows(turned, roster.lastRow).at(-1) ?? 0,
      columns: realColumns(roster.columns, turned, first).map((column) => ({
        ...column,
        hidden: sheet.hiddenColumns.includes(column.column),
      })),
      delegates: roster.delegates.map((delegate) => ({ ...delegate, row: realRow(delegate.row) })),
      entries: roster.entries.map((entry) => ({ ...entry, row: realRow(entry.row) })),
      otherRows: [...others, ...furtherRows(roster, turned, sheet)].sort((a, b) => a.row - b.row),
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

function realRows(turned: TurnedSheet, row: number): readonly number[] {
  const { top, bottom } = turned.stacked?.rowsAt(row) ?? {
    top: turned.place(row, 1).row,
    bottom: turned.place(row, 1).row,
  };
  return rowsBetween(top, bottom);
}

/** What stood in several columns for the rows of everybody is one again: its first fact, and the others beside. */
function realColumns(columns: readonly ColumnReading[], turned: TurnedSheet, row: number): readonly ColumnReading[] {
  if (turned.stacked === undefined) return columns;
  const real = new Map<number, ColumnReading>();
  for (const column of columns) {
    const at = turned.place(row, column.column).column;
    const known = real.get(at);
    const [first, second] = known?.field === null ? [column, known] : [known ?? column, column];
    const also = known === undefined ? first.also : alsoOf(first, second);
    const header =
      known === undefined || column.header === ""
        ? (known ?? column).header
        : [known.header, column.header].filter((text) => text !== "").join(" / ");
    real.set(at, { ...first, column: at, also, header });
  }
  return [...real.values()];
}

function alsoOf(first: ColumnReading, second: ColumnReading): ColumnReading["also"] {
  return [...first.also, ...(second.field === null ? [] : [second.field]), ...second.also];
}

/** The rows of somebody below his first. */
function furtherRows(roster: RosterAsRead, turned: TurnedSheet, sheet: SheetSnapshot): readonly OtherRow[] {
  if (turned.stacked === undefined) return [];
  return [...roster.delegates, ...roster.entries].flatMap((each) =>
    realRows(turned, each.row)
      .slice(1)
      .map((row): OtherRow => ({ row, is: "note", goesOn: true, text: sheet.rows[row - 1]?.join(" ").trim() ?? "" })),
  );
}
