import { z } from "zod";
import type { CellRef } from "../../domain/cell-ref";
import type { Conference } from "../../domain/conference";
import { cellOf } from "../../domain/read";
import type { UnitEntry } from "../../domain/roster";
import { staffBounds, type StaffCondition } from "../../domain/staff-condition";
import { namesPeers, ownRow } from "../places/own-row";

/** A rule that holds only for a unit with more staff than this. */
export const STAFF_OVER = z
  .int()
  .positive()
  .optional()
  .meta({
    label: "Khi đơn vị có trên",
    unit: "lao động",
    beside: { before: /(?:trên|hơn)$/iu, after: /^\s*(?:người\s+)?(?:lao động|cán bộ|CBCCVC|NLĐ)/iu },
  });

/**
 * How many staff (CBCCVC, người lao động) the unit has: typed, else its own row or the sum of the staff table. `known`
 * is false when a number is missing; `value` is then the least.
 */
export interface StaffCount {
  readonly known: boolean;
  readonly value: number;
  readonly cells: readonly CellRef[];
}

/**
 * Undefined when nothing says it. A table of all units of the level above, or one that gives each unit its own form of
 * meeting, lists several conferences: only our own row of it says how many we are.
 */
export function staffCount(conference: Conference): StaffCount | undefined {
  if (conference.typed.staff !== undefined) return { known: true, value: conference.typed.staff, cells: [] };
  const table = staffTable(conference);
  const entries = table.own === undefined ? table.entries : [table.own];
  if (
    entries.length === 0 ||
    (table.own === undefined && (table.isOfPeers || (namesForms(conference) && entries.length > 1)))
  ) {
    return undefined;
  }
  const missing = entries.filter(({ staff }) => staff.kind !== "value");
  const cells = (missing.length > 0 ? missing : entries).flatMap(({ staff }) => cellOf(staff) ?? []);
  const value = entries.reduce((sum, { staff }) => sum + (staff.kind === "value" ? staff.value : 0), 0);
  return { known: missing.length === 0, value, cells };
}

/** The rows of the staff tables. */
export interface StaffTable {
  readonly entries: readonly UnitEntry[];
  /** Its rows are units like ours: all wards of the city. */
  readonly isOfPeers: boolean;
  /** Our own row among them, where anything tells it. */
  readonly own: UnitEntry | undefined;
}

/** The staff table as the checks understand it. */
export function staffTable(conference: Conference): StaffTable {
  const entries = conference.staff.flatMap((roster) => roster.entries);
  const named = entries.flatMap((entry) => (entry.unit.kind === "value" ? [{ name: entry.unit.value, entry }] : []));
  const isOfPeers = namesPeers(conference, named);
  return { entries, isOfPeers, own: isOfPeers ? ownRow(conference, named)?.entry : undefined };
}

/** True when the staff table says which form of meeting each unit holds. */
export function namesForms(conference: Pick<Conference, "staff">): boolean {
  return conference.staff.some((roster) =>
    roster.entries.some(({ form }) => form.kind === "value" || form.kind === "unreadable"),
  );
}

/** Whether the unit has so many staff; of an incomplete table the number is the least. */
export function staffFits(conference: Conference, condition: StaffCondition): "yes" | "no" | "unknown" {
  const staff = staffCount(conference);
  if (staff === undefined) return "unknown";
  const { min, max } = staffBounds(condition);
  if (staff.value > max) return "no";
  if (staff.value >= min && (staff.known || max === Infinity)) return "yes";
  return staff.known ? "no" : "unknown";
}

/**
 * Whether a rule that holds for more than `limit` staff is in force; "unknown" also at exactly the limit, of which the
 * plans say nothing.
 */
export function staffIsOver(conference: Conference, limit: number): "yes" | "no" | "unknown" {
  const staff = staffCount(conference);
  if (staff === undefined) return "unknown";
  if (staff.value > limit) return "yes";
  return staff.known && staff.value < limit ? "no" : "unknown";
}
