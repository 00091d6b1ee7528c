import type { Choices } from "./choices";
import type { Delegate } from "./delegate";
import type { Scope, Target } from "./plan";
import type { Roster } from "./roster";

/** Everything a check may look at: the list being checked, the lists beside it, what the office typed. */
export interface Conference {
  readonly scope: Scope;
  readonly target: Target;
  /** The rosters of the list being checked. */
  readonly rosters: readonly Roster[];
  /** All of their rows, in order, but those of group `uncounted`. */
  readonly delegates: readonly Delegate[];
  /** Those of `delegates` that are persons. */
  readonly persons: readonly Delegate[];
  readonly nominations: readonly Roster[];
  readonly allocation: readonly Roster[];
  readonly staff: readonly Roster[];
  /** Lists of thôn, units or sectors. */
  readonly lists: readonly Roster[];
  readonly typed: Choices["typed"];
  /** The day ages are counted on: the conference's, else today (ISO date). Handed in so that checks stay pure. */
  readonly asOf: string;
  /** The achievement period of the plan, years included. */
  readonly period: { readonly from: number; readonly to: number } | undefined;
}
