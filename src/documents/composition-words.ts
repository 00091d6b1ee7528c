import type { Conference } from "../domain/conference";
import { type Composition, composition, type CompositionTable } from "../domain/composition";
import { headsAmong } from "../domain/count-people";
import { factOf, factsWith } from "../domain/facts";
import { formatCount, formatPercent, percentOf } from "../domain/format-number";
import type { Target } from "../domain/plan";
import { valueOf } from "../domain/read";
import { tally } from "../domain/tally";
import { hasList, openSentence } from "./conference-words";
import type { DocumentOptions } from "./define-document";
import { leftOut } from "./delegate-row";
import { shortDate } from "./letterhead-words";
import { maskNumbers } from "./mask-numbers";

const known = new WeakMap<Conference, Composition>();

/** The composition of a list, counted once however many documents ask for it. */
export function compositionOf(conference: Conference): Composition {
  const counted = known.get(conference) ?? composition(headsAmong(conference.delegates), conference.asOf);
  known.set(conference, counted);
  return counted;
}

/**
 * Tables that say something; those for which the list has nothing are named by {@link tablesMissing}. What the user
 * leaves out is in neither.
 */
export function tablesShown(
  { tables, collectives, households }: Composition,
  options: DocumentOptions,
): readonly CompositionTable[] {
  return tables.filter(
    (table) =>
      table.rows.length > 0 && (table.id !== "kind" || collectives + households > 0) && !isLeftOut(table, options),
  );
}

export function tablesMissing({ tables }: Composition, options: DocumentOptions): readonly CompositionTable[] {
  return tables.filter((table) => table.rows.length === 0 && table.total > 0 && !isLeftOut(table, options));
}

/** The fields of a row that tables count. */
const FIELD_OF: ReadonlyMap<string, string | undefined> = new Map(
  factsWith("table").map((id) => {
    const { table, field } = factOf(id);
    return [table?.id ?? id, field?.name];
  }),
);

function isLeftOut({ id }: CompositionTable, options: DocumentOptions): boolean {
  const field = FIELD_OF.get(id);
  return field !== undefined && leftOut(options).has(field);
}

/** More rows than this are counted and not all named in a sentence. */
const NAMED_IN_SENTENCE = 12;

/** What the rows of a table are called when they are counted. */
const NOUNS: Readonly<Partial<Record<CompositionTable["id"], string>>> = {
  unit: "đơn vị",
  village: "nơi",
  ethnicity: "dân tộc",
};

/** Of who stands for an office a list gives no thôn, and the other way round: nothing is missing there. */
const NEED_NOT_HAVE: ReadonlySet<string> = new Set<CompositionTable["id"]>(["unit", "village"]);

/** Tables of which most is unknown: their shares would tell more about the list than about the people. */
export function sparseTables(tables: readonly CompositionTable[]): readonly CompositionTable[] {
  return tables.filter(({ id, unknown, total }) => !NEED_NOT_HAVE.has(id) && unknown * 2 > total);
}

/** Tables whose rows are common words, written small behind a ";". */
const COMMON: ReadonlySet<string> = new Set<CompositionTable["id"]>(["sex", "age", "party"]);

const uncapitalised = (name: string) => name.slice(0, 1).toLocaleLowerCase("vi") + name.slice(1);

/**
 * "Giới tính: Nam có 80 đại biểu, chiếm 57,1%; nữ có 60 đại biểu, chiếm 42,9%.": the parts of a sentence add up to its
 * total, the unknown among them. `everybody` is the number on the whole list: where a table counts fewer, it says so.
 */
function tableSentence(table: CompositionTable, everybody: number, target: Target): string {
  const { id, title, total, rows, unknown, unknownPercent } = table;
  // Who is proposed for an award is no delegate.
  const noun = target !== "awards" ? "đại biểu" : table.of === "persons" ? "người" : "trường hợp";
  const counted = (count: number, percent: number) => `${formatCount(count)} ${noun}, chiếm ${formatPercent(percent)}`;
  // "Không theo tôn giáo có 138 đại biểu" would be read as a religion that has nobody.
  const isNone = (name: string) => id === "religion" && name.startsWith("Không");
  const share = ({ name, count, percent }: CompositionTable["rows"][number], at: number) =>
    `${maskNumbers(at > 0 && (COMMON.has(id) || isNone(name)) ? uncapitalised(name) : name)}${isNone(name) ? ":" : " có"} ${counted(count, percent)}`;
  const base = total < everybody ? ` (trên ${formatCount(total)} cá nhân)` : "";
  const open =
    unknown > 0 ? [`${NEED_NOT_HAVE.has(id) ? "không ghi" : "chưa rõ"} ${counted(unknown, unknownPercent)}`] : [];
  if (rows.length <= NAMED_IN_SENTENCE) return `${title}${base}: ${[...rows.map(share), ...open].join("; ")}.`;
  const kinds = NOUNS[id] ?? "loại";
  const named = rows.slice(0, NAMED_IN_SENTENCE - 2);
  const others = rows.slice(named.length);
  const sumOf = (value: (row: CompositionTable["rows"][number]) => number) =>
    others.reduce((sum, row) => sum + value(row), 0);
  const rest = counted(
    sumOf(({ count }) => count),
    sumOf(({ percent }) => percent),
  );
  return `${title}${base}, ${formatCount(rows.length)} ${kinds}: ${[...named.map(share), `${formatCount(others.length)} ${kinds} khác có ${rest}`, ...open].join("; ")}.`;
}

/**
 * Everything a summary says about the list, one sentence each; with `only` the sentences of these composition tables,
 * "minority" and "ages" for those about minorities and about the oldest and the youngest.
 */
export function compositionSentences(
  conference: Conference,
  options: DocumentOptions,
  only?: ReadonlySet<string>,
): readonly string[] {
  if (!hasList(conference)) return ["Chưa có danh sách nên chưa có số liệu về cơ cấu."];
  const wants = (id: string) => only?.has(id) ?? true;
  const counted = compositionOf(conference);
  const parts = [
    [counted.persons, "cá nhân"],
    [counted.collectives, "tập thể"],
    [counted.households, "hộ gia đình"],
  ] as const;
  const kinds = parts.filter(([count]) => count > 0).map(([count, name]) => `${formatCount(count)} ${name}`);
  const minority = tally(conference.persons, { is: "minority" });
  return [
    `Tổng số: ${formatCount(counted.total)} ${conference.target === "awards" ? "trường hợp" : "đại biểu"}${kinds.length > 1 ? `, gồm ${kinds.join(", ")}` : ""}.${openSentence(conference)}`,
    ...tablesShown(counted, options)
      .filter((table) => table.id !== "kind")
      .flatMap((table) => [
        ...(wants(table.id) ? [tableSentence(table, counted.total, conference.target)] : []),
        ...(table.id === "ethnicity" && wants("minority")
          ? [
              `${conference.target === "awards" ? "Người" : "Đại biểu là người"} dân tộc thiểu số: ${formatCount(minority.yes.length)} ${conference.target === "awards" ? "người" : "đại biểu"}, chiếm ${formatPercent(percentOf(minority.yes.length, counted.persons))}${minority.unknown.length > 0 ? `; chưa rõ ${formatCount(minority.unknown.length)} đại biểu` : ""}.`,
            ]
          : []),
        ...(table.id === "age" && wants("ages") ? ageSentences(conference) : []),
      ]),
  ];
}

/** Average, oldest and youngest; none when nobody's birth is known. */
function ageSentences(conference: Conference): readonly string[] {
  const { ages, persons } = compositionOf(conference);
  if (!ages) return [];
  const whom = (extreme: typeof ages.oldest) => {
    const names = namesOf(extreme);
    return names === undefined ? `${formatCount(extreme.age)} tuổi` : `${names} (${formatCount(extreme.age)} tuổi)`;
  };
  const base = ages.counted < persons ? `, tính trên ${formatCount(ages.counted)} người đã rõ ngày sinh` : "";
  return [
    `Tuổi trung bình: ${oneDecimal(ages.average)} (đến ngày ${shortDate(conference.asOf)}${base}); cao tuổi nhất: ${whom(ages.oldest)}; trẻ nhất: ${whom(ages.youngest)}.`,
  ];
}

/** So many of one birthday are named, more are counted. */
const NAMED_OF_ONE_DAY = 3;

/** Who is the oldest or the youngest; undefined when nobody can say. */
export function namesOf({ delegates }: NonNullable<Composition["ages"]>["oldest"]): string | undefined {
  if (delegates.length === 0) return undefined;
  if (delegates.length > NAMED_OF_ONE_DAY) return `${formatCount(delegates.length)} người sinh cùng ngày`;
  return delegates.map(({ fullName }) => valueOf(fullName) ?? "……").join(", ");
}

/** 43.25 → "43,3". */
export function oneDecimal(value: number): string {
  return formatPercent(value).replace("%", "");
}

/** Whether the shares shown of a table make 100,0. */
export function isClosed({ rows, unknownPercent, total }: CompositionTable): boolean {
  const tenths = [...rows.map(({ percent }) => percent), unknownPercent].map((percent) => Math.round(percent * 10));
  return total === 0 || tenths.reduce((sum, each) => sum + each, 0) === 1000;
}
