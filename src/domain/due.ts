import { z } from "zod";

/** "08:00", of the 24 hours of a day. */
export const clockSchema = z
  .string()
  .refine((text) => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text), "cần là giờ viết theo dạng 08:00");

/** "2025-07-25", or "2025-07" where a document leaves its day open. */
export const dayOrMonthSchema = z
  .string()
  .refine(
    (text) => z.iso.date().safeParse(text.length === 7 ? `${text}-01` : text).success,
    "cần là ngày hoặc tháng viết theo dạng 2025-07-25 hoặc 2025-07",
  );

/**
 * When something is to be done, as far as a plan says it: one of a day, a month or quarter, days counted from the
 * conference, or a side of it. None of them: only the words of `when`.
 */
export const dueShape = {
  date: z.iso.date().optional(),
  /** `before`: the day before `date` is the last; `by` (left out): `date` itself; `on`: it takes place on that day. */
  dateIs: z.enum(["before", "by", "on"]).optional(),
  /** "2025-03", "2025-Q1". */
  within: z
    .string()
    .refine(
      (text) => /^\d{4}-(?:0[1-9]|1[0-2]|Q[1-4])$/.test(text),
      "cần là tháng hoặc quý viết theo dạng 2025-03 hoặc 2025-Q1",
    )
    .optional(),
  daysBeforeConference: z.int().positive().optional(),
  daysAfterConference: z.int().positive().optional(),
  /** Before or after the conference without a number of days; `on`: the conference itself. */
  conference: z.enum(["before", "on", "after"]).optional(),
  time: clockSchema.optional(),
};
export type Due = z.infer<z.ZodObject<typeof dueShape>>;

/** The words for a day that nobody has set. */
export const UNSET_WHEN = "chưa định ngày";

/** The words for what is counted from the conference. */
export function relativeWhen({ daysBeforeConference, daysAfterConference, conference }: Due): string | undefined {
  if (daysBeforeConference !== undefined) return `trước hội nghị ${String(daysBeforeConference)} ngày`;
  if (daysAfterConference !== undefined) return `sau hội nghị ${String(daysAfterConference)} ngày`;
  if (conference === "before") return "trước hội nghị";
  return conference === "after" ? "sau hội nghị" : undefined;
}
