import type { z } from "zod";
import type { CellRef } from "../../domain/cell-ref";
import type { Conference } from "../../domain/conference";
import type { Delegate } from "../../domain/delegate";
import type { Measure, Outcome } from "../../domain/finding";
import type { Severity } from "../../domain/plan";
import { type Bounds, boundsOf, constraintsOf, judge, type Limits, type Quota, type Way } from "../../domain/quota";
import { belongsTo } from "../../domain/selector";
import { cellsToFill } from "../counting/cells-to-fill";
import { type Counted, countWithin, surplusCells } from "../counting/count-within";
import type { AnyCheck, AnyVerdict, Check, CountedInBar, Messages, Verdict } from "./define-check";
import type { Change } from "./feasible-advice";
import { capital } from "./point-at-row";
import { nobodyToCount } from "./too-little-known";

/** A quota held against the list. */
export interface Judged {
  readonly quota: Quota;
  readonly counted: Counted;
  /** `readings`: the ways in which the plan's sentence can be read come out differently. */
  readonly way: Way | "readings";
  readonly limits: Limits;
  /** The counts that would do in the base that is there for sure. */
  readonly bounds: Bounds;
}

/**
 * How a quota can come out other than met. `noColumn`: unknown, and no cell could tell; `nobody`: the base is empty.
 */
type Case = Exclude<Judged["way"], "met"> | "noColumn" | "nobody";

/** What a way to come out says; outcome and cells are those of the way unless told otherwise. */
type Told<M extends Messages> = {
  [Code in keyof M & string]: {
    readonly code: Code;
    readonly data: Parameters<M[Code]>[0];
    readonly outcome?: Outcome;
    readonly cells?: readonly CellRef[];
    readonly severity?: Severity;
    readonly change?: Change | undefined;
  };
}[keyof M & string];
type AnyTold = Pick<AnyVerdict, "code" | "data"> & Partial<AnyVerdict>;

// Methods are compared bivariantly, as in define-check.
type Ways<T, Params> = {
  readonly [C in Case]?: { tell(judged: Judged, params: Params, conference: Conference): T | undefined }["tell"];
};

type Followed = "kind" | "run" | "measure" | "counts";

interface QuotaCheck<Schema extends z.ZodType, M extends Messages> extends Omit<Check<Schema, M>, Followed> {
  /** What the rule asks here; nothing where it is not for this conference. */
  quotas(conference: Conference, params: z.output<Schema>): readonly Quota[];
  /** The words of each way to come out; one that is missing is no finding. */
  readonly ways?: Ways<Told<M>, z.output<Schema>>;
  /** Where several quotas are told in one sentence: instead of `ways`. */
  together?(judged: readonly Judged[], params: z.output<Schema>, conference: Conference): readonly Verdict<M>[];
  /** What the rule asks that is no count of these people. */
  besides?(conference: Conference, params: z.output<Schema>): readonly Verdict<M>[];
}

interface AnyQuotaCheck {
  quotas(conference: Conference, params: unknown): readonly Quota[];
  readonly ways?: Ways<AnyTold, unknown>;
  together?(judged: readonly Judged[], params: unknown, conference: Conference): readonly AnyVerdict[];
  besides?(conference: Conference, params: unknown): readonly AnyVerdict[];
}

/**
 * A check that asks whether the count of some people lies in a window: the rule says which quotas, and from them follow
 * the judgement, the bars and when there is nothing to check.
 */
export function defineQuotaCheck<Schema extends z.ZodType, const M extends Messages>(
  check: QuotaCheck<Schema, M>,
): AnyCheck & { readonly params: Schema; readonly messages: M } {
  return { ...followed(check), ...check };
}

function followed({
  quotas,
  ways = {},
  together,
  besides,
}: AnyQuotaCheck): Pick<AnyCheck, Followed | "nothingToCheck"> {
  const judged = (conference: Conference, params: unknown) =>
    quotas(conference, params).map((quota) => judgeQuota(quota, conference));
  const verdictOf = (one: Judged, params: unknown, conference: Conference) => {
    const found = caseOf(one, ways);
    const told = found === undefined ? undefined : ways[found]?.(one, params, conference);
    return found === undefined || told === undefined ? [] : [{ ...ofWay(found, one), ...told }];
  };
  return {
    kind: "plan",
    run(conference, params) {
      const all = judged(conference, params);
      const told = together?.(all, params, conference) ?? all.flatMap((one) => verdictOf(one, params, conference));
      return [...told, ...(besides?.(conference, params) ?? [])];
    },
    measure: (conference, params) => judged(conference, params).flatMap(barOf),
    counts(conference, params, bar, doubtful) {
      const found = judged(conference, params).find((one) => barOf(one).some(({ name }) => name === bar));
      return found === undefined ? undefined : countedInBar(found, conference, doubtful);
    },
    nothingToCheck(conference, params) {
      const bases = quotas(conference, params).map((quota) => countQuota(quota, conference));
      const people = bases.map(({ base, unknown }) => base + unknown);
      return nobodyToCount(people[0] ?? conference.persons.length);
    },
  };
}

/** Those who belong, and those who may: by their own cells, or because it is unknown whether they count at all. */
function countedInBar({ quota, counted }: Judged, conference: Conference, doubtful: readonly Delegate[]): CountedInBar {
  const { of, among, count } = quota;
  const [isIn, isOf] = [belongsTo(among), belongsTo(of)];
  const mayBe = (delegate: Delegate) => {
    const [base, group] = [isIn(delegate), isOf(delegate)];
    if (base.answer === "no" || group.answer === "no") return [];
    return [{ delegate, cells: cellsToFill(delegate, [...base.cells, ...group.cells]) }];
  };
  const members = new Set(counted.members);
  const people = count === "rows" ? conference.delegates : conference.persons;
  return {
    certain: counted.members,
    possible: [...people.filter((one) => !members.has(one)).flatMap(mayBe), ...doubtful.flatMap(mayBe)],
  };
}

const countQuota = ({ count, of, among }: Quota, { persons, delegates }: Conference) =>
  countWithin(count === "rows" ? delegates : persons, of, among);

function judgeQuota(quota: Quota, conference: Conference): Judged {
  const counted = countQuota(quota, conference);
  const constraints = constraintsOf(quota, conference.typed);
  const ways = constraints.map((one) => judge(countQuota({ ...quota, of: one.of }, conference), one));
  const [limits = {}] = constraints;
  const [way = "met", other] = new Set(ways);
  const bounds = boundsOf(limits, counted.base);
  return { quota, counted, way: other === undefined ? way : "readings", limits, bounds };
}

function caseOf({ counted, way }: Judged, ways: { readonly [C in Case]?: unknown }): Case | undefined {
  if (ways.nobody !== undefined && counted.base + counted.unknown === 0) return "nobody";
  if (way === "met") return undefined;
  return way === "unknown" && counted.unknownCells.length === 0 && ways.noColumn !== undefined ? "noColumn" : way;
}

/** What a way to come out has of itself. */
function ofWay(found: Case, { quota, counted, bounds }: Judged): Pick<AnyVerdict, "outcome" | "cells" | "quota"> {
  if (found === "over") return { outcome: "violated", cells: surplusCells(counted.members, bounds.max ?? 0), quota };
  if (found === "under") return { outcome: "violated", cells: [], quota };
  return { outcome: "undecided", cells: found === "unknown" ? counted.unknownCells : [], quota };
}

/**
 * The bar of a quota: none of a part of the list that nobody is in; a group that is only to be there wants no number.
 */
function barOf({ quota, counted, bounds }: Judged): readonly Measure[] {
  const { name, among, amongName, window, isWish = false } = quota;
  if (!isWish && bounds.min === undefined && bounds.max === undefined) return [];
  if (counted.base === 0 && among.is !== "everyone") return [];
  return [
    {
      name: capital(name),
      baseName: amongName,
      certain: counted.certain,
      possible: counted.open + counted.baseOpen.inside + counted.baseOpen.open,
      base: counted.base,
      ...(isWish ? {} : bounds),
      ...(window.is === "share" ? { wantedPercent: window.percent } : {}),
    },
  ];
}
