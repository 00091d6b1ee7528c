import { z } from "zod";
import { OUTCOMES, SCOPES, SEVERITIES, TARGETS } from "../domain/plan";
import { ACCOUNT_KINDS } from "../app/lists/account-for";
import { ROSTER_USES, USE_REASONS } from "../app/session/session";
import { FIELDS } from "../domain/facts";
import { CERTAINTIES, layoutSchema } from "../domain/layout";
import { ROSTER_KINDS } from "../domain/roster";

/**
 * One row of a list as `roster --json` prints it. Texts in NFC, edges trimmed, legacy codes decoded; unreadable or
 * absent = null.
 */
const rosterRowSchema = z.strictObject({
  row: z.int(),
  /** Of a list written across: the letters of the column he stands in. */
  column: z.string().optional(),
  fullName: z.string().nullable(),
  sex: z.enum(["female", "male"]).nullable(),
  birth: z.strictObject({ day: z.int().optional(), month: z.int().optional(), year: z.int() }).nullable(),
  ethnicity: z.string().nullable(),
  category: z.enum(["exemplary", "guest", "leader", "other"]).nullable(),
  unit: z.string().nullable(),
  village: z.string().nullable(),
  collective: z.boolean(),
});

const rosterHeadSchema = z.strictObject({
  sheet: z.string(),
  kind: z.enum(ROSTER_KINDS),
  headerRows: z.array(z.int()),
  firstRow: z.int(),
  lastRow: z.int(),
  columns: z.record(z.string(), z.enum(FIELDS)),
});

/** What `roster FILE --json` prints. Row numbers count from 1. */
export const rosterOutputSchema = z.strictObject({
  rosters: z.array(
    rosterHeadSchema.extend({
      /** Every person stands in a column; `columns` are then rows, by their numbers. */
      across: z.boolean(),
      /** How sure it is how the list is laid out, and why it is not. */
      certainty: z.enum(CERTAINTIES),
      reasons: z.array(z.string()),
      /** The second best reading, where it is close. */
      otherLayout: z.strictObject({ layout: layoutSchema, text: z.string(), size: z.int() }).nullable(),
      rows: z.array(rosterRowSchema),
      otherRows: z.array(
        z.strictObject({ row: z.int(), is: z.enum(["section", "subtotal", "column-numbers", "signature", "note"]) }),
      ),
    }),
  ),
});
export type RosterOutput = z.infer<typeof rosterOutputSchema>;

/** What `check FILE --json` prints. Cells are addresses such as 'Sheet 1'!C17. */
export const checkOutputSchema = z.strictObject({
  workbook: z.string(),
  plan: z.string().nullable(),
  scope: z.enum(SCOPES),
  target: z.enum(TARGETS),
  rosters: z.array(rosterHeadSchema),
  /** Every list of people: what it was taken for and why. */
  lists: z.array(
    z.strictObject({
      sheet: z.string(),
      firstRow: z.int(),
      lastRow: z.int(),
      use: z.enum(ROSTER_USES),
      why: z.enum(USE_REASONS),
      persons: z.int(),
    }),
  ),
  /** What became of every filled row and of everybody on it; rows as spans, edges included. */
  account: z.array(
    z.strictObject({
      sheet: z.string(),
      rows: z.array(z.tuple([z.int(), z.int()])),
      /** Of lists written across: the columns of those people, `rows` are then all rows of these lists. */
      columns: z.array(z.tuple([z.int(), z.int()])).optional(),
      as: z.enum(ACCOUNT_KINDS),
      persons: z.int(),
      why: z.string(),
    }),
  ),
  /** The same in words, with what to do; where there is no list, what the sheets hold. */
  remarks: z.array(z.string()),
  findings: z.array(
    z.strictObject({
      rule: z.string(),
      check: z.string(),
      severity: z.enum(SEVERITIES),
      outcome: z.enum(OUTCOMES),
      code: z.string(),
      data: z.record(z.string(), z.unknown()),
      cells: z.array(z.string()),
      related: z.array(z.string()),
      sentence: z.string(),
      advice: z.string(),
    }),
  ),
  met: z.array(z.string()),
  /** Rules that found nothing in the list to look at: neither met nor broken. */
  notApplicable: z.array(z.string()),
});
export type CheckOutput = z.infer<typeof checkOutputSchema>;
