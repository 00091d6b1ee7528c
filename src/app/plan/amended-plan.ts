import type { Plan, PlanRule } from "../../domain/plan";
import type { NamedGroup } from "../../domain/vocabulary";
import { fold } from "../../domain/vietnamese-text";
import type { PlanReading } from "../../plans/reading/plan-facts";
import { planFromReading } from "./plan-from-reading";

/** Whether a text changes a plan that there is already: something in it takes the place of other words. */
export function isAmendment({ facts }: PlanReading): boolean {
  return facts.some(({ replaces }) => replaces !== undefined);
}

/**
 * The office's own plan with an amendment of it: its rules are added, proposed, each in the place of the rule that it
 * changes where only one can be meant; so are its deadlines, by the words that they replace. The plan's own text
 * stays, so the sentences of the amendment have no place in it.
 */
export function amendedPlan(plan: Plan, reading: PlanReading, today: string): Plan {
  const change = planFromReading(reading, today);
  // An excerpt without its head does not say whose conference it is for: it is the plan's.
  const isNamed = reading.document.issuer !== "";
  const ids = new Set(plan.rules.map(({ id }) => id));
  const rules = change.rules.map((rule): PlanRule => {
    const replaced = replacedBy(rule, wordsReplaced(reading, rule), plan.rules, isNamed);
    const { span: _span, ...source } = rule.source;
    return {
      ...rule,
      id: freeId(rule.id, ids),
      source: { ...source, document: change.document },
      ...(replaced !== undefined && { replaces: replaced.id, ...(!isNamed && { scopes: replaced.scopes }) }),
    };
  });
  const { vocabulary: known = [] } = plan;
  const isNew = ({ id }: NamedGroup) => !known.some((group) => group.id === id);
  const vocabulary = [...known, ...(change.vocabulary ?? []).filter(isNew)];
  const open = [...(plan.reading?.open ?? []), ...(change.reading?.open ?? [])];
  return {
    ...plan,
    rules: [...plan.rules, ...rules],
    ...(vocabulary.length > 0 && { vocabulary }),
    deadlines: amendedDeadlines(plan, change, reading),
    remarks: [...new Set([...plan.remarks, `Đã bổ sung theo ${change.document}.`, ...change.remarks])],
    reading: { ...plan.reading, open },
  };
}

/** A deadline in whose sentence the words stood that are replaced keeps what is owed; its day is the new one. */
function amendedDeadlines(plan: Plan, change: Plan, { facts }: PlanReading): Plan["deadlines"] {
  const deadlines = [...plan.deadlines];
  change.deadlines.forEach((deadline, at) => {
    const { span: _span, ...place } = deadline.source;
    const source = { ...place, document: change.document };
    const words = facts.filter(({ kind }) => kind === "deadline")[at]?.replaces;
    const meant = deadlines.filter(
      (one) => words !== undefined && fold(one.source.sentence ?? "").includes(fold(words)),
    );
    const [old] = meant;
    if (old === undefined || meant.length > 1) {
      deadlines.push({ ...deadline, id: `${change.id}-${String(at + 1)}`, source });
      return;
    }
    const { id, text, scopes, by = deadline.by } = old;
    deadlines[deadlines.indexOf(old)] = { ...deadline, id, text, scopes, ...(by !== undefined && { by }), source };
  });
  return deadlines;
}

/** The words that the fact of a rule takes the place of. */
function wordsReplaced({ facts }: PlanReading, { source }: PlanRule): string {
  return (
    facts.find(({ sentence, span }) => sentence === source.sentence && span[0] === source.span?.start)?.replaces ?? ""
  );
}

/**
 * The rule of the same kind, list and people, for a scope in common. Of several, the one whose sentence or title holds
 * the numbers of the words replaced; none where that is still not one.
 */
function replacedBy(
  rule: PlanRule,
  words: string,
  rules: readonly PlanRule[],
  isScopeNamed: boolean,
): PlanRule | undefined {
  const alike = rules.filter(
    (other) =>
      other.check === rule.check &&
      other.target === rule.target &&
      JSON.stringify(other.params["of"]) === JSON.stringify(rule.params["of"]) &&
      (!isScopeNamed || other.scopes.some((scope) => rule.scopes.includes(scope))) &&
      !rules.some(({ replaces }) => replaces === other.id),
  );
  if (alike.length < 2) return alike[0];
  const numbers = fold(words).match(/\d+/g) ?? [];
  const named = alike.filter(({ title, source }) =>
    numbers.some((number) => new RegExp(`(?<!\\d)${number}(?!\\d)`).test(`${title} ${source.sentence ?? ""}`)),
  );
  return named.length === 1 ? named[0] : undefined;
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${String(number)}`;
  taken.add(free);
  return free;
}
