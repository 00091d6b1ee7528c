import { z } from "zod";
import type { CellRef } from "../domain/cell-ref";
import type { Conference } from "../domain/conference";
import type { UnitEntry } from "../domain/roster";
import { cellOf } from "../domain/read";
import { STAFF_SIGN, staffBounds, staffInWords } from "../domain/staff-condition";
import { containsWords, foldWords } from "../domain/vietnamese-text";
import { defineCheck } from "./engine/define-check";
import { rowInWords } from "../domain/row-place";
import { capital, shorten } from "./engine/point-at-row";
import { nameFew } from "./engine/name-few";
import { edgesOf, FORMS, type Tier, tiersAt, tierSchema } from "./counting/staff-tiers";
import { namesForms, staffCount, staffTable } from "./counting/staff-count";

/** `threshold`: the plan gives one number, below and above which each form stands; else `tier` says what was met. */
type Staff = {
  readonly unit: string;
  readonly staff: number;
  readonly threshold?: number;
  readonly tier?: string;
  readonly staffName: string;
};
type Form = Staff & { readonly form: string; readonly wanted: string };
type Units = { readonly units: readonly string[]; readonly staffName: string };
type Open = { readonly unit: string; readonly threshold: number; readonly staffName: string };
type Tiers = { readonly unit: string; readonly tiers: readonly string[]; readonly staffName: string };

const params = z
  .strictObject({
    /** In short: fewer staff, plenary; more, delegate meeting; exactly so many: the plan says nothing. */
    threshold: z.int().positive().optional().meta({ label: "Mốc số lao động", unit: "người", beside: STAFF_SIGN }),
    /** Which form for how many staff; of what none covers the plan says nothing. */
    tiers: z.array(tierSchema).min(1).optional().meta({ label: "Các mức" }),
    staffName: z
      .string()
      .min(1)
      .default("cán bộ, công chức, viên chức, người lao động")
      .meta({ label: "Số người gọi là" }),
  })
  .refine(({ threshold, tiers }) => (threshold ?? tiers) !== undefined, {
    path: ["threshold"],
    error: "cần mốc số lao động (threshold) hoặc các mức (tiers)",
  })
  .refine(
    ({ tiers = [] }) =>
      edgesOf(tiers).every((staff) => new Set(tiersAt(tiers, staff).map(({ form }) => form)).size <= 1),
    {
      path: ["tiers"],
      error: "có hai mức chồng lên nhau mà hình thức khác nhau",
    },
  );
type Params = z.output<typeof params>;

/** Plenary or delegate meeting by the number of staff, not of delegates (mission §2.6). */
export const meetingForm = defineCheck({
  id: "meeting-form",
  kind: "plan",
  title: "Hình thức hội nghị chưa đúng",
  metTitle: "Hình thức hội nghị đúng với số người của đơn vị",
  about:
    "Từ số cán bộ, công chức, viên chức, người lao động (trang biên chế hoặc nhập ở thẻ Kế hoạch) cho biết phải tổ chức hội nghị toàn thể hay hội nghị đại biểu, và so với hình thức trang biên chế hoặc tiêu đề danh sách ghi. Trang ghi nhiều xã, phường thì chỉ lấy dòng của đơn vị mình; ở cấp trên, hình thức của từng dòng được xét. Số người mà kế hoạch không nêu (thí dụ đúng bằng mốc) thì chưa kết luận.",
  params,
  messages: {
    wrongForm: ({ unit, staff, staffName, threshold = 0, tier, form, wanted }: Form) =>
      `${unit} có ${String(staff)} ${staffName}, ${tier ?? `${staff < threshold ? "dưới" : "trên"} ${String(threshold)}`}, nên tổ chức ${wanted}; đang ghi “${form}”.`,
    atThreshold: ({ unit, threshold, staffName }: Open) =>
      `${unit} có đúng ${String(threshold)} ${staffName}: kế hoạch chỉ nêu dưới và trên ${String(threshold)}, không nêu trường hợp này.`,
    betweenTiers: ({ unit, staff, tiers, staffName }: Tiers & { readonly staff: number }) =>
      `${unit} có ${String(staff)} ${staffName}: kế hoạch chỉ nêu ${tiers.join(", ")}, không nêu trường hợp này.`,
    unclearForm: ({ unit, form, wanted }: { readonly unit: string; readonly form: string; readonly wanted: string }) =>
      `${unit} phải tổ chức ${wanted}; ô hình thức ghi “${form}”, chưa rõ là hình thức nào.`,
    severalUnits: ({ units, staffName }: Units) =>
      `Trang biên chế ghi số ${staffName} của ${String(units.length)} đơn vị (${nameFew(units, "đơn vị")}); chưa rõ đơn vị nào tổ chức hội nghị này.`,
    noStaff: ({ unit, staffName, threshold }: Open) =>
      `Chưa biết số ${staffName} của ${unit} nên chưa biết dưới hay trên ${String(threshold)}.`,
    noStaffOfTiers: ({ unit, staffName, tiers }: Tiers) =>
      `Chưa biết số ${staffName} của ${unit} nên chưa biết thuộc mức nào của kế hoạch: ${tiers.join(", ")}.`,
  },
  advice: {
    wrongForm: ({ wanted }: Form) => `Đổi hình thức thành ${wanted}, hoặc xem lại số người.`,
    atThreshold: "Hỏi cơ quan ban hành kế hoạch, rồi giải trình ở đây.",
    betweenTiers: "Hỏi cơ quan ban hành kế hoạch, rồi giải trình ở đây.",
    unclearForm: "Ghi “toàn thể” hoặc “đại biểu” vào ô được tô.",
    severalUnits: "Nhập số người của đơn vị mình ở thẻ Kế hoạch, hoặc nhập cơ quan ban hành ở thẻ Văn bản.",
    noStaff: "Nhập số người ở thẻ Kế hoạch, hoặc điền vào trang biên chế.",
    noStaffOfTiers: "Nhập số người ở thẻ Kế hoạch, hoặc điền vào trang biên chế.",
  },

  run(conference, rule) {
    const { staffName } = rule;
    const { entries, isOfPeers, own } = staffTable(conference);
    if (namesForms(conference)) {
      return (own === undefined ? entries : [own])
        .map((entry) => entryVerdict(entry, rule))
        .filter((verdict) => verdict !== undefined);
    }
    const staff = staffCount(conference);
    if (staff === undefined && isOfPeers) {
      const units = entries.flatMap((entry) => (entry.unit.kind === "value" ? [shorten(entry.unit.value)] : []));
      const related = entries.flatMap((entry) => cellOf(entry.unit) ?? []);
      return [{ outcome: "undecided", code: "severalUnits", data: { units, staffName }, cells: [], related }];
    }
    if (staff === undefined) return [{ ...noStaff("đơn vị", rule, []), severity: "note" }];
    // Of an incomplete table the number is the least.
    const wanted = staff.known ? formAt(rule, staff.value) : formFrom(rule, staff.value);
    if (wanted === undefined)
      return [staff.known ? noTier("Đơn vị", staff.value, rule, staff.cells) : noStaff("đơn vị", rule, staff.cells)];
    const form = formNamed(conference);
    if (form === undefined || form === FORMS[wanted.form]) return [];
    const data = { ...formData("Đơn vị", staff.value, rule), form, wanted: FORMS[wanted.form] };
    return [{ outcome: "violated", code: "wrongForm", data, cells: staff.cells }];
  },

  measure(conference: Conference, rule) {
    const staff = namesForms(conference) ? undefined : staffCount(conference);
    const tier = staff?.known === true ? formAt(rule, staff.value) : undefined;
    if (staff === undefined || tier === undefined) return [];
    const name = `Tổ chức ${FORMS[tier.form]} (${staffInWords(tier.staff)} người)`;
    const { min, max } = staffBounds(tier.staff);
    return [
      {
        name,
        certain: staff.value,
        possible: 0,
        base: staff.value,
        baseName: rule.staffName,
        ...(min === 0 ? {} : { min }),
        ...(max === Infinity ? {} : { max }),
      },
    ];
  },
});

const tiersOf = ({ threshold = 0, tiers }: Params): readonly Tier[] =>
  tiers ?? [
    { staff: { op: "<", than: threshold }, form: "plenary" },
    { staff: { op: ">", than: threshold }, form: "delegate" },
  ];

/** The tier of so many staff; undefined where the plan says nothing of them. */
const formAt = (rule: Params, staff: number): Tier | undefined => tiersAt(tiersOf(rule), staff)[0];

/** The tier of so many staff where everything above has the same form. */
function formFrom(rule: Params, least: number): Tier | undefined {
  const tiers = tiersOf(rule);
  const forms = [least, ...edgesOf(tiers).filter((edge) => edge > least)].map((staff) => formAt(rule, staff)?.form);
  return new Set(forms).size === 1 ? formAt(rule, least) : undefined;
}

const tierWords = (rule: Params) => tiersOf(rule).map((tier) => `${staffInWords(tier.staff)}: ${FORMS[tier.form]}`);

/** What the sentence about a number of staff says of the plan. */
function formData(unit: string, staff: number, rule: Params): Staff {
  const { threshold, staffName } = rule;
  const tier = rule.tiers === undefined ? undefined : formAt(rule, staff);
  return tier === undefined
    ? { unit, staff, ...(threshold === undefined ? {} : { threshold }), staffName }
    : { unit, staff, tier: staffInWords(tier.staff), staffName };
}

function noTier(unit: string, staff: number, rule: Params, cells: readonly CellRef[]) {
  const { threshold, staffName, tiers } = rule;
  return tiers === undefined && threshold !== undefined
    ? ({ outcome: "undecided", code: "atThreshold", data: { unit, threshold, staffName }, cells } as const)
    : ({
        outcome: "undecided",
        code: "betweenTiers",
        data: { unit, staff, tiers: tierWords(rule), staffName },
        cells,
      } as const);
}

function noStaff(unit: string, rule: Params, cells: readonly CellRef[]) {
  const { threshold, staffName, tiers } = rule;
  return tiers === undefined && threshold !== undefined
    ? ({ outcome: "undecided", code: "noStaff", data: { unit, threshold, staffName }, cells } as const)
    : ({
        outcome: "undecided",
        code: "noStaffOfTiers",
        data: { unit, tiers: tierWords(rule), staffName },
        cells,
      } as const);
}

/** Behind "hội nghị" these begin a list of people: "… dự hội nghị: đại biểu khách mời". */
const PEOPLE = "khach moi|moi|cac|la|khoi|chinh thuc|co quan|thon|ap|du|tham|trong|ngoai";
const IN_TITLE: readonly (readonly [form: string, words: RegExp])[] = [
  [FORMS.plenary, /\b(?:hoi nghi|dai hoi) toan the\b/],
  [FORMS.delegate, new RegExp(`\\bhoi nghi dai bieu\\b(?! (?:${PEOPLE})\\b)`)],
];

/** What the titles of the lists call the meeting. */
function formNamed({ rosters }: Conference): string | undefined {
  const titles = rosters.map(({ title }) => title.split(/[:;,\n()–—]|\s-\s/u).map(foldWords)).flat();
  const named = IN_TITLE.filter(([, words]) => titles.some((title) => words.test(title)));
  return named.length === 1 ? named[0]?.[0] : undefined;
}

/** One conference of a table that lists several units with their forms. */
function entryVerdict(entry: UnitEntry, rule: Params) {
  if (entry.unit.kind !== "value" && entry.staff.kind !== "value") return undefined;
  const unit = entry.unit.kind === "value" ? entry.unit.value : capital(rowInWords(entry));
  const cell = cellOf(entry.staff) ?? cellOf(entry.unit);
  const cells = cell === undefined ? [] : [cell];
  if (entry.staff.kind !== "value") return noStaff(unit, rule, cells);
  const staff = entry.staff.value;
  const tier = formAt(rule, staff);
  if (tier === undefined) return noTier(unit, staff, rule, cells);
  if (entry.form.kind !== "value" && entry.form.kind !== "unreadable") return undefined;
  const wanted = FORMS[tier.form];
  const form = entry.form.kind === "value" ? entry.form.value : entry.form.text;
  const found = [
    ...(containsWords(form, "toàn thể") ? [FORMS.plenary] : []),
    ...(containsWords(form, "đại biểu") ? [FORMS.delegate] : []),
  ];
  if (found.length !== 1) {
    const data = { unit, form: shorten(form), wanted };
    return { outcome: "undecided", code: "unclearForm", data, cells: [entry.form.cell] } as const;
  }
  const data = { ...formData(unit, staff, rule), form: shorten(form), wanted };
  return found[0] === wanted
    ? undefined
    : ({ outcome: "violated", code: "wrongForm", data, cells: [entry.form.cell] } as const);
}
