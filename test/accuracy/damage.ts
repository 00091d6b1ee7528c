import type { CellRange } from "../../src/domain/cell-ref";
import type { CellValue, SheetSnapshot } from "../../src/domain/sheet-snapshot";
import type { Chance } from "./habits/chance";
import type { TableLabel } from "./labels-of";

/** A sheet after damage, and where its rows and columns stood before; 0 for one that is new. */
export interface DamagedSheet {
  readonly snapshot: SheetSnapshot;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** What offices do to a sheet that was plain: the same people stand on it still, or are left out with their rows. */
interface Damage {
  readonly id: string;
  /** Undefined where the sheet has nothing that it could be done to. */
  readonly does: (sheet: DamagedSheet, tables: readonly TableLabel[], chance: Chance) => DamagedSheet | undefined;
}

export function undamaged(snapshot: SheetSnapshot): DamagedSheet {
  const width = Math.max(0, ...snapshot.rows.map(({ length }) => length));
  return { snapshot, rows: snapshot.rows.map((_, i) => i + 1), columns: upTo(width) };
}

/** Words that stand above columns nowhere in the dictionary of columns. */
const UNKNOWN_WORDS =
  "Danh tính, Trọng trách, Giống, Sắc dân, Niên sinh, Ngụ ở, Khoản a, Mục 3, Phần kê, Cột 5, Nội dung B, Diễn giải, Tham chiếu, Lai lịch, Quý danh, Nơi làm, Đếm, Khoản b, Hình thái, Phần riêng".split(
    ", ",
  );

const unknownWords = (id: string, percent: number): Damage => ({
  id,
  does: (sheet, tables, chance) => {
    const headers = headerRowsIn(sheet, tables);
    if (headers.length === 0) return undefined;
    const from = chance.int(0, UNKNOWN_WORDS.length - 1);
    return withValues(sheet, (value, row, column) =>
      typeof value === "string" && headers.includes(row) && chance.is(percent)
        ? (UNKNOWN_WORDS[(from + column * 7 + row) % UNKNOWN_WORDS.length] ?? value)
        : value,
    );
  },
});

export const DAMAGES: readonly Damage[] = [
  unknownWords("some words of the header unknown", 30),
  unknownWords("half of the header's words unknown", 50),
  unknownWords("most of the header's words unknown", 80),
  {
    id: "a row of the header taken out",
    does: (sheet, tables, chance) => {
      const headers = headerRowsIn(sheet, tables);
      return headers.length === 0 ? undefined : withoutRows(sheet, [chance.pick(headers)]);
    },
  },
  {
    id: "merged cells parted",
    does: (sheet) =>
      sheet.snapshot.merges.length === 0 ? undefined : { ...sheet, snapshot: { ...sheet.snapshot, merges: [] } },
  },
  {
    id: "title taken out",
    does: (sheet, tables) => {
      const [first = 1] = headerRowsIn(sheet, tables);
      return first <= 1 ? undefined : withoutRows(sheet, upTo(first - 1));
    },
  },
  {
    id: "header said twice",
    does: (sheet, tables, chance) => {
      const headers = headerRowsIn(sheet, tables);
      const row = headers.at(-1);
      if (row === undefined) return undefined;
      const isHint = chance.is(50);
      const again = (value: CellValue, column: number): CellValue =>
        typeof value !== "string" || !isHint ? value : `(${String.fromCharCode(96 + column)})`;
      return withRow(
        sheet,
        isHint ? row : row - 1,
        (sheet.snapshot.rows[row - 1] ?? []).map((value, i) => again(value, i + 1)),
      );
    },
  },
  {
    id: "columns in another order",
    does: (sheet, tables, chance) => {
      const isOneWide = new Set(tables.map((table) => Object.keys(table.columns).join())).size === 1;
      const order = upTo(sheet.columns.length);
      if (!isOneWide || order.length < 3 || areBeside(tables) || tables.some(({ across }) => across !== undefined))
        return undefined;
      // The number stays in front.
      const [from, to] = [chance.int(2, order.length), chance.int(2, order.length)];
      return rearranged(
        sheet,
        upTo(sheet.rows.length),
        order.map((column) => (column === from ? to : column === to ? from : column)),
      );
    },
  },
  {
    id: "an empty row below the header",
    does: (sheet, tables) => {
      const row = headerRowsIn(sheet, tables).at(-1);
      return row === undefined ? undefined : withRow(sheet, row, []);
    },
  },
  {
    id: "an empty row among the people",
    does: (sheet, tables, chance) => {
      const rows = rowsIn(
        sheet,
        tables.flatMap(({ across, people }) => (across === undefined ? people : [])).map(({ row }) => row),
      );
      return rows.length < 2 ? undefined : withRow(sheet, chance.pick(rows), []);
    },
  },
  {
    id: "lists pushed together",
    does: (sheet, tables) => {
      const between = tables.flatMap(({ rows, across }) =>
        rows.filter(({ is }) => across === undefined && is.some((each) => each === "blank" || each === "title")),
      );
      const [first = 0] = headerRowsIn(sheet, tables);
      const rows = rowsIn(
        sheet,
        between.map(({ row }) => row),
      ).filter((row) => row > first && isEmpty(sheet, row));
      return tables.length < 2 || areBeside(tables) || rows.length === 0 ? undefined : withoutRows(sheet, rows);
    },
  },
  {
    id: "header broken over two rows",
    does: (sheet, tables) => {
      const [row, second] = headerRowsIn(sheet, tables);
      if (row === undefined || second !== undefined) return undefined;
      const below = withRow(
        sheet,
        row,
        (sheet.snapshot.rows[row - 1] ?? []).map((value) => brokenAt(value)[1]),
      );
      return withValues(below, (value, each) => (each === row ? brokenAt(value)[0] : value));
    },
  },
  {
    id: "a cell of the header empty",
    does: (sheet, tables, chance) => {
      const headers = headerRowsIn(sheet, tables);
      const column = chance.int(1, sheet.columns.length);
      if (headers.every((row) => (sheet.snapshot.rows[row - 1]?.[column - 1] ?? null) === null)) return undefined;
      return withValues(sheet, (value, row, each) => (headers.includes(row) && each === column ? null : value));
    },
  },
  {
    id: "order numbers taken out",
    does: (sheet, tables) => {
      const [order] = Object.entries(tables[0]?.columns ?? {}).find(([, sense]) => sense === "order") ?? [];
      if (
        order !== "A" ||
        sheet.columns[0] !== 1 ||
        tables.some(({ across, columns }) => across !== undefined || columns["A"] !== "order")
      )
        return undefined;
      return rearranged(sheet, upTo(sheet.rows.length), upTo(sheet.columns.length).slice(1));
    },
  },
];

/** "Ngày sinh" → "Ngày", "sinh". */
function brokenAt(value: CellValue): readonly [CellValue, CellValue] {
  if (typeof value !== "string" || !value.includes(" ")) return [value, null];
  const at = value.lastIndexOf(" ");
  return [value.slice(0, at), value.slice(at + 1)];
}

function areBeside(tables: readonly TableLabel[]): boolean {
  return tables.some(({ rows }, i) =>
    tables.slice(i + 1).some((other) => other.rows.some(({ row }) => rows.some((each) => each.row === row))),
  );
}

/** Where rows of the sheet as it was stand now. */
function rowsIn({ rows }: DamagedSheet, wanted: readonly number[]): number[] {
  return rows.flatMap((row, i) => (row > 0 && wanted.includes(row) ? [i + 1] : []));
}

function headerRowsIn(sheet: DamagedSheet, tables: readonly TableLabel[]): number[] {
  return rowsIn(
    sheet,
    tables.flatMap(({ headerRows }) => headerRows ?? []),
  );
}

function isEmpty({ snapshot }: DamagedSheet, row: number): boolean {
  return (snapshot.rows[row - 1] ?? []).filter((value) => value !== null && value !== "").length <= 1;
}

function withoutRows(sheet: DamagedSheet, without: readonly number[]): DamagedSheet {
  return rearranged(
    sheet,
    upTo(sheet.rows.length).filter((row) => !without.includes(row)),
    upTo(sheet.columns.length),
  );
}

/** A row more below `above`. */
function withRow(sheet: DamagedSheet, above: number, values: readonly CellValue[]): DamagedSheet {
  const rows = upTo(sheet.rows.length);
  const longer = rearranged(sheet, [...rows.slice(0, above), 0, ...rows.slice(above)], upTo(sheet.columns.length));
  return withValues(longer, (value, row, column) => (row === above + 1 ? (values[column - 1] ?? null) : value));
}

function withValues(
  sheet: DamagedSheet,
  value: (value: CellValue, row: number, column: number) => CellValue,
): DamagedSheet {
  const rows = sheet.rows.map((_, r) =>
    sheet.columns.map((__, c) => value(sheet.snapshot.rows[r]?.[c] ?? null, r + 1, c + 1)),
  );
  return { ...sheet, snapshot: { ...sheet.snapshot, rows } };
}

/** The rows and columns in that order, counted as they stand now; 0: an empty one. */
function rearranged(sheet: DamagedSheet, rows: readonly number[], columns: readonly number[]): DamagedSheet {
  const { snapshot } = sheet;
  const cells = <T>(of: readonly (readonly T[] | null | undefined)[], nothing: T): T[][] =>
    rows.map((row) => columns.map((column) => of[row - 1]?.[column - 1] ?? nothing));
  const place = (of: readonly number[], at: number): number => of.indexOf(at) + 1;
  return {
    snapshot: {
      ...snapshot,
      rows: cells<CellValue>(snapshot.rows, null),
      styleOf: cells(snapshot.styleOf, 0),
      formulas: cells<string | null>(snapshot.formulas, null),
      stale: [],
      struck: [],
      merges: snapshot.merges.flatMap((merge) => mergeIn(merge, rows, columns)),
      hiddenRows: snapshot.hiddenRows.map((row) => place(rows, row)).filter((row) => row > 0),
      hiddenColumns: snapshot.hiddenColumns.map((column) => place(columns, column)).filter((column) => column > 0),
      tables: [],
    },
    rows: rows.map((row) => sheet.rows[row - 1] ?? 0),
    columns: columns.map((column) => sheet.columns[column - 1] ?? 0),
  };
}

/** A merged range all of whose rows and columns still stand side by side. */
function mergeIn(merge: CellRange, rows: readonly number[], columns: readonly number[]): CellRange[] {
  const [top, bottom] = [rows.indexOf(merge.top) + 1, rows.indexOf(merge.bottom) + 1];
  const [left, right] = [columns.indexOf(merge.left) + 1, columns.indexOf(merge.right) + 1];
  const isWhole =
    top > 0 && left > 0 && bottom - top === merge.bottom - merge.top && right - left === merge.right - merge.left;
  return isWhole ? [{ top, left, bottom, right }] : [];
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i + 1);
}
