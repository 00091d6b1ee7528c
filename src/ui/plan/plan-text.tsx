import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { planPassages } from "../../app/plan/plan-passages";
import type { Plan } from "../../domain/plan";
import { Disclosure } from "../parts/disclosure";
import { useSectionStyles } from "../parts/use-section-styles";
import { PlanPassage } from "./plan-passage";
import { planWords } from "./plan-words";

const useStyles = makeStyles({
  text: {
    maxHeight: "60vh",
    overflowY: "auto",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  beside: { maxHeight: "calc(100vh - 160px)" },
  // What is out of sight of a long text is not laid out.
  paragraph: { margin: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: "anywhere", contentVisibility: "auto" },
});

export interface PlanTextProps {
  readonly plan: Plan;
  /** It stands beside the cards, always open. */
  readonly isBeside: boolean;
}

/** The text that the plan was read from; each phrase that a rule was read from leads to the card of the rule. */
export function PlanText({ plan, isBeside }: PlanTextProps) {
  const shared = useSectionStyles();
  if (plan.reading?.text === undefined) return null;
  if (!isBeside)
    return (
      <Disclosure level={3} quiet title={planWords.text.heading}>
        <Paragraphs plan={plan} isBeside={false} />
      </Disclosure>
    );
  return (
    <section className={shared.section} aria-label={planWords.text.heading}>
      <h3 className={shared.subheading}>{planWords.text.heading}</h3>
      <Paragraphs plan={plan} isBeside />
    </section>
  );
}

function Paragraphs({ plan, isBeside }: PlanTextProps) {
  const styles = useStyles();
  const paragraphs = useMemo(() => planPassages(plan), [plan]);
  return (
    // It scrolls, so the keys must reach it.
    <div
      className={mergeClasses(styles.text, isBeside && styles.beside)}
      tabIndex={0}
      role="group"
      aria-label={planWords.text.heading}
    >
      {paragraphs.map((passages, at) => (
        <p key={at} className={styles.paragraph}>
          <PlanPassage passages={passages} isLinked />
        </p>
      ))}
    </div>
  );
}
