import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import { passagesAround } from "../../app/plan/plan-passages";
import type { Rule } from "../../domain/plan";
import { shortSource } from "../check/short-source";
import { useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { PlanPassage, phraseId } from "./plan-passage";
import { planWords } from "./plan-words";

const useStyles = makeStyles({
  button: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    padding: 0,
    border: "none",
    background: "none",
    fontFamily: "inherit",
    textAlign: "left",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { color: tokens.colorNeutralForeground2Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  icon: { flexShrink: 0 },
  short: { display: "-webkit-box", overflow: "hidden", WebkitBoxOrient: "vertical", WebkitLineClamp: 2 },
  context: {
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalM}`,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  paragraph: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

export interface RuleQuoteProps {
  readonly rule: Pick<Rule, "id" | "source">;
}

/** The clause and the words that the rule was read from; a click shows the paragraph in which they stand. */
export function RuleQuote({ rule }: RuleQuoteProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const [isOpen, setOpen] = useState(false);
  const plan = useSessionState((state) => state.plan);
  const { span } = rule.source;
  const sentence = rule.source.sentence === undefined ? undefined : withoutBars(rule.source.sentence);
  const clause = shortSource(rule.source, plan?.document);
  if (sentence === undefined) return <p className={shared.small}>{clause}</p>;
  const phrase = span === undefined ? "" : (plan?.reading?.text?.slice(span.start, span.end) ?? "");
  const around = plan === null ? [] : passagesAround(plan, rule);
  const isInText = isOpen && around.length > 0;
  const toggle = () => {
    setOpen(!isOpen);
    // Where the whole text stands beside the cards it follows.
    if (!isOpen) document.getElementById(phraseId(rule.id))?.scrollIntoView({ block: "center" });
  };
  const Icon = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <>
      <button
        type="button"
        className={mergeClasses(shared.small, styles.button)}
        aria-expanded={isOpen}
        title={planWords.text.inText}
        onClick={toggle}
      >
        <Icon aria-hidden className={styles.icon} />
        <span className={mergeClasses(!isOpen && styles.short)}>
          {isInText ? clause : `${clause}: ${planWords.rules.sentence(isOpen ? sentence : excerpt(sentence, phrase))}`}
        </span>
      </button>
      {isInText ? (
        <blockquote className={styles.context} aria-label={planWords.text.inText}>
          {around.map((passages, at) => (
            <p key={at} className={styles.paragraph}>
              <PlanPassage passages={passages} isLinked={false} />
            </p>
          ))}
        </blockquote>
      ) : null}
    </>
  );
}

/** The row of a table. */
const withoutBars = (sentence: string) => sentence.replace(/^\s*\|\s*|\s*\|\s*$/gu, "").replace(/\s*\|\s*/gu, " · ");

const BEFORE_PHRASE = 24;
const SHORT = 60;

/** A long sentence from a little before the phrase on. */
function excerpt(sentence: string, phrase: string): string {
  const at = phrase === "" ? -1 : sentence.indexOf(phrase);
  if (sentence.length <= SHORT || at <= BEFORE_PHRASE) return sentence;
  const from = sentence.indexOf(" ", at - BEFORE_PHRASE) + 1;
  return `… ${sentence.slice(Math.min(from, at))}`;
}
