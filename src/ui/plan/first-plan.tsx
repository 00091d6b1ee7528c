import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useSessionState } from "../parts/session-context";
import { PlanChooser, type PlanChooserProps } from "./plan-chooser";
import { PlanProposal } from "./plan-proposal";

const useStyles = makeStyles({ parts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL } });

/** While no plan is in force: what the workbook proposes, and the plans to choose from, folded below a proposal. */
export function FirstPlan(props: PlanChooserProps) {
  const styles = useStyles();
  const isProposed = useSessionState(({ proposals }) => proposals.offered.some(({ isModel }) => !isModel));
  const [isUnfolded, choose] = useState(false);
  const isChoosing = isUnfolded || !isProposed;
  return (
    <div className={styles.parts}>
      <PlanProposal isChoosing={isChoosing} choose={isProposed ? choose : undefined} />
      {isChoosing ? <PlanChooser {...props} /> : null}
    </div>
  );
}
