import { makeStyles, tokens } from "@fluentui/react-components";
import { Disclosure } from "../parts/disclosure";
import { OutcomeIcon } from "../parts/outcome-icon";
import type { Quota } from "./quota-list";
import { useSessionState } from "../parts/session-context";
import { shortSource } from "./short-source";
import { useSectionStyles } from "../parts/use-section-styles";
import { words } from "../parts/words";

const useStyles = makeStyles({
  item: { display: "flex", gap: tokens.spacingHorizontalS },
  list: { paddingLeft: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXS },
});

/** Rules without numbers that hold, folded. */
export function MetRules({ quotas }: { readonly quotas: readonly Quota[] }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const { planDocument, isRowsOnly } = useSessionState(({ plan, verdict }) => ({
    planDocument: plan?.document,
    isRowsOnly: verdict === "rows-only",
  }));
  const met = quotas.filter(({ result }) => result.outcome === "met" && result.measures.length === 0);
  if (met.length === 0) return null;
  return (
    <Disclosure
      level={2}
      quiet
      title={isRowsOnly ? words.quotas.fineRows(met.length) : words.quotas.metOthers(met.length)}
    >
      <div className={styles.list}>
        <ul className={shared.list}>
          {met.map(({ rule }) => (
            <li key={rule.id} className={styles.item}>
              <OutcomeIcon outcome="met" />
              <div className={shared.grow}>
                <p className={shared.text}>{rule.title}</p>
                <p className={shared.small}>{shortSource(rule.source, planDocument)}</p>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </Disclosure>
  );
}
