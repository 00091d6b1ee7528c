import type { CellChange, RowMove } from "../../../app/ports";
import { moveFormula } from "./move-formula";
import { mappingBack } from "./move-rows";
import { formulaInRow } from "./sort-formulas";
import type { RowOfCell } from "../../../domain/row-order";
import type { SheetSnapshot } from "../../../domain/sheet-snapshot";

/** Changes made after rows moved (or before), as they are to be made where the rows stand otherwise. */
export function changesMoved(changes: readonly CellChange[], sheet: string, rowOf: RowOfCell): readonly CellChange[] {
  return changes.flatMap((change) => {
    const { cell } = change;
    const row = cell.sheet === sheet ? rowOf(cell.row, cell.column) : cell.row;
    return row === null ? [] : [{ ...change, cell: { ...cell, row } }];
  });
}

/** A formula typed since rows moved (into row `from`), as it reads where they stand as before. */
export function formulaMovedBack(change: CellChange, move: RowMove, from: number): CellChange {
  const { cell, formula } = change;
  if (formula === undefined) return change;
  const text =
    move.does === "sort"
      ? formulaInRow(formula.slice(1), cell.sheet, from, cell.row)
      : moveFormula(formula.slice(1), cell.sheet, { name: move.sheet, mapping: mappingBack(move) }).text;
  return { ...change, formula: `=${text}` };
}

/** The change is what was written along with the move, and nothing was typed over it since. */
export function isFilled({ fill = [] }: RowMove, { cell, value }: CellChange): boolean {
  return fill.some(
    (one) =>
      one.value === value &&
      one.cell.row === cell.row &&
      one.cell.column === cell.column &&
      one.cell.sheet === cell.sheet,
  );
}

/** The filled cells of the rows that are meant. */
export function filledCells(
  { name, rows }: SheetSnapshot,
  isMeant: (row: number) => boolean,
): readonly { readonly sheet: string; readonly row: number; readonly column: number }[] {
  return rows.flatMap((cells, r) =>
    isMeant(r + 1)
      ? cells.flatMap((value, c) => (value === null ? [] : [{ sheet: name, row: r + 1, column: c + 1 }]))
      : [],
  );
}
