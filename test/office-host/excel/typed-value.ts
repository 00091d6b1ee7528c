import type { CellValue } from "../../../src/domain/sheet-snapshot";
import { isErrorValue } from "../../../src/domain/sheet-snapshot";
import type { Book } from "../model/book";
import type { CellState } from "../model/sheet";
import { RichApiError } from "../rich-api/rich-api-error";

/** What a cell holds after a value was written into it. */
interface TypedValue {
  readonly value: CellValue;
  readonly formula: string | null;
  /** Number format that the cell takes where it had "General". */
  readonly numberFormat: string | null;
}

/** The longest text Excel keeps in a cell. */
const MAX_TEXT = 32_767;

/**
 * What Excel makes of a value that is typed. A text that looks like a number, a date or a formula becomes one, unless
 * the cell is in the text format or the text begins with an apostrophe; of an add-in's texts those that are shaped as
 * dates stay texts, and a sign in front begins a formula. The host does not calculate: a formula shows "#CALC!" until
 * its value is set by a test.
 */
function typedValue(given: unknown, numberFormat: string, by: "user" | "add-in"): TypedValue {
  if (given === null || given === undefined || given === "") return plain(null);
  if (typeof given === "boolean" || typeof given === "number") return plain(given);
  if (typeof given !== "string")
    throw new RichApiError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
  if (given.length > MAX_TEXT) throw new RichApiError("InvalidArgument", "The text is too long for a cell.");
  if (given.startsWith("'")) return plain(given.slice(1) === "" ? null : given.slice(1));
  if (numberFormat === "@") return plain(given);
  if ((by === "add-in" ? /^(?:=|[+-](?![\d.,]+%?$))./s : /^=./s).test(given))
    return { value: "#CALC!", formula: given, numberFormat: null };
  if (isErrorValue(given)) return plain(given);
  const text = given.trim();
  if (/^(?:true|false)$/i.test(text)) return plain(text.toLowerCase() === "true");
  if (/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(text)) return plain(Number(text));
  if (/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(text))
    return { value: Number(text.replaceAll(",", "")), formula: null, numberFormat: "#,##0" };
  if (/^[+-]?\d+(?:\.\d+)?\s?%$/.test(text))
    return { value: Number.parseFloat(text) / 100, formula: null, numberFormat: text.includes(".") ? "0.00%" : "0%" };
  const serial = by === "add-in" ? undefined : dateSerial(text);
  return serial === undefined ? plain(given) : { value: serial, formula: null, numberFormat: "dd/mm/yyyy" };
}

/** The cell after something was typed into it; what is shaped as a date or a share takes its number format. */
export function typedCell(book: Book, cell: CellState, given: unknown, by: "user" | "add-in"): CellState {
  const before = book.lookOf(cell).numberFormat;
  const { value, formula, numberFormat } = typedValue(given, before, by);
  const format =
    numberFormat !== null && before === "General" ? book.changedLook(cell.format, { numberFormat }) : cell.format;
  return { value, formula, format };
}

function plain(value: CellValue): TypedValue {
  return { value, formula: null, numberFormat: null };
}

/** Day, month, year, as where Vietnamese is the language of Windows. */
function dateSerial(text: string): number | undefined {
  const match = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/.exec(text);
  if (!match) return undefined;
  const short = Number(match[3]);
  const year = short >= 100 ? short : short < 30 ? 2000 + short : 1900 + short;
  const time = Date.UTC(year, Number(match[2]) - 1, Number(match[1]));
  const date = new Date(time);
  if (date.getUTCMonth() !== Number(match[2]) - 1 || date.getUTCDate() !== Number(match[1]) || year < 1900)
    return undefined;
  const serial = Math.round((time - Date.UTC(1899, 11, 30)) / 86_400_000);
  return serial < 61 ? serial - 1 : serial;
}
