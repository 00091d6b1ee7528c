import { z } from "zod";
import { planRuleSchema } from "../../domain/plan";
import { namedGroupSchema } from "../../domain/vocabulary";

/** Where a fact stands: every fact carries its clause and the sentence that it was read from. */
const place = {
  /** Whose conference it is for ("xã", "xã, thị trấn"); "" when the plan speaks of one only. */
  scope: z.string(),
  /** "II.3", "B.II.2.1", "I.2.a"; "" above the first section. */
  clause: z.string(),
  /** The heading of the section, for plans that number two sections alike. */
  heading: z.string(),
  sentence: z.string().min(1),
  /** Where the words stand in `document.text`, in UTF-16 units; the end is not included. */
  span: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
  /** An amendment: the words of what it takes the place of. */
  replaces: z.string().optional(),
};

const count = z.union([z.number(), z.tuple([z.number(), z.number()])]);
const day = z.iso.date();

const CAP_RELATIONS = ["max", "min", "approx", "equal", "range", "fraction", "reference"] as const;
const SHARE_RELATIONS = ["exact", "approx", "min", "max", "range"] as const;

const staffSchema = z.union([
  z.strictObject({ op: z.enum(["<", "<=", ">", ">="]), number: z.int().positive() }),
  z.strictObject({ op: z.literal("between"), min: z.int().positive(), max: z.int().positive() }),
]);

const capSchema = z.strictObject({
  kind: z.literal("cap"),
  ...place,
  relation: z.enum(CAP_RELATIONS),
  /** A number, both edges of a range, "1/3" of `base`, or null for a reference. */
  value: z.union([count, z.string(), z.null()]),
  /** Whom it counts, in the plan's words; "tổng" for everybody. */
  of: z.string(),
  /** Of a fraction and a reference: what it is a part of, or may not be above. */
  base: z.string().optional(),
  /** Of a fraction: whether it is the most or the least. */
  limit: z.enum(["max", "min"]).optional(),
  perUnit: z.boolean(),
  /** "thôn" of "mỗi thôn 02 đại biểu". */
  unit: z.string().optional(),
  /** The cap holds only for units with so many staff. */
  staff: staffSchema.optional(),
  /** The cap holds only for such places, by what no roster tells of them: "xã có dân số từ 30.000 người trở lên". */
  onlyFor: z.string().min(1).optional(),
});

const shareSchema = z.strictObject({
  kind: z.literal("share"),
  ...place,
  relation: z.enum(SHARE_RELATIONS),
  percent: count,
  group: z.string(),
  base: z.string(),
});

const formSchema = z.strictObject({
  kind: z.literal("form"),
  ...place,
  form: z.string(),
  staff: staffSchema.nullable(),
});

const deadlineSchema = z.strictObject({
  kind: z.literal("deadline"),
  ...place,
  what: z.string(),
  who: z.string(),
  /** To whom it is handed over: "Phòng Nội vụ" of "gửi danh sách về Phòng Nội vụ". */
  to: z.string().optional(),
  /** The first day of "từ ngày 05/8 đến ngày 10/8". */
  from: day.optional(),
  before: day.optional(),
  by: day.optional(),
  /** "2025-03", "2025-Q1". */
  within: z.string().optional(),
  /** Days from the conference, or from what `since` says; negative before it. */
  relativeDays: z.int().optional(),
  /** What the days are counted from where that is not the office's own conference: "ngày nhận được hồ sơ". */
  since: z.string().optional(),
  /** The plan counts them as "ngày làm việc". */
  workingDays: z.literal(true).optional(),
  /** "17:00". */
  time: z.string().optional(),
});

const dateSchema = z.strictObject({
  kind: z.literal("date"),
  ...place,
  /** "2025-08-20", "2025-08", "2025-Q3". */
  date: z.string(),
  /** The last of several days: "ngày 27 và 28/5/2025". */
  until: day.optional(),
  /** When it begins: "07:30". */
  time: z.string().optional(),
});

const agendaItemSchema = z.strictObject({
  text: z.string().min(1),
  start: z.string().optional(),
  minutes: z.int().positive().optional(),
  /** Who does it, where a table has a column of it. */
  by: z.string().optional(),
});

const allocationRowSchema = z.strictObject({
  unit: z.string().min(1),
  seats: z.int().nonnegative(),
  /** The other columns with numbers: "trong đó nữ", "khách mời", "dự khuyết". */
  parts: z.array(z.strictObject({ name: z.string().min(1), seats: z.int().nonnegative() })).optional(),
});

const planFactSchema = z.discriminatedUnion("kind", [
  capSchema,
  shareSchema,
  formSchema,
  deadlineSchema,
  dateSchema,
  z.strictObject({ kind: z.literal("duration"), ...place, duration: z.string() }),
  z.strictObject({ kind: z.literal("place"), ...place, place: z.string() }),
  z.strictObject({ kind: z.literal("emphasis"), ...place, group: z.string() }),
  z.strictObject({ kind: z.literal("coverage"), ...place, group: z.string() }),
  z.strictObject({
    kind: z.literal("attendees"),
    ...place,
    /** Who comes, as the plan lists them; `detail`: what stands behind the colon. */
    groups: z.array(z.strictObject({ name: z.string().min(1), detail: z.string().optional() })).min(2),
  }),
  z.strictObject({ kind: z.literal("selection"), ...place, how: z.string() }),
  z.strictObject({ kind: z.literal("period"), ...place, from: z.int(), to: z.int() }),
  z.strictObject({ kind: z.literal("agenda"), ...place, items: z.array(agendaItemSchema).min(1) }),
  z.strictObject({
    kind: z.literal("talks"),
    ...place,
    count: count.optional(),
    collectives: z.int().optional(),
    persons: z.int().optional(),
  }),
  z.strictObject({
    kind: z.literal("allocation"),
    ...place,
    rows: z.array(allocationRowSchema).min(1),
    printedTotal: z.int().optional(),
  }),
  z.strictObject({ kind: z.literal("dossier"), ...place, items: z.array(z.string()).min(1) }),
  z.strictObject({ kind: z.literal("recipients"), ...place, items: z.array(z.string()).min(1) }),
  z.strictObject({ kind: z.literal("banner"), ...place, items: z.array(z.string()).min(1) }),
  z.strictObject({ kind: z.literal("name"), ...place, names: z.array(z.string()).min(1) }),
  z.strictObject({
    kind: z.literal("task"),
    ...place,
    who: z.string(),
    what: z.string(),
    /** Until when, in the plan's words: "trước ngày 15/3/2025". */
    due: z.string().optional(),
  }),
]);
export type PlanFact = z.infer<typeof planFactSchema>;
export type FactOf<K extends PlanFact["kind"]> = Extract<PlanFact, { kind: K }>;
export type Staff = z.infer<typeof staffSchema>;

/** What the reader of a plan should look at: it contradicts itself, or leaves something open. */
const PLAN_WARNINGS = [
  "two-caps",
  "shares-not-whole",
  "date-before-letter",
  "threshold-gap",
  "wrong-total",
  "same-section-number",
  "empty",
  "not-vietnamese",
  "no-plan",
  "too-long",
  "unread-page",
] as const;

const noticeSchema = z.strictObject({ sentence: z.string(), clause: z.string() });

/** What `read-plan --json` prints. */
export const planReadingSchema = z.strictObject({
  document: z.strictObject({
    title: z.string(),
    issuer: z.string(),
    number: z.string(),
    date: z.string(),
    year: z.int().nullable(),
    /** The text as it was read: mended lines, one paragraph a line; what spans point into. */
    text: z.string(),
  }),
  facts: z.array(planFactSchema),
  /** `why`: what is doubtful, where something was read of it; `maybe`: what, for somebody who looks at the sentence. */
  notUnderstood: z.array(
    noticeSchema.extend({ why: z.string().min(1).optional(), maybe: z.array(planFactSchema).min(1).optional() }),
  ),
  warnings: z.array(noticeSchema.extend({ code: z.enum(PLAN_WARNINGS), text: z.string() })),
  rules: z.array(planRuleSchema),
  /** Groups of the plan's own that rules name; the office is asked who they are. */
  vocabulary: z.array(namedGroupSchema),
});
export type PlanReading = z.infer<typeof planReadingSchema>;
