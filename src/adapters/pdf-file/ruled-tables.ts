import type { DrawnLines, Line } from "./drawn-lines";

/** A table drawn with lines. Cells are numbered in reading order; a merged cell is one cell. */
export interface RuledTable {
  readonly top: number;
  /** The cell at a place of the page; undefined outside the table. */
  cellAt(x: number, y: number): number | undefined;
  /**
   * From top to bottom, the cells of each row from left to right, over how many columns they go; null where one from a
   * row above goes on.
   */
  readonly rows: readonly (readonly { readonly cell: number | null; readonly columns: number }[])[];
}

/** Lines nearer than this are one, and touch. */
const NEAR = 3;
/** A page holds no more. */
const MOST_PLACES = 5_000;

/** The tables of a page by their lines: at least two columns. Frames, underlines and dividing lines are none. */
export function ruledTables({ across, upright }: DrawnLines): readonly RuledTable[] {
  const rows = merged(across);
  const columns = merged(upright);
  return groupsOf(rows, columns)
    .map((group) => tableOf(group.across, group.upright))
    .filter((table) => table !== undefined);
}

/** Pieces of one line, cell by cell, put together. */
function merged(lines: readonly Line[]): readonly Line[] {
  const sorted = [...lines].sort((a, b) => a.at - b.at);
  const out: Line[] = [];
  for (let i = 0; i < sorted.length;) {
    const first = sorted[i]?.at ?? 0;
    const same: Line[] = [];
    for (; i < sorted.length && (sorted[i]?.at ?? 0) - first <= NEAR / 2; i += 1) same.push(sorted[i] as Line);
    same.sort((a, b) => a.from - b.from);
    for (const line of same) {
      const last = out.at(-1);
      if (last?.at === first && line.from <= last.to + NEAR)
        out[out.length - 1] = { ...last, to: Math.max(last.to, line.to) };
      else out.push({ ...line, at: first });
    }
  }
  return out;
}

interface Group {
  readonly across: Line[];
  readonly upright: Line[];
}

const touch = (row: Line, column: Line) =>
  column.at >= row.from - NEAR &&
  column.at <= row.to + NEAR &&
  row.at >= column.from - NEAR &&
  row.at <= column.to + NEAR;

/** Lines that hang together. A line that touches no other kind stands alone and is no table. */
function groupsOf(across: readonly Line[], upright: readonly Line[]): readonly Group[] {
  if (across.length * upright.length > 200 * MOST_PLACES) return [];
  const left = new Set(upright);
  const rowsLeft = new Set(across);
  const groups: Group[] = [];
  for (const first of upright) {
    if (!left.delete(first)) continue;
    const group: Group = { across: [], upright: [first] };
    for (const column of group.upright) {
      for (const row of rowsLeft) {
        if (!touch(row, column)) continue;
        rowsLeft.delete(row);
        group.across.push(row);
        for (const other of left) if (touch(row, other) && left.delete(other)) group.upright.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

/** Places of lines, those nearer than a letter as one. */
function places(lines: readonly Line[]): readonly number[] {
  const out: number[] = [];
  for (const { at } of [...lines].sort((a, b) => a.at - b.at)) if (at - (out.at(-1) ?? -Infinity) > NEAR) out.push(at);
  return out;
}

function tableOf(across: readonly Line[], upright: readonly Line[]): RuledTable | undefined {
  const xs = places(upright);
  const ys = [...places(across)].reverse();
  const [width, height] = [xs.length - 1, ys.length - 1];
  if (width < 2 || height < 1 || width * height > MOST_PLACES) return undefined;
  const cells = cellsOf(xs, ys, across, upright);
  const first = new Map<number, number>();
  const rows = Array.from({ length: height }, (_none, row) => {
    const places = cells.slice(row * width, (row + 1) * width);
    return [...new Set(places)].map((cell) => {
      if (!first.has(cell)) first.set(cell, row);
      const columns = places.filter((place) => place === cell).length;
      return { cell: first.get(cell) === row ? cell : null, columns };
    });
  });
  return {
    top: ys[0] ?? 0,
    rows: rows.filter((row) => row.some(({ cell }) => cell !== null)),
    cellAt(x, y) {
      const column = xs.filter((at) => at <= x).length - 1;
      const row = ys.filter((at) => at >= y).length - 1;
      return column < 0 || column >= width || row < 0 || row >= height ? undefined : cells[row * width + column];
    },
  };
}

/** For each place of the grid the cell that it belongs to: places with no line between them are one. */
function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  across: readonly Line[],
  upright: readonly Line[],
): readonly number[] {
  const width = xs.length - 1;
  const cells = Array.from({ length: width * (ys.length - 1) }, (_none, i) => i);
  const middle = (list: readonly number[], i: number) => ((list[i] ?? 0) + (list[i + 1] ?? 0)) / 2;
  const isDrawn = (lines: readonly Line[], at: number, through: number) =>
    lines.some((line) => Math.abs(line.at - at) <= NEAR && line.from <= through && line.to >= through);
  const unite = (a: number, b: number) => {
    const [from, to] = [Math.max(cells[a] ?? a, cells[b] ?? b), Math.min(cells[a] ?? a, cells[b] ?? b)];
    if (from !== to) cells.forEach((cell, i) => cell === from && (cells[i] = to));
  };
  for (let row = 0; row < ys.length - 1; row += 1)
    for (let column = 0; column < width; column += 1) {
      const here = row * width + column;
      if (column > 0 && !isDrawn(upright, xs[column] ?? 0, middle(ys, row))) unite(here - 1, here);
      if (row > 0 && !isDrawn(across, ys[row] ?? 0, middle(xs, column))) unite(here - width, here);
    }
  return cells;
}
