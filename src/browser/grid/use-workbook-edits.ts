import { useEffect, useMemo, useReducer, useRef } from "react";
import type { CellChange, RowMove } from "../../app/ports";
import { type SheetSnapshot, valueAt } from "../../domain/sheet-snapshot";
import type { ColumnWidth } from "../workbook-service";
import { EditHistory } from "./edit-history";
import type { GridSource } from "./grid-source";
import { cellWorkName, type CellWork, mendName, rowMoveName, widthName } from "./step-words";
import { useUndoKeys } from "./use-undo-keys";

type Step =
  | {
      readonly does: "cells";
      readonly name: string;
      readonly before: readonly CellChange[];
      readonly after: readonly CellChange[];
    }
  | { readonly does: "rows"; readonly move: RowMove }
  | {
      readonly does: "widths";
      readonly sheet: string;
      readonly before: readonly ColumnWidth[];
      readonly after: readonly ColumnWidth[];
    };

/** Said while rows are being moved: what is typed would land in others. */
const WAIT = "Đang chuyển các dòng. Đợi một chút rồi làm lại việc vừa rồi.";

/** Said where a column of a protected sheet is made wider or narrower. */
const ONLY_SHOWN =
  "Trang tính đang được bảo vệ nên độ rộng cột chỉ đổi ở đây để dễ xem; bản lưu giữ độ rộng như trong tệp.";

/** Who is told what was done. */
export interface Told {
  /** What undo or redo has just written again. */
  readonly replayed: (changes: readonly CellChange[]) => void;
  /** What was done to rows, and whether it was taken back. */
  readonly movedRows: (move: RowMove, isUndone: boolean) => void;
  /** One sentence for the user. */
  readonly say: (sentence: string) => void;
}

/** The way back and forth; the names are null where there is nothing to take back or to do again. */
export interface UndoWork {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly undoName: string | null;
  readonly redoName: string | null;
}

/** Writing into the workbook, and the way back. */
export function useWorkbookEdits(source: GridSource, { replayed, movedRows, say }: Told) {
  const history = useMemo(() => new EditHistory<Step>(), []);
  const isMoving = useRef(false);
  /** Widths that columns have got, by column and sheet. */
  const given = useRef(new Map<string, number | null>());
  const [, changed] = useReducer((count: number) => count + 1, 0);

  function add(step: Step): void {
    history.add(step);
    changed();
  }

  // What the pane does is taken back like what is done here.
  useEffect(
    () =>
      source.onStep((step) => {
        history.add(step.does === "rows" ? step : { ...step, name: mendName(step.after.length) });
        changed();
      }),
    [source, history],
  );

  function write(changes: readonly CellChange[], snapshot: SheetSnapshot, did: CellWork): void {
    if (isMoving.current) {
      say(WAIT);
      return;
    }
    const before = changes.map(({ cell }) => ({ cell, value: valueAt(snapshot, cell.row, cell.column) }));
    add({ does: "cells", name: cellWorkName(did, changes), before, after: changes });
    source.edit(changes);
  }

  function replay(changes: readonly CellChange[]): void {
    if (changes.length === 0) return;
    source.edit(changes);
    replayed(changes);
  }

  async function move(step: RowMove, isUndone: boolean): Promise<boolean> {
    isMoving.current = true;
    const isDone = await (isUndone ? source.undoRows() : source.moveRows(step));
    isMoving.current = false;
    if (isDone) movedRows(step, isUndone);
    return isDone;
  }

  /** Remembered only once it is done: refused, there is nothing to undo. */
  function moveRows(wish: RowMove): void {
    if (isMoving.current) say(WAIT);
    else void move(wish, false).then((isDone) => isDone && add({ does: "rows", move: wish }));
  }

  function resize(sheet: string, widths: readonly ColumnWidth[]): void {
    for (const { column, width } of widths) given.current.set(`${String(column)} ${sheet}`, width);
    const isProtected = source.tabs.some((tab) => tab.name === sheet && tab.isProtected);
    source.setColumnWidths(sheet, widths, !isProtected);
  }

  function setWidths(sheet: string, after: readonly ColumnWidth[]): void {
    const before = after.map(({ column }) => ({
      column,
      width: given.current.get(`${String(column)} ${sheet}`) ?? null,
    }));
    add({ does: "widths", sheet, before, after });
    resize(sheet, after);
    if (source.tabs.some((tab) => tab.name === sheet && tab.isProtected)) say(ONLY_SHOWN);
  }

  function step(next: Step | undefined, isUndone: boolean): void {
    changed();
    if (next?.does === "rows") void move(next.move, isUndone);
    else if (next?.does === "widths") resize(next.sheet, isUndone ? next.before : next.after);
    else if (next) replay(isUndone ? next.before : next.after);
  }

  const undo = () => (isMoving.current ? say(WAIT) : step(history.undo(), true));
  const redo = () => (isMoving.current ? say(WAIT) : step(history.redo(), false));
  useUndoKeys(undo, redo);
  const way: UndoWork = { undo, redo, undoName: nameOf(history.nextUndone), redoName: nameOf(history.nextRedone) };
  return { write, moveRows, setWidths, way };
}

function nameOf(step: Step | undefined): string | null {
  if (!step) return null;
  if (step.does === "widths") return widthName(step.after);
  return step.does === "rows" ? rowMoveName(step.move) : step.name;
}
