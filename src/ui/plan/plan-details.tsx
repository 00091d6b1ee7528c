import { makeStyles, tokens } from "@fluentui/react-components";
import type { Plan } from "../../domain/plan";
import { Disclosure } from "../parts/disclosure";
import { useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { planWords } from "./plan-words";
import { day } from "../parts/words";
import { daysBefore } from "../../domain/iso-day";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  when: { fontWeight: tokens.fontWeightSemibold },
});

/**
 * What the plan says besides numbers, for this scope: remarks, conference, agenda, deadlines, dossier, work by
 * department.
 */
export function PlanDetails({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const { scope, date } = useSessionState(({ conference, choices }) => ({
    scope: choices.scope ?? conference?.scope,
    date: choices.typed.conferenceDate,
  }));
  const ofScope = <T extends { readonly scopes: readonly string[] }>(parts: readonly T[]) =>
    parts.filter((part) => scope === undefined || part.scopes.includes(scope));
  const deadlines = ofScope(plan.deadlines);
  return (
    <section className={shared.section} aria-label={planWords.details.heading}>
      <h2 className={shared.heading}>{planWords.details.heading}</h2>
      {plan.remarks.length === 0 ? null : (
        <Disclosure level={3} title={planWords.details.remarks(plan.remarks.length)} openAtFirst>
          <ul className={styles.list}>
            {plan.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Disclosure level={3} title={planWords.details.conference}>
        <ul className={styles.list}>
          {ofScope(plan.conferences).map((one) => (
            <li key={one.source.clause + one.names.join()}>
              {one.names.length > 1 ? planWords.details.oneOf : ""}
              {one.names.join("; ")}. {[one.when, one.length, one.place].filter(Boolean).join(" · ")}{" "}
              <span className={shared.small}>({one.source.clause})</span>
            </li>
          ))}
          {plan.period === undefined ? null : <li>{planWords.details.period(plan.period.from, plan.period.to)}</li>}
        </ul>
      </Disclosure>
      {plan.agenda.length === 0 ? null : (
        <Disclosure level={3} title={planWords.details.agenda(plan.agenda.length)}>
          <ol className={styles.list}>
            {plan.agenda.map((item) => (
              <li key={item.text}>
                {item.text}
                {item.by === undefined ? "" : ` – ${item.by}`}
                {item.minutes === undefined ? "" : ` (${planWords.details.minutes(item.minutes)})`}
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
      {deadlines.length === 0 ? null : (
        <Disclosure level={3} title={planWords.details.deadlines(deadlines.length)}>
          <ul className={styles.list}>
            {deadlines.map((one) => (
              <li key={one.id}>
                <span className={styles.when}>
                  {one.when}
                  {date !== undefined && one.daysBeforeConference !== undefined
                    ? ` (${day(daysBefore(date, one.daysBeforeConference))})`
                    : ""}
                </span>
                : {one.text}
                {one.by === undefined ? "" : ` – ${one.by}`} <span className={shared.small}>({one.source.clause})</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {plan.dossier.length === 0 ? null : (
        <Disclosure level={3} title={planWords.details.dossier(plan.dossier.length)}>
          <ul className={styles.list}>
            {plan.dossier.map((one) => (
              <li key={one.text}>
                {one.text} <span className={shared.small}>({one.source.clause})</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {plan.departments.length === 0 ? null : (
        <Disclosure level={3} title={planWords.details.departments(plan.departments.length)}>
          <ul className={styles.list}>
            {plan.departments.map((one) => (
              <li key={`${one.by} ${one.text}`}>
                <span className={styles.when}>{one.by}</span>: {one.text}
                {one.when === undefined ? "" : ` – ${one.when}`}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
