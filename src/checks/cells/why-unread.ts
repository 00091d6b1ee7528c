import { dayOfSerial, formatDate, readDate } from "../../domain/vietnamese-date";

/** What is wrong with a date that could not be read; `eitherWay`: by its column it may be day first or month first. */
export type Why = "impossible" | "shortYear" | "unclear" | "yearTyped" | "monthFirst" | "eitherWay";

const PARTS = /^\D{0,12}(\d{1,2})\s*[./\\-]\s*(\d{1,2})\s*[./\\-]\s*(\d{2}|\d{4})(?:\s.*|\D*)$/;

/** Why the text of a birth date could not be read. */
export function whyUnread(text: string): Why {
  // A year is read everywhere but in a cell that shows it as a day.
  if (/^\d{4}$/.test(text.trim())) return dayOfSerial(Number(text)) === undefined ? "unclear" : "yearTyped";
  const match = PARTS.exec(text.trim());
  if (!match) return "unclear";
  const [day, month, year] = [Number(match[1]), Number(match[2]), match[3] ?? ""];
  if (isInCalendar(day, month, year) && isInCalendar(month, day, year) && day !== month && isYear(year))
    return "eitherWay";
  if (year.length === 2) return "shortYear";
  if (!isInCalendar(day, month, year) && isInCalendar(month, day, year)) return "monthFirst";
  return isInCalendar(day, month, year) ? "unclear" : "impossible";
}

/** A year of two digits that leaves no doubt of its century, or one of four. */
function isYear(year: string): boolean {
  return year.length === 4 || readDate(`1/1/${year}`, "General").kind === "value";
}

function isInCalendar(day: number, month: number, year: string): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
}

/** "10/20/1959" with the day first: "20/10/1959". */
export function swapped(text: string): string {
  const [, month = "", day = "", year = ""] = PARTS.exec(text.trim()) ?? [];
  const read = readDate(`${day}/${month}/${year}`, "General");
  return read.kind === "value" ? formatDate(read.value) : text;
}

/** What a cell formatted as a date shows for the year that was typed into it. */
export function shownFor(year: string): string {
  const day = dayOfSerial(Number(year));
  return day === undefined ? year : formatDate(day);
}
