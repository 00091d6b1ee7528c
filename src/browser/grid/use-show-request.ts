import { type RefObject, useEffectEvent, useLayoutEffect } from "react";
import { a1 } from "../../domain/cell-ref";
import { anchorOf, type Place, single } from "./selection";
import type { SheetLayout } from "./sheet-layout";
import type { SheetWork } from "./sheet-work";
import type { CellEdit } from "./use-cell-edit";

/** A wish of the pane or of undo: show and select this block. A new object each time. */
export interface ShowRequest {
  readonly sheet: string;
  readonly place: Place;
  readonly focus?: Place;
  /** The keyboard goes there too: the next key edits the cell. */
  readonly takesKeys: boolean;
}

/** Follows each wish once; a new layout does not move the view. @param unhide Shows a hidden place for the while. */
export function useShowRequest(
  show: ShowRequest | null,
  { sheet, layout, pointer, say }: SheetWork,
  editing: CellEdit,
  input: RefObject<HTMLElement | null>,
  unhide: (place: Place) => void,
): void {
  const follow = useEffectEvent((wish: ShowRequest) => {
    const place = anchorOf(onSheet(wish.place, layout), layout);
    if (wish.place.row > layout.rows.count || wish.place.column > layout.columns.count) say(beyond(place));
    unhide(place);
    // What was being typed when the wish came is not lost.
    editing.commit();
    pointer.select(wish.focus ? { active: place, focus: onSheet(wish.focus, layout) } : single(place));
    if (wish.takesKeys) input.current?.focus({ preventScroll: true });
    requestAnimationFrame(() => pointer.show(place, true));
  });
  // In the same step in which the cell is shown: a key pressed at once belongs to it already.
  useLayoutEffect(() => {
    if (show?.sheet === sheet) follow(show);
  }, [show, sheet]);
}

/** The place, or the nearest one that the sheet has here. */
function onSheet({ row, column }: Place, { rows, columns }: SheetLayout): Place {
  return { row: Math.min(row, rows.count), column: Math.min(column, columns.count) };
}

function beyond(place: Place): string {
  return `Chỗ ấy ở ngoài phần có dữ liệu nên ở đây không hiện; đã đến ô ${a1(place)}.`;
}
