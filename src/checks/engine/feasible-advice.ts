import { z } from "zod";
import { categoryCalled } from "../../domain/categories";
import type { Conference } from "../../domain/conference";
import type { Delegate } from "../../domain/delegate";
import type { Finding, RuleResult } from "../../domain/finding";
import type { Rule } from "../../domain/plan";
import { ABSENT } from "../../domain/read";
import type { Quota } from "../../domain/quota";
import { belongsTo, EVERYONE, type Selector } from "../../domain/selector";
import type { AnyVerdict } from "./define-check";

/**
 * No conference has so many people: such a list itself is wrong, and to try out each advice on it costs more than it
 * tells.
 */
const MOST_TRIED = 2000;

/** What an advice would change: so many people of this kind more (or fewer, below 0). */
export interface Change {
  readonly people: number;
  readonly of: Selector;
}

/** How the rules are asked again. */
interface Asking {
  /** The findings of one rule for another list of people. */
  judge(rule: Rule, conference: Conference): readonly Finding[];
  /** What a rule asks of counts. */
  quotas(rule: Rule): readonly Quota[];
  /** What a finding was made of: whom its advice adds or takes away. */
  verdictOf(finding: Finding): Pick<AnyVerdict, "change" | "quota"> | undefined;
}

const mendSchema = z.object({ swap: z.number().optional(), add: z.number().optional(), remove: z.number().optional() });

/**
 * Takes out of the advice what would break another rule in force: nobody is to be added where the list is full, nobody
 * taken away where a minimum would be missed. Each way to mend a finding is tried on the list and the other quotas are
 * asked again; where only adding people was advised, the finding says that it is `full`.
 */
export function feasibleAdvice(
  results: readonly RuleResult[],
  rules: readonly Rule[],
  conference: Conference,
  { judge, quotas: quotasOf, verdictOf }: Asking,
): readonly RuleResult[] {
  const quotas = rules.filter((rule) => speaksOfGroups(quotasOf(rule)));
  if (quotas.length === 0 || conference.persons.length > MOST_TRIED) return results;
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  const now = new Map<Rule, readonly Finding[]>();
  const before = (rule: Rule) => {
    const known = now.get(rule) ?? judge(rule, conference);
    now.set(rule, known);
    return known;
  };
  const breaks = (self: Rule, changed: Conference) =>
    quotas.some((rule) => rule !== self && isWorse(before(rule), judge(rule, changed)));
  return results.map((result) => {
    const rule = ruleOf.get(result.ruleId);
    const violated = result.findings.filter(({ outcome }) => outcome === "violated");
    if (rule === undefined || violated.length === 0) return result;
    const asked = violated.map((finding) => verdictOf(finding)?.change);
    const added = asked.reduce((sum, change) => sum + Math.max(0, change?.people ?? 0), 0);
    const isFull = added > 0 && breaks(rule, withChange(conference, { people: added, of: asked[0]?.of ?? EVERYONE }));
    const findings = result.findings.map((finding) => {
      const change = asked[violated.indexOf(finding)];
      if (change !== undefined && (change.people > 0 ? isFull : breaks(rule, withChange(conference, change))))
        return { ...finding, data: { ...finding.data, full: true } };
      return withFeasibleMend(finding, verdictOf(finding)?.quota, conference, (changed) => breaks(rule, changed));
    });
    return findings.every((finding, i) => finding === result.findings[i]) ? result : { ...result, findings };
  });
}

/**
 * Quotas of the whole list that turn on how many people there are. Sexes, ethnicities and offices can be chosen to suit
 * whoever comes; groups and totals cannot.
 */
function speaksOfGroups(quotas: readonly Quota[]): boolean {
  const isGroup = ({ is }: Selector) => is === "everyone" || is === "group";
  return (
    quotas.length > 0 &&
    quotas.every(({ of, among, isWish, per }) => isWish !== true && per === undefined && isGroup(of) && isGroup(among))
  );
}

/** Broken now and not before, or more people above a limit than before. */
function isWorse(before: readonly Finding[], after: readonly Finding[]): boolean {
  return after.some((finding) => {
    if (finding.outcome !== "violated") return false;
    const known = before.find(({ code, outcome }) => code === finding.code && outcome === "violated");
    if (known === undefined) return true;
    return (
      isTotal(finding) && Number(finding.data["have"]) > Number(known.data["have"]) && finding.code.startsWith("over")
    );
  });
}

function isTotal({ check }: Finding): boolean {
  return check === "delegate-cap" || check === "superior-cap" || check === "expected-total";
}

function withFeasibleMend(
  finding: Finding,
  quota: Quota | undefined,
  conference: Conference,
  breaks: (changed: Conference) => boolean,
): Finding {
  const mend = mendSchema.safeParse(finding.data["mend"]);
  if (!mend.success || quota === undefined || finding.outcome !== "violated") return finding;
  const { of, among } = quota;
  const inside = { group: of, isOther: false };
  const outside = { group: among, isOther: true };
  const [wanted, surplus] = finding.code === "under" ? [inside, outside] : [outside, inside];
  const ask = belongsTo(of);
  const askBase = belongsTo(among);
  const isSurplus = (person: Delegate) =>
    askBase(person).answer === "yes" && ask(person).answer === (surplus.isOther ? "no" : "yes");
  const isWanted = (person: Delegate) =>
    askBase(person).answer === "yes" && ask(person).answer === (wanted.isOther ? "no" : "yes");
  const model = conference.persons.find(isWanted) ?? modelOf(conference, wanted.isOther ? EVERYONE : of);
  const tried = (add: number, remove: number) => {
    const leaving = new Set(remove > 0 ? conference.persons.filter(isSurplus).slice(-remove) : []);
    return model === undefined
      ? conference
      : changedBy(
          conference,
          leaving,
          Array.from({ length: add }, () => ({ ...model })),
        );
  };
  const { swap, add, remove } = mend.data;
  const kept = {
    swap: swap === undefined || breaks(tried(swap, swap)) ? undefined : swap,
    add: add === undefined || breaks(tried(add, 0)) ? undefined : add,
    remove: remove === undefined || breaks(tried(0, remove)) ? undefined : remove,
  };
  const isSame = kept.swap === swap && kept.add === add && kept.remove === remove;
  return isSame ? finding : { ...finding, data: { ...finding.data, mend: kept } };
}

function withChange(conference: Conference, { people, of }: Change): Conference {
  const ask = belongsTo(of);
  const model = modelOf(conference, of);
  const leaving = new Set(
    people < 0 ? conference.persons.filter((person) => ask(person).answer === "yes").slice(people) : [],
  );
  return model === undefined
    ? conference
    : changedBy(
        conference,
        leaving,
        Array.from({ length: Math.max(0, people) }, () => ({ ...model })),
      );
}

/** Somebody of whom only the group is known, if the rule asks for one. */
function modelOf({ persons }: Conference, of: Selector): Delegate | undefined {
  const [somebody] = persons;
  if (somebody === undefined) return undefined;
  const [group] = of.is === "group" ? of.groups : [];
  return {
    ...somebody,
    group: group === undefined ? ABSENT : { kind: "value", value: categoryCalled(group), cell: somebody.at },
    groupClaims: [],
    sex: ABSENT,
    minority: ABSENT,
    partyMember: ABSENT,
  };
}

function changedBy(conference: Conference, leaving: ReadonlySet<Delegate>, coming: readonly Delegate[]): Conference {
  const stays = (person: Delegate) => !leaving.has(person);
  return {
    ...conference,
    delegates: [...conference.delegates.filter(stays), ...coming],
    persons: [...conference.persons.filter(stays), ...coming],
  };
}
