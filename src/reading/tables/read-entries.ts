import type { CellNote } from "../../domain/delegate";
import { ABSENT, type Read } from "../../domain/read";
import type { FieldId } from "../../domain/facts";
import type { UnitEntry } from "../../domain/roster";
import type { DataRow } from "../rows/find-rows";
import type { MappedColumn } from "../columns/map-columns";
import { numberOf, textOf } from "../grid/cell-reads";
import type { RowCells } from "../grid/row-cells";

/** Reads one row of an allocation sheet, a staff table or a list of units. */
export function readEntry(
  { row }: DataRow,
  sheet: string,
  cells: RowCells,
  columns: readonly MappedColumn[],
): UnitEntry {
  const remarks: CellNote[] = [];
  const cell = (field: FieldId) => {
    const column = columns.find((mapped) => mapped.field === field)?.column;
    return column === undefined ? undefined : cells.read(row, column, field === "unit" || field === "form", remarks);
  };
  const text = (field: FieldId): Read<string> => {
    const found = cell(field);
    return found === undefined ? ABSENT : textOf(found);
  };
  return {
    sheet,
    row,
    unit: text("unit"),
    seats: numberOf(cell("seats")),
    femaleSeats: numberOf(cell("femaleSeats")),
    staff: numberOf(cell("staff")),
    form: text("form"),
    delegates: numberOf(cell("delegates")),
  };
}
