import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle24Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle24Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { QuestionCircle24Filled } from "@fluentui/react-icons/svg/question-circle";
import type { SessionState } from "../../app/session/session";
import type { RuleResult } from "../../domain/finding";
import { awaitingRules } from "../../domain/rules-of";
import { outcomeName } from "../../domain/outcome-name";
import { useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { clock, words } from "../parts/words";
import { useExplained } from "./use-explained";

const useStyles = makeStyles({
  card: {
    display: "flex",
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: "1px solid transparent",
  },
  icon: { flexShrink: 0, marginTop: "1px" },
  met: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    borderTopColor: tokens.colorStatusSuccessBorder1,
    borderRightColor: tokens.colorStatusSuccessBorder1,
    borderBottomColor: tokens.colorStatusSuccessBorder1,
    borderLeftColor: tokens.colorStatusSuccessBorder1,
  },
  violated: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderTopColor: tokens.colorStatusDangerBorder1,
    borderRightColor: tokens.colorStatusDangerBorder1,
    borderBottomColor: tokens.colorStatusDangerBorder1,
    borderLeftColor: tokens.colorStatusDangerBorder1,
  },
  undecided: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderTopColor: tokens.colorNeutralStroke1,
    borderRightColor: tokens.colorNeutralStroke1,
    borderBottomColor: tokens.colorNeutralStroke1,
    borderLeftColor: tokens.colorNeutralStroke1,
  },
  metIcon: { color: tokens.colorStatusSuccessForeground1 },
  violatedIcon: { color: tokens.colorStatusDangerForeground1 },
  undecidedIcon: { color: tokens.colorNeutralForeground3 },
  words: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  counts: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  choose: { marginTop: tokens.spacingVerticalXS },
  when: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** "2 nội dung vi phạm · 1 chưa đủ dữ liệu · 9 đạt". */
function verdictCounts({ verdict, results }: Pick<SessionState, "verdict" | "results">): string {
  const counts = { violated: 0, undecided: 0, met: 0, note: 0, notApplicable: 0 };
  for (const result of results) counts[isOnlyNoted(result) ? "note" : result.outcome] += 1;
  if (verdict === "rows-only") {
    const bad = counts.violated + counts.undecided;
    const { rowCount, count } = words.verdict;
    return [bad > 0 ? rowCount.bad(bad) : "", counts.note > 0 ? count.note(counts.note) : "", rowCount.fine(counts.met)]
      .filter(Boolean)
      .join(" · ");
  }
  const outcomes = ["violated", "undecided", "met", "note", "notApplicable"] as const;
  return outcomes
    .flatMap((outcome) => (counts[outcome] > 0 ? [words.verdict.count[outcome](counts[outcome])] : []))
    .join(" · ");
}

/** Worth knowing, no more: it does not count for the verdict. */
function isOnlyNoted({ outcome, findings }: RuleResult): boolean {
  return outcome !== "met" && findings.length > 0 && findings.every((finding) => finding.severity === "note");
}

/** The verdict in a few words; where there is none, why. */
function heading({ verdict, plan }: Pick<SessionState, "verdict" | "plan">): string {
  if (verdict === null || verdict === "nothing-to-check") return words.verdict.nothing;
  if (verdict === "rows-only") return plan === null ? words.verdict.noPlanHeading : words.verdict.noRulesHeading;
  return outcomeName(verdict, "error");
}

/** The verdict in one line, read out after each check: "Vi phạm: 2 nội dung vi phạm · 9 đạt". */
export function verdictLine(state: Pick<SessionState, "verdict" | "results" | "plan">): string {
  if (state.verdict === null) return "";
  return state.verdict === "nothing-to-check" ? words.verdict.nothing : `${heading(state)}: ${verdictCounts(state)}`;
}

function waitingCount({ planRules, choices, conference }: SessionState): number {
  return conference === null ? 0 : awaitingRules(planRules, choices.disabledRules, conference.scope).length;
}

/** So many rules are named; the rest is a number. */
const MOST_NAMED = 3;

/** "Do: Tối đa 150 đại biểu; Nữ ít nhất 30%": the rules that decide it, those of the worst findings first. */
function decidingLine({ verdict, findings, rules }: Pick<SessionState, "verdict" | "findings" | "rules">): string {
  if (verdict !== "violated" && verdict !== "undecided") return "";
  const deciding = findings.filter(({ outcome, severity }) => outcome === verdict && severity !== "note");
  const ids = [...new Set(deciding.map(({ ruleId }) => ruleId))];
  const titles = ids.flatMap((id) => rules.find((rule) => rule.id === id)?.title ?? []);
  return titles.length === 0
    ? ""
    : words.verdict.decidedBy(titles.slice(0, MOST_NAMED).join("; "), titles.length - MOST_NAMED);
}

/** Where no plan was chosen no verdict is given; what chooses one stands right below, in the tab. */
export function VerdictCard({ openPlan }: { readonly openPlan: () => void }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const explained = useExplained();
  const { verdict, results, plan, checkedAt, found, waiting, deciding } = useSessionState((state) => ({
    deciding: decidingLine(state),
    waiting: waitingCount(state),
    verdict: state.verdict,
    results: state.results,
    plan: state.plan,
    checkedAt: state.checkedAt,
    found: state.findings.length,
  }));
  if (verdict === null || verdict === "nothing-to-check") return null;
  const looks = verdict === "rows-only" ? "undecided" : verdict;
  const Icon =
    verdict === "met"
      ? CheckmarkCircle24Filled
      : verdict === "violated"
        ? DismissCircle24Filled
        : QuestionCircle24Filled;
  return (
    <section aria-label={words.verdict.heading} className={mergeClasses(styles.card, styles[looks])}>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[`${looks}Icon`])} />
      <div className={shared.grow}>
        <h2 className={styles.words}>{heading({ verdict, plan })}</h2>
        <p className={styles.counts}>{verdictCounts({ verdict, results })}</p>
        {deciding === "" ? null : <p className={styles.counts}>{deciding}</p>}
        {explained.size === 0 ? null : <p className={styles.when}>{words.verdict.explained(explained.size, found)}</p>}
        {verdict === "met" && found > 0 ? <p className={styles.when}>{words.verdict.metNoted}</p> : null}
        {verdict !== "rows-only" ? null : plan === null ? (
          <p className={styles.when}>{words.verdict.noPlan}</p>
        ) : (
          <>
            <p className={styles.when}>{waiting > 0 ? words.verdict.onlyProposed(waiting) : words.verdict.noRules}</p>
            <Button className={styles.choose} size="small" onClick={openPlan}>
              {waiting > 0 ? words.verdict.confirmRules : words.verdict.choosePlan}
            </Button>
          </>
        )}
        {checkedAt === null ? null : <p className={styles.when}>{words.check.at(clock(checkedAt))}</p>}
      </div>
    </section>
  );
}
