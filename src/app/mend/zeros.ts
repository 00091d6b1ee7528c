import type { BirthDate, Delegate } from "../../domain/delegate";
import type { Read } from "../../domain/read";
import { type SheetSnapshot, styleAt, valueAt } from "../../domain/sheet-snapshot";
import { type Mend, MendDraft, type MendInput, sheetIn } from "./mend";

/**
 * Identity and telephone numbers whose leading zeros were lost when they were typed as numbers, as texts with them.
 * Only where the length says how many: a CCCD has 12 digits, a CMND 9, a mobile number 10. The year of birth inside a
 * CCCD must not speak against it.
 */
export function zeroMends(input: MendInput): readonly Mend[] {
  return input.conference.rosters.flatMap((roster) => {
    const sheet = sheetIn(input, roster.sheet);
    if (sheet === undefined) return [];
    const draft = new MendDraft("zeros", `${roster.sheet} ${String(roster.firstRow)}`);
    for (const delegate of roster.delegates) {
      putIdentity(draft, sheet, delegate);
      putPhone(draft, sheet, delegate.phone);
    }
    return draft.mends();
  });
}

function putIdentity(draft: MendDraft, sheet: SheetSnapshot, delegate: Delegate): void {
  const note = delegate.remarks.find(({ is }) => is === "zero-lost");
  if (note === undefined) return;
  const { cell, text } = note;
  const isNumber = typeof valueAt(sheet, cell.row, cell.column) === "number";
  const whole = text.padStart(text.length === 8 ? 9 : 12, "0");
  const fits = whole.length === 9 ? isNumber : fitsPerson(whole, delegate, isNumber);
  if (fits) draft.put(sheet, cell, whole);
  else draft.keep(cell, "unsure");
}

/** Codes of provinces at the head of a CCCD. */
const PROVINCE = /^0(?:0[1-9]|[1-8]\d|9[0-6])/;

/**
 * A CCCD says the century and the year of birth behind the province. A number that was typed as text has lost no zero
 * by itself: there the year of birth must bear it out.
 */
function fitsPerson(digits: string, { birthDate }: Delegate, isNumber: boolean): boolean {
  if (!PROVINCE.test(digits)) return false;
  const year = yearOf(birthDate);
  if (year === undefined) return isNumber;
  const century = 1900 + Math.floor(Number(digits.charAt(3)) / 2) * 100;
  return century + Number(digits.slice(4, 6)) === year;
}

function yearOf(birthDate: Read<BirthDate>): number | undefined {
  return birthDate.kind === "value" ? birthDate.value.year : undefined;
}

/** Nine digits typed as a number, which is how a telephone number loses its 0. */
function putPhone(draft: MendDraft, sheet: SheetSnapshot, phone: Read<string>): void {
  if (phone.kind !== "value" || !/^0[35789]\d{8}$/.test(phone.value)) return;
  const { row, column } = phone.cell;
  const value = valueAt(sheet, row, column);
  const showsZeros = /^(?:"[^"]*")?0{2,}/.test(styleAt(sheet, row, column).numberFormat);
  if (typeof value === "number" && !showsZeros && `0${String(value)}` === phone.value)
    draft.put(sheet, phone.cell, phone.value);
}
