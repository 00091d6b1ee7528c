import { z } from "zod";
import { staffBounds, staffConditionSchema } from "../../domain/staff-condition";

/** The two ways to hold a conference. */
export const FORMS = { plenary: "hội nghị toàn thể", delegate: "hội nghị đại biểu" } as const;

/** One form of meeting for so many staff. */
export const tierSchema = z.strictObject({
  staff: staffConditionSchema,
  form: z.enum(["plenary", "delegate"]).meta({ label: "Hình thức", options: FORMS }),
});
export type Tier = z.output<typeof tierSchema>;

/** The tiers that cover so many staff. */
export function tiersAt(tiers: readonly Tier[], staff: number): readonly Tier[] {
  return tiers.filter((tier) => {
    const { min, max } = staffBounds(tier.staff);
    return staff >= min && staff <= max;
  });
}

/** Every number of staff at which another tier may begin: between two of them nothing changes. */
export function edgesOf(tiers: readonly Tier[]): readonly number[] {
  return [0, ...tiers.flatMap(({ staff }) => [staffBounds(staff).min, staffBounds(staff).max + 1])].filter(
    Number.isFinite,
  );
}
