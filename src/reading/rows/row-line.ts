import { looksLikePersonName } from "../texts/read-name";
import type { Cell, RowReader } from "./row-reader";

/** A filled row below a header, with what several signs ask of it. */
export interface RowLine {
  readonly row: number;
  readonly cells: readonly Cell[];
  /** The row's first words. */
  readonly lead: string;
  /** Its order number as typed, "" for none. */
  readonly order: string;
  /** What stands in the column of names, or of units. */
  readonly name: string;
  /** How much the name looks like a person's, 0 to 1. */
  readonly personLike: number;
  /** The texts beside the order number. */
  readonly texts: readonly Cell[];
  /** How many bare numbers stand beside it. */
  readonly numbers: number;
  /** The filled rows around it. */
  readonly above: number;
  readonly next: number | undefined;
  /** The order number of the filled row above, "" for none. */
  readonly orderAbove: string;
  /** The order number of the last numbered row above, 0 for none. */
  readonly lastOrder: number;
}

/** What is known of the whole list before any of its rows is labelled. */
export interface ListOfRows {
  readonly rows: RowReader;
  /** Rows of the same header printed again on a new page. */
  readonly repeated: ReadonlySet<number>;
  /** Texts above the header: one of them among the rows is a running head. */
  readonly textsAbove: ReadonlySet<string>;
  /** The people are numbered 1, 2, 3. */
  readonly hasPlainNumbers: boolean;
  /** The last row with such a number, 0 for none. */
  readonly lastNumbered: number;
  /** "Họ tên, chức vụ" over two rows: the office stands below the name, in the same column. */
  readonly hasOfficeBelowName: boolean;
  /** Rows that stand right below somebody numbered, in a list in which everybody has two or three rows. */
  readonly secondRows: ReadonlySet<number>;
}

/** Looks once at a row for all that is asked of it. */
export function rowLine(
  rows: RowReader,
  row: number,
  cells: readonly Cell[],
  around: Pick<RowLine, "above" | "next" | "orderAbove" | "lastOrder">,
): RowLine {
  const order = rows.order(row);
  const name = rows.name(row);
  const lead = rows.lead(cells);
  return {
    row,
    cells,
    lead,
    order,
    name,
    personLike: looksLikePersonName(name),
    ...rows.beside(row, cells, order),
    ...around,
  };
}
