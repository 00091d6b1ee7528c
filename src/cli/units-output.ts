import { z } from "zod";
import { SCOPES, TARGETS } from "../domain/plan";
import { unitResultSchema } from "../domain/unit-result";
import type { UnitsSummary } from "../domain/units-summary";

const count = z.int().nonnegative();

/** What `check-units FOLDER --json` prints: units × rules. People are named in findings and remarks alone. */
export const unitsOutputSchema = z.strictObject({
  plan: z.strictObject({ title: z.string(), document: z.string(), issuer: z.string() }),
  scope: z.enum(SCOPES),
  target: z.enum(TARGETS),
  superiorTotal: count.nullable(),
  columns: z.array(
    z.strictObject({
      rule: z.string(),
      short: z.string(),
      title: z.string(),
      clause: z.string(),
      met: count,
      violated: count,
      noted: count,
      undecided: count,
      none: count,
    }),
  ),
  units: z.array(unitResultSchema.omit({ people: true, title: true })),
  verdicts: z.record(z.string(), count),
  persons: count,
  /** Units that there should be; `files` empty: nothing came. */
  listed: z.array(
    z.strictObject({
      name: z.string(),
      seats: count.nullable(),
      files: z.array(z.string()),
      persons: count.nullable(),
      seating: z.enum(["met", "fewer", "more", "undecided"]).nullable(),
    }),
  ),
  remarks: z.array(z.strictObject({ code: z.string(), text: z.string(), files: z.array(z.string()) })),
  notes: z.array(z.string()),
});
type UnitsOutput = z.infer<typeof unitsOutputSchema>;

/** The summary as it is printed. */
export function unitsOutput({ units, ...summary }: UnitsSummary): UnitsOutput {
  return {
    ...summary,
    columns: [...summary.columns],
    listed: summary.listed.map((unit) => ({ ...unit, files: [...unit.files] })),
    remarks: summary.remarks.map((remark) => ({ ...remark, files: [...remark.files] })),
    notes: [...summary.notes],
    units: units.map(({ people: _people, title: _title, ...unit }) => unit),
  };
}
