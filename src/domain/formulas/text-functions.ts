import type { CellValue } from "../sheet-snapshot";
import type { Evaluate, FormulaGround } from "./formula-ground";
import { type KnownFunction, MANY } from "./formula-ground";
import { asNumber, asText, FormulaError, isRange, NotSure } from "./formula-value";
import { one, plainFunction } from "./parameters";
import { eachCell } from "./range-index";

const whole = (value: CellValue, least = 0): number => {
  const number = Math.trunc(asNumber(value));
  if (number < least) throw new FormulaError();
  return number;
};

export const TEXT_FUNCTIONS: Readonly<Record<string, KnownFunction>> = {
  LEN: [1, 1, plainFunction((value = null) => asText(value).length)],
  TRIM: [1, 1, plainFunction((value = null) => asText(value).replace(/ +/g, " ").replace(/^ | $/g, ""))],
  UPPER: [1, 1, plainFunction((value = null) => sameLength(asText(value), (text) => text.toUpperCase()))],
  LOWER: [1, 1, plainFunction((value = null) => sameLength(asText(value), (text) => text.toLowerCase()))],
  PROPER: [1, 1, plainFunction((value = null) => sameLength(asText(value), proper))],
  LEFT: [1, 2, plainFunction((value = null, count = 1) => asText(value).slice(0, whole(count)))],
  RIGHT: [
    1,
    2,
    plainFunction((value = null, count = 1) => {
      const text = asText(value);
      return text.slice(Math.max(0, text.length - whole(count)));
    }),
  ],
  MID: [
    3,
    3,
    plainFunction((value = null, from = null, count = null) => {
      const start = whole(from, 1) - 1;
      return asText(value).slice(start, start + whole(count));
    }),
  ],
  CONCATENATE: [1, MANY, plainFunction((...values) => values.map(asText).join(""))],
  CONCAT: [1, MANY, (parameters, ground) => textsOf(parameters, ground).join("")],
  TEXTJOIN: [3, MANY, textJoin],
  EXACT: [2, 2, plainFunction((a = null, b = null) => asText(a) === asText(b))],
  REPT: [2, 2, plainFunction((value = null, times = null) => repeated(asText(value), whole(times)))],
  SUBSTITUTE: [
    3,
    3,
    plainFunction((text = null, old = null, next = null) => {
      const wanted = asText(old);
      return wanted === "" ? asText(text) : asText(text).replaceAll(wanted, () => asText(next));
    }),
  ],
  FIND: [2, 3, plainFunction((wanted = null, text = null, from = 1) => placeIn(asText(text), asText(wanted), from))],
  SEARCH: [
    2,
    3,
    plainFunction((wanted = null, text = null, from = 1) => {
      if (/[*?~]/.test(asText(wanted))) throw new NotSure();
      return placeIn(asText(text).toLowerCase(), asText(wanted).toLowerCase(), from);
    }),
  ],
  VALUE: [
    1,
    1,
    plainFunction((value = null) => {
      if (value === null || value === "" || typeof value === "boolean") throw new NotSure();
      return asNumber(value);
    }),
  ],
  TEXT: [2, 2, plainFunction((value = null, format = null) => formatted(value, asText(format)))],
  CHAR: [
    1,
    1,
    plainFunction((value = null) => {
      const code = whole(value, 1);
      if (code > 126) throw new NotSure();
      return String.fromCharCode(code);
    }),
  ],
};

/** Letters that become two are written otherwise by some programs. */
function sameLength(text: string, of: (text: string) => string): string {
  const next = of(text);
  if (next.length !== text.length || /\p{M}/u.test(text)) throw new NotSure();
  return next;
}

function proper(text: string): string {
  return text
    .toLowerCase()
    .replace(/(^|[^\p{L}])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase());
}

function repeated(text: string, times: number): string {
  if (text.length * times > 32_767) throw new FormulaError();
  return text.repeat(times);
}

/** Counted from 1. */
function placeIn(text: string, wanted: string, from: CellValue): number {
  const at = text.indexOf(wanted, whole(from, 1) - 1);
  if (at < 0) throw new FormulaError();
  return at + 1;
}

/** "000" of a whole number: all other formats depend on the language. */
function formatted(value: CellValue, format: string): string {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || !/^0+$/.test(format)) throw new NotSure();
  return asText(value).padStart(format.length, "0");
}

function textsOf(parameters: readonly Evaluate[], ground: FormulaGround): readonly string[] {
  const texts: string[] = [];
  for (const parameter of parameters) {
    const value = parameter(ground);
    if (isRange(value)) eachCell(value, ground, (cell) => texts.push(asText(cell)));
    else texts.push(asText(value));
  }
  return texts;
}

function textJoin(parameters: readonly Evaluate[], ground: FormulaGround): string {
  const between = asText(one(parameters, 0, ground));
  if (one(parameters, 1, ground) !== true) throw new NotSure();
  return textsOf(parameters.slice(2), ground)
    .filter((text) => text !== "")
    .join(between);
}
