import type { Choices } from "../domain/choices";
import type { Conference } from "../domain/conference";
import { countPeople } from "../domain/count-people";
import type { Plan, Scope, Target } from "../domain/plan";
import type { ListUse, RosterUse } from "./session";

/**
 * Puts together what the checks look at. `today` is an ISO date, used for ages where no conference date was typed.
 * Who is not counted (dự khuyết, rút tên, gạch ngang, phục vụ) stands in `notCounted`, who perhaps counts in `doubtful`.
 */
export function assembleConference(
  uses: readonly ListUse[],
  choices: Choices,
  plan: Plan | null,
  scope: Scope,
  target: Target,
  today: string,
): Conference {
  const serving = (use: RosterUse) => uses.filter((entry) => entry.use === use).map((entry) => entry.roster);
  const rosters = serving("checked");
  return {
    scope,
    target,
    rosters,
    ...countPeople(rosters.flatMap((roster) => roster.delegates)),
    nominations: serving("nominations"),
    allocation: serving("allocation"),
    staff: serving("staff"),
    lists: serving("list"),
    typed: choices.typed,
    asOf: choices.typed.conferenceDate ?? today,
    period: plan?.period,
  };
}
