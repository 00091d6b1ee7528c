import type { Delegate } from "./delegate";
import { factsWith } from "./facts";
import { ABSENT } from "./read";
import { recordOf } from "./typed-record";
import { whyNotCounted } from "./why-not-counted";

/** Everybody of some rows: who comes for sure, who may come besides, and the rows that are no delegates. */
export interface CountedPeople {
  /** The rows that count or may count. */
  readonly delegates: readonly Delegate[];
  readonly persons: readonly Delegate[];
  readonly doubtful: readonly Delegate[];
  readonly notCounted: readonly Delegate[];
}

/**
 * Counts the people of a list: one for a person's row, several where a row says so, none for collectives and households
 * (mission §2.9).
 */
export function countPeople(rows: Iterable<Delegate>): CountedPeople {
  const delegates: Delegate[] = [];
  const persons: Delegate[] = [];
  const doubtful: Delegate[] = [];
  const notCounted: Delegate[] = [];
  for (const row of rows) {
    if (whyNotCounted(row) !== undefined) {
      notCounted.push(row);
      continue;
    }
    delegates.push(row);
    if (row.standing === undefined && row.headcount === undefined) {
      if (row.kind === "person") persons.push(row);
      continue;
    }
    const { min, max } = headsOf(row);
    for (let i = 0; i < max; i += 1) (i < min ? persons : doubtful).push(personOf(row, i));
  }
  return { delegates, persons, doubtful, notCounted };
}

/** How many people a row stands for, at least and at most; whoever may not count at all need not be one. */
function headsOf({ kind, headcount, standing }: Delegate): { readonly min: number; readonly max: number } {
  const told = headcount ?? (kind === "person" ? { min: 1, max: 1 } : { min: 0, max: 0 });
  if (standing === undefined) return told;
  return { min: 0, max: standing.why === "kind" ? Math.max(1, told.max) : told.max };
}

const people = new WeakMap<Delegate, { readonly first: Delegate; readonly further: Delegate }>();

/** The first or a further person of a row; the same object each time, so that what was found of it can be kept. */
function personOf(row: Delegate, index: number): Delegate {
  const known = people.get(row) ?? {
    first: row.kind === "person" ? row : { ...row, kind: "person" },
    further: companionOf(row),
  };
  people.set(row, known);
  return index === 0 ? known.first : known.further;
}

/**
 * Somebody who comes with the person named, or for the same body: of the same group and place; the row does not tell
 * what else is true of him.
 */
function companionOf(row: Delegate): Delegate {
  const cell = row.headcount?.cell ?? row.at;
  const text = row.headcount?.text ?? "";
  return {
    ...row,
    ...recordOf(OWN_ONLY, (fact) => (row[fact].kind === "absent" ? ABSENT : { kind: "unreadable", text, cell })),
    kind: "person",
    sexClaims: [],
  };
}

const OWN_ONLY = factsWith("ownOnly");

/** How many collectives and households are among some rows, but those whose people are counted. */
export function collectivesAmong(rows: readonly Delegate[]): number {
  let count = 0;
  for (const row of rows) if (isApart(row)) count += 1;
  return count;
}

function isApart({ kind, headcount, standing }: Delegate): boolean {
  return kind !== "person" && (headcount?.min ?? 0) === 0 && standing?.why !== "kind";
}

/**
 * Whom a summary of some rows counts: each person who comes for sure, the collectives and households, in the order of
 * the list.
 */
export function headsAmong(rows: readonly Delegate[]): readonly Delegate[] {
  return rows.flatMap((row) => (isApart(row) ? [row] : countPeople([row]).persons));
}
