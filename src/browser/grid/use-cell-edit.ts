import { type KeyboardEvent, type RefObject, useState } from "react";
import { styleAt, valueAt } from "../../domain/sheet-snapshot";
import { arrowStride, type Stride } from "./arrow-keys";
import type { Edit } from "./cell-editor";
import { step } from "./selection";
import type { SheetWork } from "./sheet-work";
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
  /** A key while the editor is open. */
  readonly onKey: (event: KeyboardEvent) => void;
}

export function useCellEdit(work: SheetWork, input: RefObject<HTMLTextAreaElement | null>): CellEdit {
  const [edit, setEdit] = useState<Edit | null>(null);
  const { sheet, snapshot, layout, pointer, put, say } = work;
  const { active } = pointer;
  const format = styleAt(snapshot, active.row, active.column).numberFormat;
  const before = editedText(valueAt(snapshot, active.row, active.column), format);

  function commit(stride: Stride = [0, 0]): void {
    if (!edit) return;
    setEdit(null);
    if (edit.text.startsWith("=") && edit.text.length > 1)
      say("Chữ bắt đầu bằng dấu = được giữ là chữ, không tính. Muốn nhập công thức, hãy dùng Excel.");
    if (edit.text !== before) put([{ cell: { sheet, ...active }, value: typedValue(edit.text, format) }]);
    pointer.move(step(active, layout, ...stride), false);
  }

  function begin(): void {
    setEdit({ text: before, mode: "edit" });
    pointer.show(active, false);
  }

  function onKey(event: KeyboardEvent): void {
    if (!edit) return;
    const back = event.shiftKey ? -1 : 1;
    const stride = edit.mode === "enter" && !event.shiftKey ? arrowStride(event.key) : undefined;
    if (event.key === "Enter" && event.altKey) setEdit({ ...edit, text: withLineEnd(edit.text, input.current) });
    else if (event.key === "Enter") commit([back, 0]);
    else if (event.key === "Tab") commit([0, back]);
    else if (event.key === "Escape") setEdit(null);
    else if (stride) commit(stride);
    else return;
    event.preventDefault();
  }

  return { edit, set: setEdit, begin, commit, onKey };
}

/** A line end in the place of what is selected in the field. */
function withLineEnd(text: string, field: HTMLTextAreaElement | null): string {
  const from = field?.selectionStart ?? text.length;
  return `${text.slice(0, from)}\n${text.slice(field?.selectionEnd ?? from)}`;
}
