import { ofScope } from "./conference-words";
import type { DocumentSource } from "./define-document";
import { longDate, shortDate } from "./letterhead-words";
import { type Due, relativeWhen, UNSET_WHEN } from "../domain/due";
import { daysBefore } from "../domain/iso-day";

/** Something to be done, with its day or the plan's words; null when the day has passed or nobody has set one. */
export interface DeadlineLine {
  readonly text: string;
  readonly by: string | undefined;
  readonly when: string | null;
}

/**
 * The plan's deadlines for the scope that is checked. "So many days before" becomes a day once the conference's day is
 * known. Presets lie in the past: a day before today, or words that name no year but past ones, are left for the office
 * to write.
 */
export function deadlinesInForce(source: DocumentSource): readonly DeadlineLine[] {
  const { plan, lists, target, today } = source;
  const {
    scope,
    typed: { conferenceDate },
  } = lists[target];
  const usual = ofScope(source)?.when;
  return (plan?.deadlines ?? [])
    .filter(({ scopes }) => scopes.includes(scope))
    .map(({ text, by, when, date, ...due }) => {
      const words = relativeWhen(due);
      if (words !== undefined) return { text, by, when: dayFrom(conferenceDate, due) ?? when };
      // The conference itself: the day that was typed is newer than the plan's.
      if (conferenceDate !== undefined && (due.conference === "on" || when === usual))
        return { text, by, when: `ngày ${shortDate(conferenceDate)}` };
      return { text, by, when: hasPassed(when, date, today) || when === UNSET_WHEN ? null : when };
    });
}

/** "chậm nhất ngày 05/8/2025" of what is so many days before or after the conference. */
function dayFrom(conferenceDate: string | undefined, due: Due): string | undefined {
  const { daysBeforeConference, daysAfterConference = 0 } = due;
  const days = daysBeforeConference ?? -daysAfterConference;
  return conferenceDate === undefined || days === 0
    ? undefined
    : `chậm nhất ngày ${shortDate(daysBefore(conferenceDate, days))}`;
}

/**
 * Hour and day of the conference: the day typed, else the plan's words while they do not lie in the past. null when
 * nothing is left to say.
 */
export function whenHeld(source: DocumentSource): string | null {
  const {
    paperwork: { facts },
    lists,
    target,
    plan,
    today,
  } = source;
  const { conferenceDate } = lists[target].typed;
  const words = ofScope(source)?.when;
  const date = plan?.deadlines.find(({ when, scopes }) => when === words && scopes.includes(lists[target].scope))?.date;
  const day =
    conferenceDate === undefined
      ? words === undefined || hasPassed(words, date, today)
        ? undefined
        : words
      : longDate(conferenceDate, today);
  if (day === undefined && facts.startTime === undefined) return null;
  return [facts.startTime, day ?? "ngày …… tháng …… năm ……"].filter((part) => part !== undefined).join(", ");
}

function hasPassed(when: string, date: string | undefined, today: string): boolean {
  if (date !== undefined) return date < today;
  const years = [...when.matchAll(/(?<!\d)(20\d\d)(?!\d)/g)].map(([year]) => Number(year));
  return years.length > 0 && Math.max(...years) < Number(today.slice(0, 4));
}
