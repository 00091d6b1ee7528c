import { MAX_ROWS } from "../sheet-size";

/** Rows from `top` to `bottom`, both included, counted from 1. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

/** Old row → new row: all that inserting and deleting are to whatever stands at a place. */
export interface RowMapping {
  /** null: the row is gone, pushed over the edge of the sheet too. */
  rowOf(row: number): number | null;
  /** What is left of the rows from `top` to `bottom`, those put in between included; null: nothing. */
  spanOf(top: number, bottom: number): RowSpan | null;
}

/** Where rows are put in or taken out: the first of them, and how many. */
export interface RowPlace {
  readonly at: number;
  readonly count: number;
}

/** `count` rows put in before row `at`. */
export function insertedRows({ at, count }: RowPlace): RowMapping {
  const moved = (row: number): number => (row < at ? row : row + count);
  return {
    rowOf: (row) => (moved(row) > MAX_ROWS ? null : moved(row)),
    spanOf: (top, bottom) =>
      isWholeSheet(top, bottom)
        ? { top, bottom }
        : moved(top) > MAX_ROWS
          ? null
          : { top: moved(top), bottom: Math.min(MAX_ROWS, moved(bottom)) },
  };
}

/** `count` rows from row `at` on taken out. */
export function deletedRows({ at, count }: RowPlace): RowMapping {
  const last = at + count - 1;
  return {
    rowOf: (row) => (row < at ? row : row <= last ? null : row - count),
    spanOf: (top, bottom) => {
      if (isWholeSheet(top, bottom)) return { top, bottom };
      const span = {
        top: top < at ? top : Math.max(at, top - count),
        bottom: bottom < at ? bottom : Math.max(at - 1, bottom - count),
      };
      return span.top > span.bottom ? null : span;
    },
  };
}

/** Which neighbour new rows look like: what the file says of its formats is said of them too. */
export type RowModel = "above" | "below";

/** {@link insertedRows} for what belongs to formats: areas of the row that the new ones look like take them in. */
export function grownByRows({ at, count }: RowPlace, like: RowModel): RowMapping {
  const mapping = insertedRows({ at, count });
  return {
    rowOf: mapping.rowOf,
    spanOf: (top, bottom) => {
      const span = mapping.spanOf(top, bottom);
      if (span && like === "above" && bottom === at - 1) return { top, bottom: Math.min(MAX_ROWS, bottom + count) };
      return span && like === "below" && top === at ? { top, bottom: span.bottom } : span;
    },
  };
}

/**
 * {@link insertedRows} for formulas of a list that goes on in the new rows: ranges that end right above take them in,
 * but for a formula that stands within its own range, as one that counts up to its own row. `home`: the row it stands
 * in, null on another sheet.
 */
export function growingRows({ at, count }: RowPlace, home: number | null): RowMapping {
  const mapping = insertedRows({ at, count });
  return {
    rowOf: mapping.rowOf,
    spanOf: (top, bottom) => {
      const isWithin = home !== null && home >= top && home <= bottom;
      return bottom === at - 1 && top < bottom && !isWithin
        ? { top, bottom: Math.min(MAX_ROWS, bottom + count) }
        : mapping.spanOf(top, bottom);
    },
  };
}

/** Nothing goes anywhere. */
export const SAME_ROWS: RowMapping = { rowOf: (row) => row, spanOf: (top, bottom) => ({ top, bottom }) };

/** Whole columns, written as rows from the first to the last, stay whole. */
function isWholeSheet(top: number, bottom: number): boolean {
  return top === 1 && bottom === MAX_ROWS;
}
