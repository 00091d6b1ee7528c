/** Rows put into another order: only cells of some columns go, as in Excel; what stands beside them stays. */
export interface RowOrder {
  /** The row whose cells come to row `at`, to the next, and so on: each row of the stretch once. */
  readonly from: readonly number[];
  /** The columns whose cells go, edges included. */
  readonly left: number;
  readonly right: number;
  /** Columns among them whose cells stay: numbers that count places, not people. */
  readonly still?: readonly number[];
}

/** What is done to rows, as far as it says where a cell goes. */
export type RowStep = { readonly at: number; readonly count: number } & (
  { readonly does: "insert" } | { readonly does: "delete" } | ({ readonly does: "sort" } & RowOrder)
);

/** The row in which a cell stands afterwards, by where it stood; null: it is gone. */
export type RowOfCell = (row: number, column: number) => number | null;

/** Where each cell of the sheet goes. */
export function rowsAfter(step: RowStep): RowOfCell {
  const { at, count } = step;
  if (step.does === "insert") return (row) => (row < at ? row : row + count);
  if (step.does === "delete") return (row) => (row < at ? row : row < at + count ? null : row - count);
  const to = new Map(step.from.map((row, i) => [row, at + i]));
  return (row, column) => (goes(step, column) ? (to.get(row) ?? row) : row);
}

/** Where each cell came from: null where it was not there. */
export function rowsBefore(step: RowStep): RowOfCell {
  const { at, count } = step;
  if (step.does === "insert") return rowsAfter({ at, count, does: "delete" });
  if (step.does === "delete") return rowsAfter({ at, count, does: "insert" });
  return (row, column) => (goes(step, column) ? (step.from[row - at] ?? row) : row);
}

/** Cells of this column go with their rows. */
export function goes({ left, right, still = [] }: RowOrder, column: number): boolean {
  return column >= left && column <= right && !still.includes(column);
}
