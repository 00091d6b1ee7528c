import type { NumberJudged } from "./judge-numbers";
import type { Staff } from "./plan-facts";

/** A number of staff that a clause sets as a condition: "dưới 200 cán bộ, công chức". Positions are the clause's. */
export interface StaffCondition {
  readonly staff: Staff;
  readonly start: number;
  readonly end: number;
}

const OPERATORS = { less: "<", max: "<=", more: ">", min: ">=", approx: "<=", equal: ">=" } as const;

export function staffOf({ number, bound }: NumberJudged): StaffCondition {
  const place = { start: bound.start, end: number.end };
  const { relation } = bound;
  if (number.upTo === undefined)
    return { ...place, staff: { op: relation === "range" ? ">=" : OPERATORS[relation], number: number.value } };
  return {
    ...place,
    staff: { op: "between", min: number.value, max: number.upTo - (number.isOpenAbove ? 1 : 0) },
  };
}
