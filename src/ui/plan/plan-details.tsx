import { makeStyles, tokens } from "@fluentui/react-components";
import { Children, type ReactNode } from "react";
import type { Plan } from "../../domain/plan";
import { Disclosure } from "../parts/disclosure";
import { useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { planWords } from "./plan-words";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
});

/**
 * What the plan says besides numbers, work and programme, for this scope: remarks, conference.
 */
export function PlanDetails({ plan }: { readonly plan: Plan }) {
  const shared = useSectionStyles();
  const scope = useSessionState(({ conference, choices }) => choices.scope ?? conference?.scope);
  const ofScope = <T extends { readonly scopes: readonly string[] }>(parts: readonly T[]) =>
    parts.filter((part) => scope === undefined || part.scopes.includes(scope));
  const { remarks, period } = plan;
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
    </section>
  );
}

interface PartProps {
  readonly title: string;
  readonly openAtFirst?: boolean;
  readonly children: ReactNode;
}

/** One folded list; nothing where the plan says nothing of it. */
function Part({ title, openAtFirst = false, children }: PartProps) {
  const styles = useStyles();
  if (Children.count(children) === 0) return null;
  return (
    <Disclosure level={3} title={title} openAtFirst={openAtFirst}>
      <ul className={styles.list}>{children}</ul>
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
