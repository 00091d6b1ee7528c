import { placeOf } from "./fact-at";
import { capOf, referenceIn } from "./caps-from-numbers";
import { formsIn } from "./forms-in";
import { type NumberJudged, judgedNumbers } from "./judge-numbers";
import type { FactOf, PlanFact } from "./plan-facts";
import { shareOf } from "./shares-from-numbers";
import type { Sums } from "./sums-in";
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
export function readNumbers(tagged: TaggedClause, sums: Sums): NumbersRead {
  const numbers = judgedNumbers(tagged, sums);
  const conditions = numbers.filter(({ meaning }) => meaning === "staff").map((number) => staffOf(number));
  const isOpen = numbers.some((number) => number.isOpen);
  const forms = formsIn(tagged, conditions, isOpen);
  const counted: (FactOf<"cap"> | FactOf<"share">)[] = [];
  for (const number of numbers)
    counted.push(...countedBy(tagged, number, conditions, wholeBefore(tagged, number, counted)));
  const facts = [...referenceIn(tagged, conditions), ...counted, ...forms, ...talksOf(tagged, numbers)];
  const isIdle = facts.length === 0 && conditions.length > 0;
  return {
    facts,
    open: numbers
      .filter(({ isOpen, meaning }) => isOpen || (isIdle && meaning === "staff"))
      .map(({ number }) => placeOf(tagged.clause, number.start, number.end).span),
  };
}

function countedBy(
  tagged: TaggedClause,
  number: NumberJudged,
  conditions: readonly StaffCondition[],
  whole: string | undefined,
): readonly (FactOf<"cap"> | FactOf<"share">)[] {
  if (number.meaning === "share") return shareOf(tagged, number, whole);
  if (number.meaning !== "cap") return [];
  const staff = conditions.filter(({ end }) => end <= number.number.start).at(-1);
  return [capOf(tagged, number, staff)];
}

/** "Điển hình tiên tiến: 190 đại biểu, trong đó nữ 40%": the last group counted, when "trong đó" stands between. */
function wholeBefore(
  tagged: TaggedClause,
  { number }: NumberJudged,
  counted: readonly (FactOf<"cap"> | FactOf<"share">)[],
): string | undefined {
  const group = counted.filter((fact) => fact.kind === "cap").at(-1);
  const isWithin = /\btrong (?:do|so do|so nay)\b/.test(tagged.plain.slice(0, number.start));
  return isWithin && group !== undefined && group.of !== "tổng" ? group.of : undefined;
}
