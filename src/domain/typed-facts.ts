import { z } from "zod";

/** Facts typed where no sheet has them. */
export const typedFactsSchema = z.strictObject({
  staff: z.int().nonnegative().optional(),
  superiorTotal: z.int().nonnegative().optional(),
  villages: z.array(z.string()).optional(),
  units: z.array(z.string()).optional(),
  sectors: z.array(z.string()).optional(),
  conferenceDate: z.iso.date().optional(),
});
