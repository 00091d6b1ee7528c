import { z } from "zod";
import type { CellRef } from "../../domain/cell-ref";
import type { Conference } from "../../domain/conference";
import type { Read } from "../../domain/read";
import type { Roster } from "../../domain/roster";
import { samePlace } from "../../domain/vietnamese-text";
import type { ReferencePlace } from "./reference-places";

/** The seats of one unit. A unit named on several rows has their sum. */
export interface AllocatedUnit extends ReferencePlace {
  /** undefined: not given, or not readable. */
  readonly seats: number | undefined;
  readonly seatsCells: readonly CellRef[];
  /** undefined: the sheet asks for none. */
  readonly women: number | undefined;
  readonly womenCells: readonly CellRef[];
}

/** The seats of one unit as a plan's own table gives them. */
export const givenSeatsSchema = z.strictObject({
  unit: z.string().min(1).meta({ label: "Đơn vị" }),
  seats: z.int().nonnegative().meta({ label: "Số đại biểu", unit: "người" }),
  women: z.int().nonnegative().optional().meta({ label: "Trong đó nữ", unit: "người" }),
});

type GivenSeats = readonly z.output<typeof givenSeatsSchema>[];

/** The units of the plan's own table where it gives one, else of the allocation sheets. */
export function unitsWithSeats({ allocation }: Pick<Conference, "allocation">, given: GivenSeats | undefined) {
  return given === undefined ? allocatedSeats(allocation) : givenSeats(given);
}

/** One named on several rows has their sum. */
function givenSeats(rows: GivenSeats): readonly AllocatedUnit[] {
  const units: AllocatedUnit[] = [];
  for (const { unit: name, seats, women } of rows) {
    const same = units.findIndex((one) => samePlace(one.name, name));
    const earlier = units[same];
    if (earlier === undefined) units.push({ name, cell: undefined, seats, seatsCells: [], women, womenCells: [] });
    else
      units[same] = {
        ...earlier,
        seats: (earlier.seats ?? 0) + seats,
        women: women === undefined ? earlier.women : (earlier.women ?? 0) + women,
      };
  }
  return units;
}

/** The units of the allocation sheets, in their order. */
export function allocatedSeats(allocation: readonly Roster[]): readonly AllocatedUnit[] {
  const units: AllocatedUnit[] = [];
  for (const { unit, seats, femaleSeats } of allocation.flatMap((roster) => roster.entries)) {
    if (unit.kind !== "value") continue;
    const same = units.findIndex(({ name }) => samePlace(name, unit.value));
    const earlier = units[same];
    const own = {
      name: unit.value,
      cell: unit.cell,
      seats: numberOf(seats),
      seatsCells: cellsOf(seats, unit.cell),
      women: numberOf(femaleSeats),
      womenCells: cellsOf(femaleSeats, unit.cell),
    };
    if (earlier === undefined) units.push(own);
    else
      units[same] = {
        ...earlier,
        seats: earlier.seats === undefined || own.seats === undefined ? undefined : earlier.seats + own.seats,
        seatsCells: [...earlier.seatsCells, ...own.seatsCells],
        women: earlier.women === undefined ? own.women : earlier.women + (own.women ?? 0),
        womenCells: [...earlier.womenCells, ...own.womenCells],
      };
  }
  return units;
}

const numberOf = (read: Read<number>) => (read.kind === "value" ? read.value : undefined);
const cellsOf = (read: Read<number>, unit: CellRef): readonly CellRef[] => [read.kind === "absent" ? unit : read.cell];
