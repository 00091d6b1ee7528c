import type { SheetLook } from "../../adapters/xlsx-file/read-look";
import { a1Range, type CellRange } from "../../domain/cell-ref";
import { formulaAt, type SheetSnapshot } from "../../domain/sheet-snapshot";
import { tableToText } from "./clipboard-table";
import { lastFilled } from "./filled-extent";
import { type CarriedCell, carriedCell } from "./formula-carrier";
import { isPassedOver, type SheetLayout } from "./sheet-layout";
import { shownText } from "./shown-text";

/** Cells as they were copied: the clipboard has what they show, this has what they hold. */
export interface CopiedCells {
  /** Tells on the clipboard that it holds these. */
  readonly id: string;
  readonly text: string;
  readonly rows: readonly (readonly CarriedCell[])[];
}

/** The kind of data under which the clipboard keeps {@link CopiedCells.id}. */
export const COPIED_ID = "application/x-co-cau-o";

let lastId = 0;

/** The cells of the block; whole rows and columns are taken as far as the sheet is filled. */
export function copiedCells(
  snapshot: SheetSnapshot,
  look: SheetLook,
  { top, left, bottom, right }: CellRange,
  layout: SheetLayout,
): CopiedCells {
  const last = lastFilled(snapshot);
  const rows: CarriedCell[][] = [];
  for (let row = top; row <= Math.min(bottom, Math.max(last.row, top)); row++) {
    if (isPassedOver(row, layout)) continue;
    const cells: CarriedCell[] = [];
    for (let column = left; column <= Math.min(right, Math.max(last.column, left)); column++)
      cells.push(carriedCell(snapshot, look, { row, column }));
    rows.push(cells);
  }
  const shown = rows.map((cells) => cells.map(({ value, numberFormat }) => shownText(value, numberFormat)));
  return {
    id: `${String(++lastId)} ${snapshot.name} ${a1Range({ top, left, bottom, right })}`,
    text: tableToText(shown),
    rows,
  };
}

/** Some cell of the block has a formula. */
export function hasFormulas(snapshot: SheetSnapshot, { top, left, bottom, right }: CellRange): boolean {
  for (let row = top; row <= Math.min(bottom, snapshot.formulas.length); row++)
    for (let column = left; column <= Math.min(right, snapshot.formulas[row - 1]?.length ?? 0); column++)
      if (formulaAt(snapshot, row, column) !== null) return true;
  return false;
}
