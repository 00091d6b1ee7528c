import { Button, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CellRef } from "../../domain/cell-ref";
import { categoriesOf } from "../../domain/categories";
import type { GroupProposal, Roster } from "../../domain/roster";
import { fold } from "../../domain/vietnamese-text";
import { CellLinks } from "../parts/cell-links";
import { withGroups } from "../parts/change-choices";
import { Disclosure } from "../parts/disclosure";
import { homeSheetOf } from "../check/home-sheet";
import { useSession, useSessionState } from "../parts/session-context";
import { useSectionStyles } from "../parts/use-section-styles";
import { rosterWords } from "./roster-words";
import { count } from "../parts/words";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", gap: "2px" },
  text: { overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  select: { minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Merged extends Omit<GroupProposal, "cells"> {
  readonly cells: readonly CellRef[];
}

/** Every distinct text that decides a group, those to be confirmed first. */
export function GroupTable({ rosters }: { readonly rosters: readonly Roster[] }) {
  const shared = useSectionStyles();
  const merged = useMemo(() => mergeByText(rosters), [rosters]);
  if (merged.length === 0) return null;
  const open = merged.filter((one) => one.chosenBy === "reader" && !one.plain);
  const settled = merged.filter((one) => one.chosenBy === "user" || one.plain);
  return (
    <section className={shared.section} aria-label={rosterWords.groups.heading}>
      <h2 className={shared.heading}>{rosterWords.groups.heading}</h2>
      <p className={shared.small}>
        {open.length === 0 ? rosterWords.groups.allClear : rosterWords.groups.intro(open.length)}
      </p>
      <GroupButtons open={open} all={merged} />
      <GroupRows rows={open} />
      {settled.length === 0 ? null : (
        <Disclosure level={3} quiet title={rosterWords.groups.settled(settled.length)}>
          <GroupRows rows={settled} />
        </Disclosure>
      )}
    </section>
  );
}

interface GroupButtonsProps {
  readonly open: readonly Merged[];
  readonly all: readonly Merged[];
}

/** Confirms all that was proposed, or takes back all that the office chose. */
function GroupButtons({ open, all }: GroupButtonsProps) {
  const styles = useStyles();
  const session = useSession();
  const groups = useSessionState(({ choices }) => choices.groups);
  const proposed = open.filter((one) => one.group !== null);
  const chosen = all.filter((one) => groups[fold(one.text)] !== undefined);
  const put = (changes: Parameters<typeof withGroups>[1]) =>
    void session.choose((before) => withGroups(before, changes));
  return (
    <div className={styles.buttons}>
      {proposed.length === 0 ? null : (
        <Button
          appearance="primary"
          size="small"
          onClick={() => put(proposed.map(({ text, group }) => ({ text, group: group?.id ?? null })))}
        >
          {rosterWords.groups.confirmAll(proposed.length)}
        </Button>
      )}
      {chosen.length === 0 ? null : (
        <Button size="small" onClick={() => put(chosen.map(({ text }) => ({ text, group: null })))}>
          {rosterWords.rosters.reset}
        </Button>
      )}
    </div>
  );
}

function GroupRows({ rows }: { readonly rows: readonly Merged[] }) {
  const shared = useSectionStyles();
  return (
    <ul className={shared.list}>
      {rows.map((one) => (
        <GroupRow key={fold(one.text)} one={one} />
      ))}
    </ul>
  );
}

function GroupRow({ one }: { readonly one: Merged }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const homeSheet = useSessionState(({ conference }) => homeSheetOf(conference));
  const plan = useSessionState((state) => state.plan);
  const categories = categoriesOf(plan?.categories);
  const choose = (value: string) => {
    const group = categories.byId(value)?.id ?? null;
    void session.choose((before) => withGroups(before, [{ text: one.text, group }]));
  };
  return (
    <li className={styles.row}>
      <span className={styles.text}>{one.text}</span>
      <Select
        className={styles.select}
        size="small"
        aria-label={rosterWords.groups.groupOf(one.text)}
        value={one.group?.id ?? ""}
        onChange={(_, { value }) => choose(value)}
      >
        <option value="">{rosterWords.groups.unknown}</option>
        {categories.all.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <span className={shared.small}>
        {rosterWords.groups.where[one.from]} · {rosterWords.groups.people(count(one.count))}
      </span>
      <CellLinks cells={one.cells} sheet={homeSheet} />
    </li>
  );
}

function mergeByText(rosters: readonly Roster[]): readonly Merged[] {
  const known = new Map<string, Merged>();
  for (const proposal of rosters.flatMap((roster) => roster.groups)) {
    const key = fold(proposal.text);
    const before = known.get(key);
    known.set(
      key,
      before
        ? { ...before, count: before.count + proposal.count, cells: [...before.cells, ...proposal.cells] }
        : proposal,
    );
  }
  return [...known.values()].sort((a, b) => Number(a.group !== null) - Number(b.group !== null) || b.count - a.count);
}
