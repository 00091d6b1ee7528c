import type { CellRange } from "../../domain/cell-ref";
import type { SheetLayout } from "./sheet-layout";

export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * The selected block reaches from `active` to `focus`; `active` is the cell that is typed into, unless Tab or Enter has
 * gone on inside of the block to `cursor`.
 */
export interface Selection {
  readonly active: Place;
  readonly focus: Place;
  readonly cursor?: Place;
}

export function single(place: Place): Selection {
  return { active: place, focus: place };
}

/** The selected block, widened so that it cuts no merged cell. */
export function blockOf({ active, focus }: Selection, layout: SheetLayout): CellRange {
  let block: CellRange = {
    top: Math.min(active.row, focus.row),
    left: Math.min(active.column, focus.column),
    bottom: Math.max(active.row, focus.row),
    right: Math.max(active.column, focus.column),
  };
  for (;;) {
    const wider = layout.mergesIn(block).reduce(
      (range, merge) => ({
        top: Math.min(range.top, merge.top),
        left: Math.min(range.left, merge.left),
        bottom: Math.max(range.bottom, merge.bottom),
        right: Math.max(range.right, merge.right),
      }),
      block,
    );
    if (
      wider.top === block.top &&
      wider.left === block.left &&
      wider.bottom === block.bottom &&
      wider.right === block.right
    )
      return block;
    block = wider;
  }
}

/** The cell that stands for this place: the top left one of a merge. */
export function anchorOf(place: Place, layout: SheetLayout): Place {
  const merge = layout.mergeAt(place.row, place.column);
  return merge ? { row: merge.top, column: merge.left } : place;
}

/** One step from `from`, over merged and hidden cells. */
export function step(from: Place, layout: SheetLayout, rows: -1 | 0 | 1, columns: -1 | 0 | 1): Place {
  const merge = layout.mergeAt(from.row, from.column);
  const row = rows === 0 ? from.row : layout.rows.next(merge ? (rows > 0 ? merge.bottom : merge.top) : from.row, rows);
  const column =
    columns === 0
      ? from.column
      : layout.columns.next(merge ? (columns > 0 ? merge.right : merge.left) : from.column, columns);
  return anchorOf({ row, column }, layout);
}

/** Ctrl and an arrow: to the edge of the filled block, or over the gap to the next filled cell. */
export function jump(
  from: Place,
  layout: SheetLayout,
  isFilled: (place: Place) => boolean,
  rows: -1 | 0 | 1,
  columns: -1 | 0 | 1,
): Place {
  let here = from;
  let next = step(here, layout, rows, columns);
  const inBlock = isFilled(here) && isFilled(next);
  while (!same(next, here)) {
    if (inBlock && !isFilled(next)) return here;
    here = next;
    if (!inBlock && isFilled(here)) return here;
    next = step(here, layout, rows, columns);
  }
  return here;
}

export function same(one: Place, other: Place): boolean {
  return one.row === other.row && one.column === other.column;
}
