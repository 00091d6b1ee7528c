import { useMemo } from "react";
import type { CellChange } from "../../app/ports";
import { type SheetSnapshot, valueAt } from "../../domain/sheet-snapshot";
import { EditHistory } from "./edit-history";
import type { GridSource } from "./grid-source";
import { useUndoKeys } from "./use-undo-keys";

interface Step {
  readonly before: readonly CellChange[];
  readonly after: readonly CellChange[];
}

/**
 * Writing into the workbook, and the way back.
 *
 * @param replayed Told what undo or redo has just written again.
 */
export function useWorkbookEdits(source: GridSource, replayed: (changes: readonly CellChange[]) => void) {
  const history = useMemo(() => new EditHistory<Step>(), []);

  function write(changes: readonly CellChange[], snapshot: SheetSnapshot): void {
    const before = changes.map(({ cell }) => ({ cell, value: valueAt(snapshot, cell.row, cell.column) }));
    history.add({ before, after: changes });
    source.edit(changes);
  }

  function replay(changes: readonly CellChange[] | undefined): void {
    if (!changes || changes.length === 0) return;
    source.edit(changes);
    replayed(changes);
  }

  const undo = () => replay(history.undo()?.before);
  const redo = () => replay(history.redo()?.after);
  useUndoKeys(undo, redo);
  return { write, undo, redo };
}
