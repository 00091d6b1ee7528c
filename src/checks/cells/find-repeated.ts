import type { CellRef } from "../../domain/cell-ref";
import type { Conference } from "../../domain/conference";
import type { Delegate } from "../../domain/delegate";
import type { Roster } from "../../domain/roster";
import { areVersions, repeatedIn, type SameList, sameLists } from "../../domain/same-list";
import { samePerson } from "../../domain/same-person";
import type { Answer } from "../../domain/selector";
import { clean, nameKeys } from "../../domain/vietnamese-text";
import { RowAnswers } from "../engine/row-answers";

/** A row that repeats an earlier one; `certain` false when they may be two people. */
export interface Repetition {
  readonly first: Delegate;
  readonly again: Delegate;
  readonly certain: boolean;
}

/** True for a seat kept free: nobody's name. */
export function isNobodyYet(name: string): boolean {
  return NOBODY_YET.test(clean(name));
}

/** One name this often is a placeholder ("Đại biểu", "x"): comparing all with all would be slow and say nothing. */
const MOST_COMPARED = 100;
/** "Chưa cử", "Đang giới thiệu": a seat kept free is nobody twice. With marks: "Đặng Cơ" is somebody. */
const NOBODY_YET = /^\(?(?:(?:chưa|chờ|đang|sẽ) (?:có|cử|bầu|giới|xác|bổ|đề|rõ)|x+$|đại biểu(?: \d+)?$)/iu;
/** A list whose people, or most of them, stand in another list that is counted as well. */
export interface Overlap {
  readonly data: OverlapData;
  readonly cells: readonly CellRef[];
  readonly related: readonly CellRef[];
}
export type OverlapData = {
  readonly sheet: string;
  readonly firstRow: number;
  readonly otherSheet: string;
  readonly otherRow: number;
  readonly count: number;
  readonly rows: number;
  /** True for two versions of one list, false for a list that writes a part of the other again. */
  readonly versions: boolean;
};

interface Named {
  readonly delegate: Delegate;
  readonly keys: ReturnType<typeof nameKeys>;
}

const NAMELESS = { key: "", folded: "" };
const names = new RowAnswers<Named>();

function namedOf(delegate: Delegate): Named {
  return { delegate, keys: delegate.fullName.kind === "value" ? nameKeys(delegate.fullName.value) : NAMELESS };
}

const repeatedOf = new WeakMap<readonly Delegate[], readonly Repetition[]>();

/** Every row that repeats an earlier one, with that one; a certain match before an uncertain one. Two checks ask. */
export function findRepeated(delegates: readonly Delegate[]): readonly Repetition[] {
  let pairs = repeatedOf.get(delegates);
  if (pairs === undefined) repeatedOf.set(delegates, (pairs = pairsIn(delegates)));
  return pairs;
}

function pairsIn(delegates: readonly Delegate[]): readonly Repetition[] {
  const earlier = new Map<string, Named | Named[]>();
  const pairs: Repetition[] = [];
  const named = names.of(delegates, "", namedOf);
  for (const again of named) {
    const { delegate, keys } = again;
    if (keys.key === "" || delegate.fullName.kind !== "value") continue;
    const known = earlier.get(keys.folded);
    if (known === undefined) {
      earlier.set(keys.folded, again);
      continue;
    }
    const alike = Array.isArray(known) ? known : [known];
    if (alike !== known) earlier.set(keys.folded, alike);
    if (isNobodyYet(delegate.fullName.value)) continue;
    let found: Repetition | undefined;
    for (const other of alike) {
      const answer = compare(other, again);
      if (answer !== "no") found = { first: other.delegate, again: delegate, certain: answer === "yes" };
      if (found?.certain) break;
    }
    if (found) pairs.push(found);
    if (alike.length < MOST_COMPARED) alike.push(again);
  }
  return pairs;
}

/** "Hà" is not "Hạ"; a name typed without any marks may be either, and is never certain. */
function compare(a: Named, b: Named): Answer {
  if (a.keys.key === b.keys.key) return samePerson(a.delegate, b.delegate);
  const isPlain = a.keys.key === a.keys.folded || b.keys.key === b.keys.folded;
  return isPlain && samePerson(a.delegate, b.delegate) === "yes" ? "unknown" : "no";
}

/** Takes out the pairs between two lists that are one list kept twice: one finding instead of hundreds. */
export function splitOverlaps(
  { rosters }: Conference,
  pairs: readonly Repetition[],
): {
  readonly pairs: readonly Repetition[];
  readonly overlaps: readonly Overlap[];
} {
  const same = sameLists(rosters);
  if (same.length === 0) return { pairs, overlaps: [] };
  const rosterOf = new Map(
    rosters.flatMap((roster) => roster.delegates.map((delegate) => [delegate, roster] as const)),
  );
  const areOne = ({ first, again }: Repetition) => {
    const lists = [rosterOf.get(first), rosterOf.get(again)];
    return same.some((one) => lists.includes(one.first) && lists.includes(one.second));
  };
  // Of three versions the second and the third are each told once, against the first.
  const told = same.filter(({ second }, i) => same.findIndex((one) => one.second === second) === i);
  return { pairs: pairs.filter((pair) => !areOne(pair)), overlaps: told.map(overlapOf) };
}

function overlapOf(same: SameList): Overlap {
  const { first, second, shared } = same;
  const data = {
    sheet: second.sheet,
    firstRow: second.firstRow,
    otherSheet: first.sheet,
    otherRow: first.firstRow,
    count: shared,
    rows: second.delegates.length,
    versions: areVersions(first, second),
  };
  return { data, cells: cellsIn(second, first), related: cellsIn(first, second) };
}

const cellsIn = (list: Roster, other: Roster) => [...repeatedIn(list, [other])].map(({ at }) => at);
