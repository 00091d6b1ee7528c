import type { CellRef } from "../../domain/cell-ref";
import { type CategoryId, isAmong } from "../../domain/categories";
import type { Delegate } from "../../domain/delegate";
import type { PrintedTotal } from "../../domain/roster";
import { whyNotCounted } from "../../domain/why-not-counted";
import { containsWords, fold } from "../../domain/vietnamese-text";

/** What a printed number should be. */
export interface Counted {
  readonly certain: number;
  readonly unknown: number;
  readonly unknownCells: readonly CellRef[];
  /** Printed numbers that are right. */
  readonly accepted: readonly number[];
  /** The number is one of collectives or households. */
  readonly ofOthers?: boolean;
}

/** The delegates of every sheet by row. */
export type RowsOfSheets = ReadonlyMap<string, ReadonlyMap<number, readonly Delegate[]>>;

/** The rows a printed number covers. */
export function coveredBy(total: PrintedTotal, rows: RowsOfSheets): readonly Delegate[] {
  const sheet = rows.get(total.cell.sheet);
  const covered: Delegate[] = [];
  for (let row = total.fromRow; row <= total.toRow; row += 1) {
    covered.push(...(sheet?.get(row) ?? []));
  }
  return covered;
}

/**
 * Counts those rows as the printed number does; undefined where the list cannot tell: households are counted by heads
 * nowhere.
 */
export function countPrintedTotal(total: PrintedTotal, covered: readonly Delegate[]): Counted | undefined {
  const persons = covered.filter(({ kind }) => kind === "person");
  switch (total.of) {
    case "rows":
      return { ...rowCount(total, covered, persons.length), unknown: 0, unknownCells: [] };
    case "persons":
      return {
        certain: persons.length,
        accepted: [persons.length, ...peopleIn(persons)],
        unknown: 0,
        unknownCells: [],
      };
    case "collectives":
    case "households": {
      const kind = total.of === "collectives" ? "collective" : "household";
      const count = covered.filter((delegate) => delegate.kind === kind).length;
      const others = covered.length - persons.length;
      // The members of a household stand on a row each, and a number of households is none of rows.
      return total.of === "households" && others === 0
        ? undefined
        : { certain: count, accepted: [count], unknown: 0, unknownCells: [], ofOthers: true };
    }
    case "group":
      return total.group === undefined ? undefined : groupCount(total.group, covered, persons);
    case "female":
    case "male":
    case "minority":
    case "partyMember":
      return factCount(total.of, persons);
  }
}

function factCount(of: "female" | "male" | "minority" | "partyMember", persons: readonly Delegate[]): Counted {
  let certain = 0;
  const unknownCells: CellRef[] = [];
  let unknown = 0;
  for (const delegate of persons) {
    const read = of === "female" || of === "male" ? delegate.sex : delegate[of];
    if (read.kind === "value") certain += read.value === true || read.value === of ? 1 : 0;
    else {
      unknown += 1;
      if (read.kind !== "absent") unknownCells.push(read.cell);
    }
  }
  // Where the number is that of those who are known, none of the others is one.
  return { certain, unknown, unknownCells, accepted: [certain] };
}

/** Groups that a list may count as one: leaders come as guests, the awarded are exemplars. */
const WITH: Readonly<Partial<Record<CategoryId, readonly CategoryId[]>>> = {
  guest: ["leader", "superiorLeader", "provincial"],
  exemplary: ["awarded"],
};

function groupCount(group: CategoryId, covered: readonly Delegate[], persons: readonly Delegate[]): Counted {
  const known = (ones: readonly Delegate[], groups: readonly CategoryId[]) =>
    ones.filter((one) => one.group.kind === "value" && isAmong(one.group.value, groups)).length;
  const wide = [group, ...(WITH[group] ?? [])];
  const open = persons.filter((one) => one.group.kind !== "value");
  return {
    certain: known(persons, [group]),
    unknown: open.length,
    unknownCells: open.flatMap(({ group: read }) => (read.kind === "absent" ? [] : [read.cell])),
    accepted: [
      known(persons, [group]),
      known(persons, wide),
      known(covered, [group]),
      known(covered, wide),
      ...(group === "guest" ? [known(persons, [...wide, "press"])] : []),
    ],
  };
}

/** What a printed number of rows may mean in a list that holds collectives or people who are not counted. */
function rowCount(
  { text, value }: PrintedTotal,
  covered: readonly Delegate[],
  persons: number,
): Pick<Counted, "certain" | "accepted" | "ofOthers"> {
  const counted = covered.filter((row) => whyNotCounted(row) === undefined);
  const others = covered.length - persons;
  const namesOthers = others > 0 && ["tập thể", "hộ gia đình", "hộ"].some((word) => containsWords(text, word));
  const unit = namesOthers ? wordBehind(value, text) : undefined;
  if (unit === "others" || (namesOthers && unit === undefined && !containsWords(text, "cá nhân")))
    return { certain: others, accepted: [others, covered.length], ofOthers: true };
  const onlyPersons = unit === "persons" || ["người", "cá nhân", "đồng chí"].some((word) => containsWords(text, word));
  return {
    certain: onlyPersons && others > 0 ? persons : covered.length,
    accepted: [
      covered.length,
      counted.length,
      persons,
      counted.filter((d) => d.kind === "person").length,
      ...peopleIn(covered),
      ...peopleIn(counted),
      ...(namesOthers && unit === undefined ? [others] : []),
    ],
  };
}

/** The numbers of people that rows may stand for, where some stand for several or perhaps for nobody. */
function peopleIn(rows: readonly Delegate[]): readonly number[] {
  const sum = (of: (row: Delegate) => number) => rows.reduce((total, row) => total + of(row), 0);
  const most = sum(({ headcount }) => Math.min(headcount?.max ?? 1, MOST_PEOPLE));
  const least = sum(({ headcount, standing }) => (standing?.is === "unclear" ? 0 : (headcount?.min ?? 1)));
  return Array.from({ length: most - least + 1 }, (_, i) => least + i);
}

/** A row of more people is a delegation whose size is not known. */
const MOST_PEOPLE = 200;

/** What the number counts by the word right behind it: in "100 đại biểu và 01 tập thể" 100 are persons. */
function wordBehind(value: number, text: string): "persons" | "others" | undefined {
  const word = new RegExp(
    `(?<![\\d/.,])0*${String(value)}\\s*(?:\\([^)]*\\)\\s*)?(nguoi|ca nhan|dong chi|dai bieu|tap the|ho)\\b`,
  ).exec(fold(text))?.[1];
  if (word === undefined) return undefined;
  return word === "tap the" || word === "ho" ? "others" : "persons";
}
