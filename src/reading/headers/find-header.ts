import { ABOVE_HEADERS } from "../../lexicon/sheets/title-words";
import { fold } from "../../domain/vietnamese-text";
import type { SheetTable } from "../../domain/sheet-snapshot";
import { isColumnNumberRow } from "./column-numbers";
import { filledColumns, mergedText, rowsBetween, textsIn } from "../grid/grid-cells";
import { bestMatch, headerCells, isHeaderRow } from "./header-row";
import { pathOf } from "./header-tree";
import { isColumnName, matchHeader } from "../texts/match-header";
import { proposeGroup } from "../texts/read-group";
import { readSectionText, topicOf } from "../texts/section-text";
import type { Grid } from "../grid/sheet-grid";
import { sideBySide } from "./side-by-side";
import { type SplitHeader, splitHeaderAt } from "./split-header";

/** The header of one table on a sheet: its rows, its columns, and for every column the texts above it. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** The row right below it that numbers the columns, (1) (2) (3) or A B 1 2; 0 when there is none. */
  readonly columnNumbers: number;
  /** The texts above a column from top to bottom; none for a column without any. */
  path(column: number): readonly string[];
  readonly table: SheetTable | undefined;
  /** False: another table stands beside it on the same rows. */
  readonly alone: boolean;
  /** Of a list without a header: the rows that plainly name somebody. */
  readonly named?: readonly number[];
}

const MAX_LEVELS = 5;
const TITLE_WORDS = new RegExp(
  `^(?:${ABOVE_HEADERS.map((words) => words.replace("(", "\\(")).join("|")}|(?:so|ngay|nam) \\d)`,
);
/** "SỞ NỘI VỤ"; with its mark, since "Sơ yếu lý lịch" gathers columns. */
const OF_DEPARTMENT = /^s[oở] /iu;

/** Every header on the sheet, or in some of its rows, from top to bottom. */
export function findHeaders(grid: Grid, from = 1, to = grid.rowCount): readonly Header[] {
  const headers: Header[] = [];
  let orderColumns: readonly number[] = [];
  const tables = new Map(grid.sheet.tables.filter((table) => table.hasHeader).map((table) => [table.range.top, table]));
  for (let row = from; row <= to; row++) {
    const table = tables.get(row);
    if (table === undefined && isNumbered(grid, row, orderColumns)) continue;
    const split = table === undefined ? splitHeaderAt(grid, row) : undefined;
    if (table === undefined && split === undefined && !isHeaderRow(grid, row, headers.length > 0)) continue;
    const header =
      split === undefined
        ? growHeader(grid, row, headers.at(-1)?.bottom ?? 0, table)
        : toHeader(grid, row, split.bottom, undefined, split);
    headers.push(...sideBySide(grid, header));
    orderColumns = columnsOfOrder(headers);
    row = Math.max(header.bottom, header.columnNumbers);
  }
  return headers;
}

/** A header of those rows, whatever stands in them: one for each table side by side. */
export function headerAt(grid: Grid, top: number, bottom: number): Header[] {
  return sideBySide(grid, toHeader(grid, top, bottom, undefined));
}

/** A row that carries an order number below a header is data: not worth a closer look. */
function isNumbered(grid: Grid, row: number, orderColumns: readonly number[]): boolean {
  return orderColumns.some((column) => {
    const value = grid.value(row, column);
    return typeof value === "number" || (typeof value === "string" && /^\s*\d+[.)]?\s*$/.test(value));
  });
}

function columnsOfOrder(headers: readonly Header[]): number[] {
  const last = headers.at(-1);
  return headers
    .filter(({ top }) => top === last?.top)
    .flatMap((header) => {
      for (let c = header.left; c <= header.right; c++)
        if (matchHeader(header.path(c), "people")[0]?.meaning === "order") return [c];
      return [];
    });
}

function growHeader(grid: Grid, core: number, above: number, table: SheetTable | undefined): Header {
  let top = core;
  let bottom = lowestMerge(grid, core, core);
  while (bottom - core < MAX_LEVELS && isSubHeader(grid, core, bottom + 1))
    bottom = Math.max(bottom + 1, lowestMerge(grid, core, bottom + 1));
  while (top - 1 > above && bottom - top < MAX_LEVELS && isUpperHeader(grid, top - 1, top)) top--;
  return toHeader(grid, top, bottom, table);
}

function toHeader(grid: Grid, top: number, bottom: number, table: SheetTable | undefined, split?: SplitHeader): Header {
  let left = Number.MAX_SAFE_INTEGER;
  let right = 0;
  for (let r = top; r <= bottom; r++)
    for (const c of filledColumns(grid, r)) {
      left = Math.min(left, c);
      right = Math.max(right, grid.mergeAt(r, c)?.right ?? c);
    }
  if (table !== undefined) {
    left = table.range.left;
    right = table.range.right;
  }
  right = Math.min(right, grid.columnCount);
  while (left > 1 && table === undefined && hasValuesBelow(grid, bottom, left - 1)) left--;
  if (table === undefined && right < grid.columnCount && hasTextsBelow(grid, bottom, right + 1)) right++;
  const paths = new Map<number, readonly string[]>();
  for (let c = left; c <= right; c++) paths.set(c, split?.path(c) ?? pathOf(grid, top, bottom, left, c));
  const columnNumbers = isColumnNumberRow(grid, bottom + 1, left, right) ? bottom + 1 : 0;
  return {
    top,
    bottom,
    left,
    right,
    columnNumbers,
    path: (column) => paths.get(column) ?? [],
    table,
    alone: table === undefined,
  };
}

const ORDER = /^(?:\d{1,4}[.)]?|[IVX]{1,5}[.)]?)$/;

/** Order numbers often stand in a column without a header. */
function hasValuesBelow(grid: Grid, bottom: number, column: number): boolean {
  return (
    rowsBelow(grid, bottom, (r) => typeof grid.value(r, column) === "number" || ORDER.test(grid.text(r, column))) >= 2
  );
}

/** A last column that nobody gave a header: most rows say something in it. */
function hasTextsBelow(grid: Grid, bottom: number, column: number): boolean {
  return (
    rowsBelow(grid, bottom, (r) => typeof grid.value(r, column) === "string" && grid.text(r, column).length <= 60) >= 5
  );
}

/** How many of the first rows below say so. */
function rowsBelow(grid: Grid, bottom: number, says: (row: number) => boolean): number {
  return rowsBetween(bottom + 1, Math.min(bottom + 8, grid.rowCount)).filter(says).length;
}

/** The last row that cells merged downwards from rows `from`..`to` reach. */
function lowestMerge(grid: Grid, from: number, to: number): number {
  let bottom = to;
  for (let c = 1; c <= grid.columnCount; c++) {
    for (let r = from; r <= to; r++) {
      const merge = grid.mergeAt(r, c);
      if (
        merge !== undefined &&
        merge.top >= from - MAX_LEVELS &&
        merge.bottom - merge.top < MAX_LEVELS &&
        merge.bottom > bottom &&
        grid.text(merge.top, merge.left) !== ""
      )
        bottom = merge.bottom;
    }
  }
  return bottom;
}

/** A row below the core whose few texts divide the headers above them ("Nam", "Nữ" below "Ngày sinh"). */
function isSubHeader(grid: Grid, core: number, row: number): boolean {
  if (row > grid.rowCount || isColumnNumberRow(grid, row, 1, grid.columnCount)) return false;
  return namesSecondRow(grid, row) || dividesHeader(grid, core, row);
}

function dividesHeader(grid: Grid, core: number, row: number): boolean {
  const texts: string[] = [];
  let known = 0;
  let groups = 0;
  for (const c of filledColumns(grid, row)) {
    const text = grid.text(row, c);
    if (typeof grid.value(row, c) !== "string" || text === "" || text.length > 60 || /\d{3}/.test(text)) return false;
    const parent = parentAt(grid, core, row - 1, c);
    if (parent === undefined || !mayDivide(grid, row, c, text, parent)) return false;
    texts.push(text);
    if (isNamed(text, parent)) known++;
    else if (proposeGroup(text, "column").plain) groups++;
  }
  const [only, second] = texts;
  if (only === undefined || (second === undefined && headsRows(only))) return false;
  // "ĐHTT | Khách mời": two groups are columns to mark, one is a heading.
  if (groups >= 2) known += groups;
  return (known > 0 || texts.length >= 2) && known * 3 >= texts.length;
}

/**
 * "Chức vụ | Ngày vào Đảng | Tôn giáo" below "Họ và tên | Ngày sinh | Dân tộc", what stands below one another in two
 * rows of everybody: names of facts and nothing else, no number and no name among them.
 */
function namesSecondRow(grid: Grid, row: number): boolean {
  const texts = textsIn(grid, row);
  return (
    texts.length >= 2 &&
    texts.every(({ text }) => {
      const best = matchHeader([text], "people")[0];
      return best !== undefined && best.score >= 0.95 && !NEVER_SECOND.includes(best.meaning);
    })
  );
}
const NEVER_SECOND: readonly string[] = ["order", "fullName", "familyName", "givenName", "ignored"];

/** The text names a column, by itself or below its parent. */
function isNamed(text: string, parent: string): boolean {
  const leaf = matchHeader([parent, text], "people")[0] ?? matchHeader([parent, text], "units")[0];
  return (leaf?.score ?? 0) >= 0.6 || isColumnName(text);
}

/** Below a header a text divides it; below the header of a name or number that is not divided stands a row's own. */
function mayDivide(grid: Grid, row: number, column: number, text: string, parent: string): boolean {
  if (namesRow(parent)) {
    const above = grid.mergeAt(row - 1, column);
    const divided = above !== undefined && above.right > above.left;
    const isHalfName = ["familyName", "givenName"].includes(matchHeader([text], "people")[0]?.meaning ?? "");
    if (!divided && !isHalfName && (mergedText(grid, row - 1, column) !== "" || !isColumnName(text))) return false;
  }
  const span = grid.mergeAt(row, column);
  return span === undefined || span.right - span.left < 2 || spansOneParent(grid, row - 1, span);
}

/** A single text below a header that heads the rows: "I. Khách mời", "Thôn A". */
function headsRows(text: string): boolean {
  return (
    (readSectionText(text).numbering !== "none" ||
      proposeGroup(text, "section").plain ||
      topicOf(text) !== "category") &&
    !isColumnName(text)
  );
}

/**
 * STT, Họ và tên, Đơn vị: below such a header, unless it is divided, stands a row's own number or name and no header.
 */
function namesRow(header: string): boolean {
  const people = matchHeader([header], "people")[0];
  const units = matchHeader([header], "units")[0];
  return (
    people?.meaning === "order" ||
    (people?.meaning === "fullName" && people.score > 0.6) ||
    (units?.meaning === "unit" && units.score >= 0.9)
  );
}

function spansOneParent(
  grid: Grid,
  row: number,
  { left, right }: { readonly left: number; readonly right: number },
): boolean {
  const merge = grid.mergeAt(row, left);
  return merge !== undefined && merge.left <= left && merge.right >= right;
}

/** The header text above a cell, also of a neighbour on the left when the cell right above is blank. */
function parentAt(grid: Grid, from: number, to: number, column: number): string | undefined {
  for (let r = to; r >= from; r--) {
    for (let c = column; c >= Math.max(1, column - 8); c--) {
      const text = mergedText(grid, r, c);
      if (text !== "") return text;
    }
  }
  return undefined;
}

/** A row above the core whose texts gather several of its columns ("Trình độ" above three). */
function isUpperHeader(grid: Grid, row: number, core: number): boolean {
  const cells = headerCells(grid, row);
  if (cells === undefined || cells.length === 0) return false;
  const reachesCore = ({ column }: { readonly column: number }) => (grid.mergeAt(row, column)?.bottom ?? 0) >= core;
  // "TT" merged down to the core: whatever stands beside it is of the header, however wide it is.
  const width = cells.some(reachesCore) ? Number.MAX_SAFE_INTEGER : filledColumns(grid, core).length;
  return cells.every(
    ({ column, text }) =>
      reachesCore({ column }) ||
      (!TITLE_WORDS.test(fold(text)) &&
        !OF_DEPARTMENT.test(text) &&
        !isTitle(text, cells.length) &&
        !(cells.length === 1 && standsInFront(grid, core, column)) &&
        gathers(grid, row, core, width, { column, text })),
  );
}

/** Unmerged above the first column, which has a text of its own: where titles stand that nobody merged. */
function standsInFront(grid: Grid, core: number, column: number): boolean {
  return filledColumns(grid, core, 1)[0] === column && grid.mergeAt(core - 1, column) === undefined;
}

/** A text that stands above several columns of the core, or names one. `width`: so wide a text is a title. */
function gathers(
  grid: Grid,
  row: number,
  core: number,
  width: number,
  { column, text }: { readonly column: number; readonly text: string },
): boolean {
  const merge = grid.mergeAt(row, column);
  const span = merge === undefined ? 1 : merge.right - merge.left + 1;
  if (text.length > 80 || (span > 1 && span >= width - 1)) return false;
  if (matchHeader([grid.text(core, column)], "people")[0]?.meaning === "order") return false;
  let below = 0;
  for (let c = column; c < column + span; c++)
    if (mergedText(grid, core, c) !== "" && (grid.mergeAt(core, c)?.top ?? core) > row) below++;
  return (span > 1 && below >= span - 1) || isColumnName(text) || (bestMatch(text)?.score ?? 0) >= 0.6;
}

/** "TỔNG HỢP DANH SÁCH …", "Đơn vị: Trường A": a title or a line of the form, however wide it is merged. */
function isTitle(text: string, cellsInRow: number): boolean {
  return /danh sach /.test(fold(text)) || /^[^:(]{2,24}:\s*\S/.test(text) || (cellsInRow === 1 && text.length > 45);
}
