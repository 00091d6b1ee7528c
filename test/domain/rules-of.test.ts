import type { PlanRule } from "../../src/domain/plan";
import { awaitingRules, isConfirmed, replacementOf, rulesOf } from "../../src/domain/rules-of";
import { inventedPlan } from "../ui/invented-plan";

const rule = (id: string, more: Partial<PlanRule> = {}): PlanRule => ({
  id,
  check: "delegate-cap",
  scopes: ["xã"],
  target: "attendees",
  title: `Tối đa (${id})`,
  severity: "error",
  params: { max: 150 },
  source: { clause: "Mục II" },
  ...more,
});
const rulesWith = (...rules: readonly PlanRule[]) => rulesOf({ ...inventedPlan, rules: [...rules] });

test("a source names the plan's document, or the one that it cites itself", () => {
  const cited = rule("b", { source: { clause: "Mục 1", document: "Công văn số 3/UBND-NV" } });
  expect(rulesWith(rule("a"), cited).map(({ source }) => source.document)).toEqual([
    "Kế hoạch số 12/KH-UBND",
    "Công văn số 3/UBND-NV",
  ]);
});

test("the same objects for the same plan, so that what was parsed can be kept", () =>
  expect(rulesOf(inventedPlan)).toBe(rulesOf(inventedPlan)));

describe("an amendment", () => {
  test("takes the place of its rule where both hold, and only once it is confirmed", () => {
    const rules = rulesWith(rule("old", { scopes: ["xã", "phường"] }), rule("new", { replaces: "old" }));
    expect(replacementOf(rules[0]!, rules, "xã")?.id).toBe("new");
    expect(replacementOf(rules[0]!, rules, "phường")).toBeUndefined();
    const proposed = rulesWith(rule("old"), rule("new", { replaces: "old", status: "proposed" }));
    expect(proposed.filter((one) => isConfirmed(one, proposed, "xã")).map(({ id }) => id)).toEqual(["old"]);
  });

  test("of an amendment: only the last holds", () => {
    const rules = rulesWith(rule("a"), rule("b", { replaces: "a" }), rule("c", { replaces: "b" }));
    expect(rules.filter((one) => isConfirmed(one, rules, "xã")).map(({ id }) => id)).toEqual(["c"]);
  });

  test("of another list replaces nothing", () => {
    const rules = rulesWith(rule("a"), rule("b", { replaces: "a", target: "sentUp" }));
    expect(isConfirmed(rules[0]!, rules, "xã")).toBe(true);
  });
});

test("a proposed rule waits until it is confirmed, switched off or replaced", () => {
  const rules = rulesWith(rule("a", { status: "proposed" }), rule("b", { status: "confirmed" }), rule("c"));
  expect(awaitingRules(rules, [], "xã").map(({ id }) => id)).toEqual(["a"]);
  expect(awaitingRules(rules, ["a"], "xã")).toEqual([]);
  const replaced = rulesWith(rule("a", { status: "proposed" }), rule("b", { replaces: "a" }));
  expect(awaitingRules(replaced, [], "xã")).toEqual([]);
});
