import type { CellRef } from "../../domain/cell-ref";
import type { Roster } from "../../domain/roster";
import { type CellValue, formulaAt, type SheetSnapshot, valueAt } from "../../domain/sheet-snapshot";
import type { CellChange } from "../ports";
import { type Mend, MendDraft, type MendInput, sheetIn } from "./mend";

/** A number of the column STT, and how it is written. */
interface Numbered {
  readonly cell: CellRef;
  readonly value: number;
  readonly isText: boolean;
  readonly width: number;
  readonly tail: string;
  /** A heading stands between it and the row before. */
  readonly beginsSection: boolean;
}

/** So much of a column counts on from row to row; else its numbers are no count. */
const LEAST_COUNTED = 0.6;

/** Numbers of the column STT that do not count on, written as the list counts: through, or anew in each section. */
export function numberingMends(input: MendInput): readonly Mend[] {
  return input.conference.rosters.flatMap((roster) => {
    const sheet = sheetIn(input, roster.sheet);
    const column = roster.columns.find(({ field }) => field === "order")?.column;
    if (sheet === undefined || column === undefined || roster.across === true) return [];
    const draft = new MendDraft("numbering", `${roster.sheet} ${String(roster.firstRow)}`);
    for (const { cell, value } of renumbered(numbersIn(roster, sheet, column))) draft.put(sheet, cell, value);
    return draft.mends();
  });
}

/**
 * What the column STT says once rows came in before row `row` (`by` of them) or were taken out from it on (a negative
 * number): by the places that cells have then. Nothing where it does not count on as it stands, but for the number of a
 * new row.
 */
export function numbersAfter(
  roster: Roster,
  sheet: SheetSnapshot,
  { row, by }: { readonly row: number; readonly by: number },
): readonly CellChange[] {
  const column = roster.columns.find(({ field }) => field === "order")?.column;
  if (column === undefined) return [];
  const numbers = numbersIn(roster, sheet, column);
  const counts = renumbered(numbers).every(({ cell, value }) => valueAt(sheet, cell.row, cell.column) === value);
  let isHeadGone = false;
  const moved = numbers.flatMap((one) => {
    if (one.cell.row < row) return [one];
    const isGone = by < 0 && one.cell.row < row - by;
    const beginsSection = one.beginsSection || isHeadGone;
    isHeadGone = isGone && beginsSection;
    return isGone ? [] : [{ ...one, cell: { ...one.cell, row: one.cell.row + by }, beginsSection }];
  });
  const before = by > 0 ? moved.filter(({ cell }) => cell.row < row).at(-1) : undefined;
  const isCounted = before !== undefined && formulaAt(sheet, row - 1, column) === null;
  const own = isCounted
    ? [{ ...before, cell: { ...before.cell, row }, value: before.value + 1, beginsSection: false }]
    : [];
  const all = [...moved, ...own].sort((a, b) => a.cell.row - b.cell.row);
  const next = counts && mannerOf(numbers) !== undefined ? renumbered(all, mannerOf(numbers), numbers[0]?.value) : [];
  const wanted = next.length > 0 ? next : own.map((one) => ({ cell: one.cell, value: writtenAs(one, one.value) }));
  return wanted.filter(({ cell, value }) => {
    const from = by > 0 && cell.row === row ? null : cell.row < row ? cell.row : cell.row - by;
    return from === null || valueAt(sheet, from, column) !== value;
  });
}

/** The same column as it should count; nothing where it is calculated or counts nothing. */
function renumbered(
  numbers: readonly Numbered[],
  manner = mannerOf(numbers),
  from = numbers[0]?.value ?? 1,
): readonly CellChange[] {
  if (manner === undefined) return [];
  let last = from - 1;
  return numbers.map((one) => {
    last = one.beginsSection && manner === "anew" ? 1 : last + 1;
    return { cell: one.cell, value: writtenAs(one, last) };
  });
}

/** `anew`: each section begins with 1. */
function mannerOf(numbers: readonly Numbered[]): "through" | "anew" | undefined {
  let counted = 0;
  let anew = 0;
  let sections = 0;
  numbers.forEach(({ value, beginsSection }, i) => {
    const before = numbers[i - 1]?.value;
    if (before === undefined) return;
    if (value === before + 1) counted += 1;
    else if (beginsSection && value === 1) counted += 1;
    if (!beginsSection) return;
    sections += 1;
    if (value === 1) anew += 1;
  });
  if (numbers.length < 3 || counted < (numbers.length - 1) * LEAST_COUNTED) return undefined;
  return anew * 2 > sections ? "anew" : "through";
}

function numbersIn(roster: Roster, sheet: SheetSnapshot, column: number): readonly Numbered[] {
  const headings = roster.otherRows.flatMap(({ is, row }) => (is === "section" ? [row] : [])).sort((a, b) => a - b);
  let before = roster.firstRow;
  let nextHeading = 0;
  return roster.delegates.flatMap(({ row }) => {
    const value = valueAt(sheet, row, column);
    const read = formulaAt(sheet, row, column) === null ? numberOf(value) : undefined;
    if (read === undefined) return [];
    while ((headings[nextHeading] ?? Infinity) <= before) nextHeading += 1;
    const beginsSection = (headings[nextHeading] ?? Infinity) < row;
    before = row;
    return [{ ...read, cell: { sheet: roster.sheet, row, column }, beginsSection }];
  });
}

/** A number as a column STT writes it, undefined for anything else. */
export function numberOf(value: CellValue): Pick<Numbered, "value" | "isText" | "width" | "tail"> | undefined {
  if (typeof value === "number")
    return Number.isInteger(value) ? { value, isText: false, width: 0, tail: "" } : undefined;
  const match = typeof value === "string" ? /^(\d{1,5})([.)]?)$/.exec(value.trim()) : null;
  if (match === null) return undefined;
  const [, digits = "", tail = ""] = match;
  return { value: Number(digits), isText: true, width: digits.startsWith("0") ? digits.length : 0, tail };
}

/** "07." stays of two digits and keeps its dot. */
function writtenAs({ isText, width, tail }: Numbered, value: number): CellValue {
  return isText ? String(value).padStart(width, "0") + tail : value;
}
