import { z } from "zod";
import type { Conference } from "../domain/conference";
import type { UnitEntry } from "../domain/roster";
import { cellOf } from "../domain/read";
import { containsWords, foldWords } from "../domain/vietnamese-text";
import { defineCheck } from "./engine/define-check";
import { shorten } from "./engine/point-at-row";
import { nameFew } from "./engine/name-few";
import { namesForms, staffCount, staffTable } from "./counting/staff-count";

type Staff = { readonly unit: string; readonly staff: number; readonly threshold: number; readonly staffName: string };
type Form = Staff & { readonly form: string; readonly wanted: string };
type Units = { readonly units: readonly string[]; readonly staffName: string };
type Open = { readonly unit: string; readonly threshold: number; readonly staffName: string };

const PLENARY = "hội nghị toàn thể";
const DELEGATE = "hội nghị đại biểu";

const params = z.strictObject({
  /** Fewer staff: plenary; more: delegate meeting; exactly so many: the plan says nothing. */
  threshold: z.int().positive().meta({ label: "Mốc số lao động", unit: "người" }),
  staffName: z
    .string()
    .min(1)
    .default("cán bộ, công chức, viên chức, người lao động")
    .meta({ label: "Số người gọi là" }),
});
type Params = z.output<typeof params>;

/** Plenary or delegate meeting by the number of staff, not of delegates (mission §2.6). */
export const meetingForm = defineCheck({
  id: "meeting-form",
  kind: "plan",
  title: "Hình thức hội nghị chưa đúng",
  metTitle: "Hình thức hội nghị đúng với số người của đơn vị",
  about:
    "Từ số cán bộ, công chức, viên chức, người lao động (trang biên chế hoặc nhập ở thẻ Kế hoạch) cho biết phải tổ chức hội nghị toàn thể hay hội nghị đại biểu, và so với hình thức trang biên chế hoặc tiêu đề danh sách ghi. Trang ghi nhiều xã, phường thì chỉ lấy dòng của đơn vị mình; ở cấp trên, hình thức của từng dòng được xét. Đúng bằng ngưỡng thì kế hoạch không nêu.",
  params,
  messages: {
    wrongForm: ({ unit, staff, staffName, threshold, form, wanted }: Form) =>
      `${unit} có ${String(staff)} ${staffName}, ${staff < threshold ? "dưới" : "trên"} ${String(threshold)}, nên tổ chức ${wanted}; đang ghi “${form}”.`,
    atThreshold: ({ unit, threshold, staffName }: Open) =>
      `${unit} có đúng ${String(threshold)} ${staffName}: kế hoạch chỉ nêu dưới và trên ${String(threshold)}, không nêu trường hợp này.`,
    unclearForm: ({ unit, form, wanted }: { readonly unit: string; readonly form: string; readonly wanted: string }) =>
      `${unit} phải tổ chức ${wanted}; ô hình thức ghi “${form}”, chưa rõ là hình thức nào.`,
    severalUnits: ({ units, staffName }: Units) =>
      `Trang biên chế ghi số ${staffName} của ${String(units.length)} đơn vị (${nameFew(units, "đơn vị")}); chưa rõ đơn vị nào tổ chức hội nghị này.`,
    noStaff: ({ unit, staffName, threshold }: Open) =>
      `Chưa biết số ${staffName} của ${unit} nên chưa biết dưới hay trên ${String(threshold)}.`,
  },
  advice: {
    wrongForm: ({ wanted }: Form) => `Đổi hình thức thành ${wanted}, hoặc xem lại số người.`,
    atThreshold: "Hỏi cơ quan ban hành kế hoạch, rồi giải trình ở đây.",
    unclearForm: "Ghi “toàn thể” hoặc “đại biểu” vào ô được tô.",
    severalUnits: "Nhập số người của đơn vị mình ở thẻ Kế hoạch, hoặc nhập cơ quan ban hành ở thẻ Văn bản.",
    noStaff: "Nhập số người ở thẻ Kế hoạch, hoặc điền vào trang biên chế.",
  },

  run(conference, rule) {
    const { threshold, staffName } = rule;
    const { entries, isOfPeers, own } = staffTable(conference);
    if (namesForms(conference)) {
      return (own === undefined ? entries : [own])
        .map((entry) => entryVerdict(entry, rule))
        .filter((verdict) => verdict !== undefined);
    }
    const staff = staffCount(conference);
    const unit = "đơn vị";
    if (staff === undefined && isOfPeers) {
      const units = entries.flatMap((entry) => (entry.unit.kind === "value" ? [shorten(entry.unit.value)] : []));
      return [
        {
          outcome: "undecided",
          code: "severalUnits",
          data: { units, staffName },
          cells: [],
          related: entries.flatMap((entry) => cellOf(entry.unit) ?? []),
        },
      ];
    }
    if (staff === undefined || (!staff.known && staff.value <= threshold)) {
      return [
        {
          outcome: "undecided",
          code: "noStaff",
          data: { unit, threshold, staffName },
          cells: staff?.cells ?? [],
          ...(staff === undefined ? { severity: "note" as const } : {}),
        },
      ];
    }
    if (staff.value === threshold)
      return [
        {
          outcome: "undecided",
          code: "atThreshold",
          data: { unit: "Đơn vị", threshold, staffName },
          cells: staff.cells,
        },
      ];
    const form = formNamed(conference);
    const wanted = staff.value < threshold ? PLENARY : DELEGATE;
    return form === undefined || form === wanted
      ? []
      : [
          {
            outcome: "violated",
            code: "wrongForm",
            data: { unit: "Đơn vị", staff: staff.value, threshold, staffName, form, wanted },
            cells: staff.cells,
          },
        ];
  },

  measure(conference: Conference, { threshold, staffName }) {
    const staff = namesForms(conference) ? undefined : staffCount(conference);
    if (staff === undefined || !staff.known || staff.value === threshold) return [];
    const name =
      staff.value < threshold
        ? `Tổ chức hội nghị toàn thể (dưới ${String(threshold)} người)`
        : `Tổ chức hội nghị đại biểu (trên ${String(threshold)} người)`;
    return [
      {
        name,
        certain: staff.value,
        possible: 0,
        base: staff.value,
        baseName: staffName,
        ...(staff.value < threshold ? { max: threshold - 1 } : { min: threshold + 1 }),
      },
    ];
  },
});

/** Behind "hội nghị" these begin a list of people: "… dự hội nghị: đại biểu khách mời". */
const PEOPLE = "khach moi|moi|cac|la|khoi|chinh thuc|co quan|thon|ap|du|tham|trong|ngoai";
const IN_TITLE: readonly (readonly [form: string, words: RegExp])[] = [
  [PLENARY, /\b(?:hoi nghi|dai hoi) toan the\b/],
  [DELEGATE, new RegExp(`\\bhoi nghi dai bieu\\b(?! (?:${PEOPLE})\\b)`)],
];

/** What the titles of the lists call the meeting. */
function formNamed({ rosters }: Conference): string | undefined {
  const titles = rosters.map(({ title }) => title.split(/[:;,\n()–—]|\s-\s/u).map(foldWords)).flat();
  const named = IN_TITLE.filter(([, words]) => titles.some((title) => words.test(title)));
  return named.length === 1 ? named[0]?.[0] : undefined;
}

/** One conference of a table that lists several units with their forms. */
function entryVerdict(entry: UnitEntry, { threshold, staffName }: Params) {
  if (entry.unit.kind !== "value" && entry.staff.kind !== "value") return undefined;
  const unit = entry.unit.kind === "value" ? entry.unit.value : `Dòng ${String(entry.row)}`;
  const cell = cellOf(entry.staff) ?? cellOf(entry.unit);
  const cells = cell === undefined ? [] : [cell];
  if (entry.staff.kind !== "value")
    return { outcome: "undecided", code: "noStaff", data: { unit, threshold, staffName }, cells } as const;
  const staff = entry.staff.value;
  if (staff === threshold)
    return { outcome: "undecided", code: "atThreshold", data: { unit, threshold, staffName }, cells } as const;
  if (entry.form.kind !== "value" && entry.form.kind !== "unreadable") return undefined;
  const wanted = staff < threshold ? PLENARY : DELEGATE;
  const form = entry.form.kind === "value" ? entry.form.value : entry.form.text;
  const found = [
    ...(containsWords(form, "toàn thể") ? [PLENARY] : []),
    ...(containsWords(form, "đại biểu") ? [DELEGATE] : []),
  ];
  if (found.length !== 1)
    return {
      outcome: "undecided",
      code: "unclearForm",
      data: { unit, form: shorten(form), wanted },
      cells: [entry.form.cell],
    } as const;
  return found[0] === wanted
    ? undefined
    : ({
        outcome: "violated",
        code: "wrongForm",
        data: { unit, staff, threshold, staffName, form: shorten(form), wanted },
        cells: [entry.form.cell],
      } as const);
}
