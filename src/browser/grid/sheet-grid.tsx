import { type KeyboardEvent, type RefObject, useRef } from "react";
import { a1, a1Range, type CellRange } from "../../domain/cell-ref";
import { type ActiveCell, activeCell, spokenCell } from "./active-cell";
import { CellBar } from "./cell-bar";
import { CellEditor } from "./cell-editor";
import { editorBox } from "./editor-box";
import { FillHandle } from "./fill-handle";
import { FormulaBar } from "./formula-bar";
import { cellId } from "./grid-cell";
import { NameBox } from "./name-box";
import type { Place } from "./selection";
import type { SheetBar, SheetGridProps } from "./sheet-grid-props";
import { sheetKeys } from "./sheet-keys";
import type { SheetLayout } from "./sheet-layout";
import { SheetViewport } from "./sheet-viewport";
import type { CellEdit } from "./use-cell-edit";
import { useCellMenu } from "./use-cell-menu";
import { useFillHandle } from "./use-fill-handle";
import { useMouseSelection } from "./use-mouse-selection";
import { useSheetHands } from "./use-sheet-hands";

/** One sheet: looking, selecting, typing, copying and pasting, putting rows in and taking them out, filtering. */
export function SheetGrid(props: SheetGridProps) {
  const { bar } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const formulaBar = useRef<HTMLTextAreaElement>(null);
  const on = useSheetHands(props, scroller, input);
  const { context, window, work, editing, clipboard, filtering, sizing } = on;
  const { active, block } = work.pointer;
  const menu = useCellMenu(on, { find: bar.find, fitColumn: () => sizing.fit(active.column) }, input);
  const mouse = useMouseSelection(work, editing, scroller, input, menu.open);
  const fill = useFillHandle(work, scroller, input);
  const box = editorBox(active, context.layout, window);
  const place = blockName(block, active, context.layout);
  const cell = activeCell(context, active);
  const { onCopy, onCut, onPaste } = clipboard;
  return (
    <>
      <SheetLine bar={bar} place={place} cell={cell} editing={editing} input={input} formulaBar={formulaBar} />
      {filtering.strip}
      <div className="grid-frame">
        <div ref={scroller} className="grid-scroller" {...mouse}>
          <SheetViewport context={context} window={window} block={block} active={active} sizing={sizing} />
          {editing.edit === null ? (
            <FillHandle work={fill} block={block} layout={context.layout} window={window} />
          ) : null}
          <CellEditor
            ref={input}
            edit={editing.edit}
            box={box}
            window={window}
            place={place}
            described={cellId(active.row, active.column)}
            onEdit={editing.set}
            onKeyDown={sheetKeys(on, bar, scroller, box)}
            onLeave={(to) => {
              if (to !== formulaBar.current) editing.commit();
            }}
            {...{ onCopy, onCut, onPaste }}
          />
        </div>
        <div className="visually-hidden" aria-live="polite">
          {spokenCell(cell)}
        </div>
      </div>
      {menu.menu}
      {filtering.menu}
    </>
  );
}

/** The line over the sheet, its fields with it. */
function SheetLine({
  bar,
  place,
  cell,
  editing,
  input,
  formulaBar,
}: {
  readonly bar: SheetBar;
  readonly place: string;
  readonly cell: ActiveCell;
  readonly editing: CellEdit;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly formulaBar: RefObject<HTMLTextAreaElement | null>;
}) {
  return (
    <CellBar work={bar} note={cell.note}>
      <NameBox ref={bar.nameBox} place={place} go={bar.goToText} leave={() => input.current?.focus()} />
      <FormulaBar ref={formulaBar} cell={cell} {...barTyping(editing, input)} />
    </CellBar>
  );
}

/** Typing into the line over the sheet: finished or given up, the keyboard goes back to the cell. */
function barTyping(editing: CellEdit, input: RefObject<HTMLTextAreaElement | null>) {
  return {
    edit: editing.edit,
    begin: editing.goOnTyping,
    onEdit: editing.set,
    onKey(event: KeyboardEvent) {
      editing.onKey(event);
      if (event.defaultPrevented && !(event.key === "Enter" && event.altKey)) input.current?.focus();
      else if (event.key === "Escape") input.current?.focus();
    },
    onLeave(to: Element | null) {
      if (to !== input.current) editing.commit();
    },
  };
}

/** "C7" while one cell is selected, merged or not; "C7:D9" for a block. */
function blockName(block: CellRange, active: Place, layout: SheetLayout): string {
  const own = layout.mergeAt(active.row, active.column);
  const whole = a1Range(block);
  return whole === (own ? a1Range(own) : a1(active)) ? a1(active) : whole;
}
