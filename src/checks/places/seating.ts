import type { Conference } from "../../domain/conference";
import type { Delegate } from "../../domain/delegate";
import { belongsTo, type Selector } from "../../domain/selector";
import { placeKind } from "../../domain/vietnamese-text";
import type { AllocatedUnit } from "./allocated-seats";
import { namesPeers, ownRow } from "./own-row";
import { type OriginFinder, originFinder } from "./reference-places";

/** Who sits on the seats of one unit; `open`: of the unit, but perhaps not of those who fill its seats. */
export interface Seated {
  readonly unit: AllocatedUnit;
  readonly sure: readonly Delegate[];
  readonly open: readonly Delegate[];
}

/** People of a unit that got no seats, as typed. */
interface Stray {
  readonly unit: string;
  readonly people: readonly Delegate[];
}

/** A stray unit that may be one with seats under another name. */
export interface Doublet {
  readonly units: readonly AllocatedUnit[];
  readonly strays: readonly Stray[];
  /** Their names are alike; else they only are left over on both sides. */
  readonly isAlike: boolean;
}

/** Who may fill seats, and whose unit has to have some. */
export interface Seatable {
  readonly of: Selector;
  readonly bound: Selector;
}

export interface Seating {
  /** Of a sheet for all units of the level above only those that are ours. */
  readonly seated: readonly Seated[];
  /** Nothing readable says where they are from. */
  readonly unplaced: readonly Delegate[];
  readonly strays: readonly Stray[];
  /** Units short of people beside strays; neither can be told before somebody says whether they are one. */
  readonly doublets: readonly Doublet[];
  /** A sheet for all units of the level above that does not tell which of them is ours. */
  readonly isOwnUnknown: boolean;
}

/**
 * Puts everybody whom `of` selects on the seats of his unit. With one unit only (our own, on the superior's sheet)
 * everybody sits on its seats; of a sheet for all
 * the units like ours only our own row counts: told by who issues the list, by its title, or by where its people are
 * from.
 */
export function seat(conference: Conference, units: readonly AllocatedUnit[], { of, bound }: Seatable): Seating {
  const { persons } = conference;
  const origins = originFinder(units);
  const ask = belongsTo(of);
  const isBound = belongsTo(bound);
  const isPeers = namesPeers(conference, units);
  const originOf: OriginOf = (person) =>
    origins.of([person.unit, ...[person.village, person.position].filter((read) => read.kind === "value")]);
  const only = isPeers || units.length === 1 ? ownUnit(conference, units, originOf) : undefined;
  const seated = new Map(
    units.map((unit) => [unit, { unit, sure: new Array<Delegate>(), open: new Array<Delegate>() }]),
  );
  const unplaced: Delegate[] = [];
  const byUnit = new Map<string, Delegate[]>();
  for (const person of persons) {
    const { answer } = ask(person);
    if (answer === "no") continue;
    const { place, among, unknown } = originOf(person);
    const own = units.length === 1 ? only : (place ?? (isOfAnother(person) ? undefined : only));
    const seats = own && seated.get(own);
    if (seats) (answer === "yes" ? seats.sure : seats.open).push(person);
    else if (isBound(person).answer === "no") continue;
    else if (person.unit.kind !== "value" || unknown || among.length > 0) unplaced.push(person);
    else if (answer === "yes") byUnit.set(person.unit.value, [...(byUnit.get(person.unit.value) ?? []), person]);
  }
  const all = [...seated.values()];
  const ours = isPeers ? all.filter((one) => one.unit === only || hasPeople(one)) : all;
  const strays = [...byUnit].map(([unit, people]) => ({ unit, people }));
  if (isPeers && ours.length === 0) return { seated: [], unplaced, strays, doublets: [], isOwnUnknown: true };
  const doublets = doubletsOf(ours, strays, origins.alike);
  const told = new Set(doublets.flatMap((one) => one.strays));
  return { seated: ours, unplaced, strays: strays.filter((one) => !told.has(one)), doublets, isOwnUnknown: false };
}

type OriginOf = (person: Delegate) => ReturnType<OriginFinder<AllocatedUnit>["of"]>;

/** The only unit, our own row, or the one unit that all who tell where they are from are of. */
function ownUnit(
  conference: Conference,
  units: readonly AllocatedUnit[],
  originOf: OriginOf,
): AllocatedUnit | undefined {
  const own = units.length === 1 ? units[0] : ownRow(conference, units);
  if (own !== undefined) return own;
  const named = new Set(conference.persons.flatMap((person) => originOf(person).place ?? []));
  return named.size === 1 ? [...named][0] : undefined;
}

/** Says that he is of a commune; which one is asked before. */
const isOfAnother = ({ unit }: Delegate) =>
  unit.kind === "value" && /^(?:xã|phường|thị trấn)$/.test(placeKind(unit.value));

const hasPeople = ({ sure, open }: Seated) => sure.length + open.length > 0;

/** A unit short of people and a stray named alike; where none is named alike, a unit without anybody and any stray. */
function doubletsOf(
  seated: readonly Seated[],
  strays: readonly Stray[],
  alike: (text: string) => readonly AllocatedUnit[],
): readonly Doublet[] {
  const short = seated.filter(({ unit, sure }) => unit.seats === undefined || sure.length < unit.seats);
  const near = new Map(
    strays.map((stray) => [stray, new Set(alike(stray.unit).filter((unit) => short.some((one) => one.unit === unit)))]),
  );
  const found = new Map<string, Doublet & { readonly units: AllocatedUnit[] }>();
  for (const one of short) {
    const named = strays.filter((stray) => near.get(stray)?.has(one.unit) === true);
    const may = named.length > 0 || hasPeople(one) ? named : strays.filter((stray) => near.get(stray)?.size === 0);
    if (may.length === 0) continue;
    const key = may.map(({ unit }) => unit).join("\n");
    const known = found.get(key);
    if (known) known.units.push(one.unit);
    else found.set(key, { units: [one.unit], strays: may, isAlike: named.length > 0 });
  }
  return [...found.values()];
}
