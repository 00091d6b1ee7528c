import { headerOver } from "./pinned-header";
import type { Place } from "./selection";
import { HEADER_HEIGHT, HEADER_WIDTH, type SheetLayout } from "./sheet-layout";
import type { ScrollWindow } from "./use-scroll-window";

/**
 * Where to scroll so that a cell is in view: as little as is needed, or with its row in the middle. Frozen rows and
 * columns are always in view.
 */
export function scrollToShow(
  place: Place,
  layout: SheetLayout,
  window: ScrollWindow,
  middle: boolean,
): { readonly left: number; readonly top: number } {
  return { left: leftFor(place, layout, window), top: topFor(place, layout, window, middle) };
}

function leftFor({ column }: Place, { columns, frozen, frozenWidth }: SheetLayout, window: ScrollWindow): number {
  if (column <= frozen.columns) return window.left;
  const left = columns.start(column) - frozenWidth;
  const right = columns.end(column) - (window.width - HEADER_WIDTH);
  if (left < window.left) return left;
  return right > window.left ? Math.min(left, right + 8) : window.left;
}

function topFor({ row }: Place, layout: SheetLayout, window: ScrollWindow, middle: boolean): number {
  const { rows, frozen, frozenHeight } = layout;
  if (row <= frozen.rows) return window.top;
  const top = Math.max(0, rows.start(row) - frozenHeight - (headerOver(layout, row)?.height ?? 0));
  const bottom = rows.end(row) - (window.height - HEADER_HEIGHT);
  const centre = (top + bottom) / 2;
  if (top < window.top) return middle ? centre : top;
  return bottom > window.top ? Math.min(top, middle ? centre : bottom + 4) : window.top;
}
