import { makeStyles, tokens } from "@fluentui/react-components";
import type { RuleOutcome } from "../../domain/finding";
import { Disclosure } from "../parts/disclosure";
import { OutcomeIcon } from "../parts/outcome-icon";
import { useSectionStyles } from "../parts/use-section-styles";

const useStyles = makeStyles({
  list: { paddingLeft: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXS },
});

export interface FoldedRulesProps {
  /** How many there are, and of what kind. */
  readonly heading: (count: number) => string;
  readonly outcome: RuleOutcome;
  readonly rules: readonly { readonly id: string; readonly title: string; readonly why: string | undefined }[];
}

/** Rules without numbers that came out alike, folded; nothing where there are none. */
export function FoldedRules({ heading, outcome, rules }: FoldedRulesProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  if (rules.length === 0) return null;
  return (
    <Disclosure level={2} quiet title={heading(rules.length)}>
      <div className={styles.list}>
        <ul className={shared.list}>
          {rules.map(({ id, title, why }) => (
            <li key={id} className={shared.iconRow}>
              <OutcomeIcon outcome={outcome} />
              <div className={shared.grow}>
                <p className={shared.text}>{title}</p>
                <p className={shared.small}>{why}</p>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </Disclosure>
  );
}
