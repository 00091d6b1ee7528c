import type { CellRange } from "../../domain/cell-ref";
import type { CellValue } from "../../domain/sheet-snapshot";

/** What the cells of a worksheet part hold, in the arrays of a snapshot. */
export interface ScannedCells {
  readonly rows: CellValue[][];
  /**
   * Index into the workbook's cell formats (the s attribute), by row, also where nothing is filled in; rows in the
   * plain format are missing.
   */
  readonly formatOf: (number[] | undefined)[];
  readonly formulas: ((string | null)[] | null)[];
  /** Row and column of formula cells without a calculated value. */
  readonly uncalculated: { readonly row: number; readonly column: number }[];
  /** Ranges of array formulas, the formula in the top left cell. */
  readonly arrays: CellRange[];
  /** Cells of array formulas that fill no other. */
  readonly loneArrays: CellRange[];
  readonly hiddenRows: number[];
  /** Format of the whole row where it has one of its own: what a new cell in it takes. */
  readonly rowFormats: Map<number, number>;
  /** Filled cells in which runs of the text decide whether it is struck through. */
  readonly struckRuns: { readonly row: number; readonly column: number; readonly runs: "all" | "some" }[];
  /** Where the content of sheetData ends. */
  readonly end: number;
  /** There is a place for cells in the part: without one nothing can be written. */
  readonly hasData: boolean;
  /** Rows and cells stand in the order of their numbers, each once. */
  readonly isOrdered: boolean;
}
