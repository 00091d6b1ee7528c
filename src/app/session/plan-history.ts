import type { Choices } from "../../domain/choices";
import { isEqual } from "../is-equal";

interface Step {
  /** What was done, as a sentence. */
  readonly said: string;
  readonly before: Choices;
  readonly after: Choices;
}

const MOST_STEPS = 50;

/** What the office did to its plan, and what it answered, so that it can be taken back, the last first. */
export class PlanHistory {
  private readonly steps: Step[] = [];

  /** What would be taken back now; null: nothing. */
  get said(): string | null {
    return this.steps.at(-1)?.said ?? null;
  }

  record(said: string, before: Choices, after: Choices): void {
    if (before === after) return;
    this.steps.push({ said, before, after });
    if (this.steps.length > MOST_STEPS) this.steps.shift();
  }

  /** The choices without the last step; what was chosen besides and since stays. */
  undo(now: Choices): Choices {
    const step = this.steps.pop();
    return step === undefined ? now : undone(now, step);
  }
}

function undone(now: Choices, { before, after }: Step): Choices {
  const { planId, ownPlan, scope, progress, paperwork, ...others } = now;
  const kept = {
    planId: before.planId === after.planId ? planId : before.planId,
    scope: before.scope === after.scope ? scope : before.scope,
    ownPlan: withoutStep(ownPlan, before.ownPlan, after.ownPlan),
    progress: progressWithoutStep(progress, before.progress, after.progress),
    paperwork: paperworkWithoutStep(paperwork, before.paperwork, after.paperwork),
  };
  return {
    ...others,
    ...(kept.planId !== undefined && { planId: kept.planId }),
    ...(kept.scope !== undefined && { scope: kept.scope }),
    ...(kept.ownPlan !== undefined && { ownPlan: kept.ownPlan }),
    ...(kept.progress !== undefined && { progress: kept.progress }),
    ...(kept.paperwork !== undefined && { paperwork: kept.paperwork }),
    params: withoutStep(now.params, before.params, after.params),
    disabledRules: isEqual(before.disabledRules, after.disabledRules) ? now.disabledRules : before.disabledRules,
    typed: withoutStep(now.typed, before.typed, after.typed),
    groups: withoutStep(now.groups, before.groups, after.groups),
    sheets: withoutStep(now.sheets, before.sheets, after.sheets),
  };
}

/** What was made since the step stays. */
function progressWithoutStep(now: Choices["progress"], before: Choices["progress"], after: Choices["progress"]) {
  const progress = withoutStep(now ?? {}, before ?? {}, after ?? {});
  return Object.keys(progress).length === 0 ? undefined : progress;
}

/** The programme is typed for the plan; the rest of what the papers say stays. */
function paperworkWithoutStep(now: Paperwork, before: Paperwork, after: Paperwork): Paperwork {
  if (isEqual(before, after) || now === undefined) return now;
  return { ...now, facts: withoutStep(now.facts, before?.facts ?? {}, after?.facts ?? {}) };
}
type Paperwork = Choices["paperwork"];

/** What the step changed is as before, the rest as it is now. */
function withoutStep<T extends object | undefined>(now: T, before: T, after: T): T {
  if (now === undefined || before === undefined || after === undefined) return isEqual(before, after) ? now : before;
  const isUntouched = ([name]: readonly [string, unknown]) =>
    isEqual(Reflect.get(before, name), Reflect.get(after, name));
  return { ...before, ...Object.fromEntries(Object.entries(now).filter(isUntouched)) };
}
