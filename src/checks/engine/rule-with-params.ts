import type { PlanRule } from "../../domain/plan";
import { retitled, type TitleNumber } from "../../domain/retitled";
import { checkById } from "./check-by-id";
import { numbersIn } from "./param-shape";

type Params = Readonly<Record<string, unknown>>;

/** The rule with other numbers; its title, and those of the readings it offers, say them too. */
export function ruleWithParams<T extends PlanRule>(rule: T, params: Params): T {
  const numbers = titleNumbers(rule, params);
  const told = (title: string) => retitled(title, numbers);
  const readings = params["readings"];
  return {
    ...rule,
    params: { ...params, ...(Array.isArray(readings) && { readings: readings.map((one) => readingWith(one, told)) }) },
    title: told(rule.title),
  };
}

function readingWith(reading: unknown, told: (title: string) => string): unknown {
  if (typeof reading !== "object" || reading === null || !("title" in reading) || typeof reading.title !== "string")
    return reading;
  return { ...reading, title: told(reading.title) };
}

/** The numbers that the rule gives, what they become, and what the schema of its check says stands beside them. */
function titleNumbers({ check, params: before }: PlanRule, after: Params): readonly TitleNumber[] {
  const schema = checkById(check)?.params;
  if (schema === undefined) return [];
  const changed = new Map(numbersIn(schema, after).map(({ path, value }) => [path.join("."), value]));
  return numbersIn(schema, before).map(({ path, value, about }) => ({
    before: value,
    after: changed.get(path.join(".")) ?? value,
    beside: about.beside,
  }));
}
