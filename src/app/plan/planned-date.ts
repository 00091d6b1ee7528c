import { daysBetween } from "../../domain/iso-day";
import type { Plan, Scope } from "../../domain/plan";

/** Half a year: the day of another year's conference is not offered. */
const LONG_PAST = 180;

/** The one day that the plan names for its conference (ISO); undefined where it names none, several, one long past. */
export function plannedDate(plan: Plan, scope: Scope | undefined, today: string): string | undefined {
  const days = plan.deadlines
    .filter(({ scopes, conference }) => conference === "on" && (scope === undefined || scopes.includes(scope)))
    .map(({ date }) => date);
  const [day, other] = new Set(days);
  return day === undefined || other !== undefined || daysBetween(day, today) > LONG_PAST ? undefined : day;
}
