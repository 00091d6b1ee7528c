import type { CellRange } from "../../domain/cell-ref";
import { type SheetSnapshot, valueAt } from "../../domain/sheet-snapshot";
import { arrowStride } from "./arrow-keys";
import type { GoOnKey } from "./go-on";
import { lastFilled, lastFilledInRow } from "./filled-extent";
import { headerOver } from "./pinned-header";
import { jump, type Place, same, type Selection, step } from "./selection";
import { HEADER_HEIGHT, type SheetLayout } from "./sheet-layout";

/** A key with what is held down beside it; a KeyboardEvent is one. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a key asks for. `refuse`: columns put in or taken out, which the grid leaves to Excel. */
export type KeyAction =
  | { readonly does: "move"; readonly to: Place; readonly extend: boolean }
  | { readonly does: "select"; readonly selection: Selection }
  | { readonly does: "goOn"; readonly key: GoOnKey; readonly isBack: boolean }
  | { readonly does: KeyCommand };

export type KeyCommand =
  | "edit"
  | "clear"
  | "undo"
  | "redo"
  | "insertRows"
  | "deleteRows"
  | "refuse"
  | "fillDown"
  | "fillRight"
  | "leave"
  | "leaveBack"
  | "filter";

/** The sheet and the selection that a key is pressed on. */
export interface KeyGround {
  readonly selection: Selection;
  readonly block: CellRange;
  readonly snapshot: SheetSnapshot;
  readonly layout: SheetLayout;
  /** Height of the part of the sheet in view, heads and frozen rows included. */
  readonly height: number;
}

/** What a key does while nothing is being typed, as in Excel; null: nothing, the key goes on to the browser. */
export function keyAction(press: KeyPress, ground: KeyGround): KeyAction | null {
  return movement(press, ground) ?? command(press, ground) ?? wholeLines(press, ground);
}

function movement(press: KeyPress, { selection, snapshot, layout, height }: KeyGround): KeyAction | null {
  const { active, focus } = selection;
  const extend = press.shiftKey;
  const from = extend ? focus : active;
  const far = press.ctrlKey || press.metaKey;
  const stride = press.altKey ? undefined : arrowStride(press.key);
  if (stride) {
    const isFilled = (place: Place) => valueAt(snapshot, place.row, place.column) !== null;
    const to = far ? jump(from, layout, isFilled, ...stride) : step(from, layout, ...stride);
    return { does: "move", to, extend };
  }
  switch (press.key) {
    case "Enter":
    case "Tab":
      return far || press.altKey
        ? null
        : { does: "goOn", key: press.key === "Tab" ? "tab" : "enter", isBack: press.shiftKey };
    case "Home":
      return { does: "move", to: { row: far ? 1 : from.row, column: 1 }, extend };
    case "End": {
      const to = far ? lastFilled(snapshot) : { row: from.row, column: lastFilledInRow(snapshot, from.row) };
      return { does: "move", to, extend };
    }
    case "PageDown":
    case "PageUp": {
      const held = layout.frozenHeight + (headerOver(layout, from.row)?.height ?? 0);
      const page = Math.max(40, height - HEADER_HEIGHT - held - 24);
      const pixel = layout.rows.start(from.row) + (press.key === "PageDown" ? page : -page);
      return { does: "move", to: { row: layout.rows.at(Math.max(0, pixel)), column: from.column }, extend };
    }
    default:
      return null;
  }
}

const ALONE: Readonly<Record<string, KeyCommand>> = { F2: "edit", F6: "leave", Delete: "clear", Backspace: "clear" };

/** Keys with Ctrl, small letters. */
const WITH_CTRL: Readonly<Record<string, KeyCommand>> = { d: "fillDown", r: "fillRight", y: "redo", z: "undo" };

function command(press: KeyPress, ground: KeyGround): KeyAction | null {
  if (press.altKey && press.key === "ArrowDown") return { does: "filter" };
  const alone = ALONE[press.key];
  if (alone !== undefined) return { does: alone === "leave" && press.shiftKey ? "leaveBack" : alone };
  if (!press.ctrlKey && !press.metaKey) return null;
  const key = press.key.toLowerCase();
  if (key === "a") return { does: "select", selection: allOf(ground) };
  if (key === "z" && press.shiftKey) return { does: "redo" };
  if (key === "r" && press.shiftKey) return null;
  const known = WITH_CTRL[key];
  return known === undefined ? wholeRows(key, ground) : { does: known };
}

function wholeRows(key: string, { block, layout }: KeyGround): KeyAction | null {
  if (key !== "+" && key !== "-" && key !== "=") return null;
  const isRows = block.left === 1 && block.right === layout.columns.count;
  const isColumns = block.top === 1 && block.bottom === layout.rows.count;
  if (isRows && !isColumns) return { does: key === "-" ? "deleteRows" : "insertRows" };
  return isColumns ? { does: "refuse" } : null;
}

/** All that is filled; once more: the whole sheet. */
function allOf({ selection: { active, focus }, snapshot, layout }: KeyGround): Selection {
  const first = { row: 1, column: 1 };
  const filled = lastFilled(snapshot);
  const isFilled = same(active, first) && same(focus, filled);
  return { active: first, focus: isFilled ? wholeSheet(layout).focus : filled };
}

/** Every row and every column. */
export function wholeSheet({ rows, columns }: SheetLayout): Selection {
  return { active: { row: 1, column: 1 }, focus: { row: rows.count, column: columns.count } };
}

/** Space with Shift takes the whole rows of the selection, with Ctrl its whole columns. */
function wholeLines(press: KeyPress, { selection: { active, focus }, layout }: KeyGround): KeyAction | null {
  if (press.key !== " ") return null;
  const { rows, columns } = layout;
  if (press.shiftKey)
    return {
      does: "select",
      selection: { active: { row: active.row, column: 1 }, focus: { row: focus.row, column: columns.count } },
    };
  if (press.ctrlKey || press.metaKey)
    return {
      does: "select",
      selection: { active: { row: 1, column: active.column }, focus: { row: rows.count, column: focus.column } },
    };
  return null;
}
