import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons/svg/delete";
import { useId, useMemo, useState } from "react";
import type { Delegate } from "../../domain/delegate";
import type { Roster } from "../../domain/roster";
import { type SheetSnapshot, valueAt } from "../../domain/sheet-snapshot";
import { fold } from "../../domain/vietnamese-text";
import { withName } from "../parts/change-choices";
import { ChoiceField } from "../parts/choice-field";
import { useSession, useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { rosterWords } from "./roster-words";
import { count } from "../parts/words";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  button: { alignSelf: "flex-start" },
});

/** Old names of merged thôn and units → the names they are counted under. */
export function NameMap() {
  const shared = useSectionStyles();
  const rosters = useSessionState((state) => state.rosters);
  const names = useSessionState(({ choices }) => choices.names);
  const found = useMemo(() => placesOf(rosters), [rosters]);
  const mapped = Object.entries(names);
  if (found.length === 0 && mapped.length === 0) return null;
  return (
    <section className={shared.section} aria-label={rosterWords.names.heading}>
      <h2 className={shared.heading}>{rosterWords.names.heading}</h2>
      <p className={shared.small}>{rosterWords.names.intro}</p>
      {mapped.length === 0 ? null : <MappedNames mapped={mapped} rosters={rosters} />}
      <NameForm found={found} />
    </section>
  );
}

interface MappedNamesProps {
  /** Old names as choices keep them, each with the name it is counted under. */
  readonly mapped: readonly (readonly [key: string, name: string])[];
  readonly rosters: readonly Roster[];
}

function MappedNames({ mapped, rosters }: MappedNamesProps) {
  const shared = useSectionStyles();
  const session = useSession();
  const snapshots = useSessionState((state) => state.snapshots);
  const typedTexts = useMemo(() => cellTexts(rosters, snapshots), [rosters, snapshots]);
  return (
    <ul className={shared.list}>
      {mapped.map(([key, name]) => (
        <li key={key} className={shared.line}>
          <span className={shared.grow}>{rosterWords.names.mapped(typedTexts.get(key) ?? key, name)}</span>
          <Button
            size="small"
            appearance="subtle"
            icon={<Delete16Regular />}
            aria-label={rosterWords.names.remove(typedTexts.get(key) ?? key)}
            onClick={() => void session.choose((before) => withName(before, key, null))}
          />
        </li>
      ))}
    </ul>
  );
}

interface FoundPlace {
  readonly name: string;
  readonly people: number;
}

function NameForm({ found }: { readonly found: readonly FoundPlace[] }) {
  const styles = useStyles();
  const session = useSession();
  const [old, setOld] = useState<string | undefined>();
  const [now, setNow] = useState("");
  const listId = useId();
  const people = useMemo(() => new Map(found.map((place) => [place.name, place.people])), [found]);
  const add = () => {
    if (old === undefined || now.trim() === "") return;
    void session.choose((before) => withName(before, old, now.trim()));
    setOld(undefined);
    setNow("");
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <ChoiceField
        label={rosterWords.names.old}
        value={old}
        among={[...people.keys()]}
        nameOf={(name) => rosterWords.names.option(name, count(people.get(name) ?? 0))}
        none={rosterWords.names.pick}
        put={setOld}
      />
      <Field label={rosterWords.names.now}>
        <Input value={now} list={listId} onChange={(_, { value }) => setNow(value)} />
      </Field>
      <datalist id={listId}>
        {found.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Button className={styles.button} type="submit" disabledFocusable={old === undefined || now.trim() === ""}>
        {rosterWords.names.add}
      </Button>
    </form>
  );
}

function placesOf(rosters: readonly Roster[]): readonly FoundPlace[] {
  const counts = new Map<string, number>();
  for (const delegate of rosters.flatMap((roster) => roster.delegates)) {
    for (const read of [delegate.village, delegate.unit])
      if (read.kind === "value") counts.set(read.value, (counts.get(read.value) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, people]) => ({ name, people }))
    .sort((a, b) => a.name.localeCompare(b.name, "vi", { numeric: true }));
}

/** Choices keep names without marks; this finds them again as they stand in the sheet. */
function cellTexts(rosters: readonly Roster[], snapshots: readonly SheetSnapshot[]): ReadonlyMap<string, string> {
  const sheets = new Map(snapshots.map((sheet) => [sheet.name, sheet]));
  const texts = new Map<string, string>();
  const note = (read: Delegate["unit"]) => {
    if (read.kind !== "value") return;
    const sheet = sheets.get(read.cell.sheet);
    const text =
      sheet === undefined ? read.value : String(valueAt(sheet, read.cell.row, read.cell.column) ?? read.value);
    texts.set(fold(text), text);
    texts.set(fold(read.value), read.value);
  };
  for (const delegate of rosters.flatMap((roster) => roster.delegates)) {
    note(delegate.village);
    note(delegate.unit);
  }
  return texts;
}
