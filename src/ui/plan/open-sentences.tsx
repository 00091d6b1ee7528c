import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { takenRule } from "../../app/plan/added-rule";
import type { Plan, PlanRule, Scope, Target } from "../../domain/plan";
import { withOwnPlan } from "../parts/change-choices";
import { useSession } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { AddRule } from "./add-rule";
import { planWords } from "./plan-words";
import { RuleQuote } from "./rule-quote";

const useStyles = makeStyles({
  card: { gap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});

/** What was understood of a sentence, and what is doubtful. */
const openWords = (says: string | undefined, why: string | undefined) =>
  [
    ...(says === undefined ? [] : [planWords.open.says(says)]),
    ...(says !== undefined && why === undefined ? [] : [planWords.open.notUnderstood(why)]),
  ].join(" ");

export interface OpenSentencesProps {
  readonly plan: Plan;
  readonly scope: Scope;
  readonly target: Target;
}

/** Sentences of the plan's text that became no rule: a rule is made of each by hand, or it is left. */
export function OpenSentences({ plan, scope, target }: OpenSentencesProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const open = plan.reading?.open ?? [];
  if (open.length === 0) return null;
  const settle = (said: string, sentence: string, added: readonly PlanRule[] = []) =>
    void session.changePlan(said, (before) =>
      withOwnPlan(before, ({ reading, ...mine }) => ({
        ...mine,
        rules: [...mine.rules, ...added],
        ...(reading !== undefined && {
          reading: { ...reading, open: reading.open.filter((one) => one.sentence !== sentence) },
        }),
      })),
    );
  return (
    <section className={shared.section} aria-label={planWords.open.heading(open.length)}>
      <h3 className={shared.subheading}>{planWords.open.heading(open.length)}</h3>
      <p className={shared.small}>{planWords.open.intro}</p>
      <ul className={shared.list}>
        {open.map(({ clause, sentence, says, why, maybe = [] }) => (
          <li key={clause + sentence} className={mergeClasses(shared.card, styles.card)}>
            <RuleQuote rule={{ id: "", source: { document: plan.document, clause, sentence } }} />
            <p className={shared.text}>{openWords(says, why)}</p>
            <div className={shared.wrap}>
              {maybe.map((rule) => (
                <Button
                  key={rule.id}
                  size="small"
                  onClick={() =>
                    settle(planWords.add.added(rule.title), sentence, [takenRule(rule, plan, session.get().choices)])
                  }
                >
                  {planWords.open.take(rule.title)}
                </Button>
              ))}
              <AddRule
                plan={plan}
                scope={scope}
                target={target}
                from={{ clause, sentence }}
                add={(rule) => settle(planWords.add.added(rule.title), sentence, [rule])}
              />
              <Button
                size="small"
                appearance="subtle"
                aria-label={`${planWords.open.skip}: ${sentence}`}
                onClick={() => settle(planWords.open.skipped, sentence)}
              >
                {planWords.open.skip}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
