import type { ClipboardEvent } from "react";
import { formulaAt, valueAt } from "../../domain/sheet-snapshot";
import { COPIED_ID, copiedCells, type CopiedCells, hasFormulas } from "./copied-cells";
import type { GridSource } from "./grid-source";
import { pastedChanges } from "./pasted-changes";
import { changesIn, type SheetWork } from "./sheet-work";
import { isPassedOver } from "./sheet-layout";
import type { CellWork } from "./step-words";

/** Copying, cutting and pasting of cells, and clearing them. */
export interface CellClipboard {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly clear: () => void;
  /** Writes what stood on the clipboard. */
  readonly pasteText: (text: string) => void;
}

/** What was copied last in a workbook. */
const COPIED = new WeakMap<GridSource, CopiedCells>();

/** Said where cells with formulas would be cut: what they take would have to move along. */
const NOT_CUT = "Vùng chọn có công thức nên chưa cắt gì. Hãy sao chép, dán, rồi xóa nội dung ở chỗ cũ.";

/** @param isTyping The clipboard then is the text field's own. */
export function useCellClipboard(work: SheetWork, isTyping: boolean, source: GridSource): CellClipboard {
  const { sheet, snapshot, look, layout, pointer, put, say } = work;
  const { block } = pointer;

  function clear(did: CellWork = "cleared"): void {
    put(
      changesIn(block, (row, column) =>
        (valueAt(snapshot, row, column) === null && formulaAt(snapshot, row, column) === null) ||
        isPassedOver(row, layout)
          ? null
          : { cell: { sheet, row, column }, value: null },
      ),
      did,
    );
  }

  function onCopy(event: ClipboardEvent): void {
    if (isTyping) return;
    event.preventDefault();
    const copied = remembered(copiedCells(snapshot, look, block, layout), source);
    event.clipboardData.setData("text/plain", copied.text);
    event.clipboardData.setData(COPIED_ID, copied.id);
  }

  function onCut(event: ClipboardEvent): void {
    if (!isTyping && hasFormulas(snapshot, block)) {
      event.preventDefault();
      say(NOT_CUT);
      return;
    }
    onCopy(event);
    if (!isTyping) clear("cut");
  }

  function onPaste(event: ClipboardEvent): void {
    if (isTyping) return;
    event.preventDefault();
    const copied = COPIED.get(source);
    const isOurs = copied !== undefined && event.clipboardData.getData(COPIED_ID) === copied.id;
    paste(event.clipboardData.getData("text/plain"), isOurs ? copied : undefined);
  }

  function pasteText(typed: string): void {
    const copied = COPIED.get(source);
    const isOurs = copied !== undefined && typed !== "" && linesOf(typed) === linesOf(copied.text);
    paste(typed, isOurs ? copied : undefined);
  }

  /** @param copied What these words were copied from. */
  function paste(typed: string, copied: CopiedCells | undefined): void {
    const pasted = pastedChanges(work, typed, copied);
    if (pasted === null) return;
    if ("refused" in pasted) {
      say(pasted.refused);
      return;
    }
    put(pasted.changes, "pasted");
    if (pasted.notPasted !== null) say(pasted.notPasted);
    if (pasted.range === null) return;
    const { top, left, bottom, right } = pasted.range;
    pointer.select({ active: { row: top, column: left }, focus: { row: bottom, column: right } });
  }

  return { onCopy, onCut, onPaste, clear: () => clear(), pasteText };
}

/** Whoever leaves the page may copy the same words elsewhere: they tell nothing then. */
function remembered(copied: CopiedCells, source: GridSource): CopiedCells {
  COPIED.set(source, copied);
  const leave = () => COPIED.get(source) === copied && COPIED.set(source, { ...copied, text: "" });
  window.addEventListener("blur", leave, { once: true });
  return copied;
}

const linesOf = (text: string) => text.replaceAll("\r\n", "\n");
