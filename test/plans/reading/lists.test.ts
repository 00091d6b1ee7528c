import type { PlanFact } from "../../../src/plans/reading/plan-facts";
import { labelledLines, readUnder } from "./labelled-lines";
import { LISTS } from "./lists";
import { showFact } from "./show-fact";

const KINDS: readonly PlanFact["kind"][] = ["cap", "share", "form", "talks", "agenda", "allocation"];

test.each(labelledLines(LISTS))("%s: %s", (under, text, expected) => {
  const { facts, notUnderstood } = readUnder(under, text);
  const found = facts.flatMap((fact) => (KINDS.includes(fact.kind) ? (showFact(fact) ?? []) : []));
  expect([...found, ...notUnderstood.map(() => "?")].join("; ")).toBe(expected);
});
