import type { Due } from "../../domain/due";
import { daysBefore, lastOfMonth } from "../../domain/iso-day";

/** First and last day on which something may be done, as ISO dates; one day where the plan names one. */
export interface DueDays {
  readonly from: string;
  /** It is late after this day. */
  readonly last: string;
}

/** The days that the plan itself names; undefined where it names none. */
export function plannedDays({ date, dateIs = "by", within }: Due): DueDays | undefined {
  if (date !== undefined) return oneDay(dateIs === "before" ? daysBefore(date, 1) : date);
  return within === undefined ? undefined : spanOf(within);
}

/**
 * The days counted from the conference's: so many before or after it, any before it, the day itself. undefined where
 * nothing is counted from it, or where nobody has said when it is.
 */
export function daysFromConference(due: Due, conferenceDate: string | undefined): DueDays | undefined {
  if (conferenceDate === undefined) return undefined;
  const { daysBeforeConference, daysAfterConference, conference } = due;
  if (daysBeforeConference !== undefined) return oneDay(daysBefore(conferenceDate, daysBeforeConference));
  if (daysAfterConference !== undefined) return oneDay(daysBefore(conferenceDate, -daysAfterConference));
  if (conference === "before") return oneDay(daysBefore(conferenceDate, 1));
  return conference === "on" ? oneDay(conferenceDate) : undefined;
}

/** Whether the day depends on the conference's, so that it has to be typed first. */
export function isCountedFromConference({ daysBeforeConference, daysAfterConference, conference }: Due): boolean {
  return (
    daysBeforeConference !== undefined ||
    daysAfterConference !== undefined ||
    conference === "before" ||
    conference === "on"
  );
}

const oneDay = (day: string): DueDays => ({ from: day, last: day });

/** "2025-03" or "2025-Q1". */
function spanOf(within: string): DueDays {
  const year = within.slice(0, 4);
  const quarter = /Q(\d)$/.exec(within)?.[1];
  const first = quarter === undefined ? Number(within.slice(5)) : Number(quarter) * 3 - 2;
  const last = quarter === undefined ? first : Number(quarter) * 3;
  const month = (number: number) => `${year}-${String(number).padStart(2, "0")}`;
  return { from: `${month(first)}-01`, last: lastOfMonth(month(last)) };
}
