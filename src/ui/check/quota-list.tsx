import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { RuleResult } from "../../domain/finding";
import { outcomeName, weightOf } from "../../domain/outcome-name";
import type { Rule } from "../../domain/plan";
import { Disclosure } from "../parts/disclosure";
import { BarPeople } from "./people/bar-people";
import { OutcomeIcon } from "../parts/outcome-icon";
import { measureText, QuotaBar } from "./quota-bar";
import { useSessionState } from "../parts/session-context";
import { shortSource } from "./short-source";
import { useSectionStyles } from "../parts/use-section-styles";
import { words } from "../parts/words";

const useStyles = makeStyles({
  measures: { gap: tokens.spacingVerticalXS },
  numbers: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: `0 ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  key: { display: "inline-flex", alignItems: "center", gap: "4px" },
  swatch: {
    width: "14px",
    height: "8px",
    borderRadius: "2px",
    color: tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": { color: "CanvasText", forcedColorAdjust: "none" },
  },
  certain: { backgroundColor: "currentColor" },
  possible: { backgroundImage: "repeating-linear-gradient(135deg, currentColor 0 2px, transparent 2px 5px)" },
  wanted: { boxSizing: "border-box", borderLeft: "2px solid currentColor", borderRight: "2px solid currentColor" },
  met: { paddingLeft: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXS },
});

export interface Quota {
  readonly rule: Rule;
  readonly result: RuleResult;
}

/**
 * The quotas of the plan as bars: broken and open ones first, met ones folded. Rules without numbers are not among
 * them.
 */
export const QuotaList = memo(function QuotaList({ quotas: all }: { readonly quotas: readonly Quota[] }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const quotas = all.filter(({ result }) => result.measures.length > 0);
  if (quotas.length === 0) return null;
  const open = quotas.filter(({ result }) => result.outcome !== "met");
  const met = quotas.filter(({ result }) => result.outcome === "met");
  return (
    <section className={mergeClasses(shared.section, shared.ruled)} aria-label={words.quotas.heading}>
      <h2 className={shared.heading}>{words.quotas.heading}</h2>
      {open.length === 0 ? null : (
        <div className={styles.legend}>
          <span className={styles.key}>
            <span aria-hidden className={mergeClasses(styles.swatch, styles.certain)} />
            {words.quotas.legend.certain}
          </span>
          <span className={styles.key}>
            <span aria-hidden className={mergeClasses(styles.swatch, styles.possible)} />
            {words.quotas.legend.possible}
          </span>
          <span className={styles.key}>
            <span aria-hidden className={mergeClasses(styles.swatch, styles.wanted)} />
            {words.quotas.legend.wanted}
          </span>
        </div>
      )}
      {open.length === 0 ? null : (
        <ul className={shared.list}>
          {open.map((quota) => (
            <QuotaItem key={quota.rule.id} {...quota} />
          ))}
        </ul>
      )}
      {met.length === 0 ? null : (
        <Disclosure level={3} quiet title={words.quotas.metFold(met.length)}>
          <ul className={mergeClasses(shared.list, styles.met)}>
            {met.map((quota) => (
              <QuotaItem key={quota.rule.id} {...quota} />
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
});

function QuotaItem({ rule, result }: Quota) {
  const planDocument = useSessionState(({ plan }) => plan?.document);
  const styles = useStyles();
  const shared = useSectionStyles();
  const weight = weightOf(result);
  return (
    <li className={shared.iconRow}>
      <OutcomeIcon outcome={result.outcome} severity={weight} />
      <div className={shared.iconBody}>
        <h3 className={shared.subheading}>{rule.title}</h3>
        <ul className={mergeClasses(shared.list, styles.measures)}>
          {result.measures.map((measure, at) => (
            <li key={`${measure.name}-${at}`}>
              <p className={styles.numbers}>
                {at === 0 ? (
                  <>
                    <b>{outcomeName(result.outcome, weight)}</b> ·{" "}
                  </>
                ) : null}
                {result.measures.length > 1 ? `${measure.name}: ` : ""}
                {measureText(measure)}
              </p>
              <QuotaBar measure={measure} outcome={result.outcome} mild={weight !== "error"} />
              <BarPeople rule={rule} measure={measure} />
            </li>
          ))}
        </ul>
        <p className={shared.small}>{shortSource(rule.source, planDocument)}</p>
      </div>
    </li>
  );
}
