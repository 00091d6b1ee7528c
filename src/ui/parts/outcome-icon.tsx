import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle20Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { Info20Filled } from "@fluentui/react-icons/svg/info";
import { QuestionCircle20Filled } from "@fluentui/react-icons/svg/question-circle";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { RuleOutcome } from "../../domain/finding";
import type { Severity } from "../../domain/plan";

const useStyles = makeStyles({
  icon: { flexShrink: 0, forcedColorAdjust: "auto" },
  met: { color: tokens.colorStatusSuccessForeground1 },
  violated: { color: tokens.colorStatusDangerForeground1 },
  undecided: { color: tokens.colorNeutralForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorBrandForeground1 },
});

/** The picture of an outcome; the words always stand beside it, so it is hidden from screen readers. */
export function OutcomeIcon({
  outcome,
  severity = "error",
}: {
  readonly outcome: RuleOutcome;
  readonly severity?: Severity;
}) {
  const styles = useStyles();
  if (outcome === "met")
    return <CheckmarkCircle20Filled aria-hidden className={mergeClasses(styles.icon, styles.met)} />;
  if (outcome === "undecided")
    return <QuestionCircle20Filled aria-hidden className={mergeClasses(styles.icon, styles.undecided)} />;
  if (outcome === "notApplicable")
    return <Info20Filled aria-hidden className={mergeClasses(styles.icon, styles.undecided)} />;
  if (severity === "error")
    return <DismissCircle20Filled aria-hidden className={mergeClasses(styles.icon, styles.violated)} />;
  if (severity === "warning")
    return <Warning20Filled aria-hidden className={mergeClasses(styles.icon, styles.warning)} />;
  return <Info20Filled aria-hidden className={mergeClasses(styles.icon, styles.note)} />;
}
