import { useMemo } from "react";
import type { Finding } from "../../domain/finding";
import { useSession, useSessionState } from "../parts/session-context";

/** The findings that the office has answered ("Giải trình"), and that are as they were when it did. */
export function useExplained(): ReadonlySet<Finding> {
  const session = useSession();
  const explained = useSessionState(({ findings, choices }) =>
    Object.keys(choices.explanations).length === 0
      ? []
      : findings.filter((finding) => session.explanationOf(finding)?.reopened === false),
  );
  return useMemo(() => new Set(explained), [explained]);
}
