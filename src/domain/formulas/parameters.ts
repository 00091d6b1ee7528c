import { type CellValue, isErrorValue } from "../sheet-snapshot";
import { type Evaluate, type FormulaGround, single } from "./formula-ground";
import { asNumber, FormulaError, isRange, NotSure, type RangeValue, sound } from "./formula-value";
import { eachCell, filledPart } from "./range-index";
import type { Call } from "./formula-ground";

/** The parameter as one value; `missing` where it is left out. An error goes through. */
export function one(
  parameters: readonly Evaluate[],
  at: number,
  ground: FormulaGround,
  missing: CellValue = null,
): CellValue {
  const parameter = parameters[at];
  return parameter ? sound(single(parameter(ground), ground)) : missing;
}

/** A function of single values. */
export function plainFunction(of: (...values: readonly CellValue[]) => CellValue): Call {
  return (parameters, ground) => of(...parameters.map((_one, i) => one(parameters, i, ground)));
}

/** The parameter as cells; a value in their place is no formula that Excel takes. */
export function rangeAt(parameters: readonly Evaluate[], at: number, ground: FormulaGround): RangeValue {
  const value = parameters[at]?.(ground);
  if (value === undefined || !isRange(value)) throw new NotSure();
  return value;
}

/** The numbers of values and ranges, as SUM takes them: texts and truths in cells are passed over. */
export function numbersOf(parameters: readonly Evaluate[], ground: FormulaGround): readonly number[] {
  const numbers: number[] = [];
  for (const parameter of parameters) {
    const value = parameter(ground);
    if (!isRange(value)) numbers.push(asNumber(value));
    else
      eachCell(value, ground, (cell) => {
        if (typeof cell === "number") numbers.push(cell);
        else if (isErrorValue(cell)) throw new FormulaError(String(cell));
      });
  }
  return numbers;
}

/** The sum of numbers whose order does not matter within what is shown. */
export function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  let most = 0;
  for (const number of numbers) {
    sum += number;
    most = Math.max(most, Math.abs(number));
  }
  if (sum !== 0 && Math.abs(sum) < 1e-12 * most) throw new NotSure();
  return sum;
}

/** Rows and columns of a range, and whether some of it lies beyond what is filled. */
export function sizeOf(value: RangeValue, ground: FormulaGround) {
  const { range } = value;
  const part = filledPart(value, ground);
  return {
    rows: range.bottom - range.top + 1,
    columns: range.right - range.left + 1,
    isCut: part.bottom < range.bottom || part.right < range.right,
  };
}

/** A whole number; what stands behind its point is left out. */
export function wholeAt(parameters: readonly Evaluate[], at: number, ground: FormulaGround, missing = 0): number {
  return Math.trunc(asNumber(one(parameters, at, ground, missing)));
}
