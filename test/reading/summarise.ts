import { columnLetters } from "../../src/domain/cell-ref";
import type { Delegate } from "../../src/domain/delegate";
import { valueOf } from "../../src/domain/read";
import type { Roster } from "../../src/domain/roster";

/** A roster in a few short lines, so that a test shows at a glance what was read. */
export interface Summary {
  readonly kind: string;
  readonly header: readonly number[];
  readonly columns: string;
  readonly rows: readonly string[];
  readonly others: string;
  readonly totals: string;
}

export function summarise(roster: Roster): Summary {
  return {
    kind: roster.kind,
    header: roster.headerRows,
    columns: roster.columns
      .filter(({ field }) => field !== null)
      .map(
        ({ column, field, also, certain }) =>
          `${columnLetters(column)} ${[String(field), ...also].join("+")}${certain ? "" : "?"}`,
      )
      .join(", "),
    rows: [
      ...roster.delegates.map(personLine),
      ...roster.entries.map(({ row, unit, seats, femaleSeats, staff, delegates }) =>
        [row, valueOf(unit), valueOf(seats), valueOf(femaleSeats), valueOf(staff), valueOf(delegates)]
          .map((v) => v ?? "-")
          .join(" | "),
      ),
    ],
    others: roster.otherRows.map(({ row, is }) => `${String(row)} ${is}`).join(", "),
    totals: roster.totals
      .map(
        ({ value, of, fromRow, toRow, stale }) =>
          `${String(value)} ${of} ${String(fromRow)}-${String(toRow)}${stale ? " stale" : ""}`,
      )
      .join(", "),
  };
}

/**
 * row | name | sex | birth | group | unit | village, "-" for what was not read, "!" for what is unreadable; collectives
 * and households with their kind.
 */
function personLine(delegate: Delegate): string {
  const birth = valueOf(delegate.birthDate);
  const of = (read: Delegate["unit"] | Delegate["sex"]) =>
    read.kind === "unreadable" ? "!" : (valueOf<string>(read) ?? "-");
  const date =
    delegate.birthDate.kind === "unreadable"
      ? "!"
      : birth === undefined
        ? "-"
        : [birth.day, birth.month, birth.year].filter((part) => part !== undefined).join("/");
  const kind = delegate.kind === "person" ? [] : [delegate.kind];
  return [
    delegate.row,
    of(delegate.fullName),
    of(delegate.sex),
    date,
    delegate.group.kind === "value" ? delegate.group.value.id : delegate.group.kind === "unreadable" ? "!" : "-",
    of(delegate.unit),
    of(delegate.village),
    ...kind,
  ].join(" | ");
}
