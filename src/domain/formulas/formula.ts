import { columnNumber } from "../cell-ref";
import type { CellValue } from "../sheet-snapshot";
import { functionOf } from "./formula-functions";
import { type Evaluate, type FormulaGround, single } from "./formula-ground";
import { type Token, tokensOf } from "./formula-tokens";
import {
  asNumber,
  asText,
  compareValues,
  FormulaError,
  isEqual,
  NotSure,
  type RangeValue,
  summed,
} from "./formula-value";

/** A formula that can be asked for its value; null: something in it is not known here. */
export function compileFormula(text: string): Evaluate | null {
  const tokens = tokensOf(text.replace(/^=/, ""));
  if (!tokens || tokens.length > 400) return null;
  try {
    return new Parser(tokens).whole();
  } catch (error) {
    if (error instanceof NotKnown) return null;
    throw error;
  }
}

/** What a cell with the formula holds; undefined: that cannot be said surely. */
export function formulaResult(evaluate: Evaluate, ground: FormulaGround): CellValue | undefined {
  try {
    const value = single(evaluate(ground), ground);
    if (typeof value === "number" && !Number.isFinite(value)) return undefined;
    return value ?? 0;
  } catch (error) {
    if (error instanceof FormulaError) return error.code;
    if (error instanceof NotSure) return undefined;
    throw error;
  }
}

class NotKnown extends Error {}

type Operation = (one: CellValue, other: CellValue) => CellValue;

const COMPARISONS: Readonly<Record<string, Operation>> = {
  "=": (one, other) => isEqual(one, other),
  "<>": (one, other) => !isEqual(one, other),
  "<": (one, other) => compareValues(one, other) < 0,
  ">": (one, other) => compareValues(one, other) > 0,
  "<=": (one, other) => compareValues(one, other) <= 0,
  ">=": (one, other) => compareValues(one, other) >= 0,
};

/** What binds weakest first. */
const LEVELS: readonly Readonly<Record<string, Operation>>[] = [
  COMPARISONS,
  { "&": (one, other) => asText(one) + asText(other) },
  {
    "+": (one, other) => summed(asNumber(one), asNumber(other)),
    "-": (one, other) => summed(asNumber(one), -asNumber(other)),
  },
  {
    "*": (one, other) => asNumber(one) * asNumber(other),
    "/": (one, other) => {
      const [a, b] = [asNumber(one), asNumber(other)];
      if (b === 0) throw new FormulaError("#DIV/0!");
      return a / b;
    },
  },
  {
    "^": (one, other) => {
      const [base, power] = [asNumber(one), asNumber(other)];
      if (base === 0 && power <= 0) throw new NotSure();
      return base ** power;
    },
  },
];

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Evaluate {
    const value = this.level(0);
    if (this.token().is !== "end") throw new NotKnown();
    return value;
  }

  private token(): Token {
    return this.tokens[this.at] ?? { is: "end", text: "" };
  }

  private isAt(...signs: readonly string[]): boolean {
    const { is, text } = this.token();
    return is === "sign" && signs.includes(text);
  }

  private takes(sign: string): boolean {
    if (!this.isAt(sign)) return false;
    this.at += 1;
    return true;
  }

  private level(depth: number): Evaluate {
    const operations = LEVELS[depth];
    if (!operations) return this.signed();
    let left = this.level(depth + 1);
    for (;;) {
      const { is, text } = this.token();
      const operation = is === "sign" ? operations[text] : undefined;
      if (!operation) return left;
      this.at += 1;
      const [one, other] = [left, this.level(depth + 1)];
      left = (ground) => operation(single(one(ground), ground), single(other(ground), ground));
    }
  }

  private signed(): Evaluate {
    if (this.takes("-")) {
      const value = this.signed();
      return (ground) => 0 - asNumber(single(value(ground), ground));
    }
    if (this.takes("+")) return this.signed();
    const value = this.primary();
    if (!this.takes("%")) return value;
    return (ground) => asNumber(single(value(ground), ground)) / 100;
  }

  private primary(): Evaluate {
    const { is, text } = this.token();
    this.at += 1;
    if (is === "number") return () => Number(text);
    if (is === "text") return () => text;
    if (is === "error")
      return () => {
        throw new FormulaError(text);
      };
    if (is === "name") return this.named(text, null);
    if (is === "sheet") {
      const { is: next, text: name } = this.token();
      this.at += 1;
      if (next !== "name") throw new NotKnown();
      return this.named(name, text);
    }
    if (is === "sign" && text === "(") {
      const value = this.level(0);
      if (!this.takes(")")) throw new NotKnown();
      return value;
    }
    throw new NotKnown();
  }

  private named(text: string, sheet: string | null): Evaluate {
    if (sheet === null && this.takes("(")) return this.call(text.toUpperCase());
    if (sheet === null && /^(?:true|false)$/i.test(text)) return () => text.toLowerCase() === "true";
    const column = wholeColumn(text, 1);
    const from = referenceOf(text) ?? column;
    if (!from) throw new NotKnown();
    if (!this.takes(":")) {
      if (column) throw new NotKnown();
      return (ground) => rangeOf(sheet, from, from, ground);
    }
    const end = this.token();
    this.at += 1;
    const to = end.is !== "name" ? undefined : column ? wholeColumn(end.text, MOST_ROWS) : referenceOf(end.text);
    if (!to || this.isAt(":", "(")) throw new NotKnown();
    return (ground) => rangeOf(sheet, from, to, ground);
  }

  private call(name: string): Evaluate {
    const parameters: Evaluate[] = [];
    if (!this.takes(")")) {
      for (;;) {
        parameters.push(this.isAt(",", ";", ")") ? () => null : this.level(0));
        if (this.takes(")")) break;
        if (!this.takes(",") && !this.takes(";")) throw new NotKnown();
      }
    }
    const known = functionOf(name, parameters.length);
    if (!known) throw new NotKnown();
    return (ground) => known(parameters, ground);
  }
}

interface Reference {
  readonly row: number;
  readonly column: number;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

function referenceOf(text: string): Reference | undefined {
  const match = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/.exec(text);
  if (!match) return undefined;
  return {
    column: columnNumber(match[2] ?? ""),
    row: Number(match[4]),
    isColumnFixed: match[1] === "$",
    isRowFixed: match[3] === "$",
  };
}

/** "$B" of "$B:$B". */
function wholeColumn(text: string, row: number): Reference | undefined {
  const match = /^(\$?)([A-Za-z]{1,3})$/.exec(text);
  if (!match) return undefined;
  return { column: columnNumber(match[2] ?? ""), row, isColumnFixed: match[1] === "$", isRowFixed: true };
}

const MOST_ROWS = 1_048_576;

function placeOf(
  { row, column, isRowFixed, isColumnFixed }: Reference,
  { down, over }: FormulaGround,
): { readonly row: number; readonly column: number } {
  const place = { row: isRowFixed ? row : row + down, column: isColumnFixed ? column : column + over };
  if (place.row < 1 || place.column < 1) throw new FormulaError("#REF!");
  return place;
}

function rangeOf(sheet: string | null, from: Reference, to: Reference, ground: FormulaGround): RangeValue {
  const [one, other] = [placeOf(from, ground), placeOf(to, ground)];
  return {
    sheet,
    range: {
      top: Math.min(one.row, other.row),
      left: Math.min(one.column, other.column),
      bottom: Math.max(one.row, other.row),
      right: Math.max(one.column, other.column),
    },
    isFixed: [from, to].every(({ isRowFixed, isColumnFixed }) => isRowFixed && isColumnFixed),
  };
}
