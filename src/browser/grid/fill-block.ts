import { a1Range, type CellRange } from "../../domain/cell-ref";
import type { SheetLayout } from "./sheet-layout";

/** One cell that takes what another one holds. */
export interface FilledCell {
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

/**
 * Ctrl+D and Ctrl+R: the first row (column) of the block goes into all others; of a single row (column) the one before
 * it goes into it. Rows that are out of view take nothing. A block with merged cells is left alone, as in Excel.
 */
export function fillBlock(
  direction: "down" | "right",
  block: CellRange,
  layout: SheetLayout,
): { readonly cells: readonly FilledCell[]; readonly range: CellRange } | { readonly refused: string } | null {
  const range = widened(direction, block);
  if (range === null) return null;
  const merged = layout.mergesIn(range)[0];
  if (merged) return { refused: refusedFill(range, merged) };
  const cells: FilledCell[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    if (layout.rows.size(row) === 0) continue;
    for (let column = range.left; column <= range.right; column++) {
      const from = direction === "down" ? { row: range.top, column } : { row, column: range.left };
      if (from.row !== row || from.column !== column) cells.push({ from, to: { row, column } });
    }
  }
  return { cells, range };
}

/** Why a fill over merged cells is not made. */
export function refusedFill(range: CellRange, merged: CellRange): string {
  return (
    `Vùng ${a1Range(range)} có ô gộp ${a1Range(merged)} nên chưa điền gì, bảng vẫn như cũ. ` +
    "Hãy chọn vùng không có ô gộp."
  );
}

/** null: there is nothing before the first row or column. */
function widened(direction: "down" | "right", block: CellRange): CellRange | null {
  if (direction === "down")
    return block.top < block.bottom ? block : block.top === 1 ? null : { ...block, top: block.top - 1 };
  return block.left < block.right ? block : block.left === 1 ? null : { ...block, left: block.left - 1 };
}
