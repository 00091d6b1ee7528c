import type { CellValue } from "../sheet-snapshot";
import { dayOfSerial } from "../vietnamese-date";
import { asNumber, NotSure } from "./formula-value";

/** Before it programs count days otherwise. */
const FIRST = 61;
const LAST = 2_958_465;

/** The serial of a day; months and days beyond their ends count on. */
export function dayOf(year: number, month: number, day: number): number {
  if (![year, month, day].every(Number.isInteger) || year < 1900 || year > 9999) throw new NotSure();
  const serial = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
  if (!(serial >= FIRST && serial <= LAST)) throw new NotSure();
  return serial;
}

/** The serial of a day on the user's clock. */
export function serialOf(now: Date): number {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** DATEDIF of the units that all programs count alike: years "y", months "m", months beyond years "ym", days "d". */
export function dayDifference(from: CellValue, to: CellValue, unit: CellValue): number {
  const [start, end] = [Math.floor(asNumber(from)), Math.floor(asNumber(to))];
  if (start > end) throw new NotSure();
  const [years, months, days] = (["year", "month", "day"] as const).map(
    (part) => partOfDay(end, part) - partOfDay(start, part),
  );
  const whole = (years ?? 0) * 12 + (months ?? 0) - ((days ?? 0) < 0 ? 1 : 0);
  switch (String(unit).toLowerCase()) {
    case "y":
      return Math.floor(whole / 12);
    case "m":
      return whole;
    case "ym":
      return whole % 12;
    case "d":
      return end - start;
    default:
      throw new NotSure();
  }
}

export function partOfDay(value: CellValue, part: "year" | "month" | "day"): number {
  const serial = Math.floor(asNumber(value));
  if (!(serial >= FIRST && serial <= LAST)) throw new NotSure();
  const found = dayOfSerial(serial)?.[part];
  if (found === undefined) throw new NotSure();
  return found;
}
