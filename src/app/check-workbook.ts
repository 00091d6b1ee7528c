import type { Roster } from "../domain/roster";
import type { Target } from "../domain/plan";
import type { SheetSnapshot } from "../domain/sheet-snapshot";
import { accountFor, type AccountEntry } from "./lists/account-for";
import { evaluate, type Evaluation, type EvaluationInput } from "./evaluate";
import { readLists } from "./lists/read-lists";

/** What a workbook is checked with: its sheets as they stand, what the office chose, the plan and the day. */
export interface WorkbookInput extends Omit<EvaluationInput, "rosters"> {
  readonly snapshots: readonly SheetSnapshot[];
}

/** Everything that is known of a workbook: what was read, what it serves as, and what the checks found. */
export interface WorkbookCheck extends Evaluation {
  readonly rosters: readonly Roster[];
  /** What became of every filled row and of everybody on it. */
  readonly account: readonly AccountEntry[];
}

/**
 * The only way from snapshots to a result, for session, command line, documents, benches and tests. Pure. Sheets that
 * we wrote ourselves fall out inside of it; what was read of a snapshot before is not read again.
 */
export function checkWorkbook(input: WorkbookInput): WorkbookCheck {
  const rosters = readLists(input.snapshots, input.choices, input.plan);
  const evaluation = evaluate({ ...input, rosters });
  const account = accountFor({ ...input, ...evaluation });
  // Somebody who stands in the workbook and was not read may be one too many.
  const isClean = account.every(({ as }) => as !== "notUnderstood");
  const verdict = evaluation.verdict === "met" && !isClean ? "undecided" : evaluation.verdict;
  return { rosters, ...evaluation, verdict, account };
}

/**
 * The checks of one workbook for the documents made of it: each list at most once, however many documents ask for it.
 */
export function checksOfLists(input: WorkbookInput): (target: Target) => WorkbookCheck {
  const known = new Map<Target, WorkbookCheck>();
  return (target) => {
    const checked =
      known.get(target) ?? checkWorkbook({ ...input, choices: { ...input.choices, target }, onlyWanted: true });
    known.set(target, checked);
    return checked;
  };
}
