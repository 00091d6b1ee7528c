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
  /** All of their rows, in order, but those of `notCounted`. */
  readonly delegates: readonly Delegate[];
  /** The persons for sure, in order: a row that stands for several people is there once for each of them. */
  readonly persons: readonly Delegate[];
  /** The persons who may come besides, one entry each: whether they count is unclear, or how many come for a row is. */
  readonly doubtful: readonly Delegate[];
  /** Rows of the list that are no delegates: dự khuyết, rút tên, gạch ngang, phục vụ; `whyNotCounted` tells why. */
  readonly notCounted: readonly Delegate[];
  /** Lists whose people are in doubt as a whole; left out where there are none. */
  readonly inDoubt?: readonly Roster[];
  readonly nominations: readonly Roster[];
  readonly allocation: readonly Roster[];
  readonly staff: readonly Roster[];
  /** Lists of thôn, units or sectors. */
  readonly lists: readonly Roster[];
  readonly typed: Choices["typed"];
  /** The office whose list this is, as it or its plan says: "UBND phường Vĩnh Trại". */
  readonly issuer?: string | undefined;
  /** The day ages are counted on: the conference's, else today (ISO date). Handed in so that checks stay pure. */
  readonly asOf: string;
  /** The achievement period of the plan, years included. */
  readonly period: { readonly from: number; readonly to: number } | undefined;
}
