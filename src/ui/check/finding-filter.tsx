import { Button, Input, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { Filter20Regular } from "@fluentui/react-icons/svg/filter";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { useId, useState } from "react";
import { outcomeName } from "../../domain/outcome-name";
import { type Severity, SEVERITIES } from "../../domain/plan";
import { SEVERITY_NAMES } from "../../domain/severity-names";
import { ChoiceField } from "../parts/choice-field";
import { useSectionStyles } from "../parts/use-section-styles";
import { count, words } from "../parts/words";

const useStyles = makeStyles({
  search: { minWidth: 0, flexGrow: 1 },
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0 },
  more: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 220px), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
});

/** What of the findings is shown. Empty sets and texts let everything through. */
export interface FindingWish {
  readonly query: string;
  readonly severities: readonly Severity[];
  /** The word for how it came out, as the findings carry it. */
  readonly outcome: string;
  readonly ruleId: string;
}
export const EVERYTHING: FindingWish = { query: "", severities: [], outcome: "", ruleId: "" };

const OUTCOMES = [
  ...new Set([outcomeName("violated", "error"), outcomeName("violated", "note"), outcomeName("undecided", "error")]),
];

export interface FindingFilterProps {
  readonly wish: FindingWish;
  readonly change: (wish: FindingWish) => void;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Rules that have findings. */
  readonly rules: readonly { readonly id: string; readonly title: string }[];
}

/** Search, a button for each severity, and more to choose from when it is asked for. */
export function FindingFilter({ wish, change, counts, rules }: FindingFilterProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const [more, setMore] = useState(false);
  const id = useId();
  return (
    <div className={shared.section} role="search">
      <div className={shared.line}>
        <Input
          className={styles.search}
          type="search"
          value={wish.query}
          aria-label={words.findings.search}
          placeholder={words.findings.searchHint}
          contentBefore={<Search16Regular aria-hidden />}
          onChange={(_, data) => change({ ...wish, query: data.value })}
        />
        <ToggleButton
          icon={<Filter20Regular />}
          checked={more}
          aria-expanded={more}
          aria-controls={id}
          aria-label={words.findings.filters}
          title={words.findings.filters}
          appearance="subtle"
          onClick={() => setMore(!more)}
        />
      </div>
      <SeverityChips wish={wish} change={change} counts={counts} />
      <div id={id} hidden={!more}>
        {more ? <MoreFilters wish={wish} change={change} rules={rules} /> : null}
      </div>
    </div>
  );
}

function SeverityChips({ wish, change, counts }: Omit<FindingFilterProps, "rules">) {
  const styles = useStyles();
  const { severities } = wish;
  const toggle = (severity: Severity) =>
    change({
      ...wish,
      severities: severities.includes(severity)
        ? severities.filter((one) => one !== severity)
        : [...severities, severity],
    });
  return (
    <div className={styles.chips} role="group" aria-label={words.findings.severity}>
      {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          shape="circular"
          className={styles.chip}
          checked={severities.includes(severity)}
          onClick={() => toggle(severity)}
        >
          {SEVERITY_NAMES[severity]} {count(counts[severity])}
        </ToggleButton>
      ))}
    </div>
  );
}

function MoreFilters({ wish, change, rules }: Omit<FindingFilterProps, "counts">) {
  const styles = useStyles();
  const titles = new Map(rules.map((rule) => [rule.id, rule.title]));
  return (
    <div className={styles.more}>
      <ChoiceField
        label={words.findings.outcome}
        value={wish.outcome}
        among={OUTCOMES}
        nameOf={(name) => name}
        none={words.findings.all}
        put={(outcome = "") => change({ ...wish, outcome })}
      />
      <ChoiceField
        label={words.findings.check}
        value={wish.ruleId}
        among={[...titles.keys()]}
        nameOf={(ruleId) => titles.get(ruleId) ?? ""}
        none={words.findings.all}
        put={(ruleId = "") => change({ ...wish, ruleId })}
      />
      {wish === EVERYTHING ? null : (
        <Button size="small" onClick={() => change(EVERYTHING)}>
          {words.findings.clear}
        </Button>
      )}
    </div>
  );
}
