import type { SheetLook } from "../../adapters/xlsx-file/read-look";
import type { CellChange } from "../../app/ports";
import type { CellRange } from "../../domain/cell-ref";
import type { SheetSnapshot } from "../../domain/sheet-snapshot";
import type { SheetLayout } from "./sheet-layout";
import type { CellWork } from "./step-words";
import type { CellPointer } from "./use-cell-pointer";

/** The sheet that keys, mouse and clipboard work on. */
export interface SheetWork {
  readonly sheet: string;
  readonly snapshot: SheetSnapshot;
  readonly look: SheetLook;
  readonly layout: SheetLayout;
  readonly pointer: CellPointer;
  /** Writes what may be written and says what may not. */
  readonly put: (changes: readonly CellChange[], did: CellWork) => void;
  /** One sentence for the user; null: the one that is there is no longer so. */
  readonly say: (sentence: string | null) => void;
}

/** A change for each cell of the block, row by row; null leaves a cell out. */
export function changesIn(
  { top, left, bottom, right }: CellRange,
  change: (row: number, column: number) => CellChange | null,
): readonly CellChange[] {
  const changes: CellChange[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const one = change(row, column);
      if (one) changes.push(one);
    }
  }
  return changes;
}
