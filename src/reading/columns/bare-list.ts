import { fold } from "../../domain/vietnamese-text";
import { filledColumns, isFilled, type TextAt, textsIn } from "../grid/grid-cells";
import type { Meaning } from "../texts/match-phrase";
import { isColumnNumberRow } from "../headers/column-numbers";
import { type Header, headerAt } from "../headers/find-header";
import { ADDRESSES, COMRADES, PAIRED } from "../../lexicon/honorifics";
import { isColumnName, matchHeader } from "../texts/match-header";
import { looksLikePersonName } from "../texts/read-name";
import { proposeGroup } from "../texts/read-group";
import { isSignatureText } from "../texts/row-words";
import { readSectionText, topicOf } from "../texts/section-text";
import { isDates } from "./meaning-of-values";
import { sampleColumn } from "./sample-column";
import type { Grid } from "../grid/sheet-grid";
import { bodyOf } from "../texts/body-words";

const MOST_ROWS = 400;
const MOST_COLUMNS = 40;
const LEAST_NAMES = 3;

/**
 * A list that has no header row at all: a column of people's names with order numbers or facts of a person beside
 * nearly all of them. Undefined when the values leave any doubt, except names line by line below the title of a list.
 * The header it gives has no rows (`bottom` right above `top`) and no texts. `isSaid`: the office
 * said that there is such a list.
 */
export function findBareList(grid: Grid, isSaid = false): Header | undefined {
  return tableOfNames(grid, isSaid) ?? linesOfNames(grid);
}

/**
 * A list of people below a header none of whose words name them: where the sheet says that people are listed, or
 * another word of the header is known. Its columns are told by their values. `to`: the last row that is looked at.
 */
export function findNamesBelowHeader(grid: Grid, to = grid.rowCount): Header | undefined {
  const bare = tableOfNames(grid, true, to);
  if (bare === undefined) return undefined;
  const above = bare.top - 1;
  const bottom = isColumnNumberRow(grid, above, bare.left, bare.right) ? above - 1 : above;
  if (bottom < 1 || filledColumns(grid, bottom, 2).length < 2) return undefined;
  let top = bottom;
  for (let c = bare.left; c <= bare.right; c++) top = Math.min(top, grid.mergeAt(bottom, c)?.top ?? top);
  const [header] = headerAt(grid, top, bottom);
  return header !== undefined && (isTitled(grid, top) || namesFact(header))
    ? { ...header, alone: true, named: bare.named ?? [] }
    : undefined;
}

function isTitled(grid: Grid, above: number): boolean {
  for (let row = 1; row < above; row++)
    if (textsOf(grid, row).some(({ text }) => LIST_OF_PEOPLE.test(fold(text)) || A_LIST.test(fold(text)))) return true;
  return false;
}

/** Names below it, with what is known of people beside them, are whom it lists. */
const A_LIST = /^(?:ds|danh sach)\b/;

function namesFact(header: Header): boolean {
  for (let c = header.left; c <= header.right; c++) {
    const [best] = matchHeader(header.path(c), "people");
    if (best !== undefined && best.score >= KNOWN && OF_LISTED.includes(best.meaning)) return true;
  }
  return false;
}

const KNOWN = 0.8;
/** What is written of people who are listed; a number, a unit or a day stand in lists of other things as well. */
const OF_LISTED: readonly Meaning[] = ["birthDate", "sex", "ethnicity", "partyMember", "position", "category"];

function tableOfNames(grid: Grid, isSaid: boolean, to = grid.rowCount): Header | undefined {
  const column = columnOfNames(grid, to);
  if (column === undefined) return undefined;
  const named: number[] = [];
  let used = 0;
  for (let row = 1; row <= to; row++) {
    if (filledColumns(grid, row, 2).length < 2) continue;
    if (isHeading(grid, row)) continue;
    if (isName(grid, row, column)) named.push(row);
    // Who signs stands below the people.
    else if (named.length > 0 && isSigned(grid, row)) break;
    if (named.length > 0) used++;
  }
  if (named.length > LEAST_NAMES && headsValues(grid, named)) named.shift();
  const [first] = named;
  if (first === undefined || named.length < LEAST_NAMES || named.length < used * 0.7) return undefined;
  const { left, right } = filledSpan(grid, named);
  if (!hasEvidence(grid, left, right, column, named)) return undefined;
  const top = firstHeading(grid, first);
  // Two texts right above the names are a header that was not understood: then it is a list of something else.
  return !isSaid && top > 1 && filledColumns(grid, top - 1, 2).length >= 2
    ? undefined
    : bareHeader(top, left, right, named);
}

/** The first and the last column in which one of the rows has something. */
function filledSpan(grid: Grid, rows: readonly number[]): { readonly left: number; readonly right: number } {
  const filled: number[] = [];
  for (let c = 1; c <= grid.columnCount; c++) if (rows.some((row) => isFilled(grid, row, c))) filled.push(c);
  return { left: filled[0] ?? 1, right: filled.at(-1) ?? grid.columnCount };
}

/** "Danh tính | Niên sinh" may look like a name: words above columns all of whose cells are numbers, days or sexes. */
function headsValues(grid: Grid, [first = 0, ...others]: readonly number[]): boolean {
  let headed = 0;
  for (let column = 1; column <= grid.columnCount; column++) {
    if (others.filter((row) => isValue(grid, row, column)).length < others.length * 0.8) continue;
    if (isValue(grid, first, column)) return false;
    if (isFilled(grid, first, column)) headed++;
  }
  return headed > 0;
}

/** A number, a day or a sex. */
function isValue(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  return typeof value === "number" || (typeof value === "string" && VALUE.test(fold(value)));
}

const VALUE = /^\s*(?:\d[\d\s./-]*|nam|nu|ong|ba)\s*$/;

function bareHeader(top: number, left: number, right: number, named: readonly number[]): Header {
  return { top, bottom: top - 1, left, right, columnNumbers: 0, path: () => [], table: undefined, alone: true, named };
}

/** The first of the headings right above the first name. */
export function firstHeading(grid: Grid, first: number): number {
  let top = first;
  while (isHeading(grid, top - 1)) top--;
  return top;
}

function isSigned(grid: Grid, row: number): boolean {
  return textsIn(grid, row).some(({ text }) => isSignatureText(text));
}

/** "1. Ông Nguyễn Văn An - …", "- Đ/c Lý Thị Bình, …". */
const NUMBERED = /^\d{1,3}\s*(?:[.)]\s*|\/\s+|\/(?=\p{Lu}))\p{L}/u;
const DASHED = new RegExp(
  `^[-–—+•*]\\s*(?:${[...PAIRED, ...COMRADES].map((word) => word.replaceAll(".", "\\.")).join("|")})[\\s.:]`,
  "iu",
);
/** "+ Giàng A Sếnh (1987)": nothing but a name and a year of birth. */
const DASHED_BORN = /^[-–—+•*]\s*\p{Lu}[^\d,;:(]{3,40}[\s,(–-]+(?:sn\s*|sinh năm\s*)?(?:19|20)\d{2}\)?$/iu;
/** "Đ/c Lộc Văn Khải - Bí thư chi bộ", without a dash in front: an office has to stand behind the name. */
const ADDRESSED = new RegExp(
  `^(?:${[...PAIRED, ...COMRADES, "ông", "bà"].map((word) => word.replaceAll(".", "\\.")).join("|")})[\\s.:].*?\\s*[,(–-]\\s*\\p{L}`,
  "iu",
);
/** "Anh Viên Xuân Nhớ - 0346 118 205": a telephone behind the name. */
const WITH_PHONE = new RegExp(
  `^(?:${[...ADDRESSES, "thầy", "em", "bạn"].join("|")})\\s\\p{Lu}[^\\d,;:(]{3,40}[\\s,(:–-]+(?:s?đt:?\\s*)?0\\d(?:[ .]?\\d){7,9}\\)?$`,
  "iu",
);
const LIST_OF_PEOPLE =
  /danh sach .*(?:dai bieu|khach|moi|ca nhan|tap the|dien hinh|guong|dang vien|hoi vien|can bo|nguoi)|^(?:(?:chot|gui|bo sung|em gui|bao cao|bc|cap nhat|day la) )*(?:ds|danh sach)(?: [a-z]+){0,2} (?:di|du|tham du|tham gia)\b|^(?:[ivx\d]+[.)]\s*)?(?:thanh phan|dai bieu|khach moi)\b/;

/**
 * "1. Ông Nguyễn Văn An - Chủ tịch UBND xã" line by line in one column, or with its number in the column before, below
 * a title that says that this is a list of people, and headings among them.
 */
function linesOfNames(grid: Grid): Header | undefined {
  const lines: Line[] = [];
  let isTitled = false;
  let others = 0;
  let between = 0;
  for (let row = 1; row <= Math.min(grid.rowCount, MOST_ROWS); row++) {
    const texts = textsOf(grid, row);
    const line = isTitled ? lineIn(texts, row, lines) : undefined;
    if (line !== undefined) {
      // What stands above a first one divides the lines, whatever it says.
      others += line.number === 1 ? Math.max(0, between - 1) : between;
      between = 0;
      lines.push(line);
      continue;
    }
    isTitled ||= texts.some(({ text }) => LIST_OF_PEOPLE.test(fold(text)));
    if (lines.length === 0 || texts.length === 0) continue;
    if (isSigned(grid, row)) break;
    if (!isHeading(grid, row)) between++;
  }
  const [first] = lines;
  if (
    first === undefined ||
    lines.length < LEAST_NAMES ||
    others + Math.max(0, between - FEW_NOTES) > lines.length * 0.3
  )
    return undefined;
  return bareHeader(
    firstHeading(grid, first.row),
    first.left,
    first.column,
    lines.map(({ row }) => row),
  );
}

/** Below the last of them a sum or a note says nothing against a list. */
const FEW_NOTES = 2;

/** A row that says nothing but who somebody is. */
interface Line {
  readonly row: number;
  /** Of its number, where that has a cell of its own. */
  readonly left: number;
  readonly column: number;
  /** 0 for a dash or a form of address. */
  readonly number: number;
}

/** A row with nothing but one line that names somebody, in the column of the others and with the next number. */
function lineIn(texts: readonly TextAt[], row: number, lines: readonly Line[]): Line | undefined {
  const [first, second, third] = texts;
  if (first === undefined || third !== undefined) return undefined;
  const apart = second === undefined ? undefined : NUMBER_ALONE.exec(first.text)?.[1];
  const only = apart === undefined ? first : second;
  if (only === undefined || (second !== undefined && apart === undefined)) return undefined;
  const number = apart === undefined ? numberOfLine(only.text) : namesInLine(only.text) ? Number(apart) : undefined;
  const [begun, last] = [lines[0], lines.at(-1)?.number ?? 0];
  const isInPlace = begun === undefined || (begun.column === only.column && begun.left === first.column);
  return isInPlace && (number === 0 || number === 1 || number === last + 1)
    ? { row, left: first.column, column: only.column, number }
    : undefined;
}

const NUMBER_FIRST = /^\d{1,3}\s*[.)/]\s*/u;
const NUMBER_ALONE = /^(\d{1,3})[.)]?$/;

/** Somebody addressed, whose office stands behind the name, or a body that may be listed as one is. */
function namesInLine(text: string): boolean {
  return text.length <= LONGEST_LINE && (ADDRESSED.test(text) ? isNamed(text) : bodyOf(text) !== null);
}

const LONGEST_LINE = 150;
const isNamed = (text: string): boolean =>
  looksLikePersonName(text.replace(/^[-–—+•*]\s*/u, "").replace(/\s*[,;(].*$|\s[-–—]\s.*$/su, "")) >= 0.7;

/** The number of a line that names somebody, 0 for a dash or a form of address; undefined for any other text. */
function numberOfLine(text: string): number | undefined {
  const isNumbered = NUMBERED.test(text);
  if (
    (!isNumbered && ![DASHED, DASHED_BORN, ADDRESSED, WITH_PHONE].some((line) => line.test(text))) ||
    text.length > LONGEST_LINE
  )
    return undefined;
  if (!isNamed(text) && !(isNumbered && bodyOf(text.replace(NUMBER_FIRST, "")) !== null)) return undefined;
  return isNumbered ? Number(/^\d+/.exec(text)?.[0]) : 0;
}

function textsOf(grid: Grid, row: number): readonly TextAt[] {
  return textsIn(grid, row, row, MOST_COLUMNS);
}

/** True for the header of a list that has none. */
export function isBare({ top, bottom }: Header): boolean {
  return bottom < top;
}

function columnOfNames(grid: Grid, to: number): number | undefined {
  let best: number | undefined;
  let most = LEAST_NAMES - 1;
  for (let column = 1; column <= Math.min(grid.columnCount, MOST_COLUMNS); column++) {
    let names = 0;
    for (let row = 1; row <= Math.min(to, MOST_ROWS); row++) if (isName(grid, row, column)) names++;
    if (names > most) {
      most = names;
      best = column;
    }
  }
  return best;
}

/** The name of a person, and of no column. */
export function isName(grid: Grid, row: number, column: number): boolean {
  if (typeof grid.value(row, column) !== "string") return false;
  const text = grid.text(row, column);
  return text.length <= 60 && looksLikePersonName(text) >= 0.7 && !isColumnName(text);
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
        sample.ethnicities >= sample.filled * 0.9 ||
        sample.offices >= sample.filled * 0.8 ||
        (sample.phones >= sample.filled * 0.9 && isTitled(grid, rows[0] ?? 1)))
    )
      return true;
  }
  return false;
}

/** "I. Khách mời", "Thôn Nà Cáy": what several people below have in common. */
function isHeading(grid: Grid, row: number): boolean {
  if (row < 1) return false;
  const [first, second, third] = textsOf(grid, row);
  if (first === undefined || third !== undefined) return false;
  const { numbering, text } = readSectionText((second ?? first).text, second === undefined ? "" : first.text);
  if (numbering === "roman" || numbering === "letter") return true;
  return second === undefined && text.length <= 60 && !NAMES_LIST.test(fold(text)) && headsRows(text);
}

const NAMES_LIST = /danh sach|bieu|phu luc|kem theo|hoi nghi|dai hoi/;

function headsRows(text: string): boolean {
  const { group, plain } = proposeGroup(text, "section");
  // "Thường trực Huyện ủy": those who lead, not whom a line above the list invites.
  return topicOf(text) !== "category" || plain || (group?.is === "leader" && !/^(?:kinh )?moi /.test(fold(text)));
}
