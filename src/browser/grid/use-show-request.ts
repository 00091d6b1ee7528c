import { type RefObject, useEffectEvent, useLayoutEffect } from "react";
import { anchorOf, type Place, single } from "./selection";
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
  { sheet, layout, pointer }: SheetWork,
  editing: CellEdit,
  input: RefObject<HTMLElement | null>,
  unhide: (place: Place) => void,
): void {
  const follow = useEffectEvent((wish: ShowRequest) => {
    const place = anchorOf(wish.place, layout);
    unhide(place);
    // What was being typed when the wish came is not lost.
    editing.commit();
    pointer.select(wish.focus ? { active: place, focus: wish.focus } : single(place));
    if (wish.takesKeys) input.current?.focus({ preventScroll: true });
    requestAnimationFrame(() => pointer.show(place, true));
  });
  // In the same step in which the cell is shown: a key pressed at once belongs to it already.
  useLayoutEffect(() => {
    if (show?.sheet === sheet) follow(show);
  }, [show, sheet]);
}
