import type { CellChange, PlainLayout, RowMove } from "../../app/ports";
import type { CellValue } from "../../domain/sheet-snapshot";
import type { ColumnWidth } from "../workbook-service";

/** One thing done to the workbook, so that it can be done again to the file as it was. */
export type DraftStep =
  | { readonly does: "cells"; readonly changes: readonly CellChange[] }
  | { readonly does: "rows"; readonly move: RowMove }
  | { readonly does: "rowsBack" }
  | { readonly does: "widths"; readonly sheet: string; readonly widths: readonly ColumnWidth[] }
  | {
      readonly does: "sheet";
      readonly name: string;
      readonly rows: readonly (readonly CellValue[])[];
      readonly layout: PlainLayout;
    };

/** All that was done since the file was opened or saved. */
export interface DraftWork {
  readonly steps: readonly DraftStep[];
  /** What the office chose, as it is stored in the workbook; null: nothing was. */
  readonly settings: string | null;
}

/** The work of an open workbook, kept beside it. What was typed over is forgotten. */
export class Journal {
  private steps: DraftStep[] = [];
  private settings: string | null = null;
  /** Steps that a saved copy has. */
  private sealed = 0;
  /** Moved rows that can be taken back within the steps. */
  private moves = 0;
  private isBroken = false;

  add(step: DraftStep): void {
    if (step.does === "rows") this.moves += 1;
    if (step.does === "rowsBack") this.moves -= 1;
    // What the file as it was saved has no longer: rows moved before that.
    if (this.moves < 0) this.isBroken = true;
    const last = this.steps.at(-1);
    if (step.does === "cells" && last?.does === "cells" && this.steps.length > this.sealed)
      this.steps[this.steps.length - 1] = { does: "cells", changes: latest([...last.changes, ...step.changes]) };
    else this.steps.push(step);
  }

  choose(settings: string): void {
    this.settings = settings;
  }

  /** A copy is made of all that was done so far. */
  seal(): void {
    this.sealed = this.steps.length;
  }

  /** The sealed copy is the file now: what follows is done to it. */
  beginAnew(): void {
    this.steps = this.steps.slice(this.sealed);
    this.sealed = 0;
    const moved = (does: DraftStep["does"]) => this.steps.filter((step) => step.does === does).length;
    this.moves = moved("rows") - moved("rowsBack");
    this.isBroken = this.moves < 0;
  }

  /** null: it cannot be done again, because rows were taken back that the file has no longer. */
  work(): DraftWork | null {
    return this.isBroken ? null : { steps: this.steps, settings: this.settings };
  }
}

/** Cells that differ from the file, as far as that is known without it. */
export function cellsOf({ steps }: DraftWork): readonly CellChange[] {
  return latest(steps.flatMap((step) => (step.does === "cells" ? step.changes : [])));
}

/** How often rows were put in, taken out or sorted and left so. */
export function rowMovesOf({ steps }: DraftWork): number {
  return steps.reduce((sum, { does }) => sum + (does === "rows" ? 1 : does === "rowsBack" ? -1 : 0), 0);
}

function latest(changes: readonly CellChange[]): readonly CellChange[] {
  const byCell = new Map<string, CellChange>();
  for (const change of changes) {
    const { sheet, row, column } = change.cell;
    const key = `${String(row)}:${String(column)}:${sheet}`;
    const before = byCell.get(key)?.style;
    byCell.set(key, before === undefined ? change : { ...change, style: { ...before, ...change.style } });
  }
  return [...byCell.values()];
}
