import { type Plan, type Scope, SCOPES, type Target, TARGETS } from "../../domain/plan";

/** The scopes a plan speaks of, in the usual order. */
export function scopesOf(plan: Plan): readonly Scope[] {
  const named = new Set([...plan.conferences, ...plan.rules].flatMap((part) => part.scopes));
  return SCOPES.filter((scope) => named.has(scope));
}

/** The lists for which the plan has rules in this scope. */
export function targetsOf(plan: Plan, scope: Scope): readonly Target[] {
  return TARGETS.filter((target) => plan.rules.some((rule) => rule.target === target && rule.scopes.includes(scope)));
}
