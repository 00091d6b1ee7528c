import { makeStyles, tokens } from "@fluentui/react-components";
import { explain } from "../../checks/engine/explain";
import type { Measure, RuleResult } from "../../domain/finding";
import { outcomeName, weightOf } from "../../domain/outcome-name";
import type { Rule } from "../../domain/plan";
import { measureText } from "../check/quota-bar";
import { OutcomeIcon } from "../parts/outcome-icon";
import { useSectionStyles } from "../parts/use-section-styles";
import { planWords } from "./plan-words";

const useStyles = makeStyles({
  text: {
    margin: 0,
    alignSelf: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  outcome: { fontWeight: tokens.fontWeightSemibold },
});

export interface RuleEffectProps {
  readonly rule: Rule;
  readonly result: RuleResult;
}

/** What a rule does to the verdict now; of a proposed one, what it would do. */
export function RuleEffect({ rule, result }: RuleEffectProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const weight = weightOf(result);
  const why = whyInWords(result, rule);
  return (
    <div className={shared.iconRow}>
      <OutcomeIcon outcome={result.outcome} severity={weight} />
      <p className={styles.text}>
        {rule.status === "proposed" ? planWords.effect.ifConfirmed : planWords.effect.now}{" "}
        <span className={styles.outcome}>{outcomeName(result.outcome, weight).toLocaleLowerCase("vi")}</span>
        {why === "" ? "" : ` – ${why}`}
      </p>
    </div>
  );
}

/** The numbers of a quota that stands alone, how many cells leave it open, else what is said of it everywhere. */
function whyInWords({ outcome, findings, measures, nothing }: RuleResult, rule: Rule): string {
  if (nothing !== undefined) return nothing;
  const [first] = findings;
  const [measure] = measures;
  if (outcome === "undecided") {
    const cells = new Set(
      findings.flatMap((found) => found.cells).map(({ sheet, row, column }) => `${sheet}!${row}:${column}`),
    );
    if (cells.size > 0) return planWords.effect.openCells(cells.size);
    // No cell could tell: a column or a day is missing, which the numbers do not say.
    if (first !== undefined) return explain(first, rule).sentence;
  }
  // What is wrong with it where the count itself is right: how it is spread over the units.
  const isElsewhere = outcome === "violated" && first !== undefined && measure !== undefined && isWithin(measure);
  if (measure !== undefined && measures.length === 1 && !isElsewhere) return measureText(measure);
  return first === undefined ? "" : explain(first, rule).sentence;
}

const isWithin = ({ certain, possible, min = 0, max = Infinity }: Measure) =>
  certain >= min && certain + possible <= max;
