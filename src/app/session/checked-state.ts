import type { Choices } from "../../domain/choices";
import type { Plan } from "../../domain/plan";
import { PLANS } from "../../plans/all-plans";
import { checkWorkbook } from "../check-workbook";
import { isEqual, keepEqual } from "../is-equal";
import { proposalsFor } from "./proposal-methods";
import type { SessionState } from "./session";

/** The plan that the office chose; null until it did. */
export function planOf(choices: Choices): Plan | null {
  return choices.ownPlan ?? PLANS.find((plan) => plan.id === choices.planId) ?? null;
}

/**
 * What follows from the snapshots in hand and the choices; no host is asked. What says the same as before is the very
 * value it was before. `today`: an ISO date.
 */
export function checkedState(before: SessionState, today: string): Partial<SessionState> {
  const { snapshots, choices, sheets } = before;
  const plan = planOf(choices);
  const checked = checkWorkbook({ snapshots, sheets, choices, plan, today });
  const proposals = proposalsFor({ ...before, plan, rosters: checked.rosters });
  return {
    phase: "ready",
    problem: null,
    rosters: keepEqual(before.rosters, checked.rosters),
    uses: keepEqual(before.uses, checked.uses),
    account: keepEqual(before.account, checked.account),
    wanted: checked.wanted,
    plan,
    proposals: isEqual(before.proposals, proposals) ? before.proposals : proposals,
    rules: keepEqual(before.rules, checked.rules),
    planRules: keepEqual(before.planRules, checked.planRules),
    // Its people are those of the rosters; a list that is another one is not looked through.
    conference: isEqual(before.conference, checked.conference, 2) ? before.conference : checked.conference,
    results: keepEqual(before.results, checked.results),
    findings: keepEqual(before.findings, checked.findings),
    verdict: checked.verdict,
    checkedAt: new Date().toISOString(),
  };
}
