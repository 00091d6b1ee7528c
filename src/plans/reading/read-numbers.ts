import { placeOf } from "./fact-at";
import { capOf, referenceIn } from "./caps-from-numbers";
import type { Clause } from "./clauses-of";
import { formsIn } from "./forms-in";
import { type NumberJudged, judgedNumbers } from "./judge-numbers";
import type { FactOf, PlanFact } from "./plan-facts";
import { shareOf } from "./shares-from-numbers";
import { staffOf, type StaffCondition } from "./staff-of";
import type { TaggedClause } from "./tagged-clause";
import { talksOf } from "./talks-from-numbers";

/** What the numbers of a clause say. */
export interface NumbersRead {
  readonly facts: readonly PlanFact[];
  /** Where in the document numbers stand that look like a rule and are not understood. */
  readonly open: readonly (readonly [number, number])[];
}

/** Caps, shares, forms and talks of a clause, each number by what most speaks for (`number-weights`). */
export function readNumbers(clause: Clause): NumbersRead {
  const { tagged, numbers } = judgedNumbers(clause);
  const conditions = numbers.filter(({ meaning }) => meaning === "staff").map((number) => staffOf(number));
  const forms = formsIn(tagged, conditions);
  const counted = numbers.flatMap((number) => countedBy(tagged, number, conditions));
  const facts = [...referenceIn(tagged, conditions), ...counted, ...forms, ...talksOf(tagged, numbers)];
  const isIdle = facts.length === 0 && conditions.length > 0;
  return {
    facts,
    open: numbers
      .filter(({ isOpen, meaning }) => isOpen || (isIdle && meaning === "staff"))
      .map(({ number }) => placeOf(clause, number.start, number.end).span),
  };
}

function countedBy(
  tagged: TaggedClause,
  number: NumberJudged,
  conditions: readonly StaffCondition[],
): readonly (FactOf<"cap"> | FactOf<"share">)[] {
  if (number.meaning === "share") return shareOf(tagged, number);
  if (number.meaning !== "cap") return [];
  const staff = conditions.filter(({ end }) => end <= number.number.start).at(-1);
  return [capOf(tagged, number, staff)];
}
