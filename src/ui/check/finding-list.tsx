import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import { memo, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { toAddress } from "../../domain/cell-ref";
import { type Severity, SEVERITIES } from "../../domain/plan";
import { outcomeName } from "../../domain/outcome-name";
import { fold } from "../../domain/vietnamese-text";
import { SEVERITY_NAMES } from "../../domain/severity-names";
import { EVERYTHING, FindingFilter, type FindingFilterProps, type FindingWish } from "./finding-filter";
import { FindingGroup } from "./finding-group";
import { useExplained } from "./use-explained";
import { Disclosure } from "../parts/disclosure";
import { homeSheetOf } from "./home-sheet";
import { useSession, useSessionState } from "../parts/session-context";
import { matches, tellFindings, type ToldFinding } from "./tell-findings";
import { Tag } from "../parts/tag";
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

const LOOKS = { error: "danger", warning: "warning", note: "note" } as const;
/** Up to so many findings, search and filter would only be in the way. */
const FEW = 3;

/** All findings by severity, then by rule, with search and filter. */
export const FindingList = memo(function FindingList() {
  const shared = useSectionStyles();
  const told = useToldFindings();
  const [wish, setWish] = useState<FindingWish>(EVERYTHING);
  const deferred = useDeferredValue(wish);
  const shown = useMemo(() => filtered(told, deferred), [told, deferred]);
  const explained = useExplained();
  const [open, settled] = useMemo(
    () => [
      bySeverity(shown.filter(({ finding }) => !explained.has(finding))),
      shown.filter(({ finding }) => explained.has(finding)),
    ],
    [shown, explained],
  );
  return (
    <section className={mergeClasses(shared.section, shared.ruled)} aria-label={words.findings.heading}>
      <div className={shared.line}>
        <h2 className={mergeClasses(shared.heading, shared.grow)}>{words.findings.heading}</h2>
        <span className={shared.small} role="status">
          {told.length === 0 ? "" : words.findings.shown(shown.length, told.length)}
        </span>
      </div>
      {told.length > FEW ? <FilterOf told={told} wish={wish} change={setWish} /> : null}
      {shown.length > 0 ? null : (
        <p className={shared.text}>{told.length === 0 ? words.findings.none : words.findings.noMatch}</p>
      )}
      {open.map((group) => (
        <SeverityPart key={group.severity} {...group} />
      ))}
      {settled.length === 0 ? null : <Explained settled={settled} />}
      {told.length > 0 ? <ExportFindings /> : null}
    </section>
  );
});

/** What the office has answered waits folded; whoever just answered finds himself there. */
function Explained({ settled }: { readonly settled: readonly ToldFinding[] }) {
  const fold = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) fold.current?.querySelector("button")?.focus();
  }, [settled.length]);
  return (
    <div ref={fold}>
      <Disclosure level={3} quiet title={words.findings.explained(settled.length)}>
        {bySeverity(settled).map((group) => (
          <SeverityPart key={group.severity} {...group} />
        ))}
      </Disclosure>
    </div>
  );
}

function useToldFindings(): readonly ToldFinding[] {
  const { findings, rules, homeSheet, planDocument } = useSessionState((state) => ({
    findings: state.findings,
    rules: state.rules,
    homeSheet: homeSheetOf(state.conference),
    planDocument: state.plan?.document,
  }));
  return useMemo(
    () => tellFindings(findings, rules, homeSheet, planDocument),
    [findings, rules, homeSheet, planDocument],
  );
}

interface FilterOfProps extends Pick<FindingFilterProps, "wish" | "change"> {
  readonly told: readonly ToldFinding[];
}

/** The filter with what there is to choose from. */
function FilterOf({ told, wish, change }: FilterOfProps) {
  const rules = useSessionState((state) => state.rules);
  const counts = useMemo(() => {
    const all = { error: 0, warning: 0, note: 0 };
    for (const { finding } of told) all[finding.severity] += 1;
    return all;
  }, [told]);
  const withFindings = useMemo(() => {
    const ids = new Set(told.map(({ finding }) => finding.ruleId));
    return rules.filter((rule) => ids.has(rule.id));
  }, [told, rules]);
  return <FindingFilter wish={wish} change={change} counts={counts} rules={withFindings} />;
}

function SeverityPart({ severity, size, rules }: SeverityGroup) {
  const styles = useStyles();
  const shared = useSectionStyles();
  return (
    <div>
      <h3 className={mergeClasses(shared.subheading, styles.severity)}>
        {SEVERITY_NAMES[severity]}
        <Tag look={LOOKS[severity]}>{count(size)}</Tag>
      </h3>
      <div className={styles.groups}>
        {rules.map(({ key, title, told }) => (
          <FindingGroup key={key} title={title} told={told} />
        ))}
      </div>
    </div>
  );
}

/** The way of the findings into a sheet of the workbook, where it can be written. */
function ExportFindings() {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const canWrite = useSessionState(({ can }) => can.write);
  if (!canWrite) return null;
  return (
    <>
      <Button className={styles.export} icon={<DocumentTable20Regular />} onClick={() => void session.exportFindings()}>
        {words.findings.export}
      </Button>
      <p className={shared.small}>{words.findings.exportWhy}</p>
    </>
  );
}

function filtered(told: readonly ToldFinding[], wish: FindingWish): readonly ToldFinding[] {
  const foldedWords = fold(wish.query).split(" ").filter(Boolean);
  return told.filter((one) => {
    const { finding } = one;
    return (
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

interface SeverityGroup {
  readonly severity: Severity;
  readonly size: number;
  readonly rules: readonly RuleGroup[];
}

/**
 * The same for findings that the same cells, or the same missing column, settle in the same way, whichever rule they
 * are of (70 % of one group, 30 % of the rest): they stand together, and what to do is said once.
 */
function sameMend({ finding: { check, outcome, cells }, advice }: ToldFinding): string | undefined {
  if (outcome !== "undecided") return undefined;
  return `${cells.length > 0 ? cells.map(toAddress).join(" ") : check}\n${advice}`;
}

function groupTitle(told: readonly ToldFinding[]): string {
  const titles = new Set(told.map(({ title }) => title));
  return titles.size > 1 ? words.findings.waitTogether(titles.size) : (told[0]?.title ?? "");
}

function bySeverity(shown: readonly ToldFinding[]): readonly SeverityGroup[] {
  return SEVERITIES.flatMap((severity) => {
    const here = shown.filter(({ finding }) => finding.severity === severity);
    if (here.length === 0) return [];
    const groups = new Map<string, ToldFinding[]>();
    for (const one of here) {
      const key = sameMend(one) ?? `${one.finding.ruleId} ${one.title}`;
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push(one);
    }
    const rules = [...groups].map(([key, told]) => ({ key, title: groupTitle(told), told }));
    return [{ severity, size: here.length, rules }];
  });
}
