import { a1, type CellRef } from "../../domain/cell-ref";
import type { SheetSnapshot } from "../../domain/sheet-snapshot";
import type { RowMove } from "../ports";

/** One reference: the sheet it names, its row, and the row of its other end where it is a range. */
const REFERENCE =
  /(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?\$?[A-Za-z]{1,3}\$?(\d{1,7})(?::\$?[A-Za-z]{1,3}\$?(\d{1,7}))?(?![\p{L}\p{N}_(.!])/gu;

/**
 * A formula that would lose a cell of its own if these rows were taken out, and show #REF!: one that asks for a cell of
 * them, or for nothing but them. undefined: there is none. Sums over more rows only get smaller.
 */
export function formulaUsing(sheets: readonly SheetSnapshot[], { sheet, at, count }: RowMove): CellRef | undefined {
  const isGone = (row: number) => row >= at && row < at + count;
  for (const { name, formulas } of sheets) {
    for (let r = 0; r < formulas.length; r++) {
      if (name === sheet && isGone(r + 1)) continue;
      const line = formulas[r] ?? [];
      const column = line.findIndex((formula) => formula !== null && asksFor(formula, name));
      if (column >= 0) return { sheet: name, row: r + 1, column: column + 1 };
    }
  }
  return undefined;

  function asksFor(formula: string, home: string): boolean {
    for (const [, quoted, plain, first, last] of formula.replace(/"[^"]*"/g, "").matchAll(REFERENCE)) {
      const named = quoted?.replaceAll("''", "'") ?? plain ?? home;
      if (named.toLowerCase() !== sheet.toLowerCase()) continue;
      if (isGone(Number(first)) && (last === undefined || isGone(Number(last)))) return true;
    }
    return false;
  }
}

/** "A10", with the sheet where it is another one. */
export function cellInWords(cell: CellRef, sheet: string): string {
  return cell.sheet === sheet ? `ô ${a1(cell)}` : `ô ${a1(cell)} của trang “${cell.sheet}”`;
}
