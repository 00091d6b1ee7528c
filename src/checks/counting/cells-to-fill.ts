import type { CellRef } from "../../domain/cell-ref";
import type { Delegate } from "../../domain/delegate";

/**
 * Where to write what leaves a question about this person open. Where an office only hints at a category whose own cell
 * is blank, that blank cell is the one to fill, not the office.
 */
export function cellsToFill({ category, group, groupClaims }: Delegate, cells: readonly CellRef[]): readonly CellRef[] {
  if (category.kind !== "blank" || group.kind !== "unreadable" || groupClaims.length > 0) return cells;
  return cells.map((cell) => (cell === group.cell ? category.cell : cell));
}
