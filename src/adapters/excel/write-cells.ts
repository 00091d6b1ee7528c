import { HostError, type CellChange } from "../../app/ports";
import { a1 } from "../../domain/cell-ref";
import type { CellValue } from "../../domain/sheet-snapshot";
import { runBatch } from "./run-batch";

/** The longest text Excel keeps in a cell, and the most cells written in one request. */
const LONGEST_TEXT = 32_767;
export const CELLS_AT_ONCE = 2_000;

/**
 * Writes values and formulas; a text is never taken for a formula, number or date. Before anything is written it is
 * made sure that all sheets are there and all cells may be changed.
 */
export function writeCells(changes: readonly CellChange[]): Promise<void> {
  return runBatch(
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/protection/protected");
      await context.sync();
      const isProtected = new Map(worksheets.items.map((sheet) => [sheet.name, sheet.protection.protected]));
      const targets = changes.map((change) => {
        const { cell, value } = change;
        if (!isProtected.has(cell.sheet)) throw new HostError("sheet-gone", cell.sheet);
        if (typeof value === "string" && value.length > LONGEST_TEXT) throw new HostError("too-large", a1(cell));
        return { cell, change, range: worksheets.getItem(cell.sheet).getRange(a1(cell)) };
      });
      const guarded = targets.filter(({ cell }) => isProtected.get(cell.sheet) === true);
      if (guarded.length > 0) {
        for (const { range } of guarded) range.load("format/protection/locked");
        await context.sync();
        const locked = guarded.find(({ range }) => range.format.protection.locked !== false);
        if (locked) throw new HostError("sheet-protected", a1(locked.cell));
      }
      for (let from = 0; from < targets.length; from += CELLS_AT_ONCE) {
        for (const { range, change } of targets.slice(from, from + CELLS_AT_ONCE)) put(range, change);
        await context.sync();
      }
    },
    { isWriting: true, isOneUndo: true },
  );
}

/** Queues one change. */
export function queueChange(worksheets: Excel.WorksheetCollection, change: CellChange): void {
  put(worksheets.getItem(change.cell.sheet).getRange(a1(change.cell)), change);
}

function put(range: Excel.Range, { value, formula, style = {} }: CellChange): void {
  // The format first: it decides what Excel makes of the value.
  if (style.numberFormat !== undefined) range.numberFormat = [[style.numberFormat]];
  if (style.font !== undefined) range.format.font.name = style.font;
  if (formula === undefined) range.values = [[toExcel(value)]];
  else range.formulas = [[formula]];
}

/**
 * The value as Excel takes it: an apostrophe in front keeps a text what it is ("=1+1", "007", "1/2"); null would leave
 * the cell as it was, "" empties it.
 */
export function toExcel(value: CellValue): string | number | boolean {
  if (value === null || value === "") return "";
  return typeof value === "string" ? `'${value}` : value;
}
