import { daysBefore, daysBetween, lastOfMonth, weekdayOf } from "../../domain/iso-day";

interface Tick {
  /** ISO date. */
  readonly day: string;
  readonly label: string;
  /** Percent from the left. */
  readonly at: number;
}

export interface TimelineScale {
  readonly ticks: readonly Tick[];
  /** Percent from the left of the middle of a day. */
  readonly at: (day: string) => number;
}

/** Labels that have room beside each other in the narrowest pane. */
const MOST_TICKS = 6;
/** Up to so many days weeks are marked, else months. */
const WEEKS = 45;

/** The axis of the picture: whole weeks or months around the days and today. `days`: ISO dates. */
export function timelineScale(days: readonly string[], today: string): TimelineScale {
  const sorted = [...days, today].sort();
  const [first = today, last = today] = [sorted[0], sorted.at(-1)];
  const isShort = daysBetween(first, last) <= WEEKS;
  const from = isShort ? monday(first) : `${first.slice(0, 7)}-01`;
  const until = isShort ? daysBefore(monday(last), -6) : lastOfMonth(last.slice(0, 7));
  const length = daysBetween(from, until) + 1;
  const edge = (day: string) => (daysBetween(from, day) / length) * 100;
  const starts = isShort ? weeks(from, until) : months(from, until);
  const every = Math.ceil(starts.length / MOST_TICKS);
  return {
    ticks: starts
      .filter((_, i) => i % every === 0)
      .map((day) => ({ day, label: isShort ? dayMonth(day) : monthYear(day), at: edge(day) })),
    at: (day) => edge(day) + 50 / length,
  };
}

const monday = (day: string) => daysBefore(day, (weekdayOf(day) + 6) % 7);

function weeks(from: string, until: string): readonly string[] {
  return Array.from({ length: Math.ceil((daysBetween(from, until) + 1) / 7) }, (_, i) => daysBefore(from, -7 * i));
}

function months(from: string, until: string): readonly string[] {
  const starts: string[] = [];
  for (let month = from; month <= until; month = daysBefore(lastOfMonth(month.slice(0, 7)), -1)) starts.push(month);
  return starts;
}

const dayMonth = (day: string) => `${String(Number(day.slice(8)))}/${String(Number(day.slice(5, 7)))}`;
const monthYear = (day: string) => `${String(Number(day.slice(5, 7)))}/${day.slice(0, 4)}`;
