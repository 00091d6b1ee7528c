import { isCountHeader } from "./find-count-table";
import { isPlainNumber } from "../grid/grid-cells";
import { looksLikePersonName } from "../texts/read-name";
import type { Cell, RowReader } from "./row-reader";
import type { FilledRow } from "./show-rows";

/** Of fewer rows nobody makes a table. */
const LEAST = 2;

/**
 * The rows of a small table of numbers among or below the people: "Thống kê | Số lượng | Tỷ lệ" and below it "Nữ | 3 |
 * 33,3". It stands under the columns of the list and has nothing to do with them.
 */
export function countTableRows(rows: RowReader, filled: readonly FilledRow[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (rows.subject !== "people") return found;
  filled.forEach((header, i) => {
    const column = i === 0 || found.has(header.row) ? undefined : columnOfCounts(rows, header);
    if (column === undefined) return;
    const counted: number[] = [];
    for (const each of filled.slice(i + 1)) {
      if (each.row !== header.row + counted.length + 1 || !isCounted(rows, each, column)) break;
      counted.push(each.row);
    }
    if (counted.length >= LEAST) for (const row of [header.row, ...counted]) found.add(row);
  });
  return found;
}

/** The column below "Số lượng" in a row of nothing but names of columns; undefined for any other row. */
function columnOfCounts(rows: RowReader, { cells, plain }: FilledRow): number | undefined {
  if (plain || cells.length < 2 || cells.some(({ text }) => /\d/.test(text)) || rows.repeatsHeader(cells))
    return undefined;
  return cells.slice(1).find(({ text }) => isCountHeader(text))?.column;
}

/** Words and how many: nobody's name, and nothing but a number where they are counted. */
function isCounted(rows: RowReader, { cells, plain, row }: FilledRow, column: number): boolean {
  if (plain || looksLikePersonName(rows.name(row)) >= 0.8) return false;
  const isNumber = ({ text }: Cell) => isPlainNumber(text) || /^\d{1,5}\s*(?:\(.*\)|\p{L}{1,10})?$/u.test(text);
  const count = cells.find((cell) => cell.column === column);
  return cells.some((cell) => cell.column < column && !isNumber(cell)) && (count === undefined || isNumber(count));
}
