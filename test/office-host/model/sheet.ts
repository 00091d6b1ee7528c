import type { CellRange } from "../../../src/domain/cell-ref";
import type { CellValue, SheetTable, Visibility } from "../../../src/domain/sheet-snapshot";
import type { ConditionalRule } from "./conditional-rule";
import type { Paper } from "./paper";

/** A cell as the model keeps it. `format` is an index into the book's looks. */
export interface CellState {
  readonly value: CellValue;
  /** With its "="; null where the cell has none. */
  readonly formula: string | null;
  readonly format: number;
}

/** What a protected sheet still allows. */
export interface Protection {
  readonly isProtected: boolean;
  readonly allowFormatCells: boolean;
  readonly password: string | null;
}

/** What a sheet of a file is made of; see {@link Sheet}. */
export interface SheetState {
  readonly id: string;
  name: string;
  visibility: Visibility;
  protection: Protection;
  /** Part of the file it came from; null for a sheet that was added. */
  readonly path: string | null;
  merges: readonly CellRange[];
  /** Tables that were made since the file was opened are not saved. */
  tables: readonly SheetTable[];
  readonly autoFilter: CellRange | null;
  rules: readonly ConditionalRule[];
  /** The rules as the file has them. */
  readonly fileRules: readonly ConditionalRule[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** By row and column from 1; rows without any cell may be missing. */
  readonly cells: Map<number, Map<number, CellState>>;
  readonly rowFormats: ReadonlyMap<number, number>;
  readonly columnFormats: readonly { readonly from: number; readonly to: number; readonly format: number }[];
  /**
   * Cells of which the parts of the text say, otherwise than the cell's font, whether it is struck through, as
   * "row:column"; until the cell is changed.
   */
  readonly textStrikes: ReadonlyMap<string, boolean>;
  /** Cells that are no longer what the file has, as "row:column". */
  readonly changed: Set<string>;
  /** Widths of columns that an add-in set, in points; only for sheets it added. */
  readonly columnWidths: Map<number, number>;
  readonly paper: Paper;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
export const WHOLE_SHEET: CellRange = { top: 1, left: 1, bottom: MAX_ROWS, right: MAX_COLUMNS };

export function cellAt(sheet: SheetState, row: number, column: number): CellState {
  return (
    sheet.cells.get(row)?.get(column) ?? { value: null, formula: null, format: inheritedFormat(sheet, row, column) }
  );
}

function inheritedFormat(sheet: SheetState, row: number, column: number): number {
  return (
    sheet.rowFormats.get(row) ?? sheet.columnFormats.find(({ from, to }) => column >= from && column <= to)?.format ?? 0
  );
}

/**
 * The rectangle around all cells that hold something; with `valuesOnly` formats do not count. Null when there are none.
 */
export function usedArea(sheet: SheetState, valuesOnly: boolean, within: CellRange = WHOLE_SHEET): CellRange | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = 0;
  let right = 0;
  for (const [row, cells] of sheet.cells) {
    if (row < within.top || row > within.bottom) continue;
    for (const [column, cell] of cells) {
      if (column < within.left || column > within.right) continue;
      if (cell.value === null && cell.formula === null && (valuesOnly || cell.format === 0)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom === 0 ? null : { top, left, bottom, right };
}

export function intersect(a: CellRange, b: CellRange): CellRange | null {
  const range = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return range.top <= range.bottom && range.left <= range.right ? range : null;
}

export function cellCount({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}
