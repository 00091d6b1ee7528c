import { useMemo } from "react";
import { countsPeople, peopleOfBar } from "../../../app/facets/facet";
import type { Measure } from "../../../domain/finding";
import type { Rule } from "../../../domain/plan";
import { Disclosure } from "../../parts/disclosure";
import { useSessionState } from "../../parts/session-context";
import { useSectionStyles } from "../../parts/use-section-styles";
import { words } from "../../parts/words";
import { PeopleList } from "./people-list";

/** "Xem những ai": the people of a quota's bar, those in doubt first, since they are the ones to settle. */
export function BarPeople({ rule, measure }: { readonly rule: Rule; readonly measure: Measure }) {
  if (!countsPeople(rule) || measure.certain + measure.possible === 0) return null;
  return (
    <Disclosure level={4} quiet title={words.people.show}>
      <Opened rule={rule} measure={measure} />
    </Disclosure>
  );
}

function Opened({ rule, measure: { name } }: { readonly rule: Rule; readonly measure: Measure }) {
  const shared = useSectionStyles();
  const conference = useSessionState((state) => state.conference);
  const found = useMemo(
    () => (conference === null ? undefined : peopleOfBar(rule, conference, name)),
    [rule, conference, name],
  );
  if (found === undefined) return null;
  const parts = [
    { people: found.possible, label: words.people.possible(found.possible.length) },
    { people: found.certain, label: words.people.certain(found.certain.length) },
  ];
  return (
    <div className={shared.section}>
      {parts.map(({ people, label }) =>
        people.length === 0 ? null : (
          <div key={label}>
            <p className={shared.small}>{label}</p>
            <PeopleList people={people} label={label} />
          </div>
        ),
      )}
    </div>
  );
}
