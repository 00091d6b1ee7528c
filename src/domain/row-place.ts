import { type CellRef, columnLetters } from "./cell-ref";
import type { RowPlace } from "./delegate";

/** The same for a row wherever it is told of; another for each person of a list written across. */
export function rowKey({ sheet, row, column }: RowPlace): string {
  return column === undefined ? `${sheet}|${String(row)}` : `${sheet}|${String(row)}|${String(column)}`;
}

/** The cell stands in that row; of a list written across in that column, and not above the list. */
export function isOfRow(cell: CellRef, { sheet, row, column }: RowPlace): boolean {
  if (cell.sheet !== sheet) return false;
  return column === undefined ? cell.row === row : cell.column === column && cell.row >= row - 1;
}

/** "dòng 12"; of a list written across "cột C". */
export function rowInWords({ row, column }: { readonly row: number; readonly column?: number | undefined }): string {
  return column === undefined ? `dòng ${String(row)}` : `cột ${columnLetters(column)}`;
}
