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
    top: HEADER_HEIGHT + rows.start(row) - (row > frozen.rows ? window.top : 0),
    width: columns.end(merge?.right ?? column) - columns.start(column),
    height: rows.end(merge?.bottom ?? row) - rows.start(row),
  };
}
