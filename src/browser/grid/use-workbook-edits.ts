import { useMemo, useRef } from "react";
import type { CellChange, RowMove } from "../../app/ports";
import { type SheetSnapshot, valueAt } from "../../domain/sheet-snapshot";
import { EditHistory } from "./edit-history";
import type { GridSource } from "./grid-source";
import { useUndoKeys } from "./use-undo-keys";

type Step =
  | { readonly does: "cells"; readonly before: readonly CellChange[]; readonly after: readonly CellChange[] }
  | { readonly does: "rows"; readonly move: RowMove };

/** Said while rows are being moved: what is typed would land in others. */
const WAIT = "Đang chuyển các dòng. Đợi một chút rồi làm lại việc vừa rồi.";

/** Who is told what was done. */
export interface Told {
  /** What undo or redo has just written again. */
  readonly replayed: (changes: readonly CellChange[]) => void;
  /** What was done to rows, and whether it was taken back. */
  readonly movedRows: (move: RowMove, isUndone: boolean) => void;
  /** One sentence for the user. */
  readonly say: (sentence: string) => void;
}

/** Writing into the workbook, and the way back. */
export function useWorkbookEdits(source: GridSource, { replayed, movedRows, say }: Told) {
  const history = useMemo(() => new EditHistory<Step>(), []);
  const isMoving = useRef(false);

  function write(changes: readonly CellChange[], snapshot: SheetSnapshot): void {
    if (isMoving.current) {
      say(WAIT);
      return;
    }
    const before = changes.map(({ cell }) => ({ cell, value: valueAt(snapshot, cell.row, cell.column) }));
    history.add({ does: "cells", before, after: changes });
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
    else void move(wish, false).then((isDone) => isDone && history.add({ does: "rows", move: wish }));
  }

  function step(next: Step | undefined, isUndone: boolean): void {
    if (next?.does === "rows") void move(next.move, isUndone);
    else if (next) replay(isUndone ? next.before : next.after);
  }

  const undo = () => (isMoving.current ? say(WAIT) : step(history.undo(), true));
  const redo = () => (isMoving.current ? say(WAIT) : step(history.redo(), false));
  useUndoKeys(undo, redo);
  return { write, moveRows, undo, redo };
}
