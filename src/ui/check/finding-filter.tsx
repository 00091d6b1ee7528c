import { Button, Field, Input, Select, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { Filter20Regular } from "@fluentui/react-icons/svg/filter";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { useId, useState } from "react";
import { outcomeName } from "../../domain/outcome-name";
import { type Severity, SEVERITIES } from "../../domain/plan";
import { SEVERITY_NAMES } from "../../domain/severity-names";
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
  select: { minWidth: 0 },
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

const NAMES = [
  ...new Set([outcomeName("violated", "error"), outcomeName("violated", "note"), outcomeName("undecided", "error")]),
];

export interface FindingFilterProps {
  readonly wish: FindingWish;
  readonly change: (wish: FindingWish) => void;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Rules that have findings. */
  readonly rules: readonly { readonly id: string; readonly title: string }[];
}

export function FindingFilter({ wish, change, counts, rules }: FindingFilterProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const [more, setMore] = useState(false);
  const id = useId();
  const toggle = (severity: Severity) =>
    change({
      ...wish,
      severities: wish.severities.includes(severity)
        ? wish.severities.filter((one) => one !== severity)
        : [...wish.severities, severity],
    });
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
      <div className={styles.chips} role="group" aria-label={words.findings.severity}>
        {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            shape="circular"
            className={styles.chip}
            checked={wish.severities.includes(severity)}
            onClick={() => toggle(severity)}
          >
            {SEVERITY_NAMES[severity]} {count(counts[severity])}
          </ToggleButton>
        ))}
      </div>
      <div id={id} hidden={!more}>
        {more ? (
          <div className={styles.more}>
            <Field label={words.findings.outcome}>
              <Select
                className={styles.select}
                value={wish.outcome}
                onChange={(_, { value }) => change({ ...wish, outcome: value })}
              >
                <option value="">{words.findings.all}</option>
                {NAMES.map((name) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={words.findings.check}>
              <Select
                className={styles.select}
                value={wish.ruleId}
                onChange={(_, { value }) => change({ ...wish, ruleId: value })}
              >
                <option value="">{words.findings.all}</option>
                {rules.map((rule) => (
                  <option key={rule.id} value={rule.id}>
                    {rule.title}
                  </option>
                ))}
              </Select>
            </Field>
            {wish === EVERYTHING ? null : (
              <Button size="small" onClick={() => change(EVERYTHING)}>
                {words.findings.clear}
              </Button>
            )}
          </div>
        ) : null}
      </div>
    </div>
  );
}
