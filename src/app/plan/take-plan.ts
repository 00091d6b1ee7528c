import { rowRules } from "../../checks/engine/row-rules";
import { ruleWithParams } from "../../checks/engine/rule-with-params";
import type { Choices } from "../../domain/choices";
import { type Plan, TARGETS } from "../../domain/plan";
import { PLANS } from "../../plans/all-plans";

/**
 * Takes a plan of the office's own into its choices: what is switched off, changed and typed goes where the pane shows
 * and changes it, so that nothing of the file is in force unseen.
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

/**
 * Takes a plan that was read from a text: numbers and switches of the plan before it are of other rules, only those of
 * the checks of every row stay. The scope stays where the plan knows it, and is the plan's where it has one only.
 */
export function takeReadPlan({ planId: _id, scope, ...others }: Choices, plan: Plan): Choices {
  const ofRows = new Set(TARGETS.flatMap((target) => rowRules(target).map(({ id }) => id)));
  const offered = [...new Set(plan.conferences.flatMap(({ scopes }) => scopes))];
  const kept = scope !== undefined && offered.includes(scope) ? scope : offered.length === 1 ? offered[0] : undefined;
  return {
    ...others,
    ...(kept !== undefined && { scope: kept }),
    params: Object.fromEntries(Object.entries(others.params).filter(([id]) => ofRows.has(id))),
    disabledRules: others.disabledRules.filter((id) => ofRows.has(id)),
    ownPlan: plan,
  };
}

const TYPED_NAMES: Readonly<Record<keyof Choices["typed"], string>> = {
  staff: "số CBCCVC-NLĐ",
  superiorTotal: "số đại biểu của hội nghị cấp trên",
  villages: "danh sách thôn",
  units: "danh sách cơ quan, đơn vị",
  sectors: "danh sách lĩnh vực",
  conferenceDate: "ngày tổ chức hội nghị",
};

/**
 * What was done in a sentence; what the office had typed into the workbook otherwise, and the file now says, is named.
 */
export function takenInWords(before: Choices, { title, typed = {} }: Plan): string {
  const [old, now] = [new Map(Object.entries(before.typed)), new Map(Object.entries(typed))];
  const replaced = Object.entries(TYPED_NAMES).flatMap(([name, words]) =>
    old.has(name) && now.has(name) && JSON.stringify(old.get(name)) !== JSON.stringify(now.get(name)) ? [words] : [],
  );
  return (
    `Đang dùng kế hoạch “${title}”.` +
    (replaced.length === 0
      ? ""
      : ` Lấy theo tệp kế hoạch, thay cho số liệu đã nhập trong bảng tính này: ${replaced.join("; ")}.`)
  );
}

/** Choices stored with an own plan in an older form. */
export function upToDateChoices(choices: Choices): Choices {
  const { ownPlan } = choices;
  if (ownPlan === undefined) return choices;
  const off = switchedOff(ownPlan).filter((id) => !choices.disabledRules.includes(id));
  return {
    ...choices,
    ownPlan: upToDate(ownPlan),
    ...(off.length > 0 && { disabledRules: [...choices.disabledRules, ...off] }),
  };
}

function switchedOff({ rules }: Plan): readonly string[] {
  return rules.filter(({ enabled }) => enabled === false).map(({ id }) => id);
}

/**
 * Switches stand with the choices; a title kept from the preset although its number was changed says the number that
 * holds.
 */
function upToDate(plan: Plan): Plan {
  const preset = PLANS.find(({ id }) => id === (plan.basedOn ?? plan.id));
  const rules = plan.rules.map(({ enabled: _enabled, ...rule }) => {
    const model = preset?.rules.find(({ id }) => id === rule.id);
    return model !== undefined && model.title === rule.title
      ? { ...rule, title: ruleWithParams(model, rule.params).title }
      : rule;
  });
  return { ...plan, rules };
}
