import type { CellRange } from "../../../src/domain/cell-ref";
import { cellAt, type CellState, type SheetState, usedArea } from "./sheet";

/**
 * What a sheet holds after rows were put in before row `at` (`by` > 0) or rows from `at` on were taken out (`by` <
 * 0).
 */
export function movedRows(
  sheet: SheetState,
  at: number,
  by: number,
): {
  readonly range: CellRange;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly cell: CellState }[];
  readonly merges: readonly CellRange[];
} {
  const used = usedArea(sheet, false) ?? { top: 1, left: 1, bottom: 1, right: 1 };
  const range = { top: at, left: 1, bottom: Math.max(at, used.bottom + Math.max(0, by)), right: used.right };
  const cells: { row: number; column: number; cell: CellState }[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = 1; column <= range.right; column++) {
      const isNew = by > 0 && row < at + by;
      cells.push({
        row,
        column,
        cell: isNew ? { value: null, formula: null, format: 0 } : cellAt(sheet, row - by, column),
      });
    }
  }
  const end = at - Math.min(0, by);
  const top = (row: number): number => (row < at ? row : by > 0 || row >= end ? row + by : at);
  const bottom = (row: number): number => (row < at ? row : by > 0 || row >= end ? row + by : at - 1);
  const merges = sheet.merges.map((merge) => ({ ...merge, top: top(merge.top), bottom: bottom(merge.bottom) }));
  return {
    range,
    cells,
    merges: merges.filter(
      (merge) => merge.bottom > merge.top || (merge.bottom === merge.top && merge.right > merge.left),
    ),
  };
}
