import { type KeyboardEvent, type RefObject, useState } from "react";
import { a1 } from "../../domain/cell-ref";
import { formulaAt, styleAt, valueAt } from "../../domain/sheet-snapshot";
import { arrowStride, type Stride } from "./arrow-keys";
import type { Edit } from "./cell-editor";
import { step } from "./selection";
import type { SheetWork } from "./sheet-work";
import { editedText } from "./shown-text";
import { putInAll, typedChange } from "./typed-change";
import { editedFormula } from "./typed-formula";

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

/** @param sheets Names of all sheets. */
export function useCellEdit(
  work: SheetWork,
  input: RefObject<HTMLTextAreaElement | null>,
  sheets: readonly string[],
): CellEdit {
  const [edit, setEdit] = useState<Edit | null>(null);
  const { sheet, snapshot, layout, pointer, put, say } = work;
  const mistake = useMistake(say);
  const { active } = pointer;
  const format = styleAt(snapshot, active.row, active.column).numberFormat;
  const formula = formulaAt(snapshot, active.row, active.column);
  const before =
    formula === null ? editedText(valueAt(snapshot, active.row, active.column), format) : editedFormula(formula);

  /** False: it stays open, there is a mistake in it. `isLeft`: the field is left, what is wrong stays as a text. */
  function write({ text }: Edit, isLeft = false): boolean {
    const change = text === before ? null : typedChange(work, text, sheets);
    const isWrong = change !== null && "wrong" in change;
    if (isWrong && !isLeft) mistake.tell(change.wrong);
    if (isWrong && !isLeft) return false;
    close();
    if (isWrong) say(`${change.wrong} Ô ${a1(active)} giữ nguyên là chữ.`);
    if (change !== null) put([isWrong ? { cell: { sheet, ...active }, value: text } : change], "typed");
    return true;
  }

  function commit(stride: Stride = [0, 0]): void {
    if (!edit) return;
    const isStep = stride[0] !== 0 || stride[1] !== 0;
    if (!write(edit, !isStep)) return;
    if (stride[0] !== 0 || stride[1] !== 0) pointer.move(step(active, layout, ...stride), false);
  }

  function writeAll({ text }: Edit): void {
    const typed = typedChange(work, text, sheets);
    if ("wrong" in typed) return mistake.tell(typed.wrong);
    close();
    putInAll(work, text, typed);
  }

  function begin(): void {
    setEdit({ text: before, mode: "edit" });
    pointer.show(active, false);
  }

  function close(): void {
    mistake.forget();
    setEdit(null);
  }

  function onKey(event: KeyboardEvent): void {
    if (!edit) return;
    const stride = edit.mode === "enter" && !event.shiftKey ? arrowStride(event.key) : undefined;
    if (event.key === "Enter" && event.altKey) setEdit({ ...edit, text: withLineEnd(edit.text, input.current) });
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) writeAll(edit);
    else if (event.key === "Enter" || event.key === "Tab") {
      if (write(edit)) pointer.goOn(event.key === "Tab" ? "tab" : "enter", event.shiftKey);
    } else if (event.key === "Escape") close();
    else if (stride) commit(stride);
    else return;
    event.preventDefault();
  }

  function goOnTyping(): void {
    setEdit(edit ? { ...edit, mode: "edit" } : { text: before, mode: "edit" });
  }

  return { edit, set: setEdit, begin, commit, goOnTyping, onKey };
}

/** The sentence about a mistake in a formula goes with the mistake. */
function useMistake(say: SheetWork["say"]) {
  const [isTold, setTold] = useState(false);
  return {
    tell(wrong: string): void {
      say(`${wrong} ${AS_TEXT}`);
      setTold(true);
    },
    forget(): void {
      if (isTold) say(null);
      setTold(false);
    },
  };
}

/** Said behind a mistake in a formula. */
const AS_TEXT = "Muốn ghi chữ, gõ dấu ' trước dấu =.";

/** A line end in the place of what is selected in the field. */
function withLineEnd(text: string, field: HTMLTextAreaElement | null): string {
  const from = field?.selectionStart ?? text.length;
  return `${text.slice(0, from)}\n${text.slice(field?.selectionEnd ?? from)}`;
}
