import type { CellRef } from "../domain/cell-ref";
import type { Conference } from "../domain/conference";
import { cellOf } from "../domain/read";

/** How many staff (CBCCVC, người lao động) the unit has: typed, else the sum of the staff table. `known` is false when a number is missing; `value` is then the least. */
export interface StaffCount {
  readonly known: boolean;
  readonly value: number;
  readonly cells: readonly CellRef[];
}

/** Undefined when nothing says it. A table that gives each unit its own form of meeting lists several conferences: it does not say how many we are. */
export function staffCount(conference: Conference): StaffCount | undefined {
  if (conference.typed.staff !== undefined) return { known: true, value: conference.typed.staff, cells: [] };
  const entries = conference.staff.flatMap((roster) => roster.entries);
  if (entries.length === 0 || (namesForms(conference) && entries.length > 1)) return undefined;
  const missing = entries.filter(({ staff }) => staff.kind !== "value");
  const cells = (missing.length > 0 ? missing : entries).flatMap(({ staff }) => cellOf(staff) ?? []);
  return { known: missing.length === 0, value: entries.reduce((sum, { staff }) => sum + (staff.kind === "value" ? staff.value : 0), 0), cells };
}

/** True when the staff table says which form of meeting each unit holds. */
export function namesForms(conference: Conference): boolean {
  return conference.staff.some((roster) => roster.entries.some(({ form }) => form.kind === "value" || form.kind === "unreadable"));
}

/** Whether a rule that holds for more than `limit` staff is in force; "unknown" also at exactly the limit, of which the plans say nothing. */
export function staffIsOver(conference: Conference, limit: number): "yes" | "no" | "unknown" {
  const staff = staffCount(conference);
  if (staff === undefined) return "unknown";
  if (staff.value > limit) return "yes";
  return staff.known && staff.value < limit ? "no" : "unknown";
}
