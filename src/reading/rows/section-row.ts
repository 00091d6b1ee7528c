import { isPlainNumber } from "../grid/grid-cells";
import { proposeGroup } from "../texts/read-group";
import { looksLikePersonName } from "../texts/read-name";
import type { Cell, RowReader } from "./row-reader";
import { standingOfHeading } from "../texts/read-standing";
import { isNoteText, isSaying } from "../texts/row-words";
import {
  numberingOf,
  readSectionText,
  type Section,
  type Numbering,
  type SectionTopic,
  topicOf,
} from "../texts/section-text";
import { isOfWorkplace } from "../columns/home-or-work";

/** One row that may be a heading among the rows of a list, with what its look says. */
interface HeadingRow {
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly order: string;
  readonly name: string;
  /** The first text beside the order number. */
  readonly heading: Cell;
  /** How many bare numbers stand beside it. */
  readonly numbers: number;
  readonly numbering: Numbering;
  /** How much the text looks like a person's name, without its number. */
  readonly personLike: number;
  /** Merged over most of the table. */
  readonly isWide: boolean;
  /** Stands in the column of names. */
  readonly isInName: boolean;
  /** The next filled row. */
  readonly next: number | undefined;
}

/**
 * Tells a heading from a person or unit by its look. `hasPlainNumbers`: the list numbers its people; `next`: the next
 * filled row.
 */
export function isSectionRow(
  rows: RowReader,
  row: number,
  cells: readonly Cell[],
  hasPlainNumbers: boolean,
  next: number | undefined,
): boolean {
  const order = rows.order(row);
  const { texts, numbers } = rows.beside(row, cells, order);
  const [heading] = texts;
  if (heading === undefined || isLineOfSomebody(rows, row)) return false;
  if (isNumberAndTitle(rows, cells)) return true;
  const numbering =
    order === "" || rows.columns.orders.has(heading.column)
      ? readSectionText(heading.text).numbering
      : numberingOf(order.replace(/(?<=.)[-–.):/\s]+$/, ""));
  if (rows.subject === "units") {
    if (isPlainNumber(order)) return false;
    // Nobody merges the name of a unit over the columns of its numbers.
    if (cells.length === 1 && next !== undefined && isWide(rows, row, heading.column)) return true;
    if (numbering === "roman" || numbering === "letter") return hasPlainNumbers;
    return texts.length === 1 && numbers === 0 && hasPlainNumbers && rows.columns.order !== undefined;
  }
  if (texts.length > 1) return false;
  const bare = numbering === "none" ? heading.text : readSectionText(heading.text).text;
  const line: HeadingRow = {
    row,
    cells,
    order,
    name: rows.name(row),
    heading,
    numbers,
    numbering,
    personLike: looksLikePersonName(bare === "" ? heading.text : bare),
    isWide: isWide(rows, row, heading.column),
    isInName: rows.columns.names.includes(heading.column),
    next,
  };
  return isPlainNumber(order) ? headsNumbered(rows, line) : headsAmongPeople(rows, line);
}

/** "Đ/c Lộc Văn Khải - Bí thư", one of the lines for which the list was found. */
function isLineOfSomebody({ header }: RowReader, row: number): boolean {
  return header.left === header.right && header.named?.includes(row) === true;
}

function isWide({ grid, header }: RowReader, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  const width = header.right - header.left + 1;
  return merge !== undefined && merge.right - merge.left + 1 >= Math.min(3, Math.max(2, width - 1));
}

/** A heading that is numbered as people are: "3 | Báo Lào Cai". */
function headsNumbered(rows: RowReader, line: HeadingRow): boolean {
  const { cells, heading, isInName, isWide: wide, name, next, order, personLike, row } = line;
  const { grid } = rows;
  const nextOrder = next === undefined ? "" : rows.order(next);
  // "3 | Báo Lào Cai" and below "- Lý Thị Mai": those with a dash are its people.
  if (
    isInName &&
    cells.length <= 2 &&
    next !== undefined &&
    nextOrder === "" &&
    DASHED.test(rows.name(next)) &&
    !DASHED.test(name)
  )
    return true;
  if (!wide && (!isInName || personLike >= 0.5)) return false;
  if (wide || next === undefined) return wide;
  const restarts = /^1[.)]?$/.test(nextOrder) && order !== "0";
  const dividesFurther =
    /^(?:\d+\.\d+|[a-zđ][.)]?$|[-–+*•])/.test(nextOrder) ||
    (nextOrder === "" && looksLikePersonName(rows.name(next)) >= 0.5);
  const isBoldAlone = grid.isBold(row, heading.column) && !grid.isBold(next, heading.column) && nextOrder === "";
  return restarts || dividesFurther || isBoldAlone;
}

/** A heading without a number, or with one that no person has: "II", "a)", "-". */
function headsAmongPeople(rows: RowReader, line: HeadingRow): boolean {
  const { heading, isInName, isWide: wide, name, numbering, numbers, order, personLike } = line;
  const { names, orders } = rows.columns;
  const isInOrder = orders.has(heading.column);
  if (order !== "" && !isInOrder) {
    const mayHead = personLike < 0.5 || wide || numbering === "roman";
    return mayHead && !(personLike >= 0.8 && numbers > 0);
  }
  if (wide || isInOrder) return !isSpoken(line);
  if (isMisplacedHeading(rows, line)) return true;
  const [firstName] = names;
  if (!isInName && heading.column >= rows.header.left && firstName !== undefined)
    return heading.column < firstName && name === "" && personLike < 0.5;
  const isNumbered = numbering !== "none" && numbering !== "dash";
  return personLike < 0.5 && (isNumbered || !isNoteText(heading.text) || saysWhoComes(heading.text));
}

/** "Chuyền nào chưa có tên thì quý sau.": a sentence, and nothing of who comes or what group they are. */
function isSpoken({ heading: { text }, numbering }: HeadingRow): boolean {
  return (
    numbering === "none" &&
    isSaying(text) &&
    proposeGroup(text, "section").group === null &&
    standingOfHeading(text) === undefined
  );
}

/** "* Dự phòng:" heads those below it, star or not. */
const saysWhoComes = (text: string): boolean => standingOfHeading(readSectionText(text).text) !== undefined;

/**
 * Alone on its row under "Ngày sinh" or "Văn hóa", where no such text belongs: a number and a title, a group, a thôn or
 * a unit.
 */
function isMisplacedHeading({ columns }: RowReader, { heading, isInName, name, order }: HeadingRow): boolean {
  if (isInName || name !== "" || order !== "") return false;
  const { column, text } = heading;
  if (!columns.facts.has(column) || columns.places.has(column) || /^\d/.test(text)) return false;
  const read = readSectionText(text);
  return read.numbering !== "none" || topicOf(read.text) !== "category" || proposeGroup(read.text, "section").plain;
}

/** "A | KHÁCH MỜI" in a list without a column of numbers. */
function isNumberAndTitle({ columns, subject }: RowReader, [number, title, ...more]: readonly Cell[]): boolean {
  return (
    subject === "people" &&
    columns.order === undefined &&
    number !== undefined &&
    title !== undefined &&
    more.length === 0 &&
    columns.names.includes(number.column) &&
    /^(?:[IVX]{1,5}|[A-ZĐ])[.)]?$/.test(number.text) &&
    !/^\d+$/.test(title.text)
  );
}

/** Reads a row that is a heading. */
export function sectionOf(rows: RowReader, row: number, cells: readonly Cell[]): Section {
  const { facts, orders, texts: textColumns } = rows.columns;
  const order = rows.order(row);
  const { texts } = rows.beside(row, cells, order);
  const isNumbered = isNumberAndTitle(rows, cells);
  const heading = (isNumbered ? cells[1] : texts[0]) ?? cells[0] ?? { column: 1, text: "" };
  const read = readSectionText(heading.text, isNumbered ? cells[0]?.text : orders.has(heading.column) ? "" : order);
  const beside = cells.filter(
    ({ column, text }) => column > heading.column && /^\(?\d{1,5}\)?(?:\s*\p{L}.*)?$/u.test(text),
  );
  // "03 người" is a count wherever it stands, a bare number only outside the columns of facts: under Nam or Nữ it
  // counts a part. A row of many numbers holds the sums of many columns, money among them: none of them says how many
  // people follow.
  const bare = beside.length > MOST_COUNTS ? [] : beside;
  const besideCount =
    beside.find(({ text }) => /\p{L}/u.test(text)) ??
    bare.find(({ column }) => !facts.has(column) || textColumns.has(column));
  const count = read.count ?? (besideCount === undefined ? undefined : Number(/\d+/.exec(besideCount.text)?.[0]));
  return {
    ...read,
    count,
    row,
    cell: rows.grid.at(row, heading.column),
    typed: heading.text,
    topic: topicIn(rows, read.text),
    toRow: row,
  };
}

/** "Tổ 1 - 2 - 3", "Đội 4": parts of a thôn, and of the school or the enterprise whose list it is. */
function topicIn({ grid, header }: RowReader, text: string): SectionTopic {
  return NUMBERED_PART.test(text) && isOfWorkplace(grid, header) ? "unit" : topicOf(text);
}

const NUMBERED_PART = /^(?:tổ|đội|ca|nhóm|khối)(?: số)? \d/iu;

/** All, men, women. */
const MOST_COUNTS = 3;
const DASHED = /^[-–+•]\s*\p{L}/u;
