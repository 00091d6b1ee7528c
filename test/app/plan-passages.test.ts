import { passagesAround, planPassages } from "../../src/app/plan/plan-passages";
import { planFromReading } from "../../src/app/plan/plan-from-reading";
import { readPlan } from "../../src/plans/reading/read-plan";
import { corpusPlans } from "../plans/reading/corpus";
import { KHUAT_XA_PLAN } from "./khuat-xa-plan";

const planOf = (text: string) => planFromReading(readPlan(text), "2026-03-02");

test("the phrases of rules, and of what else was found, are told from the rest of the text", () => {
  const plan = planOf(KHUAT_XA_PLAN);
  const found = planPassages(plan)
    .flat()
    .filter(({ is }) => is !== "plain");
  expect(found.filter(({ is }) => is === "rule").map(({ ruleId }) => ruleId)).toEqual(plan.rules.map(({ id }) => id));
  expect(found.find(({ ruleId }) => ruleId === "delegate-cap-1")?.text).toContain("120");
  expect(found.some(({ is, text }) => is === "fact" && text.includes("10/8/2025"))).toBe(true);
});

test.each(corpusPlans())("nothing of the text is lost or said twice: $name", ({ text }) => {
  const plan = planOf(text);
  const shown = planPassages(plan).map((passages) => passages.map((one) => one.text).join(""));
  expect(shown.join("\n")).toBe(plan.reading?.text);
});

test("a rule is shown between the paragraph before it and the one after", () => {
  const plan = planOf(KHUAT_XA_PLAN);
  const [cap] = plan.rules;
  if (cap === undefined) throw new Error("no rule");
  const around = passagesAround(plan, cap).map((passages) => passages.map(({ text }) => text).join(""));
  expect(around.map((line) => line.slice(0, 12))).toEqual(["3. Thành phầ", "Số lượng đại", "III. CHƯƠNG "]);
  expect(passagesAround({ ...plan, reading: { open: [] } }, cap)).toEqual([]);
});
