import type { CellRef } from "./cell-ref";
import type { Delegate } from "./delegate";
import { belongsTo, type Selector } from "./selector";

/** How many belong, how many do not, and how many cannot be told; `unknownCells` are the cells to fill in. */
export interface Tally {
  readonly yes: readonly Delegate[];
  readonly no: readonly Delegate[];
  readonly unknown: readonly Delegate[];
  readonly unknownCells: readonly CellRef[];
}

/** One pass over the delegates. */
export function tally(delegates: readonly Delegate[], selector: Selector): Tally {
  const ask = belongsTo(selector);
  const yes: Delegate[] = [];
  const no: Delegate[] = [];
  const unknown: Delegate[] = [];
  const unknownCells: CellRef[] = [];
  for (const delegate of delegates) {
    const { answer, cells } = ask(delegate);
    if (answer === "yes") yes.push(delegate);
    else if (answer === "no") no.push(delegate);
    else {
      unknown.push(delegate);
      for (const cell of cells) unknownCells.push(cell);
    }
  }
  return { yes, no, unknown, unknownCells };
}
