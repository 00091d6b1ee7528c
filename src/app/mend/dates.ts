import type { BirthDate, Delegate } from "../../domain/delegate";
import type { Roster } from "../../domain/roster";
import { type CellValue, isDateFormat, type SheetSnapshot, styleAt, valueAt } from "../../domain/sheet-snapshot";
import { formatDate, readDate } from "../../domain/vietnamese-date";
import { type KeptReason, type Mend, MendDraft, type MendInput, sheetIn } from "./mend";

/** A whole day of a person, and how its cell writes it. */
interface DayCell {
  readonly cell: Extract<Delegate["birthDate"], { kind: "value" }>["cell"];
  readonly day: Required<BirthDate>;
  readonly value: CellValue;
  readonly numberFormat: string;
  readonly form: Form;
  /** The list reads its texts month first. */
  readonly isMonthFirst: boolean;
}

/** `day` a number shown as a day · a text by what stands between its numbers · `else` written in some other way. */
type Form = "day" | "/" | "." | "-" | "else";

const TEXT = /^\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\s*$/;

/**
 * Birth dates in another form than the list's usual one, written in that. A year alone stays a year; what may be day or
 * month stays as it is, unless other dates of the column show how it writes them.
 */
export function dateMends(input: MendInput): readonly Mend[] {
  return input.conference.rosters.flatMap((roster) => {
    const sheet = sheetIn(input, roster.sheet);
    const days = sheet === undefined ? [] : daysOf(roster, sheet);
    const usual = usualForm(days);
    if (sheet === undefined || usual === undefined) return [];
    const draft = new MendDraft("dates", `${roster.sheet} ${String(roster.firstRow)}`);
    const doubt = doubtOf(days);
    for (const one of days) {
      if (isUsual(one, usual)) continue;
      const why = usual.form === "day" || one.form === "day" ? doubt(one) : undefined;
      if (why !== undefined) draft.keep(one.cell, why);
      else put(draft, sheet, one, usual);
    }
    return draft.mends();
  });
}

interface Usual {
  readonly form: Form;
  /** 05/03/1980, not 5/3/1980. */
  readonly isPadded: boolean;
  readonly numberFormat: string;
}

function daysOf(roster: Roster, sheet: SheetSnapshot): readonly DayCell[] {
  return roster.delegates.flatMap(({ birthDate, remarks }) => {
    if (birthDate.kind !== "value") return [];
    const { cell, value: read } = birthDate;
    const { year, month, day } = read;
    if (month === undefined || day === undefined) return [];
    const value = valueAt(sheet, cell.row, cell.column);
    const { numberFormat } = styleAt(sheet, cell.row, cell.column);
    const isMonthFirst = remarks.some(({ is }) => is === "month-first");
    // Only a cell that holds the day and nothing else: no name beside it, no day and month in other columns.
    const own = readDate(value, numberFormat, { serials: true, ...(isMonthFirst ? { order: "month-first" } : {}) });
    if (own.kind !== "value" || own.value.day !== day || own.value.month !== month || own.value.year !== year)
      return [];
    return [{ cell, day: { year, month, day }, value, numberFormat, form: formOf(value, numberFormat), isMonthFirst }];
  });
}

function formOf(value: CellValue, numberFormat: string): Form {
  if (typeof value === "number") return isDateFormat(numberFormat) ? "day" : "else";
  const mark = typeof value === "string" ? TEXT.exec(value)?.[2] : undefined;
  return mark === "/" || mark === "." || mark === "-" ? mark : "else";
}

/** How more than half of the days are written; a list that is read month first is written as all others are. */
function usualForm(all: readonly DayCell[]): Usual | undefined {
  const days = all.filter(({ isMonthFirst }) => !isMonthFirst);
  const [form, count] = mostFrequent(days.map((one) => one.form));
  if (days.length < all.length && (form === undefined || days.length < 3))
    return { form: "/", isPadded: true, numberFormat: "" };
  if (form === undefined || form === "else" || count * 2 <= days.length || count < 2) return undefined;
  const same = days.filter((one) => one.form === form);
  const [numberFormat = "dd/mm/yyyy"] = mostFrequent(same.map((one) => one.numberFormat));
  const plain = same.filter(({ value, day }) => (day.day < 10 || day.month < 10) && !isPadded(value));
  const padded = same.filter(({ value, day }) => (day.day < 10 || day.month < 10) && isPadded(value));
  return { form, isPadded: padded.length >= plain.length, numberFormat };
}

const isPadded = (value: CellValue) => /^\s*\d\d[/.-]\d\d[/.-]/.test(String(value));

function isUsual({ form, isMonthFirst }: DayCell, usual: Usual): boolean {
  return form === usual.form && !isMonthFirst;
}

function put(draft: MendDraft, sheet: SheetSnapshot, { cell, day, numberFormat }: DayCell, usual: Usual): void {
  if (usual.form !== "day") {
    draft.put(sheet, cell, textOf(day, usual));
    return;
  }
  const serial = serialOf(day);
  // Excel counts no days before 1900, and believes in a 29 February of that year.
  if (serial < 61) draft.keep(cell, "unsure");
  else {
    const style = isDateFormat(numberFormat) ? undefined : { numberFormat: usual.numberFormat };
    draft.put(sheet, cell, serial, { shown: `${formatDate(day)} (kiểu ngày)`, ...(style !== undefined && { style }) });
  }
}

function textOf({ year, month, day }: Required<BirthDate>, { form, isPadded: pads }: Usual): string {
  const two = (n: number) => String(n).padStart(pads ? 2 : 1, "0");
  return [two(day), two(month), String(year)].join(form);
}

function serialOf({ year, month, day }: Required<BirthDate>): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

const TWO_WAYS = /^\s*\d{1,2}\s*[-/. ]\s*\d{1,2}\s*[-/. ]\s*\d{2,4}/;

/** Fewer are no witness. */
const WITNESSES = 4;

/**
 * Why a day is not written in the other way. Where every real day of the column could be a month too, and no text
 * could, a program has turned the real ones around while it took the texts over: nothing of the column is sure then.
 */
function doubtOf(days: readonly DayCell[]): (one: DayCell) => KeptReason | undefined {
  const real = days.filter(({ form }) => form === "day");
  const texts = days.filter(({ form }) => form !== "day" && form !== "else");
  const isSwapped =
    real.length >= WITNESSES &&
    texts.length >= WITNESSES &&
    real.every(({ day }) => day.day <= 12) &&
    texts.every(({ day }) => day.day > 12);
  const isDayFirst = texts.some(({ day, isMonthFirst }) => day.day > 12 && !isMonthFirst);
  return ({ value, day, isMonthFirst }) => {
    if (isSwapped) return "swapped";
    const isEither = typeof value === "string" && TWO_WAYS.test(value) && day.day <= 12 && day.day !== day.month;
    return isEither && !isDayFirst && !isMonthFirst ? "ambiguous" : undefined;
  };
}

function mostFrequent<T>(values: readonly T[]): readonly [T | undefined, number] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0] ?? [undefined, 0];
}
