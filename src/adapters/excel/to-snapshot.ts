import { a1, a1Range, type CellRange } from "../../domain/cell-ref";
import {
  type CellStyle,
  type CellValue,
  DAYS_TO_1904,
  isDateFormat,
  type SheetSnapshot,
  type SheetTable,
} from "../../domain/sheet-snapshot";
import type { ReadCells } from "./read-cells";
import type { ReadLooks } from "./read-looks";

const NO_STYLES: readonly number[] = [];

/**
 * What Excel said → the snapshot, the same that the file's own adapter makes of the saved workbook. Fonts that were not
 * asked for are null, not guessed.
 */
export function toSnapshot(read: ReadCells, looks: ReadLooks): SheetSnapshot {
  const { outline, merges, mergesMayDiffer, hiddenRows, hiddenColumns } = read;
  const { rows, formulas } = cellsOf(read);
  const { styles, styleOf } = stylesOf(rows, read.numberFormats, looks);
  return {
    name: outline.info.name,
    visibility: outline.info.visibility,
    rows,
    styles,
    styleOf,
    formulas,
    stale: outline.isCalculated ? [] : formulaCells(formulas),
    struck: struckCells(rows, looks.struck),
    merges: distinct(merges),
    ...(mergesMayDiffer && { mergesMayDiffer }),
    hiddenRows,
    hiddenColumns,
    tables: tablesOf(read),
  };
}

type Formulas = ((string | null)[] | null)[];

/** Values and formulas up to the last filled cell of each row, and up to the last filled row. */
function cellsOf({ outline, values, formulas: given, numberFormats }: ReadCells) {
  const since1900 = outline.countsFrom1904 ? dateFrom1904 : (value: CellValue) => value;
  const rows: CellValue[][] = [];
  const formulas: Formulas = [];
  values.forEach((line, r) => {
    const row: CellValue[] = [];
    let own: (string | null)[] | null = null;
    for (let c = 0; c < line.length; c++) {
      const value = since1900(toValue(line[c]), numberFormats[r]?.[c]);
      const formula = toFormula(given[r]?.[c], line[c]);
      if (value === null && formula === null) continue;
      while (row.length < c) row.push(null);
      row.push(value);
      if (formula === null) continue;
      own ??= [];
      while (own.length < c) own.push(null);
      own.push(formula);
    }
    rows.push(row);
    if (own) {
      while (formulas.length < r) formulas.push(null);
      formulas[r] = own;
    }
  });
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  return { rows, formulas };
}

function stylesOf(
  rows: readonly (readonly CellValue[])[],
  numberFormats: ReadCells["numberFormats"],
  { fonts, bold }: ReadLooks,
) {
  const styles = new Styles();
  const hasLooks = fonts.size > 0 || bold.size > 0;
  const styleOf = rows.map((row, r) => {
    let isPlain = true;
    const looks = row.map((_value, c) => {
      const key = hasLooks ? `${r + 1}:${c + 1}` : "";
      const style = styles.of(
        String(numberFormats[r]?.[c] ?? "General"),
        (hasLooks && fonts.get(key)) || null,
        hasLooks && bold.has(key),
      );
      isPlain &&= style === 0;
      return style;
    });
    return isPlain ? NO_STYLES : looks;
  });
  return { styles: styles.all, styleOf };
}

function formulaCells(formulas: Formulas): readonly string[] {
  return formulas.flatMap(
    (row, r) => row?.flatMap((formula, c) => (formula === null ? [] : [a1({ row: r + 1, column: c + 1 })])) ?? [],
  );
}

function tablesOf({ outline, tableRanges }: ReadCells): readonly SheetTable[] {
  return outline.tables.flatMap(({ name, hasHeader, hasTotals }, i) => {
    const range = tableRanges[i];
    return range ? [{ name, range, hasHeader, hasTotals }] : [];
  });
}

/** A cell without a value shows no line. */
function struckCells(rows: readonly (readonly CellValue[])[], struck: ReadonlySet<string>): readonly string[] {
  if (struck.size === 0) return [];
  const isStruck = (row: number, column: number): boolean => struck.has(`${row}:${column}`);
  return rows.flatMap((row, r) =>
    row.flatMap((value, c) => (value !== null && isStruck(r + 1, c + 1) ? [a1({ row: r + 1, column: c + 1 })] : [])),
  );
}

/** Excel gives "" for an empty cell. */
function toValue(value: unknown): CellValue {
  return typeof value === "number" || typeof value === "boolean" || (typeof value === "string" && value !== "")
    ? value
    : null;
}

/** In a workbook that counts from 1904 what is shown as a date is moved to the count of all others. */
function dateFrom1904(value: CellValue, numberFormat: unknown): CellValue {
  return typeof value === "number" && isDateFormat(String(numberFormat ?? "General")) ? value + DAYS_TO_1904 : value;
}

/** A text that begins with "=" is given as formula and as value alike; of a formula they differ. */
function toFormula(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.charCodeAt(0) === 61 && formula !== value ? formula : null;
}

/** A merged range that reaches over two parts that were read one after the other. */
function distinct(ranges: readonly CellRange[]): readonly CellRange[] {
  return [...new Map(ranges.map((range) => [a1Range(range), range])).values()];
}

class Styles {
  readonly all: CellStyle[] = [{ numberFormat: "General", font: null, bold: false }];
  private readonly plain = new Map<string, number>([["General", 0]]);
  private readonly others = new Map<string, number>();

  of(numberFormat: string, font: string | null, bold: boolean): number {
    const known = font === null && !bold ? this.plain : this.others;
    const key = known === this.plain ? numberFormat : JSON.stringify([numberFormat, font, bold]);
    const found = known.get(key);
    if (found !== undefined) return found;
    const index = this.all.push({ numberFormat, font, bold }) - 1;
    known.set(key, index);
    return index;
  }
}
