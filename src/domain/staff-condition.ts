import { z } from "zod";

/** What stands before a number of staff in a title. */
export const STAFF_SIGN = { before: /(?:dưới|trên|từ|đúng|đến|không quá)$/iu };

/** Units with so many staff: fewer or more than a number, or between two, edges included. */
export const staffConditionSchema = z
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
  );
export type StaffCondition = z.output<typeof staffConditionSchema>;

/** The numbers of staff that it means, edges included. */
export function staffBounds({ op, than = 0, min = 0, max = Infinity }: StaffCondition): {
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
export function staffInWords({ op, than = 0, min = 0, max = 0 }: StaffCondition): string {
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
