import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { PlanStart } from "./plan-start";
import { planWords } from "./plan-words";
import { type PlanPick, PlanPicker } from "./plan-picker";
import { useSession, useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { words } from "../parts/words";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

/** First run: plan, scope and list in one step. */
export function PlanChooser({ openPlan }: { readonly openPlan?: () => void }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const presets = useSessionState((state) => state.presets);
  const [pick, setPick] = useState<PlanPick>(() => {
    const { scope = null, target = "attendees" } = session.get().choices;
    return { planId: null, scope, target };
  });
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
