import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Checkmark20Regular } from "@fluentui/react-icons/svg/checkmark";
import { useCallback, useMemo } from "react";
import { isAnswered } from "../../app/plan/asked-groups";
import { withoutRule } from "../../app/plan/added-rule";
import type { PlanRule, Rule } from "../../domain/plan";
import { awaitingRules } from "../../domain/rules-of";
import { withConfirmed, withOwnPlan } from "../parts/change-choices";
import { Disclosure } from "../parts/disclosure";
import { verdictLine } from "../check/verdict-card";
import { useOpenPart } from "../parts/open-part";
import { AddRule } from "./add-rule";
import { GroupsTogether } from "./groups-together";
import { OpenSentences } from "./open-sentences";
import { RuleEditor } from "./rule-editor";
import { useResultsIfConfirmed } from "./use-results-if-confirmed";
import { useSession, useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { planWords } from "./plan-words";
import { words } from "../parts/words";
import { TextLink } from "../parts/text-link";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  all: { alignSelf: "flex-start" },
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
  const { add, remove } = useOwnRules();
  const ifConfirmed = useResultsIfConfirmed();
  const numbers = planRules.filter((rule) => ofPlan.has(rule.id));
  const rows = planRules.filter((rule) => !ofPlan.has(rule.id));
  return (
    <section className={shared.section} aria-label={planWords.rules.heading}>
      <h2 className={shared.heading}>{planWords.rules.heading}</h2>
      <ConfirmAll rules={numbers} otherwise={numbers.length > 0 ? planWords.rules.intro : words.firstRun.noNumbers} />
      <VerdictNow />
      <ul className={styles.list}>
        {numbers.map((rule) => (
          <RuleEditor
            key={rule.id}
            rule={rule}
            ifConfirmed={ifConfirmed.get(rule.id)}
            remove={own === undefined ? undefined : remove}
          />
        ))}
      </ul>
      {own === undefined || conference === null ? null : (
        <>
          <OpenSentences plan={own} scope={conference.scope} target={conference.target} />
          <AddRule plan={own} scope={conference.scope} target={conference.target} add={add} />
        </>
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

interface ConfirmAllProps {
  readonly rules: readonly Rule[];
  /** What is said where none of them waits. */
  readonly otherwise: string;
}

/** One click for all that the plan's text proposes for this scope and list. */
function ConfirmAll({ rules, otherwise }: ConfirmAllProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const { off, scope, own } = useSessionState(({ choices, conference }) => ({
    off: choices.disabledRules,
    scope: conference?.scope,
    own: choices.ownPlan,
  }));
  const awaiting = scope === undefined ? [] : awaitingRules(rules, off, scope);
  if (awaiting.length === 0) return <p className={shared.small}>{otherwise}</p>;
  const ids = new Set(awaiting.filter((rule) => own === undefined || isAnswered(own, rule)).map(({ id }) => id));
  const asking = awaiting.length - ids.size;
  return (
    <>
      <p className={shared.small}>
        {planWords.rules.waiting(awaiting.length)}
        {asking > 0 ? ` ${planWords.rules.asking(asking)}` : ""}
      </p>
      {ids.size === 0 ? null : (
        <Button
          className={styles.all}
          appearance="primary"
          icon={<Checkmark20Regular />}
          onClick={() =>
            void session.changePlan(planWords.rules.confirmedAll(ids.size), (before) => withConfirmed(before, ids))
          }
        >
          {planWords.rules.confirmAll(ids.size)}
        </Button>
      )}
      {own === undefined || asking === 0 ? null : <GroupsTogether plan={own} rules={awaiting} />}
    </>
  );
}

/** What all of it comes to, and the way to the findings. */
function VerdictNow() {
  const shared = useSectionStyles();
  const verdict = useSessionState(verdictLine);
  const openPart = useOpenPart();
  if (verdict === "") return null;
  return (
    <p className={shared.text}>
      {planWords.rules.verdict(verdict)}{" "}
      <TextLink onClick={() => openPart("check")}>{planWords.rules.seeResults}</TextLink>
    </p>
  );
}

/** Adds to the rules of the office's own plan and takes from them. */
function useOwnRules() {
  const session = useSession();
  const change = useCallback(
    (said: string, make: (rules: PlanRule[]) => PlanRule[]) =>
      void session.changePlan(said, (before) => withOwnPlan(before, (mine) => ({ ...mine, rules: make(mine.rules) }))),
    [session],
  );
  const remove = useCallback(
    ({ id, title }: Rule) => change(planWords.add.removed(title), (rules) => withoutRule(rules, id)),
    [change],
  );
  const add = (rule: PlanRule) => change(planWords.add.added(rule.title), (rules) => [...rules, rule]);
  return { add, remove };
}
