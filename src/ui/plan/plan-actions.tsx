import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons/svg/copy";
import { Save20Regular } from "@fluentui/react-icons/svg/save";
import { useState } from "react";
import type { OwnPlanFacts } from "../../app/plan/own-plan";
import { ForgetPlan } from "./forget-plan";
import { OwnPlanFields } from "./own-plan-fields";
import { PlanStart } from "./plan-start";
import { PlanForm } from "./plan-form";
import { planWords } from "./plan-words";
import { useSession } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The plan as a file, and as the start of one's own conference. */
export function PlanActions() {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const [facts, setFacts] = useState<OwnPlanFacts | null>(null);
  const [isEmpty, setEmpty] = useState(false);
  const make = (wanted: OwnPlanFacts) => {
    setEmpty(wanted.title === "");
    if (wanted.title === "") return;
    void session.useAsTemplate(wanted);
    setFacts(null);
  };
  const put = (change: Partial<OwnPlanFacts>) => {
    setEmpty(false);
    setFacts((known) => known && { ...known, ...change });
  };
  return (
    <section className={shared.section} aria-label={planWords.actions.heading}>
      <h2 className={shared.heading}>{planWords.actions.heading}</h2>
      <p className={shared.small}>{planWords.actions.intro}</p>
      <div className={styles.buttons}>
        <Button
          icon={<Copy20Regular />}
          aria-expanded={facts !== null}
          onClick={() => setFacts(facts === null ? session.ownPlanBlank() : null)}
        >
          {planWords.actions.template}
        </Button>
        <Button icon={<Save20Regular />} onClick={() => void session.savePlan()}>
          {planWords.actions.save}
        </Button>
      </div>
      <PlanStart />
      <p className={shared.small}>{planWords.actions.saveWhy}</p>
      <ForgetPlan />
      {facts === null ? null : (
        <PlanForm
          label={planWords.actions.template}
          submitLabel={planWords.actions.make}
          problem={isEmpty ? planWords.actions.titleEmpty : null}
          submit={() => make(facts)}
          cancel={() => setFacts(null)}
        >
          <OwnPlanFields facts={facts} put={put} isDraft />
        </PlanForm>
      )}
    </section>
  );
}
