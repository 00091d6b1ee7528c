import { readDate } from "../domain/vietnamese-date";
import { fold } from "../domain/vietnamese-text";
import { styleAt } from "../domain/sheet-snapshot";
import type { Meaning } from "./column-dictionary";
import type { Header } from "./find-header";
import { looksLikePersonName } from "./read-name";
import type { ColumnSample } from "./sample-column";
import { readSectionText } from "./section-text";
import { sampleColumn } from "./sample-column";
import type { Grid } from "./sheet-grid";

const MOST_ROWS = 400;
const MOST_COLUMNS = 40;
const LEAST_NAMES = 3;

/**
 * A list that has no header row at all: a column of people's names with order numbers or facts of a person beside
 * nearly all of them. Undefined when the values leave any doubt, except names line by line below the title of a list.
 * The header it gives has no rows (`bottom` right above `top`) and no texts.
 */
export function findBareList(grid: Grid): Header | undefined {
  return tableOfNames(grid) ?? linesOfNames(grid);
}

function tableOfNames(grid: Grid): Header | undefined {
  const column = columnOfNames(grid);
  if (column === undefined) return undefined;
  const named: number[] = [];
  for (let row = 1; row <= grid.rowCount; row++) if (isName(grid, row, column)) named.push(row);
  const rows = named.filter((row) => filledCells(grid, row) >= 2);
  const first = rows[0];
  const last = rows.at(-1);
  if (
    first === undefined ||
    last === undefined ||
    rows.length < LEAST_NAMES ||
    rows.length < named.length * 0.7 ||
    rows.length < rowsInUse(grid, first, last) * 0.7
  )
    return undefined;
  let left = column;
  let right = column;
  for (const row of rows)
    for (let c = 1; c <= grid.columnCount; c++)
      if (isFilled(grid, row, c)) {
        left = Math.min(left, c);
        right = Math.max(right, c);
      }
  if (!hasEvidence(grid, left, right, column, rows)) return undefined;
  const top = isHeading(grid, first - 1) ? first - 1 : first;
  // Two texts right above the names are a header that was not understood: then it is a list of something else.
  if (top > 1 && filledCells(grid, top - 1) >= 2) return undefined;
  return { top, bottom: top - 1, left, right, columnNumbers: 0, path: () => [], table: undefined, alone: true };
}

const LINE = /^\d{1,3}\s*[.)]\s*\p{L}/u;
const LIST_OF_PEOPLE = /danh sach .*(?:dai bieu|khach|moi|ca nhan|dien hinh|guong|dang vien|hoi vien|can bo)/;

/**
 * "1. Ông Nguyễn Văn An - Chủ tịch UBND xã" line by line in one column, below a title that says that this is a list of
 * people.
 */
function linesOfNames(grid: Grid): Header | undefined {
  let first = 0;
  let last = 0;
  let column = 0;
  let expected = 0;
  let isTitled = false;
  for (let row = 1; row <= Math.min(grid.rowCount, MOST_ROWS); row++) {
    for (let c = 1; c <= Math.min(grid.columnCount, MOST_COLUMNS); c++) {
      const text = grid.text(row, c);
      if (text === "") continue;
      isTitled ||= first === 0 && LIST_OF_PEOPLE.test(fold(text));
      if (
        !isTitled ||
        !LINE.test(text) ||
        text.length > 150 ||
        looksLikePersonName(text.replace(/\s*[,;(].*$|\s[-–—]\s.*$/su, "")) < 0.7
      )
        continue;
      if (filledCells(grid, row) > 1 || (column !== 0 && c !== column)) return undefined;
      const number = Number(/^\d+/.exec(text)?.[0]);
      if (number !== 1 && number !== expected) return undefined;
      expected = number + 1;
      column = c;
      first ||= row;
      last = row;
    }
  }
  if (first === 0 || last - first < LEAST_NAMES - 1) return undefined;
  const top = isHeading(grid, first - 1) ? first - 1 : first;
  return {
    top,
    bottom: top - 1,
    left: column,
    right: column,
    columnNumbers: 0,
    path: () => [],
    table: undefined,
    alone: true,
  };
}

/** True for the header of a list that has none. */
export function isBare({ top, bottom }: Header): boolean {
  return bottom < top;
}

/**
 * What the values of a column without a header can only be; undefined when they may be several things. `only`: no other
 * column holds such dates.
 */
export function meaningOfValues(
  grid: Grid,
  column: number,
  sample: ColumnSample,
  rows: readonly number[],
  only: boolean,
): Meaning | undefined {
  const { filled } = sample;
  if (filled < LEAST_NAMES) return undefined;
  const most = (count: number) => count >= filled * 0.9;
  if (only && isDates(sample) && rows.every((row) => mayBeBirth(grid, row, column))) return "birthDate";
  if (most(sample.villages)) return "village";
  if (most(sample.places) && sample.villages === 0) return "unit";
  if (most(sample.offices)) return "position";
  if (most(sample.phones) && rows.every((row) => /^(?:|0\d{9})$/.test(grid.text(row, column)))) return "phone";
  if (most(sample.ids) && filled > 0 && rows.every((row) => /^(?:|\d{12})$/.test(grid.text(row, column))))
    return "nationalId";
  return undefined;
}

export function isDates({ filled, dates, years }: ColumnSample): boolean {
  return filled >= LEAST_NAMES && dates + years >= filled * 0.8;
}

/** Nobody on a list was born before 1920 or after 2015; a party's or an award's date is later for some. */
function mayBeBirth(grid: Grid, row: number, column: number): boolean {
  const read = readDate(grid.value(row, column), styleAt(grid.sheet, row, column).numberFormat);
  return read.kind !== "value" || (read.value.year >= 1920 && read.value.year <= 2015);
}

function columnOfNames(grid: Grid): number | undefined {
  let best: number | undefined;
  let most = LEAST_NAMES - 1;
  for (let column = 1; column <= Math.min(grid.columnCount, MOST_COLUMNS); column++) {
    let names = 0;
    for (let row = 1; row <= Math.min(grid.rowCount, MOST_ROWS); row++) if (isName(grid, row, column)) names++;
    if (names > most) {
      most = names;
      best = column;
    }
  }
  return best;
}

function isName(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  return typeof value === "string" && value.length <= 60 && looksLikePersonName(grid.text(row, column)) >= 0.7;
}

function isFilled(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  return value !== null && value !== "";
}

function filledCells(grid: Grid, row: number): number {
  let filled = 0;
  for (let c = 1; c <= grid.columnCount; c++) if (isFilled(grid, row, c)) filled++;
  return filled;
}

/** Rows with two cells or more; headings and remarks are no people. */
function rowsInUse(grid: Grid, from: number, to: number): number {
  let count = 0;
  for (let row = from; row <= to; row++) if (filledCells(grid, row) >= 2) count++;
  return count;
}

/** Numbers that count the names, or dates, years, sexes or ethnicities beside them. */
function hasEvidence(grid: Grid, left: number, right: number, names: number, rows: readonly number[]): boolean {
  for (let column = left; column <= right; column++) {
    if (column === names) continue;
    const sample = sampleColumn(grid, column, rows);
    const enough = rows.length * 0.7;
    if (
      sample.filled >= enough &&
      (sample.counting >= sample.filled * 0.8 ||
        isDates(sample) ||
        sample.sexes + sample.honorifics >= sample.filled * 0.8 ||
        sample.ethnicities >= sample.filled * 0.9)
    )
      return true;
  }
  return false;
}

/** "I. Khách mời" right above the first name. */
function isHeading(grid: Grid, row: number): boolean {
  if (row < 1) return false;
  const texts: string[] = [];
  for (let c = 1; c <= grid.columnCount; c++) if (isFilled(grid, row, c)) texts.push(grid.text(row, c));
  return (
    texts.length <= 2 &&
    /^(?:roman|letter)$/.test(readSectionText(texts[1] ?? texts[0] ?? "", texts.length === 2 ? texts[0] : "").numbering)
  );
}
