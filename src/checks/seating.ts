import type { Conference } from "../domain/conference";
import type { Delegate } from "../domain/delegate";
import { belongsTo, type Selector } from "../domain/selector";
import type { AllocatedUnit } from "./allocated-seats";
import { originFinder } from "./reference-places";

/** Who sits on the seats of one unit; `open`: of the unit, but perhaps not of those who fill its seats. */
export interface Seated {
  readonly unit: AllocatedUnit;
  readonly sure: readonly Delegate[];
  readonly open: readonly Delegate[];
}

export interface Seating {
  readonly seated: readonly Seated[];
  /** Nothing readable says where they are from. */
  readonly unplaced: readonly Delegate[];
  /** Those of units that got no seats, by unit as typed. */
  readonly strays: readonly { readonly unit: string; readonly people: readonly Delegate[] }[];
}

/** Puts everybody whom `of` selects on the seats of his unit. With one unit only (our own, on the superior's sheet) everybody sits on its seats. */
export function seat({ persons }: Conference, units: readonly AllocatedUnit[], of: Selector): Seating {
  const origins = originFinder(units);
  const ask = belongsTo(of);
  const [only, second] = units;
  const seated = new Map(units.map((unit) => [unit, { unit, sure: new Array<Delegate>(), open: new Array<Delegate>() }]));
  const unplaced: Delegate[] = [];
  const strays = new Map<string, Delegate[]>();
  for (const person of persons) {
    const { answer } = ask(person);
    if (answer === "no") continue;
    const { place, among, unknown } = origins.of([person.unit, ...[person.village, person.position].filter((read) => read.kind === "value")]);
    const own = second === undefined ? only : place;
    const seats = own && seated.get(own);
    if (seats) (answer === "yes" ? seats.sure : seats.open).push(person);
    else if (person.unit.kind !== "value" || unknown || among.length > 0) unplaced.push(person);
    else if (answer === "yes") strays.set(person.unit.value, [...(strays.get(person.unit.value) ?? []), person]);
  }
  return { seated: [...seated.values()], unplaced, strays: [...strays].map(([unit, people]) => ({ unit, people })) };
}
