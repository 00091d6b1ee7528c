import { z } from "zod";
import type { Choices } from "../../domain/choices";
import { type Plan, SCOPES } from "../../domain/plan";
import { PLANS } from "../../plans/all-plans";
import { parsePlan } from "../../plans/parse-plan";
import type { KnownPlan } from "./propose-plan";
import { savedPlan } from "./saved-plan";

/** What a machine remembers: a built-in plan by its id, else the plan itself; no people, no typed facts. */
const rememberedSchema = z.object({
  version: z.literal(1),
  planId: z.string().optional(),
  plan: z.unknown().optional(),
  scope: z.enum(SCOPES).optional(),
});

/**
 * The plan in force as it is remembered on this machine for the next workbook: its rules as the pane shows them. The
 * text that it was read from is left out, as is what the office typed of this one conference.
 */
export function rememberedText(plan: Plan, choices: Choices): string {
  const { reading, ...saved } = savedPlan(plan, { ...choices, typed: {} });
  const own = { ...saved, ...(reading !== undefined && { reading: { open: reading.open } }) };
  const { scope, ...rest } = own;
  const isPreset = PLANS.includes(plan) && JSON.stringify(rest) === JSON.stringify(plan);
  return JSON.stringify({
    version: 1,
    ...(isPreset ? { planId: plan.id } : { plan: own }),
    ...(scope !== undefined && { scope }),
  });
}

/** The plan last used on this machine; null where nothing is remembered, or nothing that this version can read. */
export function rememberedPlan(text: string | null): KnownPlan | null {
  if (text === null) return null;
  try {
    const { planId, plan, scope } = rememberedSchema.parse(JSON.parse(text));
    const preset = PLANS.find(({ id }) => id === planId);
    if (preset !== undefined) return { plan: preset, from: "machine", scope };
    const parsed = parsePlan(JSON.stringify(plan));
    return parsed.ok ? { plan: parsed.plan, from: "machine", scope: scope ?? parsed.plan.scope } : null;
  } catch {
    return null;
  }
}
