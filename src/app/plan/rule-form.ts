import { z } from "zod";
import { allChecks } from "../../checks/all-checks";
import { checkById } from "../../checks/engine/check-by-id";
import { described, numbersIn, type Param, saysSomething, shapeOf } from "../../checks/engine/param-shape";
import { ruleWithParams } from "../../checks/engine/rule-with-params";
import type { PlanRule, Rule } from "../../domain/plan";
import { selectorSchema } from "../../domain/selector";

type Params = PlanRule["params"];

/** What a form asks for one param of a check, as the check's schema describes it; plain data for the pane. */
export type RuleField = {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly isRequired: boolean;
} & (
  | { readonly is: "number"; readonly initial: number | undefined }
  | { readonly is: "text"; readonly initial: string | undefined }
  | { readonly is: "flag"; readonly initial: boolean }
  | { readonly is: "choice"; readonly options: readonly { readonly value: string; readonly title: string }[] }
  /** Who is meant, and the param that holds what they are called. */
  | { readonly is: "people"; readonly called: string | undefined }
);

/** A kind of rule that can be made by filling a form. */
export interface RuleForm {
  readonly check: string;
  readonly title: string;
  readonly about: string;
  /** For these values; a param that says nothing beside them has no field. */
  readonly fields: (values: Params) => readonly RuleField[];
}

/** Every kind of rule of a plan all of whose required params are a number, a text, a choice, a switch or people. */
export function ruleForms(): readonly RuleForm[] {
  return allChecks
    .filter(({ kind }) => kind === "plan")
    .flatMap(({ id, metTitle, about, params }) => {
      const shape = shapeOf(params);
      const all = shape.flatMap((param) => fieldOf(param, shape) ?? []);
      const asked = new Set(
        all.flatMap((field) => (field.is === "people" ? [field.name, field.called] : [field.name])),
      );
      const isWhole = shape.every(({ name, isRequired }) => !isRequired || asked.has(name));
      const fields = (values: Params) =>
        shape
          .filter((param) => saysSomething(param, values))
          .flatMap(({ name }) => all.find((field) => field.name === name) ?? []);
      return isWhole ? [{ check: id, title: metTitle, about, fields }] : [];
    });
}

/** A rule with the office's numbers, as its titles say them. */
export function shownRule(rule: Rule, changed: Params | undefined): Rule {
  return ruleWithParams(rule, { ...rule.params, ...changed });
}

/** A number of a rule that the office may change, wherever it stands in the params. */
export interface RuleNumber {
  readonly path: readonly string[];
  readonly label: string;
  readonly unit: string;
  /** The plan's own, or what holds where the plan gives none. */
  readonly value: number;
}

/** The numbers of a rule that say something, in the order of its check's schema. */
export function numbersOf(rule: Pick<PlanRule, "check" | "params">): readonly RuleNumber[] {
  const schema = checkById(rule.check)?.params;
  const numbers = schema === undefined ? [] : numbersIn(schema, rule.params);
  return numbers.map(({ path, value, about: { label = "", unit = "" } }) => {
    const row = rowOf(rule.params, path.slice(0, -1));
    return { path, label: row === undefined ? label : `${row}: ${label.toLocaleLowerCase("vi")}`, unit, value };
  });
}

/** Of a table of units the one whose number it is. */
function rowOf(params: unknown, path: readonly string[]): string | undefined {
  const held = path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null
        ? Object.entries(value).find(([name]) => name === key)?.[1]
        : undefined,
    params,
  );
  return path.length > 0 && typeof held === "object" && held !== null && "unit" in held ? String(held.unit) : undefined;
}

/** The params with another number at this place. */
export function withNumber(params: Params, [name = "", ...rest]: RuleNumber["path"], value: number): Params {
  return { ...params, [name]: replaced(params[name], rest, value) };
}

function replaced(held: unknown, [key, ...rest]: readonly string[], value: number): unknown {
  if (key === undefined) return value;
  if (Array.isArray(held)) return held.map((one, at) => (String(at) === key ? replaced(one, rest, value) : one));
  if (typeof held !== "object" || held === null) return held;
  return Object.fromEntries(
    Object.entries(held).map(([name, one]) => [name, name === key ? replaced(one, rest, value) : one]),
  );
}

/** The ways in which a sentence of the plan can be read, where the office has to pick one. */
export function readingsOf({
  params,
}: Pick<PlanRule, "params">): readonly { readonly id: string; readonly title: string }[] {
  const readings = z.array(z.object({ id: z.string(), title: z.string() })).safeParse(params["readings"]);
  return readings.data ?? [];
}

function fieldOf({ name, schema, isRequired }: Param, shape: readonly Param[]): RuleField | undefined {
  const { core, initial, label = "", unit = "", options = {} } = described(schema);
  const shown = { name, label, unit, isRequired };
  // With a label of its own it is a copy, whose parent the schema is.
  if (core === selectorSchema || core._zod.parent === selectorSchema) {
    const called = shape.find((param) => param.name === nameFor(name))?.name;
    return { ...shown, is: "people", called };
  }
  if (shape.some((param) => nameFor(param.name) === name)) return undefined;
  if (core instanceof z.ZodNumber)
    return { ...shown, is: "number", initial: typeof initial === "number" ? initial : undefined };
  if (core instanceof z.ZodBoolean) return { ...shown, is: "flag", initial: initial === true };
  if (core instanceof z.ZodEnum) {
    const choices = core.options.map(String).map((value) => ({ value, title: options[value] ?? value }));
    return { ...shown, is: "choice", options: choices };
  }
  // A text that may be left out and stands for nothing is no question to the office (the reading that was picked).
  if (core instanceof z.ZodString && (isRequired || initial !== undefined))
    return { ...shown, is: "text", initial: typeof initial === "string" ? initial : undefined };
  return undefined;
}

/** What people are called stands beside them: `of` and `name`, `among` and `amongName`. */
const nameFor = (people: string) => (people === "of" ? "name" : `${people}Name`);
