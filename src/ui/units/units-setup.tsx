import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentMultiple20Regular } from "@fluentui/react-icons/svg/document-multiple";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import type { Units } from "../../app/units/units";
import { NumberField } from "../parts/number-field";
import { LinesField } from "../parts/text-field";
import { useSectionStyles } from "../parts/use-section-styles";
import { useStore } from "../parts/use-store";
import { PlanPicker } from "../plan/plan-picker";
import { unitsTexts } from "./units-texts";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 320px), 1fr))",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
  },
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface UnitsSetupProps {
  readonly units: Units;
  readonly chooseFolder: () => void;
  readonly chooseFiles: () => void;
}

/** What all workbooks are checked with, and which they are. */
export function UnitsSetup({ units, chooseFolder, chooseFiles }: UnitsSetupProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const asked = useStore(units, ({ plans, planId, scope, target, superiorTotal, listed }) => ({
    plans,
    planId,
    scope,
    target,
    superiorTotal,
    listed,
  }));
  const { plans, planId, scope, target } = asked;
  return (
    <section className={shared.card} aria-label={unitsTexts.setup}>
      <h3 className={shared.subheading}>{unitsTexts.setup}</h3>
      <div className={styles.columns}>
        <div className={styles.column}>
          <PlanPicker
            plans={plans}
            plan={plans.find(({ id }) => id === planId)}
            pick={{ planId, scope, target }}
            change={(pick) => units.choose(pick)}
          />
          <div>
            <Button size="small" onClick={() => void units.openPlan()}>
              {unitsTexts.openPlan}
            </Button>
          </div>
          <p className={shared.small}>{unitsTexts.planHint}</p>
        </div>
        <div className={styles.column}>
          <NumberField
            label={unitsTexts.superior}
            unit={unitsTexts.superiorUnit}
            hint={unitsTexts.superiorHint}
            value={asked.superiorTotal}
            problem={(value) => (Number.isInteger(value) && value >= 0 ? null : unitsTexts.notNatural)}
            put={(value) => units.choose({ superiorTotal: value })}
          />
          <LinesField
            label={unitsTexts.listed}
            hint={unitsTexts.listedHint}
            lines={asked.listed}
            put={(lines) => units.setListed(lines)}
          />
          <div className={styles.buttons}>
            <Button appearance="primary" icon={<FolderOpen20Regular />} onClick={chooseFolder}>
              {unitsTexts.folder}
            </Button>
            <Button icon={<DocumentMultiple20Regular />} onClick={chooseFiles}>
              {unitsTexts.files}
            </Button>
          </div>
          <p className={shared.small}>{unitsTexts.drop}</p>
        </div>
      </div>
    </section>
  );
}
