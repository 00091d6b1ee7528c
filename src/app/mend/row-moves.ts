import type { CellRef } from "../../domain/cell-ref";
import type { FieldId } from "../../domain/facts";
import type { Roster } from "../../domain/roster";
import { formulaAt, type SheetSnapshot, valueAt } from "../../domain/sheet-snapshot";
import type { CellChange, RowMove } from "../ports";
import { numbersAfter } from "./numbering";

/** A part of a list below one of its headings; the whole list where it has none. */
export interface RosterPart {
  readonly title: string;
  /** The row of its last person, continued lines included. */
  readonly lastRow: number;
}

/** The parts of a list that hold people, in order. */
export function partsOf(roster: Roster): readonly RosterPart[] {
  const headings = roster.otherRows.filter(({ is }) => is === "section");
  const parts = new Map<string, RosterPart>();
  for (const { row } of roster.delegates) {
    const own = headings.filter((heading) => heading.row < row).at(-1);
    parts.set(String(own?.row ?? 0), { title: own?.text ?? "", lastRow: row });
  }
  return [...parts.values()];
}

/** Rows of the list can be put in and taken out one by one. */
export function hasRows({ across, delegates }: Roster): boolean {
  return across !== true && delegates.length > 0;
}

/** "Bỏ dòng này": the person's row, with the lines that it goes on in; numbers below count on. */
export function removalOf(roster: Roster, sheet: SheetSnapshot, row: number): RowMove {
  const count = linesOf(roster, sheet, row);
  const fill = numbersAfter(roster, sheet, { row, by: -count });
  return { does: "delete", sheet: roster.sheet, at: row, count, ...(fill.length > 0 && { fill }) };
}

/** A new row of a list, and the cell in which the name is to be typed. */
export interface Addition {
  readonly move: RowMove;
  readonly name: CellRef;
}

/**
 * "Thêm người": a row behind the last person of a part, above sum and signature; it has the formulas of the row above,
 * its number, and what is known of the new person already (the thôn that nobody comes from).
 */
export function additionTo(
  roster: Roster,
  sheet: SheetSnapshot,
  { lastRow }: RosterPart,
  known: readonly { readonly field: FieldId; readonly value: string }[] = [],
): Addition {
  const at = lastRow + linesOf(roster, sheet, lastRow);
  const place = (column: number): CellRef => ({ sheet: roster.sheet, row: at, column });
  const facts = known.flatMap(({ field, value }): readonly CellChange[] => {
    const column = columnOf(roster, field);
    return column === undefined || formulaAt(sheet, lastRow, column) !== null ? [] : [{ cell: place(column), value }];
  });
  const fill = [...numbersAfter(roster, sheet, { row: at, by: 1 }), ...facts];
  const move: RowMove = {
    does: "insert",
    sheet: roster.sheet,
    at,
    count: 1,
    like: "above",
    carriesOn: true,
    ...(fill.length > 0 && { fill }),
  };
  return { move, name: place(columnOf(roster, "fullName") ?? columnOf(roster, "familyName") ?? 1) };
}

function columnOf({ columns }: Roster, wanted: FieldId): number | undefined {
  return columns.find(({ field }) => field === wanted)?.column;
}

/** How many rows the person takes: those that carry on what his says, and filled ones of nobody. */
function linesOf(roster: Roster, sheet: SheetSnapshot, row: number): number {
  const others = roster.otherRows.filter(({ goesOn }) => goesOn !== true);
  const known = new Set([...roster.delegates, ...others].map((one) => one.row));
  let next = row + 1;
  while (next <= roster.lastRow && !known.has(next) && isFilled(roster, sheet, next)) next++;
  return next - row;
}

function isFilled({ columns }: Roster, sheet: SheetSnapshot, row: number): boolean {
  return columns.some(({ column }) => valueAt(sheet, row, column) !== null);
}
