import type { CellValue } from "../../domain/sheet-snapshot";
import { keysOf, recordOf } from "../../domain/typed-record";
import type { Grid } from "../sheet-grid";
import { isColumnName, matchHeader } from "../match-header";
import { looksLikePersonName } from "../read-name";
import type { LaidOut, LaidTable } from "./laid-out";

/** What speaks for a layout and against it; each is counted over the rows that are looked at. */
const WEIGHTS = {
  /** Somebody whose name looks like one. */
  person: 1,
  /** Somebody by a name that does not. */
  namedRow: 0.3,
  unit: 0.7,
  /** A filled cell of a column that is understood. */
  fact: 0.15,
  /** A filled cell of a column that nothing is known of. */
  unexplained: -0.2,
  /** A header that names a fact. */
  namedColumn: 0.3,
  /** A header that names nothing known. */
  unknownHeader: -0.1,
  /** A name or a number in a header. */
  valueInHeader: -1.5,
  /** Names of columns among the rows. */
  headerInRows: -1.5,
  /** A row of several cells that is nobody, no total and no heading. */
  unreadRow: -0.3,
  table: -0.5,
  /** A header with nobody below it, beside other tables. */
  emptyTable: -4,
  /** A header that ends or begins elsewhere than its merged cells and texts say. */
  moved: -3,
} as const;

type Evidence = keyof typeof WEIGHTS;

const MOST_ROWS = 80;

export interface LayoutScore {
  readonly total: number;
  /** Nothing speaks against it, and all of its columns are sure. */
  readonly isPlain: boolean;
  /** What speaks against it, in short Vietnamese phrases. */
  readonly reasons: readonly string[];
}

/** How well a layout explains its sheet. */
export function scoreOf(layout: LaidOut, isMoved = false): LayoutScore {
  const counts = recordOf(keysOf(WEIGHTS), () => 0);
  if (isMoved) counts.moved = 1;
  const reasons: string[] = [];
  let unsure = 0;
  for (const table of layout.tables) {
    if (table.found.data.length === 0 && layout.tables.length > 1) {
      counts.emptyTable++;
      reasons.push(`dưới tiêu đề ở dòng ${String(table.block.header.top)} không có ai`);
      continue;
    }
    look(layout, table, counts);
    lookAtHeader(layout, table, counts);
    lookAtOthers(layout, table, counts, reasons);
    unsure += table.columns.filter(({ certain, sample }) => !certain && sample.filled > 0).length;
  }
  if (unsure > 0) reasons.push(`${String(unsure)} cột chưa chắc là gì`);
  if (counts.valueInHeader > 0) reasons.push("dòng tiêu đề có ô giống số liệu của một người");
  if (counts.unexplained > 0) reasons.push("có ô không thuộc cột nào đã hiểu");
  const total = keysOf(WEIGHTS).reduce((sum, evidence) => sum + WEIGHTS[evidence] * counts[evidence], 0);
  const found = layout.tables.some(({ subject, found: { data } }) => subject === "people" || data.length > 0);
  return { total, isPlain: found && reasons.length === 0, reasons };
}

type Counts = Record<Evidence, number>;

function look({ grid }: LaidOut, { columns, found, subject }: LaidTable, counts: Counts): void {
  counts.table++;
  const name = columns.find(({ field }) => field === "fullName" || field === "familyName" || field === "unit");
  for (const { row } of found.data.slice(0, MOST_ROWS)) {
    const text = name === undefined ? "" : grid.text(row, name.column);
    if (isHeaderLike(grid, row, columns)) counts.headerInRows++;
    else if (subject === "units") counts.unit += text === "" ? 0 : 1;
    else if (looksLikePersonName(text) >= 0.5) counts.person++;
    else if (text !== "") counts.namedRow++;
    for (const { column, field, path } of columns) {
      const value = grid.value(row, column);
      if (!isFilled(value)) continue;
      if (field !== null) counts.fact++;
      else if (path.length === 0) counts.unexplained++;
    }
  }
}

function lookAtHeader({ grid }: LaidOut, { block, columns, subject }: LaidTable, counts: Counts): void {
  const { header } = block;
  for (const { field, path } of columns) {
    if (path.length === 0) continue;
    if (field !== null) counts.namedColumn++;
    else if (matchHeader(path, subject)[0] === undefined) counts.unknownHeader++;
  }
  for (let row = header.top; row <= header.bottom; row++)
    for (const { column, field } of columns)
      if (isOfRow(grid, row, column, field === "fullName")) counts.valueInHeader++;
  for (let row = Math.max(block.firstAbove, header.top - ROWS_ABOVE); row < header.top; row++)
    if (isHeaderLike(grid, row, columns)) counts.headerInRows++;
}

/** A header that is passed over stands no further above the rows. */
const ROWS_ABOVE = 4;

/** What stands there is no name of a column: a day, a number, in the column of names somebody. */
function isOfRow(grid: Grid, row: number, column: number, isName: boolean): boolean {
  const value = grid.value(row, column);
  if (typeof value === "number") return value < 1990 || value > 2100;
  const text = grid.text(row, column);
  if (/\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{9,}/.test(text)) return true;
  return isName && looksLikePersonName(text) >= 0.8 && !isColumnName(text);
}

function lookAtOthers(
  { grid }: LaidOut,
  { block, columns, found }: LaidTable,
  counts: Counts,
  reasons: string[],
): void {
  for (const { row, is } of found.others.slice(0, MOST_ROWS)) {
    if (block.repeated.has(row) || is === "column-numbers") continue;
    const filled = columns.filter(({ column }) => isFilled(grid.value(row, column))).length;
    if (isHeaderLike(grid, row, columns)) {
      counts.headerInRows++;
      reasons.push(`dòng ${String(row)} cũng giống tiêu đề`);
    } else if (is === "note" && filled >= 3) {
      counts.unreadRow++;
      reasons.push(`dòng ${String(row)} có nhiều ô nhưng chưa hiểu`);
    }
  }
}

/** Two names of columns at least, and hardly anything else. */
function isHeaderLike(grid: Grid, row: number, columns: LaidTable["columns"]): boolean {
  let names = 0;
  let others = 0;
  for (const { column } of columns) {
    const value = grid.value(row, column);
    if (!isFilled(value)) continue;
    if (typeof value === "string" && isColumnName(grid.text(row, column))) names++;
    else others++;
  }
  return names >= 2 && names > others;
}

function isFilled(value: CellValue): boolean {
  return value !== null && value !== "";
}
