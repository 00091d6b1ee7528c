import {
  type ClipboardEventHandler,
  type KeyboardEventHandler,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from "react";
import type { EditorBox } from "./editor-box";
import type { ScrollWindow } from "./use-scroll-window";

/**
 * Text being typed. `enter`: begun by typing, an arrow key finishes it; `edit`: begun by F2 or a double click, an arrow
 * key moves the caret.
 */
export interface Edit {
  readonly text: string;
  readonly mode: "enter" | "edit";
}

interface CellEditorProps {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly edit: Edit | null;
  /** Where the active cell is in the part of the sheet in view. */
  readonly box: EditorBox;
  readonly window: ScrollWindow;
  readonly place: string;
  /** Id of the active cell. */
  readonly described: string;
  readonly onEdit: (edit: Edit) => void;
  readonly onKeyDown: KeyboardEventHandler;
  /** The focus goes there. */
  readonly onLeave: (to: Element | null) => void;
  readonly onCopy: ClipboardEventHandler;
  readonly onCut: ClipboardEventHandler;
  readonly onPaste: ClipboardEventHandler;
}

/**
 * The one focusable thing of the grid: a text field over the active cell, unseen until something is typed. It holds the
 * focus already before the first key, so that Vietnamese keyboards (Telex, VNI, input methods of the system) compose
 * the very first letter.
 */
export function CellEditor({
  ref,
  edit,
  box,
  window,
  place,
  described,
  onEdit,
  onLeave,
  ...handlers
}: CellEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(ref, () => field.current);
  const isOpen = edit !== null;
  useLayoutEffect(() => {
    if (isOpen && field.current)
      field.current.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [isOpen]);

  const lines = (edit?.text ?? "").split("\n");
  const wanted = Math.max(...lines.map((line) => line.length)) * 9 + 20;
  const left = Math.min(Math.max(box.left, 0), Math.max(0, window.width - 40));
  const top = Math.min(Math.max(box.top, 0), Math.max(0, window.height - 24));
  const width = Math.min(Math.max(box.width, wanted), window.width - left - 4);
  const wrapped = lines.reduce(
    (sum, line) => sum + Math.max(1, Math.ceil((line.length * 9) / Math.max(40, width - 10))),
    0,
  );
  return (
    <textarea
      {...handlers}
      onBlur={(event) => onLeave(event.relatedTarget)}
      ref={field}
      className={isOpen ? "grid-editor grid-editor-open" : "grid-editor"}
      aria-label={isOpen ? `Nhập vào ô ${place}` : `Bảng tính, ô ${place}. Gõ để nhập, F2 để sửa, F6 để ra khỏi bảng.`}
      aria-describedby={described}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      autoCapitalize="off"
      value={edit?.text ?? ""}
      style={{
        left: left + window.left,
        top: top + window.top,
        ...(isOpen && {
          width,
          height: Math.min(Math.max(box.height + 1, wrapped * 20 + 6), Math.max(26, window.height - top)),
        }),
      }}
      onChange={(event) => onEdit({ text: event.target.value, mode: edit?.mode ?? "enter" })}
      onCompositionStart={() => {
        if (!edit) onEdit({ text: "", mode: "enter" });
      }}
    />
  );
}
