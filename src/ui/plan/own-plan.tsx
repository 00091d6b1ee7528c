import { makeStyles, tokens } from "@fluentui/react-components";
import { changedOwnPlan, type OwnPlanFacts } from "../../app/plan/own-plan";
import type { Plan } from "../../domain/plan";
import { withOwnPlan } from "../parts/change-choices";
import { Disclosure } from "../parts/disclosure";
import { useSession, useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { ConferenceFields } from "./conference-fields";
import { OwnPlanFields } from "./own-plan-fields";
import { PeriodFields } from "./period-fields";
import { planWords } from "./plan-words";

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
});

/**
 * The office's own plan: whose it is, in which document it stands, the conference, the years whose achievements count.
 * Sources and papers take it from here. Nothing where a preset is in force.
 */
export function OwnPlan() {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const { plan, scope, presets } = useSessionState(({ choices, conference, presets }) => ({
    plan: choices.ownPlan,
    scope: conference?.scope ?? choices.scope,
    presets,
  }));
  if (plan === undefined) return null;
  const words = planWords.own;
  const held = plan.conferences.find(({ scopes }) => scope === undefined || scopes.includes(scope));
  const model = presets.find(({ id }) => id === plan.basedOn);
  /** Names the field that was changed, so that "Hoàn tác" says what it takes back. */
  const change = (label: string, make: (own: Plan) => Plan) =>
    void session.changePlan(words.changed(label), (before) => withOwnPlan(before, make));
  const put = (facts: Partial<OwnPlanFacts>) => {
    const [name] = Object.keys(facts);
    const label = Object.entries(LABELS).find(([fact]) => fact === name)?.[1] ?? words.heading;
    change(label, (own) => changedOwnPlan(own, facts));
  };
  return (
    <section className={shared.section} aria-label={words.heading}>
      <Disclosure level={2} title={words.heading} openAtFirst={plan.reading === undefined}>
        <div className={styles.fields}>
          {model === undefined ? null : <p className={shared.small}>{words.from(model.title)}</p>}
          <OwnPlanFields facts={plan} put={put} />
          {held === undefined ? null : <ConferenceFields held={held} scope={scope ?? held.scopes[0]} change={change} />}
          <PeriodFields period={plan.period} change={change} />
        </div>
      </Disclosure>
    </section>
  );
}

const LABELS: Readonly<Record<keyof OwnPlanFacts, string>> = {
  title: planWords.own.title,
  issuer: planWords.own.issuer,
  number: planWords.own.number,
  issued: planWords.own.issued,
  document: planWords.own.document,
  year: planWords.own.year,
};
