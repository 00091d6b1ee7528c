import type { Choices } from "../domain/choices";
import type { Plan } from "../domain/plan";
import { ruleWithParams } from "../domain/rule-with-params";
import { PLANS } from "../plans/all-plans";

/**
 * Takes a plan of the office's own into its choices: what is switched off, changed and typed goes where the pane shows and changes it, so that nothing of
 * the file is in force unseen.
 */
export function takePlan({ planId: _id, ownPlan: _plan, ...others }: Choices, given: Plan): Choices {
  const { scope, typed, rowRules = {}, ...plan } = given;
  const changed = Object.entries(rowRules);
  return {
    ...others,
    ...(scope !== undefined && { scope }),
    typed: { ...others.typed, ...typed },
    params: Object.fromEntries(changed.flatMap(([id, { params }]) => (params === undefined ? [] : [[id, params]]))),
    disabledRules: [...switchedOff(plan), ...changed.flatMap(([id, { enabled }]) => (enabled === false ? [id] : []))],
    ownPlan: upToDate(plan),
  };
}

/** Choices stored with an own plan in an older form. */
export function upToDateChoices(choices: Choices): Choices {
  const { ownPlan } = choices;
  if (ownPlan === undefined) return choices;
  const off = switchedOff(ownPlan).filter((id) => !choices.disabledRules.includes(id));
  return { ...choices, ownPlan: upToDate(ownPlan), ...(off.length > 0 && { disabledRules: [...choices.disabledRules, ...off] }) };
}

function switchedOff({ rules }: Plan): readonly string[] {
  return rules.filter(({ enabled }) => enabled === false).map(({ id }) => id);
}

/** Switches stand with the choices; a title kept from the preset although its number was changed says the number that holds. */
function upToDate(plan: Plan): Plan {
  const preset = PLANS.find(({ id }) => id === (plan.basedOn ?? plan.id));
  const rules = plan.rules.map(({ enabled: _enabled, ...rule }) => {
    const model = preset?.rules.find(({ id }) => id === rule.id);
    return model !== undefined && model.title === rule.title ? { ...rule, title: ruleWithParams(model, rule.params).title } : rule;
  });
  return { ...plan, rules };
}
