import type { MachineMemory } from "../ports";
import { rememberedPlan, rememberedText } from "../plan/remembered-plan";
import type { WritableStore } from "../store";
import type { SessionState } from "./session";

type Known = Pick<SessionState, "plan" | "choices">;

/** Keeps the plan last used on this machine, where the machine keeps anything. */
export class LastPlanKeeper {
  constructor(
    private readonly memory: MachineMemory,
    private readonly store: Pick<WritableStore<SessionState>, "get" | "set">,
  ) {}

  load(): void {
    this.store.set({ lastPlan: rememberedPlan(this.memory.get()) });
  }

  /** After a choice: the plan as it is now, where the choice was about it. */
  note(before: Known): void {
    const now = this.store.get();
    if (now.plan === null || !isAboutPlan(before, now)) return;
    this.memory.set(rememberedText(now.plan, now.choices));
    this.load();
  }

  forget(): void {
    this.memory.set(null);
    this.load();
  }
}

function isAboutPlan(before: Known, now: Known): boolean {
  const [one, other] = [before.choices, now.choices];
  return (
    before.plan !== now.plan ||
    one.params !== other.params ||
    one.disabledRules !== other.disabledRules ||
    one.scope !== other.scope
  );
}
