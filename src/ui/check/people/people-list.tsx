import { Button, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FacetPerson } from "../../../app/facets/facet";
import { a1 } from "../../../domain/cell-ref";
import type { Delegate } from "../../../domain/delegate";
import { valueOf } from "../../../domain/read";
import { rowInWords } from "../../../domain/row-place";
import { clean } from "../../../domain/vietnamese-text";
import { useSession } from "../../parts/session-context";
import { useSectionStyles } from "../../parts/use-section-styles";
import { words } from "../../parts/words";
import { TextLink } from "../../parts/text-link";

const useStyles = makeStyles({
  list: { gap: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  person: { minHeight: "24px", overflowWrap: "anywhere" },
  ticked: { display: "flex", alignItems: "center" },
  more: { alignSelf: "flex-start", minWidth: 0 },
});

const FIRST = 12;
const STEP = 100;

export interface PeopleListProps {
  readonly people: readonly FacetPerson[];
  readonly label: string;
  /** Who is ticked, and who can be: those of whom `toggle` is told. */
  readonly ticks?: {
    readonly can: ReadonlySet<FacetPerson>;
    readonly ticked: ReadonlySet<FacetPerson>;
    readonly toggle: (person: FacetPerson) => void;
  };
}

/** The people behind a number: each with his place and what his cell says, the way to it at his name. */
export function PeopleList({ people, label, ticks }: PeopleListProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const [limit, setLimit] = useState(FIRST);
  const rest = people.length - limit;
  const shown = rest > 1 ? people.slice(0, limit) : people;
  return (
    <div className={shared.section}>
      {people.length > 0 && people.every(({ is }) => is === "noColumn") ? (
        <p className={shared.small}>{words.people.noColumn}</p>
      ) : null}
      <ul className={mergeClasses(shared.list, styles.list)} aria-label={label}>
        {shown.map((person, at) => (
          <PersonLine
            key={at}
            person={person}
            isTicked={ticks?.ticked.has(person) ?? false}
            toggle={ticks?.can.has(person) === true ? () => ticks.toggle(person) : undefined}
          />
        ))}
      </ul>
      {rest > 1 ? (
        <Button size="small" appearance="subtle" className={styles.more} onClick={() => setLimit(limit + STEP)}>
          {words.common.more(Math.min(STEP, rest))}
        </Button>
      ) : null}
    </div>
  );
}

interface PersonLineProps {
  readonly person: FacetPerson;
  readonly isTicked: boolean;
  readonly toggle: (() => void) | undefined;
}

function PersonLine({ person, isTicked, toggle }: PersonLineProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const { delegate, cell } = person;
  const name = clean(valueOf(delegate.fullName) ?? "") || rowInWords(delegate);
  return (
    <li className={mergeClasses(styles.person, toggle !== undefined && styles.ticked)}>
      {toggle === undefined ? null : (
        <Checkbox aria-label={words.people.tick(name)} checked={isTicked} onChange={toggle} />
      )}
      <span>
        <TextLink label={words.people.goTo(name, a1(cell))} onClick={() => void session.reveal(cell)}>
          {name}
        </TextLink>{" "}
        <span className={shared.small}>{[...placeOf(delegate), ...cellInWords(person)].join(" · ")}</span>
      </span>
    </li>
  );
}

/** Office and place, to tell one from another. */
function placeOf({ position, unit, village }: Delegate): readonly string[] {
  return [position, unit, village].flatMap((read) => clean(valueOf(read) ?? "") || []);
}

function cellInWords({ is, cell, text }: FacetPerson): readonly string[] {
  if (is === "blank") return [words.people.blank(a1(cell))];
  return is === "unreadable" ? [words.people.unread(a1(cell), clean(text))] : [];
}
