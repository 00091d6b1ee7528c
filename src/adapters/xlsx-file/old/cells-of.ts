import type { CellObject, WorkSheet } from "@e965/xlsx";

/** The cells of a sheet as the library holds them, beside what it says of the sheet ("!ref"). */
export function cellsOf(sheet: WorkSheet): readonly CellObject[] {
  return Object.entries(sheet).flatMap(([address, cell]: [string, unknown]) =>
    address.startsWith("!") || !isCell(cell) ? [] : [cell],
  );
}

function isCell(cell: unknown): cell is CellObject {
  return typeof cell === "object" && cell !== null && "t" in cell;
}
