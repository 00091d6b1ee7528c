import { keysOf, recordOf } from "../../domain/typed-record";
import { isName } from "../columns/bare-list";
import { filledColumns, isFilled, rowsBetween } from "../grid/grid-cells";
import type { FoundRows } from "../rows/find-rows";
import type { Grid } from "../grid/sheet-grid";
import type { Block } from "../headers/table-block";
import { isColumnName, matchHeader } from "../texts/match-header";
import type { Meaning } from "../texts/match-phrase";
import { looksLikePersonName } from "../texts/read-name";
import type { LaidOut, LaidTable } from "../tables/laid-out";
import { LAYOUT_WEIGHTS } from "./layout-weights";

/** What speaks for a layout and against it; each is counted over the rows that are looked at. */
export const LAYOUT_EVIDENCE = {
  person: "somebody whose name looks like one",
  fact: "a filled cell of a column that is understood",
  unexplained: "a filled cell of a column without a header that nothing is known of",
  namedColumn: "a header that names a fact",
  headerInRows: "names of columns, or half a name of one, among the rows",
  emptyTable: "a header with nobody below it, beside other tables",
  moved: "a header that ends or begins elsewhere than its merged cells and texts say",
} as const;

export type LayoutEvidence = keyof typeof LAYOUT_EVIDENCE;

const MOST_ROWS = 80;

export interface LayoutScore {
  readonly total: number;
  readonly counts: Readonly<Record<LayoutEvidence, number>>;
  /** Nothing speaks against it, and all of its columns are sure. */
  readonly isPlain: boolean;
  /** What speaks against it, in short Vietnamese phrases. */
  readonly reasons: readonly string[];
  /** Not only that some of its columns are unsure, which is said of those columns. */
  readonly isDisputed: boolean;
  /** A cell of its header looks like what is told of somebody. */
  readonly hasValueInHeader: boolean;
  /** People are left out of it. */
  readonly leavesPeople: boolean;
}

/** How well a layout explains its sheet. */
export function scoreOf(layout: LaidOut, isMoved = false): LayoutScore {
  const counts = recordOf(keysOf(LAYOUT_EVIDENCE), () => 0);
  if (isMoved) counts.moved = 1;
  const reasons: string[] = [];
  let unsure = 0;
  let left = namesAbove(layout);
  let hasValueInHeader = false;
  for (const table of layout.tables) {
    if (table.found.data.length === 0 && layout.tables.length > 1) {
      counts.emptyTable++;
      reasons.push(`dưới tiêu đề ở dòng ${String(table.block.header.top)} không có ai`);
      continue;
    }
    left += look(layout, table, counts);
    if (isPartOfHeader(layout, table)) {
      counts.headerInRows++;
      reasons.push(`dòng ${String(table.found.data[0]?.row)} ngay dưới tiêu đề không giống một người`);
    }
    if (countsBeyondGap(table)) reasons.push("bên phải cột trống có bảng số lượng");
    hasValueInHeader ||= lookAtHeader(layout, table, counts);
    lookAtOthers(layout, table, counts, reasons);
    unsure += table.columns.filter(({ certain, sample }) => !certain && sample.filled > 0).length;
  }
  const leavesPeople = left >= LEAST_LEFT;
  if (leavesPeople) reasons.push(`${String(left)} ô có tên người chưa thuộc danh sách nào`);
  if (hasValueInHeader) reasons.push("dòng tiêu đề có ô giống số liệu của một người");
  if (counts.unexplained > 0) reasons.push("có ô không thuộc cột nào đã hiểu");
  const isDisputed = reasons.length > 0;
  if (unsure > 0) reasons.push(`${String(unsure)} cột chưa chắc là gì`);
  const total = weighed(counts);
  const found = layout.tables.some(({ subject, found: { data } }) => subject === "people" || data.length > 0);
  return { total, counts, isPlain: found && reasons.length === 0, reasons, isDisputed, hasValueInHeader, leavesPeople };
}

type Counts = Record<LayoutEvidence, number>;

/** What the evidence is worth together. */
export function weighed(counts: Readonly<Counts>, weights = LAYOUT_WEIGHTS.weights): number {
  return keysOf(LAYOUT_EVIDENCE).reduce((sum, evidence) => sum + weights[evidence] * counts[evidence], 0);
}

/** Returns how many names of people stand in columns without a header, or beyond an empty column. */
function look({ grid, tables }: LaidOut, { block, columns, found, subject }: LaidTable, counts: Counts): number {
  const name =
    columns.find(({ field }) => field === "fullName" || field === "familyName") ??
    columns.find(({ field }) => field === "unit");
  let left = tables.some(({ block: { header } }) => header.left > block.header.right)
    ? 0
    : namesBeside(grid, block, found);
  const gap = columns.find(
    ({ column, path, sample }) => column > (name?.column ?? 0) && path.length + sample.filled === 0,
  );
  for (const { row } of found.data.slice(0, MOST_ROWS)) {
    const text = name === undefined ? "" : grid.text(row, name.column);
    if (isHeaderLike(grid, row, columns)) counts.headerInRows++;
    else if (subject === "people" && looksLikePersonName(text) >= 0.5) counts.person++;
    for (const { column, field, path } of columns) {
      if (!isFilled(grid, row, column)) continue;
      if (field !== null) counts.fact++;
      else if (path.length === 0) counts.unexplained++;
      if (field === null && isName(grid, row, column) && (mayNamePeople(path) || column > (gap?.column ?? column)))
        left++;
    }
  }
  return left;
}

/** "Đơn vị | Số đại biểu" beyond an empty column of a list of people: a table of its own. */
function countsBeyondGap({ columns, subject }: LaidTable): boolean {
  const gap = columns.findIndex(({ path, sample }) => path.length + sample.filled === 0);
  return (
    subject === "people" &&
    gap > 0 &&
    columns.slice(gap).some(({ path }) => {
      const best = matchHeader(path, "units")[0];
      return best !== undefined && best.score >= 0.6 && COUNTED.includes(best.meaning);
    })
  );
}
const COUNTED: readonly Meaning[] = ["seats", "femaleSeats", "staff"];

/** Names in the rows of a table right of it. */
function namesBeside(grid: Grid, { header }: Block, { data }: FoundRows): number {
  const columns = rowsBetween(header.right + 1, grid.columnCount);
  return data.slice(0, MOST_ROWS).filter(({ row }) => columns.some((column) => isName(grid, row, column))).length;
}

/** No header, or that of a second column of people's names. */
function mayNamePeople(path: readonly string[]): boolean {
  const best = matchHeader(path, "people")[0];
  return path.length === 0 || (best?.meaning === "fullName" && best.score >= 0.85);
}

/** Right below the header a row with no number and no name, above numbered people: a word of the header goes on. */
function isPartOfHeader({ grid }: LaidOut, { block, columns, found: { data }, subject }: LaidTable): boolean {
  const [first, ...others] = data;
  const order = columns.find(({ field }) => field === "order")?.column;
  const name = columns.find(({ field }) => field === "fullName")?.column;
  if (subject !== "people" || first?.row !== block.header.bottom + 1 || order === undefined || name === undefined)
    return false;
  return (
    !isFilled(grid, first.row, order) &&
    looksLikePersonName(grid.text(first.row, name)) < 0.5 &&
    others.some(({ row }) => isFilled(grid, row, order))
  );
}

/** As many names as make a list. */
const LEAST_LEFT = 3;

/** Rows above the first list in which somebody is named. */
function namesAbove({ grid, tables }: LaidOut): number {
  const first = tables.length === 0 ? 1 : Math.min(...tables.map(({ block }) => block.header.top), MOST_ROWS);
  return rowsBetween(1, first - 1).filter((row) => {
    const filled = filledColumns(grid, row);
    return filled.length >= LEAST_CELLS && filled.some((column) => isName(grid, row, column));
  }).length;
}

/** A number, a name and a fact. */
const LEAST_CELLS = 3;

/** Returns whether a name or a number stands in the header. */
function lookAtHeader({ grid }: LaidOut, { block, columns }: LaidTable, counts: Counts): boolean {
  const { header } = block;
  counts.namedColumn += columns.filter(({ field, path }) => field !== null && path.length > 0).length;
  for (const row of rowsBetween(Math.max(block.firstAbove, header.top - ROWS_ABOVE), header.top - 1))
    if (isHeaderLike(grid, row, columns)) counts.headerInRows++;
  return rowsBetween(header.top, header.bottom).some((row) =>
    columns.some(({ column, field }) => isOfRow(grid, row, column, field === "fullName")),
  );
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
    const filled = columns.filter(({ column }) => isFilled(grid, row, column)).length;
    if (isHeaderLike(grid, row, columns)) {
      counts.headerInRows++;
      reasons.push(`dòng ${String(row)} cũng giống tiêu đề`);
    } else if (is === "note" && filled >= 3) {
      reasons.push(`dòng ${String(row)} có nhiều ô nhưng chưa hiểu`);
    }
  }
}

/** Two names of columns at least, and hardly anything else. */
function isHeaderLike(grid: Grid, row: number, columns: LaidTable["columns"]): boolean {
  let names = 0;
  let others = 0;
  for (const { column } of columns) {
    if (!isFilled(grid, row, column)) continue;
    if (typeof grid.value(row, column) === "string" && isColumnName(grid.text(row, column))) names++;
    else others++;
  }
  return names >= 2 && names > others;
}
