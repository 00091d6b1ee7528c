import { isErrorValue } from "../sheet-snapshot";
import type { Evaluate, FormulaGround } from "./formula-ground";
import { type KnownFunction, MANY } from "./formula-ground";
import { asNumber, FormulaError, isRange, NotSure } from "./formula-value";
import { numbersOf, one, plainFunction, rangeAt, sizeOf, sumOf, wholeAt } from "./parameters";
import { eachCell } from "./range-index";

const average = (numbers: readonly number[]): number => {
  if (numbers.length === 0) throw new FormulaError("#DIV/0!");
  return sumOf(numbers) / numbers.length;
};
const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0);
const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);

/** By the number that SUBTOTAL is told. */
const SUBTOTALS: Readonly<Record<number, (numbers: readonly number[]) => number>> = {
  1: average,
  2: (numbers) => numbers.length,
  4: most,
  5: least,
  9: sumOf,
};

export const NUMBER_FUNCTIONS: Readonly<Record<string, KnownFunction>> = {
  SUM: [1, MANY, (parameters, ground) => sumOf(numbersOf(parameters, ground))],
  MIN: [1, MANY, (parameters, ground) => least(numbersOf(parameters, ground))],
  MAX: [1, MANY, (parameters, ground) => most(numbersOf(parameters, ground))],
  AVERAGE: [1, MANY, (parameters, ground) => average(numbersOf(parameters, ground))],
  COUNT: [1, MANY, (parameters, ground) => parameters.reduce((sum, of) => sum + countOf(of, ground, "numbers"), 0)],
  COUNTA: [1, MANY, (parameters, ground) => parameters.reduce((sum, of) => sum + countOf(of, ground, "filled"), 0)],
  SUBTOTAL: [2, MANY, subtotal],
  LARGE: [2, 2, (parameters, ground) => ranked(parameters, ground, (a, b) => b - a)],
  SMALL: [2, 2, (parameters, ground) => ranked(parameters, ground, (a, b) => a - b)],
  RANK: [2, 3, rank],
  "RANK.EQ": [2, 3, rank],
  ABS: [1, 1, plainFunction((value = null) => Math.abs(asNumber(value)))],
  INT: [1, 1, plainFunction((value = null) => Math.floor(exact(asNumber(value))))],
  TRUNC: [1, 1, plainFunction((value = null) => Math.trunc(exact(asNumber(value))))],
  MOD: [
    2,
    2,
    plainFunction((value = null, by = null) => {
      const [number, divisor] = [asNumber(value), asNumber(by)];
      if (divisor === 0) throw new FormulaError("#DIV/0!");
      if (!Number.isInteger(number) || !Number.isInteger(divisor)) throw new NotSure();
      return number - divisor * Math.floor(number / divisor);
    }),
  ],
  ROUND: [2, 2, plainFunction((value = null, digits = null) => rounded(asNumber(value), asNumber(digits), Math.round))],
  ROUNDUP: [
    2,
    2,
    plainFunction((value = null, digits = null) => rounded(asNumber(value), asNumber(digits), Math.ceil)),
  ],
  ROUNDDOWN: [
    2,
    2,
    plainFunction((value = null, digits = null) => rounded(asNumber(value), asNumber(digits), Math.floor)),
  ],
  ISODD: [1, 1, plainFunction((value = null) => Math.abs(Math.trunc(asNumber(value))) % 2 === 1)],
  ISEVEN: [1, 1, plainFunction((value = null) => Math.abs(Math.trunc(asNumber(value))) % 2 === 0)],
};

function countOf(of: Evaluate, ground: FormulaGround, what: "numbers" | "filled"): number {
  const value = of(ground);
  if (!isRange(value)) {
    if (what === "numbers" && typeof value === "string") throw new NotSure();
    return what === "filled" || typeof value === "number" ? 1 : 0;
  }
  let count = 0;
  eachCell(value, ground, (cell) => {
    if (what === "numbers" ? typeof cell === "number" : cell !== null) count += 1;
  });
  return count;
}

/** Cells with totals of their own are passed over; with hidden rows among them it depends on who hid them. */
function subtotal(parameters: readonly Evaluate[], ground: FormulaGround): number {
  const asked = asNumber(one(parameters, 0, ground)) % 100;
  const numbers: number[] = [];
  let filled = 0;
  for (let at = 1; at < parameters.length; at++) {
    const value = rangeAt(parameters, at, ground);
    if (ground.hasHiddenRows(value.sheet, value.range.top, value.range.bottom)) throw new NotSure();
    eachCell(value, ground, (cell, row, column) => {
      if (cell === null) return;
      if (/\b(?:SUBTOTAL|AGGREGATE)\s*\(/i.test(ground.formulaAt(value.sheet, row, column) ?? "")) return;
      filled += 1;
      if (typeof cell === "number") numbers.push(cell);
      else if (isErrorValue(cell) && asked !== 2 && asked !== 3) throw new FormulaError(String(cell));
    });
  }
  if (asked === 3) return filled;
  const of = SUBTOTALS[asked];
  if (!of) throw new NotSure();
  return of(numbers);
}

function ranked(
  parameters: readonly Evaluate[],
  ground: FormulaGround,
  order: (a: number, b: number) => number,
): number {
  const numbers = numbersOf([parameters[0] ?? (() => null)], ground);
  const found = [...numbers].sort(order)[wholeAt(parameters, 1, ground) - 1];
  if (found === undefined) throw new FormulaError("#NUM!");
  return found;
}

function rank(parameters: readonly Evaluate[], ground: FormulaGround): number {
  const wanted = asNumber(one(parameters, 0, ground));
  const range = rangeAt(parameters, 1, ground);
  const isRising = asNumber(one(parameters, 2, ground, 0)) !== 0;
  if (sizeOf(range, ground).rows === 0) throw new NotSure();
  const numbers = numbersOf([() => range], ground);
  if (!numbers.includes(wanted)) throw new FormulaError("#N/A");
  return 1 + numbers.filter((number) => (isRising ? number < wanted : number > wanted)).length;
}

/** 0.30000000000000004 is 0.3 for whoever rounds. */
function exact(number: number): number {
  const shown = Number(number.toPrecision(15));
  if (shown !== number && Math.round(shown) === shown) throw new NotSure();
  return number;
}

/** Away from zero at a half, by the figures that are shown. */
function rounded(number: number, digits: number, by: (number: number) => number): number {
  if (!Number.isInteger(digits) || Math.abs(digits) > 12) throw new NotSure();
  const figures = String(Number(Math.abs(number).toPrecision(15)));
  if (figures.includes("e")) throw new NotSure();
  const moved = by(Number(`${figures}e${String(digits)}`));
  const value = Number(`${String(moved)}e${String(-digits)}`);
  return number < 0 ? 0 - value : value;
}
