import { z } from "zod";
import { allChecks } from "../../checks/all-checks";
import { checkById } from "../../checks/engine/check-by-id";
import type { PlanRule } from "../../domain/plan";
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
      const fields = (values: Params) => all.filter(({ name }) => saysSomething(shape, name, values));
      return isWhole ? [{ check: id, title: metTitle, about, fields }] : [];
    });
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
  return schema === undefined ? [] : numbersIn(schema, rule.params, []);
}

function numbersIn(schema: z.ZodType, value: unknown, path: readonly string[]): readonly RuleNumber[] {
  const { core, initial, label, unit } = described(schema);
  const held = value ?? initial;
  if (core instanceof z.ZodNumber) return typeof held === "number" ? [{ path, label, unit, value: held }] : [];
  if (core instanceof z.ZodArray && core.element instanceof z.ZodType && Array.isArray(held)) {
    const { element } = core;
    return held.flatMap((one, at) => numbersIn(element, one, [...path, String(at)]));
  }
  if (!(core instanceof z.ZodObject) || typeof held !== "object" || held === null) return [];
  const values = new Map(Object.entries(held));
  const shape = shapeOf(core);
  return shape
    .filter(({ name }) => saysSomething(shape, name, Object.fromEntries(values)))
    .flatMap(({ name, schema: part }) => numbersIn(part, values.get(name), [...path, name]));
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

interface Param {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly isRequired: boolean;
}

function shapeOf(schema: z.ZodType): readonly Param[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([name, part]) =>
    part instanceof z.ZodType ? [{ name, schema: part, isRequired: !part.safeParse(undefined).success }] : [],
  );
}

/** A param may say something only where others have certain values (`when` in its description). */
function saysSomething(shape: readonly Param[], name: string, values: Params): boolean {
  const when = shape.find((param) => param.name === name)?.schema.meta()?.when ?? {};
  return Object.entries(when).every(([other, wanted]) => wanted.includes(values[other]));
}

/** The schema without what makes it optional, and what a form shows for it. */
function described(schema: z.ZodType) {
  const { label = "", unit = "", options = {} } = schema.meta() ?? {};
  let core = schema;
  let initial: unknown;
  while (core instanceof z.ZodOptional || core instanceof z.ZodDefault) {
    if (core instanceof z.ZodDefault) initial = core.def.defaultValue;
    const inner = core.unwrap();
    if (!(inner instanceof z.ZodType)) break;
    core = inner;
  }
  return { core, initial, label, unit, options };
}

function fieldOf({ name, schema, isRequired }: Param, shape: readonly Param[]): RuleField | undefined {
  const { core, initial, label, unit, options } = described(schema);
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
