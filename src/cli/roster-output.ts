import { listKind } from "../checks/places/reference-list";
import { summaryOf } from "../domain/categories";
import { columnLetters } from "../domain/cell-ref";
import { columnName, type Roster } from "../domain/roster";
import type { Delegate } from "../domain/delegate";
import { valueOf } from "../domain/read";
import type { FieldId } from "../domain/facts";
import type { RosterOutput } from "./cli-schemas";

type RosterRow = RosterOutput["rosters"][number]["rows"][number];

/** A roster without its rows: what both commands print. */
export function rosterHead(roster: Roster) {
  const columns: Record<string, FieldId> = {};
  for (const { column, field } of roster.columns)
    if (field !== null)
      columns[columnName(roster, column)] = field === "unit" && roster.kind === "list" ? listKind(roster) : field;
  return {
    sheet: roster.sheet,
    kind: roster.kind,
    headerRows: [...roster.headerRows],
    firstRow: roster.firstRow,
    lastRow: roster.lastRow,
    columns,
  };
}

/** Everything `roster FILE --json` prints. */
export function rosterOutput(rosters: readonly Roster[]): RosterOutput {
  return {
    rosters: rosters.map((roster) => ({
      ...rosterHead(roster),
      across: roster.across === true,
      certainty: roster.doubt?.certainty ?? "sure",
      reasons: [...(roster.doubt?.reasons ?? [])],
      otherLayout: roster.doubt?.other ?? null,
      rows:
        roster.delegates.length > 0
          ? roster.delegates.map(personRow)
          : roster.entries.map(({ row, unit }) => ({ ...NOBODY, row, [placeField(roster)]: valueOf(unit) ?? null })),
      otherRows: roster.otherRows.map(({ row, is }) => ({ row, is })),
    })),
  };
}

const NOBODY: Omit<RosterRow, "row"> = {
  fullName: null,
  sex: null,
  birth: null,
  ethnicity: null,
  category: null,
  unit: null,
  village: null,
  collective: false,
};

/** What the rows of a table without people name: a list of thôn names thôn. */
function placeField(roster: Roster): "unit" | "village" {
  return roster.kind === "list" && listKind(roster) === "village" ? "village" : "unit";
}

function personRow(delegate: Delegate): RosterRow {
  return {
    row: delegate.row,
    ...(delegate.column === undefined ? {} : { column: columnLetters(delegate.column) }),
    fullName: valueOf(delegate.fullName) ?? null,
    sex: valueOf(delegate.sex) ?? null,
    birth: valueOf(delegate.birthDate) ?? null,
    ethnicity: valueOf(delegate.ethnicity) ?? null,
    category: delegate.group.kind === "value" ? summaryOf(delegate.group.value) : null,
    unit: valueOf(delegate.unit) ?? null,
    village: valueOf(delegate.village) ?? null,
    collective: delegate.kind !== "person",
  };
}
