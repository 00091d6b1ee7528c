import { z } from "zod";
import { planCategorySchema } from "./categories";
import { clockSchema, dayOrMonthSchema, dueShape } from "./due";
import { staffConditionSchema } from "./staff-condition";
import { typedFactsSchema } from "./typed-facts";
import { upgradedPlan } from "./upgrade-plan";
import { namedGroupSchema } from "./vocabulary";

/** Whose conference a rule is for (mission §2.1). A clause that names several holds for each. */
export const SCOPES = [
  "xã",
  "phường",
  "thị trấn",
  "cơ quan, đơn vị",
  "doanh nghiệp",
  "huyện",
  "thành phố",
  "tỉnh",
] as const;
export type Scope = (typeof SCOPES)[number];

/** Which list is being checked. */
export const TARGETS = ["attendees", "sentUp", "awards"] as const;
export type Target = (typeof TARGETS)[number];

/** error: the list would be sent back · warning: must be explained · note: worth knowing. */
export const SEVERITIES = ["error", "warning", "note"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** How a rule that is not met came out: broken, or not to be decided from the data. */
export const OUTCOMES = ["violated", "undecided"] as const;

/** The place in the plan's document from which something comes; a plan names its document once. */
const placeSchema = z.strictObject({
  /** Only where it is another document than the plan's. */
  document: z.string().min(1).optional(),
  clause: z.string().min(1),
  /** The words themselves, and where they stand in the text that the plan was read from: UTF-16 units, end excluded. */
  sentence: z.string().min(1).optional(),
  span: z.strictObject({ start: z.int().nonnegative(), end: z.int().positive() }).optional(),
});

/** A rule as a plan writes it; `params`, its groups resolved, are checked by the schema of its check. */
export const planRuleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  check: z.string().min(1),
  scopes: z.array(z.enum(SCOPES)).min(1),
  target: z.enum(TARGETS),
  title: z.string().min(1),
  severity: z.enum(SEVERITIES),
  params: z.record(z.string(), z.unknown()),
  source: placeSchema,
  /** It holds only for units with so many staff. */
  staff: staffConditionSchema.optional(),
  advice: z.string().optional(),
  /** False: kept in the plan but not checked. */
  enabled: z.boolean().optional(),
  /** `proposed`: read from a text, and nobody said yet that it is so; not checked. Left out: confirmed. */
  status: z.enum(["proposed", "confirmed"]).optional(),
  /** An amendment: the id of the rule whose place it takes. */
  replaces: z.string().min(1).optional(),
  /** What contradicts it or is left open in the text that it was read from. */
  remark: z.string().min(1).optional(),
});
export type PlanRule = z.infer<typeof planRuleSchema>;

/** Document and clause, as they are printed. */
export interface Source extends z.infer<typeof placeSchema> {
  readonly document: string;
}

/** A rule in force: data with its source (see `rulesOf`). */
export interface Rule extends PlanRule {
  readonly source: Source;
}

/** One step of the conference's programme; start and minutes where the plan gives them. */
const agendaItemSchema = z.strictObject({
  text: z.string().min(1),
  by: z.string().optional(),
  start: clockSchema.optional(),
  minutes: z.int().positive().optional(),
});

/** What work is about, where a plan has a part of its own for it. */
const WORK_KINDS = ["pilot", "committee", "media", "budget", "award", "report", "venue"] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** Something to be done by a date; `when` are the plan's words for it. */
const deadlineSchema = z.strictObject({
  id: z.string().min(1),
  text: z.string().min(1),
  scopes: z.array(z.enum(SCOPES)).min(1),
  when: z.string().min(1),
  ...dueShape,
  /** Who owes it, and to whom it goes. */
  by: z.string().optional(),
  to: z.string().optional(),
  kind: z.enum(WORK_KINDS).optional(),
  source: placeSchema,
});

/** A paper that the plan asks for; for every scope where none is named. */
const dossierItemSchema = z.strictObject({
  id: z.string().min(1).optional(),
  text: z.string().min(1),
  scopes: z.array(z.enum(SCOPES)).min(1).optional(),
  source: placeSchema,
});

/** What an office or a post has to do. */
const departmentSchema = z.strictObject({
  by: z.string().min(1),
  text: z.string().min(1),
  scopes: z.array(z.enum(SCOPES)).min(1).optional(),
  when: z.string().optional(),
  ...dueShape,
  kind: z.enum(WORK_KINDS).optional(),
  /** The deadline that this work is for, by its id: the same work a second time, with its date. */
  deadline: z.string().min(1).optional(),
  source: placeSchema.optional(),
});

/** How one scope's conference is held. */
const conferenceSchema = z.strictObject({
  scopes: z.array(z.enum(SCOPES)).min(1),
  names: z.array(z.string().min(1)).min(1),
  length: z.string().optional(),
  when: z.string().optional(),
  place: z.string().optional(),
  /**
   * Those on the list of awards are delegates of this conference (a group of their own), not only candidates for an
   * award.
   */
  awardedAttend: z.boolean().optional(),
  source: placeSchema,
});

/** What stays of the text that a plan was read from. */
const planReadingSchema = z.strictObject({
  /** What the spans of sources point into; left out where it is too long to be kept. */
  text: z.string().optional(),
  /**
   * Sentences that look like a rule and became none, until somebody settles them; `says`: what was understood, `why`:
   * what is doubtful, `maybe`: the rules that they may mean, for somebody to take one.
   */
  open: z.array(
    z.strictObject({
      clause: z.string(),
      sentence: z.string().min(1),
      says: z.string().min(1).optional(),
      why: z.string().min(1).optional(),
      maybe: z.array(planRuleSchema).min(1).optional(),
    }),
  ),
});

const planFileSchema = z.strictObject({
  format: z.literal("co-cau-dai-bieu/plan"),
  version: z.literal(2),
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  title: z.string().min(1),
  issuer: z.string().min(1),
  document: z.string().min(1),
  year: z.int().min(2000).max(2100),
  /** Number and day of the document ("12/KH-UBND"; "2025-07-25", or "2025-07" where it leaves the day open). */
  number: z.string().min(1).optional(),
  issued: dayOrMonthSchema.optional(),
  /** The preset a user's own conference was made from. */
  basedOn: z.string().optional(),
  period: z.strictObject({ from: z.int(), to: z.int() }).optional(),
  conferences: z.array(conferenceSchema).min(1),
  /** Groups of people that only this plan names, for the selectors of its rules. */
  vocabulary: z.array(namedGroupSchema).optional(),
  /** Categories beside those that every plan knows, or more words for one of these. */
  categories: z.array(planCategorySchema).optional(),
  rules: z.array(planRuleSchema),
  agenda: z.array(agendaItemSchema),
  deadlines: z.array(deadlineSchema),
  dossier: z.array(dossierItemSchema),
  departments: z.array(departmentSchema),
  /** The lines of the banner ("ma két") where the plan words it, and to whom the plan itself is sent. */
  banner: z.array(z.string().min(1)).optional(),
  recipients: z.array(z.string().min(1)).optional(),
  /** What the reader of the plan should know: a contradiction in it, something it leaves open. */
  remarks: z.array(z.string().min(1)),
  /** Of a plan that was read from a text. */
  reading: planReadingSchema.optional(),
  /** The scope at which the office that saved the plan holds its conference. */
  scope: z.enum(SCOPES).optional(),
  /** What that office typed because no sheet holds it. */
  typed: typedFactsSchema.optional(),
  /** What it changed of the checks of every row, which stand in no plan: by the id of the check's rule. */
  rowRules: z
    .record(
      z.string(),
      z.strictObject({ enabled: z.boolean().optional(), params: z.record(z.string(), z.unknown()).optional() }),
    )
    .optional(),
});

/** A plan file; what an older version wrote is brought to this one first. */
export const planSchema = z.preprocess(upgradedPlan, planFileSchema);
export type Plan = z.infer<typeof planFileSchema>;
