import type { FieldId } from "../../../domain/facts";
import { formulaAt, type SheetSnapshot, styleAt, valueAt } from "../../../domain/sheet-snapshot";
import { foldWords } from "../../../domain/vietnamese-text";
import type { CellChange, RowMove } from "../../ports";
import { numberOf } from "../numbering";
import { compareKeys, type SortKey, type SortKind, sortKeys, sortKindOf } from "./sort-keys";
import { columnsOf, sectionsOf, type SortList, type SortUnit } from "./sort-units";

/** What sorting a list by a column would do. */
export interface Sorting {
  /** null: the rows stand in this order already. */
  readonly move: RowMove | null;
  readonly kind: SortKind;
  readonly rows: number;
  /** Parts of the list, each sorted apart. */
  readonly parts: number;
  /** The numbers of the column STT go on counting the places. */
  readonly keepsNumbers: boolean;
  /** Cells that could not be read as what the others are: they come last. */
  readonly unread: number;
  readonly hidden: number;
}

/** The list by one of its columns, upwards or down. */
export interface SortWish {
  readonly column: number;
  readonly isDown: boolean;
}

/** Rows that a merged cell holds together have several values in the column: which one counts, nobody knows. */
export type SortRefused = "joined-rows" | "nothing";

/** What the cells of the column are sorted as. */
export function kindOf(list: SortList, sheet: SheetSnapshot, column: number): SortKind {
  const cells = [];
  for (let row = list.headerBottom + 1; row <= list.lastRow; row++)
    if (!list.skipped.includes(row))
      cells.push({ value: valueAt(sheet, row, column), style: styleAt(sheet, row, column) });
  return sortKindOf(cells, fieldOf(list, sheet, column));
}

/** `others`: all lists of the sheet. */
export function sortingOf(
  list: SortList,
  sheet: SheetSnapshot,
  others: readonly SortList[],
  { column, isDown }: SortWish,
): Sorting | SortRefused {
  const columns = columnsOf(list, sheet, others);
  const sections = sectionsOf(list, sheet, columns);
  const units = sections.flat();
  const keyed = units.map((rows) => rows.filter((row) => valueAt(sheet, row, column) !== null));
  if (units.length < 2) return "nothing";
  if (keyed.some((rows) => rows.length > 1)) return "joined-rows";
  const rowOfKey = units.map((rows, i) => keyed[i]?.[0] ?? rows[0] ?? 0);
  const cells = rowOfKey.map((row) => ({ value: valueAt(sheet, row, column), style: styleAt(sheet, row, column) }));
  const kind = kindOf(list, sheet, column);
  const family = list.fields?.find(({ field }) => field === "familyName")?.column;
  const families = family === undefined ? [] : rowOfKey.map((row) => valueAt(sheet, row, family));
  const keys = sortKeys(cells, kind, fieldOf(list, sheet, column) === "fullName" ? [] : families);
  const keyOf = new Map(units.map((unit, i) => [unit, keys[i]]));
  const sorted = sections.map((section) => inOrder(section, keyOf, isDown));
  const order = orderOf(sections, sorted);
  if (order === null) return "joined-rows";
  const numbers = numbersOf(list, sheet, sections, sorted, order);
  const hidden = new Set(sheet.hiddenRows);
  return {
    move: order.isSame ? null : { does: "sort", sheet: list.sheet, ...order.rows, ...columns, ...numbers.move },
    kind,
    rows: units.length,
    parts: sections.length,
    keepsNumbers: numbers.keeps,
    unread: keys.filter(({ is }) => is === "unread").length,
    hidden: rowsBetween(order.rows.at, order.rows.count).filter((row) => hidden.has(row)).length,
  };
}

function inOrder(
  section: readonly SortUnit[],
  keyOf: ReadonlyMap<SortUnit, SortKey | undefined>,
  isDown: boolean,
): readonly SortUnit[] {
  return [...section].sort((a, b) => {
    const [one, two] = [keyOf.get(a), keyOf.get(b)];
    return one && two ? compareKeys(one, two, isDown) : 0;
  });
}

interface Order {
  readonly rows: { readonly at: number; readonly count: number; readonly from: readonly number[] };
  /** Old row → new row. */
  readonly to: ReadonlyMap<number, number>;
  readonly isSame: boolean;
}

/** null: rows that belong together would come apart. */
function orderOf(before: readonly (readonly SortUnit[])[], after: readonly (readonly SortUnit[])[]): Order | null {
  const places = before.flat(2);
  const rows = after.flat(2);
  const to = new Map(rows.map((row, i) => [row, places[i] ?? row]));
  const isTorn = after
    .flat()
    .some((unit) => unit.some((row, i) => (to.get(row) ?? row) !== (to.get(unit[0] ?? row) ?? row) + i));
  if (isTorn) return null;
  const source = new Map([...to].map(([row, place]) => [place, row]));
  const [at, last] = [places[0] ?? 0, places.at(-1) ?? 0];
  const from = rowsBetween(at, last - at + 1).map((row) => source.get(row) ?? row);
  return { rows: { at, count: from.length, from }, to, isSame: from.every((row, i) => row === at + i) };
}

function rowsBetween(at: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_none, i) => at + i);
}

/** So much of a column counts on from row to row; else its numbers belong to the people. */
const LEAST_COUNTED = 0.6;

/** Running numbers stay those of the places: as many as before, one below the other as they stood. */
function numbersOf(
  list: SortList,
  sheet: SheetSnapshot,
  before: readonly (readonly SortUnit[])[],
  after: readonly (readonly SortUnit[])[],
  { to }: Order,
): {
  readonly keeps: boolean;
  readonly move: { readonly fill?: readonly CellChange[]; readonly still?: readonly number[] };
} {
  const column = numberColumn(list, sheet);
  if (column === undefined) return { keeps: false, move: {} };
  const rows = before.flat().map(([row = 0]) => row);
  if (rows.some((row) => formulaAt(sheet, row, column) !== null)) return { keeps: true, move: { still: [column] } };
  const isNumbered = (row: number): boolean => numberOf(valueAt(sheet, row, column)) !== undefined;
  if (!countsOn(before, (row) => numberOf(valueAt(sheet, row, column))?.value)) return { keeps: false, move: {} };
  const fill = before.flatMap((section, s): readonly CellChange[] => {
    const old = section.flatMap(([row = 0]) => (isNumbered(row) ? [valueAt(sheet, row, column)] : []));
    const now = (after[s] ?? []).flatMap(([row = 0]) => (isNumbered(row) ? [row] : []));
    return now.flatMap((row, i) => {
      const value = old[i] ?? null;
      const cell = { sheet: list.sheet, row: to.get(row) ?? row, column };
      return value === valueAt(sheet, row, column) ? [] : [{ cell, value }];
    });
  });
  return { keeps: true, move: fill.length > 0 ? { fill } : {} };
}

function countsOn(sections: readonly (readonly SortUnit[])[], numberAt: (row: number) => number | undefined): boolean {
  let [counted, pairs] = [0, 0];
  for (const section of sections)
    section.forEach(([row = 0], i) => {
      const before = section[i - 1]?.[0];
      if (before === undefined) return;
      pairs++;
      if (numberAt(row) === (numberAt(before) ?? NaN) + 1) counted++;
    });
  return pairs > 0 && counted >= pairs * LEAST_COUNTED;
}

const NUMBER_HEADS = new Set(["stt", "tt", "so tt", "so thu tu", "s tt"]);

/** The column STT, as it was read or as its header says. */
function numberColumn(list: SortList, sheet: SheetSnapshot): number | undefined {
  if (list.fields) return list.fields.find(({ field }) => field === "order")?.column;
  for (let column = list.left; column <= list.right; column++)
    for (let row = list.headerTop; row <= list.headerBottom; row++)
      if (NUMBER_HEADS.has(foldWords(String(valueAt(sheet, row, column) ?? "")))) return column;
  return undefined;
}

/** Heads over names of people, where nothing was read yet. */
const NAME_HEAD = /^(?:ho va ten|ho ten|ho va ten dai bieu|ten dai bieu)$/;

function fieldOf(list: SortList, sheet: SheetSnapshot, column: number): FieldId | null {
  if (list.fields) return list.fields.find((one) => one.column === column)?.field ?? null;
  for (let row = list.headerTop; row <= list.headerBottom; row++)
    if (NAME_HEAD.test(foldWords(String(valueAt(sheet, row, column) ?? "")))) return "fullName";
  return null;
}
