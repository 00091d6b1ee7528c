import type { Choices } from "../../domain/choices";
import type { Plan, PlanRule } from "../../domain/plan";
import { factWords } from "../../plans/reading/fact-words";
import { groupOfWords } from "../../plans/reading/group-of-words";
import type { PlanFact, PlanReading } from "../../plans/reading/plan-facts";
import { clauseWords, favouredOwnGroup } from "../../plans/reading/rules-from-facts";
import { freeId } from "./added-rule";
import { askedGroups } from "./asked-groups";

/** A sentence of the plan that became no rule. */
export type OpenSentence = NonNullable<Plan["reading"]>["open"][number];
type Notice = PlanReading["notUnderstood"][number];

/**
 * What looks like a rule and became none, in the order of the text: sentences that were not understood, and what was
 * understood but can be checked only by a rule that somebody makes by hand. `maybeRules`: those that doubtful facts
 * would make.
 */
export function openSentences(
  { document, facts, notUnderstood }: PlanReading,
  rules: readonly PlanRule[],
  maybeRules: readonly PlanRule[],
): OpenSentence[] {
  const unruled = facts.filter((fact) => !isRuled(fact, rules));
  const sentences = [...new Set(unruled.map(({ sentence }) => sentence))];
  const doubt = ({ why, maybe = [] }: Notice): Pick<OpenSentence, "why" | "maybe"> => {
    const made = maybeRules.filter((rule) => maybe.some((fact) => isFrom(rule, fact)));
    return { ...(why !== undefined && { why }), ...(made.length > 0 && { maybe: made }) };
  };
  const open = [
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
  const places = new Map(open.map(({ sentence }) => [sentence, placeIn(document.text, sentence)]));
  return open.sort((a, b) => (places.get(a.sentence) ?? 0) - (places.get(b.sentence) ?? 0));
}

/** What is quoted with other spaces than it has stands last. */
function placeIn(text: string, sentence: string): number {
  const at = text.indexOf(sentence);
  return at < 0 ? text.length : at;
}

const RULING: ReadonlySet<PlanFact["kind"]> = new Set(["cap", "share", "talks", "coverage", "allocation"]);

/** True also of facts that no rule is made of. */
function isRuled(fact: PlanFact, rules: readonly PlanRule[]): boolean {
  if (fact.kind === "form")
    return fact.staff === null || "min" in fact.staff || rules.some((rule) => isForm(rule, fact.staff));
  if (fact.kind === "emphasis") return (groupOfWords(fact.group) ?? favouredOwnGroup(fact.group)) !== undefined;
  return !RULING.has(fact.kind) || rules.some((rule) => isFrom(rule, fact));
}

const isFrom = ({ source }: PlanRule, { sentence, span }: PlanFact) =>
  source.sentence === sentence && source.span?.start === span[0];

/** Both sides of a threshold make one rule, or the cap of those above it. */
function isForm({ params }: PlanRule, staff: Extract<PlanFact, { kind: "form" }>["staff"]): boolean {
  return staff !== null && "number" in staff && [params["threshold"], params["ifStaffOver"]].includes(staff.number);
}

/**
 * Without the sentence; with a rule that was taken or made of it by hand it stays open while it may mean more than that
 * one.
 */
export function withoutSentence(open: readonly OpenSentence[], sentence: string, taken?: PlanRule): OpenSentence[] {
  return open.flatMap((one) => {
    if (one.sentence !== sentence) return [one];
    const { maybe = [] } = one;
    const others = maybe.filter(({ id, title }) => id !== taken?.id || title !== taken.title);
    const isOffered = others.length < maybe.length;
    return taken === undefined || others.length < (isOffered ? 1 : 2) ? [] : [{ ...one, maybe: others }];
  });
}

/**
 * A rule that the text may mean, taken by the office: under an id that is free, and in force unless somebody has to say
 * first whom it counts.
 */
export function takenRule({ status: _proposed, ...rule }: PlanRule, plan: Plan, choices: Choices): PlanRule {
  const taken: PlanRule = { ...rule, id: freeId(plan, choices) };
  const isAnswered = askedGroups({ ...plan, rules: [taken] }, taken.id).length === 0;
  return isAnswered ? taken : { ...taken, status: "proposed" };
}
