import type { CellRef } from "./cell-ref";
import type { OUTCOMES, Severity } from "./plan";

export type Outcome = (typeof OUTCOMES)[number];
/**
 * How a rule came out; `notApplicable`: nothing stands in the list that it could be held against, so it is neither met
 * nor broken.
 */
export type RuleOutcome = "met" | Outcome | "notApplicable";

/** One thing that is wrong or cannot be decided: codes and data, no prose; `explain` makes the sentence. */
export interface Finding {
  readonly ruleId: string;
  readonly check: string;
  readonly severity: Severity;
  readonly outcome: Outcome;
  readonly code: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The guilty cells, those to be marked. */
  readonly cells: readonly CellRef[];
  /** Cells worth seeing beside them: the other row of a duplicate. Not marked. */
  readonly related: readonly CellRef[];
}

/**
 * A quota as a bar: what there is, what is wanted. Counts, not percentages. `certain` belong for sure, `possible` more
 * might (blank or unreadable). `min`/`max` are the wanted counts, undefined where the rule has no such side.
 */
export interface Measure {
  readonly name: string;
  readonly certain: number;
  readonly possible: number;
  readonly base: number;
  /** What `base` is: "đại biểu", "đại biểu triệu tập". */
  readonly baseName: string;
  readonly min?: number;
  readonly max?: number;
  /** Percent, when the rule is a share. */
  readonly wantedPercent?: number;
}

export interface RuleResult {
  readonly ruleId: string;
  readonly check: string;
  readonly severity: Severity;
  readonly outcome: RuleOutcome;
  /** Why it is not applicable, as a sentence. */
  readonly nothing?: string;
  readonly findings: readonly Finding[];
  readonly measures: readonly Measure[];
}
