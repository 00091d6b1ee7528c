import type { CellRange } from "../../domain/cell-ref";
import { anchorOf, type Place, same, step } from "./selection";
import type { SheetLayout } from "./sheet-layout";

/** The keys that finish a cell and go on to the next. */
export type GoOnKey = "enter" | "tab";

/** Where the active cell stands when one of them is pressed. */
export interface GoOnGround {
  readonly active: Place;
  readonly block: CellRange;
  readonly layout: SheetLayout;
  /** Column in which a run of Tabs began; null: none is going on. */
  readonly home: number | null;
}

/** Where a key leads. `isInside`: the selected block stays, only its active cell changes. */
export interface WentOn {
  readonly to: Place;
  readonly isInside: boolean;
  readonly home: number | null;
}

/**
 * As in Excel: Tab to the right, Enter down; Enter after a run of Tabs goes to the column where the run began. In a
 * selected block both stay inside of it and begin anew at its end.
 */
export function goOn(key: GoOnKey, isBack: boolean, { active, block, layout, home }: GoOnGround): WentOn {
  if (isBlock(block, active, layout))
    return { to: nextInside(key, isBack, block, active, layout), isInside: true, home: null };
  const by = isBack ? -1 : 1;
  if (key === "tab") return { to: step(active, layout, 0, by), isInside: false, home: home ?? active.column };
  const from = home === null || isBack ? active : { row: active.row, column: home };
  return { to: step(from, layout, by, 0), isInside: false, home: null };
}

/** More is selected than one cell, merged or not. */
function isBlock({ top, left, bottom, right }: CellRange, active: Place, layout: SheetLayout): boolean {
  const own = layout.mergeAt(active.row, active.column);
  const rows = own ? own.bottom - own.top : 0;
  const columns = own ? own.right - own.left : 0;
  return bottom - top > rows || right - left > columns;
}

/** Tab goes along the rows, Enter along the columns; over hidden and covered cells. */
function nextInside(
  key: GoOnKey,
  isBack: boolean,
  { top, left, bottom, right }: CellRange,
  active: Place,
  layout: SheetLayout,
): Place {
  const [height, width] = [bottom - top + 1, right - left + 1];
  const count = height * width;
  const along = key === "tab" ? width : height;
  const place = (index: number): Place => {
    const [line, offset] = [Math.floor(index / along), index % along];
    return key === "tab" ? { row: top + line, column: left + offset } : { row: top + offset, column: left + line };
  };
  const [down, over] = [active.row - top, active.column - left];
  let index = key === "tab" ? down * width + over : over * height + down;
  for (let tries = 0; tries < count; tries++) {
    index = (index + (isBack ? -1 : 1) + count) % count;
    const next = place(index);
    const isShown = layout.rows.size(next.row) > 0 && layout.columns.size(next.column) > 0;
    if (isShown && same(anchorOf(next, layout), next)) return next;
  }
  return active;
}
