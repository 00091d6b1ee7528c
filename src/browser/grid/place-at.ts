import { pinnedAt } from "./pinned-header";
import type { Place } from "./selection";
import { HEADER_HEIGHT, HEADER_WIDTH, type SheetLayout } from "./sheet-layout";

/** What lies under a point of the grid; over the heads, the row or column that a head names. */
export interface Hit {
  readonly place: Place;
  readonly zone: "cells" | "rows" | "columns" | "corner";
}

/**
 * The cell or head at a point.
 *
 * @param point Distance from the left and the top of the grid, in CSS pixels.
 * @param scroll How far the scrolling part has been scrolled.
 */
export function placeAt(
  point: { readonly x: number; readonly y: number },
  scroll: { readonly left: number; readonly top: number },
  layout: SheetLayout,
): Hit {
  const { rows, columns, frozenWidth } = layout;
  const x = point.x - HEADER_WIDTH;
  const y = point.y - HEADER_HEIGHT;
  const column = columns.at(Math.max(0, x < frozenWidth ? x : x + scroll.left));
  const row = rows.at(Math.max(0, rowPixel(y, scroll.top, layout)));
  return { place: { row, column }, zone: y < 0 ? (x < 0 ? "corner" : "columns") : x < 0 ? "rows" : "cells" };
}

/** How far down the sheet lies what is drawn there: frozen rows and a header held in view do not scroll. */
function rowPixel(y: number, scrolled: number, layout: SheetLayout): number {
  const { rows, frozenHeight } = layout;
  if (y < frozenHeight) return y;
  const held = pinnedAt(layout, scrolled);
  const below = y - frozenHeight;
  return held && below < held.height ? rows.start(held.top) + below : y + scrolled;
}
