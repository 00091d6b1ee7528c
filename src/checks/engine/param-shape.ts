import { z } from "zod";

type Params = Readonly<Record<string, unknown>>;

/** One param of a check, as its schema describes it. */
export interface Param {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly isRequired: boolean;
}

/** The params of a check in the order of their schema; none where it is no object. */
export function shapeOf(schema: z.ZodType): readonly Param[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([name, part]) =>
    part instanceof z.ZodType ? [{ name, schema: part, isRequired: !part.safeParse(undefined).success }] : [],
  );
}

/** A param may say something only where others have certain values (`when` in its description). */
export function saysSomething({ schema }: Param, values: Params): boolean {
  return Object.entries(schema.meta()?.when ?? {}).every(([other, wanted]) => wanted.includes(values[other]));
}

/** The schema without what makes it optional, its default, and what a form shows for it. */
export function described(schema: z.ZodType) {
  let core = schema;
  let initial: unknown;
  while (core instanceof z.ZodOptional || core instanceof z.ZodDefault) {
    if (core instanceof z.ZodDefault) initial = core.def.defaultValue;
    const inner = core.unwrap();
    if (!(inner instanceof z.ZodType)) break;
    core = inner;
  }
  return { core, initial, ...schema.meta() };
}

/** A number of a rule, wherever it stands in the params. */
export interface NumberParam {
  readonly path: readonly string[];
  /** The rule's own, or what holds where it gives none. */
  readonly value: number;
  readonly about: Omit<ReturnType<typeof described>, "core" | "initial">;
}

/** The numbers that say something beside the other params, in the order of the schema. */
export function numbersIn(schema: z.ZodType, params: unknown, path: readonly string[] = []): readonly NumberParam[] {
  const { core, initial, ...about } = described(schema);
  const held = params ?? initial;
  if (core instanceof z.ZodNumber) return typeof held === "number" ? [{ path, value: held, about }] : [];
  if (core instanceof z.ZodArray && core.element instanceof z.ZodType && Array.isArray(held)) {
    const { element } = core;
    return held.flatMap((one, at) => numbersIn(element, one, [...path, String(at)]));
  }
  if (!(core instanceof z.ZodObject) || typeof held !== "object" || held === null) return [];
  const values: Params = Object.fromEntries(Object.entries(held));
  return shapeOf(core)
    .filter((param) => saysSomething(param, values))
    .flatMap(({ name, schema: part }) => numbersIn(part, values[name], [...path, name]));
}
