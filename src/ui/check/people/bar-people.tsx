import { useMemo } from "react";
import { countsPeople, peopleOfBar } from "../../../app/facets/facet";
import type { Measure } from "../../../domain/finding";
import type { Rule } from "../../../domain/plan";
import { Disclosure } from "../../parts/disclosure";
import { useSessionState } from "../../parts/session-context";
import { useSectionStyles } from "../../parts/use-section-styles";
import { words } from "../../parts/words";
import { PeopleList } from "./people-list";
import { UnknownPeople } from "./unknown-people";

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
  const { conference, snapshots } = useSessionState((state) => ({
    conference: state.conference,
    snapshots: state.snapshots,
  }));
  const found = useMemo(
    () => (conference === null ? undefined : peopleOfBar(rule, conference, name, snapshots)),
    [rule, conference, name, snapshots],
  );
  if (found === undefined) return null;
  const [possible, certain] = [
    words.people.possible(found.possible.length),
    words.people.certain(found.certain.length),
  ];
  return (
    <div className={shared.section}>
      {found.possible.length === 0 ? null : (
        <div>
          <p className={shared.small}>{possible}</p>
          <UnknownPeople people={found.possible} label={possible} />
        </div>
      )}
      {found.certain.length === 0 ? null : (
        <div>
          <p className={shared.small}>{certain}</p>
          <PeopleList people={found.certain} label={certain} />
        </div>
      )}
    </div>
  );
}
