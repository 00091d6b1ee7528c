import type { FormatRule } from "../../../adapters/xlsx-file/read-conditional-formats";
import { type CellValue, isErrorValue } from "../../../domain/sheet-snapshot";
import { compileFormula as compileAny } from "../../../domain/formulas/formula";
import { type Evaluate, type FormulaGround, single } from "../../../domain/formulas/formula-ground";
import { asTruth, compareValues, FormulaError, NotSure } from "../../../domain/formulas/formula-value";
import { shownAs } from "./shown-as";
import type { RuleCells } from "./rule-cells";

/** Other sheets are not at hand while one is drawn. */
const compileFormula = (text: string) => (text.includes("!") ? null : compileAny(text));

/** Whether a rule holds for a cell. */
export type Condition = (value: CellValue, ground: FormulaGround, cells: RuleCells) => boolean;

/** The rule's condition; null: a kind, or a formula, that is not drawn here. */
export function conditionOf(rule: FormatRule): Condition | null {
  const simple = SIMPLE[rule.type];
  if (simple) return simple;
  switch (rule.type) {
    case "cellIs":
      return cellIs(rule);
    case "expression":
      return byFormula(rule);
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith":
      return rule.text === null ? byFormula(rule) : ofText(rule.type, rule.text.toLowerCase());
    case "top10":
      return (value, _ground, cells) => typeof value === "number" && cells.isTop(value, rule);
    case "aboveAverage":
      return rule.deviations > 0
        ? null
        : (value, _ground, cells) => typeof value === "number" && cells.isBesideAverage(value, rule);
    default:
      return null;
  }
}

const isBlank = (value: CellValue) => shownAs(value).trim() === "";

const SIMPLE: Readonly<Record<string, Condition | undefined>> = {
  duplicateValues: (value, _ground, cells) => !isBlank(value) && cells.countOf(value) > 1,
  uniqueValues: (value, _ground, cells) => !isBlank(value) && cells.countOf(value) === 1,
  containsBlanks: isBlank,
  notContainsBlanks: (value) => !isBlank(value),
  containsErrors: isErrorValue,
  notContainsErrors: (value) => !isErrorValue(value),
};

function ofText(type: string, wanted: string): Condition {
  const text = (value: CellValue) => shownAs(value).toLowerCase();
  if (type === "containsText") return (value) => text(value).includes(wanted);
  if (type === "notContainsText") return (value) => !text(value).includes(wanted);
  return type === "beginsWith" ? (value) => text(value).startsWith(wanted) : (value) => text(value).endsWith(wanted);
}

function byFormula({ formulas: [formula = ""] }: FormatRule): Condition | null {
  const evaluate = compileFormula(formula);
  return evaluate && ((_value, ground) => holds(() => asTruth(of(evaluate, ground))));
}

const OPERATORS: Readonly<Record<string, (order: number) => boolean>> = {
  equal: (order) => order === 0,
  notEqual: (order) => order !== 0,
  greaterThan: (order) => order > 0,
  lessThan: (order) => order < 0,
  greaterThanOrEqual: (order) => order >= 0,
  lessThanOrEqual: (order) => order <= 0,
};

function cellIs({ operator, formulas }: FormatRule): Condition | null {
  const [from, to] = formulas.map(compileFormula);
  const compares = OPERATORS[operator];
  if (!from) return null;
  if (compares) return (value, ground) => holds(() => compares(compareValues(value, of(from, ground))));
  if (!to || (operator !== "between" && operator !== "notBetween")) return null;
  return (value, ground) =>
    holds(() => {
      const [one, other] = [of(from, ground), of(to, ground)];
      const isOrdered = compareValues(one, other) <= 0;
      const [least, most] = isOrdered ? [one, other] : [other, one];
      const isBetween = compareValues(value, least) >= 0 && compareValues(value, most) <= 0;
      return isBetween === (operator === "between");
    });
}

const of = (evaluate: Evaluate, ground: FormulaGround) => single(evaluate(ground), ground);

/** Where Excel shows an error, or it is not known what it says, no format is drawn. */
function holds(ask: () => boolean): boolean {
  try {
    return ask();
  } catch (error) {
    if (error instanceof FormulaError || error instanceof NotSure) return false;
    throw error;
  }
}
