import type { Measure, RuleResult } from "../domain/finding";

/**
 * How one of several counts of a rule came out, by itself: a rule that names four groups is violated when one of them
 * is empty, and three may be there.
 */
export function measureOutcome({ certain, possible, min, max }: Measure): RuleResult["outcome"] {
  // A group that is only named must have somebody.
  const least = min ?? (max === undefined ? 1 : 0);
  const most = max ?? Infinity;
  if (certain > most || certain + possible < least) return "violated";
  return certain >= least && certain + possible <= most ? "met" : "undecided";
}
