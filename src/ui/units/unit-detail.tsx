import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { UnitResult, UnitRule } from "../../domain/unit-result";
import type { SummaryColumn } from "../../domain/units-summary";
import { TONE_WORDS, toneOf, VERDICT_WORDS } from "../../domain/units-words";
import { useSectionStyles } from "../parts/use-section-styles";
import { unitsTexts } from "./units-texts";

const useStyles = makeStyles({
  detail: {
    // Stays in view while the table is moved sideways.
    position: "sticky",
    left: 0,
    boxSizing: "border-box",
    width: "min(760px, calc(100vw - 60px))",
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface UnitDetailProps {
  readonly unit: UnitResult;
  /** undefined: the unit as a whole. */
  readonly rule: UnitRule | undefined;
  readonly columns: readonly SummaryColumn[];
  readonly open: () => void;
  readonly close: () => void;
}

/** One cell in words, or what is to be known of a unit, with the way into its workbook. */
export function UnitDetail({ unit, rule, columns, open, close }: UnitDetailProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const column = columns.find((one) => one.rule === rule?.rule);
  return (
    <section className={styles.detail} aria-label={unit.unit.name}>
      <div className={shared.section}>
        <h4 className={shared.subheading}>
          {unit.unit.name}: {rule === undefined ? VERDICT_WORDS[unit.verdict] : (column?.title ?? rule.title)}
        </h4>
        <p className={shared.small}>
          {unitsTexts.file}: {unit.file} ({unitsTexts.foundIn[unit.unit.from]})
        </p>
        {rule === undefined ? (
          <WholeUnit unit={unit} />
        ) : (
          <>
            <p className={shared.text}>
              <strong>{TONE_WORDS[toneOf(rule)]}.</strong> {rule.sentence}
            </p>
            {column === undefined || column.clause === "" ? null : <p className={shared.small}>{column.clause}</p>}
          </>
        )}
        <div className={styles.buttons}>
          <Button size="small" appearance="primary" onClick={open} aria-label={unitsTexts.open(unit.unit.name)}>
            {unitsTexts.openFile}
          </Button>
          <Button size="small" onClick={close}>
            {unitsTexts.close}
          </Button>
        </div>
      </div>
    </section>
  );
}

function WholeUnit({ unit }: { readonly unit: UnitResult }) {
  const shared = useSectionStyles();
  const more = unit.findingCount - unit.findings.length;
  return (
    <>
      {unit.problem === null ? null : <p className={shared.text}>{unit.problem}</p>}
      {unit.findings.length === 0 ? null : (
        <>
          <p className={shared.text}>{unitsTexts.findings}:</p>
          <ul className={shared.bullets}>
            {unit.findings.map(({ sentence, advice }, at) => (
              <li key={at}>
                {sentence} {advice}
              </li>
            ))}
            {more > 0 ? <li>{unitsTexts.moreFindings(more)}</li> : null}
          </ul>
        </>
      )}
      {unit.notCounted.length === 0 ? null : (
        <>
          <p className={shared.text}>{unitsTexts.notCounted}:</p>
          <ul className={shared.bullets}>
            {unit.notCounted.map((line, at) => (
              <li key={at}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
