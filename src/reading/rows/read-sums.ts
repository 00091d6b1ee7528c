import { a1 } from "../../domain/cell-ref";
import type { PrintedSum, UnitEntry } from "../../domain/roster";
import type { CellValue } from "../../domain/sheet-snapshot";
import type { MappedColumn } from "../columns/map-columns";
import { isPartOfTotal, isRatioText, isSubtotalText } from "../texts/row-words";
import type { Grid } from "../grid/sheet-grid";
import type { FoundRows } from "./find-rows";

type Field = PrintedSum["field"];
const FIELDS: readonly Field[] = ["seats", "femaleSeats", "staff", "delegates"];
const FEWEST_ROWS = 2;

/** What stands in one column, by row. */
type Numbers = ReadonlyMap<number, number>;

/**
 * The sums typed below the rows of an allocation sheet or a staff table, each with what the rows that it may close add
 * up to. None of a column in which a number cannot be read, nor where some rows are already the sums of others; sums
 * that a formula calculates are right.
 */
export function readSums(
  grid: Grid,
  columns: readonly MappedColumn[],
  found: FoundRows,
  entries: readonly UnitEntry[],
): readonly PrintedSum[] {
  const rows = found.others.filter(
    ({ is, text }) => is === "subtotal" && isSubtotalText(text) && !isPartOfTotal(text) && !isRatioText(text),
  );
  if (rows.length === 0) return [];
  const counted = FIELDS.flatMap((field) => {
    const column = columns.find((mapped) => mapped.field === field)?.column;
    const numbers = column === undefined ? undefined : numbersOf(entries, field);
    return column === undefined || numbers === undefined ? [] : [{ field, column, numbers }];
  });
  if (holdsSums(counted.map(({ numbers }) => [...numbers.values()]))) return [];
  return counted.flatMap(({ field, column, numbers }) => {
    const printed = rows.flatMap(({ row, text }): Omit<PrintedSum, "sums">[] => {
      const value = grid.value(row, column);
      const isTyped = typeof value === "number" && (grid.sheet.formulas[row - 1]?.[column - 1] ?? null) === null;
      return isTyped && !grid.sheet.stale.includes(a1({ row, column }))
        ? [{ cell: grid.at(row, column), field, text: text.replace(NUMBERS_BEHIND, ""), value }]
        : [];
    });
    const before = (at: number) =>
      rows.flatMap(({ row }) => (row < at ? [{ row, value: grid.value(row, column) }] : []));
    return printed.flatMap((sum) => {
      const sums = sumsAbove(grid, column, sum.cell.row, found, numbers, before(sum.cell.row));
      return sums.length === 0 ? [] : [{ ...sum, sums }];
    });
  });
}

/** "Tổng 14 8 5 7": the sums of all columns, as the row reads. */
const NUMBERS_BEHIND = /(?:\s+\d[\d.,]*%?)+$/;

/** By row; undefined where one of them cannot be read. */
function numbersOf(entries: readonly UnitEntry[], field: Field): Numbers | undefined {
  const numbers = new Map<number, number>();
  for (const entry of entries) {
    const read = entry[field];
    if (read.kind === "unreadable") return undefined;
    numbers.set(entry.row, read.kind === "value" ? read.value : 0);
  }
  return numbers;
}

/** A row that is, in each of the columns, what those right below it add up to: "Khối xã: 12", and then its units. */
function holdsSums(columns: readonly (readonly number[])[]): boolean {
  const count = columns[0]?.length ?? 0;
  for (let at = 0; at < count; at++) {
    if (columns.every((numbers) => (numbers[at] ?? 0) === 0)) continue;
    const below = columns.map(() => 0);
    for (let next = at + 1; next < count; next++) {
      columns.forEach((numbers, c) => (below[c] = (below[c] ?? 0) + (numbers[next] ?? 0)));
      if (columns.some((numbers, c) => (below[c] ?? 0) > (numbers[at] ?? 0))) break;
      if (next - at >= FEWEST_ROWS && columns.every((numbers, c) => below[c] === numbers[at])) return true;
    }
  }
  return false;
}

/** The rows since the sum before, those of the heading in force, all, the numbers of headings, or those of sums. */
function sumsAbove(
  grid: Grid,
  column: number,
  row: number,
  { sections }: FoundRows,
  numbers: Numbers,
  before: readonly { readonly row: number; readonly value: CellValue }[],
): readonly number[] {
  const above = [...numbers].filter(([each]) => each < row);
  if (above.length < FEWEST_ROWS) return [];
  const from = (first: number) => add(above.flatMap(([each, number]) => (each >= first ? [number] : [])));
  const last = above.at(-1)?.[0] ?? 0;
  const heading = sections.filter((section) => section.row < row && section.toRow >= last).at(-1);
  const headings = sections.flatMap((section) => {
    const value = grid.value(section.row, column);
    return section.row < row && typeof value === "number" ? [value] : [];
  });
  const ofSums = add(before.flatMap(({ value }) => (typeof value === "number" ? [value] : [])));
  return [
    ...new Set([
      from((before.at(-1)?.row ?? 0) + 1),
      ...(heading === undefined ? [] : [from(heading.row)]),
      from(0),
      add(headings),
      ofSums,
    ]),
  ].filter((sum) => sum > 0);
}

const add = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
