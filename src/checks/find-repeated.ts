import type { CellRef } from "../domain/cell-ref";
import type { Conference } from "../domain/conference";
import type { Delegate } from "../domain/delegate";
import { samePerson } from "../domain/same-person";
import type { Answer } from "../domain/selector";
import { clean, nameKeys } from "../domain/vietnamese-text";
import { RowAnswers } from "./row-answers";

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
const NOBODY_YET = /^(?:(?:chưa|chờ|đang|sẽ) (?:có|cử|bầu|giới|xác|bổ|đề|rõ)|x+$|đại biểu(?: \d+)?$)/iu;
/** Two lists that share this many people, and half of the smaller one, are one list kept twice. */
const OVERLAP = 5;

/** Two lists that are one list kept twice. */
export interface Overlap {
  readonly data: OverlapData;
  readonly cells: readonly CellRef[];
  readonly related: readonly CellRef[];
}
export type OverlapData = { readonly sheet: string; readonly firstRow: number; readonly other: string; readonly count: number; readonly rows: number };

interface Named {
  readonly delegate: Delegate;
  readonly keys: ReturnType<typeof nameKeys>;
}

const NAMELESS = { key: "", folded: "" };
const names = new RowAnswers<Named>();

function namedOf(delegate: Delegate): Named {
  return { delegate, keys: delegate.fullName.kind === "value" ? nameKeys(delegate.fullName.value) : NAMELESS };
}

/** Every row that repeats an earlier one, with that one; a certain match before an uncertain one. */
export function findRepeated(delegates: readonly Delegate[]): readonly Repetition[] {
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
export function splitOverlaps({ rosters }: Conference, pairs: readonly Repetition[]): { readonly pairs: readonly Repetition[]; readonly overlaps: readonly Overlap[] } {
  if (rosters.length < 2) return { pairs, overlaps: [] };
  const rosterOf = new Map(rosters.flatMap((roster) => roster.delegates.map((delegate) => [delegate, roster] as const)));
  const between = new Map<string, Repetition[]>();
  const keyOf = ({ first, again }: Repetition) => [rosterOf.get(first), rosterOf.get(again)].map((roster) => (roster ? rosters.indexOf(roster) : -1)).join(">");
  for (const pair of pairs) {
    const group = between.get(keyOf(pair));
    if (group) group.push(pair);
    else between.set(keyOf(pair), [pair]);
  }
  const overlaps: Overlap[] = [];
  const rest: Repetition[] = [];
  for (const group of between.values()) {
    const [sample] = group;
    const [a, b] = sample ? [rosterOf.get(sample.first), rosterOf.get(sample.again)] : [];
    if (!a || !b || a === b || group.length < OVERLAP || group.length * 2 < Math.min(a.delegates.length, b.delegates.length)) rest.push(...group);
    else {
      overlaps.push({
        data: { sheet: b.sheet, firstRow: b.firstRow, other: a.sheet === b.sheet ? `bảng bắt đầu ở dòng ${String(a.firstRow)}` : `bảng ở trang “${a.sheet}”`, count: group.length, rows: b.delegates.length },
        cells: group.map((pair) => pair.again.at), related: group.map((pair) => pair.first.at),
      });
    }
  }
  return { pairs: rest, overlaps };
}
