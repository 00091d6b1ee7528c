import type { CellChange } from "../../app/ports";
import type { CellRange } from "../../domain/cell-ref";
import { styleAt } from "../../domain/sheet-snapshot";
import { textToTable } from "./clipboard-table";
import type { CopiedCells } from "./copied-cells";
import { FormulaCarrier } from "./formula-carrier";
import { pasteBlock } from "./paste-block";
import { isPassedOver } from "./sheet-layout";
import { changesIn, type SheetWork } from "./sheet-work";
import { typedValue } from "./typed-value";

/** What a paste writes. */
interface Pasted {
  readonly changes: readonly CellChange[];
  /** Formulas that cannot stand there, in words; null: there are none. */
  readonly notPasted: string | null;
  /** What is selected then; null: what is selected now. */
  readonly range: CellRange | null;
}

/**
 * A pasted text as it is typed into the cells, or the cells it was copied from (`copied`) with what they hold; one cell
 * goes into all that are selected. null: there is nothing to paste.
 */
export function pastedChanges(
  { sheet, snapshot, layout, pointer: { block } }: SheetWork,
  typed: string,
  copied: CopiedCells | undefined,
): Pasted | { readonly refused: string } | null {
  const table =
    copied?.rows.map((cells) => cells.map(({ value, formula }) => formula ?? String(value ?? ""))) ??
    textToTable(typed);
  const first = table[0]?.[0];
  if (first === undefined) return null;
  const carrier = new FormulaCarrier(sheet, snapshot);
  const change = (row: number, column: number, text: string, [down, over] = [0, 0]): CellChange | null => {
    const cell = copied?.rows[down]?.[over];
    if (cell) return carrier.change(cell, { row, column });
    return { cell: { sheet, row, column }, value: typedValue(text, styleAt(snapshot, row, column).numberFormat) };
  };
  if (table.length === 1 && table[0]?.length === 1) {
    const changes = changesIn(block, (row, column) => (isPassedOver(row, layout) ? null : change(row, column, first)));
    return { changes, notPasted: carrier.said, range: null };
  }
  const pasted = pasteBlock(table, block, layout);
  if ("refused" in pasted) return pasted;
  const changes = pasted.cells.flatMap(
    ({ row, column, text, down, over }) => change(row, column, text, [down, over]) ?? [],
  );
  return { changes, notPasted: carrier.said, range: pasted.range };
}
