import type { Plan } from "../../src/domain/plan";
import { rulesOf } from "../../src/domain/rules-of";
import { groupsById, groupsNamedIn, VOCABULARY, withGroups } from "../../src/domain/vocabulary";
import { PLANS } from "../../src/plans/all-plans";
import { inventedPlan } from "../ui/invented-plan";

const named = (name: string) => ({ is: "named", name });
const used = (plan: Plan) => new Set(groupsNamedIn(plan.rules.map(({ params }) => params)));

describe("the vocabulary", () => {
  test("ids and words are each used once", () => {
    for (const all of [VOCABULARY.map(({ id }) => id), VOCABULARY.flatMap(({ words = [] }) => words)])
      expect(all).toEqual([...new Set(all)]);
  });

  test("every group is named by a plan, and every group of a plan's own by that plan", () => {
    const everywhere = new Set(PLANS.flatMap((plan) => [...used(plan)]));
    expect(VOCABULARY.map(({ id }) => id).filter((id) => !everywhere.has(id))).toEqual([]);
    for (const plan of PLANS)
      expect(plan.vocabulary?.map(({ id }) => id).filter((id) => !used(plan).has(id)) ?? []).toEqual([]);
  });

  test("no preset spells out a selector that has a name, or the same one twice", () => {
    const spelled = (value: unknown): readonly string[] =>
      typeof value !== "object" || value === null
        ? []
        : [
            ...("is" in value && value.is !== "named" && value.is !== "everyone" ? [JSON.stringify(value)] : []),
            ...Object.values(value).flatMap(spelled),
          ];
    for (const plan of PLANS) {
      const texts = plan.rules.flatMap(({ params }) => spelled(params));
      const known = [...groupsById(plan.vocabulary).values()].map((of) => JSON.stringify(of));
      expect(texts.filter((text, at) => known.includes(text) || texts.indexOf(text) !== at)).toEqual([]);
    }
  });
});

describe("a rule that names groups", () => {
  test("is checked with their selectors; a plan's own go first", () => {
    const own = { id: "women", name: "phụ nữ", of: { is: "party" as const } };
    const [share] = inventedPlan.rules.filter(({ id }) => id === "share");
    if (share === undefined) throw new Error("no rule");
    const rules = [{ ...share, params: { ...share.params, of: named("women"), readings: undefined } }];
    expect(rulesOf({ ...inventedPlan, rules })[0]?.params["of"]).toEqual({ is: "women" });
    expect(rulesOf({ ...inventedPlan, rules, vocabulary: [own] })[0]?.params["of"]).toEqual({ is: "party" });
  });

  test("a name that no group has stays for the check to refuse", () =>
    expect(withGroups({ of: named("nobody") }, groupsById())).toEqual({ of: named("nobody") }));
});
