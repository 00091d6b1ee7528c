import { rowRules } from "../../checks/engine/row-rules";
import { acceptedChange } from "../../checks/engine/run-rules";
import type { Choices } from "../../domain/choices";
import { type Plan, type PlanRule, TARGETS } from "../../domain/plan";
import { ruleWithParams } from "../../checks/engine/rule-with-params";
import { rulesOf } from "../../domain/rules-of";

/**
 * The plan's rules with the office's numbers, their titles saying them. Which are switched off stays with the choices.
 */
export function withOwnNumbers(plan: Plan, choices: Choices): Plan {
  const checked = rulesOf(plan);
  return {
    ...plan,
    rules: plan.rules.map((rule, at) => {
      const inForce = checked[at];
      const changed = inForce && acceptedChange(inForce, choices);
      return changed === undefined ? rule : ruleWithParams(rule, { ...rule.params, ...changed });
    }),
  };
}

/**
 * "Lưu kế hoạch": the plan as the pane shows it, with changed numbers, what is switched off (checks of every row too),
 * scope, and the facts that the office typed because no sheet holds them.
 */
export function savedPlan(plan: Plan, choices: Choices): Plan {
  const off = new Set(choices.disabledRules);
  const { scope: _scope, typed: _typed, rowRules: _rowRules, ...own } = withOwnNumbers(plan, choices);
  const rules = own.rules.map((rule): PlanRule => (off.has(rule.id) ? { ...rule, enabled: false } : rule));
  const ofRows = rowRuleChanges(choices);
  const isChanged = Object.keys(ofRows).length > 0 || JSON.stringify(rules) !== JSON.stringify(plan.rules);
  return {
    ...own,
    // With other numbers it is no longer the office's plan that it came from.
    ...(isChanged && own.basedOn === undefined && { basedOn: own.id }),
    rules,
    ...(choices.scope !== undefined && { scope: choices.scope }),
    ...(Object.keys(choices.typed).length > 0 && { typed: choices.typed }),
    ...(Object.keys(ofRows).length > 0 && { rowRules: ofRows }),
  };
}

function rowRuleChanges({ params, disabledRules }: Choices): NonNullable<Plan["rowRules"]> {
  const ids = new Set(TARGETS.flatMap((target) => rowRules(target).map(({ id }) => id)));
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const numbers = params[id];
      const isOff = disabledRules.includes(id);
      return numbers === undefined && !isOff
        ? []
        : [[id, { ...(isOff && { enabled: false }), ...(numbers !== undefined && { params: numbers }) }]];
    }),
  );
}
