import type { CellRef } from "./cell-ref";

/**
 * What reading one fact of one row gave; never an exception.
 * - `value`: what was read, and the cell it stands in (for a section row, a merged cell or a ditto mark: the cell that
 *   says it).
 * - `blank`: the roster has the column, this cell is empty.
 * - `unreadable`: something stands there that cannot be read without guessing; `text` is what stands there.
 * - `absent`: the roster has no such column.
 */
export type Read<T> =
  | { readonly kind: "value"; readonly value: T; readonly cell: CellRef }
  | { readonly kind: "blank"; readonly cell: CellRef }
  | { readonly kind: "unreadable"; readonly text: string; readonly cell: CellRef }
  | { readonly kind: "absent" };

export const ABSENT: { readonly kind: "absent" } = { kind: "absent" };

/** The value, or undefined when it is blank, unreadable or absent. */
export function valueOf<T>(read: Read<T>): T | undefined {
  return read.kind === "value" ? read.value : undefined;
}

/** The cell to point at, or undefined when there is no such column. */
export function cellOf(read: Read<unknown>): CellRef | undefined {
  return read.kind === "absent" ? undefined : read.cell;
}
