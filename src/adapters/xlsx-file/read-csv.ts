import { FileRefused } from "../../domain/file-refused";
import type { CellValue } from "../../domain/sheet-snapshot";
import { decodeText } from "./decode-text";
import { MAX_COLUMNS, MAX_ROWS } from "./sheet-size";

/**
 * A text table → rows. The separator is found by how evenly it divides the lines; a first line "sep=;" decides it.
 * Numbers stay text wherever writing them as numbers would lose something (leading zeros, long identity numbers), dates
 * always. Throws FileRefused: "not-a-workbook" for text that is no table, "too-large" beyond the size of a sheet.
 */
export function readCsv(bytes: Uint8Array, isNamedCsv: boolean): CellValue[][] {
  let text = decodeText(bytes);
  const told = /^"?sep=(.)"?(?:\r\n|\n|\r)/i.exec(text);
  if (told) text = text.slice(told[0].length);
  const separator = told?.[1] ?? findSeparator(text) ?? (isNamedCsv ? "," : undefined);
  if (separator === undefined) throw new FileRefused("not-a-workbook", "text without columns");
  const records = parse(text, separator);
  while (records.length > 0 && (records[records.length - 1] ?? []).every((field) => field === "")) records.pop();
  if (records.length === 0) throw new FileRefused("empty");
  if (records.length > MAX_ROWS || records.some((record) => record.length > MAX_COLUMNS))
    throw new FileRefused("too-large", `${records.length} lines`);
  return records.map((record) => record.map(typedText));
}

const SEPARATORS = [";", "\t", ","];
const LOOK_AT = 200;

/** The separator that gives the most lines the same number of columns; undefined when none gives two lines the same. */
function findSeparator(text: string): string | undefined {
  const head = text.slice(0, 200_000);
  let best: { separator: string; score: number } | undefined;
  for (const separator of SEPARATORS) {
    const counts = new Map<number, number>();
    const records = parse(head, separator, LOOK_AT);
    for (const { length } of records) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    for (const [columns, lines] of counts) {
      const score = (lines / records.length) * Math.log2(columns + 1);
      if ((lines > 1 || records.length === 1) && (!best || score > best.score)) best = { separator, score };
    }
  }
  return best?.separator;
}

function parse(text: string, separator: string, limit = Infinity): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at <= text.length && records.length < limit) {
    let field = "";
    if (text[at] === '"') {
      const close = closingQuote(text, at, separator);
      if (close > 0) {
        field = text.slice(at + 1, close).replaceAll('""', '"');
        at = close + 1;
      }
    }
    const end = fieldEnd(text, at, separator);
    record.push(field + text.slice(at, end));
    at = end + 1;
    if (text[end] === separator) continue;
    records.push(record);
    record = [];
    if (text[end] === "\r" && text[at] === "\n") at++;
    if (end >= text.length) break;
  }
  return records;
}

/**
 * Where the quoted field that begins at `open` ends; -1 when its quote is never closed: then it is an ordinary
 * character. So it is where the next quote stands on another line and ends no field there, or further off than any cell
 * is long: people in between would become one cell.
 */
function closingQuote(text: string, open: number, separator: string): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"' && at - open <= LONGEST_FIELD) at = text.indexOf('"', at + 2);
  if (at < 0 || at - open > LONGEST_FIELD) return -1;
  const next = text[at + 1];
  const endsField = next === undefined || next === separator || next === "\n" || next === "\r";
  return endsField || !/[\r\n]/.test(text.slice(open, at)) ? at : -1;
}

/** Twice what Excel keeps in a cell: each letter may be a doubled quote. */
const LONGEST_FIELD = 65_536;

function fieldEnd(text: string, from: number, separator: string): number {
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === separator || char === "\n" || char === "\r") return at;
  }
  return text.length;
}

/** A number where writing it as one loses nothing, a truth value, else the text; null for an empty one. */
export function typedText(field: string): CellValue {
  if (field === "") return null;
  // ="0123" is how programs keep Excel from dropping the zero.
  const kept = /^="([^"]*)"$/.exec(field);
  if (kept) return kept[1] ?? null;
  if (field === "TRUE" || field === "FALSE") return field === "TRUE";
  if (field.length <= 11 && /^-?\d+(?:\.\d+)?$/.test(field)) {
    const value = Number(field);
    if (String(value) === field) return value;
  }
  return field;
}
