import type { Conference } from "../domain/conference";
import type { Delegate } from "../domain/delegate";
import type { Roster } from "../domain/roster";
import { awardStanding } from "./award-words";
import { factsWith } from "../domain/facts";
import { valueOf } from "../domain/read";
import { type Target, TARGETS } from "../domain/plan";
import { nameKeys } from "../domain/vietnamese-text";
import type { DocumentSource } from "./define-document";

/**
 * The rows of a list, with what their own sheet does not say taken from the workbook's other lists: only from the one
 * row there of the same name and kind whose birth does not contradict, and only where the name is unique in both.
 * Nothing that the list says itself is changed.
 */
export function withFactsOfOtherLists({ lists }: DocumentSource, target: Target): readonly Delegate[] {
  const own = lists[target];
  const others = TARGETS.filter(
    (each) => each !== target && !own.rosters.some((roster) => lists[each].rosters.includes(roster)),
  );
  if (others.length === 0) return own.delegates;
  const unique = byName(own);
  const indexes = others.map((from) => ({ from, index: byName(lists[from]) }));
  return own.delegates.map((delegate) => {
    const key = keyOf(delegate);
    if (key === undefined || unique.get(key) !== delegate) return delegate;
    return indexes.reduce((sum, { from, index }) => {
      const twin = index.get(key);
      return twin && sameBirth(delegate, twin) ? lend(sum, twin, lists[from].rosters, from) : sum;
    }, delegate);
  });
}

/** An award that another list only proposes, or may only propose, is nothing that somebody has. */
function lend(delegate: Delegate, twin: Delegate, rosters: readonly Roster[], from: Target): Delegate {
  const isLent = (field: (typeof LASTING)[number]) =>
    field !== "awards" || awardStanding(twin, rosters, from) === "given";
  const gaps = LASTING.filter(
    (field) =>
      isLent(field) &&
      (delegate[field].kind === "absent" || delegate[field].kind === "blank") &&
      twin[field].kind === "value",
  );
  return gaps.length === 0
    ? delegate
    : { ...delegate, ...Object.fromEntries(gaps.map((field) => [field, twin[field]])) };
}

/** What a nomination sheet often leaves to the list of delegates, and the other way round. */
const LASTING = factsWith("lasting");

/** By name; null where several share it. */
function byName({ delegates }: Conference): ReadonlyMap<string, Delegate | null> {
  const index = new Map<string, Delegate | null>();
  for (const delegate of delegates) {
    const key = keyOf(delegate);
    if (key !== undefined) index.set(key, index.has(key) ? null : delegate);
  }
  return index;
}

function keyOf({ kind, fullName }: Delegate): string | undefined {
  const name = valueOf(fullName);
  return name === undefined ? undefined : `${kind}|${nameKeys(name).key}`;
}

function sameBirth(a: Delegate, b: Delegate): boolean {
  const [one, other] = [valueOf(a.birthDate), valueOf(b.birthDate)];
  return one === undefined || other === undefined || one.year === other.year;
}
