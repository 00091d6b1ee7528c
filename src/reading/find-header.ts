import { fold } from "../domain/vietnamese-text";
import type { SheetTable } from "../domain/sheet-snapshot";
import { headerWords, isColumnName, matchHeader, mayNameColumn } from "./match-header";
import { proposeGroup } from "./read-group";
import { isSignatureText } from "./row-words";
import { readSectionText, topicOf } from "./section-text";
import type { Grid } from "./sheet-grid";
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
}

const MAX_LEVELS = 5;
const TITLE_WORDS =
  /^(?:cong hoa|doc lap|uy ban|ubnd|hdnd|hoi dong|danh sach|mau |mau so|bieu|phu luc|kem theo|\(kem|don vi tinh|dvt|so:|so \d|dang bo|dang uy|tinh |huyen |xa |phuong |bang |trang |ngay \d|nam \d|tong cuc|cuc |so )/;

/** Every header on the sheet, from top to bottom. */
export function findHeaders(grid: Grid): readonly Header[] {
  const headers: Header[] = [];
  let orderColumns: readonly number[] = [];
  const tables = new Map(grid.sheet.tables.filter((table) => table.hasHeader).map((table) => [table.range.top, table]));
  for (let row = 1; row <= grid.rowCount; row++) {
    const table = tables.get(row);
    if (table === undefined && isNumbered(grid, row, orderColumns)) continue;
    const split = table === undefined ? splitHeaderAt(grid, row) : undefined;
    if (table === undefined && split === undefined && !isHeaderRow(grid, row)) continue;
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

/** The filled cells of a row as column and text; undefined when numbers and booleans are too many for a header. */
function headerCells(grid: Grid, row: number): { readonly column: number; readonly text: string }[] | undefined {
  const cells: { column: number; text: string }[] = [];
  let others = 0;
  for (let column = 1; column <= grid.columnCount; column++) {
    const value = grid.value(row, column);
    if (value === null || value === "") continue;
    if (typeof value === "string") cells.push({ column, text: value });
    else if (!(typeof value === "number" && value >= 1990 && value <= 2100)) others++;
  }
  if (others > cells.length / 3) return undefined;
  return cells.map(({ column }) => ({ column, text: grid.text(row, column) })).filter(({ text }) => text !== "");
}

function isHeaderRow(grid: Grid, row: number): boolean {
  const cells = headerCells(grid, row);
  if (cells === undefined || cells.length === 0) return false;
  if (!cells.some(({ text }) => mayNameColumn(text))) return false;
  if (cells.length === 1 && isSignatureText(cells[0]?.text ?? "")) return false;
  if (cells.length === 1) return isLoneHeader(grid, row, cells[0]?.column ?? 1, cells[0]?.text ?? "");
  let hits = 0;
  let anchors = 0;
  let repeats = 0;
  let certain = 0;
  const meanings = new Set<string>();
  for (const { text } of cells) {
    if (text.length > 120) continue;
    const best = bestMatch(text);
    if (best === undefined || best.score < 0.6) continue;
    if (meanings.has(best.meaning) && best.meaning !== "ignored") {
      repeats++;
      continue;
    }
    meanings.add(best.meaning);
    hits++;
    if (["order", "fullName", "familyName", "unit", "village"].includes(best.meaning) && best.score >= 0.7) anchors++;
    if ((best.meaning === "order" || best.meaning === "fullName") && best.score >= 0.85 && isColumnName(text))
      certain++;
  }
  // "STT" and "Họ và tên" on one row: no list has them among its people, whatever stands beside them.
  if (certain >= 2) return true;
  if (hits < 2 || (anchors === 0 && hits < 4)) return false;
  // "NGƯỜI LẬP | CHỦ TỊCH | …" ends a list; "Ký tên", "Đại diện cho" may be columns beside ones that are plain.
  if (
    (anchors < 2 || hits < 4) &&
    cells.some(
      ({ text }) =>
        (isSignatureText(text) && !(hits >= 4 && TO_SIGN.test(headerWords(text)))) || /^\(k[ýy]/iu.test(text),
    )
  )
    return false;
  // Two or three tables side by side say everything again.
  return hits >= 4 || hits / (cells.length - repeats) >= 0.34;
}

/** A column to sign in. */
const TO_SIGN = /^(?:ky ten|ky nhan|chu ky|nguoi ky|ky xac nhan)$/;

function bestMatch(text: string) {
  const people = matchHeader([text], "people")[0];
  const units = matchHeader([text], "units")[0];
  return (people?.score ?? 0) >= (units?.score ?? 0) ? people : units;
}

/** A list of one column: "Tên thôn" and names below. */
function isLoneHeader(grid: Grid, row: number, column: number, text: string): boolean {
  if (!isColumnName(text) || row + 2 > grid.rowCount) return false;
  const meaning = bestMatch(text)?.meaning;
  if (meaning !== "unit" && meaning !== "fullName" && meaning !== "village") return false;
  for (let r = row + 1; r <= Math.min(row + 3, grid.rowCount); r++) {
    if (typeof grid.value(r, column) !== "string") return false;
    for (let c = 1; c <= grid.columnCount; c++) if (c !== column && grid.value(r, c) !== null) return false;
  }
  return (
    row === 1 ||
    grid.text(row - 1, column) === "" ||
    grid.mergeAt(row - 1, column) !== undefined ||
    fold(grid.text(row - 1, column)).startsWith("danh sach")
  );
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
  for (let r = top; r <= bottom; r++) {
    for (let c = 1; c <= grid.columnCount; c++) {
      if (grid.value(r, c) === null) continue;
      left = Math.min(left, c);
      right = Math.max(right, grid.mergeAt(r, c)?.right ?? c);
    }
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

/** Order numbers often stand in a column without a header. */
function hasValuesBelow(grid: Grid, bottom: number, column: number): boolean {
  let filled = 0;
  for (let r = bottom + 1; r <= Math.min(bottom + 8, grid.rowCount); r++)
    if (typeof grid.value(r, column) === "number" || /^\d+$/.test(grid.text(r, column))) filled++;
  return filled >= 2;
}

/** A last column that nobody gave a header: most rows say something in it. */
function hasTextsBelow(grid: Grid, bottom: number, column: number): boolean {
  let filled = 0;
  for (let r = bottom + 1; r <= Math.min(bottom + 8, grid.rowCount); r++)
    if (typeof grid.value(r, column) === "string" && grid.text(r, column).length <= 60) filled++;
  return filled >= 5;
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
  let filled = 0;
  let known = 0;
  let groups = 0;
  let lone: string | undefined;
  for (let c = 1; c <= grid.columnCount; c++) {
    const value = grid.value(row, c);
    if (value === null || value === "") continue;
    const text = grid.text(row, c);
    if (typeof value !== "string" || text === "" || text.length > 60 || /\d{3}/.test(text)) return false;
    const parent = parentAt(grid, core, row - 1, c);
    if (parent === undefined) return false;
    filled++;
    lone = text;
    const leaf = matchHeader([parent, text], "people")[0] ?? matchHeader([parent, text], "units")[0];
    if ((leaf?.score ?? 0) >= 0.6 || isColumnName(text)) known++;
    else if (proposeGroup(text, "column").plain) groups++;
    if (namesRow(parent)) {
      const above = grid.mergeAt(row - 1, c);
      const divided = above !== undefined && above.right > above.left;
      const isHalfName = ["familyName", "givenName"].includes(matchHeader([text], "people")[0]?.meaning ?? "");
      if (!divided && !isHalfName && (headerTextAt(grid, row - 1, c) !== "" || !isColumnName(text))) return false;
    }
    const span = grid.mergeAt(row, c);
    if (span !== undefined && span.right - span.left >= 2 && !spansOneParent(grid, row - 1, span)) return false;
  }
  if (
    filled === 1 &&
    lone !== undefined &&
    (readSectionText(lone).numbering !== "none" ||
      proposeGroup(lone, "section").plain ||
      topicOf(lone) !== "category") &&
    !isColumnName(lone)
  )
    return false;
  // "ĐHTT | Khách mời": two groups are columns to mark, one is a heading.
  if (groups >= 2) known += groups;
  return filled >= 1 && (known > 0 || filled >= 2) && known * 3 >= filled;
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

function headerTextAt(grid: Grid, row: number, column: number): string {
  const merge = grid.mergeAt(row, column);
  return merge === undefined ? grid.text(row, column) : grid.text(merge.top, merge.left);
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
      const merge = grid.mergeAt(r, c);
      const text = merge ? grid.text(merge.top, merge.left) : grid.text(r, c);
      if (text !== "") return text;
    }
  }
  return undefined;
}

/** A row above the core whose texts gather several of its columns ("Trình độ" above three). */
function isUpperHeader(grid: Grid, row: number, core: number): boolean {
  const cells = headerCells(grid, row);
  if (cells === undefined || cells.length === 0) return false;
  let gathers = 0;
  let width = 0;
  for (let c = 1; c <= grid.columnCount; c++) if (grid.value(core, c) !== null) width++;
  for (const { column, text } of cells) {
    const merge = grid.mergeAt(row, column);
    if (merge !== undefined && merge.bottom >= core) {
      gathers++;
      continue;
    }
    if (text.length > 80 || TITLE_WORDS.test(fold(text)) || isTitle(text, cells.length)) return false;
    const span = merge === undefined ? 1 : merge.right - merge.left + 1;
    if (span > 1 && span >= width - 1) return false;
    if (matchHeader([grid.text(core, column)], "people")[0]?.meaning === "order") return false;
    let below = 0;
    for (let c = column; c < column + span; c++)
      if (headerTextAt(grid, core, c) !== "" && (grid.mergeAt(core, c)?.top ?? core) > row) below++;
    if (span > 1 && below >= span - 1) gathers++;
    else if (isColumnName(text) || (bestMatch(text)?.score ?? 0) >= 0.6) gathers++;
    else return false;
  }
  return gathers > 0;
}

/** "TỔNG HỢP DANH SÁCH …", "Đơn vị: Trường A": a title or a line of the form, however wide it is merged. */
function isTitle(text: string, cellsInRow: number): boolean {
  return /danh sach /.test(fold(text)) || /^[^:(]{2,24}:\s*\S/.test(text) || (cellsInRow === 1 && text.length > 45);
}

function pathOf(grid: Grid, top: number, bottom: number, left: number, column: number): string[] {
  const path: string[] = [];
  for (let r = top; r <= bottom; r++) {
    const text = levelText(grid, r, top, bottom, left, column);
    if (text !== "" && text !== path.at(-1)) path.push(text);
  }
  return path;
}

function levelText(grid: Grid, row: number, top: number, bottom: number, left: number, column: number): string {
  const merge = grid.mergeAt(row, column);
  if (merge !== undefined) {
    return grid.text(merge.top, merge.left);
  }
  const own = grid.text(row, column);
  if (own !== "" || row === bottom || !hasTextBelow(grid, row, bottom, column)) return own;
  // Two levels drawn without merging: a blank cell belongs to the nearest header on its left that is divided below as
  // well.
  for (let r = top; r < row; r++) if (grid.text(r, column) !== "") return "";
  for (let c = column - 1; c >= left; c--) {
    const above = grid.mergeAt(row, c);
    if (above !== undefined) return "";
    if (!hasTextBelow(grid, row, bottom, c)) return "";
    const text = grid.text(row, c);
    if (text !== "") return text;
  }
  return "";
}

function hasTextBelow(grid: Grid, row: number, bottom: number, column: number): boolean {
  for (let r = row + 1; r <= bottom; r++)
    if (grid.text(r, column) !== "" && grid.mergeAt(r, column)?.top !== row) return true;
  return false;
}

/** (1) (2) (3), A B 1 2, 1 2 3=4+5, 1 1 2 3 3: no value of anybody. */
export function isColumnNumberRow(grid: Grid, row: number, left: number, right: number): boolean {
  if (row > grid.rowCount) return false;
  let count = 0;
  let last = 0;
  let rising = 0;
  let first = 0;
  let doubled = 0;
  for (let c = left; c <= right; c++) {
    const text = headerWords(grid.text(row, c)).replace(/ .*$/, "");
    if (grid.value(row, c) === null) continue;
    const raw = grid.text(row, c);
    if (!/^[([<{]?-?\s*(?:\d{1,2}[a-zđ]?|[A-ZĐa-zđ]|[IVX]{1,4})\s*-?[)\]>}.]?(?:\s*[=:].{0,20})?$/.test(raw))
      return false;
    count++;
    const number = /^\d/.test(text) ? Number.parseInt(text, 10) : 0;
    if (number > 0) {
      if (number === last + 1 || last === 0) rising++;
      // Somebody put a column in and gave it its neighbour's number.
      else if (number === last) doubled++;
      first ||= number;
      last = number;
    } else rising++;
  }
  const width = right - left + 1;
  const counted = first === 1 && count >= 5 && doubled < rising ? rising + doubled : rising;
  // "1 | 1 | 2" may be a thôn that is called 1 and its two seats: few numbers count the columns only without a gap.
  return (
    count >= 2 && count >= Math.min(3, width) && count >= width * 0.5 && counted >= (count >= 5 ? count - 1 : count)
  );
}
