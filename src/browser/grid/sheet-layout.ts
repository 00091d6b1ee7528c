import type { CellLook } from "../../adapters/xlsx-file/read-cell-looks";
import type { SheetLook } from "../../adapters/xlsx-file/read-look";
import type { CellRange } from "../../domain/cell-ref";
import { type CellValue, formulaAt, type SheetSnapshot, valueAt } from "../../domain/sheet-snapshot";
import { Axis } from "./axis";
import type { GridList } from "./grid-lists";
import type { PinnedHeader } from "./pinned-header";

export const HEADER_WIDTH = 46;
export const HEADER_HEIGHT = 24;
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 4;
const LEAST_COLUMNS = 14;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Where everything of a sheet lies. Depends on the sheet's shape, not on what is typed into it. */
export interface SheetLayout {
  readonly rows: Axis;
  readonly columns: Axis;
  /** Rows and columns that stay while the rest scrolls. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Height of the frozen rows and width of the frozen columns, headers left out. */
  readonly frozenHeight: number;
  readonly frozenWidth: number;
  mergeAt(row: number, column: number): CellRange | undefined;
  /** Headers of lists that are held in view; none where the file itself freezes rows. */
  readonly headers: readonly PinnedHeader[];
  /** Rows that a filter of the view keeps out of it, but for those shown for the while. */
  readonly filtered: ReadonlySet<number>;
  /** Merges that touch the rows and columns of this range. */
  mergesIn(range: CellRange): readonly CellRange[];
}

/** Rows and columns shown although the file hides them, because a finding lies there. */
export interface Unhidden {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** A row that a filter keeps out of view: what is done to a block is not done to it. */
export function isPassedOver(row: number, { filtered, rows }: Pick<SheetLayout, "filtered" | "rows">): boolean {
  return filtered.has(row) && rows.size(row) === 0;
}

/** What only the view knows: the file does not. */
export interface ViewOnly {
  readonly lists?: readonly GridList[];
  readonly filtered?: ReadonlySet<number>;
}

export function layoutOf(
  snapshot: SheetSnapshot,
  look: SheetLook,
  unhidden: Unhidden,
  room: { readonly width: number; readonly height: number },
  { lists = [], filtered = NO_ROWS }: ViewOnly = {},
): SheetLayout {
  const usedRows = snapshot.rows.length;
  const usedColumns = snapshot.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const hiddenColumns = new Set(snapshot.hiddenColumns);
  const hiddenRows = new Set(snapshot.hiddenRows);
  const widths = new Map<number, number>();
  for (const { from, to, width } of look.columnWidths)
    for (let column = from; column <= Math.min(to, usedColumns + SPARE_COLUMNS + LEAST_COLUMNS); column++)
      widths.set(column, width);
  const columns = new Axis(Math.min(Math.max(usedColumns + SPARE_COLUMNS, LEAST_COLUMNS), MOST_COLUMNS), (column) => {
    const width = widths.get(column) ?? look.defaultColumnWidth;
    if (unhidden.columns.has(column)) return width || look.defaultColumnWidth;
    return hiddenColumns.has(column) ? 0 : width;
  });
  const merges = mergeIndex(snapshot.merges);
  const heights = new Map(look.rowHeights.map(({ row, height }) => [row, height]));
  const rows = new Axis(Math.min(Math.max(usedRows + SPARE_ROWS, SPARE_ROWS), MOST_ROWS), (row) => {
    if ((hiddenRows.has(row) || filtered.has(row)) && !unhidden.rows.has(row)) return 0;
    return heights.get(row) || fittingHeight(snapshot, look, columns, merges, row);
  });
  const frozenRows = Math.min(look.frozen.rows, rows.count);
  const frozenColumns = Math.min(look.frozen.columns, columns.count);
  // On a small screen a frozen part that leaves no room to scroll the rest is let go.
  const frozen = {
    rows: rows.end(frozenRows) + HEADER_HEIGHT <= room.height * 0.6 ? frozenRows : 0,
    columns: columns.end(frozenColumns) + HEADER_WIDTH <= room.width * 0.6 ? frozenColumns : 0,
  };
  return {
    rows,
    columns,
    frozen,
    frozenHeight: rows.end(frozen.rows),
    frozenWidth: columns.end(frozen.columns),
    headers: look.frozen.rows > 0 ? [] : headersOf(lists, rows, room.height),
    filtered,
    mergeAt: (row, column) => merges.get(row)?.find((merge) => column >= merge.left && column <= merge.right),
    mergesIn: ({ top, left, bottom, right }) =>
      snapshot.merges.filter(
        (merge) => merge.top <= bottom && merge.bottom >= top && merge.left <= right && merge.right >= left,
      ),
  };
}

const NO_ROWS: ReadonlySet<number> = new Set();
/** A header that takes more of the height is not held in view. */
const MOST_HELD = 0.4;

function headersOf(lists: readonly GridList[], rows: Axis, room: number): readonly PinnedHeader[] {
  return lists.flatMap(({ headerTop, headerBottom, lastRow }) => {
    const height = rows.end(headerBottom) - rows.start(headerTop);
    const isHeld = height > 0 && height + HEADER_HEIGHT <= room * MOST_HELD;
    return isHeld ? [{ top: headerTop, bottom: headerBottom, last: Math.min(lastRow, rows.count), height }] : [];
  });
}

function mergeIndex(merges: readonly CellRange[]): ReadonlyMap<number, readonly CellRange[]> {
  const byRow = new Map<number, CellRange[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, merge.top + 20_000); row++) {
      const known = byRow.get(row);
      if (known) known.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return byRow;
}

/**
 * A row without a height of its own grows with its wrapped texts, as in Excel. Widths of letters are estimated: the
 * browser is not asked.
 */
function fittingHeight(
  snapshot: SheetSnapshot,
  look: SheetLook,
  columns: Axis,
  merges: ReadonlyMap<number, readonly CellRange[]>,
  row: number,
): number {
  let height = look.defaultRowHeight;
  snapshot.rows[row - 1]?.forEach((value: CellValue, index) => {
    const style = lookAt(look, row, index + 1);
    const line = Math.ceil(style.size * 1.75);
    if (line > height) height = line;
    if (
      typeof value !== "string" ||
      !style.wrap ||
      merges.get(row)?.some((merge) => index + 1 >= merge.left && index + 1 <= merge.right)
    )
      return;
    const letters = Math.max(1, Math.floor((columns.size(index + 1) - 6) / (style.size * 0.68)));
    const lines = value.split("\n").reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / letters)), 0);
    height = Math.max(height, Math.min(lines * line, 400));
  });
  return height;
}

export function lookAt(look: SheetLook, row: number, column: number): CellLook {
  const own = look.styleOf[row - 1]?.[column - 1] ?? 0;
  return look.styles[own || (look.rowStyles[row - 1] ?? 0) || (look.columnStyles[column - 1] ?? 0)] ?? PLAIN_LOOK;
}

/** How many pixels to the right a text may run over blank cells. */
export function spillWidth(snapshot: SheetSnapshot, layout: SheetLayout, row: number, column: number): number {
  const furthest = Math.min(layout.columns.count, column + 25);
  let last = column;
  while (last < furthest && isOpenToRight(snapshot, layout, row, last + 1)) last++;
  return layout.columns.end(last) - layout.columns.start(column);
}

/** A formula keeps its cell even where it gives nothing, as in Excel. */
function isOpenToRight(snapshot: SheetSnapshot, layout: SheetLayout, row: number, column: number): boolean {
  if (valueAt(snapshot, row, column) !== null || layout.mergeAt(row, column) !== undefined) return false;
  return formulaAt(snapshot, row, column) === null;
}

const PLAIN_LOOK: CellLook = {
  numberFormat: "General",
  font: null,
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
  fill: null,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  borders: { top: null, right: null, bottom: null, left: null },
};
