import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { PlanStart } from "./plan-start";
import { planWords } from "./plan-words";
import { ProposalReasons } from "./proposal-reasons";
import { type PlanPick, PlanPicker } from "./plan-picker";
import { useSession, useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { capital, targetNames, words } from "../parts/words";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

export interface PlanChooserProps {
  /** Where a plan that was read is looked through. */
  readonly openPlan?: () => void;
}

/** First run: plan, scope and list in one step; what the workbook's titles say of them is filled in and shown. */
export function PlanChooser({ openPlan }: PlanChooserProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const { presets, scope, target } = useSessionState(({ presets, choices, proposals }) => ({
    presets,
    scope: choices.scope ?? proposals.scope,
    target: choices.target ?? proposals.target ?? "attendees",
  }));
  const [picked, setPick] = useState<PlanPick | null>(null);
  const pick: PlanPick = picked ?? { planId: null, scope, target };
  const [asked, setAsked] = useState(false);
  const use = async () => {
    const { planId, scope, target } = pick;
    if (planId === null || scope === null) {
      setAsked(true);
      return;
    }
    await session.choose((before) => ({ ...before, planId, scope, target }));
    await session.check();
  };
  return (
    <section className={shared.card} aria-label={words.firstRun.heading}>
      <h2 className={shared.heading}>{words.firstRun.heading}</h2>
      <h3 className={shared.subheading}>{planWords.start.heading}</h3>
      <PlanStart taken={openPlan} />
      <p className={shared.text}>{words.firstRun.text}</p>
      <SaidByTitles />
      <PlanPicker
        plans={presets}
        plan={presets.find(({ id }) => id === pick.planId)}
        pick={pick}
        change={setPick}
        missing={
          asked
            ? {
                plan: pick.planId === null ? words.firstRun.missing.plan : undefined,
                scope: pick.planId !== null && pick.scope === null ? words.firstRun.missing.scope : undefined,
              }
            : {}
        }
      />
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void use()}>
          {words.firstRun.use}
        </Button>
      </div>
    </section>
  );
}

/** Scope and list as the titles say them, or why they do not, each with its cell. */
function SaidByTitles() {
  const { scope, target, why, doubts, offered } = useSessionState(({ proposals }) => proposals);
  const read = [scope === null ? "" : capital(scope), target === null ? "" : targetNames[target]].filter(Boolean);
  // Beside a proposal it stands there.
  if (offered.length > 0) return null;
  return (
    <>
      <ProposalReasons title={planWords.proposal.read(read.join(" · "))} reasons={why} />
      <ProposalReasons title={planWords.proposal.but} reasons={doubts} />
    </>
  );
}
