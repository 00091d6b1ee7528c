import { z } from "zod";

/** The kinds of which a fact that is found must be right; of the others only what is missed is counted. */
export const MEASURED = ["cap", "share", "form", "deadline", "talks", "agenda", "allocation"] as const;

const either = z.union([z.string(), z.number(), z.null(), z.tuple([z.number(), z.number()])]);
const text = z.string().min(1);

/**
 * What a plan asks, written down by hand before any reader saw it: the fields of a fact, of which a label names those
 * that matter. "a|b" = either is right. `may`: right where it is found, not asked for. `or`: facts that say the same.
 */
const fields = {
  kind: z.enum([...MEASURED, "date", "duration", "place", "emphasis", "coverage", "selection", "dossier"]),
  /** "xã, phường"; "" where the plan speaks of one conference; "*" any. Not compared for a deadline without one. */
  scope: z.string().default(""),
  may: z.literal(true).optional(),
  replaces: text.optional(),
  relation: text.optional(),
  value: either.optional(),
  of: text.optional(),
  base: text.optional(),
  perUnit: z.boolean().default(false),
  percent: either.optional(),
  group: text.optional(),
  form: text.optional(),
  staff: z
    .union([
      z.strictObject({ op: z.enum(["<", "<=", ">", ">="]), number: z.number() }),
      z.strictObject({ op: z.literal("between"), min: z.number(), max: z.number() }),
    ])
    .nullish(),
  what: z.string().optional(),
  who: z.string().optional(),
  before: text.optional(),
  by: text.optional(),
  within: text.optional(),
  /** A day that the plan names bare ("Hoàn thành: 28/3/2025"): before, by and within are all right. */
  any: text.optional(),
  relativeDays: z.int().optional(),
  time: text.optional(),
  count: either.optional(),
  collectives: z.int().optional(),
  persons: z.int().optional(),
  /** Agenda and dossier; a number where only so many are asked. */
  items: z
    .union([
      z.int(),
      z.array(z.union([text, z.strictObject({ text, start: text.optional(), minutes: z.int().optional() })])),
    ])
    .optional(),
  rows: z.array(z.strictObject({ unit: text, seats: z.int() })).optional(),
  printedTotal: z.int().optional(),
  date: text.optional(),
  duration: text.optional(),
  place: text.optional(),
  how: text.optional(),
};

const single = z.strictObject(fields);

export const planLabelSchema = z.strictObject({ ...fields, or: z.array(single).optional() });
export type PlanLabel = z.infer<typeof planLabelSchema>;
