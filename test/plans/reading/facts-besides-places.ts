import type { PlanReading } from "../../../src/plans/reading/plan-facts";

/** The facts of a plan without where they stand in its text: what two ways of laying it out must agree on. */
export function factsBesidesPlaces({ facts }: PlanReading): readonly object[] {
  return facts.map(({ span: _span, sentence: _sentence, ...fact }) => fact);
}
