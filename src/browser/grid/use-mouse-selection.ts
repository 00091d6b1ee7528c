import { type MouseEvent, type RefObject, useRef } from "react";
import { type CellRange, isInside } from "../../domain/cell-ref";
import { wholeSheet } from "./key-action";
import { type Hit, placeAt } from "./place-at";
import { anchorOf, type Place, same, type Selection, single } from "./selection";
import type { SheetLayout } from "./sheet-layout";
import type { CellEdit } from "./use-cell-edit";
import type { SheetWork } from "./sheet-work";

interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

interface MouseHandlers {
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onMouseMove: (event: MouseEvent) => void;
  readonly onMouseUp: () => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
  readonly onContextMenu: (event: MouseEvent) => void;
}

/** Selecting with the mouse: cells by pressing and dragging, rows and columns by their heads. */
export function useMouseSelection(
  { layout, pointer }: SheetWork,
  editing: CellEdit,
  scroller: RefObject<HTMLElement | null>,
  input: RefObject<HTMLElement | null>,
  openMenu: (rows: RowSpan | null, at: { readonly clientX: number; readonly clientY: number }) => void,
): MouseHandlers {
  const dragging = useRef<Hit["zone"] | null>(null);

  function hitBy(event: MouseEvent): Hit | null {
    const element = scroller.current;
    // The open editor lies over the cells but is not one of them.
    if (!element || event.target === input.current) return null;
    const box = element.getBoundingClientRect();
    const point = { x: event.clientX - box.left, y: event.clientY - box.top };
    if (point.x >= element.clientWidth || point.y >= element.clientHeight) return null;
    return placeAt(point, { left: element.scrollLeft, top: element.scrollTop }, layout);
  }

  return {
    onMouseDown(event) {
      const hit = hitBy(event);
      if (!hit) return;
      event.preventDefault();
      editing.commit();
      input.current?.focus({ preventScroll: true });
      if (event.button !== 0) return;
      dragging.current = hit.zone;
      pointer.select(pressed(hit, event.shiftKey ? pointer.active : null, layout));
    },
    onMouseMove(event) {
      const zone = dragging.current;
      if (zone === null || (event.buttons & 1) === 0) return;
      const hit = hitBy(event);
      if (!hit) return;
      const focus = farEnd({ place: hit.place, zone }, layout);
      if (!same(focus, pointer.focus)) pointer.select({ active: pointer.active, focus });
    },
    onMouseUp() {
      dragging.current = null;
    },
    onDoubleClick(event) {
      if (hitBy(event)?.zone === "cells") editing.begin();
    },
    onContextMenu(event) {
      const hit = hitBy(event);
      // While something is typed the field has the browser's own menu.
      if (editing.edit !== null || (!hit && event.target !== input.current)) return;
      event.preventDefault();
      const isOfColumns = hit?.zone === "columns" || hit?.zone === "corner";
      openMenu(isOfColumns ? null : rowsMeant(hit, pointer.block, layout), event);
      if (hit && !isInside(hit.place, pointer.block)) pointer.select(pressed(hit, null, layout));
    },
  };
}

/** Those selected when one of them is pressed, else the pressed one; whole columns mean no rows. */
function rowsMeant(hit: Hit | null, block: CellRange, { rows }: SheetLayout): RowSpan {
  const isAll = block.top === 1 && block.bottom === rows.count;
  const row = hit?.place.row ?? block.top;
  return isAll || row < block.top || row > block.bottom ? { top: row, bottom: row } : block;
}

/** What a press selects; `from`: the cell from which Shift reaches to the pressed one. */
function pressed(hit: Hit, from: Place | null, layout: SheetLayout): Selection {
  const { row, column } = hit.place;
  switch (hit.zone) {
    case "rows":
      return { active: { row, column: 1 }, focus: farEnd(hit, layout) };
    case "columns":
      return { active: { row: 1, column }, focus: farEnd(hit, layout) };
    case "corner":
      return wholeSheet(layout);
    case "cells":
      return from === null ? single(anchorOf(hit.place, layout)) : { active: from, focus: hit.place };
  }
}

/** A head stands for its row to the last column, or its column to the last row. */
function farEnd({ place, zone }: Hit, layout: SheetLayout): Place {
  return {
    row: zone === "columns" || zone === "corner" ? layout.rows.count : place.row,
    column: zone === "rows" || zone === "corner" ? layout.columns.count : place.column,
  };
}
