import { type CellRef, toAddress } from "../../domain/cell-ref";
import type { Conference } from "../../domain/conference";
import { formulaAt, type SheetSnapshot, valueAt } from "../../domain/sheet-snapshot";
import { clean } from "../../domain/vietnamese-text";
import type { CellMend } from "../mend/mend";
import type { FacetPerson } from "./facet";

/** What gaps are filled in. */
export interface FillInput {
  readonly snapshots: readonly SheetSnapshot[];
  readonly conference: Conference;
}

/**
 * Those of the people whose own cell of the row can be filled in by hand, each cell once: not a merged one of several
 * rows, none with a formula, none that holds further facts, which would be lost.
 */
export function gapsAmong(
  people: readonly FacetPerson[],
  { snapshots, conference }: FillInput,
): readonly FacetPerson[] {
  const holdsMore = cellsOfSeveral(conference);
  const seen = new Set<string>();
  return people.filter(({ delegate, cell, is }) => {
    const sheet = snapshots.find(({ name }) => name === cell.sheet);
    if (sheet === undefined || is === "noColumn" || is === "known") return false;
    if (cell.row !== delegate.row || formulaAt(sheet, cell.row, cell.column) !== null) return false;
    if (holdsMore(cell) && valueAt(sheet, cell.row, cell.column) !== null) return false;
    const address = toAddress(cell);
    return !seen.has(address) && seen.add(address).size > 0;
  });
}

/** Whether a cell stands in a column that may hold several facts: "Nam, Kinh". */
function cellsOfSeveral({ rosters }: Conference): (cell: CellRef) => boolean {
  const several = rosters.flatMap(({ across, columns, sheet }) =>
    columns.flatMap(({ also, column }) => (also.length === 0 ? [] : { sheet, column, isRow: across === true })),
  );
  return (cell) =>
    several.some(({ sheet, column, isRow }) => sheet === cell.sheet && column === (isRow ? cell.row : cell.column));
}

/** So many ways to fill a gap are offered; whatever else there is can be typed. */
const MOST_OFFERED = 40;

/** What other rows of the list write in the columns of these gaps, the most used first. */
export function textsUsed(gaps: readonly FacetPerson[], { snapshots, conference }: FillInput): readonly string[] {
  const columns = new Map<string, Set<number>>();
  for (const { cell } of gaps) columns.set(cell.sheet, (columns.get(cell.sheet) ?? new Set()).add(cell.column));
  const unread = new Set(gaps.map(({ text }) => text));
  const counts = new Map<string, number>();
  for (const { sheet: name, row } of conference.delegates) {
    const sheet = snapshots.find((one) => one.name === name);
    for (const column of columns.get(name) ?? []) {
      const value = sheet === undefined ? null : valueAt(sheet, row, column);
      if (typeof value !== "string" || clean(value) === "" || unread.has(value)) continue;
      counts.set(clean(value), (counts.get(clean(value)) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_OFFERED)
    .map(([text]) => text);
}

/** The cells of these gaps with a text that the office gave. */
export function filledWith(gaps: readonly FacetPerson[], text: string, { snapshots }: FillInput): readonly CellMend[] {
  return gaps.map(({ cell }) => {
    const sheet = snapshots.find(({ name }) => name === cell.sheet);
    const was = sheet === undefined ? null : valueAt(sheet, cell.row, cell.column);
    return { cell, before: String(was ?? ""), after: text, was, change: { cell, value: text } };
  });
}
