import { makeStyles, tokens } from "@fluentui/react-components";
import type { OwnPlanFacts } from "../../app/plan/own-plan";
import type { Plan } from "../../domain/plan";
import { withOwnFacts, withOwnPlan } from "../parts/change-choices";
import { Disclosure } from "../parts/disclosure";
import { NumberField } from "../parts/number-field";
import { OwnPlanFields } from "./own-plan-fields";
import { planWords } from "./plan-words";
import { useSession, useSessionState } from "../parts/session-context";
import { LinesField } from "../parts/text-field";
import { useSectionStyles } from "../parts/use-section-styles";

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
  years: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(118px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
});

/**
 * The office's own plan: whose it is, in which document it stands, what the conference is called. Nothing where a
 * preset is in force.
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
  const put = (change: Partial<OwnPlanFacts>) => {
    // A plan always has a name, an issuer and a document: an emptied field leaves what there was.
    const filled = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== ""));
    if (Object.keys(filled).length > 0) void session.choose((before) => withOwnFacts(before, filled));
  };
  const putNames = (names: string[] | undefined) => {
    if (names === undefined || held === undefined) return;
    void session.choose((before) =>
      withOwnPlan(before, (own) => ({
        ...own,
        conferences: own.conferences.map((one, at) => (plan.conferences[at] === held ? { ...one, names } : one)),
      })),
    );
  };
  return (
    <section className={shared.section} aria-label={words.heading}>
      <Disclosure level={2} title={words.heading} openAtFirst={plan.reading === undefined}>
        <div className={styles.fields}>
          {model === undefined ? null : <p className={shared.small}>{words.from(model.title)}</p>}
          <OwnPlanFields facts={plan} put={put} />
          {held === undefined ? null : (
            <LinesField label={words.names} hint={words.namesHint} lines={held.names} put={putNames} />
          )}
          {plan.period === undefined ? null : <Period {...plan.period} />}
        </div>
      </Disclosure>
    </section>
  );
}

/** The years whose achievements count. */
function Period({ from, to }: { readonly from: number; readonly to: number }) {
  const styles = useStyles();
  const session = useSession();
  const words = planWords.own;
  const whole = (year: number) => (Number.isInteger(year) && year >= 1900 && year <= 2100 ? null : words.yearWrong);
  const put = (part: Partial<NonNullable<Plan["period"]>>) =>
    void session.choose((before) => withOwnPlan(before, (own) => ({ ...own, period: { from, to, ...part } })));
  return (
    <div className={styles.years}>
      <NumberField
        label={words.from_}
        unit=""
        value={from}
        problem={(year) => whole(year) ?? (year > to ? words.periodWrong : null)}
        put={(year) => {
          if (year !== undefined) put({ from: year });
        }}
      />
      <NumberField
        label={words.to}
        unit=""
        value={to}
        problem={(year) => whole(year) ?? (year < from ? words.periodWrong : null)}
        put={(year) => {
          if (year !== undefined) put({ to: year });
        }}
      />
    </div>
  );
}
