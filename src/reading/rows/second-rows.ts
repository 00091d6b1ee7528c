import { isPlainNumber } from "../grid/grid-cells";
import { tellsOfPerson } from "../columns/name-cell";
import { looksLikePersonName } from "../texts/read-name";
import type { RowReader } from "./row-reader";
import { isSignatureText, isSubtotalText } from "../texts/row-words";
import { readSectionText } from "../texts/section-text";
import type { FilledRow } from "./show-rows";

/** In so large a part of a list everybody has to have a second row. */
const MOST = 0.7;

/**
 * The rows below the first of each person in a list in which everybody has two rows or three: without a number, right
 * below somebody who has one, and no name in them. None in other lists.
 */
export function secondRows(rows: RowReader, filled: readonly FilledRow[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (rows.subject !== "people" || rows.columns.order === undefined) return found;
  const inTurn = rowsInTurn(rows, filled);
  if (inTurn.size > 0) return inTurn;
  let people = 0;
  let withMore = 0;
  let last = 0;
  for (const each of filled) {
    const { row } = each;
    if (isNumbered(rows, each)) {
      people++;
      last = row;
    } else if (last > 0 && row > last && row - last <= MOST_ROWS && goesOn(rows, each)) {
      if (row === last + 1) withMore++;
      if (row === last + 1 || found.has(row - 1)) found.add(row);
    }
  }
  return withMore >= 2 && withMore >= people * MOST ? found : new Set();
}

function isNumbered(rows: RowReader, { row, plain }: FilledRow): boolean {
  return plain || (isPlainNumber(rows.order(row)) && rows.name(row) !== "");
}

/** So many people at least whose rows take turns. */
const LEAST = 3;

/**
 * Below each person, the last one too, one row without a number: headings stand above their people, and none below the
 * last.
 */
function rowsInTurn(rows: RowReader, filled: readonly FilledRow[]): ReadonlySet<number> {
  const found = new Set<number>();
  let people = 0;
  let last = 0;
  for (const each of filled) {
    const { row } = each;
    if (isNumbered(rows, each)) {
      if (found.size < people) return new Set();
      people++;
      last = row;
    } else if (people === 0 || !(row === last + 1 && mayGoOn(rows, each))) {
      // What stands below the last person ends the list.
      if (found.size < people || people === 0) return new Set();
      if (row === last + 1 || row === last + 2) break;
      return new Set();
    } else found.add(row);
  }
  return people >= LEAST && found.size === people ? found : new Set();
}

/** Whatever it says, it is nobody, no sum and no signature. */
function mayGoOn(rows: RowReader, { row, cells }: FilledRow): boolean {
  const name = rows.name(row);
  return (
    rows.order(row) === "" &&
    cells.length > 0 &&
    looksLikePersonName(name) < 0.5 &&
    !isSubtotalText(rows.lead(cells)) &&
    !isSignatureText(rows.lead(cells)) &&
    (tellsOfPerson(name) || readSectionText(name).count === undefined)
  );
}

/** Below the row of the name at most. */
const MOST_ROWS = 3;

/** No number, no name of somebody, no heading: an office, a date, or several cells. */
function goesOn(rows: RowReader, { row, cells }: FilledRow): boolean {
  if (rows.order(row) !== "") return false;
  const name = rows.name(row);
  if (name === "") return cells.length > 0 && !rows.isOnlyNumbers(row, cells);
  if (looksLikePersonName(name) >= 0.5) return false;
  return tellsOfPerson(name) || (cells.length >= 2 && readSectionText(name).count === undefined);
}
