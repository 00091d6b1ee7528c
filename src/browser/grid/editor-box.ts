import { pinnedAt } from "./pinned-header";
import type { Place } from "./selection";
import { HEADER_HEIGHT, HEADER_WIDTH, type SheetLayout } from "./sheet-layout";
import type { ScrollWindow } from "./use-scroll-window";

/** A cell's place and size in the part of the sheet in view, in CSS pixels. */
export interface EditorBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function editorBox({ row, column }: Place, layout: SheetLayout, window: ScrollWindow): EditorBox {
  const { rows, columns, frozen } = layout;
  const merge = layout.mergeAt(row, column);
  return {
    left: HEADER_WIDTH + columns.start(column) - (column > frozen.columns ? window.left : 0),
    top: HEADER_HEIGHT + rows.start(row) - (row > frozen.rows ? scrolledBy(row, layout, window) : 0),
    width: columns.end(merge?.right ?? column) - columns.start(column),
    height: rows.end(merge?.bottom ?? row) - rows.start(row),
  };
}

/** How far the row has been scrolled; a header held in view only as far as to the top. */
function scrolledBy(row: number, layout: SheetLayout, { top }: ScrollWindow): number {
  const held = pinnedAt(layout, top);
  const isHeld = held !== undefined && row >= held.top && row <= held.bottom;
  return isHeld ? layout.rows.start(held.top) - layout.frozenHeight : top;
}
