import { type KeyboardEvent, type Ref } from "react";
import type { ActiveCell } from "./active-cell";
import type { Edit } from "./cell-editor";

interface FormulaBarProps {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly cell: ActiveCell;
  readonly edit: Edit | null;
  readonly begin: () => void;
  readonly onEdit: (edit: Edit) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  /** The focus goes elsewhere than into the field over the cell. */
  readonly onLeave: (to: Element | null) => void;
}

/** What the active cell holds, in full: typed into, it is the same as typing into the cell. */
export function FormulaBar({ ref, cell, edit, begin, onEdit, onKey, onLeave }: FormulaBarProps) {
  const { address, formula, isStale, text, editable } = cell;
  const isFormula = formula !== null;
  const shown = edit?.text ?? (isFormula ? `${formula} → ${isStale ? "chưa tính lại" : text}` : editable);
  return (
    <textarea
      ref={ref}
      className="grid-content"
      rows={1}
      aria-label={isFormula ? `Công thức của ô ${address}` : `Nội dung ô ${address}`}
      spellCheck={false}
      autoComplete="off"
      value={shown}
      onFocus={begin}
      onChange={(event) => onEdit({ text: event.target.value, mode: "edit" })}
      onKeyDown={(event) => {
        if (!event.nativeEvent.isComposing) onKey(event);
      }}
      onBlur={(event) => onLeave(event.relatedTarget)}
    />
  );
}
