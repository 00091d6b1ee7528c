import { z } from "zod";
import { type Selector, selectorSchema } from "./selector";
import entries from "./vocabulary.json";

/** People whom plans name with words of their own: said once, referred to by `{ "is": "named", "name": id }`. */
export const namedGroupSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** As a rule made by hand calls them. */
  name: z.string().min(1),
  /** How the text of a plan calls them, besides the words that their selector looks for in a list. */
  words: z.array(z.string().min(1)).optional(),
  of: selectorSchema,
  /**
   * Nobody said yet that these are the people whom the plan means: a rule that counts them cannot be confirmed before.
   */
  asks: z.literal(true).optional(),
});
export type NamedGroup = z.infer<typeof namedGroupSchema>;

/** Groups that every plan may refer to. */
export const VOCABULARY: readonly NamedGroup[] = z.array(namedGroupSchema).parse(entries);

/** The groups by id; what a plan defines itself goes before what there is for all plans. */
export function groupsById(own: readonly NamedGroup[] = []): ReadonlyMap<string, Selector> {
  return new Map([...VOCABULARY, ...own].map(({ id, of }) => [id, of]));
}

/**
 * Params of a rule, each name of a group in its selectors replaced by the group's own selector. A name that no group
 * has stays: the schema of the check refuses it.
 */
export function withGroups(value: unknown, groups: ReadonlyMap<string, Selector>): unknown {
  if (Array.isArray(value)) return value.map((one) => withGroups(one, groups));
  const name = groupNamed(value);
  if (name !== undefined) return groups.get(name) ?? value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withGroups(part, groups)]));
}

/** The names of groups that stand in the params of a rule. */
export function groupsNamedIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const name = groupNamed(value);
  return name === undefined ? Object.values(value).flatMap(groupsNamedIn) : [name];
}

function groupNamed(value: unknown): string | undefined {
  return typeof value === "object" && value !== null && "is" in value && value.is === "named" && "name" in value
    ? String(value.name)
    : undefined;
}
