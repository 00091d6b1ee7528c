import type { Choices } from "../../domain/choices";
import { type PlanProposal, proposePlan, type PlanProposals, NO_PROPOSALS } from "../plan/propose-plan";
import { takePlan } from "../plan/take-plan";
import type { LastPlanKeeper } from "./last-plan-keeper";
import type { Session, SessionState } from "./session";

/**
 * What is proposed for a workbook in which no plan is in force; under a plan whose scope nobody chose, only what the
 * titles say of it.
 */
export function proposalsFor({
  plan,
  choices,
  presets,
  lastPlan,
  snapshots,
  rosters,
}: Pick<SessionState, "plan" | "choices" | "presets" | "lastPlan" | "snapshots" | "rosters">): PlanProposals {
  if (plan !== null) return choices.scope !== undefined ? NO_PROPOSALS : proposePlan({ snapshots, rosters, known: [] });
  const known = [
    ...(lastPlan === null ? [] : [lastPlan]),
    ...presets.map((preset) => ({ plan: preset, from: "preset" }) as const),
  ];
  return proposePlan({ snapshots, rosters, known });
}

interface ProposalParts {
  readonly get: () => SessionState;
  readonly set: (part: Partial<SessionState>) => void;
  readonly lastPlan: Pick<LastPlanKeeper, "forget">;
  readonly changePlan: (said: string, change: (choices: Choices) => Choices) => Promise<void>;
  readonly check: () => Promise<void>;
}

/** One click on what is proposed, or away with what this machine remembers. */
export function proposalMethods({
  get,
  set,
  lastPlan,
  changePlan,
  check,
}: ProposalParts): Pick<Session, "useProposal" | "forgetPlan"> {
  return {
    async useProposal({ known: { plan }, scope, target }: PlanProposal) {
      const isPreset = get().presets.includes(plan);
      await changePlan(`Đang dùng kế hoạch “${plan.title}”.`, (before) => ({
        ...(isPreset ? { ...before, planId: plan.id } : takePlan(before, plan)),
        scope,
        target,
      }));
      await check();
    },
    forgetPlan() {
      lastPlan.forget();
      set({ proposals: proposalsFor(get()) });
    },
  };
}
