import { z } from "zod";

/**
 * How the office says that a sheet is laid out: which rows head its list, that none does, or that every person stands
 * in a column of their own (`across`: those rows hold the facts). It comes before what the reader thinks.
 */
export const layoutSchema = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("header"), rows: z.array(z.int().positive()).min(1) }),
  z.strictObject({ is: z.literal("noHeader") }),
  z.strictObject({ is: z.literal("across"), rows: z.array(z.int().positive()).min(1) }),
]);
export type Layout = z.infer<typeof layoutSchema>;

export const CERTAINTIES = ["sure", "likely", "doubtful"] as const;
type Certainty = (typeof CERTAINTIES)[number];

/** Why it is not plain how a list is laid out, and how it may be read instead. */
export interface LayoutDoubt {
  readonly certainty: Exclude<Certainty, "sure">;
  /** Short Vietnamese phrases: "dòng 7 cũng giống tiêu đề". */
  readonly reasons: readonly string[];
  /** The second best reading, where it is close: what the office may choose instead. */
  readonly other?: OtherLayout;
}

/** Another way in which a list may be read. */
interface OtherLayout {
  readonly layout: Layout;
  /** "Có thể dòng 7 mới là tiêu đề". */
  readonly text: string;
  /** How many people, or units, it would give. */
  readonly size: number;
}
