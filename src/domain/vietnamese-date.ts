import type { BirthDate } from "./delegate";
import { type CellValue, isDateFormat } from "./sheet-snapshot";
import { clean, fold } from "./vietnamese-text";

export interface DateReading {
  /** The workbook counts days from 1904 (old Excel for Mac). */
  readonly date1904?: boolean;
  /**
   * The column is known to hold dates: a plain number in the range of birth days (1910 to 2030) is a serial number that
   * lost its format.
   */
  readonly serials?: boolean;
  /** What the texts of the whole column show; left out for day first, as everywhere. */
  readonly order?: DateOrder;
  /** 57 beside 1952 and 1964: a year of the column without its century. */
  readonly shortYears?: boolean;
}

/**
 * `month-first`: 10/20/1959 stands there and nothing that can only be day first · `unclear`: of both kinds, or too
 * little to tell, so that 08/10/1959 may be either.
 */
export type DateOrder = "month-first" | "unclear";

/** Nobody older is on a list, but such a year is what somebody wrote. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2100;

export type ReadDate =
  | { readonly kind: "value"; readonly value: BirthDate }
  | { readonly kind: "blank" }
  | { readonly kind: "unreadable"; readonly text: string };

const BLANK: ReadDate = { kind: "blank" };

/**
 * Reads a date cell. Day first always. A year alone stays a year, "00/03/1985" and "…/3/1985" a month. What is
 * impossible (31/02/1980) or can be read in two ways is unreadable. Two-digit years: 30–99 are 1930–1999 (20xx lies in
 * the future), 00–10 are 2000–2010 (nobody of 1900–1910 is a delegate), 11–29 are unreadable.
 */
export function readDate(value: CellValue, numberFormat: string, options: DateReading = {}): ReadDate {
  if (value === null) return BLANK;
  if (typeof value === "boolean") return unreadable(value ? "TRUE" : "FALSE");
  const short = options.shortYears === true ? shortYearOf(value) : undefined;
  if (short !== undefined) return { kind: "value", value: { year: 1900 + short } };
  if (typeof value === "number")
    return Number.isNaN(value) ? { kind: "unreadable", text: "NaN" } : readNumber(value, numberFormat, options);
  const parts = options.order === undefined ? null : TWO_WAYS.exec(value);
  if (parts) return inOrder(value, parts, options.order);
  // A serial number that became text on its way through another program.
  const serial = options.serials === true ? /^\s*(\d{4,5})(?:\.0+)?\s*$/.exec(value)?.[1] : undefined;
  return serial === undefined ? readText(value) : readNumber(Number(serial), "General", options);
}

/** 30 to 99; undefined for anything else. */
function shortYearOf(value: CellValue): number | undefined {
  const year = typeof value === "number" || /^\s*\d{2}\s*$/.test(String(value)) ? Number(value) : NaN;
  return Number.isInteger(year) && year >= 30 && year <= 99 ? year : undefined;
}

/**
 * Whether a column of birth dates leaves the century of some years away: every number of two digits may be such a year,
 * and most of the others are whole years.
 */
export function hasShortYears(values: readonly CellValue[]): boolean {
  let [short, days, years] = [0, 0, 0];
  for (const value of values) {
    if (value === null || value === "") continue;
    if (shortYearOf(value) !== undefined) short++;
    else if (/^\s*\d{1,2}\s*$/.test(String(value))) return false;
    else if (/^\s*(?:19|20)\d{2}\s*$/.test(String(value))) years++;
    else days++;
  }
  return short > 0 && short <= years && years >= days;
}

const TWO_WAYS = /^\s*(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})(?:\s+\d{1,2}:\d{2}.*)?\s*$/;

function inOrder(
  value: string,
  [, first = "", , second = "", year = ""]: RegExpExecArray,
  order: DateOrder | undefined,
): ReadDate {
  const mayBeEither = Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second);
  if (order !== "month-first") return mayBeEither ? unreadable(clean(value)) : readText(value);
  return readText(`${second}/${first}/${year}`, value);
}

/**
 * How the texts of one column write their dates; undefined for day first. `values`: all of them, a few are no witness.
 * `saysMonthFirst`: its header does.
 */
export function dateOrderOf(values: readonly CellValue[], saysMonthFirst = false): DateOrder | undefined {
  const count = { dayFirst: 0, monthFirst: 0, either: 0, neither: 0 };
  for (const value of values) {
    const parts = typeof value === "string" ? TWO_WAYS.exec(value) : null;
    if (parts) count[waysOf(Number(parts[1]), Number(parts[3]))]++;
  }
  const { dayFirst, either, monthFirst } = count;
  if (saysMonthFirst) return dayFirst === 0 ? "month-first" : "unclear";
  if (monthFirst === 0 || dayFirst >= monthFirst * 3) return undefined;
  // One day that can only stand behind its month decides a column of several in which none can only stand before it.
  return dayFirst === 0 && (monthFirst >= 2 || either >= 2) ? "month-first" : "unclear";
}

function waysOf(first: number, second: number): "dayFirst" | "monthFirst" | "either" | "neither" {
  if (first < 1 || second < 1 || first > 31 || second > 31) return "neither";
  if (first > 12) return second > 12 ? "neither" : "dayFirst";
  return second > 12 ? "monthFirst" : first === second ? "neither" : "either";
}

/** The day that a cell formatted as a date shows for this number. */
export function dayOfSerial(serial: number): BirthDate | undefined {
  return fromSerial(serial, false);
}

/**
 * The year that was most likely typed where a cell formatted as a date shows this day of 1904 or 1905; undefined for
 * any other day.
 */
export function yearBehindDate({ year, month, day }: BirthDate): number | undefined {
  if (month === undefined || day === undefined) return undefined;
  const serial = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return serial >= FIRST_YEAR && serial <= LAST_YEAR ? serial : undefined;
}

function unreadable(text: string): ReadDate {
  return { kind: "unreadable", text };
}

/** 9.1969: a month and a year, of which the program made a number. */
function monthAndYear(value: number): BirthDate | undefined {
  const [month, year] = [Math.trunc(value), Math.round((value % 1) * 10_000)];
  const isOne = month >= 1 && month <= 12 && year >= FIRST_YEAR && year <= LAST_YEAR;
  return isOne && month + year / 10_000 === value ? { year, month } : undefined;
}

function readNumber(value: number, numberFormat: string, { date1904 = false, serials = false }: DateReading): ReadDate {
  const isYear = Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
  if (isDateFormat(numberFormat)) {
    // A year typed into a cell formatted as a date shows a day of 1905: neither what was meant nor what is seen.
    const date = isYear ? undefined : fromSerial(value, date1904);
    if (!date) return unreadable(String(value));
    const bare = numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
    if (/d/i.test(bare)) return { kind: "value", value: date };
    return {
      kind: "value",
      value: /m/i.test(bare) && date.month !== undefined ? { year: date.year, month: date.month } : { year: date.year },
    };
  }
  if (isYear) return { kind: "value", value: { year: value } };
  if (serials && value >= 3654 && value < 47_849) {
    const date = fromSerial(value, date1904);
    if (date) return { kind: "value", value: date };
  }
  const monthly = monthAndYear(value);
  if (monthly !== undefined) return { kind: "value", value: monthly };
  // 5031985: a day typed as a number without its leading zero.
  if (Number.isInteger(value) && value >= 1_011_900 && value <= 31_122_100)
    return readText(String(value).padStart(8, "0"), String(value));
  return unreadable(String(value));
}

/** Serial 60 is the 29 February 1900 that Excel believes in and that never was. */
function fromSerial(serial: number, date1904: boolean): BirthDate | undefined {
  const day = Math.floor(serial);
  if (day < (date1904 ? 0 : 1) || day > 2_958_465 || (!date1904 && day === 60)) return undefined;
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
  const date = new Date(epoch + day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
const SEPARATOR = "\\s*[-/.,\\\\|:]\\s*[-/.,\\\\|]?\\s*|\\s+";
const UNKNOWN = "00?|-{1,2}|\\.{1,3}|…|_{1,2}|xx?|\\?{1,2}";
const DAY_MONTH_YEAR = new RegExp(
  `^(\\d{1,2}|${UNKNOWN})(?:${SEPARATOR})(\\d{1,2}|${UNKNOWN})(?:${SEPARATOR})(\\d{4}|\\d{2})$`,
);
const MONTH_YEAR = new RegExp(`^(\\d{1,2})(?:${SEPARATOR})(\\d{4})$`);

/** "9/49": no month has 49 days. */
const MONTH_SHORT_YEAR = /^(\d{1,2})\s*[-/.]\s*(3[2-9]|[4-9]\d)$/;
/** "’48". */
const CUT_YEAR = /^\s*['’‘](\d{2})\s*$/;

const texts = new Map<string, ReadDate>();

function readText(text: string, shown = text): ReadDate {
  // What nearly every cell looks like; such a text stands in one row and is not worth remembering.
  const usual = text.length === 10 ? usualDate(text) : undefined;
  if (usual !== undefined) return { kind: "value", value: usual };
  let known = texts.get(text);
  if (!known) {
    if (texts.size > 50_000) texts.clear();
    // What nearly every cell looks like.
    const usual = /^ ?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}) ?$/.exec(text);
    const trimmed = usual
      ? text.trim()
      : fold(text)
          .replace(/^['"`]+|['"`;,.]+$/g, "")
          .trim();
    if (trimmed === "" || /^[-–—_./\\ …]+$/.test(trimmed)) known = BLANK;
    else {
      const [, cut] = CUT_YEAR.exec(text) ?? [];
      const value = usual ? check(usual[3], usual[2], usual[1]) : cut === undefined ? parse(trimmed) : check(cut);
      known = value ? { kind: "value", value } : unreadable(clean(shown));
    }
    texts.set(text, known);
  }
  return known;
}

/** "05/03/1980", with slashes, dots or dashes; undefined for any other text and for a day that never was. */
function usualDate(text: string): BirthDate | undefined {
  if (!isSeparator(text.charCodeAt(2)) || !isSeparator(text.charCodeAt(5))) return undefined;
  const day = digitsAt(text, 0, 2);
  const month = digitsAt(text, 3, 5);
  const year = digitsAt(text, 6, 10);
  // 29, 30 and 31 are asked of the calendar.
  return day >= 1 && day <= 28 && month >= 1 && month <= 12 && year >= FIRST_YEAR && year <= LAST_YEAR
    ? { year, month, day }
    : undefined;
}

function isSeparator(code: number): boolean {
  return code === 0x2f || code === 0x2e || code === 0x2d;
}

function digitsAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function parse(typed: string): BirthDate | undefined {
  const folded = withoutAge(typed);
  if (folded === undefined) return undefined;
  const text = folded
    .replace(/[‐‑‒–—−⁄∕]/g, "-")
    .replace(/^(?:sinh\s+)?(?:ngay|nam|sn|ns|sinh)(?:\s+sinh)?\s*[:.]?\s*(?=[\d(thang)])/, "")
    .replace(/[t\s]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*(?:am|pm|sa|ch))?$/, "")
    .replace(/t00:00(?::00(?:\.0+)?)?z?$/, "")
    .trim();
  if (/^\d{4}(?:\.0)?$/.test(text)) return check(text.slice(0, 4));
  let match = /^(\d{4})\s*[-/.]\s*(\d{1,2})(?:\s*[-/.]\s*(\d{1,2}))?$/.exec(text);
  if (match) return check(match[1], match[2], match[3]);
  match = /^(\d{1,2})\s*[-/., ]?\s*(?:thang|thg|th)\.?\s*(\d{1,2})\s*[-/., ]*\s*(?:nam\s*)?(\d{4}|\d{2})$/.exec(text);
  if (match) return check(match[3], match[2], match[1]);
  match = /^(?:thang|thg|th)\.?\s*(\d{1,2})\s*[-/., ]?\s*(?:nam\s*)?(\d{4})$/.exec(text);
  if (match) return check(match[2], match[1]);
  match = /^(\d{1,2})[-/. ]+([a-z]{3})[a-z]*[-/., ]+(\d{4}|\d{2})$/.exec(text);
  if (match)
    return MONTHS[match[2] ?? ""] === undefined ? undefined : check(match[3], String(MONTHS[match[2] ?? ""]), match[1]);
  match = /^([a-z]{3})[a-z]*\.?[-/., ]+(\d{1,2})(?:st|nd|rd|th)?[-/., ]+(\d{4})$/.exec(text);
  if (match)
    return MONTHS[match[1] ?? ""] === undefined ? undefined : check(match[3], String(MONTHS[match[1] ?? ""]), match[2]);
  match = DAY_MONTH_YEAR.exec(text);
  if (match) return check(match[3], match[2], match[1]);
  match = MONTH_YEAR.exec(text);
  if (match) return check(match[2], match[1]);
  match = MONTH_SHORT_YEAR.exec(text);
  if (match) return check(match[2], match[1]);
  match = /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  // Eight digits are never both: a year in front leaves 19 or 20 for the month.
  return match
    ? (check(match[3], match[2], match[1]) ?? check(text.slice(0, 4), text.slice(4, 6), text.slice(6)))
    : undefined;
}

/** "1972 (53 tuổi)", "12/4/1961 - 64t": the age counts nothing beside the year; undefined where they contradict. */
function withoutAge(folded: string): string | undefined {
  // "76 tuổi (1949)": the other way round.
  const [, first = "", year = ""] = /^(\d{1,3}) ?t(?:uoi)? ?\(?((?:19|20)\d{2})\)?$/.exec(folded) ?? [];
  if (year !== "") return isCountedFrom(Number(year) + Number(first)) ? year : undefined;
  const [, date = "", inBrackets, behind] = WITH_AGE.exec(folded) ?? [];
  const age = inBrackets ?? behind;
  if (date === "") return folded;
  return isCountedFrom(Number(/\d{4}$/.exec(date)?.[0]) + Number(age)) ? date : undefined;
}

const WITH_AGE = /^(.*\d{4})[\s,;–-]*(?:\(\s*(\d{1,3})(?:\s*t(?:uoi)?)?\s*\)?|(?<=[\s,;–-])(\d{1,3})\s*t(?:uoi)?)$/;

/** The year in which somebody counted an age. */
function isCountedFrom(year: number): boolean {
  return year >= 2010 && year <= 2050;
}

/** Parts as typed → a date that exists, or nothing. A part that is no number or 0 was left open. */
function check(yearText = "", monthText?: string, dayText?: string): BirthDate | undefined {
  let year = Number(yearText);
  if (yearText.length === 2) year = year >= 30 ? 1900 + year : year <= 10 ? 2000 + year : 0;
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  const month = Number(monthText ?? 0) || 0;
  const day = Number(dayText ?? 0) || 0;
  if (month > 12 || (month === 0 && day > 0)) return undefined;
  if (month === 0) return { year };
  if (day === 0) return { year, month };
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? { year, month, day } : undefined;
}

/**
 * Whole years of age on a day ("2025-08-20"). A year or month alone leaves a range. Negative for a birth after that
 * day.
 */
export function ageOn(birth: BirthDate, isoDay: string): { readonly min: number; readonly max: number } {
  const [year = 0, month = 1, day = 1] = isoDay.split("-").map(Number);
  const full = year - birth.year;
  if (birth.month === undefined) return { min: full - 1, max: full };
  if (birth.month !== month) return birth.month < month ? { min: full, max: full } : { min: full - 1, max: full - 1 };
  if (birth.day === undefined) return { min: full - 1, max: full };
  return birth.day <= day ? { min: full, max: full } : { min: full - 1, max: full - 1 };
}

/** "15/03/1985", "03/1985" or "1985": as precise as it was written. */
export function formatDate({ year, month, day }: BirthDate): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  if (month === undefined) return String(year);
  return day === undefined ? `${two(month)}/${year}` : `${two(day)}/${two(month)}/${year}`;
}
