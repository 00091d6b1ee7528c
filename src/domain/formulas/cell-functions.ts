import { type CellValue, isErrorValue } from "../sheet-snapshot";
import { criterionOf } from "./criterion";
import type { Evaluate, FormulaGround } from "./formula-ground";
import { dayDifference, dayOf, partOfDay } from "./formula-days";
import { type KnownFunction, MANY } from "./formula-ground";
import { asNumber, asTruth, FormulaError, NotSure, type RangeValue } from "./formula-value";
import { one, plainFunction, rangeAt, sizeOf, sumOf, wholeAt } from "./parameters";
import { eachCell, indexOf } from "./range-index";

export const CELL_FUNCTIONS: Readonly<Record<string, KnownFunction>> = {
  ROW: [0, 1, (parameters, ground) => (parameters.length === 0 ? ground.row : cellAt(parameters, ground).top)],
  COLUMN: [0, 1, (parameters, ground) => (parameters.length === 0 ? ground.column : cellAt(parameters, ground).left)],
  ROWS: [1, 1, (parameters, ground) => sizeOf(rangeAt(parameters, 0, ground), ground).rows],
  COLUMNS: [1, 1, (parameters, ground) => sizeOf(rangeAt(parameters, 0, ground), ground).columns],
  COUNTBLANK: [1, 1, countBlank],
  COUNTIF: [2, 2, countIf],
  COUNTIFS: [2, MANY, (parameters, ground) => placesOf(pairsOf(parameters, 0, ground), ground).length],
  SUMIF: [2, 3, (parameters, ground) => sumOf(chosenBySingle(parameters, ground))],
  SUMIFS: [3, MANY, (parameters, ground) => sumOf(chosen(parameters, ground))],
  AVERAGEIF: [2, 3, (parameters, ground) => averageOf(chosenBySingle(parameters, ground))],
  AVERAGEIFS: [3, MANY, (parameters, ground) => averageOf(chosen(parameters, ground))],
  MAXIFS: [3, MANY, (parameters, ground) => extreme(chosen(parameters, ground), Math.max)],
  MINIFS: [3, MANY, (parameters, ground) => extreme(chosen(parameters, ground), Math.min)],
  VLOOKUP: [4, 4, vlookup],
  MATCH: [3, 3, match],
  INDEX: [2, 3, index],
  DATE: [
    3,
    3,
    plainFunction((year = null, month = null, day = null) => dayOf(asNumber(year), asNumber(month), asNumber(day))),
  ],
  DATEDIF: [3, 3, plainFunction((from = null, to = null, unit = null) => dayDifference(from, to, unit))],
  TODAY: [0, 0, (_parameters, ground) => ground.today()],
  YEAR: [1, 1, plainFunction((value = null) => partOfDay(value, "year"))],
  MONTH: [1, 1, plainFunction((value = null) => partOfDay(value, "month"))],
  DAY: [1, 1, plainFunction((value = null) => partOfDay(value, "day"))],
};

function cellAt(parameters: readonly Evaluate[], ground: FormulaGround): RangeValue["range"] {
  const { range } = rangeAt(parameters, 0, ground);
  if (range.top !== range.bottom || range.left !== range.right) throw new NotSure();
  return range;
}

function countBlank(parameters: readonly Evaluate[], ground: FormulaGround): number {
  const range = rangeAt(parameters, 0, ground);
  const { rows, columns } = sizeOf(range, ground);
  let filled = 0;
  eachCell(range, ground, (cell) => {
    if (cell !== null && cell !== "") filled += 1;
  });
  return rows * columns - filled;
}

function countIf(parameters: readonly Evaluate[], ground: FormulaGround): number {
  const range = rangeAt(parameters, 0, ground);
  const criterion = criterionOf(one(parameters, 1, ground));
  if (criterion.equals !== undefined) return indexOf(range, ground).of(criterion.equals, true).rows.length;
  return placesOf([{ range, criterion }], ground).length;
}

interface Pair {
  readonly range: RangeValue;
  readonly criterion: ReturnType<typeof criterionOf>;
}

function pairsOf(parameters: readonly Evaluate[], from: number, ground: FormulaGround): readonly Pair[] {
  const pairs: Pair[] = [];
  if ((parameters.length - from) % 2 !== 0) throw new NotSure();
  for (let at = from; at < parameters.length; at += 2)
    pairs.push({ range: rangeAt(parameters, at, ground), criterion: criterionOf(one(parameters, at + 1, ground)) });
  return pairs;
}

/** How far from the first cell those stand that meet all conditions. */
function placesOf(pairs: readonly Pair[], ground: FormulaGround): readonly (readonly [down: number, over: number])[] {
  const [first, ...others] = pairs;
  if (!first) throw new NotSure();
  const { rows, columns } = sizeOf(first.range, ground);
  for (const { range, criterion } of pairs) {
    const size = sizeOf(range, ground);
    if (size.rows !== rows || size.columns !== columns) throw new NotSure();
    // Cells beyond what is filled are not gone through: none of them may count.
    if (size.isCut && criterion.fits(null)) throw new NotSure();
  }
  const found: [number, number][] = [];
  const { top, left } = first.range.range;
  const meet = (row: number, column: number): void => {
    const [down, over] = [row - top, column - left];
    const isMet = others.every(({ range, criterion }) =>
      criterion.fits(ground.valueAt(range.sheet, range.range.top + down, range.range.left + over)),
    );
    if (isMet) found.push([down, over]);
  };
  const { equals, fits } = first.criterion;
  if (equals !== undefined) {
    const entry = indexOf(first.range, ground).of(equals, true);
    entry.rows.forEach((row, i) => meet(row, entry.columns[i] ?? left));
  } else
    eachCell(first.range, ground, (cell, row, column) => {
      if (fits(cell)) meet(row, column);
    });
  return found;
}

/** The numbers beside the cells that meet the conditions. */
function numbersAt(
  { sheet, range }: RangeValue,
  places: readonly (readonly [down: number, over: number])[],
  ground: FormulaGround,
): readonly number[] {
  return places.flatMap(([down, over]) => {
    const value = ground.valueAt(sheet, range.top + down, range.left + over);
    if (isErrorValue(value)) throw new FormulaError(String(value));
    return typeof value === "number" ? [value] : [];
  });
}

function chosenBySingle(parameters: readonly Evaluate[], ground: FormulaGround): readonly number[] {
  const pairs = pairsOf(parameters.slice(0, 2), 0, ground);
  const numbers = parameters.length > 2 ? rangeAt(parameters, 2, ground) : rangeAt(parameters, 0, ground);
  return numbersAt(numbers, placesOf(pairs, ground), ground);
}

function chosen(parameters: readonly Evaluate[], ground: FormulaGround): readonly number[] {
  const pairs = pairsOf(parameters, 1, ground);
  const numbers = rangeAt(parameters, 0, ground);
  const [own, other] = [sizeOf(numbers, ground), sizeOf(pairs[0]?.range ?? numbers, ground)];
  if (own.rows !== other.rows || own.columns !== other.columns) throw new NotSure();
  return numbersAt(numbers, placesOf(pairs, ground), ground);
}

function averageOf(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new FormulaError("#DIV/0!");
  return sumOf(numbers) / numbers.length;
}

function extreme(numbers: readonly number[], of: (one: number, other: number) => number): number {
  return numbers.reduce((a, b) => of(a, b), numbers[0] ?? 0);
}

/** Where a value stands first, undefined for nowhere; found as a whole, where all programs find the same. */
function firstOf(wanted: CellValue, range: RangeValue, ground: FormulaGround) {
  const places = indexOf(range, ground);
  if (wanted === null) {
    // A blank cell is no cell's equal, but for Excel it is a 0 and for others perhaps an empty text.
    if (places.of(0, true).rows.length > 0 || places.of("", false).rows.length > 0) throw new NotSure();
    return undefined;
  }
  if (wanted === "" || (typeof wanted === "string" && /[*?~]/.test(wanted))) throw new NotSure();
  const { rows, columns } = places.of(wanted, true);
  const [row, column] = [rows[0], columns[0]];
  return row === undefined || column === undefined ? undefined : { row, column };
}

function vlookup(parameters: readonly Evaluate[], ground: FormulaGround): CellValue {
  const wanted = one(parameters, 0, ground);
  const table = rangeAt(parameters, 1, ground);
  const over = wholeAt(parameters, 2, ground);
  if (asTruth(one(parameters, 3, ground))) throw new NotSure();
  const { top, left, bottom, right } = table.range;
  if (over < 1 || left + over - 1 > right) throw new NotSure();
  const keys = { ...table, range: { top, left, bottom, right: left } };
  const found = firstOf(wanted, keys, ground);
  if (!found) throw new FormulaError("#N/A");
  return ground.valueAt(table.sheet, found.row, left + over - 1);
}

function match(parameters: readonly Evaluate[], ground: FormulaGround): number {
  const wanted = one(parameters, 0, ground);
  const range = rangeAt(parameters, 1, ground);
  if (asNumber(one(parameters, 2, ground)) !== 0) throw new NotSure();
  const { rows, columns } = sizeOf(range, ground);
  if (rows > 1 && columns > 1) throw new FormulaError("#N/A");
  const found = firstOf(wanted, range, ground);
  if (!found) throw new FormulaError("#N/A");
  return columns > 1 ? found.column - range.range.left + 1 : found.row - range.range.top + 1;
}

function index(parameters: readonly Evaluate[], ground: FormulaGround): RangeValue {
  const range = rangeAt(parameters, 0, ground);
  const { rows, columns } = sizeOf(range, ground);
  const first = wholeAt(parameters, 1, ground);
  const isLine = parameters.length === 2 && rows === 1;
  const [down, over] = isLine ? [1, first] : [first, wholeAt(parameters, 2, ground, 1)];
  if (down < 1 || over < 1 || (parameters.length === 2 && rows > 1 && columns > 1)) throw new NotSure();
  if (down > rows || over > columns) throw new FormulaError("#REF!");
  const [row, column] = [range.range.top + down - 1, range.range.left + over - 1];
  return { ...range, range: { top: row, left: column, bottom: row, right: column } };
}
