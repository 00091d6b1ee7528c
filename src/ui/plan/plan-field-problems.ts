import { parseDay } from "../parts/date-field";
import { planWords } from "./plan-words";

const words = planWords.own;

/** What is wrong with a field of the plan, as a sentence; null: it can be taken. */
export const filled = (text: string): string | null => (text === "" ? words.empty : null);

export function yearProblem(year: number): string | null {
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? null : words.yearWrong;
}

/** "12/KH-UBND". */
export function numberProblem(text: string): string | null {
  return text === "" || /^\d{1,5}[a-zđ]?\s*\/\s*[\p{L}\d&.-]+$/iu.test(text) ? null : words.numberWrong;
}

/** A day that no calendar has, in words of the office's own ("dự kiến ngày 31/9/2025"). */
export function whenProblem(text: string): string | null {
  const days = text.match(/(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)/g) ?? [];
  const wrong = days.find((day) => parseDay(day) === undefined);
  return wrong === undefined ? null : words.noSuchDay(wrong);
}

/** ISO day of "12/7/2025", ISO month of "7/2025" or "tháng 7/2025"; undefined: neither. */
export function parseIssued(text: string): string | undefined {
  const month = /^(?:tháng\s+)?(\d{1,2})[/.-](\d{4})$/iu.exec(text);
  if (month === null) return parseDay(text.replace(/^ngày\s+/iu, ""));
  const [, number = "", year = ""] = month;
  return Number(number) >= 1 && Number(number) <= 12 ? `${year}-${number.padStart(2, "0")}` : undefined;
}
