import type { BirthDate, Delegate, FactValue } from "./delegate";
import { FACTS, factsWith, type FactTable, type FactWith } from "./facts";
import { closedPercents } from "./format-number";
import { KIND_NAMES } from "./kind-names";
import { placeGroups } from "./place-groups";
import { ABSENT, type Read } from "./read";
import { isErrorValue } from "./sheet-snapshot";
import { ageOn } from "./vietnamese-date";
import { clean, fold, titleKey } from "./vietnamese-text";

/** One line of a summary. */
interface CompositionRow {
  readonly name: string;
  readonly count: number;
  /** Of the table's total, with one decimal; those of a table add up to 100 ({@link closedPercents}). */
  readonly percent: number;
}

/** One summary table. The counts of its rows and `unknown` always add up to `total`. */
export interface CompositionTable {
  readonly id: string;
  readonly title: string;
  /**
   * Whom it counts: everybody on the list, or the persons among them (collectives and households have no sex or age).
   */
  readonly of: "delegates" | "persons";
  readonly total: number;
  readonly rows: readonly CompositionRow[];
  /** Blank, unreadable or without such a column. */
  readonly unknown: number;
  /** The share of the unknown, as `percent` of a row. */
  readonly unknownPercent: number;
}

/** Ages in whole years of those whose birth is known. */
interface AgeSummary {
  readonly counted: number;
  readonly average: number;
  readonly oldest: AgeExtreme;
  readonly youngest: AgeExtreme;
}

/** The oldest or the youngest by day of birth. */
interface AgeExtreme {
  readonly age: number;
  /**
   * Several who were born on the same day; none when it cannot be told, as of two born in one year of whom one gave
   * the year only.
   */
  readonly delegates: readonly Delegate[];
}

export interface Composition {
  readonly total: number;
  readonly persons: number;
  readonly collectives: number;
  readonly households: number;
  /** Undefined when nobody's birth is known. */
  readonly ages: AgeSummary | undefined;
  readonly tables: readonly CompositionTable[];
}

/** Which row of a table somebody stands in: equal keys are one row, shown in the spelling most used. */
interface Place {
  readonly key: string;
  readonly name: string;
}

interface Definition {
  readonly id: string;
  /** Where a person's own cell tells it; left out where no cell does. */
  readonly read?: (delegate: Delegate) => Read<unknown>;
  readonly title: string;
  readonly of: CompositionTable["of"];
  /** Rows in this order; without it the largest first. */
  readonly order?: readonly string[] | ((delegates: readonly Delegate[]) => readonly string[]);
  /** The names are of thôn or units, which are spelled in many ways. */
  readonly places?: true;
  place(delegate: Delegate, asOf: string): Place | undefined;
}

/** The ages below which each band ends: a partition, so that the bands add up. */
const AGE_BANDS = [
  { below: 30, name: "Dưới 30 tuổi" },
  { below: 40, name: "Từ 30 đến 39 tuổi" },
  { below: 50, name: "Từ 40 đến 49 tuổi" },
  { below: 60, name: "Từ 50 đến 59 tuổi" },
  { below: Infinity, name: "Từ 60 tuổi trở lên" },
] as const;
/**
 * Outside of these a birth date is rather a slip of the pen: it belongs to no band and makes nobody the oldest or the
 * youngest.
 */
const YOUNGEST_BELIEVED = 14;
const OLDEST_BELIEVED = 100;
const SEXES = ["Nam", "Nữ"] as const;
const SAYS_NONE = new Set([
  "khong",
  "ko",
  "k",
  "0",
  "khong co",
  "khong theo dao",
  "khong theo ton giao",
  "khong ton giao",
]);

const FACT_TABLES: readonly Definition[] = inTheirPlaces(factsWith("table").map(tableOf));

const DEFINITIONS: readonly Definition[] = [
  {
    id: "kind",
    title: "Loại đại biểu",
    of: "delegates",
    order: Object.values(KIND_NAMES),
    place: (d) => named(KIND_NAMES[d.kind]),
  },
  {
    id: "group",
    title: "Thành phần",
    of: "delegates",
    order: categoryNames,
    read: ({ category, group }) => (group.kind === "absent" || category.kind === "blank" ? category : group),
    place: (d) => told(d.group, ({ name }) => named(name)),
  },
  ...FACT_TABLES,
];

/** The table of a fact; of texts it has a row for each. */
function tableOf(fact: FactWith<"table">): Definition & { readonly after: string | undefined } {
  const { read, label } = FACTS[fact];
  const { id = fact, title = label, of, after, places, answers, none }: FactTable = FACTS[fact].table;
  const base = { id, title, of, after, read: (delegate: Delegate): Read<unknown> => delegate[fact] };
  if (read === "date") return { ...base, order: AGE_BANDS.map((band) => band.name), place: ageBand };
  const nameOf = (value: FactValue): string | undefined => {
    if (read === "sex") return value === "female" ? SEXES[1] : SEXES[0];
    if (typeof value === "boolean") return answers?.[value ? 0 : 1];
    return none !== undefined && SAYS_NONE.has(fold(String(value))) ? none : undefined;
  };
  const place = (value: FactValue): Place => {
    const name = nameOf(value);
    if (name !== undefined) return named(name);
    return places === true ? asWritten(String(value)) : byTitle(String(value));
  };
  return {
    ...base,
    ...(places === undefined ? {} : { places }),
    ...(read === "sex" ? { order: SEXES } : answers === undefined ? {} : { order: answers }),
    place: (delegate) => told(delegate[fact], place),
  };
}

/** In the order of the register, but those that name the table they stand behind. */
function inTheirPlaces<T extends { readonly id: string; readonly after: string | undefined }>(
  tables: readonly T[],
): readonly T[] {
  const placed = tables.filter(({ after }) => after === undefined);
  for (const table of tables)
    if (table.after !== undefined) placed.splice(placed.findIndex(({ id }) => id === table.after) + 1, 0, table);
  return placed;
}

/**
 * Who is on the list, for the pane and for the summary report: one pass. `asOf` (ISO date) is the day ages are counted
 * on. Nothing is guessed: whoever's cell is blank or unreadable is counted as unknown. A table in which everybody is
 * unknown has no rows.
 */
export function composition(delegates: readonly Delegate[], asOf: string): Composition {
  const counts = DEFINITIONS.map((definition) => ({
    definition,
    known: 0,
    spellings: noSpellings(),
  }));
  const kinds = { person: 0, collective: 0, household: 0 };
  for (const delegate of delegates) {
    kinds[delegate.kind] += 1;
    for (const count of counts) {
      if (count.definition.of === "persons" && delegate.kind !== "person") continue;
      const place = count.definition.place(delegate, asOf);
      if (!place) continue;
      count.known += 1;
      addSpelling(count.spellings, place);
    }
  }
  return {
    total: delegates.length,
    persons: kinds.person,
    collectives: kinds.collective,
    households: kinds.household,
    ages: summariseAges(delegates, asOf),
    tables: counts.map(({ definition, known, spellings }) => {
      const total = definition.of === "persons" ? kinds.person : delegates.length;
      const { order } = definition;
      const rows = inOrder(
        rowsOf(definition, spellings).map(row),
        typeof order === "function" ? order(delegates) : order,
      );
      const percents = closedPercents([...rows.map(({ count }) => count), total - known]);
      return {
        id: definition.id,
        title: definition.title,
        of: definition.of,
        total,
        rows: rows.map((each, at) => ({ ...each, percent: percents[at] ?? 0 })),
        unknown: total - known,
        unknownPercent: percents[rows.length] ?? 0,
      };
    }),
  };
}

/** Somebody of one row of a table, with what his cell of it holds. */
export interface CompositionPerson {
  readonly delegate: Delegate;
  /** "absent" where no cell tells it. */
  readonly read: Read<unknown>;
}

/**
 * Those whom one row of a table counts, in the order of the list; `name` null: those of whom it is unknown.
 * `delegates` and `asOf` as for {@link composition}.
 */
export function peopleOf(
  delegates: readonly Delegate[],
  asOf: string,
  table: string,
  name: string | null,
): readonly CompositionPerson[] {
  const definition = DEFINITIONS.find(({ id }) => id === table);
  if (definition === undefined) return [];
  const { of, read = () => ABSENT } = definition;
  const asked = of === "persons" ? delegates.filter(({ kind }) => kind === "person") : delegates;
  const placed = asked.map((delegate) => ({ delegate, place: definition.place(delegate, asOf) }));
  const [row] = rowsOf(definition, spellingsOf(placed)).filter((one) => nameOfRow(one) === name);
  return placed
    .filter(({ place }) => (place === undefined ? name === null : row?.has(place.name) === true))
    .map(({ delegate }) => ({ delegate, read: read(delegate) }));
}

/** Spellings by the key of their place, each with how often it is written. */
type Spellings = Map<string, Map<string, number>>;

const noSpellings = (): Spellings => new Map();

function addSpelling(spellings: Spellings, { key, name }: Place): void {
  const ofPlace = spellings.get(key) ?? new Map<string, number>();
  spellings.set(key, ofPlace.set(name, (ofPlace.get(name) ?? 0) + 1));
}

function spellingsOf(placed: readonly { readonly place: Place | undefined }[]): Spellings {
  const spellings = noSpellings();
  for (const { place } of placed) if (place !== undefined) addSpelling(spellings, place);
  return spellings;
}

/** The spellings of each row of a table. */
function rowsOf({ places }: Definition, spellings: Spellings): readonly ReadonlyMap<string, number>[] {
  return places ? placeGroups(spellings.get("") ?? new Map()) : [...spellings.values()];
}

/** The spelling most used. */
function nameOfRow(spellings: ReadonlyMap<string, number>): string {
  let name = "";
  let most = 0;
  for (const [spelling, times] of spellings) if (times > most) [name, most] = [spelling, times];
  return name;
}

type Counted = Omit<CompositionRow, "percent">;

function row(spellings: ReadonlyMap<string, number>): Counted {
  const count = [...spellings.values()].reduce((sum, times) => sum + times, 0);
  return { name: nameOfRow(spellings), count };
}

function inOrder(rows: readonly Counted[], order: readonly string[] | undefined): readonly Counted[] {
  if (order) return [...rows].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return [...rows].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, "vi", { numeric: true }));
}

/** Undefined when nobody's birth is known or believable. */
function summariseAges(delegates: readonly Delegate[], asOf: string): AgeSummary | undefined {
  const born = delegates.flatMap((delegate): readonly Born[] => {
    const age = believableAge(delegate, asOf);
    return age === undefined || delegate.birthDate.kind !== "value"
      ? []
      : [{ delegate, age, ...birthRange(delegate.birthDate.value) }];
  });
  const [first] = born;
  if (!first) return undefined;
  const lastOfOldest = born.reduce((least, { to }) => (to < least ? to : least), first.to);
  const firstOfYoungest = born.reduce((most, { from }) => (from > most ? from : most), first.from);
  return {
    counted: born.length,
    average: born.reduce((sum, { age }) => sum + age, 0) / born.length,
    oldest: extreme(born.filter(({ from }) => from <= lastOfOldest)),
    youngest: extreme(born.filter(({ to }) => to >= firstOfYoungest)),
  };
}

/** Somebody whose age is believed, with the first and the last day on which the birth may have been. */
interface Born {
  readonly delegate: Delegate;
  readonly age: number;
  readonly from: string;
  readonly to: string;
}

/**
 * Everybody who may be the oldest (the youngest): named where all of them were born on one day as far as it is
 * written, else nobody can say who it is.
 */
function extreme(candidates: readonly Born[]): AgeExtreme {
  const [first] = candidates;
  const alike = candidates.every(({ from, to }) => from === first?.from && to === first.to);
  return {
    age: Math.max(...candidates.map(({ age }) => age)),
    delegates: alike ? candidates.map(({ delegate }) => delegate) : [],
  };
}

/** ISO days; of a year alone its first and its last day. A month is taken to have 31 days: only the order matters. */
function birthRange({ year, month, day }: BirthDate): { readonly from: string; readonly to: string } {
  const iso = (m: number, d: number) =>
    [String(year).padStart(4, "0"), String(m).padStart(2, "0"), String(d).padStart(2, "0")].join("-");
  if (month === undefined) return { from: iso(1, 1), to: iso(12, 31) };
  return { from: iso(month, day ?? 1), to: iso(month, day ?? 31) };
}

function believableAge({ kind, birthDate }: Delegate, asOf: string): number | undefined {
  if (kind !== "person" || birthDate.kind !== "value") return undefined;
  // Of whom only the year is known, the difference of the years counts, as in reports.
  const age = ageOn(birthDate.value, asOf).max;
  return age >= YOUNGEST_BELIEVED && age <= OLDEST_BELIEVED ? age : undefined;
}

function ageBand(delegate: Delegate, asOf: string): Place | undefined {
  const age = believableAge(delegate, asOf);
  const band = age === undefined ? undefined : AGE_BANDS.find(({ below }) => age < below);
  return band && named(band.name);
}

/** The names of the categories that occur, in the order of the plan. */
function categoryNames(delegates: readonly Delegate[]): readonly string[] {
  const ranks = new Map<string, number>();
  for (const { group } of delegates) if (group.kind === "value") ranks.set(group.value.name, group.value.rank);
  return [...ranks].sort(([, a], [, b]) => a - b).map(([name]) => name);
}

function told<T>(read: Read<T>, place: (value: T) => Place | undefined): Place | undefined {
  if (read.kind !== "value" || (typeof read.value === "string" && isErrorValue(read.value.trim()))) return undefined;
  return place(read.value);
}

function named(name: string): Place {
  return { key: name, name };
}

function byTitle(text: string): Place {
  return { key: titleKey(text), name: clean(text) };
}

/** All in one: place-groups tells later which spellings are one place. */
function asWritten(text: string): Place {
  return { key: "", name: clean(text) };
}
