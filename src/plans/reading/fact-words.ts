import { formatCount } from "../../domain/format-number";
import type { FactOf, PlanFact, Staff } from "./plan-facts";

/** One sentence for each kind of fact. */
const WORDS: { readonly [K in PlanFact["kind"]]: (fact: FactOf<K>) => string } = {
  cap: capWords,
  share: ({ group, relation, percent, base }) =>
    `${upperFirst(group)}: ${BOUND[relation]} ${numbers(percent)} % ${base}`,
  form: ({ form, staff }) => upperFirst(form) + (staff === null ? "" : ` khi đơn vị có ${staffWords(staff)}`),
  deadline: (fact) => `${upperFirst(fact.what || "việc")}: ${dueWords(fact)}${fact.who === "" ? "" : ` (${fact.who})`}`,
  date: ({ date }) => `Thời gian tổ chức: ${dateWords(date)}`,
  duration: ({ duration }) => `Thời lượng: ${duration}`,
  place: ({ place }) => `Địa điểm: ${place}`,
  emphasis: ({ group }) => `Chú trọng ${group}`,
  coverage: ({ group }) => `Có đại diện ${group}`,
  attendees: ({ groups }) => `Thành phần: ${groups.map(({ name }) => name).join("; ")}`,
  selection: ({ how }) => `Cách lựa chọn: ${how}`,
  period: ({ from, to }) => `Thành tích giai đoạn ${String(from)} - ${String(to)}`,
  agenda: ({ items }) => `Chương trình ${String(items.length)} mục`,
  talks: talkWords,
  allocation: ({ rows }) =>
    `Phân bổ ${String(rows.reduce((sum, { seats }) => sum + seats, 0))} đại biểu cho ${String(rows.length)} đơn vị`,
  dossier: ({ items }) => `Hồ sơ: ${items.join("; ")}`,
  recipients: ({ items }) => `Nơi nhận: ${items.join("; ")}`,
  banner: ({ items }) => `Ma két: ${items.join(" / ")}`,
  name: ({ names }) => `Tên hội nghị: ${names.join("; ")}`,
  task: ({ who, what }) => `${who}: ${what}`,
};

/**
 * What a fact says, in one line: "Tối đa 150 đại biểu", "Đại biểu nữ: ít nhất 30 %". The plan's own words where it has
 * some.
 */
export function factWords<K extends PlanFact["kind"]>(fact: FactOf<K> & { readonly kind: K }): string {
  return WORDS[fact.kind](fact);
}

const BOUND: Readonly<Record<FactOf<"share">["relation"] | FactOf<"cap">["relation"], string>> = {
  exact: "đúng",
  equal: "đúng",
  approx: "khoảng",
  min: "ít nhất",
  max: "tối đa",
  range: "từ",
  fraction: "",
  reference: "không quá",
};

function capWords(fact: FactOf<"cap">): string {
  const { relation, value, of, base = "", limit, perUnit, unit = "đơn vị", staff, onlyFor } = fact;
  const who =
    of === "tổng" ? "đại biểu" : of.replace(/^(?=(?:chính thức|triệu tập|đương nhiên|chỉ định)$)/iu, "đại biểu ");
  const each = perUnit ? `Mỗi ${unit}: ` : "";
  const when =
    (staff === undefined ? "" : ` khi đơn vị có ${staffWords(staff)}`) +
    (onlyFor === undefined || onlyFor === unit ? "" : ` (${onlyFor})`);
  if (relation === "reference") return `Không nhiều hơn ${base}${when}`;
  if (relation === "fraction")
    return `${upperFirst(who)}: ${limit === "min" ? "ít nhất" : "không quá"} ${String(value)} ${base}${when}`;
  const count = value === null || typeof value === "string" ? "" : numbers(value);
  return upperFirst(`${each}${BOUND[relation]} ${count} ${who}${when}`);
}

function staffWords(staff: Staff): string {
  if (staff.op === "between") return `từ ${formatCount(staff.min)} đến ${formatCount(staff.max)} người`;
  const words = { "<": "dưới", "<=": "không quá", ">": "trên", ">=": "từ" }[staff.op];
  return `${words} ${formatCount(staff.number)} người${staff.op === ">=" ? " trở lên" : ""}`;
}

/** "trước ngày 30/03/2025", "trước hội nghị 15 ngày". */
export function dueWords({ before, by, within, relativeDays, since = "hội nghị", time }: FactOf<"deadline">): string {
  const clock = time === undefined ? "" : `${time.replace(":", " giờ ")} `;
  if (before !== undefined) return `trước ${clock}ngày ${dateWords(before)}`;
  if (by !== undefined) return `chậm nhất ${clock}ngày ${dateWords(by)}`;
  if (within !== undefined) return `trong ${dateWords(within)}`;
  const days = Math.abs(relativeDays ?? 0);
  return `${(relativeDays ?? 0) < 0 ? "trước" : "sau"} ${since} ${String(days)} ngày`;
}

/** "20/08/2025", "tháng 08/2025", "quý I/2025". */
export function dateWords(date: string): string {
  const quarter = /^(\d{4})-Q(\d)$/.exec(date);
  if (quarter !== null) return `quý ${["I", "II", "III", "IV"][Number(quarter[2]) - 1] ?? ""}/${quarter[1] ?? ""}`;
  const [year = "", month = "", day] = date.split("-");
  return day === undefined ? `tháng ${month}/${year}` : `${day}/${month}/${year}`;
}

function talkWords({ count, collectives, persons }: FactOf<"talks">): string {
  // The parts say the whole, and go on doing so when somebody changes one of them.
  const isSummed = count !== undefined && count === (collectives ?? 0) + (persons ?? 0);
  const parts = [
    ...(count === undefined || isSummed ? [] : [numbers(count)]),
    ...(collectives === undefined ? [] : [`${String(collectives)} tập thể`]),
    ...(persons === undefined ? [] : [`${String(persons)} cá nhân`]),
  ];
  return `Tham luận: ${parts.join(", ")}`;
}

const numbers = (value: number | [number, number]) =>
  typeof value === "number" ? formatCount(value) : `${formatCount(value[0])} đến ${formatCount(value[1])}`;
const upperFirst = (text: string) => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
