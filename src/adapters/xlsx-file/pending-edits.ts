import type { CellChange } from "../../app/ports";
import { type CellPatch, type CellPatches, isWritten } from "./patch-cells";

/** What was edited since the parts of the workbook were last written. */
export class PendingEdits {
  private readonly bySheet = new Map<string, Map<number, Map<number, CellPatch>>>();
  /** Sheets with a table that grew. */
  readonly grown = new Set<string>();
  /** Cells got formulas, or lost them. */
  hasOtherFormulas = false;

  get isEmpty(): boolean {
    return this.bySheet.size === 0;
  }

  remember(sheet: string, row: number, column: number, patch: CellPatch): void {
    const rows = this.bySheet.get(sheet) ?? new Map<number, Map<number, CellPatch>>();
    const cells = rows.get(row) ?? new Map<number, CellPatch>();
    cells.set(column, merged(cells.get(column), patch));
    this.bySheet.set(sheet, rows.set(row, cells));
  }

  on(sheet: string): CellPatches {
    return this.bySheet.get(sheet) ?? NO_EDITS;
  }

  /** The values that were typed, as they could be typed again. */
  changes(): readonly CellChange[] {
    return [...this.bySheet].flatMap(([sheet, rows]) =>
      [...rows].flatMap(([row, cells]) =>
        [...cells].flatMap(([column, patch]) =>
          isWritten(patch)
            ? [
                {
                  cell: { sheet, row, column },
                  value: patch.value,
                  ...(patch.formula !== undefined && { formula: `=${patch.formula}` }),
                  ...(patch.style !== undefined && { style: patch.style }),
                },
              ]
            : [],
        ),
      ),
    );
  }
}

/** A look that was given stays where something else is typed over it, a formula where only its value is another one. */
function merged(before: CellPatch | undefined, patch: CellPatch): CellPatch {
  const given = isWritten(before) ? before : undefined;
  if (!isWritten(patch)) return given?.formula === undefined ? patch : { ...given, value: patch?.result ?? null };
  return given?.style === undefined ? patch : { ...patch, style: { ...given.style, ...patch.style } };
}

const NO_EDITS: CellPatches = new Map();

/** The changes of each sheet; of several to one cell, the last. */
export function changesBySheet(changes: readonly CellChange[]): ReadonlyMap<string, readonly CellChange[]> {
  const bySheet = new Map<string, Map<string, CellChange>>();
  for (const change of changes) {
    const cells = bySheet.get(change.cell.sheet) ?? new Map<string, CellChange>();
    bySheet.set(change.cell.sheet, cells.set(`${change.cell.row}:${change.cell.column}`, change));
  }
  return new Map([...bySheet].map(([sheet, cells]) => [sheet, [...cells.values()]]));
}
