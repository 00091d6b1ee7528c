import { DEFAULT_CATEGORIES } from "../../domain/categories";
import type { Choices } from "../../domain/choices";
import type { Plan, PlanRule, Scope, Severity, Target } from "../../domain/plan";
import { rulesOf } from "../../domain/rules-of";
import { groupsById, type NamedGroup, VOCABULARY } from "../../domain/vocabulary";
import { paramProblem } from "../../plans/param-problem";
import { type RuleField, ruleForms } from "./rule-form";

/** What the form "Thêm quy định" was filled with. People are ids of named groups; what is left out is the default. */
export interface RuleDraft {
  readonly check: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly title: string;
  readonly clause: string;
  readonly severity: Severity;
  /** The sentence of the plan's text that it is made from. */
  readonly sentence?: string | undefined;
}

/** The groups that a rule of this plan can speak of: those of which it is known who they are, its own categories. */
export function groupsOf({ vocabulary = [], categories = [] }: Plan): readonly NamedGroup[] {
  const own = new Set(vocabulary.map(({ id }) => id));
  const named = [...vocabulary.filter(({ asks }) => asks !== true), ...VOCABULARY.filter(({ id }) => !own.has(id))];
  const ofPlan = categories
    .filter(({ id }) => !named.some((group) => group.id === id) && !DEFAULT_CATEGORIES.some((one) => one.id === id))
    .map(({ id, name }): NamedGroup => ({ id, name, of: { is: "group", groups: [id] } }));
  return [...ofPlan, ...named];
}

const LABELS = { title: "Nội dung quy định", clause: "Căn cứ" };

/** The rule of the office's own plan that a form describes, or what is to be mended, as a sentence. */
export function addedRule(
  { check, values, title, clause, severity, sentence }: RuleDraft,
  { plan, choices, scope, target }: { plan: Plan; choices: Choices; scope: Scope; target: Target },
): { readonly rule: PlanRule } | { readonly problem: string } {
  const fields =
    ruleForms()
      .find((form) => form.check === check)
      ?.fields(values) ?? [];
  const missing = [
    ...fields.filter(({ name, isRequired }) => isRequired && values[name] === undefined).map(({ label }) => label),
    ...(title === "" ? [LABELS.title] : []),
    ...(clause === "" ? [LABELS.clause] : []),
  ];
  if (missing.length > 0) return { problem: `Còn thiếu: ${missing.map((label) => `“${label}”`).join(", ")}.` };
  const params = Object.fromEntries(fields.flatMap((field) => entriesOf(field, values[field.name], plan)));
  const id = freeId(plan, choices);
  const source = { clause, ...(sentence !== undefined && { sentence }) };
  const rule: PlanRule = { id, check, scopes: [scope], target, title, severity, params, source };
  const [checked] = rulesOf({ ...plan, rules: [rule] });
  const problem = checked === undefined ? null : paramProblem(checked, checked.params);
  return problem === null ? { rule } : { problem };
}

/** The params that one field gives: people are named by reference, and called as their group is. */
function entriesOf(field: RuleField, value: unknown, plan: Plan): readonly [string, unknown][] {
  if (value === undefined) return [];
  if (field.is !== "people") return [[field.name, value]];
  const group = groupsOf(plan).find(({ id }) => id === value);
  if (group === undefined) return [];
  const isNamed = groupsById(plan.vocabulary).has(group.id);
  return [
    [field.name, isNamed ? { is: "named", name: group.id } : group.of],
    ...(field.called === undefined ? [] : [[field.called, group.name] satisfies [string, unknown]]),
  ];
}

/** Not an id whose numbers or switch are still kept. */
export function freeId({ rules }: Plan, { params, disabledRules }: Choices): string {
  const taken = new Set([...rules.map(({ id }) => id), ...Object.keys(params), ...disabledRules]);
  let number = 1;
  while (taken.has(`them-${String(number)}`)) number += 1;
  return `them-${String(number)}`;
}

/** The rules without one of them, which no amendment replaces any more. */
export function withoutRule(rules: readonly PlanRule[], id: string): PlanRule[] {
  return rules
    .filter((rule) => rule.id !== id)
    .map((rule) => {
      if (rule.replaces !== id) return rule;
      const { replaces: _gone, ...others } = rule;
      return others;
    });
}
