import type { Choices } from "../domain/choices";
import type { Plan, Scope } from "../domain/plan";

/** The scope chosen, else the first conference the plan speaks of; a commune where there is no plan. */
export function scopeInForce(plan: Plan | null, choices: Choices): Scope {
  const offered = plan?.conferences.flatMap((conference) => conference.scopes) ?? [];
  if (choices.scope && (offered.length === 0 || offered.includes(choices.scope))) return choices.scope;
  return offered[0] ?? "xã";
}
