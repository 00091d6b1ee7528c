import { type KeyboardEvent, type RefObject, useRef } from "react";
import type { CellChange, RowMove } from "../../app/ports";
import { a1, a1Range, type CellRange } from "../../domain/cell-ref";
import type { SheetView } from "../workbook-service";
import { activeCell, spokenCell } from "./active-cell";
import { type BarWork, CellBar } from "./cell-bar";
import { CellEditor } from "./cell-editor";
import { editorBox } from "./editor-box";
import { cellId } from "./grid-cell";
import type { GridSource } from "./grid-source";
import { type KeyHands, pressKey } from "./press-key";
import { rowKeys } from "./row-keys";
import type { Place, Selection } from "./selection";
import type { SheetLayout } from "./sheet-layout";
import { SheetViewport } from "./sheet-viewport";
import type { SheetWork } from "./sheet-work";
import { useCellClipboard } from "./use-cell-clipboard";
import { type CellEdit, useCellEdit } from "./use-cell-edit";
import { useCellPointer } from "./use-cell-pointer";
import { useMouseSelection } from "./use-mouse-selection";
import { useRowMenu } from "./use-row-menu";
import { useRowContext } from "./use-row-context";
import { useScrollWindow } from "./use-scroll-window";
import { type ShowRequest, useShowRequest } from "./use-show-request";
import { useUnhidden } from "./use-unhidden";
import { writableChanges } from "./writable-changes";
import { fillKeys } from "./fill-keys";
import { FormulaBar } from "./formula-bar";
import { leaveKeys } from "./leave-keys";
import { NameBox } from "./name-box";
import type { CellWork } from "./step-words";
import type { ThemeName } from "../../ui/parts/themes";

interface SheetGridProps {
  readonly source: GridSource;
  readonly sheet: string;
  readonly view: SheetView;
  readonly theme: ThemeName;
  readonly show: ShowRequest | null;
  readonly start: Selection;
  readonly onSelect: (selection: Selection) => void;
  /** Writes and remembers for undo. */
  readonly write: (changes: readonly CellChange[], did: CellWork) => void;
  readonly bar: SheetBar;
  /** Puts rows in or takes them out, and remembers it for undo. */
  readonly moveRows: (move: RowMove) => void;
  /** One sentence for the user. */
  readonly say: (sentence: string) => void;
}

/** What the line over the sheet needs besides the sheet. */
export interface SheetBar extends BarWork {
  readonly nameBox: RefObject<HTMLInputElement | null>;
  /** Goes to the cells of that name; false: there are none. */
  readonly goToText: (text: string) => boolean;
}

/** One sheet: looking, selecting, typing, copying and pasting, putting rows in and taking them out. */
export function SheetGrid(props: SheetGridProps) {
  const { source, sheet, view, theme, show, start, onSelect, write, bar, moveRows, say } = props;
  const { snapshot } = view;
  const scroller = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const formulaBar = useRef<HTMLTextAreaElement>(null);
  const window = useScrollWindow(scroller);
  const { unhidden, unhide } = useUnhidden(say);
  const context = useRowContext({ source, sheet, view, theme, unhidden, window });
  const { layout } = context;
  const pointer = useCellPointer(layout, scroller, start, onSelect);
  const { active, block } = pointer;

  function put(changes: readonly CellChange[], did: CellWork): void {
    const { writable, kept } = writableChanges(changes, snapshot, layout);
    if (kept !== null) say(kept);
    if (writable.length > 0) write(writable, did);
  }

  const work: SheetWork = { sheet, snapshot, layout, pointer, put, say };
  const editing = useCellEdit(work, input);
  const { clear, ...clipboard } = useCellClipboard(work, editing.edit !== null);
  const rowMenu = useRowMenu(sheet, moveRows, scroller, input);
  const mouse = useMouseSelection(work, editing, scroller, input, rowMenu.open);
  useShowRequest(show, work, editing, input, (place) => unhide(place, layout));
  const hands = { clear, ...bar, ...rowKeys(work, moveRows), ...fillKeys(work), ...leaveKeys(scroller) };
  const onKeyDown = gridKeys(work, editing, hands, window.height);
  const place = blockName(block, active, layout);
  const cell = activeCell(context, active);
  return (
    <>
      <CellBar work={bar} note={cell.note}>
        <NameBox ref={bar.nameBox} place={place} go={bar.goToText} leave={() => input.current?.focus()} />
        <FormulaBar ref={formulaBar} cell={cell} {...barTyping(editing, input)} />
      </CellBar>
      <div className="grid-frame">
        <div ref={scroller} className="grid-scroller" {...mouse}>
          <SheetViewport context={context} window={window} block={block} active={active} />
          <CellEditor
            ref={input}
            edit={editing.edit}
            box={editorBox(active, layout, window)}
            window={window}
            place={place}
            described={cellId(active.row, active.column)}
            onEdit={editing.set}
            onKeyDown={onKeyDown}
            onLeave={(to) => {
              if (to !== formulaBar.current) editing.commit();
            }}
            {...clipboard}
          />
        </div>
        {rowMenu.menu}
        <div className="visually-hidden" aria-live="polite">
          {spokenCell(cell)}
        </div>
      </div>
    </>
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

/** Keys of the field over the active cell: while nothing is typed they are the grid's. */
function gridKeys(work: SheetWork, editing: CellEdit, hands: Omit<KeyHands, "edit">, height: number) {
  return (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (editing.edit !== null) editing.onKey(event);
    else pressKey(event, work, { edit: editing.begin, ...hands }, height);
  };
}

/** "C7" while one cell is selected, merged or not; "C7:D9" for a block. */
function blockName(block: CellRange, active: Place, layout: SheetLayout): string {
  const own = layout.mergeAt(active.row, active.column);
  const whole = a1Range(block);
  return whole === (own ? a1Range(own) : a1(active)) ? a1(active) : whole;
}
