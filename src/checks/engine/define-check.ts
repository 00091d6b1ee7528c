import type { z } from "zod";
import type { CellRef } from "../../domain/cell-ref";
import type { Conference } from "../../domain/conference";
import type { Delegate } from "../../domain/delegate";
import type { Measure, Outcome } from "../../domain/finding";
import "../../domain/param-meta";
import type { Severity } from "../../domain/plan";
import type { Quota } from "../../domain/quota";
import type { Change } from "./feasible-advice";

export type Messages = Record<string, (data: never) => string>;

/**
 * What a verdict carries. Declare the data of messages with `type`, not `interface`: only then it is assignable to
 * this.
 */
type VerdictData = Readonly<Record<string, unknown>>;

// Methods are compared bivariantly, which is what lets checks with different data stand in one list.
type Sentence = { say(data: VerdictData): string }["say"];

/** One way a check came out other than met. */
export type Verdict<M extends Messages> = {
  [Code in keyof M & string]: {
    readonly outcome: Outcome;
    readonly code: Code;
    readonly data: Parameters<M[Code]>[0];
    readonly cells: readonly CellRef[];
    readonly related?: readonly CellRef[];
    /** When this way of coming out weighs less than the rule: a list that is not there yet is only a note. */
    readonly severity?: Severity;
    /** Whom the advice adds to the list or takes from it: checked against the other rules in force. */
    readonly change?: Change | undefined;
  };
}[keyof M & string];

/** A verdict of any check. */
export interface AnyVerdict {
  readonly outcome: Outcome;
  readonly code: string;
  readonly data: VerdictData;
  readonly cells: readonly CellRef[];
  readonly related?: readonly CellRef[];
  readonly severity?: Severity;
  readonly change?: Change | undefined;
  /** The quota that came out so, for the ways to mend it. */
  readonly quota?: Quota;
}

/**
 * A check is code; what it wants comes from the rule (`params`). Every code has a sentence and an advice, or it does
 * not compile. `advice` is a sentence, or a function of the same data: the smallest change that mends it.
 */
export interface Check<Schema extends z.ZodType, M extends Messages> {
  /** = file = docs anchor = table of cases; a noun for the failing state. */
  readonly id: string;
  /** "plan" checks come from a plan's rules; "row" checks look at each row and run under every plan. */
  readonly kind: "plan" | "row";
  readonly title: string;
  readonly metTitle: string;
  /** One or two Vietnamese sentences for docs/checks.md and the pane: what is looked at and when it says nothing. */
  readonly about: string;
  readonly params: Schema;
  readonly messages: M;
  readonly advice: { readonly [Code in keyof M]: string | M[Code] };
  run(conference: Conference, params: z.output<Schema>): readonly Verdict<M>[];
  /**
   * Where nothing was found: why nothing was met either, as a sentence. "No birth date is wrong" says nothing of a list
   * without birth dates.
   */
  nothingToCheck?(conference: Conference, params: z.output<Schema>): string | undefined;
  /** What the rule asks of counts, as values: for advice that breaks no other rule. */
  quotas?(conference: Conference, params: z.output<Schema>): readonly Quota[];
  /** The numbers of the bar in the pane; also when the rule is met. */
  measure?(conference: Conference, params: z.output<Schema>): readonly Measure[];
}

/** Any check, its types forgotten: what a list of checks holds. */
export interface AnyCheck {
  readonly id: string;
  readonly kind: "plan" | "row";
  readonly title: string;
  readonly metTitle: string;
  readonly about: string;
  readonly params: z.ZodType;
  readonly messages: Readonly<Record<string, Sentence>>;
  readonly advice: Readonly<Record<string, string | Sentence>>;
  run(conference: Conference, params: unknown): readonly AnyVerdict[];
  nothingToCheck?(conference: Conference, params: unknown): string | undefined;
  quotas?(conference: Conference, params: unknown): readonly Quota[];
  measure?(conference: Conference, params: unknown): readonly Measure[];
  /**
   * Whom the bar of that name counts; undefined where it counts no people (a bar of thôn, of seats). `doubtful`: people
   * beside the conference of whom it is unknown whether they come at all.
   */
  counts?(
    conference: Conference,
    params: unknown,
    bar: string,
    doubtful: readonly Delegate[],
  ): CountedInBar | undefined;
}

/** The people of a bar. */
export interface CountedInBar {
  readonly certain: readonly Delegate[];
  /** Of whom it is unknown whether they belong, with the cells that would tell. */
  readonly possible: readonly { readonly delegate: Delegate; readonly cells: readonly CellRef[] }[];
}

/** Identity at run time; at compile time it ties params to the schema and data to the messages. */
export function defineCheck<Schema extends z.ZodType, const M extends Messages>(
  check: Check<Schema, M>,
): Check<Schema, M> {
  return check;
}
