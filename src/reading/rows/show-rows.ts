import { isColumnNumberRow } from "../headers/column-numbers";
import type { Cell } from "./row-reader";
import { isPlaceAndDate } from "../texts/row-words";
import type { RowShown } from "./best-path";
import { countTableRows } from "./count-table";
import { type ListOfRows, rowLine } from "./row-line";
import { signsOf } from "./row-signs";

/** A row below the header that says something. */
export interface FilledRow {
  readonly row: number;
  readonly cells: readonly Cell[];
  /** Plainly a person: its cells were not looked at. */
  readonly plain: boolean;
  /** Of such a person. */
  readonly name?: string;
}

/** What each filled row of a list shows. */
export function showRows(filled: readonly FilledRow[], list: ListOfRows): readonly RowShown[] {
  const numbers = new LastNumber(filled, list);
  const counted = countTableRows(list.rows, filled);
  return filled.map(({ row, cells, plain }, i) => {
    if (plain) return PLAINLY_PERSON;
    if (isHeaderAgain(row, list) || counted.has(row) || isNobody(row, cells, list)) return NOBODY;
    if (cells.length === 1 && isPlaceAndDate(cells[0]?.text ?? "")) return SIGNED;
    const above = filled[i - 1]?.row;
    const line = rowLine(list.rows, row, cells, {
      above: above ?? 0,
      next: filled[i + 1]?.row,
      orderAbove: above === undefined ? "" : list.rows.order(above),
      lastOrder: numbers.above(i),
    });
    return { signs: signsOf(line, list) };
  });
}

const PLAINLY_PERSON: RowShown = { is: "person" };
const NOBODY: RowShown = { is: "note" };

/** Place and date alone can be nothing but the foot of a list. */
const SIGNED: RowShown = { is: "signature" };

/** A place kept free, how to fill in the form, what comes between the speakers, a sentence about others. */
function isNobody(row: number, cells: readonly Cell[], { rows }: ListOfRows): boolean {
  return (
    rows.isVacant(row, cells) || rows.isHint(row, cells) || rows.isBreak(row, cells) || rows.tellsOfOthers(row, cells)
  );
}

/** The texts of the header once more: known before any row was looked at. */
function isHeaderAgain(row: number, { repeated, rows }: ListOfRows): boolean {
  return repeated.has(row) && !isColumnNumberRow(rows.grid, row, rows.header.left, rows.header.right);
}

/** The order number of the last numbered row above another; asked from top to bottom, each row is looked at once. */
class LastNumber {
  private looked = 0;
  private number = 0;

  constructor(
    private readonly filled: readonly FilledRow[],
    private readonly list: ListOfRows,
  ) {}

  /** 0 for none. */
  above(index: number): number {
    for (let i = index - 1; i >= this.looked; i--) {
      const number = /^\d+/.exec(this.list.rows.order(this.filled[i]?.row ?? 0))?.[0];
      if (number === undefined) continue;
      this.number = Number(number);
      break;
    }
    this.looked = index;
    return this.number;
  }
}
