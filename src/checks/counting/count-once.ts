import type { Conference } from "../../domain/conference";
import { countPeople } from "../../domain/count-people";
import type { Delegate } from "../../domain/delegate";
import type { Roster } from "../../domain/roster";
import { areVersions, repeatedIn, sameLists } from "../../domain/same-list";

/**
 * The conference with each person once, in every way that lists which share their people allow: of two versions of one
 * list either may be the right one; where a list writes a part of another again, either row of such a person may be the
 * one that says what he is. Empty when the lists share nobody.
 */
export function countOnce(conference: Conference): readonly Conference[] {
  const known = before.get(conference);
  if (known !== undefined) return known;
  const pairs = sameLists(conference.rosters);
  const sharing = [...new Set(pairs.flatMap(({ first, second }) => [first, second]))].sort(
    (a, b) => b.delegates.length - a.delegates.length,
  );
  const ways = sharing.slice(0, MOST_WAYS).map((right) => {
    const kept: Roster[] = [];
    const left = new Set<Delegate>();
    for (const list of [right, ...sharing.filter((one) => one !== right)]) {
      const partners = kept.filter((one) => pairs.some((pair) => isPair(pair, one, list)));
      const isOther = partners.some((one) => areVersions(one, list));
      for (const person of isOther ? list.delegates : repeatedIn(list, partners)) left.add(person);
      if (!isOther) kept.push(list);
    }
    return without(conference, left);
  });
  before.set(conference, ways);
  return ways;
}

/** Nobody keeps more versions of a list than that in one workbook. */
const MOST_WAYS = 8;
const before = new WeakMap<Conference, readonly Conference[]>();

function isPair({ first, second }: { readonly first: Roster; readonly second: Roster }, a: Roster, b: Roster): boolean {
  return (first === a && second === b) || (first === b && second === a);
}

function without(conference: Conference, left: ReadonlySet<Delegate>): Conference {
  const stays = (person: Delegate) => !left.has(person);
  const counted = countPeople(conference.delegates.filter(stays));
  const announced = conference.doubtful.filter(({ standing }) => standing?.why === "announced");
  return {
    ...conference,
    ...counted,
    doubtful: [...counted.doubtful, ...announced],
    notCounted: conference.notCounted,
    rosters: conference.rosters.map((roster) => ({ ...roster, delegates: roster.delegates.filter(stays) })),
  };
}
