import type { Scope, Target } from "./plan";
import type { UnitResult, UnitVerdict } from "./unit-result";

/** One rule of the plan, or the checks of every row, over all units. */
export interface SummaryColumn {
  readonly rule: string;
  /** "K1": how it is called where there is little room. */
  readonly short: string;
  readonly title: string;
  /** "" for the checks of every row. */
  readonly clause: string;
  /** How many units came out so; `noted`: only worth knowing. */
  readonly met: number;
  readonly violated: number;
  readonly noted: number;
  readonly undecided: number;
  /** Nothing to check, or the rule was not looked at in this workbook. */
  readonly none: number;
}

/** A unit that the upper office named, or gave seats. */
export interface ListedUnit {
  readonly name: string;
  /** null: no number was given. */
  readonly seats: number | null;
}

/** A listed unit and what came from it. */
export interface ListedAnswer extends ListedUnit {
  /** Files of the unit; empty: it sent nothing. */
  readonly files: readonly string[];
  /** Persons counted, and those who may come besides; of the last of several files nobody can say which one holds. */
  readonly persons: number | null;
  /** How the persons stand to the seats; null: not compared. */
  readonly seating: "met" | "fewer" | "more" | "undecided" | null;
}

/** Something about several files that a person should look at; it is told, not judged. */
export interface UnitsRemark {
  readonly code: "same-unit" | "same-file" | "same-person" | "not-listed" | "other-scope";
  readonly text: string;
  readonly files: readonly string[];
}

/** All units under one plan: what is looked at, saved and printed. */
export interface UnitsSummary {
  readonly plan: { readonly title: string; readonly document: string; readonly issuer: string };
  readonly scope: Scope;
  readonly target: Target;
  readonly superiorTotal: number | null;
  readonly columns: readonly SummaryColumn[];
  /** By name, then by file. */
  readonly units: readonly UnitResult[];
  readonly verdicts: Readonly<Record<UnitVerdict, number>>;
  /** Persons of all units together. */
  readonly persons: number;
  /** Empty where nobody said which units there are. */
  readonly listed: readonly ListedAnswer[];
  readonly remarks: readonly UnitsRemark[];
  /** What of the plan was not looked at, and why numbers were not compared: each a sentence. */
  readonly notes: readonly string[];
}
