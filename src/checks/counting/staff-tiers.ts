import { z } from "zod";
import { STAFF_SIGN } from "./staff-count";

/** The two ways to hold a conference. */
export const FORMS = { plenary: "hội nghị toàn thể", delegate: "hội nghị đại biểu" } as const;

/** One form of meeting for so many staff: fewer or more than a number, or between two, edges included. */
export const tierSchema = z.strictObject({
  staff: z
    .strictObject({
      op: z.enum(["<", "<=", ">", ">=", "between"]).meta({
        label: "So với",
        options: { "<": "dưới", "<=": "không quá", ">": "trên", ">=": "từ … trở lên", between: "từ … đến …" },
      }),
      than: z
        .int()
        .nonnegative()
        .optional()
        .meta({ label: "Số lao động", unit: "người", when: { op: ["<", "<=", ">", ">="] }, beside: STAFF_SIGN }),
      min: z
        .int()
        .nonnegative()
        .optional()
        .meta({ label: "Từ", unit: "lao động", when: { op: ["between"] }, beside: STAFF_SIGN }),
      max: z
        .int()
        .nonnegative()
        .optional()
        .meta({ label: "Đến", unit: "lao động", when: { op: ["between"] }, beside: STAFF_SIGN }),
    })
    .refine(
      ({ op, than, min, max }) =>
        op === "between" ? min !== undefined && max !== undefined && min <= max : than !== undefined,
      { error: "cần một số (than), hoặc với between thì hai số (min không lớn hơn max)" },
    ),
  form: z.enum(["plenary", "delegate"]).meta({ label: "Hình thức", options: FORMS }),
});
export type Tier = z.output<typeof tierSchema>;

/** The numbers of staff of a tier, edges included. */
export function tierBounds({ op, than = 0, min = 0, max = Infinity }: Tier["staff"]): {
  readonly min: number;
  readonly max: number;
} {
  switch (op) {
    case "<":
      return { min: 0, max: than - 1 };
    case "<=":
      return { min: 0, max: than };
    case ">":
      return { min: than + 1, max: Infinity };
    case ">=":
      return { min: than, max: Infinity };
    case "between":
      return { min, max };
  }
}

/** "dưới 200", "từ 200 trở lên", "từ 100 đến 200". */
export function tierInWords({ staff: { op, than = 0, min = 0, max = 0 } }: Tier): string {
  switch (op) {
    case "<":
      return `dưới ${String(than)}`;
    case "<=":
      return `không quá ${String(than)}`;
    case ">":
      return `trên ${String(than)}`;
    case ">=":
      return `từ ${String(than)} trở lên`;
    case "between":
      return `từ ${String(min)} đến ${String(max)}`;
  }
}

/** The tiers that cover so many staff. */
export function tiersAt(tiers: readonly Tier[], staff: number): readonly Tier[] {
  return tiers.filter((tier) => {
    const { min, max } = tierBounds(tier.staff);
    return staff >= min && staff <= max;
  });
}

/** Every number of staff at which another tier may begin: between two of them nothing changes. */
export function edgesOf(tiers: readonly Tier[]): readonly number[] {
  return [0, ...tiers.flatMap(({ staff }) => [tierBounds(staff).min, tierBounds(staff).max + 1])].filter(
    Number.isFinite,
  );
}
