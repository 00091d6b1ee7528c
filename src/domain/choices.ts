import { z } from "zod";
import { categoryIdSchema } from "./categories";
import { paperworkSchema } from "./letterhead";
import { planSchema, SCOPES, TARGETS } from "./plan";
import { FIELDS } from "./facts";
import { layoutSchema } from "./layout";
import { ROSTER_KINDS } from "./roster";
import { typedFactsSchema } from "./typed-facts";

const fieldChoice = z.enum(FIELDS);

/** What a sheet is used for; `auto` is what reading found. */
export const SHEET_USES = [
  "auto",
  "attendees",
  "sentUp",
  "awards",
  "nominations",
  "allocation",
  "staff",
  "list",
  "ignore",
] as const;

const days = z.record(z.string(), z.iso.date());

/** How far the work of the plan has come, as the office says; `done` and `days` by the keys of timeline entries. */
const planProgressSchema = z.strictObject({
  /** Entry → the day on which it was done. */
  done: days.optional(),
  /** Entry → the office's own day for it. */
  days: days.optional(),
  /** Document id → the day on which it was last made of this workbook. */
  made: days.optional(),
  /** No line about what is due when the workbook is opened. */
  isQuiet: z.literal(true).optional(),
});
export type PlanProgress = z.infer<typeof planProgressSchema>;

/**
 * Everything the office decided about one workbook. Stored inside it (a custom XML part) and travels with it.
 * Keys that are texts of the sheet (groups, names) are folded by `fold` of vietnamese-text.
 */
export const choicesSchema = z.strictObject({
  version: z.literal(1),
  planId: z.string().optional(),
  /** The office's own conference, when it is not a preset. */
  ownPlan: planSchema.optional(),
  scope: z.enum(SCOPES).optional(),
  target: z.enum(TARGETS).optional(),
  /** By sheet name. */
  sheets: z.record(
    z.string(),
    z.strictObject({
      use: z.enum(SHEET_USES).optional(),
      /** The sheet is a part of that list, beside what is found to be it; else it alone is the list. */
      beside: z.literal(true).optional(),
      kind: z.enum(ROSTER_KINDS).optional(),
      layout: layoutSchema.optional(),
      /** What the people of the sheet are of whom nothing says it. */
      group: categoryIdSchema.optional(),
    }),
  ),
  /** By sheet name, then column letters (of a list written across: the row's number). null: read as nothing. */
  columns: z.record(z.string(), z.record(z.string(), fieldChoice.nullable())),
  /** Columns of marks in which a blank cell is unknown and not "no": sheet name → letters. */
  blankIsUnknown: z.record(z.string(), z.array(z.string())),
  /** Folded text of a category, section or office → category; one that the plan does not have counts as no choice. */
  groups: z.record(z.string(), categoryIdSchema),
  /** Folded old or variant name of a unit or thôn → the name to count it under. */
  names: z.record(z.string(), z.string()),
  /** Changed numbers of rules: rule id → the params that differ from the plan's. */
  params: z.record(z.string(), z.record(z.string(), z.unknown())),
  /** Rules switched off. */
  disabledRules: z.array(z.string()),
  /** Facts typed where no sheet has them. */
  typed: typedFactsSchema,
  /**
   * Finding key → the explanation given. `fingerprint` is of the cells when it was given: when they change it is
   * reopened.
   */
  explanations: z.record(z.string(), z.strictObject({ text: z.string().min(1), fingerprint: z.string() })),
  /** Letterhead and facts for the documents in Word. */
  paperwork: paperworkSchema.optional(),
  progress: planProgressSchema.optional(),
});
export type Choices = z.infer<typeof choicesSchema>;

export const NO_CHOICES: Choices = {
  version: 1,
  sheets: {},
  columns: {},
  blankIsUnknown: {},
  groups: {},
  names: {},
  params: {},
  disabledRules: [],
  typed: {},
  explanations: {},
};
