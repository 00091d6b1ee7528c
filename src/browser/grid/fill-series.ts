import { type CellValue, isDateFormat } from "../../domain/sheet-snapshot";
import { dayOfSerial, readDate } from "../../domain/vietnamese-date";

/** A cell that a fill goes on from. */
export interface SeriesCell {
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** How a fill goes on: `back` upwards or to the left; `isOther`: Ctrl is held, which copies instead of counting. */
export interface SeriesWay {
  readonly isBack: boolean;
  readonly isOther: boolean;
}

/** Longer runs of figures are numbers of somebody (identity card, telephone): they are copied, never counted up. */
const LONGEST_COUNTED = 8;

/**
 * The values that follow, as Excel fills them: two numbers or days of one step go on by it, one number is copied (with
 * Ctrl it counts), one day or a text that ends with a number counts (with Ctrl it is copied). All else repeats.
 *
 * @param cells From the first to the last; of a fill back the first one is next to what is filled.
 */
export function seriesAfter(cells: readonly SeriesCell[], count: number, way: SeriesWay): readonly CellValue[] {
  const from = way.isBack ? [...cells].reverse() : cells;
  const next = steps(from, way);
  const values = from.map(({ value }) => value);
  return Array.from({ length: count }, (_none, i) => (next ? next(i + 1) : (values[i % values.length] ?? null)));
}

/** The value so many steps behind the last one; undefined: they are repeated. */
function steps(cells: readonly SeriesCell[], way: SeriesWay): ((ahead: number) => CellValue) | undefined {
  const last = cells.at(-1);
  if (last === undefined) return undefined;
  const counts = cells.map(countOf);
  const parsed = counts.flatMap((one) => (one ? [one] : []));
  const end = parsed.at(-1);
  if (!end || parsed.length < cells.length || parsed.some(({ kind }) => kind !== end.kind)) return undefined;
  const numbers = parsed.map(({ number }) => number);
  if (numbers.length === 1) {
    const isCounted = end.kind === "number" ? way.isOther : !way.isOther;
    const step = way.isBack ? -1 : 1;
    return isCounted ? (ahead) => end.write(end.number + step * ahead) : undefined;
  }
  if (way.isOther) return undefined;
  const byMonth = monthStep(parsed.map(({ day }) => day));
  if (byMonth !== undefined && end.day) {
    const { day } = end;
    return (ahead) => end.write(serialOf(day.year, day.month - 1 + byMonth * ahead, day.day));
  }
  const step = (numbers[1] ?? 0) - (numbers[0] ?? 0);
  const isEven = numbers.every((number, i) => i === 0 || Math.abs(number - (numbers[i - 1] ?? 0) - step) < 1e-9);
  return isEven ? (ahead) => end.write(tidy(end.number + step * ahead)) : undefined;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

interface Count {
  /** Only what is of one kind goes on together: numbers, days, texts that begin alike. */
  readonly kind: string;
  readonly number: number;
  readonly day?: Day;
  readonly write: (number: number) => CellValue;
}

function countOf({ value, numberFormat }: SeriesCell): Count | undefined {
  if (typeof value === "number") {
    const day = isDateFormat(numberFormat) ? wholeDay(dayOfSerial(value)) : undefined;
    return { kind: day ? "day" : "number", number: value, ...(day && { day }), write: (number) => number };
  }
  if (typeof value !== "string") return undefined;
  return writtenDay(value) ?? endingNumber(value);
}

/** "05/03/1976" goes on as a day and is written as it was. */
function writtenDay(text: string): Count | undefined {
  const match = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!match) return undefined;
  const [, first = "", mark = "/", second = ""] = match;
  const read = readDate(text, "General");
  const day = read.kind === "value" ? wholeDay(read.value) : undefined;
  if (!day) return undefined;
  const write = (serial: number): CellValue => {
    const next = wholeDay(dayOfSerial(serial));
    if (!next) return text;
    const two = (number: number, as: string) => String(number).padStart(as.length === 2 ? 2 : 1, "0");
    return [two(next.day, first), two(next.month, second), String(next.year)].join(mark);
  };
  return { kind: `written day ${mark}`, number: serialOf(day.year, day.month - 1, day.day), day, write };
}

/** "Thôn 7", "07", "A1": what stands before the number stays. */
function endingNumber(text: string): Count | undefined {
  const match = /^(.*?)(\d+)([.)]?)$/s.exec(text);
  const [, before = "", figures = "", behind = ""] = match ?? [];
  // "31/02/1976" is no day, and "2020-2025" no count: nobody means the next number.
  if (!match || figures.length > LONGEST_COUNTED || /\d\s*[-–/.,:]\s*$/.test(before)) return undefined;
  const width = figures.startsWith("0") ? figures.length : 1;
  const write = (number: number): CellValue => before + String(Math.abs(number)).padStart(width, "0") + behind;
  return { kind: `text ${before}\u0001${behind}`, number: Number(figures), write };
}

/** Days of one day of the month, so many months apart; undefined: they are not. */
function monthStep(days: readonly (Day | undefined)[]): number | undefined {
  const months = days.map((day) => day && day.year * 12 + day.month);
  const [first, second] = months;
  if (first === undefined || second === undefined || first === second) return undefined;
  const isEven = days.every(
    (day, i) => day?.day === days[0]?.day && (i === 0 || (months[i] ?? 0) - (months[i - 1] ?? 0) === second - first),
  );
  return isEven ? second - first : undefined;
}

function wholeDay(
  date: { readonly year: number; readonly month?: number; readonly day?: number } | undefined,
): Day | undefined {
  if (date?.month === undefined || date.day === undefined) return undefined;
  return { year: date.year, month: date.month, day: date.day };
}

/** Months beyond a year count on; a day that the month does not have is its last one. */
function serialOf(year: number, month: number, day: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return (Date.UTC(year, month, Math.min(day, last)) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** 0.1 + 0.2 is 0.3. */
function tidy(number: number): number {
  return Number(number.toFixed(9));
}
