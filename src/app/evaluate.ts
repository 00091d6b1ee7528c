import { rowRules } from "../checks/engine/row-rules";
import { runRules, rulesInForce, withChoices } from "../checks/engine/run-rules";
import type { Choices } from "../domain/choices";
import type { Conference } from "../domain/conference";
import type { Finding, RuleResult } from "../domain/finding";
import type { Plan, Rule, Scope, Target } from "../domain/plan";
import { SEVERITIES, TARGETS } from "../domain/plan";
import { awaitingRules, rulesOf } from "../domain/rules-of";
import type { Roster } from "../domain/roster";
import { assembleConference } from "./assemble-conference";
import { assignUses } from "./lists/assign-uses";
import { scopeInForce } from "./scope-in-force";
import type { SheetInfo } from "./ports";
import type { ListUse, RosterUse, Verdict } from "./session/session";
import { tableRules } from "./lists/table-rules";

/**
 * Everything that follows from rosters, choices and plan: a pure function, the same for the pane, the command line and
 * later Word.
 */
export interface Evaluation {
  readonly scope: Scope;
  /** The list whose rules were checked: the one wanted, or another where the workbook holds only that. */
  readonly target: Target;
  readonly wanted: Target;
  readonly uses: readonly ListUse[];
  readonly conference: Conference;
  readonly rules: readonly Rule[];
  /** As the plan gives them: numbers unchanged, also those switched off; then the row rules. */
  readonly planRules: readonly Rule[];
  readonly results: readonly RuleResult[];
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
}

export interface EvaluationInput {
  readonly rosters: readonly Roster[];
  readonly sheets: readonly Pick<SheetInfo, "name" | "visibility">[];
  readonly choices: Choices;
  readonly plan: Plan | null;
  /** ISO date. */
  readonly today: string;
  /** Only the list wanted: a document about it is not made from another one. */
  readonly onlyWanted?: boolean;
}

export function evaluate(input: EvaluationInput): Evaluation {
  const { choices, plan, today } = input;
  const scope = scopeInForce(plan, choices);
  const wanted = choices.target ?? "attendees";
  const { target, uses } = listsFor(input, scope, wanted);
  const conference = assembleConference(uses, choices, plan, scope, target, today);
  const ofRows = rowRules(target);
  const ofTables = plan ? tableRules(plan, conference) : [];
  const planRules = [
    ...(plan ? rulesOf(plan).filter((rule) => rule.scopes.includes(scope) && rule.target === target) : []),
    ...ofTables,
    ...ofRows,
  ];
  const rules = [
    ...(plan ? rulesInForce(plan, choices, scope, target) : []),
    ...withChoices([...ofTables, ...ofRows], choices),
  ];
  // A city's table of its wards is looked at by itself: it needs no list of people beside it, nor do sums of tables.
  const hasSums = [...conference.allocation, ...conference.staff].some(({ sums }) => sums !== undefined);
  const standsAlone = ({ check, id }: Rule) =>
    (check === "total-mismatch" && hasSums) || (check !== "unit-allocation" && ofTables.some((rule) => rule.id === id));
  const inForce = conference.rosters.length > 0 ? rules : rules.filter(standsAlone);
  const own = runRules(inForce, conference);
  const others = OTHER_LISTS.flatMap(({ use, as, without }) => {
    const rosters = uses.filter((entry) => entry.use === use).map((entry) => ({ ...entry, use: "checked" as const }));
    if (rosters.length === 0) return [];
    const ofList = withChoices(rowRules(as), choices).filter(({ check }) => !without.includes(check));
    return runRules(ofList, assembleConference(rosters, choices, plan, scope, as, today));
  });
  const results = withOtherLists(own, others);
  const findings = worstFirst(results.flatMap((result) => result.findings));
  const ofPlan = results.filter(({ ruleId }) => !ofRows.some(({ id }) => id === ruleId));
  return {
    scope,
    target,
    wanted,
    uses,
    conference,
    rules,
    planRules,
    results,
    findings,
    verdict: verdictOf(conference, findings, ofPlan, awaitingRules(planRules, choices.disabledRules, scope)),
  };
}

/**
 * Lists beside the one checked: their rows are looked at too. A sheet of nominations is no danh sách trích ngang: it
 * need not say everything of everybody.
 */
const OTHER_LISTS: readonly { readonly use: RosterUse; readonly as: Target; readonly without: readonly string[] }[] = [
  { use: "attendees", as: "attendees", without: [] },
  { use: "sentUp", as: "sentUp", without: [] },
  { use: "awards", as: "awards", without: [] },
  { use: "nominations", as: "awards", without: ["missing-field"] },
];

/**
 * The list wanted; where the workbook holds none of that name but another one, that one: a list of people is never
 * "nothing".
 */
function listsFor(
  { rosters, sheets, choices, plan, onlyWanted = false }: EvaluationInput,
  scope: Scope,
  wanted: Target,
): { readonly target: Target; readonly uses: readonly ListUse[] } {
  const countsAwarded = plan?.conferences.find(({ scopes }) => scopes.includes(scope))?.awardedAttend === true;
  const usesFor = (target: Target, onlyNamed: boolean) => ({
    target,
    uses: assignUses({ rosters, sheets, choices, scope, target, countsAwarded, onlyNamed }),
  });
  const first = usesFor(wanted, onlyWanted);
  const isFound = ({ uses }: typeof first) => uses.some(({ use }) => use === "checked");
  if (onlyWanted || isFound(first)) return first;
  return TARGETS.map((target) => usesFor(target, true)).find(isFound) ?? first;
}

/** One result a rule: what a row rule found in another list stands beside what it found in the one checked. */
function withOtherLists(own: readonly RuleResult[], others: readonly RuleResult[]): readonly RuleResult[] {
  return own.map((result) => {
    const findings = others.filter(({ ruleId }) => ruleId === result.ruleId).flatMap((other) => other.findings);
    if (findings.length === 0) return result;
    const isViolated = result.outcome === "violated" || findings.some(({ outcome }) => outcome === "violated");
    return { ...result, outcome: isViolated ? "violated" : "undecided", findings: [...result.findings, ...findings] };
  });
}

/**
 * A note spoils no verdict: it is worth knowing, no more. But while a rule waits for its confirmation, or where not one
 * rule of the plan could be decided, nothing was met either, and where no plan says anything of this list there is no
 * verdict at all.
 */
function verdictOf(
  conference: Conference,
  findings: readonly Finding[],
  ofPlan: readonly RuleResult[],
  awaiting: readonly Rule[],
): Verdict {
  // Without a list of people nothing of it was met, whatever a table of the wards says.
  if (conference.rosters.length === 0) {
    return findings.some(({ outcome }) => outcome === "violated")
      ? "violated"
      : findings.length > 0
        ? "undecided"
        : "nothing-to-check";
  }
  if (ofPlan.length === 0) return "rows-only";
  const serious = findings.filter((finding) => finding.severity !== "note");
  if (serious.some((finding) => finding.outcome === "violated")) return "violated";
  if (ofPlan.every(({ outcome }) => outcome === "undecided" || outcome === "notApplicable")) return "undecided";
  return awaiting.length > 0 || serious.some((finding) => finding.outcome === "undecided") ? "undecided" : "met";
}

/** Error, warning, note; violated before undecided; then in the order of the rules. */
function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  const byRank: Finding[][] = SEVERITIES.flatMap(() => [[], []]);
  for (const finding of findings)
    byRank[SEVERITIES.indexOf(finding.severity) * 2 + (finding.outcome === "violated" ? 0 : 1)]?.push(finding);
  return byRank.flat();
}
