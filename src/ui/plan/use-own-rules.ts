import { useCallback, useState } from "react";
import type { PlanRule } from "../../domain/plan";
import { withOwnPlan } from "../parts/change-choices";
import { useSession, useSessionState } from "../parts/session-context";

interface Done {
  /** What was done, as a sentence. */
  readonly said: string;
  readonly before: PlanRule[];
  readonly after: PlanRule[];
}

/** Adds to the rules of the office's own plan and takes from them; the last change can be undone until the next. */
export function useOwnRules() {
  const session = useSession();
  const rules = useSessionState(({ choices }) => choices.ownPlan?.rules);
  const [done, setDone] = useState<Done | null>(null);
  const put = useCallback(
    (after: PlanRule[]) => void session.choose((before) => withOwnPlan(before, (plan) => ({ ...plan, rules: after }))),
    [session],
  );
  const change = useCallback(
    (said: string, make: (rules: PlanRule[]) => PlanRule[]) => {
      const before = session.get().choices.ownPlan?.rules;
      if (before === undefined) return;
      const after = make(before);
      setDone({ said, before, after });
      put(after);
    },
    [session, put],
  );
  const undo = () => {
    if (done !== null) put(done.before);
    setDone(null);
  };
  return { change, undo, said: done !== null && done.after === rules ? done.said : null };
}
