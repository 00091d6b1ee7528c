import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { shownIn } from "../../../app/mend/mend";
import { hasRows, partsOf } from "../../../app/mend/row-moves";
import type { CellRef } from "../../../domain/cell-ref";
import type { FieldId } from "../../../domain/facts";
import type { Finding } from "../../../domain/finding";
import type { Roster } from "../../../domain/roster";
import type { SheetSnapshot } from "../../../domain/sheet-snapshot";
import { isRowOf } from "./rows-of";
import { useSession, useSessionState } from "../../parts/session-context";
import { useSectionStyles } from "../../parts/use-section-styles";
import { capital } from "../../parts/words";
import { mendWords } from "./mend-words";

const useStyles = makeStyles({
  rows: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
  row: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "2px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
  select: { minWidth: 0, maxWidth: "100%" },
});

/** The two rows of somebody who stands there twice, which one to take out is the user's choice. */
function DuplicateRows({ cells, canRemove }: { readonly cells: readonly CellRef[]; readonly canRemove: boolean }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const snapshots = useSessionState((state) => state.snapshots);
  const rosters = useSessionState((state) => state.rosters);
  return (
    <ul className={styles.rows}>
      {cells.map((cell) => (
        <li key={`${cell.sheet} ${cell.row}`} className={styles.row}>
          <span className={shared.small}>{mendWords.rowIs(cell.row, cell.sheet)}</span>
          <span>{textOfRow(snapshots, cell)}</span>
          {canRemove && rosters.some((roster) => isRowOf(roster, cell)) ? (
            <Button size="small" onClick={() => void session.removeRow(cell)}>
              {mendWords.removeRow(cell.row)}
            </Button>
          ) : (
            <span className={shared.small}>{mendWords.notHere}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What stands in the row, from left to right. */
function textOfRow(snapshots: readonly SheetSnapshot[], { sheet: name, row }: CellRef): string {
  const sheet = snapshots.find((one) => one.name === name);
  return (sheet?.rows[row - 1] ?? [])
    .flatMap((value, c) =>
      sheet === undefined || value === null || value === ""
        ? []
        : [shownIn(sheet, { sheet: name, row, column: c + 1 })],
    )
    .join(" · ");
}

/** "Thêm người" of a list: in which of its parts, where it has several. */
export function AddPerson({ roster, known }: { readonly roster: Roster; readonly known?: KnownFacts }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const session = useSession();
  const canMove = useSessionState(({ can, sheets }) => {
    const isProtected = sheets.some(({ name, isProtected: locked }) => name === roster.sheet && locked);
    return can.rows === true && !isProtected;
  });
  const parts = partsOf(roster);
  const [chosen, choose] = useState<number | null>(null);
  const part = parts[chosen ?? parts.length - 1];
  if (!canMove || !hasRows(roster) || part === undefined) return null;
  return (
    <span className={shared.wrap}>
      {parts.length < 2 ? null : (
        <Select
          size="small"
          className={styles.select}
          aria-label={mendWords.part}
          value={String(chosen ?? parts.length - 1)}
          onChange={(_, { value }) => choose(Number(value))}
        >
          {parts.map(({ title, lastRow }, at) => (
            <option key={lastRow} value={at}>
              {title === "" ? mendWords.firstPart : title}
            </option>
          ))}
        </Select>
      )}
      <Button size="small" onClick={() => void session.addPerson(roster, part, known)}>
        {mendWords.addPerson}
      </Button>
    </span>
  );
}

type KnownFacts = readonly { readonly field: FieldId; readonly value: string }[];

/** What can be done with rows about a finding: somebody twice, or a place that nobody comes from. */
export function RowsOfFinding({ finding }: { readonly finding: Finding }) {
  const { check, code, cells, related, data } = finding;
  const { canMove, canRemove } = useSessionState(({ can }) => ({
    canMove: can.rows === true,
    // What cannot be taken back is left to the user's own hand.
    canRemove: can.rows === true && can.undoesRows === true,
  }));
  if (!canMove) return null;
  if (check === "duplicate-person" && cells.length === 1 && related.length > 0)
    return <DuplicateRows cells={[...related, ...cells]} canRemove={canRemove} />;
  if (check !== "uncovered-unit" || code !== "uncovered") return null;
  const { kind, unit } = data;
  const field = kind === "village" || kind === "unit" || kind === "sector" ? kind : undefined;
  return field === undefined || typeof unit !== "string" ? null : (
    <AddFromPlace known={[{ field, value: capital(unit) }]} />
  );
}

/** Somebody of a place, in the first list that is checked. */
function AddFromPlace({ known }: { readonly known: KnownFacts }) {
  const roster = useSessionState(({ conference }) => conference?.rosters[0]);
  return roster === undefined ? null : <AddPerson roster={roster} known={known} />;
}
