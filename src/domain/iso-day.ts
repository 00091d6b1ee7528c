/** The day on the user's own clock, as an ISO date: "2025-08-05". */
export function isoDay(now: Date): string {
  return `${String(now.getFullYear())}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
}

/** The ISO date so many days before another. */
export function daysBefore(iso: string, days: number): string {
  return new Date(utc(iso) - days * DAY).toISOString().slice(0, 10);
}

/** Days from one ISO date to another; negative where the second lies before the first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to) - utc(from)) / DAY);
}

/** 0 is Sunday. */
export function weekdayOf(iso: string): number {
  return new Date(utc(iso)).getUTCDay();
}

/** The last day of the month "2025-02": "2025-02-28". */
export function lastOfMonth(month: string): string {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).toISOString().slice(0, 10);
}

/** "3/12/2025" of an ISO date or time; the text itself when it is none. */
export function dayInWords(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match ? `${String(Number(match[3]))}/${String(Number(match[2]))}/${match[1] ?? ""}` : iso;
}

const DAY = 86_400_000;
const utc = (iso: string) => Date.parse(`${iso}T00:00:00Z`);
