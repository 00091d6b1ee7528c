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

export function partOfDay(value: CellValue, part: "year" | "month" | "day"): number {
  const serial = Math.floor(asNumber(value));
  if (!(serial >= FIRST && serial <= LAST)) throw new NotSure();
  const found = dayOfSerial(serial)?.[part];
  if (found === undefined) throw new NotSure();
  return found;
}
