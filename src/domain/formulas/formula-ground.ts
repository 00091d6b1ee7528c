import type { CellValue } from "../sheet-snapshot";
import { type FormulaValue, isRange, NotSure } from "./formula-value";
import type { RangeIndex } from "./range-index";

/** The workbook that a formula looks at, and how far the cell is from the one that its text is written for. */
export interface FormulaGround {
  /** "" for a formula that gives nothing; throws {@link NotSure} where it is not known. `sheet` null: its own. */
  readonly valueAt: (sheet: string | null, row: number, column: number) => CellValue;
  readonly formulaAt: (sheet: string | null, row: number, column: number) => string | null;
  /** Rows and columns that hold something. Throws {@link NotSure} for a sheet that is not there. */
  readonly extentOf: (sheet: string | null) => { readonly lastRow: number; readonly lastColumn: number };
  readonly hasHiddenRows: (sheet: string | null, top: number, bottom: number) => boolean;
  /** The day on the user's clock, as a serial. */
  readonly today: () => number;
  /** The cell that is asked about. */
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly over: number;
  /** What stands in ranges that stay the same, kept between cells. */
  readonly indexes: Map<string, RangeIndex>;
}

export type Evaluate = (ground: FormulaGround) => FormulaValue;

export type Call = (parameters: readonly Evaluate[], ground: FormulaGround) => FormulaValue;

/** A function with how many parameters it takes at least and at most. */
export type KnownFunction = readonly [least: number, most: number, call: Call];

/** More than any formula has. */
export const MANY = 255;

/** The one value of what is given. */
export function single(value: FormulaValue, ground: FormulaGround): CellValue {
  if (!isRange(value)) return value;
  const { sheet, range } = value;
  // Old and new programs answer otherwise where one value is wanted and many are given.
  if (range.top !== range.bottom || range.left !== range.right) throw new NotSure();
  return ground.valueAt(sheet, range.top, range.left);
}
