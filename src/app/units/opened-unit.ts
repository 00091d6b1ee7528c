import type { Choices } from "../../domain/choices";
import { PLANS } from "../../plans/all-plans";
import { takePlan } from "../plan/take-plan";
import type { UnitsRequest } from "./check-unit";

/**
 * The choices of a workbook that is opened from the table: where it has no plan of its own it takes that of the table,
 * so that it is judged alike. What the office chose stays as it is.
 */
export function openedUnit(stored: Choices, { plan, scope, target, superiorTotal }: UnitsRequest): Choices {
  if (stored.planId !== undefined || stored.ownPlan !== undefined) return stored;
  const { typed: _typed, scope: _scope, ...upper } = plan;
  const taken = PLANS.includes(plan) ? { ...stored, planId: plan.id } : takePlan(stored, upper);
  const chosen = { ...taken, scope, target };
  return superiorTotal === null ? chosen : { ...chosen, typed: { ...taken.typed, superiorTotal } };
}
