import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useState } from "react";
import { findingKey } from "../../checks/engine/finding-key";
import { FindingRow } from "./finding-row";
import type { ToldFinding } from "./tell-findings";
import { useSectionStyles } from "../parts/use-section-styles";
import { count, words } from "../parts/words";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  title: {
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

const FIRST = 3;
const STEP = 50;

export interface FindingGroupProps {
  readonly title: string;
  readonly told: readonly ToldFinding[];
}

/**
 * The findings of one rule, or of rules that the same cells settle: the first few, the rest step by step, so that
 * thousands do not hold the pane up.
 */
export const FindingGroup = memo(function FindingGroup({ title, told }: FindingGroupProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const [limit, setLimit] = useState(FIRST);
  const rest = told.length - limit;
  const shown = rest > 1 ? told.slice(0, limit) : told;
  const keys = keysOf(shown);
  // Of several rules: what to do is the same for all, and said once.
  const waitsTogether = told.some(({ finding }) => finding.ruleId !== told[0]?.finding.ruleId);
  return (
    <div>
      <div className={styles.head}>
        <h4 className={styles.title}>{title}</h4>
        {told.length > 1 ? <span className={shared.small}>{count(told.length)}</span> : null}
      </div>
      <ul className={shared.list}>
        {shown.map((one, at) => (
          <FindingRow key={keys[at]} told={one} isMendBelow={waitsTogether && at < shown.length - 1} />
        ))}
      </ul>
      {told.length > FIRST + 1 ? (
        <div className={styles.buttons}>
          {rest > 1 ? (
            <Button size="small" appearance="subtle" onClick={() => setLimit(limit + STEP)}>
              {words.common.more(Math.min(STEP, rest))}
            </Button>
          ) : null}
          {limit > FIRST ? (
            <Button size="small" appearance="subtle" onClick={() => setLimit(FIRST)}>
              {words.common.less}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
});

/** A row stays the same one when a row above it goes; findings of one key are told apart by their order. */
function keysOf(told: readonly ToldFinding[]): readonly string[] {
  const times = new Map<string, number>();
  return told.map(({ finding }) => {
    const key = findingKey(finding);
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    return `${key} ${before}`;
  });
}
