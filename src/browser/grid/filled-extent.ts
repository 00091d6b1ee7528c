import { type SheetSnapshot, valueAt } from "../../domain/sheet-snapshot";
import type { Place } from "./selection";

/** The last row and the last column that hold something; A1 of an empty sheet. */
export function lastFilled(snapshot: SheetSnapshot): Place {
  return { row: Math.max(1, snapshot.rows.length), column: Math.max(1, ...snapshot.rows.map((row) => row.length)) };
}

/** The last column of a row that holds something; 1 in an empty row. */
export function lastFilledInRow(snapshot: SheetSnapshot, row: number): number {
  const cells = snapshot.rows[row - 1] ?? [];
  for (let column = cells.length; column > 1; column--) if (valueAt(snapshot, row, column) !== null) return column;
  return 1;
}
