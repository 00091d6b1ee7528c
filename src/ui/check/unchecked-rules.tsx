import { makeStyles, tokens } from "@fluentui/react-components";
import { Disclosure } from "../parts/disclosure";
import { OutcomeIcon } from "../parts/outcome-icon";
import type { Quota } from "./quota-list";
import { useSectionStyles } from "../parts/use-section-styles";
import { words } from "../parts/words";

const useStyles = makeStyles({
  item: { display: "flex", gap: tokens.spacingHorizontalS },
  list: { paddingLeft: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXS },
});

/** Rules that found nothing in the list to look at, each with the reason, folded: neither met nor broken. */
export function UncheckedRules({ quotas }: { readonly quotas: readonly Quota[] }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const unchecked = quotas.filter(({ result }) => result.outcome === "notApplicable");
  if (unchecked.length === 0) return null;
  return (
    <Disclosure level={2} quiet title={words.quotas.unchecked(unchecked.length)}>
      <div className={styles.list}>
        <ul className={shared.list}>
          {unchecked.map(({ rule, result }) => (
            <li key={rule.id} className={styles.item}>
              <OutcomeIcon outcome="notApplicable" />
              <div className={shared.grow}>
                <p className={shared.text}>{rule.title}</p>
                <p className={shared.small}>{result.nothing}</p>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </Disclosure>
  );
}
