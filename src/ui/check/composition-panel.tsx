import { Switch, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useDeferredValue, useMemo, useState } from "react";
import { headsAmong } from "../../domain/count-people";
import { composition, type CompositionTable } from "../../domain/composition";
import { CompositionChart } from "./composition-chart";
import { Disclosure } from "../parts/disclosure";
import { useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { count, words } from "../parts/words";

const useStyles = makeStyles({
  // The colour of the heading, also while it is hovered.
  total: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: "inherit" },
  charts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** Shown open; the others wait folded. */
const OPEN_AT_FIRST: ReadonlySet<string> = new Set(["group", "sex"]);

/** The composition of the list at a glance: charts that are tables as well. */
export const CompositionPanel = memo(function CompositionPanel() {
  const styles = useStyles();
  const shared = useSectionStyles();
  // Counting a long list may wait until the verdict and the findings stand.
  const conference = useDeferredValue(useSessionState((state) => state.conference));
  const [asTable, setAsTable] = useState(false);
  const summary = useMemo(
    () => (conference ? composition(headsAmong(conference.delegates), conference.asOf) : null),
    [conference],
  );
  if (summary === null) return null;
  const tables = summary.tables.filter((table) => worthShowing(table));
  return (
    <section className={mergeClasses(shared.section, shared.ruled)} aria-label={words.composition.heading}>
      <div className={shared.wrap}>
        <h2 className={mergeClasses(shared.heading, shared.grow)}>{words.composition.heading}</h2>
        {tables.length > 0 ? (
          <Switch
            checked={asTable}
            label={words.composition.asTable}
            onChange={(_, data) => setAsTable(data.checked)}
          />
        ) : null}
      </div>
      {summary.total === 0 ? (
        <p className={shared.text}>{words.composition.nobody}</p>
      ) : (
        <p className={shared.text}>
          {words.composition.summary(count(summary.total), summary.collectives + summary.households)}
        </p>
      )}
      <div className={styles.charts}>
        {tables.map((table) => (
          <Disclosure
            key={table.id}
            level={3}
            title={table.title}
            aside={<span className={styles.total}>{count(table.total)}</span>}
            openAtFirst={OPEN_AT_FIRST.has(table.id)}
          >
            <CompositionChart table={table} asTable={asTable} />
          </Disclosure>
        ))}
      </div>
    </section>
  );
});

/** A table that says nothing (nobody known; everybody a person) is left out. */
function worthShowing(table: CompositionTable): boolean {
  return table.rows.length > 0 && !(table.id === "kind" && table.rows.length === 1);
}
