import { a1, a1Range, columnLetters, type CellRange } from "../../../src/domain/cell-ref";
import { parseReference } from "../../../src/adapters/xlsx-file/read-layout";
import { invalidArgument } from "../rich-api/rich-api-error";
import { MAX_COLUMNS, MAX_ROWS } from "../model/sheet";

/** "'Đại biểu'!A1:B2" → sheet and range; a sheet name is allowed and not needed. Throws InvalidArgument. */
export function parseExcelAddress(text: string): { readonly sheet: string | null; readonly range: CellRange } {
  const match = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.+)$/.exec(text.trim());
  const range = parseReference((match?.[3] ?? "").replaceAll("$", ""));
  if (!match || !range || range.bottom > MAX_ROWS || range.right > MAX_COLUMNS) throw invalidArgument();
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, range };
}

/** "A1:B2,C3" → ranges, separated as this machine separates lists and not otherwise. Throws InvalidArgument. */
export function parseAreas(text: string, separator: string): readonly CellRange[] {
  return splitOutsideQuotes(text, separator).map((part) => parseExcelAddress(part).range);
}

/** As Excel writes it: the name of the sheet quoted only where it must be. */
export function sheetAddress(name: string, ranges: readonly CellRange[]): string {
  const quoted =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
      ? name
      : `'${name.replaceAll("'", "''")}'`;
  return ranges.map((range) => `${quoted}!${plainAddress(range)}`).join(",");
}

export function plainAddress(range: CellRange): string {
  if (range.left === 1 && range.right === MAX_COLUMNS) return `${range.top}:${range.bottom}`;
  if (range.top === 1 && range.bottom === MAX_ROWS) return `${columnLetters(range.left)}:${columnLetters(range.right)}`;
  return a1Range(range);
}

export function cellName(row: number, column: number): string {
  return a1({ row, column });
}

function splitOutsideQuotes(text: string, separator: string): readonly string[] {
  const sign = separator.replace(/[\\\]^]/g, "\\$&");
  return text.match(new RegExp(`(?:'(?:[^']|'')*'|[^${sign}'])+`, "g")) ?? [];
}
