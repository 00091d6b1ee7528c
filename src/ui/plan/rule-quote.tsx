import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Rule } from "../../domain/plan";
import { shortSource } from "../check/short-source";
import { useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { planWords } from "./plan-words";

const useStyles = makeStyles({
  button: {
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
  short: { display: "-webkit-box", overflow: "hidden", WebkitBoxOrient: "vertical", WebkitLineClamp: 2 },
});

const LONG = 90;

/** The clause, and the sentence that the rule was read from: two lines of it, until it is clicked. */
export function RuleQuote({ rule }: { readonly rule: Pick<Rule, "source"> }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const [isWhole, setWhole] = useState(false);
  const document = useSessionState(({ plan }) => plan?.document);
  const { sentence } = rule.source;
  const clause = shortSource(rule.source, document);
  const text = sentence === undefined ? clause : `${clause}: ${planWords.rules.sentence(sentence)}`;
  if (text.length <= LONG) return <p className={shared.small}>{text}</p>;
  return (
    <button
      type="button"
      className={mergeClasses(shared.small, styles.button)}
      aria-expanded={isWhole}
      onClick={() => setWhole(!isWhole)}
    >
      <span className={mergeClasses(!isWhole && styles.short)}>{text}</span>
    </button>
  );
}
