import { addedRule, groupsOf, type RuleDraft, withoutRule } from "../../src/app/plan/added-rule";
import { NO_CHOICES } from "../../src/domain/choices";
import type { Plan } from "../../src/domain/plan";
import { parsePlan } from "../../src/plans/parse-plan";
import { inventedPlan } from "../ui/invented-plan";

const plan: Plan = { ...inventedPlan, rules: inventedPlan.rules.filter(({ id }) => id !== "women") };
const place = { plan, choices: NO_CHOICES, scope: "xã", target: "attendees" } as const;
const draft: RuleDraft = {
  check: "group-minimum",
  values: { of: "direct-work", min: 20 },
  title: "Ít nhất 20 người trực tiếp sản xuất",
  clause: "Mục II.4",
  severity: "warning",
};

function ruleFrom(part: Partial<RuleDraft> = {}, where: Partial<typeof place> = {}) {
  const made = addedRule({ ...draft, ...part }, { ...place, ...where });
  if ("problem" in made) throw new Error(made.problem);
  return made.rule;
}

test("a filled form is a rule of the plan: people by reference, called as their group is", () => {
  const rule = ruleFrom();
  expect(rule).toEqual({
    id: "them-1",
    check: "group-minimum",
    scopes: ["xã"],
    target: "attendees",
    title: "Ít nhất 20 người trực tiếp sản xuất",
    severity: "warning",
    params: {
      of: { is: "named", name: "direct-work" },
      name: "người trực tiếp sản xuất, công tác, học tập, chiến đấu",
      min: 20,
    },
    source: { clause: "Mục II.4" },
  });
  const parsed = parsePlan(JSON.stringify({ ...plan, rules: [...plan.rules, rule] }));
  expect(parsed.ok ? [] : parsed.problems).toEqual([]);
});

test("what is missing is named as the form names it", () =>
  expect(addedRule({ ...draft, values: {}, title: "", clause: "" }, place)).toEqual({
    problem: "Còn thiếu: “Đếm những ai”, “Ít nhất”, “Nội dung quy định”, “Căn cứ”.",
  }));

test("what the check refuses is said", () =>
  expect(addedRule({ ...draft, values: { of: "women", min: 2.5 } }, place)).toEqual({
    problem: expect.stringContaining("2.5"),
  }));

test("the id is free, also where numbers or a switch of a rule that is gone are still kept", () => {
  const choices = { ...NO_CHOICES, params: { "them-2": { min: 3 } }, disabledRules: ["them-3"] };
  expect(ruleFrom({}, { plan: { ...plan, rules: [...plan.rules, ruleFrom()] }, choices }).id).toBe("them-4");
});

test("groups of the plan's own are offered too, and go before those of all plans", () => {
  const own = { id: "women", name: "nữ thanh niên", of: { is: "women" as const } };
  const groups = groupsOf({ ...plan, vocabulary: [own] });
  expect(groups.filter(({ id }) => id === "women")).toEqual([own]);
});

test("a rule taken out is replaced by nothing any more", () => {
  const [cap] = plan.rules;
  if (cap === undefined) throw new Error("no rule");
  const rules = withoutRule([cap, { ...cap, id: "new", replaces: cap.id }], cap.id);
  expect(rules.map(({ id, replaces }) => [id, replaces])).toEqual([["new", undefined]]);
});
