import type { FieldId } from "../../../domain/facts";
import { type SheetSnapshot, valueAt } from "../../../domain/sheet-snapshot";

/** A list whose rows can be put into another order. */
export interface SortList {
  readonly sheet: string;
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
  /** Headings, subtotals and remarks: rows that stay, and that none goes beyond. */
  readonly skipped: readonly number[];
  /** The first rows of its people or units; left out before anything was read: every filled row. */
  readonly people?: readonly number[];
  readonly fields?: readonly { readonly column: number; readonly field: FieldId | null }[];
}

/** Rows that go together: of one person, and what a merged cell holds together. */
export type SortUnit = readonly number[];

/** The rows of a list that may change places with each other, part by part; hidden rows stay where they are. */
export function sectionsOf(
  list: SortList,
  sheet: SheetSnapshot,
  { left, right }: { readonly left: number; readonly right: number },
): readonly (readonly SortUnit[])[] {
  const people = list.people && new Set(list.people);
  const skipped = new Set(list.skipped);
  const hidden = new Set(sheet.hiddenRows);
  const joined = rowsJoined(sheet, left, right);
  const sections: number[][][] = [[]];
  for (let row = list.headerBottom + 1; row <= list.lastRow; row++) {
    const units = sections.at(-1) ?? [];
    const last = units.at(-1);
    const follows = last?.at(-1) === row - 1;
    const isNobody = people !== undefined && !people.has(row);
    if (skipped.has(row)) sections.push([]);
    else if (hidden.has(row)) continue;
    else if (last && follows && (joined.has(row) || (isNobody && isFilled(sheet, row, left, right)))) last.push(row);
    else if (!isFilled(sheet, row, left, right)) continue;
    else if (isNobody) sections.push([]);
    else units.push([row]);
  }
  return sections.filter((units) => units.length > 0);
}

/** Rows that a merged cell joins to the one above. */
function rowsJoined({ merges }: SheetSnapshot, left: number, right: number): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const range of merges) {
    if (range.right < left || range.left > right) continue;
    for (let row = range.top + 1; row <= range.bottom; row++) rows.add(row);
  }
  return rows;
}

function isFilled(sheet: SheetSnapshot, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) if (valueAt(sheet, row, column) !== null) return true;
  return false;
}

/** The columns that go: those of the list and what stands right beside them, as far as it is no other list's. */
export function columnsOf(
  list: SortList,
  sheet: SheetSnapshot,
  others: readonly SortList[],
): { readonly left: number; readonly right: number } {
  const table = sheet.tables.find(({ range }) => list.headerBottom >= range.top && list.headerBottom <= range.bottom);
  if (table && table.range.left <= list.left && table.range.right >= list.right) return table.range;
  const isFree = (column: number): boolean =>
    column >= 1 &&
    !others.some(
      (one) =>
        one !== list &&
        column >= one.left &&
        column <= one.right &&
        one.headerTop <= list.lastRow &&
        one.lastRow >= list.headerTop,
    ) &&
    hasText(sheet, list, column);
  let { left, right } = list;
  while (isFree(left - 1)) left--;
  while (isFree(right + 1)) right++;
  return { left, right };
}

function hasText(sheet: SheetSnapshot, { headerTop, lastRow }: SortList, column: number): boolean {
  for (let row = headerTop; row <= lastRow; row++) if (valueAt(sheet, row, column) !== null) return true;
  return false;
}
