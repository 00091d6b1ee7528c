import type { PlanFact } from "../../../src/plans/reading/plan-facts";
import { readPlan } from "../../../src/plans/reading/read-plan";
import { LISTS } from "./lists";
import { showFact } from "./show-fact";

const KINDS: readonly PlanFact["kind"][] = ["cap", "share", "form", "talks", "agenda", "allocation"];

const cases: [heading: string, text: string, expected: string][] = [];
let heading = "";
for (const line of LISTS.split("\n")) {
  if (line.startsWith("## ")) heading = line.slice(3);
  const [text, expected] = line.split("=>");
  if (text !== undefined && expected !== undefined) cases.push([heading, text.trim(), expected.trim()]);
}

test.each(cases)("%s: %s", (under, text, expected) => {
  const { facts, notUnderstood } = readPlan(
    `KẾ HOẠCH\nTổ chức Hội nghị điển hình tiên tiến năm 2025\nI. ${under.toUpperCase()}\n${text
      .replaceAll("⏎", "\n")
      .replaceAll("⇥", "\t")}`,
  );
  const found = facts.flatMap((fact) => (KINDS.includes(fact.kind) ? (showFact(fact) ?? []) : []));
  expect([...found, ...notUnderstood.map(() => "?")].join("; ")).toBe(expected);
});
