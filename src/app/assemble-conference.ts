import type { Choices } from "../domain/choices";
import type { Conference } from "../domain/conference";
import type { Delegate } from "../domain/delegate";
import type { Plan, Scope, Target } from "../domain/plan";
import type { Roster } from "../domain/roster";
import type { RosterUse } from "./session";

/**
 * Puts together what the checks look at. `today` is an ISO date, used for ages where no conference date was typed.
 * Rows of group `uncounted` (phục vụ, dự khuyết) are left out of the counts.
 */
export function assembleConference(
  uses: readonly { readonly roster: Roster; readonly use: RosterUse }[],
  choices: Choices,
  plan: Plan | null,
  scope: Scope,
  target: Target,
  today: string,
): Conference {
  const serving = (use: RosterUse) => uses.filter((entry) => entry.use === use).map((entry) => entry.roster);
  const rosters = serving("checked");
  const delegates: Delegate[] = [];
  const persons: Delegate[] = [];
  for (const roster of rosters) {
    for (const delegate of roster.delegates) {
      if (delegate.group.kind === "value" && delegate.group.value === "uncounted") continue;
      delegates.push(delegate);
      if (delegate.kind === "person") persons.push(delegate);
    }
  }
  return {
    scope,
    target,
    rosters,
    delegates,
    persons,
    nominations: serving("nominations"),
    allocation: serving("allocation"),
    staff: serving("staff"),
    lists: serving("list"),
    typed: choices.typed,
    asOf: choices.typed.conferenceDate ?? today,
    period: plan?.period,
  };
}
