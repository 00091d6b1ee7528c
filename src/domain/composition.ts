import type { Delegate } from "./delegate";
import { percentOf } from "./format-number";
import { GROUP_NAMES, KIND_NAMES } from "./group-names";
import { placeGroups } from "./place-groups";
import type { Read } from "./read";
import { ageOn } from "./vietnamese-date";
import { clean, fold, titleKey } from "./vietnamese-text";

/** One line of a summary. */
interface CompositionRow {
  readonly name: string;
  readonly count: number;
  /** Of the table's total, 0 to 100, not rounded. */
  readonly percent: number;
}

/** One summary table. The counts of its rows and `unknown` always add up to `total`. */
export interface CompositionTable {
  readonly id: string;
  readonly title: string;
  /** Whom it counts: everybody on the list, or the persons among them (collectives and households have no sex or age). */
  readonly of: "delegates" | "persons";
  readonly total: number;
  readonly rows: readonly CompositionRow[];
  /** Blank, unreadable or without such a column. */
  readonly unknown: number;
}

/** Ages in whole years of those whose birth is known. */
interface AgeSummary {
  readonly counted: number;
  readonly average: number;
  readonly oldest: { readonly age: number; readonly delegate: Delegate };
  readonly youngest: { readonly age: number; readonly delegate: Delegate };
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
  readonly title: string;
  readonly of: CompositionTable["of"];
  /** Rows in this order; without it the largest first. */
  readonly order?: readonly string[];
  /** The names are of thôn or units, which are spelled in many ways. */
  readonly places?: true;
  place(delegate: Delegate, asOf: string): Place | undefined;
}

/** The ages below which each band ends: a partition, so that the bands add up. */
const AGE_BANDS = [
  { below: 30, name: "Dưới 30" },
  { below: 40, name: "Từ 30 đến 39" },
  { below: 50, name: "Từ 40 đến 49" },
  { below: 60, name: "Từ 50 đến 59" },
  { below: Infinity, name: "Từ 60 trở lên" },
] as const;
/** Beyond this a birth date is a slip of the pen and belongs to no band. */
const OLDEST_BELIEVED = 120;
const NO_RELIGION = new Set(["khong", "ko", "k", "0", "khong co", "khong theo dao", "khong theo ton giao", "khong ton giao"]);

const DEFINITIONS: readonly Definition[] = [
  { id: "kind", title: "Loại đại biểu", of: "delegates", order: Object.values(KIND_NAMES), place: (d) => named(KIND_NAMES[d.kind]) },
  { id: "group", title: "Thành phần", of: "delegates", order: Object.values(GROUP_NAMES), place: (d) => told(d.group, (group) => named(GROUP_NAMES[group])) },
  { id: "sex", title: "Giới tính", of: "persons", order: ["Nam", "Nữ"], place: (d) => told(d.sex, (sex) => named(sex === "female" ? "Nữ" : "Nam")) },
  { id: "ethnicity", title: "Dân tộc", of: "persons", place: (d) => told(d.ethnicity, byTitle) },
  { id: "religion", title: "Tôn giáo", of: "persons", place: (d) => told(d.religion, (text) => (NO_RELIGION.has(fold(text)) ? named("Không") : byTitle(text))) },
  { id: "party", title: "Đảng viên", of: "persons", order: ["Đảng viên", "Chưa là đảng viên"], place: (d) => told(d.partyMember, (is) => named(is ? "Đảng viên" : "Chưa là đảng viên")) },
  { id: "age", title: "Độ tuổi", of: "persons", order: AGE_BANDS.map((band) => band.name), place: ageBand },
  { id: "education", title: "Trình độ văn hóa", of: "persons", place: (d) => told(d.education, byTitle) },
  { id: "qualification", title: "Trình độ chuyên môn", of: "persons", place: (d) => told(d.qualification, byTitle) },
  { id: "politicalTheory", title: "Lý luận chính trị", of: "persons", place: (d) => told(d.politicalTheory, byTitle) },
  { id: "sector", title: "Lĩnh vực, ngành nghề", of: "delegates", place: (d) => told(d.sector, byTitle) },
  { id: "economicSector", title: "Thành phần kinh tế", of: "delegates", place: (d) => told(d.economicSector, byTitle) },
  { id: "unit", title: "Cơ quan, đơn vị", of: "delegates", places: true, place: (d) => told(d.unit, asWritten) },
  { id: "village", title: "Thôn, ấp, khu phố", of: "delegates", places: true, place: (d) => told(d.village, asWritten) },
];

/**
 * Who is on the list, for the pane and for the summary report: one pass. `asOf` (ISO date) is the day ages are counted on.
 * Nothing is guessed: whoever's cell is blank or unreadable is counted as unknown. A table in which everybody is unknown has no rows.
 */
export function composition(delegates: readonly Delegate[], asOf: string): Composition {
  const counts = DEFINITIONS.map((definition) => ({ definition, known: 0, spellings: new Map<string, Map<string, number>>() }));
  const kinds = { person: 0, collective: 0, household: 0 };
  for (const delegate of delegates) {
    kinds[delegate.kind] += 1;
    for (const count of counts) {
      if (count.definition.of === "persons" && delegate.kind !== "person") continue;
      const place = count.definition.place(delegate, asOf);
      if (!place) continue;
      count.known += 1;
      const spellings = count.spellings.get(place.key) ?? new Map<string, number>();
      count.spellings.set(place.key, spellings.set(place.name, (spellings.get(place.name) ?? 0) + 1));
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
      const names = definition.places ? placeGroups(spellings.get("") ?? new Map()) : [...spellings.values()];
      const rows = names.map((spelled) => row(spelled, total));
      return { id: definition.id, title: definition.title, of: definition.of, total, rows: inOrder(rows, definition.order), unknown: total - known };
    }),
  };
}

function row(spellings: ReadonlyMap<string, number>, total: number): CompositionRow {
  let name = "";
  let most = 0;
  let count = 0;
  for (const [spelling, times] of spellings) {
    count += times;
    if (times > most) [name, most] = [spelling, times];
  }
  return { name, count, percent: percentOf(count, total) };
}

function inOrder(rows: readonly CompositionRow[], order: readonly string[] | undefined): readonly CompositionRow[] {
  if (order) return [...rows].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return [...rows].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, "vi", { numeric: true }));
}

/** Undefined when nobody's birth is known or believable. */
function summariseAges(delegates: readonly Delegate[], asOf: string): AgeSummary | undefined {
  let sum = 0;
  let counted = 0;
  let oldest: AgeSummary["oldest"] | undefined;
  let youngest: AgeSummary["youngest"] | undefined;
  for (const delegate of delegates) {
    const age = believableAge(delegate, asOf);
    if (age === undefined) continue;
    sum += age;
    counted += 1;
    if (!oldest || age > oldest.age) oldest = { age, delegate };
    if (!youngest || age < youngest.age) youngest = { age, delegate };
  }
  return oldest && youngest ? { counted, average: sum / counted, oldest, youngest } : undefined;
}

function believableAge({ kind, birthDate }: Delegate, asOf: string): number | undefined {
  if (kind !== "person" || birthDate.kind !== "value") return undefined;
  // Of whom only the year is known, the difference of the years counts, as in reports.
  const age = ageOn(birthDate.value, asOf).max;
  return age >= 0 && age <= OLDEST_BELIEVED ? age : undefined;
}

function ageBand(delegate: Delegate, asOf: string): Place | undefined {
  const age = believableAge(delegate, asOf);
  const band = age === undefined ? undefined : AGE_BANDS.find(({ below }) => age < below);
  return band && named(band.name);
}

function told<T>(read: Read<T>, place: (value: T) => Place | undefined): Place | undefined {
  return read.kind === "value" ? place(read.value) : undefined;
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
