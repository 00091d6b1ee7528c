import type { Plan, PlanRule, Rule, Scope } from "./plan";
import type { Selector } from "./selector";
import { groupsById, withGroups } from "./vocabulary";

const known = new WeakMap<Plan, readonly Rule[]>();

/**
 * Every rule of a plan as it is checked: its source names the plan's document, its selectors name no groups but say
 * who they are. The same objects for the same plan.
 */
export function rulesOf(plan: Plan): readonly Rule[] {
  const before = known.get(plan);
  if (before !== undefined) return before;
  const groups = groupsById(plan.vocabulary);
  const rules = plan.rules.map((rule) => ruleOf(plan, rule, groups));
  known.set(plan, rules);
  return rules;
}

function ruleOf({ document }: Plan, rule: PlanRule, groups: ReadonlyMap<string, Selector>): Rule {
  return {
    ...rule,
    params: Object.fromEntries(Object.entries(rule.params).map(([name, value]) => [name, withGroups(value, groups)])),
    source: { ...rule.source, document: rule.source.document ?? document },
  };
}

/** The confirmed rule of the plan that takes the place of this one in this scope, be it switched off itself. */
export function replacementOf(rule: PlanRule, rules: readonly Rule[], scope: Scope): Rule | undefined {
  return rules.find(
    (other) =>
      other.replaces === rule.id &&
      other.status !== "proposed" &&
      other.target === rule.target &&
      other.scopes.includes(scope),
  );
}

/** Neither only proposed nor replaced by an amendment: it holds in this scope, if it is a rule for it at all. */
export function isConfirmed(rule: PlanRule, rules: readonly Rule[], scope: Scope): boolean {
  return rule.status !== "proposed" && replacementOf(rule, rules, scope) === undefined;
}

/** Rules that were proposed and that nobody confirmed or switched off yet: what they say is not checked. */
export function awaitingRules(rules: readonly Rule[], switchedOff: readonly string[], scope: Scope): readonly Rule[] {
  return rules
    .filter(({ id, status, enabled }) => status === "proposed" && enabled !== false && !switchedOff.includes(id))
    .filter((rule) => replacementOf(rule, rules, scope) === undefined);
}
