import { makeStyles, tokens } from "@fluentui/react-components";
import { AgendaSection } from "./agenda-section";
import { OwnCategories } from "./own-categories";
import { OwnPlan } from "./own-plan";
import { PlanActions } from "./plan-actions";
import { FirstPlan } from "./first-plan";
import { PlanDetails } from "./plan-details";
import { PlanOffer } from "./plan-offer";
import { PlanRules } from "./plan-rules";
import { PlanSwitch } from "./plan-switch";
import { useAim } from "../parts/open-part";
import { ScopeQuestion } from "./scope-question";
import { useSessionState } from "../parts/session-context";
import { TimelineSection } from "./timeline-section";
import { TypedFacts } from "./typed-facts";

const useStyles = makeStyles({ tab: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL } });

/** "Kế hoạch": which plan, its numbers, what the office types, what the plan says besides. */
export function PlanTab() {
  const styles = useStyles();
  const plan = useSessionState((state) => state.plan);
  const { timeline = false } = useAim();
  if (plan === null) return <FirstPlan />;
  return (
    <div className={styles.tab}>
      <PlanOffer />
      <ScopeQuestion plan={plan} />
      <PlanSwitch plan={plan} />
      <OwnPlan />
      <OwnCategories />
      <PlanRules plan={plan} />
      <TypedFacts />
      <TimelineSection openAtFirst={timeline} />
      <AgendaSection />
      <PlanDetails plan={plan} />
      <PlanActions key={plan.id} />
    </div>
  );
}
