import type { FactOf, PlanFact } from "./plan-facts";

const ALL = "tổng số đại biểu";
const THESE = /^[-+\s]*trong số (?:này|đó|đại biểu này|những người này)(?!\p{L})/iu;

/** "- Hội viên được cử dự: 120 người" and in the next paragraph "Trong số này, nữ chiếm 40%": of those counted last. */
export function withBase(fact: PlanFact, before: readonly PlanFact[]): PlanFact {
  if (fact.kind !== "share" || fact.base !== ALL || !THESE.test(fact.sentence)) return fact;
  const last = before
    .filter((one): one is FactOf<"cap"> => one.kind === "cap" && one.scope === fact.scope)
    .sort((a, b) => a.span[1] - b.span[1])
    .at(-1);
  return last === undefined || last.of === "tổng" || last.perUnit ? fact : { ...fact, base: last.of };
}
