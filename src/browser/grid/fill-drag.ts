import type { CellChange } from "../../app/ports";
import type { CellRange } from "../../domain/cell-ref";
import { type SheetSnapshot, styleAt, valueAt } from "../../domain/sheet-snapshot";
import { refusedFill } from "./fill-block";
import { type SeriesCell, seriesAfter } from "./fill-series";
import { carriedCell, FormulaCarrier } from "./formula-carrier";
import type { Place } from "./selection";
import { isPassedOver } from "./sheet-layout";
import type { SheetWork } from "./sheet-work";

/** A block whose corner is dragged, and what it reaches to then. */
export interface FillDrag {
  readonly block: CellRange;
  readonly range: CellRange;
  readonly side: "down" | "up" | "right" | "left";
}

/** How far the corner is dragged: along rows or along columns, whichever it is further out; null: it stays inside. */
export function dragTo(block: CellRange, { row, column }: Place): FillDrag | null {
  const out = {
    down: row - block.bottom,
    up: block.top - row,
    right: column - block.right,
    left: block.left - column,
  };
  const sides = ["down", "up", "right", "left"] as const;
  const side = sides.reduce((best, one) => (out[one] > out[best] ? one : best));
  if (out[side] <= 0) return null;
  const range = {
    down: { ...block, bottom: row },
    up: { ...block, top: row },
    right: { ...block, right: column },
    left: { ...block, left: column },
  }[side];
  return { block, range, side };
}

/**
 * A double click on the corner: down to where the column beside it ends, the left one first; null: nothing stands
 * there.
 */
export function dragBeside(block: CellRange, snapshot: SheetSnapshot): FillDrag | null {
  for (const column of [block.left - 1, block.right + 1]) {
    let bottom = block.bottom;
    while (column > 0 && valueAt(snapshot, bottom + 1, column) !== null) bottom++;
    if (bottom > block.bottom) return dragTo(block, { row: bottom, column: block.left });
  }
  return null;
}

/** What a dragged corner writes; rows out of view give and take nothing. Beside a formula all is copied. */
export function fillDragged(
  { block, range, side }: FillDrag,
  { sheet, snapshot, look, layout }: Pick<SheetWork, "sheet" | "snapshot" | "look" | "layout">,
  isOther: boolean,
): { readonly changes: readonly CellChange[]; readonly notFilled: string | null } | { readonly refused: string } {
  const merged = layout.mergesIn(range)[0];
  if (merged) return { refused: refusedFill(range, merged) };
  const isDown = side === "down" || side === "up";
  const isBack = side === "up" || side === "left";
  const place = (line: number, at: number): Place => (isDown ? { row: at, column: line } : { row: line, column: at });
  const isInView = ({ row }: Place): boolean => !isPassedOver(row, layout) && layout.rows.size(row) > 0;
  const lines = isDown ? between(block.left, block.right) : between(block.top, block.bottom);
  const [first, last] = isDown ? [block.top, block.bottom] : [block.left, block.right];
  const [from, to] = isDown ? [range.top, range.bottom] : [range.left, range.right];
  const aims = isBack ? between(from, first - 1).reverse() : between(last + 1, to);
  const carrier = new FormulaCarrier(sheet, snapshot);
  const changes = lines.flatMap((line): readonly CellChange[] => {
    const sources = between(first, last)
      .map((at) => place(line, at))
      .filter(isInView);
    const cells = sources.map((one) => carriedCell(snapshot, look, one));
    const targets = aims.map((at) => place(line, at)).filter(isInView);
    if (cells.length === 0) return [];
    if (cells.some(({ formula }) => formula !== null)) {
      const from = isBack ? [...cells].reverse() : cells;
      return targets.flatMap((target, i) => {
        const source = from[i % from.length];
        return (source && carrier.change(source, target)) ?? [];
      });
    }
    return seriesAfter(cells, targets.length, { isBack, isOther }).map((value, i) => {
      const target = targets[i] ?? { row: 0, column: 0 };
      return { cell: { sheet, ...target }, value, ...formatOf(snapshot, cells, value, target) };
    });
  });
  return { changes, notFilled: carrier.said };
}

/** A number that shows as a day there shows as one here too. */
function formatOf(
  snapshot: SheetSnapshot,
  cells: readonly SeriesCell[],
  value: CellChange["value"],
  { row, column }: Place,
): Pick<CellChange, "style"> {
  const { numberFormat = "General" } = cells.at(-1) ?? {};
  const isKnown = styleAt(snapshot, row, column).numberFormat === numberFormat;
  return typeof value !== "number" || isKnown ? {} : { style: { numberFormat } };
}

function between(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_none, i) => first + i);
}
