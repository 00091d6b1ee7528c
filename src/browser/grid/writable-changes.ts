import type { CellChange } from "../../app/ports";
import { a1 } from "../../domain/cell-ref";
import { formulaAt, type SheetSnapshot, valueAt } from "../../domain/sheet-snapshot";
import { anchorOf, same } from "./selection";
import type { SheetLayout } from "./sheet-layout";

/**
 * Of what was typed, pasted or cleared on a sheet, the changes that are written, and the sentence about formulas, which
 * are kept (null: there is none among them). Covered cells of a merge take nothing; a cell that holds the value already
 * is not touched.
 */
export function writableChanges(
  changes: readonly CellChange[],
  snapshot: SheetSnapshot,
  layout: SheetLayout,
): { readonly writable: readonly CellChange[]; readonly kept: string | null } {
  const [first] = changes;
  const free = changes.filter(({ cell }) => formulaAt(snapshot, cell.row, cell.column) === null);
  const writable = free.filter(
    ({ cell, value }) => same(anchorOf(cell, layout), cell) && valueAt(snapshot, cell.row, cell.column) !== value,
  );
  if (first === undefined || free.length === changes.length) return { writable, kept: null };
  const subject =
    changes.length === 1
      ? `Ô ${a1(first.cell)} có công thức nên được giữ nguyên.`
      : "Các ô có công thức trong vùng được giữ nguyên.";
  return { writable, kept: `${subject} Muốn thay công thức, hãy sửa trong Excel.` };
}
