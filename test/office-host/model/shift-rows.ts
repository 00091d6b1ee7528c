import { moveFormula } from "../../../src/adapters/xlsx-file/rows/move-formula";
import { deletedRows, insertedRows } from "../../../src/adapters/xlsx-file/rows/row-mapping";
import type { CellRange } from "../../../src/domain/cell-ref";
import type { Book } from "./book";
import { type CellState, type SheetState, usedArea } from "./sheet";

/**
 * Whole rows put in before row `at` (`by` > 0) or taken out from it on (`by` < 0) as Excel does it: new ones look like
 * the row above, what points at rows that moved points at them still, a range that ends right above new rows stays as
 * it is. One event, of the rows.
 */
export function shiftRows(book: Book, sheet: SheetState, at: number, by: number): void {
  const count = Math.abs(by);
  const mapping = by > 0 ? insertedRows({ at, count }) : deletedRows({ at, count });
  const spanned = (range: CellRange): readonly CellRange[] => {
    const span = mapping.spanOf(range.top, range.bottom);
    return span === null ? [] : [{ ...range, ...span }];
  };
  const moved = (home: SheetState, cell: CellState): CellState =>
    cell.formula === null
      ? cell
      : { ...cell, formula: `=${moveFormula(cell.formula.slice(1), home.name, { name: sheet.name, mapping }).text}` };
  const before = { merges: sheet.merges, tables: sheet.tables, hidden: [...sheet.hiddenRows] };
  book.changes.step(() => {
    for (const other of book.sheets) if (other !== sheet) setMoved(book, other, (cell) => moved(other, cell));
    const used = usedArea(sheet, false) ?? { top: 1, left: 1, bottom: 1, right: 1 };
    const range = { top: 1, left: 1, bottom: used.bottom + Math.max(0, by), right: used.right };
    const all = cellsAfter(sheet, range, at, by).map((one) => ({ ...one, cell: moved(sheet, one.cell) }));
    book.changes.make({
      apply: () => {
        sheet.merges = before.merges.flatMap(spanned).filter(isMerge);
        sheet.tables = before.tables.flatMap((table) =>
          spanned(table.range).map((area) => ({ ...table, range: area })),
        );
        replaceRows(
          sheet,
          before.hidden.flatMap((row) => mapping.rowOf(row) ?? []),
        );
      },
      revert: () => {
        sheet.merges = before.merges;
        sheet.tables = before.tables;
        replaceRows(sheet, before.hidden);
      },
    });
    const rules = sheet.rules.map((rule) => ({ ...rule, ranges: rule.ranges.flatMap(spanned) }));
    book.setRules(
      sheet,
      rules.filter(({ ranges }) => ranges.length > 0),
    );
    book.setCells(sheet, { top: at, left: 1, bottom: at + count - 1, right: 16_384 }, all, true);
  });
}

const isMerge = ({ top, left, bottom, right }: CellRange): boolean => bottom > top || right > left;

function replaceRows(sheet: SheetState, rows: readonly number[]): void {
  sheet.hiddenRows.clear();
  for (const row of rows) sheet.hiddenRows.add(row);
}

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: CellState;
}

/** Every cell of the sheet as it stands then, those that only moved away included. */
function cellsAfter(sheet: SheetState, range: CellRange, at: number, by: number): readonly PlacedCell[] {
  const cells: PlacedCell[] = [];
  const plain: CellState = { value: null, formula: null, format: 0 };
  for (let row = range.top; row <= range.bottom; row++) {
    const isNew = by > 0 && row >= at && row < at + by;
    const from = row < at ? row : isNew ? at - 1 : row - by;
    for (let column = range.left; column <= range.right; column++) {
      const cell = sheet.cells.get(from)?.get(column) ?? plain;
      cells.push({ row, column, cell: isNew ? { ...plain, format: cell.format } : cell });
    }
  }
  return cells;
}

/** Formulas of another sheet: nobody is told of them. */
function setMoved(book: Book, sheet: SheetState, moved: (cell: CellState) => CellState): void {
  const changed: PlacedCell[] = [];
  for (const [row, line] of sheet.cells)
    for (const [column, cell] of line) {
      const next = moved(cell);
      if (next.formula !== cell.formula) changed.push({ row, column, cell: next });
    }
  for (const one of changed) {
    const was = sheet.cells.get(one.row)?.get(one.column);
    book.changes.make({
      apply: () => void sheet.cells.get(one.row)?.set(one.column, one.cell),
      revert: () => void (was && sheet.cells.get(one.row)?.set(one.column, was)),
    });
  }
}
