import type { CellRef } from "../../domain/cell-ref";
import type { Delegate } from "../../domain/delegate";
import { cellOf } from "../../domain/read";
import { belongsTo, type Selector } from "../../domain/selector";
import { cellsToFill } from "../counting/cells-to-fill";
import { distinctCells, shorten } from "../engine/point-at-row";
import type { Doublet, Seated, Seating } from "./seating";

/** The cell that says somebody's unit, or stands for the row. */
export const unitCell = (person: Delegate): CellRef => cellOf(person.unit) ?? person.at;

/**
 * Those whom nothing readable places. Whoever they are, more people than seats are too many; where a unit is short of
 * people it asks for the same cells already.
 */
export function lostVerdicts(
  { seated, unplaced, strays, doublets }: Seating,
  of: Selector,
  who: string,
  isAsked: boolean,
) {
  if (unplaced.length === 0) return [];
  const cells = distinctCells(unplaced.map(unitCell));
  const ask = belongsTo(of);
  const sure =
    seated.reduce((sum, one) => sum + one.sure.length, 0) +
    unplaced.filter((person) => ask(person).answer === "yes").length;
  const seats = seated.reduce((sum, { unit }) => sum + (unit.seats ?? Infinity), 0);
  const isFull =
    strays.length + doublets.length === 0 && seated.every((one) => one.sure.length <= (one.unit.seats ?? Infinity));
  if (isFull && sure > seats)
    return [
      {
        outcome: "violated",
        code: "tooMany",
        data: { have: sure, seats, who, unknown: unplaced.length },
        cells,
      } as const,
    ];
  return isAsked
    ? []
    : [{ outcome: "undecided", code: "unplaced", data: { unknown: unplaced.length }, cells } as const];
}

/** Whether one unit has as many as it has seats. */
export function seatVerdicts(
  { unit, sure, open }: Seated,
  unplaced: readonly Delegate[],
  { of, name: who }: { readonly of: Selector; readonly name: string },
) {
  const { name, seats } = unit;
  if (seats === undefined)
    return [{ outcome: "undecided", code: "seatsUnreadable", data: { unit: name }, cells: unit.seatsCells } as const];
  const data = { unit: name, have: sure.length, seats, who };
  const unknown = [...open, ...unplaced];
  if (sure.length > seats)
    return [
      {
        outcome: "violated",
        code: "more",
        data,
        cells: sure.slice(seats).map(unitCell),
        related: unit.seatsCells,
      } as const,
    ];
  if (sure.length + unknown.length < seats)
    return [
      {
        outcome: "violated",
        code: "fewer",
        data,
        cells: unit.seatsCells,
        change: { people: seats - sure.length, of },
      } as const,
    ];
  if (sure.length === seats && open.length === 0) return [];
  const cells = distinctCells([
    ...open.flatMap((person) => cellsToFill(person, [cellOf(person.group) ?? person.at])),
    ...unplaced.map(unitCell),
  ]);
  const lack = [...(unplaced.length > 0 ? ["đơn vị"] : []), ...(open.length > 0 ? ["thành phần"] : [])];
  return [
    {
      outcome: "undecided",
      code: "unclear",
      data: { ...data, unknown: unknown.length, lack },
      cells,
      related: unit.seatsCells,
    } as const,
  ];
}

const isWoman = belongsTo({ is: "women" });

/** Whether one unit has as many women as the sheet asks for. */
export function womenVerdicts({ unit, sure, open }: Seated, unplaced: readonly Delegate[]) {
  const need = unit.women;
  if (need === undefined || need === 0) return [];
  const have = sure.filter((person) => isWoman(person).answer === "yes").length;
  if (have >= need) return [];
  const unknown = [
    ...sure.filter((person) => isWoman(person).answer === "unknown"),
    ...[...open, ...unplaced].filter((person) => isWoman(person).answer !== "no"),
  ];
  const data = { unit: unit.name, have, need };
  if (have + unknown.length < need)
    return [{ outcome: "violated", code: "women", data, cells: unit.womenCells } as const];
  const cells = distinctCells(unknown.map((person) => cellOf(person.sex) ?? unitCell(person)));
  return [
    {
      outcome: "undecided",
      code: "womenUnclear",
      data: { ...data, unknown: unknown.length },
      cells,
      related: unit.womenCells,
    } as const,
  ];
}

/** Two names that may be one unit's: neither short nor too many before somebody says. */
export function doubletVerdict({ units, strays }: Doublet) {
  const people = strays.flatMap((stray) => stray.people);
  const data = {
    units: units.map(({ name }) => name),
    texts: strays.map(({ unit }) => shorten(unit)),
    people: people.length,
  };
  const related = units.flatMap(({ seatsCells }) => seatsCells);
  return { outcome: "undecided", code: "perhaps", data, cells: distinctCells(people.map(unitCell)), related } as const;
}
