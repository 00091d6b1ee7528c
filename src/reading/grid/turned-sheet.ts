import { a1, type CellRange, parseA1Range } from "../../domain/cell-ref";
import type { CellValue, SheetSnapshot } from "../../domain/sheet-snapshot";

/** Rows that hold a list written across: every column right of the labels is somebody. */
export interface AcrossBlock {
  readonly top: number;
  readonly bottom: number;
  /** Where the names of the facts stand; 0 where the office said the rows alone. */
  readonly labels: number;
}

/** A sheet in which lists written across, or over several rows each, stand as all others do, one person a row. */
export interface TurnedSheet {
  readonly sheet: SheetSnapshot;
  /** Where a cell of the turned sheet really stands. */
  place(row: number, column: number): { readonly row: number; readonly column: number };
  /** The block that a row of the turned sheet comes from; undefined for a row as it stands. */
  blockAt(row: number): AcrossBlock | undefined;
  /** Where people have several rows each: how many columns stand for each real one, and the real rows of a row. */
  readonly stacked?: {
    readonly levels: number;
    rowsAt(row: number): { readonly top: number; readonly bottom: number };
  };
}

/** A row of the turned sheet: a real row, or a real column of a block. */
interface Line {
  readonly row: number;
  readonly column: number;
  readonly block: AcrossBlock | undefined;
}

/** Turns each block in its place; what stands above, between and below stays as it is. */
export function turnSheet(sheet: SheetSnapshot, blocks: readonly AcrossBlock[]): TurnedSheet {
  const lines = linesOf(sheet, blocks);
  const turn = <T>(cells: readonly (readonly T[] | null)[], nothing: T): (readonly T[])[] =>
    lines.map(({ row, column, block }) =>
      block === undefined
        ? (cells[row - 1] ?? [])
        : Array.from(
            { length: block.bottom - block.top + 1 },
            (_, i) => cells[block.top - 1 + i]?.[column - 1] ?? nothing,
          ),
    );
  const turned = turnedPlaces(lines);
  return {
    sheet: {
      ...sheet,
      rows: turn<CellValue>(sheet.rows, null),
      styleOf: turn(sheet.styleOf, 0),
      formulas: turn<string | null>(sheet.formulas, null),
      stale: sheet.stale.flatMap((address) => turnedAddress(address, turned)),
      struck: sheet.struck.flatMap((address) => turnedAddress(address, turned)),
      merges: sheet.merges.flatMap((merge) => turnedRange(merge, turned)),
      hiddenRows: lines.flatMap(({ row, column, block }, i) =>
        (block === undefined ? sheet.hiddenRows.includes(row) : sheet.hiddenColumns.includes(column)) ? [i + 1] : [],
      ),
      hiddenColumns: [],
      tables: [],
    },
    place(row, column) {
      const line = lines[row - 1];
      if (line === undefined) return { row, column };
      return line.block === undefined
        ? { row: line.row, column }
        : { row: line.block.top + column - 1, column: line.column };
    },
    blockAt: (row) => lines[row - 1]?.block,
  };
}

function linesOf(sheet: SheetSnapshot, blocks: readonly AcrossBlock[]): readonly Line[] {
  const lines: Line[] = [];
  for (let row = 1; row <= sheet.rows.length; row++) {
    const block = blocks.find(({ top, bottom }) => row >= top && row <= bottom);
    if (block === undefined) lines.push({ row, column: 0, block });
    if (block?.top !== row) continue;
    const width = Math.max(...sheet.rows.slice(block.top - 1, block.bottom).map(({ length }) => length));
    for (let column = 1; column <= width; column++) lines.push({ row: 0, column, block });
  }
  return lines;
}

type Turned = (row: number, column: number) => { readonly row: number; readonly column: number } | undefined;

/** Where a real cell stands in the turned sheet. */
function turnedPlaces(lines: readonly Line[]): Turned {
  const ofRow = new Map<number, number>();
  const ofColumn = new Map<AcrossBlock, number>();
  lines.forEach(({ row, column, block }, i) => {
    if (block === undefined) ofRow.set(row, i + 1);
    else if (column === 1) ofColumn.set(block, i + 1);
  });
  return (row, column) => {
    const plain = ofRow.get(row);
    if (plain !== undefined) return { row: plain, column };
    for (const [{ top, bottom }, first] of ofColumn)
      if (row >= top && row <= bottom) return { row: first + column - 1, column: row - top + 1 };
    return undefined;
  };
}

function turnedAddress(address: string, turned: Turned): string[] {
  const at = parseA1Range(address);
  const place = at === undefined ? undefined : turned(at.top, at.left);
  return place === undefined ? [] : [a1(place)];
}

/** Ranges that reach over the edge of a block are merged no longer. */
function turnedRange({ top, left, bottom, right }: CellRange, turned: Turned): CellRange[] {
  const [from, to] = [turned(top, left), turned(bottom, right)];
  if (from === undefined || to === undefined) return [];
  const range = { top: from.row, left: from.column, bottom: to.row, right: to.column };
  const isWhole =
    (range.bottom - range.top === bottom - top && range.right - range.left === right - left) ||
    (range.bottom - range.top === right - left && range.right - range.left === bottom - top);
  return isWhole ? [range] : [];
}
