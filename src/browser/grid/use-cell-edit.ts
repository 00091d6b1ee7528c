import { type KeyboardEvent, type RefObject, useState } from "react";
import { styleAt, valueAt } from "../../domain/sheet-snapshot";
import { arrowStride, type Stride } from "./arrow-keys";
import type { Edit } from "./cell-editor";
import { step } from "./selection";
import { changesIn, type SheetWork } from "./sheet-work";
import { editedText } from "./shown-text";
import { typedValue } from "./typed-value";

/** What is being typed into the active cell. */
export interface CellEdit {
  /** null: nothing. */
  readonly edit: Edit | null;
  readonly set: (edit: Edit) => void;
  /** Opens the editor with what the cell holds. */
  readonly begin: () => void;
  /** Writes what was typed and goes on by the stride; does nothing while nothing is being typed. */
  readonly commit: (stride?: Stride) => void;
  /** Goes on typing what the cell holds, or what has been typed already. */
  readonly goOnTyping: () => void;
  /** A key while the editor is open. */
  readonly onKey: (event: KeyboardEvent) => void;
}

export function useCellEdit(work: SheetWork, input: RefObject<HTMLTextAreaElement | null>): CellEdit {
  const [edit, setEdit] = useState<Edit | null>(null);
  const { sheet, snapshot, layout, pointer, put, say } = work;
  const { active } = pointer;
  const format = styleAt(snapshot, active.row, active.column).numberFormat;
  const before = editedText(valueAt(snapshot, active.row, active.column), format);

  function write({ text }: Edit): void {
    setEdit(null);
    sayNoFormula(text);
    if (text !== before) put([{ cell: { sheet, ...active }, value: typedValue(text, format) }], "typed");
  }

  function sayNoFormula(text: string): void {
    if (text.startsWith("=") && text.length > 1)
      say("Chữ bắt đầu bằng dấu = được giữ là chữ, không tính. Muốn nhập công thức, hãy dùng Excel.");
  }

  function commit(stride: Stride = [0, 0]): void {
    if (!edit) return;
    write(edit);
    if (stride[0] !== 0 || stride[1] !== 0) pointer.move(step(active, layout, ...stride), false);
  }

  /** Ctrl+Enter: all cells of the block that are in view take what was typed. */
  function writeAll({ text }: Edit): void {
    setEdit(null);
    sayNoFormula(text);
    const isShown = (row: number, column: number) => layout.rows.size(row) > 0 && layout.columns.size(column) > 0;
    const changes = changesIn(pointer.block, (row, column) =>
      isShown(row, column)
        ? { cell: { sheet, row, column }, value: typedValue(text, styleAt(snapshot, row, column).numberFormat) }
        : null,
    );
    put(changes, "filled");
  }

  function begin(): void {
    setEdit({ text: before, mode: "edit" });
    pointer.show(active, false);
  }

  function onKey(event: KeyboardEvent): void {
    if (!edit) return;
    const stride = edit.mode === "enter" && !event.shiftKey ? arrowStride(event.key) : undefined;
    if (event.key === "Enter" && event.altKey) setEdit({ ...edit, text: withLineEnd(edit.text, input.current) });
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) writeAll(edit);
    else if (event.key === "Enter" || event.key === "Tab") {
      write(edit);
      pointer.goOn(event.key === "Tab" ? "tab" : "enter", event.shiftKey);
    } else if (event.key === "Escape") setEdit(null);
    else if (stride) commit(stride);
    else return;
    event.preventDefault();
  }

  function goOnTyping(): void {
    setEdit(edit ? { ...edit, mode: "edit" } : { text: before, mode: "edit" });
  }

  return { edit, set: setEdit, begin, commit, goOnTyping, onKey };
}

/** A line end in the place of what is selected in the field. */
function withLineEnd(text: string, field: HTMLTextAreaElement | null): string {
  const from = field?.selectionStart ?? text.length;
  return `${text.slice(0, from)}\n${text.slice(field?.selectionEnd ?? from)}`;
}
