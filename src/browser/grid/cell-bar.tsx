import { ArrowRedo20Regular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { Keyboard20Regular } from "@fluentui/react-icons/svg/keyboard";
import { Search20Regular } from "@fluentui/react-icons/svg/search";
import type { ReactNode } from "react";
import { BarButton } from "./bar-button";
import type { UndoWork } from "./use-workbook-edits";

/** What the line over the sheet offers for the whole workbook. */
export interface BarWork extends UndoWork {
  readonly find: () => void;
  readonly showKeys: () => void;
}

/** The line over the sheet: the way back, where the pointer is, and what its cell holds in full. */
export function CellBar({
  work,
  note,
  children,
}: {
  readonly work: BarWork;
  readonly note: string | undefined;
  /** Name box and formula bar. */
  readonly children: ReactNode;
}) {
  const { undo, redo, undoName, redoName, find, showKeys } = work;
  return (
    <div className="grid-bar" role="group" aria-label="Ô đang chọn">
      <div className="grid-barbuttons">
        <BarButton
          name={undoName === null ? "Hoàn tác: chưa có gì để hoàn tác" : `Hoàn tác: ${undoName}`}
          keys="Ctrl+Z"
          disabled={undoName === null}
          onClick={undo}
        >
          <ArrowUndo20Regular />
        </BarButton>
        <BarButton
          name={redoName === null ? "Làm lại: chưa có gì để làm lại" : `Làm lại: ${redoName}`}
          keys="Ctrl+Y"
          disabled={redoName === null}
          onClick={redo}
        >
          <ArrowRedo20Regular />
        </BarButton>
      </div>
      {children}
      {note === undefined ? null : (
        <span className="grid-noteline" title={note}>
          Ghi chú: {note}
        </span>
      )}
      <div className="grid-barbuttons">
        <BarButton name="Tìm trong cả tệp" keys="Ctrl+F" onClick={find}>
          <Search20Regular />
        </BarButton>
        <BarButton name="Phím tắt" keys="F1" onClick={showKeys}>
          <Keyboard20Regular />
        </BarButton>
      </div>
    </div>
  );
}
