import { Button, Checkbox, Input } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import type { FacetPerson } from "../../../app/facets/facet";
import { filledWith, gapsAmong, textsUsed } from "../../../app/facets/fill";
import { clean } from "../../../domain/vietnamese-text";
import { useSession, useSessionState } from "../../parts/session-context";
import { useSectionStyles } from "../../parts/use-section-styles";
import { words } from "../../parts/words";
import { PeopleList, type PeopleListProps } from "./people-list";

/** Those of whom something is unknown, and where their cells can be written the way to fill several in at once. */
export function UnknownPeople({ people, label }: Pick<PeopleListProps, "people" | "label">) {
  const shared = useSectionStyles();
  const session = useSession();
  const [ticked, tick] = useState<ReadonlySet<FacetPerson>>(new Set());
  const { conference, snapshots, canWrite } = useSessionState((state) => ({
    conference: state.conference,
    snapshots: state.snapshots,
    canWrite: state.can.write,
  }));
  const found = useMemo(() => {
    if (conference === null || !canWrite) return { gaps: [], texts: [] };
    const gaps = gapsAmong(people, { snapshots, conference });
    return { gaps, texts: textsUsed(gaps, { snapshots, conference }) };
  }, [people, conference, snapshots, canWrite]);
  const can = useMemo(() => new Set(found.gaps), [found]);
  if (conference === null || found.gaps.length === 0) return <PeopleList people={people} label={label} />;
  const taken = found.gaps.filter((person) => ticked.has(person));
  const toggle = (person: FacetPerson) => {
    const changed = new Set(taken);
    if (!changed.delete(person)) changed.add(person);
    tick(changed);
  };
  const put = (text: string) => {
    tick(new Set());
    void session.mend(filledWith(taken, text, { snapshots, conference }), words.people.filled(text));
  };
  return (
    <div className={shared.section}>
      <p className={shared.small}>{words.people.fillHint}</p>
      {found.gaps.length < 2 ? null : (
        <Checkbox
          label={words.people.tickAll}
          checked={taken.length === found.gaps.length ? true : taken.length === 0 ? false : "mixed"}
          onChange={(_, { checked }) => tick(checked === true ? can : new Set())}
        />
      )}
      <PeopleList people={people} label={label} ticks={{ can, ticked, toggle }} />
      <FillForm texts={found.texts} taken={taken.length} put={put} />
    </div>
  );
}

interface FillFormProps {
  /** What other rows of the list write there. */
  readonly texts: readonly string[];
  /** How many are ticked. */
  readonly taken: number;
  readonly put: (text: string) => void;
}

function FillForm({ texts, taken, put }: FillFormProps) {
  const shared = useSectionStyles();
  const [typed, type] = useState("");
  const id = useId();
  const text = clean(typed);
  return (
    <form
      className={shared.wrap}
      onSubmit={(event) => {
        event.preventDefault();
        if (text !== "" && taken > 0) put(text);
        type("");
      }}
    >
      <Input
        className={shared.grow}
        size="small"
        list={id}
        value={typed}
        aria-label={words.people.fillWith}
        placeholder={words.people.fillPrompt}
        onChange={(_, data) => type(data.value)}
      />
      <datalist id={id}>
        {texts.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <Button size="small" type="submit" disabledFocusable={text === "" || taken === 0}>
        {words.people.fill(taken)}
      </Button>
    </form>
  );
}
