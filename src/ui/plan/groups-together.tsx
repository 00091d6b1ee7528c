import { Button, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { answeredGroup, askedTogether, isAnswered, selectorInWords } from "../../app/plan/asked-groups";
import type { Plan, Rule } from "../../domain/plan";
import { withConfirmed, withOwnPlan } from "../parts/change-choices";
import { useSession, useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { planWords } from "./plan-words";

const useStyles = makeStyles({
  box: { gap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  choice: { alignItems: "flex-start" },
  yes: { alignSelf: "flex-start" },
});

const words = planWords.who;

export interface GroupsTogetherProps {
  readonly plan: Plan;
  /** Those that wait to be confirmed. */
  readonly rules: readonly Rule[];
}

/**
 * All groups that the rules ask about in one question, beside the one of each card. Only who is found in the list is
 * chosen beforehand: a most that nobody counts for would be met whatever the list says. A rule all of whose groups are
 * answered is confirmed. Nothing where there is one group alone.
 */
export function GroupsTogether({ plan, rules }: GroupsTogetherProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const rows = useSessionState(({ conference }) => conference?.delegates);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const asked = askedTogether(plan, rules, rows ?? []);
  if (asked.length < 2) return null;
  const chosen = asked.filter(({ group: { id }, found }) => turned.has(id) !== found > 0);
  const turn = (id: string) =>
    setTurned((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]));
  const answer = () =>
    void session.changePlan(words.answeredAll(chosen.length), (before) => {
      const answered = withOwnPlan(before, (own) =>
        chosen.reduce((mine, { group }) => answeredGroup(mine, group.id, { is: "proposed" }), own),
      );
      const settled = rules.filter((rule) => {
        const { ownPlan } = answered;
        return !isAnswered(plan, rule) && ownPlan !== undefined && isAnswered(ownPlan, rule);
      });
      return withConfirmed(answered, new Set(settled.map(({ id }) => id)));
    });
  return (
    <section className={mergeClasses(shared.card, styles.box)} aria-label={words.together(asked.length)}>
      <h3 className={shared.subheading}>{words.together(asked.length)}</h3>
      <p className={shared.small}>{words.togetherHow}</p>
      <ul className={shared.list}>
        {asked.map(({ group, found }) => (
          <li key={group.id}>
            <Checkbox
              className={styles.choice}
              checked={chosen.some((one) => one.group === group)}
              onChange={() => turn(group.id)}
              label={
                <>
                  {words.among(group.name, selectorInWords(group.of, plan))}{" "}
                  <span className={shared.small}>({words.found(found)})</span>
                </>
              }
            />
          </li>
        ))}
      </ul>
      <Button className={styles.yes} size="small" appearance="primary" disabled={chosen.length === 0} onClick={answer}>
        {words.yesAll(chosen.length)}
      </Button>
    </section>
  );
}
