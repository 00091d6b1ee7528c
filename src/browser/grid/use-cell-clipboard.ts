import type { ClipboardEvent } from "react";
import type { CellChange } from "../../app/ports";
import type { CellRange } from "../../domain/cell-ref";
import { type SheetSnapshot, styleAt, valueAt } from "../../domain/sheet-snapshot";
import { tableToText, textToTable } from "./clipboard-table";
import { lastFilled } from "./filled-extent";
import { pasteBlock } from "./paste-block";
import { changesIn, type SheetWork } from "./sheet-work";
import { isPassedOver, type SheetLayout } from "./sheet-layout";
import { shownText } from "./shown-text";
import type { CellWork } from "./step-words";
import { typedValue } from "./typed-value";

/** Copying, cutting and pasting of cells, and clearing them. */
export interface CellClipboard {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly clear: () => void;
  /** Writes what stood on the clipboard. */
  readonly pasteText: (text: string) => void;
}

/** @param isTyping The clipboard then is the text field's own. */
export function useCellClipboard(work: SheetWork, isTyping: boolean): CellClipboard {
  const { sheet, snapshot, layout, pointer, put, say } = work;
  const { block } = pointer;

  function clear(did: CellWork = "cleared"): void {
    put(
      changesIn(block, (row, column) =>
        valueAt(snapshot, row, column) === null || isPassedOver(row, layout)
          ? null
          : { cell: { sheet, row, column }, value: null },
      ),
      did,
    );
  }

  function onCopy(event: ClipboardEvent): void {
    if (isTyping) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", tableToText(shownTexts(snapshot, block, layout)));
  }

  function onCut(event: ClipboardEvent): void {
    onCopy(event);
    if (!isTyping) clear("cut");
  }

  function onPaste(event: ClipboardEvent): void {
    if (isTyping) return;
    event.preventDefault();
    pasteText(event.clipboardData.getData("text/plain"));
  }

  function pasteText(typed: string): void {
    const table = textToTable(typed);
    const first = table[0]?.[0];
    if (first === undefined) return;
    const change = (row: number, column: number, text: string): CellChange => ({
      cell: { sheet, row, column },
      value: typedValue(text, styleAt(snapshot, row, column).numberFormat),
    });
    if (table.length === 1 && table[0]?.length === 1) {
      put(
        changesIn(block, (row, column) => (isPassedOver(row, layout) ? null : change(row, column, first))),
        "pasted",
      );
      return;
    }
    const pasted = pasteBlock(table, block, layout);
    if ("refused" in pasted) {
      say(pasted.refused);
      return;
    }
    put(
      pasted.cells.map(({ row, column, text }) => change(row, column, text)),
      "pasted",
    );
    const { top, left, bottom, right } = pasted.range;
    pointer.select({ active: { row: top, column: left }, focus: { row: bottom, column: right } });
  }

  return { onCopy, onCut, onPaste, clear: () => clear(), pasteText };
}

/** What the cells of the block show; whole rows and columns are taken as far as the sheet is filled. */
function shownTexts(
  snapshot: SheetSnapshot,
  { top, left, bottom, right }: CellRange,
  layout: SheetLayout,
): readonly (readonly string[])[] {
  const last = lastFilled(snapshot);
  const rows: string[][] = [];
  for (let row = top; row <= Math.min(bottom, Math.max(last.row, top)); row++) {
    if (isPassedOver(row, layout)) continue;
    const cells: string[] = [];
    for (let column = left; column <= Math.min(right, Math.max(last.column, left)); column++)
      cells.push(shownText(valueAt(snapshot, row, column), styleAt(snapshot, row, column).numberFormat));
    rows.push(cells);
  }
  return rows;
}
