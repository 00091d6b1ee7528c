import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import type { CellChange, RowMove } from "../../app/ports";
import type { SheetView } from "../workbook-service";
import { DrawnRules } from "./formats/drawn-formats";
import { notDrawnSaid } from "./formats/formats-words";
import type { GridList } from "./grid-lists";
import type { GridSource } from "./grid-source";
import { isPassedOver, type SheetLayout } from "./sheet-layout";
import type { SheetGridProps } from "./sheet-grid-props";
import { sortEntries } from "./sort-entries";
import type { SheetWork } from "./sheet-work";
import type { CellWork } from "./step-words";
import { useCellClipboard } from "./use-cell-clipboard";
import { useCellEdit } from "./use-cell-edit";
import { useCellPointer } from "./use-cell-pointer";
import { useColumnSizing, useDraggedWidth } from "./use-column-sizing";
import { useRowContext } from "./use-row-context";
import { useScrollWindow } from "./use-scroll-window";
import { type FilterPlace, useSheetFilter } from "./use-sheet-filter";
import { useShowRequest } from "./use-show-request";
import { useUnhidden } from "./use-unhidden";
import { writableChanges } from "./writable-changes";

/** All that keys, mouse and menus of a sheet work with. */
export function useSheetHands(
  props: SheetGridProps,
  scroller: RefObject<HTMLDivElement | null>,
  input: RefObject<HTMLTextAreaElement | null>,
) {
  const { source, sheet, view, theme, show, lists, kept, start, onSelect, write, setWidths, say } = props;
  const { snapshot } = view;
  const window = useScrollWindow(scroller);
  const { unhidden, unhide, hideAgain } = useUnhidden(say);
  const dragging = useDraggedWidth(view);
  const [filterPlace, openFilter] = useState<FilterPlace | null>(null);
  const { filter } = kept;
  const on = { source, sheet, view: dragging.shown, theme, unhidden, window };
  const context = useRowContext({ ...on, found: lists, filter, openFilter });
  const { layout } = context;
  const pointer = useCellPointer(layout, scroller, start, onSelect);
  const sizing = useColumnSizing(dragging, layout, pointer.block, setWidths);
  // Rows that were shown for the while go out of view again when another filter is chosen.
  const forget = useEffectEvent(hideAgain);
  useEffect(() => forget(), [filter]);

  useNotDrawn(view, source, sheet, say);

  function put(changes: readonly CellChange[], did: CellWork): void {
    const { writable, replaced } = writableChanges(changes, snapshot, layout);
    if (writable.length > 0) write(writable, did);
    if (replaced !== null) say(replaced);
  }

  function moveRows(move: RowMove, said?: string): void {
    if (move.does === "delete" && hasPassedOver(move, layout)) say(DELETE_UNSEEN);
    else props.moveRows(move, said);
  }

  const sortsOf = (list: GridList, column: number, name: string) =>
    sortEntries({ list, lists: context.lists, snapshot, column, name }, moveRows, say);

  const work: SheetWork = { sheet, snapshot, look: view.look, layout, pointer, put, say };
  const editing = useCellEdit(
    work,
    input,
    source.tabs.map(({ name }) => name),
  );
  const clipboard = useCellClipboard(work, editing.edit !== null, source);
  const filtering = useSheetFilter(context, kept, [filterPlace, openFilter], sortsOf, input);
  useShowRequest(show, work, editing, input, (place) => unhide(place, layout));
  return { context, window, work, editing, clipboard, filtering, moveRows, sizing };
}

export type SheetHands = ReturnType<typeof useSheetHands>;

/** Says once of each sheet how many of the file's formats are not drawn. */
function useNotDrawn(
  { look: { formats } }: SheetView,
  source: GridSource,
  sheet: string,
  say: (sentence: string) => void,
): void {
  const tell = useEffectEvent((sentence: string) => {
    const told = TOLD.get(source) ?? new Set();
    TOLD.set(source, told);
    if (!told.has(sheet)) say(sentence);
    told.add(sheet);
  });
  useEffect(() => {
    const sentence = notDrawnSaid(new DrawnRules(formats).notDrawn);
    if (sentence !== null) tell(sentence);
  }, [formats]);
}

const TOLD = new WeakMap<GridSource, Set<string>>();

/** Said where rows would be taken out that nobody sees. */
const DELETE_UNSEEN =
  "Giữa các dòng đang chọn có dòng không nằm trong các dòng đang lọc nên chưa xóa gì. Hãy bỏ lọc rồi xóa, để không xóa nhầm.";

function hasPassedOver({ at, count }: RowMove, layout: SheetLayout): boolean {
  for (let row = at; row < at + count; row++) if (isPassedOver(row, layout)) return true;
  return false;
}
