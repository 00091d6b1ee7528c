import type { CellRange } from "../../domain/cell-ref";

type Cells = readonly (readonly unknown[])[];

/** The cells of a sheet and what is known of its merged ranges. */
interface Merged {
  readonly values: Cells;
  readonly merges: readonly CellRange[];
  readonly mergesMayDiffer: boolean;
}

/**
 * So many rows of text nobody types between two readings: they were pasted, and may have brought merged cells along.
 */
const PASTED_ROWS = 2;
const TEXTS_OF_A_ROW = 2;

/**
 * The merged ranges of a sheet without asking Excel, which would cost the user everything that he could undo: those
 * known before, moved as rows and columns were put in or taken out since. `mayDiffer`: others may be there by now;
 * only asking would tell.
 */
export function keptMerges(
  values: Cells,
  before: Merged,
): { readonly merges: readonly CellRange[]; readonly mayDiffer: boolean } {
  const old = before.values;
  const rows = old.length === values.length ? NO_SHIFT : shiftOf(old.map(textsOf), values.map(textsOf));
  const columns = widthOf(old) === widthOf(values) ? NO_SHIFT : shiftOf(columnsOf(old), columnsOf(values));
  const moved = before.merges.flatMap((merge) => {
    const [top, bottom] = moveEnds(merge.top, merge.bottom, rows);
    const [left, right] = moveEnds(merge.left, merge.right, columns);
    const isOne = top === bottom && left === right;
    return top > bottom || left > right || isOne ? [] : [{ from: merge, to: { top, left, bottom, right } }];
  });
  const standing = moved.filter(({ from, to }) => hiddenValues(values, to) <= hiddenValues(old, from));
  return {
    merges: standing.map(({ to }) => to),
    mayDiffer:
      before.mergesMayDiffer ||
      !rows.isSure ||
      !columns.isSure ||
      standing.length < moved.length ||
      wasPasted(values, old),
  };
}

/** Lines from `at` on (from 1) were moved by so many: put in before it, or taken out from it on. */
interface Shift {
  readonly at: number;
  readonly by: number;
  /** False: something else was changed at the same place, so that it may have been another line. */
  readonly isSure: boolean;
}

const NO_SHIFT: Shift = { at: 1, by: 0, isSure: true };

/** Lines that are the same at the beginning and at the end show where others were put in or taken out. */
function shiftOf(before: readonly string[], now: readonly string[]): Shift {
  const by = now.length - before.length;
  const common = Math.min(before.length, now.length);
  let first = 0;
  while (first < common && before[first] === now[first]) first++;
  let last = 0;
  while (last < common - first && before[before.length - 1 - last] === now[now.length - 1 - last]) last++;
  const changed = common - first - last;
  return { at: first + changed + 1, by, isSure: changed === 0 };
}

function moveEnds(from: number, to: number, { at, by }: Shift): readonly [number, number] {
  const end = at - Math.min(0, by);
  const start = from < at ? from : by > 0 || from >= end ? from + by : at;
  return [start, to < at ? to : by > 0 || to >= end ? to + by : at - 1];
}

/**
 * In merged cells nothing but the first holds a value that a user can give it: one with more in it than before was
 * taken apart.
 */
function hiddenValues(values: Cells, { top, left, bottom, right }: CellRange): number {
  let count = 0;
  for (let row = top; row <= Math.min(bottom, values.length); row++) {
    const cells = values[row - 1] ?? [];
    for (let column = left; column <= Math.min(right, cells.length); column++) {
      if ((row > top || column > left) && cells[column - 1] !== "") count++;
    }
  }
  return count;
}

function wasPasted(values: Cells, before: Cells): boolean {
  const written = values.filter((row, r) => {
    const old = new Set(before[r]);
    const texts = row.filter((value) => typeof value === "string" && value !== "" && !old.has(value));
    return texts.length >= TEXTS_OF_A_ROW;
  });
  if (written.length < PASTED_ROWS) return false;
  // Rows that were there before were moved or sorted.
  const known = new Set(before.map(textsOf));
  return written.filter((row) => !known.has(textsOf(row))).length >= PASTED_ROWS;
}

/**
 * A row as it is known again: by its texts, as numbers change where a column counts; by all of it where it has none.
 * Blanks do not count: a column may have been put in.
 */
function textsOf(row: readonly unknown[]): string {
  const texts = row.filter((value) => typeof value === "string" && value !== "");
  return JSON.stringify(texts.length > 0 ? texts : row.filter((value) => value !== ""));
}

function columnsOf(values: Cells): readonly string[] {
  return Array.from({ length: widthOf(values) }, (_none, c) => textsOf(values.map((row) => row[c] ?? "")));
}

function widthOf(values: Cells): number {
  return values.reduce((most, row) => Math.max(most, row.length), 0);
}
