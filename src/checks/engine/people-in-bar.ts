import type { Conference } from "../../domain/conference";
import type { Rule } from "../../domain/plan";
import { countOnce } from "../counting/count-once";
import { checkById } from "./check-by-id";
import type { CountedInBar } from "./define-check";
import { worldsOf } from "./doubtful-people";
import { paramsOf } from "./run-rules";

/**
 * Whom a bar of a rule counts, by the bar's name: those who belong for sure, as many as it shows, and those who may.
 * Undefined where the bar counts no people. Of a list that stands there in two versions the first is looked at, as for
 * the bar.
 */
export function peopleInBar(rule: Rule, conference: Conference, bar: string): CountedInBar | undefined {
  const check = checkById(rule.check);
  if (check?.counts === undefined) return undefined;
  const params = paramsOf(rule, check, conference);
  const [counted = conference] = countOnce(conference);
  // The bar is that of the world in which nobody of the doubtful comes.
  const [without = counted] = worldsOf(counted, params);
  return check.counts(without, params, bar, counted.doubtful);
}
