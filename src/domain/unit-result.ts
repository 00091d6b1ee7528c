import { z } from "zod";
import { SCOPES, SEVERITIES, TARGETS } from "./plan";

/** Where a unit's name comes from: the letterhead typed for its papers, what stands above the list, the file's name. */
const UNIT_NAME_SOURCES = ["issuer", "letterhead", "title", "fileName"] as const;

/** `refused`: the file could not be read. */
export const UNIT_VERDICTS = ["met", "violated", "undecided", "rows-only", "nothing-to-check", "refused"] as const;
export type UnitVerdict = (typeof UNIT_VERDICTS)[number];

/** The checks of every row, told as one rule: they stand in no plan. */
export const ROW_CHECKS = "row-checks";

const unitRuleSchema = z.strictObject({
  rule: z.string().min(1),
  outcome: z.enum(["met", "violated", "undecided", "notApplicable"]),
  /** What it weighs: the worst of what was found. */
  severity: z.enum(SEVERITIES),
  /** The number behind it, as it fits into a cell of a table: "163/150", "68%", "2 chỗ"; "" where there is none. */
  fact: z.string(),
  /** The same in words. */
  sentence: z.string(),
  /** Only of a rule that is none of the plan's: of a table in the workbook. */
  title: z.string().optional(),
});
export type UnitRule = z.infer<typeof unitRuleSchema>;

/**
 * What became of one unit's workbook under the plan of the level above. Plain data, small: the workbook itself is let
 * go.
 */
export const unitResultSchema = z.strictObject({
  /** Path within the folder, parts joined by "/". */
  file: z.string().min(1),
  unit: z.strictObject({ name: z.string().min(1), from: z.enum(UNIT_NAME_SOURCES) }),
  /** What stands above the list, for finding the unit of a list of names in it. */
  title: z.string(),
  /** Equal for two files with the same bytes. */
  content: z.string(),
  scope: z.enum(SCOPES),
  target: z.enum(TARGETS),
  verdict: z.enum(UNIT_VERDICTS),
  /** Why nothing was checked, and what to do. */
  problem: z.string().nullable(),
  /** Persons counted for sure, and those who may come besides. */
  persons: z.int().nonnegative(),
  doubtful: z.int().nonnegative(),
  rules: z.array(unitRuleSchema),
  /** The first of them, worst first. */
  findings: z.array(
    z.strictObject({
      rule: z.string(),
      severity: z.enum(SEVERITIES),
      outcome: z.enum(["violated", "undecided"]),
      title: z.string(),
      sentence: z.string(),
      advice: z.string(),
    }),
  ),
  findingCount: z.int().nonnegative(),
  /** What was not counted or is open, each a sentence. */
  notCounted: z.array(z.string()),
  /** Who stands in the list, one a line: name, full birth date ("" if not known), key of the identity number, row. */
  people: z.string(),
});
export type UnitResult = z.infer<typeof unitResultSchema>;
