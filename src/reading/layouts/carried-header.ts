import { fold } from "../../domain/vietnamese-text";
import type { Header } from "../headers/find-header";
import { rowsBetween, textsIn } from "../grid/grid-cells";
import { firstHeading, isName } from "../columns/bare-list";
import { saysItCarriesOn } from "../texts/row-words";
import type { Grid } from "../grid/sheet-grid";

/** What the list at the end of the sheet before says of one that only carries it on: "Trang 2", without a header. */
export interface CarriedList {
  readonly columns: readonly { readonly column: number; readonly path: readonly string[] }[];
  readonly order: number;
  readonly name: number;
  /** The number of whoever stands next. */
  readonly next: number;
  readonly title: string;
}

/**
 * The header of the list on the sheet before, as one without rows above the people who carry it on: their numbers go on
 * where that list ends, and no title of another list stands above them. `to`: the last row that is looked at. undefined
 * where nobody does.
 */
export function carriedHeader(grid: Grid, list: CarriedList, to: number): Header | undefined {
  const { columns, name, next, order } = list;
  const isSomebody = (row: number) => isName(grid, row, name) && grid.text(row, name) !== "";
  const first = rowsBetween(1, to).find((row) => {
    const number = numberIn(grid, row, order);
    return number > 1 && Math.abs(number - next) <= MOST_OFF && isSomebody(row);
  });
  if (first === undefined) return undefined;
  const top = firstHeading(grid, first);
  if (!textsIn(grid, 1, top - 1).every(({ text }) => mayStandAbove(text, list))) return undefined;
  let number = numberIn(grid, first, order);
  const named = rowsBetween(first, to).filter((row) => {
    if (numberIn(grid, row, order) !== number || !isSomebody(row)) return false;
    number++;
    return true;
  });
  const paths = new Map(columns.map(({ column, path }) => [column, path]));
  const at = columns.map(({ column }) => column);
  return {
    top,
    bottom: top - 1,
    left: Math.min(...at),
    right: Math.max(...at),
    columnNumbers: 0,
    path: (column) => paths.get(column) ?? [],
    table: undefined,
    alone: true,
    named,
  };
}

/** People who were put in or taken out at the end of the sheet before may not be numbered anew. */
const MOST_OFF = 3;

/** "(tiếp theo)", the number of the page, or the title once more. */
function mayStandAbove(text: string, { title }: CarriedList): boolean {
  return saysItCarriesOn(text) || /^\W*(?:trang|to)?\W*\d{1,3}\W*$/.test(fold(text)) || title.includes(text);
}

function numberIn(grid: Grid, row: number, column: number): number {
  return Number(/^0*(\d{1,4})[.)]?$/.exec(grid.text(row, column))?.[1] ?? NaN);
}
