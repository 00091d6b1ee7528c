import { type MouseEvent, type PointerEvent, type RefObject, useState } from "react";
import { dragBeside, dragTo, type FillDrag, fillDragged } from "./fill-drag";
import { placeAt } from "./place-at";
import { anchorOf, single } from "./selection";
import type { SheetWork } from "./sheet-work";

/** The corner of the selection, by which it is dragged over other cells. */
export interface FillHandle {
  /** What is being dragged; null: nothing. */
  readonly drag: FillDrag | null;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
    readonly onPointerCancel: () => void;
    readonly onDoubleClick: (event: MouseEvent) => void;
  };
}

/** So much of the target is taken by the square, in CSS pixels. */
const SEEN = 12;
/** How near to the edge the view goes along, and by how much. */
const EDGE = 24;

export function useFillHandle(
  work: SheetWork,
  scroller: RefObject<HTMLElement | null>,
  input: RefObject<HTMLElement | null>,
): FillHandle {
  const [drag, setDrag] = useState<FillDrag | null>(null);
  const [isHeld, hold] = useState(false);
  const { layout, pointer, snapshot, put, say } = work;

  function fill(wish: FillDrag | null, isOther: boolean): void {
    if (wish === null) return;
    const filled = fillDragged(wish, work, isOther);
    if ("refused" in filled) {
      say(filled.refused);
      return;
    }
    put(filled.changes, "filled");
    if (filled.notFilled !== null) say(filled.notFilled);
    pointer.select(wholeOf(wish));
  }

  function end(): void {
    hold(false);
    setDrag(null);
    input.current?.focus({ preventScroll: true });
  }

  return {
    drag,
    handlers: {
      onPointerDown(event) {
        if (event.button !== 0) return;
        event.preventDefault();
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        hold(true);
      },
      onPointerMove(event) {
        const element = scroller.current;
        if (!isHeld || !element) return;
        const box = element.getBoundingClientRect();
        const point = { x: event.clientX - box.left, y: event.clientY - box.top };
        const { clientWidth, clientHeight } = element;
        element.scrollBy(pull(point.x, clientWidth), pull(point.y, clientHeight));
        const inside = { x: within(point.x, clientWidth), y: within(point.y, clientHeight) };
        const { place } = placeAt(inside, { left: element.scrollLeft, top: element.scrollTop }, layout);
        setDrag(dragTo(pointer.block, place));
      },
      onPointerUp(event) {
        if (!isHeld) return;
        if (drag === null) clickThrough(event, work, scroller.current);
        fill(drag, event.ctrlKey || event.metaKey);
        end();
      },
      onPointerCancel: end,
      onDoubleClick(event) {
        event.stopPropagation();
        fill(dragBeside(pointer.block, snapshot), false);
        end();
      },
    },
  };
}

const wholeOf = ({ range: { top, left, bottom, right } }: FillDrag) => ({
  active: { row: top, column: left },
  focus: { row: bottom, column: right },
});

/** The target is larger than the square that is seen: a click beside that one is meant for the cell below it. */
function clickThrough(event: PointerEvent, { pointer, layout }: SheetWork, element: HTMLElement | null): void {
  const corner = event.currentTarget.getBoundingClientRect();
  const isOnSquare = event.clientX < corner.left + SEEN && event.clientY < corner.top + SEEN;
  if (!element || isOnSquare) return;
  const box = element.getBoundingClientRect();
  const point = { x: event.clientX - box.left, y: event.clientY - box.top };
  const { place } = placeAt(point, { left: element.scrollLeft, top: element.scrollTop }, layout);
  pointer.select(single(anchorOf(place, layout)));
}

function pull(at: number, size: number): number {
  return at < EDGE ? -EDGE : at > size - EDGE ? EDGE : 0;
}

function within(at: number, size: number): number {
  return Math.min(Math.max(at, 0), size - 1);
}
