import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RosterUse } from "../../app/session/session";
import { type ColumnReading, layoutAsRead, type Roster } from "../../domain/roster";
import { ROSTER_KIND_NAMES } from "../../domain/roster-kind-names";
import { CellLinks } from "../parts/cell-links";
import { AddPerson } from "../check/mend/person-rows";
import { ColumnRow } from "./column-row";
import { Disclosure } from "../parts/disclosure";
import { LayoutDoubtBox } from "./layout-doubt-box";
import { useSectionStyles } from "../parts/use-section-styles";
import { layoutInWords, OTHER_ROW_ORDER, otherRowNames, readingNote, useNames, rosterWords } from "./roster-words";
import { capital, count } from "../parts/words";

const useStyles = makeStyles({
  roster: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    paddingTop: tokens.spacingVerticalS,
  },
  columns: { gap: tokens.spacingVerticalM },
});

/**
 * One roster: kind and why, its rows, its columns (the uncertain ones first), what an official should know about its
 * reading.
 */
export function RosterReading({ roster, use }: { readonly roster: Roster; readonly use: RosterUse }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const isAcross = roster.across === true;
  const unsure = roster.columns.filter((column) => !column.certain);
  const sure = roster.columns.filter((column) => column.certain);
  const others = OTHER_ROW_ORDER.flatMap((is) => {
    const n = roster.otherRows.filter((row) => row.is === is).length;
    return n > 0 ? [`${count(n)} ${otherRowNames[is]}`] : [];
  });
  return (
    <div className={styles.roster}>
      <div>
        <h4 className={shared.subheading}>{capital(ROSTER_KIND_NAMES[roster.kind])}</h4>
        <p className={shared.small}>
          {placeOf(roster)} {rosterWords.rosters.serves(useNames[use])}
        </p>
        <p className={shared.small}>{layoutInWords(layoutAsRead(roster))}</p>
        {roster.title === "" ? null : <p className={shared.small}>{rosterWords.rosters.title(roster.title)}</p>}
        {roster.kindEvidence.length > 0 ? (
          <p className={shared.small}>{rosterWords.rosters.because(roster.kindEvidence.join("; "))}</p>
        ) : null}
        {others.length > 0 ? <p className={shared.small}>{rosterWords.rosters.otherRows(others.join(", "))}</p> : null}
      </div>
      <AddPerson roster={roster} />
      {roster.doubt === undefined ? null : <LayoutDoubtBox roster={roster} doubt={roster.doubt} />}
      {roster.notes.length === 0 ? null : (
        <ul className={shared.bullets}>
          {roster.notes.map((note) => (
            <li key={note.code}>
              {readingNote(note)} {note.cells.length > 0 ? <CellLinks cells={note.cells} sheet={roster.sheet} /> : null}
            </li>
          ))}
        </ul>
      )}
      {unsure.length === 0 ? null : (
        <>
          <h5 className={shared.subheading}>{rosterWords.rosters.toReview(unsure.length, isAcross)}</h5>
          <ColumnRows roster={roster} columns={unsure} />
        </>
      )}
      {sure.length === 0 ? null : (
        <Disclosure level={4} quiet title={rosterWords.rosters.sureColumns(sure.length, isAcross)}>
          <ColumnRows roster={roster} columns={sure} />
        </Disclosure>
      )}
    </div>
  );
}

function placeOf({ across, delegates, entries, firstRow, lastRow }: Roster): string {
  const size = Math.max(delegates.length, entries.length);
  if (size === 0) return rosterWords.rosters.noRows;
  return across === true
    ? rosterWords.rosters.people(count(size), firstRow, lastRow)
    : rosterWords.rosters.rows(count(size), firstRow, lastRow);
}

function ColumnRows({ roster, columns }: { readonly roster: Roster; readonly columns: readonly ColumnReading[] }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  return (
    <ul className={mergeClasses(shared.list, styles.columns)}>
      {columns.map((column) => (
        <ColumnRow key={column.column} roster={roster} column={column} />
      ))}
    </ul>
  );
}
