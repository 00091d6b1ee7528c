import type { Cell } from "../row-reader";
import type { RowShown } from "./best-path";
import { type ListOfRows, rowLine } from "./row-line";
import { signsOf } from "./row-signs";

/** A row below the header that says something. */
export interface FilledRow {
  readonly row: number;
  readonly cells: readonly Cell[];
  /** Plainly a person: its cells were not looked at. */
  readonly plain: boolean;
}

/** What each filled row of a list shows. */
export function showRows(filled: readonly FilledRow[], list: ListOfRows): readonly RowShown[] {
  let lastOrder = 0;
  let orderAbove = "";
  return filled.map(({ row, cells, plain }, i) => {
    const around = { above: filled[i - 1]?.row ?? 0, next: filled[i + 1]?.row, orderAbove, lastOrder };
    orderAbove = list.rows.order(row);
    lastOrder = Number(/^\d+/.exec(orderAbove)?.[0] ?? lastOrder);
    return plain ? PLAINLY_PERSON : { signs: signsOf(rowLine(list.rows, row, cells, around), list) };
  });
}

const PLAINLY_PERSON: RowShown = { is: "person" };
