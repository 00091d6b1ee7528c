import { allocatedSeats } from "../../checks/places/allocated-seats";
import type { PlanReading } from "../../plans/reading/plan-facts";
import type { Roster } from "../../domain/roster";
import type { ListedUnit } from "../../domain/units-summary";
import { clean, samePlace } from "../../domain/vietnamese-text";

/** The units that a sheet names: its allocation, where it has one, else its lists of units and staff tables. */
export function unitsOfRosters(rosters: readonly Roster[]): readonly ListedUnit[] {
  const allocation = allocatedSeats(rosters.filter(({ kind }) => kind === "allocation"));
  if (allocation.length > 0) return allocation.map(({ name, seats }) => ({ name: clean(name), seats: seats ?? null }));
  const names = rosters
    .filter(({ kind }) => kind === "list" || kind === "staff")
    .flatMap(({ entries }) => entries)
    .flatMap(({ unit }) => (unit.kind === "value" ? [{ name: clean(unit.value), seats: null }] : []));
  return withoutDoubles(names);
}

const LINE =
  /^\s*(?:\d+\s*[.)]\s+|[-–•+*]\s+)?(.+?)(?:\s*[:;|\t=]\s*(\d{1,4})(?:\s*(?:đại biểu|người))?)?\s*[.;,]?\s*$/iu;

/** Names that were typed or stand in a text, one a line: "1. Xã Tân Đoàn: 12 đại biểu". */
export function unitsOfText(text: string): readonly ListedUnit[] {
  const units = text.split(/\r?\n/).flatMap((line) => {
    const [, name = "", seats] = LINE.exec(line.normalize("NFC")) ?? [];
    return clean(name) === "" ? [] : [{ name: clean(name), seats: seats === undefined ? null : Number(seats) }];
  });
  return withoutDoubles(units);
}

/** The allocation tables that a plan's text holds: "Xã Tân Đoàn: 12 đại biểu". */
export function unitsOfPlan({ facts }: Pick<PlanReading, "facts">): readonly ListedUnit[] {
  return withoutDoubles(
    facts.flatMap((fact) =>
      fact.kind === "allocation" ? fact.rows.map(({ unit, seats }) => ({ name: clean(unit), seats })) : [],
    ),
  );
}

function withoutDoubles(units: readonly ListedUnit[]): readonly ListedUnit[] {
  return units.filter(({ name }, at) => units.findIndex((other) => samePlace(other.name, name)) === at);
}
