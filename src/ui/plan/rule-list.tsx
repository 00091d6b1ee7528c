import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { Disclosure } from "../parts/disclosure";
import { RuleEditor } from "./rule-editor";
import { useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { planWords } from "./plan-words";
import { words } from "../parts/words";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
});

/** Every rule of the plan for this scope and list, its numbers to be changed; the row rules folded. */
export function RuleList() {
  const styles = useStyles();
  const shared = useSectionStyles();
  const { planRules, plan } = useSessionState(({ planRules, plan }) => ({ planRules, plan }));
  const ofPlan = useMemo(() => new Set(plan?.rules.map((rule) => rule.id)), [plan]);
  const numbers = planRules.filter((rule) => ofPlan.has(rule.id));
  const rows = planRules.filter((rule) => !ofPlan.has(rule.id));
  return (
    <section className={shared.section} aria-label={planWords.rules.heading}>
      <h2 className={shared.heading}>{planWords.rules.heading}</h2>
      <p className={shared.small}>{numbers.length > 0 ? planWords.rules.intro : words.firstRun.noNumbers}</p>
      <ul className={styles.list}>
        {numbers.map((rule) => (
          <RuleEditor key={rule.id} rule={rule} />
        ))}
      </ul>
      {rows.length === 0 ? null : (
        <Disclosure level={3} quiet title={planWords.rules.rows(rows.length)}>
          <ul className={styles.list}>
            {rows.map((rule) => (
              <RuleEditor key={rule.id} rule={rule} />
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
