import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect } from "react";
import { ContextLine } from "./context-line";
import { EmptyState } from "./empty-state";
import { MarksLine } from "./marks-line";
import { PartBoundary } from "../parts/part-boundary";
import { ReadingState } from "../parts/reading-state";
import { useSession, useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { TimelineReminder } from "../plan/timeline-reminder";
import { VerdictCard } from "./verdict-card";
import { words } from "../parts/words";

const loadResults = () => import("./check-results").then((part) => ({ default: part.CheckResults }));
const CheckResults = lazy(loadResults);
const FirstPlan = lazy(() => import("../plan/first-plan").then((part) => ({ default: part.FirstPlan })));

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  main: { width: "100%", minHeight: "40px" },
});

export interface CheckTabProps {
  readonly openPlan: () => void;
  readonly openRosters: () => void;
}

/** "Kiểm tra": one button, the verdict, the quotas, the findings, the composition. */
export function CheckTab({ openPlan, openRosters }: CheckTabProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const { phase, verdict, hasPlan, hasMarks, unread } = useSessionState((state) => ({
    phase: state.phase,
    verdict: state.verdict,
    hasPlan: state.plan !== null,
    hasMarks: state.marks.shown > 0,
    unread: state.can.unread,
  }));
  const newMerges = useSessionState(({ snapshots }) =>
    snapshots.flatMap((sheet) => (sheet.mergesMayDiffer ? [`“${sheet.name}”`] : [])),
  );
  // Asked for early, so that the first results need not wait for it; a failure shows when it is used.
  useEffect(() => void loadResults().catch(() => undefined), []);
  const hasResults = phase === "ready" && verdict !== null && verdict !== "nothing-to-check";
  const waiting = <p className={shared.small}>{words.common.loading}</p>;
  return (
    <div className={styles.tab}>
      <ContextLine openPlan={openPlan} />
      <TimelineReminder />
      <CheckButton />
      {phase === "empty" ? <p className={shared.small}>{words.firstRun.welcome}</p> : null}
      {phase === "reading" ? <ReadingState /> : null}
      {!hasResults && phase !== "reading" && hasMarks ? <MarksLine /> : null}
      {hasResults ? <VerdictCard openPlan={openPlan} /> : null}
      {!hasPlan && phase !== "reading" ? (
        <PartBoundary>
          <Suspense fallback={waiting}>
            <FirstPlan openPlan={openPlan} />
          </Suspense>
        </PartBoundary>
      ) : null}
      {phase === "ready" && verdict === "nothing-to-check" ? <EmptyState openRosters={openRosters} /> : null}
      {phase === "ready" && newMerges.length > 0 ? (
        <p className={shared.small} role="status">
          {words.unread.newMerges(newMerges.join(", "))}
        </p>
      ) : null}
      {hasResults ? (
        <>
          {unread === undefined || unread.length === 0 ? null : (
            <p className={shared.small}>
              {words.unread.text(unread.map((part) => words.unread.parts[part]).join(", "))}
            </p>
          )}
          <PartBoundary>
            <Suspense fallback={waiting}>
              <CheckResults />
            </Suspense>
          </PartBoundary>
        </>
      ) : null}
    </div>
  );
}

function CheckButton() {
  const styles = useStyles();
  const session = useSession();
  const isBusy = useSessionState(({ phase, progress }) => phase === "reading" || progress !== null);
  return (
    <Button
      className={styles.main}
      appearance="primary"
      size="large"
      disabledFocusable={isBusy}
      onClick={() => void session.check()}
    >
      {words.check.button}
    </Button>
  );
}
