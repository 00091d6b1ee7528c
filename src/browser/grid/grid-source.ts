import type { CellChange, RowMove, SheetInfo } from "../../app/ports";
import type { CellRef } from "../../domain/cell-ref";
import type { Severity } from "../../domain/plan";
import type { ColumnWidth, SheetView } from "../workbook-service";
import type { FindQuery, Found } from "./find-cells";

/** Something the pane did to the workbook, which undo of the grid takes back like what was done in it. */
export type PaneStep =
  | { readonly does: "cells"; readonly before: readonly CellChange[]; readonly after: readonly CellChange[] }
  | { readonly does: "rows"; readonly move: RowMove };

/** What the grid shows and tells; the page's workbook implements it. */
export interface GridSource {
  readonly tabs: readonly SheetInfo[];
  /** Undefined while the sheet is being fetched; `subscribe` tells when it is there. */
  view(sheet: string): SheetView | undefined;
  /** Our highlights on the sheet, by {@link placeKey}. */
  marksOn(sheet: string): ReadonlyMap<number, Severity>;
  edit(changes: readonly CellChange[]): void;
  /** The cells of all sheets that show a text. */
  find(query: FindQuery): Promise<Found>;
  /** Gives columns widths; null: as the file has them. `isKept`: the copy will have them too. */
  setColumnWidths(sheet: string, widths: readonly ColumnWidth[], isKept: boolean): void;
  /** Puts rows in or takes them out; false where that was refused, and the user told why. */
  moveRows(move: RowMove): Promise<boolean>;
  /** Rows are being moved just now: what is typed would land in others. */
  readonly movesRows: boolean;
  /** Takes the last of it back. */
  undoRows(): Promise<boolean>;
  /** Called for each step of the pane, those included that were done before. Returns the way to stop. */
  onStep(remember: (step: PaneStep) => void): () => void;
  subscribe(listener: () => void): () => void;
  /** Grows with every change of what the above return. */
  version(): number;
  /** Called when the pane wants a cell shown. Returns the way to stop. */
  onReveal(show: (cell: CellRef) => void): () => void;
}

export function placeKey(row: number, column: number): number {
  return row * 16_384 + column;
}

/** The row of a {@link placeKey}. */
export function rowOfKey(key: number): number {
  return Math.floor(key / 16_384);
}
