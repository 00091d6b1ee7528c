import { Badge, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import { memo, useDeferredValue, useMemo, useState } from "react";
import { type Severity, SEVERITIES } from "../../domain/plan";
import { outcomeName } from "../../domain/outcome-name";
import { fold } from "../../domain/vietnamese-text";
import { SEVERITY_NAMES } from "../../domain/severity-names";
import { EVERYTHING, FindingFilter, type FindingWish } from "./finding-filter";
import { FindingGroup } from "./finding-group";
import { homeSheetOf } from "./home-sheet";
import { useSession, useSessionState } from "../parts/session-context";
import { matches, tellFindings, type ToldFinding } from "./tell-findings";
import { useSectionStyles } from "../parts/use-section-styles";
import { count, words } from "../parts/words";

const useStyles = makeStyles({
  severity: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
    padding: `2px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  groups: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  export: { alignSelf: "flex-start" },
});

const BADGE_COLOURS = { error: "danger", warning: "warning", note: "informative" } as const;
/** Up to so many findings, search and filter would only be in the way. */
const FEW = 3;

/** All findings by severity, then by rule, with search and filter. */
export const FindingList = memo(function FindingList() {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const { findings, rules, homeSheet, canWrite, planDocument } = useSessionState((state) => ({
    findings: state.findings,
    rules: state.rules,
    homeSheet: homeSheetOf(state.conference),
    canWrite: state.can.write,
    planDocument: state.plan?.document,
  }));
  const [wish, setWish] = useState<FindingWish>(EVERYTHING);
  const told = useMemo(
    () => tellFindings(findings, rules, homeSheet, planDocument),
    [findings, rules, homeSheet, planDocument],
  );
  const deferred = useDeferredValue(wish);
  const shown = useMemo(() => filtered(told, deferred), [told, deferred]);
  const groups = useMemo(() => bySeverity(shown), [shown]);
  const counts = useMemo(
    () => ({
      error: 0,
      warning: 0,
      note: 0,
      ...Object.fromEntries(
        SEVERITIES.map((severity) => [severity, told.filter(({ finding }) => finding.severity === severity).length]),
      ),
    }),
    [told],
  );
  const withFindings = useMemo(() => {
    const ids = new Set(findings.map((finding) => finding.ruleId));
    return rules.filter((rule) => ids.has(rule.id));
  }, [findings, rules]);
  return (
    <section className={mergeClasses(shared.section, shared.ruled)} aria-label={words.findings.heading}>
      <div className={shared.line}>
        <h2 className={mergeClasses(shared.heading, shared.grow)}>{words.findings.heading}</h2>
        <span className={shared.small} role="status">
          {told.length === 0 ? "" : words.findings.shown(shown.length, told.length)}
        </span>
      </div>
      {told.length > FEW ? <FindingFilter wish={wish} change={setWish} counts={counts} rules={withFindings} /> : null}
      {told.length === 0 ? (
        <p className={shared.text}>{words.findings.none}</p>
      ) : shown.length === 0 ? (
        <p className={shared.text}>{words.findings.noMatch}</p>
      ) : null}
      {groups.map(({ severity, rules: ruleGroups, size }) => (
        <div key={severity}>
          <h3 className={mergeClasses(shared.subheading, styles.severity)}>
            {SEVERITY_NAMES[severity]}
            <Badge appearance="tint" color={BADGE_COLOURS[severity]} shape="rounded">
              {count(size)}
            </Badge>
          </h3>
          <div className={styles.groups}>
            {ruleGroups.map(({ key, title, told: one }) => (
              <FindingGroup key={key} title={title} told={one} />
            ))}
          </div>
        </div>
      ))}
      {told.length > 0 && canWrite ? (
        <>
          <Button
            className={styles.export}
            icon={<DocumentTable20Regular />}
            onClick={() => void session.exportFindings()}
          >
            {words.findings.export}
          </Button>
          <p className={shared.small}>{words.findings.exportWhy}</p>
        </>
      ) : null}
    </section>
  );
});

function filtered(told: readonly ToldFinding[], wish: FindingWish): readonly ToldFinding[] {
  const foldedWords = fold(wish.query).split(" ").filter(Boolean);
  return told.filter(({ finding }, at) => {
    const one = told[at];
    return (
      one !== undefined &&
      (wish.severities.length === 0 || wish.severities.includes(finding.severity)) &&
      (wish.outcome === "" || wish.outcome === outcomeName(finding.outcome, finding.severity)) &&
      (wish.ruleId === "" || wish.ruleId === finding.ruleId) &&
      matches(one, foldedWords)
    );
  });
}

interface RuleGroup {
  readonly key: string;
  readonly title: string;
  readonly told: readonly ToldFinding[];
}

function bySeverity(
  shown: readonly ToldFinding[],
): readonly { readonly severity: Severity; readonly size: number; readonly rules: readonly RuleGroup[] }[] {
  return SEVERITIES.flatMap((severity) => {
    const here = shown.filter(({ finding }) => finding.severity === severity);
    if (here.length === 0) return [];
    const groups = new Map<string, { title: string; told: ToldFinding[] }>();
    for (const one of here) {
      const key = `${one.finding.ruleId} ${one.title}`;
      const group = groups.get(key) ?? { title: one.title, told: [] };
      groups.set(key, group);
      group.told.push(one);
    }
    return [{ severity, size: here.length, rules: [...groups].map(([key, group]) => ({ key, ...group })) }];
  });
}
