import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo } from "react";
import { ContextLine } from "./context-line";
import { EmptyState } from "./empty-state";
import { FindingList } from "./finding-list";
import { MarksLine } from "./marks-line";
import { MetRules } from "./met-rules";
import { PartBoundary } from "./part-boundary";
import { PlanChooser } from "./plan-chooser";
import { QuotaList } from "./quota-list";
import { ReadingState } from "./reading-state";
import { useSession, useSessionState } from "./session-context";
import { useSectionStyles } from "./use-section-styles";
import { VerdictCard } from "./verdict-card";
import { words } from "./words";

const CompositionPanel = lazy(() => import("./composition-panel").then((part) => ({ default: part.CompositionPanel })));

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
  const session = useSession();
  const { phase, plan, verdict, results, rules, progress, conference } = useSessionState();
  const quotas = useMemo(() => {
    const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
    return results.flatMap((result) => {
      const rule = ruleOf.get(result.ruleId);
      return rule ? [{ rule, result }] : [];
    });
  }, [results, rules]);
  const hasResults = phase === "ready" && verdict !== null && verdict !== "nothing-to-check";
  return (
    <div className={styles.tab}>
      <ContextLine openPlan={openPlan} />
      <Button className={styles.main} appearance="primary" size="large" disabledFocusable={phase === "reading" || progress !== null} onClick={() => void session.check()}>
        {words.check.button}
      </Button>
      {phase === "empty" ? <p className={shared.small}>{words.firstRun.welcome}</p> : null}
      {phase === "reading" ? <ReadingState /> : null}
      {plan === null && phase !== "reading" ? <PlanChooser /> : null}
      {phase === "ready" && verdict === "nothing-to-check" ? <EmptyState openRosters={openRosters} /> : null}
      {hasResults ? (
        <>
          <VerdictCard />
          <MarksLine />
          <QuotaList quotas={quotas} />
          <FindingList />
          <MetRules quotas={quotas} />
        </>
      ) : null}
      {hasResults && conference !== null ? (
        <PartBoundary>
          <Suspense fallback={<p className={shared.small}>{words.common.loading}</p>}>
            <CompositionPanel />
          </Suspense>
        </PartBoundary>
      ) : null}
    </div>
  );
}
