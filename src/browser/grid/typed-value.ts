import { type CellValue, isDateFormat } from "../../domain/sheet-snapshot";

/**
 * What a typed text becomes in a cell, the way Excel with Vietnamese settings takes it, but never losing what was
 * typed:
 * - a cell formatted as text keeps the text;
 * - a cell formatted as a date takes day/month/year as a date; in any other cell a typed date stays the text it is, so
 *   that no day becomes a month;
 * - plain numbers become numbers, except with a leading zero, a leading plus or more than 15 digits (phone and identity
 *   numbers stay whole);
 * - TRUE and FALSE are booleans; a leading "=" is text here (formulas are read before); a leading apostrophe says
 *   "text" and is dropped.
 */
export function typedValue(typed: string, numberFormat: string): CellValue {
  if (typed === "") return null;
  if (numberFormat === "@") return typed;
  if (typed.startsWith("'")) return typed.slice(1);
  const text = typed.trim();
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  if (isDateFormat(numberFormat)) {
    const serial = dateSerial(text);
    if (serial !== undefined) return serial;
  }
  if (/^-?(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text);
  if (/^-?(?:0|[1-9]\d*)[.,]\d+$/.test(text) && text.replace(/\D/g, "").length <= 15 && !looksLikeThousands(text))
    return Number(text.replace(",", "."));
  const percent = /^(\d+(?:[.,]\d+)?)\s*%$/.exec(text);
  if (percent && numberFormat.includes("%"))
    return Number((Number((percent[1] ?? "").replace(",", ".")) / 100).toPrecision(15));
  return typed;
}

/** "2.025" is two thousand and twenty-five here and two and a bit elsewhere: it stays text. */
function looksLikeThousands(text: string): boolean {
  return /[.,]\d{3}$/.test(text);
}

/**
 * Day/month/year (also with dots and dashes, and ISO) → the serial number of Excel's 1900 calendar; undefined when
 * there is no such day.
 */
function dateSerial(text: string): number | undefined {
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const [day, month, year] = local
    ? [local[1], local[2], local[3]].map(Number)
    : iso
      ? [iso[3], iso[2], iso[1]].map(Number)
      : [];
  if (day === undefined || month === undefined || year === undefined || year < 1900) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  // Excel's calendar has a 29 February 1900 that never was.
  return serial < 61 ? serial - 1 : serial;
}
