import type { CellChange } from "../../app/ports";
import { a1 } from "../../domain/cell-ref";
import { formulaAt, type SheetSnapshot, valueAt } from "../../domain/sheet-snapshot";
import { anchorOf, same } from "./selection";
import type { SheetLayout } from "./sheet-layout";

/**
 * Of what was typed, pasted or cleared on a sheet, the changes that are written, and the sentence about formulas that
 * give way to values (null: none does). Covered cells of a merge take nothing; a cell that holds that already is not
 * touched.
 */
export function writableChanges(
  changes: readonly CellChange[],
  snapshot: SheetSnapshot,
  layout: SheetLayout,
): { readonly writable: readonly CellChange[]; readonly replaced: string | null } {
  const writable = changes.filter(
    (change) => same(anchorOf(change.cell, layout), change.cell) && !isThere(change, snapshot),
  );
  const lost = writable.filter(
    ({ cell, formula }) => formula === undefined && formulaAt(snapshot, cell.row, cell.column) !== null,
  );
  const [first] = lost;
  if (first === undefined) return { writable, replaced: null };
  const cells = lost.length === 1 ? `ô ${a1(first.cell)}` : `${String(lost.length)} ô`;
  return { writable, replaced: `Đã thay công thức của ${cells} bằng giá trị. Nhấn Ctrl+Z để lấy lại công thức.` };
}

function isThere({ cell: { row, column }, value, formula }: CellChange, snapshot: SheetSnapshot): boolean {
  const before = formulaAt(snapshot, row, column);
  return formula === undefined ? before === null && valueAt(snapshot, row, column) === value : before === formula;
}
