import type { CellRange } from "../../domain/cell-ref";
import { HEADER_HEIGHT, HEADER_WIDTH, type SheetLayout } from "./sheet-layout";
import type { ScrollWindow } from "./use-scroll-window";

/** Rows and columns drawn beyond the edges, so that a short scroll finds them there. */
const SPARE_ROWS = 6;
const SPARE_COLUMNS = 2;

/** The scrolling rows and columns in view and a few beyond them; the frozen ones are left out. */
export function drawnCells(layout: SheetLayout, { top, left, width, height }: ScrollWindow): CellRange {
  const { rows, columns, frozen, frozenHeight, frozenWidth } = layout;
  return {
    left: Math.max(frozen.columns + 1, columns.at(frozenWidth + left) - SPARE_COLUMNS),
    right: Math.min(columns.count, columns.at(left + Math.max(0, width - HEADER_WIDTH)) + SPARE_COLUMNS),
    top: Math.max(frozen.rows + 1, rows.at(frozenHeight + top) - SPARE_ROWS),
    bottom: Math.min(rows.count, rows.at(top + Math.max(0, height - HEADER_HEIGHT)) + SPARE_ROWS),
  };
}

/** Rows → columns of the merged cells that begin outside the drawn part and reach into it. */
export function reachingMerges(layout: SheetLayout, view: CellRange): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const merge of layout.mergesIn(view)) {
    const isLeftOut = merge.left < view.left && merge.left > layout.frozen.columns;
    if (merge.top >= view.top && !isLeftOut) continue;
    const known = found.get(merge.top) ?? [];
    if (isLeftOut) known.push(merge.left);
    found.set(merge.top, known);
  }
  return found;
}

interface DrawnRows {
  readonly frozen: readonly number[];
  /** Frozen rows whose merged cells reach down: drawn once more, under the scrolling rows. */
  readonly ghosts: readonly number[];
  /** Those above from which a merged cell reaches in, those in view, and the one of the active cell wherever it is. */
  readonly scrolling: readonly number[];
}

/** @param reaching Rows from which merged cells reach into the drawn part. */
export function drawnRows(
  { rows, frozen }: SheetLayout,
  { top, bottom }: Pick<CellRange, "top" | "bottom">,
  reaching: readonly number[],
  activeRow: number,
): DrawnRows {
  const isShown = (row: number) => rows.size(row) > 0;
  const above = reaching.filter((row) => row < top && row > frozen.rows);
  const isActiveOut = activeRow > frozen.rows && (activeRow < top || activeRow > bottom) && !above.includes(activeRow);
  return {
    frozen: numbers(1, frozen.rows).filter(isShown),
    ghosts: reaching.filter((row) => row <= frozen.rows),
    scrolling: [...above, ...numbers(top, bottom).filter(isShown), ...(isActiveOut ? [activeRow] : [])],
  };
}

/** From the first to the last, both included. */
export function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
