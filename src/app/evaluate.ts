import { rowRules } from "../checks/row-rules";
import { runRules, rulesInForce, withChoices } from "../checks/run-rules";
import type { Choices } from "../domain/choices";
import type { Conference } from "../domain/conference";
import type { Finding, RuleResult } from "../domain/finding";
import type { Plan, Rule, Scope, Target } from "../domain/plan";
import { SEVERITIES } from "../domain/plan";
import type { Roster } from "../domain/roster";
import { assembleConference } from "./assemble-conference";
import { assignUses } from "./assign-uses";
import type { SheetInfo } from "./ports";
import type { RosterUse, Verdict } from "./session";


/** Everything that follows from rosters, choices and plan: a pure function, the same for the pane, the command line and later Word. */
export interface Evaluation {
  readonly scope: Scope;
  readonly target: Target;
  readonly uses: readonly { readonly roster: Roster; readonly use: RosterUse }[];
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
}

/** The scope chosen, else the first conference the plan speaks of; a commune where there is no plan. */
function scopeInForce(plan: Plan | null, choices: Choices): Scope {
  const offered = plan?.conferences.flatMap((conference) => conference.scopes) ?? [];
  if (choices.scope && (offered.length === 0 || offered.includes(choices.scope))) return choices.scope;
  return offered[0] ?? "xã";
}

export function evaluate({ rosters, sheets, choices, plan, today }: EvaluationInput): Evaluation {
  const scope = scopeInForce(plan, choices);
  const target = choices.target ?? "attendees";
  const uses = assignUses(rosters, sheets, choices, target);
  const conference = assembleConference(uses, choices, plan, scope, target, today);
  const ofRows = rowRules(target);
  const planRules = [...(plan?.rules.filter((rule) => rule.scopes.includes(scope) && rule.target === target) ?? []), ...ofRows];
  const rules = [...(plan ? rulesInForce(plan, choices, scope, target) : []), ...withChoices(ofRows, choices)];
  const results = conference.rosters.length === 0 ? [] : runRules(rules, conference);
  const ofPlan = results.filter(({ ruleId }) => !ofRows.some(({ id }) => id === ruleId));
  const findings = worstFirst(results.flatMap((result) => result.findings));
  return { scope, target, uses, conference, rules, planRules, results, findings, verdict: verdictOf(conference, findings, ofPlan) };
}

/**
 * A note spoils no verdict: it is worth knowing, no more. But where not one rule of the plan could be decided nothing was met either,
 * and where no plan says anything of this list there is no verdict at all.
 */
function verdictOf(conference: Conference, findings: readonly Finding[], ofPlan: readonly RuleResult[]): Verdict {
  if (conference.rosters.length === 0) return "nothing-to-check";
  if (ofPlan.length === 0) return "rows-only";
  const serious = findings.filter((finding) => finding.severity !== "note");
  if (serious.some((finding) => finding.outcome === "violated")) return "violated";
  if (ofPlan.every(({ outcome }) => outcome === "undecided")) return "undecided";
  return serious.some((finding) => finding.outcome === "undecided") ? "undecided" : "met";
}

/** Error, warning, note; violated before undecided; then in the order of the rules. */
function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  const byRank: Finding[][] = SEVERITIES.flatMap(() => [[], []]);
  for (const finding of findings) byRank[SEVERITIES.indexOf(finding.severity) * 2 + (finding.outcome === "violated" ? 0 : 1)]?.push(finding);
  return byRank.flat();
}
