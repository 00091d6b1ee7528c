import { columnNumber } from "../../../domain/cell-ref";
import type { CellValue } from "../../../domain/sheet-snapshot";
import { FUNCTIONS } from "./formula-functions";
import { type Token, tokensOf } from "./formula-tokens";
import {
  asNumber,
  asText,
  compareValues,
  FormulaError,
  type FormulaValue,
  type RangeValue,
  single,
} from "./formula-value";

/** The sheet that a condition looks at, and how far the cell is from the one that its formula is written for. */
export interface FormulaGround {
  readonly valueAt: (row: number, column: number) => CellValue;
  /** Rows and columns that hold something. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** The cell that is asked about. */
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly over: number;
  /** Counts in ranges that stay the same, kept between cells. */
  readonly counts: Map<string, ReadonlyMap<string, number>>;
}

export type Evaluate = (ground: FormulaGround) => FormulaValue;

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

class NotKnown extends Error {}

type Operation = (one: CellValue, other: CellValue) => CellValue;

const COMPARISONS: Readonly<Record<string, Operation>> = {
  "=": (one, other) => compareValues(one, other) === 0,
  "<>": (one, other) => compareValues(one, other) !== 0,
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
    "+": (one, other) => asNumber(one) + asNumber(other),
    "-": (one, other) => asNumber(one) - asNumber(other),
  },
  {
    "*": (one, other) => asNumber(one) * asNumber(other),
    "/": (one, other) => {
      if (asNumber(other) === 0) throw new FormulaError();
      return asNumber(one) / asNumber(other);
    },
  },
  { "^": (one, other) => asNumber(one) ** asNumber(other) },
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

  private takes(sign: string): boolean {
    const { is, text } = this.token();
    if (is !== "sign" || text !== sign) return false;
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
      left = (ground) => operation(single(one(ground)), single(other(ground)));
    }
  }

  private signed(): Evaluate {
    if (this.takes("-")) {
      const value = this.signed();
      return (ground) => -asNumber(single(value(ground)));
    }
    if (this.takes("+")) return this.signed();
    const value = this.primary();
    if (!this.takes("%")) return value;
    return (ground) => asNumber(single(value(ground))) / 100;
  }

  private primary(): Evaluate {
    const { is, text } = this.token();
    this.at += 1;
    if (is === "number") return () => Number(text);
    if (is === "text") return () => text;
    if (is === "name") return this.named(text);
    if (is === "sign" && text === "(") {
      const value = this.level(0);
      if (!this.takes(")")) throw new NotKnown();
      return value;
    }
    throw new NotKnown();
  }

  private named(text: string): Evaluate {
    if (this.takes("(")) return this.call(text.toUpperCase());
    if (/^(?:true|false)$/i.test(text)) return () => text.toLowerCase() === "true";
    const column = wholeColumn(text, 1);
    const from = referenceOf(text) ?? column;
    if (!from) throw new NotKnown();
    if (!this.takes(":")) {
      if (column) throw new NotKnown();
      return (ground) => {
        const { row, column: at } = placeOf(from, ground);
        return ground.valueAt(row, at);
      };
    }
    const end = this.token();
    this.at += 1;
    const to = end.is !== "name" ? undefined : column ? wholeColumn(end.text, MOST_ROWS) : referenceOf(end.text);
    if (!to) throw new NotKnown();
    return (ground) => rangeOf(from, to, ground);
  }

  private call(name: string): Evaluate {
    const known = FUNCTIONS[name];
    if (!known) throw new NotKnown();
    const parameters: Evaluate[] = [];
    while (!this.takes(")")) {
      if (parameters.length > 0 && !this.takes(",") && !this.takes(";")) throw new NotKnown();
      parameters.push(this.level(0));
    }
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
  if (place.row < 1 || place.column < 1) throw new FormulaError();
  return place;
}

function rangeOf(from: Reference, to: Reference, ground: FormulaGround): RangeValue {
  const [one, other] = [placeOf(from, ground), placeOf(to, ground)];
  return {
    range: {
      top: Math.min(one.row, other.row),
      left: Math.min(one.column, other.column),
      bottom: Math.min(Math.max(one.row, other.row), ground.lastRow),
      right: Math.min(Math.max(one.column, other.column), ground.lastColumn),
    },
    isFixed: [from, to].every(({ isRowFixed, isColumnFixed }) => isRowFixed && isColumnFixed),
  };
}
