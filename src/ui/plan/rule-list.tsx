import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useMemo } from "react";
import { withoutRule } from "../../app/plan/added-rule";
import type { Rule } from "../../domain/plan";
import { Disclosure } from "../parts/disclosure";
import { AddRule } from "./add-rule";
import { RuleEditor } from "./rule-editor";
import { useSessionState } from "../parts/session-context";
import { useOwnRules } from "./use-own-rules";
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
  // In sight wherever the rule stood that was taken out.
  done: { position: "sticky", bottom: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
});

/**
 * Every rule of the plan for this scope and list, its numbers to be changed; of the office's own plan they can be taken
 * out and others added. The row rules are folded.
 */
export function RuleList() {
  const styles = useStyles();
  const shared = useSectionStyles();
  const { planRules, plan, own, conference } = useSessionState(({ planRules, plan, choices, conference }) => ({
    planRules,
    plan,
    own: choices.ownPlan,
    conference,
  }));
  const ofPlan = useMemo(() => new Set(plan?.rules.map((rule) => rule.id)), [plan]);
  const { change, undo, said } = useOwnRules();
  const remove = useCallback(
    ({ id, title }: Rule) => change(planWords.add.removed(title), (rules) => withoutRule(rules, id)),
    [change],
  );
  const numbers = planRules.filter((rule) => ofPlan.has(rule.id));
  const rows = planRules.filter((rule) => !ofPlan.has(rule.id));
  return (
    <section className={shared.section} aria-label={planWords.rules.heading}>
      <h2 className={shared.heading}>{planWords.rules.heading}</h2>
      <p className={shared.small}>{numbers.length > 0 ? planWords.rules.intro : words.firstRun.noNumbers}</p>
      <ul className={styles.list}>
        {numbers.map((rule) => (
          <RuleEditor key={rule.id} rule={rule} remove={own === undefined ? undefined : remove} />
        ))}
      </ul>
      <div role="status" className={mergeClasses(shared.wrap, styles.done)}>
        {said === null ? null : (
          <>
            <span className={shared.small}>{said}</span>
            <Button size="small" onClick={undo}>
              {planWords.add.undo}
            </Button>
          </>
        )}
      </div>
      {own === undefined || conference === null ? null : (
        <AddRule
          plan={own}
          scope={conference.scope}
          target={conference.target}
          add={(rule) => change(planWords.add.added(rule.title), (rules) => [...rules, rule])}
        />
      )}
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
