import { formulaAt, type SheetSnapshot, styleAt, valueAt } from "../../domain/sheet-snapshot";
import type { CellChange } from "../ports";

/** What puts these cells back as they are now. */
export function changesBack(sheets: readonly SheetSnapshot[], changes: readonly CellChange[]): readonly CellChange[] {
  return changes.map((change) => changeBack(sheets, change));
}

/** What puts the cell back as it is now: its look only where the change gives it another. */
function changeBack(sheets: readonly SheetSnapshot[], { cell, style }: CellChange): CellChange {
  const sheet = sheets.find(({ name }) => name === cell.sheet);
  if (sheet === undefined) return { cell, value: null };
  const value = valueAt(sheet, cell.row, cell.column);
  const formula = formulaAt(sheet, cell.row, cell.column);
  return {
    cell,
    value,
    ...(formula !== null && { formula }),
    ...(style !== undefined && { style: styleBack(sheet, { cell, style }) }),
  };
}

function styleBack(sheet: SheetSnapshot, { cell, style }: Pick<CellChange, "cell" | "style">) {
  const { numberFormat, font } = styleAt(sheet, cell.row, cell.column);
  return {
    ...(style?.numberFormat !== undefined && { numberFormat }),
    ...(style?.font !== undefined && font !== null && { font }),
  };
}
