import { useEffect, useRef, useState } from "react";
import type { RuleResult } from "../../domain/finding";
import { useSession, useSessionState } from "../parts/session-context";

/** Long enough for the keys of one number. */
const QUIET_MILLISECONDS = 150;

/** By rule: what a proposed one would come to. It follows a moment after each change, so that typing does not wait. */
export function useResultsIfConfirmed(): ReadonlyMap<string, RuleResult> {
  const session = useSession();
  const { snapshots, choices, plan } = useSessionState((state) => ({
    snapshots: state.snapshots,
    choices: state.choices,
    plan: state.plan,
  }));
  const [results, setResults] = useState<readonly RuleResult[]>([]);
  const shown = useRef(results);
  useEffect(() => {
    const timer = setTimeout(() => {
      const found = session.resultsIfConfirmed();
      // React may render once more even where the state stays as it is.
      if (found.length === 0 && shown.current.length === 0) return;
      shown.current = found;
      setResults(found);
    }, QUIET_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [session, snapshots, choices, plan]);
  return new Map(results.map((result) => [result.ruleId, result]));
}
