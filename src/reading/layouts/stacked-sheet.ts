import { a1, type CellRange, parseA1Range } from "../../domain/cell-ref";
import type { CellValue, SheetSnapshot } from "../../domain/sheet-snapshot";
import type { Header } from "../headers/find-header";
import { isPlainNumber, mergedText, rowsBetween } from "../grid/grid-cells";
import { matchHeader } from "../texts/match-header";
import { isSubtotalText } from "../texts/row-words";
import type { Grid } from "../grid/sheet-grid";
import type { TurnedSheet } from "../grid/turned-sheet";

/** People of several rows each below a header of as many: each level names what stands in the row of its place. */
export interface StackedRows {
  /** The first row of the header, and of everybody, with the last one of each. */
  readonly lines: readonly { readonly top: number; readonly bottom: number }[];
  readonly levels: number;
}

const MOST_LEVELS = 4;
const LEAST_PEOPLE = 2;
const NAMED = 0.75;
/** So many of the people have all rows; nobody writes the empty ones of the last. */
const MOST = 0.6;

/** The people below such a header, which may go on below the rows that are known; undefined where there are none. */
export function findStacked(grid: Grid, header: Header): StackedRows | undefined {
  for (let { bottom } = header; bottom < header.top + MOST_LEVELS; bottom++) {
    const stacked = stackedBelow(grid, { ...header, bottom });
    if (stacked !== undefined) return stacked;
  }
  return undefined;
}

function stackedBelow(grid: Grid, header: Header): StackedRows | undefined {
  const { top, bottom } = header;
  const levels = bottom - top + 1;
  if (levels < 2 || bottom > grid.rowCount || !rowsBetween(top, bottom).every((row) => namesFacts(grid, header, row)))
    return undefined;
  const order = rowsBetween(header.left, header.right).find((column) => isOrder(grid.text(top, column)));
  if (order === undefined) return undefined;
  const lines = [{ top, bottom }];
  for (let row = bottom + 1; row <= grid.rowCount; row++) {
    if (!isPlainNumber(grid.text(row, order))) continue;
    const last = lastRowOf(grid, row, order, levels);
    lines.push({ top: row, bottom: last });
    row = last;
  }
  const people = lines.slice(1);
  const whole = people.filter((line) => line.bottom - line.top + 1 === levels).length;
  return whole >= LEAST_PEOPLE && whole >= people.length * MOST ? { lines, levels } : undefined;
}

function isOrder(text: string): boolean {
  return matchHeader([text], "people")[0]?.meaning === "order";
}

/** A level with the name of a fact; a text over several columns of the upper one would only be divided below. */
function namesFacts(grid: Grid, { left, right, top }: Header, row: number): boolean {
  const columns = rowsBetween(left, right);
  return (
    columns.every((column) => {
      const merge = grid.mergeAt(row, column);
      return row > top || merge === undefined || merge.left === merge.right;
    }) &&
    columns.some((column) => {
      const [best] = matchHeader([grid.text(row, column)], "people");
      return best !== undefined && best.score >= NAMED && best.meaning !== "ignored";
    })
  );
}

/** The last row that belongs to who is numbered in `row`: without a number, and no sum. */
function lastRowOf(grid: Grid, row: number, order: number, levels: number): number {
  let last = row;
  while (last < Math.min(row + levels - 1, grid.rowCount)) {
    const merge = grid.mergeAt(last + 1, order);
    const number = merge?.top === row ? "" : mergedText(grid, last + 1, order);
    const [first = ""] = rowsBetween(1, grid.columnCount).flatMap((column) => grid.text(last + 1, column) || []);
    if (number !== "" || isSubtotalText(first)) break;
    last++;
  }
  return last;
}

/** The sheet with one row for each of them: every column becomes as many as the header has levels. */
export function unstackSheet(sheet: SheetSnapshot, { lines, levels }: StackedRows): TurnedSheet {
  const rows = rowsOf(sheet.rows.length, lines);
  const width = Math.max(0, ...sheet.rows.map(({ length }) => length));
  const place = (row: number, column: number) => {
    const { top, bottom } = rows[row - 1] ?? { top: row, bottom: row };
    return { row: Math.min(top + ((column - 1) % levels), bottom), column: Math.ceil(column / levels) };
  };
  const spread = <T>(cells: readonly (readonly T[] | null)[], nothing: T): (readonly T[])[] =>
    rows.map(({ top, bottom }) =>
      Array.from({ length: width * levels }, (_, i) => {
        const row = top + (i % levels);
        return row > bottom ? nothing : (cells[row - 1]?.[Math.floor(i / levels)] ?? nothing);
      }),
    );
  const at: number[] = [];
  rows.forEach(({ top, bottom }, i) => {
    for (let row = top; row <= bottom; row++) at[row] = i;
  });
  const placed = (row: number, column: number) => {
    const i = at[row] ?? 0;
    return { row: i + 1, column: (column - 1) * levels + 1 + row - (rows[i]?.top ?? row) };
  };
  const isOne = (row: number) => {
    const line = rows[at[row] ?? -1];
    return line !== undefined && line.top === line.bottom;
  };
  const move = (address: string): string[] => {
    const range = parseA1Range(address);
    return range === undefined ? [] : [a1(placed(range.top, range.left))];
  };
  return {
    sheet: {
      ...sheet,
      rows: spread<CellValue>(sheet.rows, null),
      styleOf: spread(sheet.styleOf, 0),
      formulas: spread<string | null>(sheet.formulas, null),
      stale: sheet.stale.flatMap(move),
      struck: sheet.struck.flatMap(move),
      // Merged over the rows of somebody, a cell is one of his row.
      merges: sheet.merges.flatMap(({ top, bottom, left, right }): CellRange[] =>
        isOne(top) && isOne(bottom)
          ? [
              {
                top: placed(top, 1).row,
                bottom: placed(bottom, 1).row,
                left: (left - 1) * levels + 1,
                right: right * levels,
              },
            ]
          : [],
      ),
      hiddenRows: rows.flatMap(({ top }, i) => (sheet.hiddenRows.includes(top) ? [i + 1] : [])),
      hiddenColumns: sheet.hiddenColumns.flatMap((column) => rowsBetween((column - 1) * levels + 1, column * levels)),
      tables: [],
    },
    place,
    blockAt: () => undefined,
    stacked: { levels, rowsAt: (row) => rows[row - 1] ?? { top: row, bottom: row } },
  };
}

/** The real rows that each row of the new sheet stands for. */
function rowsOf(rowCount: number, lines: StackedRows["lines"]): StackedRows["lines"] {
  const rows: { readonly top: number; readonly bottom: number }[] = [];
  let next = 0;
  for (let row = 1; row <= rowCount; row++) {
    const line = lines[next];
    if (line?.top !== row) {
      rows.push({ top: row, bottom: row });
      continue;
    }
    rows.push(line);
    row = line.bottom;
    next++;
  }
  return rows;
}
