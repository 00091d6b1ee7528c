import type { CellRange } from "../../domain/cell-ref";
import { editorBox } from "./editor-box";
import type { SheetLayout } from "./sheet-layout";
import { HEADER_HEIGHT, HEADER_WIDTH } from "./sheet-layout";
import type { FillHandle as FillWork } from "./use-fill-handle";
import type { ScrollWindow } from "./use-scroll-window";

interface FillHandleProps {
  readonly work: FillWork;
  readonly block: CellRange;
  readonly layout: SheetLayout;
  readonly window: ScrollWindow;
}

/** The small square at the corner of the selection, and the frame of what it is dragged over. By keys: Ctrl+D. */
export function FillHandle({ work, block, layout, window }: FillHandleProps) {
  const at = boxOf(block, layout, window);
  const corner = { x: at.left + at.width, y: at.top + at.height };
  const isSeen =
    corner.x > HEADER_WIDTH && corner.y > HEADER_HEIGHT && corner.x < window.width + 4 && corner.y < window.height + 4;
  const over = work.drag && boxOf(work.drag.range, layout, window);
  return (
    <>
      {over ? (
        <div
          className="grid-fillframe"
          style={{
            left: over.left + window.left,
            top: over.top + window.top,
            width: over.width,
            height: over.height,
          }}
        />
      ) : null}
      {isSeen || work.drag ? (
        <div
          className="grid-fillhandle"
          title="Kéo để điền tiếp; giữ Ctrl để đổi giữa chép và đếm tiếp; nhấn đúp để điền xuống hết bảng (Ctrl+D điền xuống)"
          style={{ left: corner.x + window.left, top: corner.y + window.top }}
          onMouseDown={(event) => event.stopPropagation()}
          {...work.handlers}
        />
      ) : null}
    </>
  );
}

/** A block in the part of the sheet in view. */
function boxOf({ top, left, bottom, right }: CellRange, layout: SheetLayout, window: ScrollWindow) {
  const first = editorBox({ row: top, column: left }, layout, window);
  const last = editorBox({ row: bottom, column: right }, layout, window);
  return {
    left: first.left,
    top: first.top,
    width: last.left + last.width - first.left,
    height: last.top + last.height - first.top,
  };
}
