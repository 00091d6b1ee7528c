import type { Plan, PlanRule } from "../../domain/plan";
import { factWords } from "../../plans/reading/fact-words";
import { groupOfWords } from "../../plans/reading/group-of-words";
import type { PlanFact, PlanReading } from "../../plans/reading/plan-facts";
import { clauseWords, favouredOwnGroup } from "../../plans/reading/rules-from-facts";

type Open = NonNullable<Plan["reading"]>["open"][number];
type Notice = PlanReading["notUnderstood"][number];

/**
 * What looks like a rule and became none: sentences that were not understood, and what was understood but can be
 * checked only by a rule that somebody makes by hand. `rulesOf`: the rules that doubtful facts would make.
 */
export function openSentences(
  { facts, notUnderstood }: PlanReading,
  rules: readonly PlanRule[],
  rulesOf: (maybe: readonly PlanFact[]) => readonly PlanRule[],
): Open[] {
  const unruled = facts.filter((fact) => !isRuled(fact, rules));
  const sentences = [...new Set(unruled.map(({ sentence }) => sentence))];
  const doubt = ({ why, maybe = [] }: Notice): Pick<Open, "why" | "maybe"> => {
    const made = [...rulesOf(maybe)];
    return { ...(why !== undefined && { why }), ...(made.length > 0 && { maybe: made }) };
  };
  return [
    ...notUnderstood
      .filter(({ sentence }) => !sentences.includes(sentence))
      .map((notice) => ({
        clause: clauseWords({ heading: "", ...notice }),
        sentence: notice.sentence,
        ...doubt(notice),
      })),
    ...sentences.flatMap((sentence) => {
      const [first, ...others] = unruled.filter((fact) => fact.sentence === sentence);
      if (first === undefined) return [];
      const notice = notUnderstood.find((one) => one.sentence === sentence);
      const says = [first, ...others].map(factWords).join("; ");
      return [{ clause: clauseWords(first), sentence, says, ...(notice !== undefined && doubt(notice)) }];
    }),
  ];
}

const RULING: ReadonlySet<PlanFact["kind"]> = new Set(["cap", "share", "talks", "coverage", "allocation"]);

/** True also of facts that no rule is made of. */
function isRuled(fact: PlanFact, rules: readonly PlanRule[]): boolean {
  if (fact.kind === "form")
    return fact.staff === null || "min" in fact.staff || rules.some((rule) => isForm(rule, fact.staff));
  if (fact.kind === "emphasis") return (groupOfWords(fact.group) ?? favouredOwnGroup(fact.group)) !== undefined;
  return (
    !RULING.has(fact.kind) ||
    rules.some(({ source }) => source.sentence === fact.sentence && source.span?.start === fact.span[0])
  );
}

/** Both sides of a threshold make one rule, or the cap of those above it. */
function isForm({ params }: PlanRule, staff: Extract<PlanFact, { kind: "form" }>["staff"]): boolean {
  return staff !== null && "number" in staff && [params["threshold"], params["ifStaffOver"]].includes(staff.number);
}
