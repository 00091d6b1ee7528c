import type { CellRef } from "../domain/cell-ref";
import type { Conference } from "../domain/conference";
import { cellOf } from "../domain/read";

/** How many staff (CBCCVC, người lao động) the unit has: typed, else the sum of the staff table. `known` is false when a number is missing; `value` is then the least. */
export interface StaffCount {
  readonly known: boolean;
  readonly value: number;
  readonly cells: readonly CellRef[];
}

/** Undefined when nothing says it. */
export function staffCount(conference: Conference): StaffCount | undefined {
  if (conference.typed.staff !== undefined) return { known: true, value: conference.typed.staff, cells: [] };
  const entries = conference.staff.flatMap((roster) => roster.entries);
  if (entries.length === 0) return undefined;
  let value = 0;
  const cells: CellRef[] = [];
  for (const { staff } of entries) {
    if (staff.kind === "value") value += staff.value;
    else {
      const cell = cellOf(staff);
      if (cell) cells.push(cell);
    }
  }
  return { known: entries.every((entry) => entry.staff.kind === "value"), value, cells };
}

/** Whether a rule that holds for more than `limit` staff is in force; "unknown" also at exactly the limit, of which the plans say nothing. */
export function staffIsOver(conference: Conference, limit: number): "yes" | "no" | "unknown" {
  const staff = staffCount(conference);
  if (staff === undefined) return "unknown";
  if (staff.value > limit) return "yes";
  return staff.known && staff.value < limit ? "no" : "unknown";
}
