import type { CellRef } from "../../domain/cell-ref";
import type { Conference } from "../../domain/conference";
import { placeGroups } from "../../domain/place-groups";
import { clean, fold, markedWords, placeKey, samePlace } from "../../domain/vietnamese-text";
import { distinctCells } from "../engine/point-at-row";

/** The facts whose texts are names of thôn and units. */
export const PLACE_FACTS = ["unit", "village"] as const;
export type PlaceFact = (typeof PLACE_FACTS)[number];

/** One thôn or unit of the list, with all of its spellings. */
export interface SpelledPlace {
  /** The office's own spelling where a list of its names has one, else the most frequent. */
  readonly common: string;
  /** The most frequent first. */
  readonly names: readonly string[];
  readonly count: number;
  /** Stands in a list of thôn or units of the office. */
  readonly listed: boolean;
  /** Where these spellings stand, each cell once. */
  readonly cellsOf: (names: readonly string[]) => readonly CellRef[];
}

/** The thôn or units that people of the list are of. */
export function spelledPlaces(conference: Conference, fact: PlaceFact): readonly SpelledPlace[] {
  const cellsOf = spellings(conference, fact);
  const listed = listedNames(conference, fact);
  return placeGroups(new Map([...cellsOf].map(([spelling, cells]) => [spelling, cells.length]))).map((counts) => {
    const names = [...counts].sort((a, b) => b[1] - a[1]);
    const common = names.find(([name]) => listed.exact.has(markedWords(name)))?.[0] ?? names[0]?.[0] ?? "";
    return {
      common,
      names: names.map(([name]) => name),
      count: names.reduce((sum, [, count]) => sum + count, 0),
      listed: listed.has(common),
      cellsOf: (wanted) => distinctCells(wanted.flatMap((name) => cellsOf.get(name) ?? [])),
    };
  });
}

/** The spellings that differ from the common one by more than case, spaces and the place of tone marks. */
export function otherSpellings({ common, names }: SpelledPlace): readonly string[] {
  return names.filter((name) => markedWords(name) !== markedWords(common));
}

/** Every spelling with the cells it stands in, one for each row it speaks for. */
function spellings({ delegates }: Conference, fact: PlaceFact): ReadonlyMap<string, readonly CellRef[]> {
  const found = new Map<string, CellRef[]>();
  const asTyped = new Map<string, CellRef[]>();
  for (const delegate of delegates) {
    const read = fact === "unit" ? delegate.unit : delegate.village;
    if (read.kind !== "value") continue;
    let cells = asTyped.get(read.value);
    if (cells === undefined) {
      const spelling = clean(read.value);
      cells = found.get(spelling) ?? [];
      found.set(spelling, cells);
      asTyped.set(read.value, cells);
    }
    cells.push(read.cell);
  }
  return found;
}

/** Names of the lists of thôn and units, in sheets or typed. */
function listedNames({ lists, typed }: Conference, fact: PlaceFact) {
  const inSheets = lists.flatMap((list) =>
    list.entries.flatMap(({ unit }) => (unit.kind === "value" ? [unit.value] : [])),
  );
  const names = [...inSheets, ...((fact === "unit" ? typed.units : typed.villages) ?? [])];
  const byKey = new Map<string, string[]>();
  for (const name of names) byKey.set(fold(placeKey(name)), [...(byKey.get(fold(placeKey(name))) ?? []), name]);
  return {
    exact: new Set(names.map(markedWords)),
    has: (name: string) => (byKey.get(fold(placeKey(name))) ?? []).some((listed) => samePlace(listed, name)),
  };
}
