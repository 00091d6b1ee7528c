import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type OpenSentence, takenRule, withoutSentence } from "../../app/plan/open-sentences";
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
  const settle = (sentence: string, taken?: PlanRule, added?: PlanRule) =>
    void session.changePlan(added === undefined ? planWords.open.skipped : planWords.add.added(added.title), (before) =>
      withOwnPlan(before, ({ reading, ...mine }) => ({
        ...mine,
        rules: [...mine.rules, ...(added === undefined ? [] : [added])],
        ...(reading !== undefined && {
          reading: { ...reading, open: withoutSentence(reading.open, sentence, taken) },
        }),
      })),
    );
  return (
    <section className={shared.section} aria-label={planWords.open.heading(open.length)}>
      <h3 className={shared.subheading}>{planWords.open.heading(open.length)}</h3>
      <p className={shared.small}>{planWords.open.intro}</p>
      <ul className={shared.list}>
        {open.map((one) => (
          <li key={one.clause + one.sentence} className={mergeClasses(shared.card, styles.card)}>
            <RuleQuote rule={{ id: "", source: { document: plan.document, ...one } }} />
            <p className={shared.text}>{openWords(one.says, one.why)}</p>
            <div className={shared.wrap}>
              <MaybeRules plan={plan} open={one} take={(rule, added) => settle(one.sentence, rule, added)} />
              <AddRule
                plan={plan}
                scope={scope}
                target={target}
                from={one}
                add={(rule) => settle(one.sentence, rule, rule)}
              />
              <Button
                size="small"
                appearance="subtle"
                aria-label={`${planWords.open.skip}: ${one.sentence}`}
                onClick={() => settle(one.sentence)}
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

interface MaybeRulesProps {
  readonly plan: Plan;
  readonly open: OpenSentence;
  /** `rule` as it was offered, `added` as it is put into the plan. */
  readonly take: (rule: PlanRule, added: PlanRule) => void;
}

/** The rules that a doubtful sentence may mean, one click each. */
function MaybeRules({ plan, open: { maybe = [] }, take }: MaybeRulesProps) {
  const session = useSession();
  return (
    <>
      {maybe.map((rule) => (
        <Button key={rule.id} size="small" onClick={() => take(rule, takenRule(rule, plan, session.get().choices))}>
          {planWords.open.take(rule.title)}
        </Button>
      ))}
    </>
  );
}
