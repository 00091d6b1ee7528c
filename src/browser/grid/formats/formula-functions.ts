import { a1Range } from "../../../domain/cell-ref";
import { type CellValue, isErrorValue } from "../../../domain/sheet-snapshot";
import type { Evaluate, FormulaGround } from "./formula";
import {
  asNumber,
  asText,
  asTruth,
  compareValues,
  FormulaError,
  type FormulaValue,
  isRange,
  type RangeValue,
  single,
} from "./formula-value";

type Call = (parameters: readonly Evaluate[], ground: FormulaGround) => FormulaValue;

/** A function of single values. */
const plain =
  (of: (...values: readonly CellValue[]) => CellValue): Call =>
  (parameters, ground) =>
    of(
      ...parameters.map((parameter) => {
        const value = single(parameter(ground));
        if (isErrorValue(value)) throw new FormulaError();
        return value;
      }),
    );

/** A function of whatever numbers stand in values and ranges. */
const ofNumbers =
  (of: (numbers: readonly number[]) => number): Call =>
  (parameters, ground) =>
    of(valuesOf(parameters, ground).filter((value) => typeof value === "number"));

const nth = (values: readonly CellValue[], index: number): CellValue => values[index] ?? null;

/** The functions that conditions of offices use. */
export const FUNCTIONS: Readonly<Record<string, Call>> = {
  AND: (parameters, ground) => parameters.every((one) => asTruth(single(one(ground)))),
  OR: (parameters, ground) => parameters.some((one) => asTruth(single(one(ground)))),
  NOT: plain((value = null) => !asTruth(value)),
  IF: ([condition, yes, no], ground) => {
    const taken = condition && asTruth(single(condition(ground))) ? yes : no;
    return taken ? taken(ground) : false;
  },
  ISBLANK: ([of], ground) => (of ? single(of(ground)) === null : false),
  ISNUMBER: (parameters, ground) => typeof triedValue(parameters, ground) === "number",
  ISTEXT: (parameters, ground) => {
    const value = triedValue(parameters, ground);
    return typeof value === "string" && !isErrorValue(value);
  },
  ISERROR: (parameters, ground) => triedValue(parameters, ground) === undefined,
  IFERROR: ([of, instead], ground) => {
    const value = of ? triedValue([of], ground) : undefined;
    return value ?? (value === null ? null : instead ? instead(ground) : null);
  },
  LEN: plain((value = null) => asText(value).length),
  TRIM: plain((value = null) => asText(value).trim().replace(/ +/g, " ")),
  UPPER: plain((value = null) => asText(value).toUpperCase()),
  LOWER: plain((value = null) => asText(value).toLowerCase()),
  LEFT: plain((value = null, count = 1) => asText(value).slice(0, asNumber(count))),
  RIGHT: plain((value = null, count = 1) => (asNumber(count) > 0 ? asText(value).slice(-asNumber(count)) : "")),
  MID: plain((...values) => {
    const start = asNumber(nth(values, 1)) - 1;
    return asText(nth(values, 0)).slice(start, start + asNumber(nth(values, 2)));
  }),
  EXACT: plain((one = null, other = null) => asText(one) === asText(other)),
  SEARCH: plain((wanted = null, text = null) => placeIn(asText(text).toLowerCase(), asText(wanted).toLowerCase())),
  FIND: plain((wanted = null, text = null) => placeIn(asText(text), asText(wanted))),
  MOD: plain((value = null, by = null) => {
    const divisor = asNumber(by);
    if (divisor === 0) throw new FormulaError();
    return asNumber(value) - divisor * Math.floor(asNumber(value) / divisor);
  }),
  ABS: plain((value = null) => Math.abs(asNumber(value))),
  INT: plain((value = null) => Math.floor(asNumber(value))),
  ISODD: plain((value = null) => Math.abs(Math.trunc(asNumber(value))) % 2 === 1),
  ISEVEN: plain((value = null) => Math.abs(Math.trunc(asNumber(value))) % 2 === 0),
  ROW: (parameters, ground) => {
    if (parameters.length > 0) throw new FormulaError();
    return ground.row;
  },
  COLUMN: (parameters, ground) => {
    if (parameters.length > 0) throw new FormulaError();
    return ground.column;
  },
  SUM: ofNumbers((numbers) => numbers.reduce((sum, one) => sum + one, 0)),
  MIN: ofNumbers((numbers) => numbers.reduce((least, one) => Math.min(least, one), numbers[0] ?? 0)),
  MAX: ofNumbers((numbers) => numbers.reduce((most, one) => Math.max(most, one), numbers[0] ?? 0)),
  COUNT: ofNumbers((numbers) => numbers.length),
  AVERAGE: ofNumbers((numbers) => {
    if (numbers.length === 0) throw new FormulaError();
    return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  }),
  COUNTA: (parameters, ground) => valuesOf(parameters, ground).filter((value) => value !== null).length,
  COUNTBLANK: (parameters, ground) => valuesOf(parameters, ground).filter((value) => value === null).length,
  COUNTIF: ([range, criterion], ground) => {
    const cells = range?.(ground);
    if (!criterion || !cells || !isRange(cells)) throw new FormulaError();
    return countIf(cells, single(criterion(ground)), ground);
  },
};

/** Undefined: an error. */
function triedValue([of]: readonly Evaluate[], ground: FormulaGround): CellValue | undefined {
  try {
    const value = of ? single(of(ground)) : null;
    return isErrorValue(value) ? undefined : value;
  } catch (error) {
    if (error instanceof FormulaError) return undefined;
    throw error;
  }
}

/** Counted from 1. */
function placeIn(text: string, wanted: string): number {
  const at = text.indexOf(wanted);
  if (at < 0) throw new FormulaError();
  return at + 1;
}

function valuesOf(parameters: readonly Evaluate[], ground: FormulaGround): CellValue[] {
  return parameters.flatMap((parameter) => {
    const value = parameter(ground);
    return isRange(value) ? cellsOf(value, ground) : [value];
  });
}

function cellsOf({ range }: RangeValue, { valueAt }: FormulaGround): CellValue[] {
  const values: CellValue[] = [];
  for (let row = range.top; row <= range.bottom; row++)
    for (let column = range.left; column <= range.right; column++) values.push(valueAt(row, column));
  return values;
}

/** How many cells hold that; counted once for all where the range stays the same and an equal value is asked for. */
function countIf(cells: RangeValue, criterion: CellValue, ground: FormulaGround): number {
  const wanted = asText(criterion);
  const [, sign = "", rest = ""] = /^(<>|<=|>=|=|<|>)?([^]*)$/.exec(wanted) ?? [];
  if (sign === "" && !/[*?]/.test(wanted)) return countsIn(cells, ground).get(wanted.toLowerCase()) ?? 0;
  const fits = criterionOf(sign, rest);
  return cellsOf(cells, ground).filter(fits).length;
}

function criterionOf(sign: string, rest: string): (value: CellValue) => boolean {
  const number = rest.trim() === "" ? NaN : Number(rest.replace(",", "."));
  if (sign === "" || sign === "=" || sign === "<>") {
    const pattern = new RegExp(
      `^${rest
        .replace(/[.+^${}()|[\]\\]/g, "\\$&")
        .replaceAll("*", "[^]*")
        .replaceAll("?", "[^]")}$`,
      "i",
    );
    const isEqual = (value: CellValue) => (value === null ? rest === "" : pattern.test(asText(value)));
    return sign === "<>" ? (value) => !isEqual(value) : isEqual;
  }
  const limit: CellValue = Number.isNaN(number) ? rest : number;
  return (value) => {
    if (value === null || isErrorValue(value) || typeof value !== typeof limit) return false;
    const order = compareValues(value, limit);
    return sign === "<" ? order < 0 : sign === ">" ? order > 0 : sign === "<=" ? order <= 0 : order >= 0;
  };
}

function countsIn(cells: RangeValue, ground: FormulaGround): ReadonlyMap<string, number> {
  const key = a1Range(cells.range);
  const known = ground.counts.get(key);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const value of cellsOf(cells, ground)) {
    const text = asText(value).toLowerCase();
    if (value !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  // Ranges that move along with the cell are as many as cells.
  if (cells.isFixed) ground.counts.set(key, counts);
  return counts;
}
