import type { Delegate } from "./delegate";
import { remember } from "./remember";
import type { Roster } from "./roster";
import { samePerson } from "./same-person";
import { nameKeys } from "./vietnamese-text";

/** Two lists that share most of their people: two versions of one list, or a list and a part of it written again. */
export interface SameList {
  /** In the order of the workbook. */
  readonly first: Roster;
  readonly second: Roster;
  /** People of `second` who stand in `first` too. */
  readonly shared: number;
}

/** So few people may be on two lists by chance, or as a slip that is told person by person. */
const FEWEST = 3;

/**
 * The pairs of lists that share at least half of the shorter one. One pass over everybody; nothing for a single list.
 */
export function sameLists(rosters: readonly Roster[]): readonly SameList[] {
  if (rosters.length < 2) return [];
  const earlier = new Map<string, { readonly list: number; readonly person: Delegate }[]>();
  const shared = new Map<string, number>();
  for (const [list, { delegates }] of rosters.entries()) {
    for (const person of delegates) {
      const key = keyOf(person);
      if (key === "") continue;
      const namesakes = earlier.get(key) ?? [];
      const lists = new Set(
        namesakes.flatMap((one) => (one.list !== list && isAlike(one.person, person) ? [one.list] : [])),
      );
      for (const other of lists) {
        const pair = `${String(other)} ${String(list)}`;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
      // One name this often is a placeholder ("Đại biểu", "x").
      if (namesakes.length < MOST_COMPARED) namesakes.push({ list, person });
      earlier.set(key, namesakes);
    }
  }
  return [...shared].flatMap(([pair, count]) => {
    const [first, second] = pair.split(" ").map((at) => rosters[Number(at)]);
    if (first === undefined || second === undefined) return [];
    return count >= FEWEST && count * 2 >= Math.min(first.delegates.length, second.delegates.length)
      ? [{ first, second, shared: count }]
      : [];
  });
}

const MOST_COMPARED = 100;

/**
 * True for lists of about one length: versions of one list, of which one is right; else the shorter one writes a part
 * of the other again.
 */
export function areVersions(a: Roster, b: Roster): boolean {
  return Math.min(a.delegates.length, b.delegates.length) * 2 >= Math.max(a.delegates.length, b.delegates.length);
}

/** People of a list who stand in one of the others as well. */
export function repeatedIn(list: Roster, others: readonly Roster[]): ReadonlySet<Delegate> {
  const known = new Map<string, Delegate[]>();
  for (const person of others.flatMap(({ delegates }) => delegates))
    known.set(keyOf(person), [...(known.get(keyOf(person)) ?? []), person]);
  return new Set(
    list.delegates.filter(
      (person) => keyOf(person) !== "" && known.get(keyOf(person))?.some((other) => isAlike(other, person)) === true,
    ),
  );
}

/** The name with its marks; "" for a row without one. */
function keyOf({ fullName }: Delegate): string {
  return fullName.kind === "value" ? nameKey(fullName.value) : "";
}

const nameKey = remember((name) => nameKeys(name).key);

/** One name in both lists and nothing that speaks against one person. */
function isAlike(a: Delegate, b: Delegate): boolean {
  return samePerson(a, b) !== "no";
}
