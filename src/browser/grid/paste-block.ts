import { a1Range, type CellRange } from "../../domain/cell-ref";
import { isPassedOver, type SheetLayout } from "./sheet-layout";

/** One pasted cell; a block is pasted as a whole or not at all. */
export interface PastedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Where it stands in the table. */
  readonly down: number;
  readonly over: number;
}

/**
 * Where the cells of a pasted block go, its first cell at `top`, `left`; or the sentence why nothing is pasted. As in
 * Excel a block does not go over merged cells: what lands on a covered cell would be lost. A merge that lies wholly
 * inside and gets one value only, as it was copied from, is let through.
 */
export function pasteBlock(
  table: readonly (readonly string[])[],
  { top, left }: Pick<CellRange, "top" | "left">,
  layout: Pick<SheetLayout, "mergesIn" | "filtered" | "rows">,
): { readonly cells: readonly PastedCell[]; readonly range: CellRange } | { readonly refused: string } {
  const width = Math.max(1, ...table.map((cells) => cells.length));
  const rows = rowsInView(top, Math.max(1, table.length), layout);
  const range: CellRange = { top, left, bottom: rows.at(-1) ?? top, right: left + width - 1 };
  const cells = table.flatMap((texts, down) =>
    texts.map((text, over): PastedCell => ({ row: rows[down] ?? top, column: left + over, text, down, over })),
  );
  const torn = layout
    .mergesIn(range)
    .find((merge) => !isWithin(merge, range) || cells.some((cell) => cell.text !== "" && isCovered(cell, merge)));
  if (torn === undefined) return { cells, range };
  return {
    refused:
      `Vùng dán ${a1Range(range)} có ô gộp ${a1Range(torn)} nên chưa dán gì, bảng vẫn như cũ. ` +
      "Hãy dán vào vùng không có ô gộp, dán từng ô một, hoặc bỏ gộp ô trong Excel rồi mở lại tệp.",
  };
}

/** So many rows from there on; those that a filter keeps out of view take nothing. */
function rowsInView(top: number, count: number, layout: Pick<SheetLayout, "filtered" | "rows">): readonly number[] {
  const rows: number[] = [];
  for (let row = top; rows.length < count; row++) if (!isPassedOver(row, layout)) rows.push(row);
  return rows;
}

function isWithin(merge: CellRange, range: CellRange): boolean {
  return (
    merge.top >= range.top && merge.bottom <= range.bottom && merge.left >= range.left && merge.right <= range.right
  );
}

function isCovered({ row, column }: PastedCell, merge: CellRange): boolean {
  if (row === merge.top && column === merge.left) return false;
  return row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right;
}
