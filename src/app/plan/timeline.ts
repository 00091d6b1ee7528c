import type { PlanProgress } from "../../domain/choices";
import type { Due } from "../../domain/due";
import { daysBetween } from "../../domain/iso-day";
import type { Plan, Scope, WorkKind } from "../../domain/plan";
import { fold } from "../../domain/vietnamese-text";
import { type DueDays, daysFromConference, isCountedFromConference, plannedDays } from "./due-days";
import { remarksOn } from "./timeline-remarks";

/**
 * `soon`: today or in the next seven days. `undated`: nobody has said when, or the day is counted from a conference
 * whose date is not typed.
 */
export const TIMELINE_STATES = ["overdue", "soon", "later", "undated", "done"] as const;
export type TimelineState = (typeof TIMELINE_STATES)[number];

/** One thing that the plan wants done. */
export interface TimelineEntry {
  /** By it what the office says of the entry is kept; the same as long as the plan words it so. */
  readonly key: string;
  readonly text: string;
  readonly kind: WorkKind | undefined;
  /** Who owes it, and to whom it goes, in the plan's words; "" where it does not say. */
  readonly who: string;
  readonly to: string;
  /** The plan's words for when; "" where it has none. */
  readonly when: string;
  /** "17:00" where the plan names an hour. */
  readonly time: string | undefined;
  /** null: not known. */
  readonly days: DueDays | null;
  readonly state: TimelineState;
  /** Days from today to the last one; null without a day. */
  readonly daysLeft: number | null;
  /** ISO day on which the office said that it was done. */
  readonly doneOn: string | undefined;
  /** The day is the office's own, not the plan's. */
  readonly isOwnDay: boolean;
  /** The day follows from the conference's, which nobody has typed. */
  readonly needsConferenceDate: boolean;
  /** It is the conference itself. */
  readonly isConference: boolean;
  /** What to look at before one relies on the day. */
  readonly remarks: readonly string[];
  readonly clause: string | undefined;
}

export interface TimelineParts {
  readonly plan: Plan;
  readonly scope: Scope | undefined;
  readonly conferenceDate: string | undefined;
  readonly progress: PlanProgress | undefined;
  /** ISO date. */
  readonly today: string;
}

export interface Timeline {
  /** By their last day; what has none stands behind, in the plan's order. */
  readonly entries: readonly TimelineEntry[];
  /** Every day that the plan names is long past: it is another year's plan, and its days are not counted. */
  readonly isOfAnotherTime: boolean;
}

/** Deadlines and work of one scope as they stand today. */
export function timelineOf(parts: TimelineParts): Timeline {
  const items = itemsOf(parts.plan, parts.scope);
  const isOld = isOfAnotherTime(items, parts);
  const entries = items.map((item) => entryOf(item, parts, isOld));
  const lastDay = ({ days }: TimelineEntry) => days?.last ?? "9999";
  return {
    entries: [...entries].sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : lastDay(a) > lastDay(b) ? 1 : 0)),
    isOfAnotherTime: isOld,
  };
}

/** Days from today that still count as soon. */
const SOON = 7;

interface Item {
  readonly key: string;
  readonly text: string;
  readonly by: string | undefined;
  readonly to: string | undefined;
  readonly when: string | undefined;
  readonly due: Due;
  readonly kind: WorkKind | undefined;
  readonly clause: string | undefined;
}

/** Deadlines, then the work of departments that is no deadline's. */
function itemsOf(plan: Plan, scope: Scope | undefined): readonly Item[] {
  const isOfScope = ({ scopes }: { readonly scopes?: readonly Scope[] | undefined }) =>
    scopes === undefined || scope === undefined || scopes.includes(scope);
  const deadlines = plan.deadlines
    .filter(isOfScope)
    .filter(isFirstOfSame)
    .map((deadline): Item => {
      const whose = plan.departments.filter((department) => department.deadline === deadline.id).map(({ by }) => by);
      return {
        key: `deadline:${deadline.id} ${keyOf(deadline.text)}`,
        text: deadline.text,
        by: deadline.by ?? (whose.length === 0 ? undefined : [...new Set(whose)].join("; ")),
        to: deadline.to,
        when: deadline.when,
        due: deadline,
        kind: deadline.kind,
        clause: deadline.source.clause,
      };
    });
  const known = new Set(plan.deadlines.map(({ id }) => id));
  const work = plan.departments
    .filter((department) => isOfScope(department) && !known.has(department.deadline ?? ""))
    .map((department): Item => ({
      key: `work:${keyOf(department.by)}: ${keyOf(department.text)}`,
      text: department.text,
      by: department.by,
      to: undefined,
      when: department.when,
      due: department,
      kind: department.kind,
      clause: department.source?.clause,
    }));
  return [...new Map([...deadlines, ...work].map((item) => [item.key, item])).values()];
}

/** What a plan says twice, in a sentence and in a table, is one thing to do: the same words by the same day. */
function isFirstOfSame(deadline: Plan["deadlines"][number], at: number, all: Plan["deadlines"]): boolean {
  const sameAs = ({ text, by = "", when, time = "" }: Plan["deadlines"][number]) =>
    fold([text, by, when, time].join("|"));
  return all.findIndex((other) => sameAs(other) === sameAs(deadline)) === at;
}

/** Long texts are told apart by their first words; two plans that number their deadlines alike by theirs. */
const keyOf = (text: string) => fold(text).slice(0, 80);

/** Half a year: nobody counts days of a conference that long ago; and two months for one that was put off. */
const LONG_PAST = 180;
const PUT_OFF = 60;

/**
 * Plans that are built in, and files of earlier years, name days long past. To call all of it overdue would be a false
 * alarm: they are shown as words, to be set anew.
 */
function isOfAnotherTime(items: readonly Item[], { conferenceDate, today }: TimelineParts): boolean {
  const days = items.flatMap(({ due }) => plannedDays(due)?.last ?? []).sort();
  const last = days.at(-1);
  if (last === undefined || last >= today) return false;
  return (
    daysBetween(last, today) > LONG_PAST ||
    (conferenceDate !== undefined && daysBetween(last, conferenceDate) > PUT_OFF)
  );
}

function entryOf(item: Item, parts: TimelineParts, isOld: boolean): TimelineEntry {
  const { key, text, kind, by = "", to = "", when = "", due, clause } = item;
  const { conferenceDate, progress, today } = parts;
  const own = progress?.days?.[key];
  const planned = plannedDays(due);
  const counted = daysFromConference(due, conferenceDate);
  const days = own === undefined ? (counted ?? (isOld ? undefined : planned) ?? null) : { from: own, last: own };
  const doneOn = progress?.done?.[key];
  const daysLeft = days === null ? null : daysBetween(today, days.last);
  const isConference = due.conference === "on";
  return {
    key,
    text,
    kind,
    who: by,
    to,
    when,
    time: due.time,
    days,
    state: doneOn !== undefined ? "done" : stateOf(daysLeft),
    daysLeft,
    doneOn,
    isOwnDay: own !== undefined,
    needsConferenceDate: days === null && isCountedFromConference(due),
    isConference,
    remarks: remarksOn({
      days,
      planned: own === undefined ? planned : undefined,
      isConference,
      isOld: isOld && own === undefined && counted === undefined,
      isDone: doneOn !== undefined,
      issued: parts.plan.issued,
      when,
    }),
    clause,
  };
}

function stateOf(daysLeft: number | null): TimelineState {
  if (daysLeft === null) return "undated";
  if (daysLeft < 0) return "overdue";
  return daysLeft <= SOON ? "soon" : "later";
}
