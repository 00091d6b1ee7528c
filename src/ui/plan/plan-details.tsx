import { makeStyles, tokens } from "@fluentui/react-components";
import { Children, type ReactNode } from "react";
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
  const shared = useSectionStyles();
  const scope = useSessionState(({ conference, choices }) => choices.scope ?? conference?.scope);
  const ofScope = <T extends { readonly scopes: readonly string[] }>(parts: readonly T[]) =>
    parts.filter((part) => scope === undefined || part.scopes.includes(scope));
  const { remarks, agenda, dossier, departments, period } = plan;
  const deadlines = ofScope(plan.deadlines);
  const titles = planWords.details;
  return (
    <section className={shared.section} aria-label={titles.heading}>
      <h2 className={shared.heading}>{titles.heading}</h2>
      <Part title={titles.remarks(remarks.length)} openAtFirst>
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </Part>
      <Part title={titles.conference}>
        {ofScope(plan.conferences).map((one) => (
          <Conference key={one.source.clause + one.names.join()} {...one} />
        ))}
        {period === undefined ? null : <li>{titles.period(period.from, period.to)}</li>}
      </Part>
      <Part title={titles.agenda(agenda.length)} ordered>
        {agenda.map((item) => (
          <AgendaItem key={item.text} {...item} />
        ))}
      </Part>
      <Part title={titles.deadlines(deadlines.length)}>
        {deadlines.map((one) => (
          <Deadline key={one.id} {...one} />
        ))}
      </Part>
      <Part title={titles.dossier(dossier.length)}>
        {dossier.map((one) => (
          <li key={one.text}>
            {one.text} <span className={shared.small}>({one.source.clause})</span>
          </li>
        ))}
      </Part>
      <Part title={titles.departments(departments.length)}>
        {departments.map((one) => (
          <Work key={`${one.by} ${one.text}`} {...one} />
        ))}
      </Part>
    </section>
  );
}

interface PartProps {
  readonly title: string;
  readonly ordered?: boolean;
  readonly openAtFirst?: boolean;
  readonly children: ReactNode;
}

/** One folded list; nothing where the plan says nothing of it. */
function Part({ title, ordered = false, openAtFirst = false, children }: PartProps) {
  const styles = useStyles();
  if (Children.count(children) === 0) return null;
  const List = ordered ? "ol" : "ul";
  return (
    <Disclosure level={3} title={title} openAtFirst={openAtFirst}>
      <List className={styles.list}>{children}</List>
    </Disclosure>
  );
}

function Conference({ names, when, length, place, source }: Plan["conferences"][number]) {
  const shared = useSectionStyles();
  return (
    <li>
      {names.length > 1 ? planWords.details.oneOf : ""}
      {names.join("; ")}. {[when, length, place].filter(Boolean).join(" · ")}{" "}
      <span className={shared.small}>({source.clause})</span>
    </li>
  );
}

function AgendaItem({ text, by, minutes }: Plan["agenda"][number]) {
  return (
    <li>
      {text}
      {by === undefined ? "" : ` – ${by}`}
      {minutes === undefined ? "" : ` (${planWords.details.minutes(minutes)})`}
    </li>
  );
}

/** "Trước hội nghị 15 ngày" with the day, once the day of the conference is typed. */
function Deadline({ when, daysBeforeConference, text, by, source }: Plan["deadlines"][number]) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const date = useSessionState(({ choices }) => choices.typed.conferenceDate);
  return (
    <li>
      <span className={styles.when}>
        {when}
        {date !== undefined && daysBeforeConference !== undefined
          ? ` (${day(daysBefore(date, daysBeforeConference))})`
          : ""}
      </span>
      : {text}
      {by === undefined ? "" : ` – ${by}`} <span className={shared.small}>({source.clause})</span>
    </li>
  );
}

function Work({ by, text, when }: Plan["departments"][number]) {
  const styles = useStyles();
  return (
    <li>
      <span className={styles.when}>{by}</span>: {text}
      {when === undefined ? "" : ` – ${when}`}
    </li>
  );
}
