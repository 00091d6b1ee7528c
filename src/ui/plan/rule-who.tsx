import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { answeredGroup, askedGroups, type GroupAnswer, selectorInWords } from "../../app/plan/asked-groups";
import { groupsOf } from "../../app/plan/added-rule";
import type { RuleResult } from "../../domain/finding";
import type { Plan, Rule } from "../../domain/plan";
import type { NamedGroup } from "../../domain/vocabulary";
import { withConfirmed, withOwnPlan } from "../parts/change-choices";
import { ChoiceField } from "../parts/choice-field";
import { useSession } from "../parts/session-context";
import { LinesField } from "../parts/text-field";
import { useSectionStyles } from "../parts/use-section-styles";
import { PlanForm } from "./plan-form";
import { planWords } from "./plan-words";

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  asked: { fontWeight: tokens.fontWeightSemibold },
});

const words = planWords.who;

export interface RuleWhoProps {
  readonly plan: Plan;
  readonly rule: Pick<Rule, "id" | "title">;
  /** What the rule comes to with those who are proposed. */
  readonly result: RuleResult | undefined;
}

/**
 * Asks who the people are that a rule counts and that no fact of a list tells; with the last answer the rule is
 * confirmed. Nothing where all of them are known.
 */
export function RuleWho({ plan, rule, result }: RuleWhoProps) {
  const asked = askedGroups(plan, rule.id);
  return (
    <>
      {asked.map((group) => (
        <WhoQuestion key={group.id} plan={plan} rule={rule} result={result} group={group} isLast={asked.length === 1} />
      ))}
    </>
  );
}

interface WhoQuestionProps extends RuleWhoProps {
  readonly group: NamedGroup;
  /** No other question of the rule is open. */
  readonly isLast: boolean;
}

function WhoQuestion({ plan, rule, result, group, isLast }: WhoQuestionProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const [isChanging, setChanging] = useState(false);
  const answer = (said: GroupAnswer) =>
    void session.changePlan(words.answered(group.name), (before) => {
      const answered = withOwnPlan(before, (own) => answeredGroup(own, group.id, said));
      return isLast ? withConfirmed(answered, new Set([rule.id])) : answered;
    });
  return (
    <div className={styles.question} role="group" aria-label={words.ask(group.name)}>
      <p className={mergeClasses(shared.text, styles.asked)}>{words.ask(group.name)}</p>
      <p className={shared.small}>{words.proposed(selectorInWords(group.of, plan), group.of.is === "text")}</p>
      {isLast && findsNobody(result) ? <p className={shared.small}>{words.nobody}</p> : null}
      {isChanging ? (
        <OtherPeople plan={plan} group={group} answer={answer} close={() => setChanging(false)} />
      ) : (
        <div className={shared.wrap}>
          <Button
            size="small"
            appearance="primary"
            aria-label={`${words.yes}: ${group.name}`}
            onClick={() => answer({ is: "proposed" })}
          >
            {words.yes}
          </Button>
          <Button size="small" aria-label={`${words.other}: ${group.name}`} onClick={() => setChanging(true)}>
            {words.other}
          </Button>
        </div>
      )}
    </div>
  );
}

/** A most that nobody counts for is met whatever the list says. */
const findsNobody = (result: RuleResult | undefined) =>
  result !== undefined &&
  result.measures.length > 0 &&
  result.measures.every(({ certain, possible }) => certain + possible === 0);

interface OtherPeopleProps {
  readonly plan: Plan;
  readonly group: NamedGroup;
  readonly answer: (said: GroupAnswer) => void;
  readonly close: () => void;
}

/** A group that has a name already, or the words by which lists call these people. */
function OtherPeople({ plan, group, answer, close }: OtherPeopleProps) {
  const [id, setId] = useState<string | undefined>(undefined);
  const [lines, setLines] = useState<readonly string[]>(group.of.is === "text" ? group.of.words : []);
  const known = groupsOf(plan);
  const submit = () => answer(id === undefined ? { is: "words", words: lines } : { is: "named", id });
  return (
    <PlanForm
      label={words.ask(group.name)}
      submitLabel={words.use}
      isReady={id !== undefined || lines.length > 0}
      problem={null}
      submit={submit}
      cancel={close}
    >
      <LinesField label={words.words} hint={words.wordsHint} lines={lines} put={(typed = []) => setLines(typed)} />
      <ChoiceField
        label={words.named}
        value={id}
        among={known.map((one) => one.id)}
        nameOf={(one) => known.find((each) => each.id === one)?.name ?? one}
        none={words.noName}
        put={setId}
      />
    </PlanForm>
  );
}
