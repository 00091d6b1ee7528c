import type { Choices } from "../domain/choices";
import type { Conference } from "../domain/conference";
import { countPeople } from "../domain/count-people";
import type { Delegate } from "../domain/delegate";
import type { Plan, Scope, Target } from "../domain/plan";
import type { Roster } from "../domain/roster";
import { repeatedIn } from "../domain/same-list";
import { placeKind } from "../domain/vietnamese-text";
import type { ListUse, RosterUse } from "./session/session";

/**
 * Puts together what the checks look at. `today` is an ISO date, used for ages where no conference date was typed.
 * Who is not counted (dự khuyết, rút tên, gạch ngang, phục vụ) stands in `notCounted`, who perhaps counts in
 * `doubtful`.
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
  const rows = rosters.flatMap((roster) => roster.delegates);
  const inDoubt = serving("doubtful");
  const counted = countPeople([...rows, ...doubtfulRows(inDoubt, rosters)]);
  const announced = rosters.flatMap((roster) => roster.announced ?? []);
  return {
    scope,
    target,
    rosters,
    ...counted,
    doubtful: announced.length === 0 ? counted.doubtful : [...counted.doubtful, ...countPeople(announced).doubtful],
    ...(inDoubt.length === 0 ? {} : { inDoubt }),
    nominations: serving("nominations"),
    allocation: serving("allocation"),
    staff: serving("staff"),
    lists: serving("list"),
    typed: choices.typed,
    issuer: issuerOf(choices, plan, scope),
    asOf: choices.typed.conferenceDate ?? today,
    period: plan?.period,
  };
}

/** The people of lists that may belong to the one checked; whoever stands in that already is not asked about twice. */
function doubtfulRows(lists: readonly Roster[], checked: readonly Roster[]): readonly Delegate[] {
  return lists.flatMap((list) => {
    const known = repeatedIn(list, checked);
    return list.delegates.filter((delegate) => !known.has(delegate)).map((delegate) => inDoubt(delegate));
  });
}

const asked = new WeakMap<Delegate, Delegate>();

/** The same object each time, so that what was found of it can be kept. */
function inDoubt(delegate: Delegate): Delegate {
  if (delegate.standing !== undefined) return delegate;
  const known = asked.get(delegate) ?? {
    ...delegate,
    standing: { is: "unclear", why: "list", text: delegate.sheet, cell: delegate.at },
  };
  asked.set(delegate, known);
  return known;
}

/** Who issues the documents; else who issues the plan, where it is one of this level and not the one above. */
function issuerOf(choices: Choices, plan: Plan | null, scope: Scope): string | undefined {
  const [own] = plan?.issuer.split(",") ?? [];
  return choices.paperwork?.letterhead.issuer ?? (own !== undefined && placeKind(own) === scope ? own : undefined);
}
