import type { CellChange, CellRestyle } from "../../app/ports";
import type { CellPatch, CellPatches } from "./patch-cells";

/** What was edited since the parts of the workbook were last written. */
export class PendingEdits {
  private readonly bySheet = new Map<string, Map<number, Map<number, CellPatch>>>();
  /** Sheets with a table that grew. */
  readonly grown = new Set<string>();
  overwroteFormula = false;

  get isEmpty(): boolean {
    return this.bySheet.size === 0;
  }

  remember(sheet: string, row: number, column: number, patch: CellPatch): void {
    const rows = this.bySheet.get(sheet) ?? new Map<number, Map<number, CellPatch>>();
    const cells = rows.get(row) ?? new Map<number, CellPatch>();
    // A look that was given stays where something else is typed over it.
    const style = restyleOf(cells.get(column), patch);
    cells.set(column, patch === null || style === undefined ? patch : { ...patch, style });
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
          patch === null
            ? []
            : [
                {
                  cell: { sheet, row, column },
                  value: patch.value,
                  ...(patch.style !== undefined && { style: patch.style }),
                },
              ],
        ),
      ),
    );
  }
}

function restyleOf(before: CellPatch | undefined, patch: CellPatch): CellRestyle | undefined {
  return before?.style === undefined ? patch?.style : { ...before.style, ...patch?.style };
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
