import type { KeyboardEvent, RefObject } from "react";
import type { EditorBox } from "./editor-box";
import { fillKeys } from "./fill-keys";
import { leaveKeys } from "./leave-keys";
import { pressKey } from "./press-key";
import { rowKeys } from "./row-keys";
import type { SheetBar } from "./sheet-grid-props";
import type { SheetHands } from "./use-sheet-hands";

/** Keys of the field over the active cell: while nothing is typed they are the grid's. */
export function sheetKeys(
  { work, editing, clipboard, moveRows, filtering, window }: SheetHands,
  bar: SheetBar,
  scroller: RefObject<HTMLElement | null>,
  box: EditorBox,
) {
  const filter = () => {
    const { left = 0, top = 0 } = scroller.current?.getBoundingClientRect() ?? {};
    const at = { x: left + box.left, y: top + box.top + box.height };
    if (!filtering.openFor(work.pointer.active, at)) work.say(NO_LIST_HERE);
  };
  const hands = {
    edit: editing.begin,
    clear: clipboard.clear,
    undo: bar.undo,
    redo: bar.redo,
    filter,
    ...rowKeys(work, moveRows),
    ...fillKeys(work),
    ...leaveKeys(scroller),
  };
  return (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (editing.edit !== null) editing.onKey(event);
    else pressKey(event, work, hands, window.height);
  };
}

/** Said where a filter is asked for outside of every list. */
const NO_LIST_HERE =
  "Ô này không nằm trong danh sách nào đã nhận ra nên chưa lọc được. Hãy chọn một ô trong danh sách; " +
  "chưa kiểm tra thì bấm Kiểm tra cơ cấu đại biểu trước.";
