import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Passage } from "../../app/plan/plan-passages";
import { cardId } from "./card-id";
import { planWords } from "./plan-words";

const useStyles = makeStyles({
  found: {
    padding: "0 2px",
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    display: "inline",
    "@media (forced-colors: active)": { outline: "1px solid Highlight" },
  },
  rule: { backgroundColor: tokens.colorPaletteYellowBackground2 },
  linked: {
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  fact: { backgroundColor: tokens.colorNeutralBackground5 },
  open: { backgroundColor: tokens.colorStatusWarningBackground2 },
});

/** Where the phrase of a rule is found in the whole text. */
export const phraseId = (ruleId: string) => `cau-${ruleId}`;

export interface PlanPassageProps {
  readonly passages: readonly Passage[];
  /** The phrase of a rule leads to its card. */
  readonly isLinked: boolean;
}

/** One paragraph of the plan's text, its found phrases marked. */
export function PlanPassage({ passages, isLinked }: PlanPassageProps) {
  const styles = useStyles();
  return passages.map(({ text, is, ruleId }, at) => {
    if (is === "plain") return text;
    const look = mergeClasses(styles.found, styles[is]);
    if (ruleId === undefined || !isLinked)
      return (
        <mark key={at} className={look}>
          {text}
        </mark>
      );
    return (
      <button
        key={at}
        id={phraseId(ruleId)}
        type="button"
        className={mergeClasses(look, styles.linked)}
        title={planWords.text.toCard}
        onClick={() => show(cardId(ruleId))}
      >
        {text}
      </button>
    );
  });
}

/** Brings what bears the id into sight and the keys to it; nothing where it is not shown. */
function show(id: string): void {
  const shown = document.getElementById(id);
  shown?.scrollIntoView({ block: "center" });
  shown?.focus({ preventScroll: true });
}
