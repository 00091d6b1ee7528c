import { beginsWithVillageKind } from "../../domain/village-kinds";
import { fold } from "../../domain/vietnamese-text";
import { isBare } from "../columns/bare-list";
import type { Header } from "../headers/find-header";
import { filledColumns, mergedText, textsIn } from "../grid/grid-cells";
import { matchHeader } from "../texts/match-header";
import { isSignatureText, isSubtotalText } from "../texts/row-words";
import { readSectionText, type Section, type SectionTopic, topicOf } from "../texts/section-text";
import type { Grid } from "../grid/sheet-grid";
import { type Block, linesAbove } from "../headers/table-block";
import { titleOf } from "../headers/table-title";

/** The headers of a sheet that begin a list, and for each the rows of those that only repeat it. */
interface ListHeaders {
  readonly first: readonly Header[];
  readonly repeated: ReadonlyMap<Header, ReadonlySet<number>>;
}

/** A header that only repeats the one above it (a page break) begins no list. */
function listHeaders(grid: Grid, headers: readonly Header[]): ListHeaders {
  const first: Header[] = [];
  const repeated = new Map<Header, Set<number>>();
  for (const header of headers) {
    const previous = first
      .filter(({ left, right, top }) => left === header.left && right === header.right && top < header.top)
      .at(-1);
    if (previous !== undefined && repeats(grid, previous, header)) {
      const rows = repeated.get(previous) ?? new Set<number>();
      for (let row = header.top; row <= Math.max(header.bottom, header.columnNumbers); row++) rows.add(row);
      repeated.set(previous, rows);
      continue;
    }
    const last = first.at(-1);
    // Right below the rows of another list, with nothing between, a row is a header only when it names people or units
    // itself.
    if (last !== undefined && last.top !== header.top && !standsApart(grid, header) && !namesSomebody(header)) continue;
    first.push(header);
  }
  return { first, repeated };
}

/** Cuts the sheet into one block a list. */
export function blocksOf(grid: Grid, headers: readonly Header[]): Block[] {
  const { first, repeated } = listHeaders(grid, headers);
  let above = 0;
  const blocks: Block[] = [];
  for (const header of first) {
    const next = first.find((other) => other.top > header.top && !isBeside(other, header));
    const to = next === undefined ? grid.rowCount : preambleTop(grid, header, next) - 1;
    const from = first.some(({ bottom }) => bottom < header.top) ? above + 1 : 1;
    if (first.filter(({ top }) => top === header.top).at(-1) === header) above = to;
    blocks.push({
      header,
      from: header.bottom + 1,
      to,
      ...titleAmong(blocks, header, titleOf(grid, from, header.top - 1)),
      firstAbove: from,
      heading: isBare(header)
        ? undefined
        : header.alone
          ? (headingAbove(grid, header, from) ?? villageAbove(grid, header, from))
          : placeAbove(grid, header),
      repeated: repeated.get(header) ?? new Set(),
    });
  }
  return blocks;
}

/** On other columns, between the rows of the other. */
function isBeside(one: Header, other: Header): boolean {
  return !one.alone && !other.alone && (one.left > other.right || one.right < other.left);
}

/** The title of a table, with that of the list above where this one only carries it on. */
function titleAmong(
  blocks: readonly Block[],
  header: Header,
  own: Pick<Block, "title" | "titleCell">,
): Pick<Block, "title" | "titleCell" | "whole"> {
  const isList = isListTitle(own.title);
  // The same header once more below "II. Thôn B": a further part of the list above, under that list's title.
  const whole = isList
    ? undefined
    : blocks.find((block) => block.header.top < header.top && sameTexts(block.header, header));
  if (whole !== undefined)
    return { title: `${whole.title} ${own.title}`.trim(), titleCell: whole.titleCell ?? own.titleCell, whole };
  // "2. Khối doanh nghiệp" with columns of its own: a part of what the sheet is about. Beside "I. Danh sách đại biểu" a
  // "II. Danh sách đề nghị khen thưởng" is a list of its own.
  const [top] = blocks;
  if (!isList && !header.alone && top !== undefined)
    return { ...own, title: `${top.title} ${own.title}`.trim(), whole: undefined };
  const isPart = top !== undefined && PART.test(own.title) && !(isList && PART.test(top.title));
  const title = isPart ? `${top.title.replace(NEXT_PART, "")} ${own.title}`.trim() : own.title;
  return { title, titleCell: own.titleCell, whole: undefined };
}

const PART = /^(?:[IVX]{1,5}|[A-ZĐ]|\d{1,2})\s*[.)/-]\s*\p{L}/u;
const NEXT_PART = /\s(?:[IVX]{1,5}|[A-ZĐ]|\d{1,2})[.)/]\s.*$/u;

/** "I. Thôn A", "2. Tập thể" right above a header: what the rows below it have in common. */
function headingAbove(grid: Grid, header: Header, from: number): Section | undefined {
  let row = header.top - 1;
  while (row >= from && row > header.top - 3 && onlyText(grid, row) === "") row--;
  const cells = row < from ? [] : textsIn(grid, row);
  const last = cells.at(-1);
  if (last === undefined || cells.length > 2 || last.text.length > 90) return undefined;
  const read = readSectionText(last.text, cells.length === 2 ? cells[0]?.text : "");
  if (read.text === "" || !["roman", "letter", "arabic"].includes(read.numbering)) return undefined;
  const topic = topicOf(read.text);
  return topic === "category"
    ? undefined
    : { ...read, row, cell: grid.at(row, last.column), typed: last.text, topic, toRow: row };
}

/** "BUÔN EA KMÁT" on a line of its own above the title: whose list it is. */
function villageAbove(grid: Grid, header: Header, from: number): Section | undefined {
  const named = linesAbove(grid, header, from).flatMap(({ row, column, text: typed }): Section[] => {
    if (typed.length > LONGEST_VILLAGE || GROUP.test(typed) || !isOnItsOwn(grid, row, column)) return [];
    const read = readSectionText(typed);
    const isVillage =
      read.numbering === "none" &&
      beginsWithVillageKind(typed) &&
      topicOf(typed) === "village" &&
      !/[,;:(–]/.test(typed);
    return isVillage
      ? [{ ...read, row, cell: grid.at(row, column), typed, topic: "village", toRow: row, ofWhole: true }]
      : [];
  });
  return named.length === 1 ? named[0] : undefined;
}

/** Nothing but the motto of the state stands beside it. */
function isOnItsOwn(grid: Grid, row: number, column: number): boolean {
  return textsIn(grid, row).every((each) => each.column === column || MOTTO.test(fold(each.text)));
}

const MOTTO = /^\W*(?:cong hoa xa hoi|doc lap)\b/;
const LONGEST_VILLAGE = 40;

/** "THÔN HẠ LẠP" right above one of two lists side by side, over its columns alone: where its people are from. */
function placeAbove(grid: Grid, { top, left, right }: Header): Section | undefined {
  const row = top - 1;
  const named: Section[] = [];
  for (let column = left; column <= right; column++) {
    const typed = grid.text(row, column);
    if (typed === "" || typed.length > LONGEST_PLACE) continue;
    const merge = grid.mergeAt(row, column);
    const read = readSectionText(typed);
    const topic = topicOf(read.text);
    if (
      (merge?.left ?? column) < left ||
      (merge?.right ?? column) > right ||
      !OF_PLACE.includes(topic) ||
      GROUP.test(typed)
    )
      return undefined;
    named.push({ ...read, row, cell: grid.at(row, column), typed, topic, toRow: row });
  }
  return named.length === 1 ? named[0] : undefined;
}

const OF_PLACE: readonly SectionTopic[] = ["village", "unit"];
const LONGEST_PLACE = 60;
/** "Tổ 1" may be where people live, or where they sit together. */
const GROUP = /^(?:tổ|đội|khu|nhóm|khối)(?: số)? \d/iu;

function isListTitle(title: string): boolean {
  return /danh sach|phu luc|tong hop|trich ngang|phan bo/.test(fold(title));
}

function sameTexts(a: Header, b: Header): boolean {
  if (a.left !== b.left || a.right !== b.right) return false;
  for (let c = b.left; c <= b.right; c++) if (a.path(c).join("\n") !== b.path(c).join("\n")) return false;
  return true;
}

function standsApart(grid: Grid, header: Header): boolean {
  const above = header.top - 1;
  return header.table !== undefined || above === 0 || onlyText(grid, above) !== undefined || isPartTitle(grid, above);
}

/** "C | HỘ GIA ĐÌNH (03)": the number of a part and its title. */
function isPartTitle(grid: Grid, row: number): boolean {
  const [number, title, more] = textsIn(grid, row);
  return number !== undefined && title !== undefined && more === undefined && PART_NUMBER.test(number.text);
}

const PART_NUMBER = /^(?:[IVX]{1,5}|[A-ZĐ])[.)]?$/;

function namesSomebody(header: Header): boolean {
  for (let c = header.left; c <= header.right; c++) {
    for (const subject of ["people", "units"] as const) {
      const best = matchHeader(header.path(c), subject)[0];
      if (best !== undefined && best.score >= 0.8 && ["fullName", "familyName", "unit"].includes(best.meaning))
        return true;
    }
  }
  return false;
}

function repeats(grid: Grid, earlier: Header, later: Header): boolean {
  if (
    !(sameTexts(earlier, later) || repeatsTop(earlier, later)) ||
    grid.turned?.blockAt(earlier.top) !== grid.turned?.blockAt(later.top)
  )
    return false;
  if (countsOn(grid, earlier, later)) return true;
  const restarts = /^0?1[.)]?$/.test(grid.text(Math.max(later.bottom, later.columnNumbers) + 1, later.left));
  for (let row = later.top - 1; row > earlier.bottom; row--) {
    const text = onlyText(grid, row);
    if (text === undefined) return !restarts;
    if (text !== "" && !/^trang|^\d+$|^\(?tiep/.test(fold(text)) && (restarts || !isSubtotalText(text))) return false;
  }
  return true;
}

/** The first number below is one more than the last above: the same list, whatever notes stand between its pages. */
function countsOn(grid: Grid, earlier: Header, later: Header): boolean {
  const numberAt = (row: number) => /^0*(\d{1,4})[.)]?$/.exec(grid.text(row, later.left))?.[1];
  const first = Number(numberAt(Math.max(later.bottom, later.columnNumbers) + 1) ?? 0);
  if (first < 2) return false;
  for (let row = later.top - 1; row > earlier.bottom; row--) {
    const number = numberAt(row);
    if (number !== undefined) return Number(number) === first - 1;
  }
  return false;
}

/** The next page prints the first row of the header, not "Ông | Bà" below "Năm sinh". */
function repeatsTop(earlier: Header, later: Header): boolean {
  if (later.top !== later.bottom || earlier.top === earlier.bottom) return false;
  for (let c = earlier.left; c <= earlier.right; c++) if (earlier.path(c)[0] !== later.path(c)[0]) return false;
  return true;
}

/** The text of a row in which one cell is filled, "" for an empty row, undefined when more are filled. */
function onlyText(grid: Grid, row: number): string | undefined {
  const [only, second] = filledColumns(grid, row, 2);
  if (second !== undefined) return undefined;
  return only === undefined ? "" : grid.text(row, only) || "?";
}

/** The first row of the title that stands right above the next header. */
function preambleTop(grid: Grid, header: Header, next: Header): number {
  let top = next.top;
  let blanks = 0;
  for (let row = next.top - 1; row > header.bottom; row--) {
    const text = headsTablesBeside(grid, row, next) ? mergedText(grid, row, next.left) : onlyText(grid, row);
    if (text === undefined) break;
    if (text === "") {
      if (++blanks > 2 || top < next.top) break;
      continue;
    }
    top = row;
  }
  return top;
}

/** "ĐOÀN XÃ A | ĐOÀN XÃ B" right above two tables side by side, one each. */
function headsTablesBeside(grid: Grid, row: number, next: Header): boolean {
  const texts = textsIn(grid, row);
  return (
    !next.alone &&
    row === next.top - 1 &&
    texts.length === 2 &&
    texts[0]?.column === next.left &&
    texts.every(({ text }) => !isSignatureText(text))
  );
}
