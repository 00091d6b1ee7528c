import type { OtherRow, PrintedTotal } from "../../domain/roster";
import { a1 } from "../../domain/cell-ref";
import type { CellValue } from "../../domain/sheet-snapshot";
import { fold, foldWords } from "../../domain/vietnamese-text";
import type { Header } from "../headers/find-header";
import type { FoundRows } from "./find-rows";
import { textsIn } from "../grid/grid-cells";
import type { MappedColumn } from "../columns/map-columns";
import { type PrintedCount, printedCounts } from "../texts/printed-counts";
import { headcountHeader } from "../texts/read-headcount";
import { isClosingText, isCountOfPart, isPartOfTotal, isRatioText, isSubtotalText } from "../texts/row-words";
import type { Grid } from "../grid/sheet-grid";

const FIELD_OF: Readonly<Partial<Record<string, PrintedTotal["of"]>>> = {
  female: "female",
  minority: "minority",
  partyMember: "partyMember",
  birthDateFemale: "female",
  birthDateMale: "male",
};

/** Columns below which a small number can only count the rows: neither the marks nor the amounts of the column. */
const HOLDS_A_TOTAL: ReadonlySet<string> = new Set([
  "fullName",
  "order",
  "familyName",
  "givenName",
  "birthDate",
  "notes",
  "unit",
  "position",
  "village",
]);

/**
 * Numbers the sheet prints about its own rows, each with the rows it covers; `above`: the rows between the list before
 * and the header.
 */
export function readTotals(
  sheet: Grid,
  header: Header,
  columns: readonly MappedColumn[],
  found: FoundRows,
  above: { readonly from: number; readonly to: number },
): readonly PrintedTotal[] {
  const first = found.data[0]?.row;
  const last = found.data.at(-1)?.row;
  if (first === undefined || last === undefined) return [];
  const grid = withoutNeighbours(sheet, header);
  const stale = new Set(grid.sheet.stale);
  return [
    ...totalsAbove(grid, above, first, last),
    ...totalsOfSections(found),
    ...totalsOfRows(grid, columns, found, first, last),
  ].map(({ row, column, text, count, from, to }) => {
    const cell = grid.at(row, column);
    return { cell, text, ...count, fromRow: from, toRow: to, stale: stale.has(a1({ row, column })) };
  });
}

/** The sheet without what stands beside the list from its header on: the totals of another. */
function withoutNeighbours(grid: Grid, { alone, left, right, top }: Header): Grid {
  const isBeside = (row: number, column: number) => row >= top && (column < left || column > right);
  return alone
    ? grid
    : {
        ...grid,
        value: (row, column) => (isBeside(row, column) ? null : grid.value(row, column)),
        text: (row, column) => (isBeside(row, column) ? "" : grid.text(row, column)),
      };
}

/** A number and where it stands. */
interface NumberAt {
  readonly column: number;
  readonly text: string;
  readonly count: PrintedCount;
}

/** One printed number with the rows that it covers. */
interface Total extends NumberAt {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

function totalsAbove(
  grid: Grid,
  { from, to }: { readonly from: number; readonly to: number },
  first: number,
  last: number,
): Total[] {
  return textsIn(grid, from, to).flatMap((at) =>
    at.text.length <= 4
      ? []
      : printedCounts(at.text, "title").map((count) => ({ ...at, count, from: first, to: last })),
  );
}

/** "I. Khách mời (12)". */
function totalsOfSections({ sections }: FoundRows): Total[] {
  return sections.flatMap(({ row, cell, typed, count, toRow }): Total[] =>
    count === undefined || toRow <= row
      ? []
      : [{ row, column: cell.column, text: typed, count: { value: count, of: "rows" }, from: row + 1, to: toRow }],
  );
}

/** Rows of totals among the people and below them. */
function totalsOfRows(
  grid: Grid,
  columns: readonly MappedColumn[],
  found: FoundRows,
  first: number,
  last: number,
): Total[] {
  const totals: Total[] = [];
  let covered: Covered = { until: first, by: "" };
  let before: { readonly row: number; readonly range: CoveredRows } | undefined;
  for (const other of found.others) {
    if (!countsRows(other, last)) continue;
    // "- Nữ: 4" right below "Tổng cộng: 8, trong đó:" speaks of the same rows.
    const goesOn = isPartOfTotal(other.text) && before?.row === other.row - 1;
    const range: CoveredRows | undefined = goesOn ? before?.range : rangeOf(other, found, covered, first, last);
    before = range === undefined ? undefined : { row: other.row, range };
    if (range === undefined) continue;
    const printed = numbersIn(grid, columns, found, other);
    // Below "1. Thôn A › b) Công nhân" a bare "Cộng" may close either: the one whose rows it counts.
    const rows = printed.find(({ count }) => count.of === "rows")?.count.value;
    const counts = (from: number) => found.data.filter(({ row }) => row >= from && row <= range.to).length === rows;
    const from = counts(range.from) ? range.from : (range.or?.find(counts) ?? range.from);
    for (const number of printed) totals.push({ ...number, row: other.row, from, to: range.to });
    if (other.is === "subtotal" && from === covered.until) covered = { until: other.row + 1, by: wordsOf(other) };
  }
  return totals;
}

/** A total, or a remark below the list that counts its rows or a part of them; shares count nobody. */
function countsRows({ is, row, text }: OtherRow, last: number): boolean {
  if (isRatioText(text)) return false;
  return is === "subtotal" || (is === "note" && row > last && isCountOfPart(text));
}

interface CoveredRows {
  readonly from: number;
  readonly to: number;
  /** Where else the rows that it counts may begin, the likelier first. */
  readonly or?: readonly number[];
}

/** How far the totals above reach, and the words of the last of them. */
interface Covered {
  readonly until: number;
  readonly by: string;
}

/** A row of totals without its numbers: "tong so: nguoi". */
function wordsOf({ text }: OtherRow): string {
  return fold(text).replace(/\d+/g, "");
}

function rangeOf(
  other: OtherRow,
  found: FoundRows,
  covered: Covered,
  first: number,
  last: number,
): CoveredRows | undefined {
  const words = fold(other.text);
  if (other.row < first) return { from: first, to: last };
  const above = found.data.filter(({ row }) => row < other.row);
  const to = above.at(-1)?.row;
  if (to === undefined) return undefined;
  // "Tổng A+B" also counts a list that stands elsewhere.
  const parts =
    words.split(/\d/)[0]?.match(/(?<![a-z])(?:[ivx]+|[a-h])(?=\s*\+)|(?<=\+\s*)(?:[ivx]+|[a-h])(?![a-z])/g) ?? [];
  if (parts.some((part) => !found.sections.some(({ number }) => fold(number) === part))) return undefined;
  const named = /^(?:cong|tong)(?: cong| so)?\s*(?:muc|phan)?\s*\(?([ivx]+|[a-d])\)?(?![a-z+])/.exec(words)?.[1];
  if (named !== undefined && !/\+/.test(words)) {
    const section = found.sections.filter(({ number, row }) => row < other.row && fold(number) === named).at(-1);
    return section === undefined ? undefined : { from: section.row + 1, to: section.toRow };
  }
  const isLast = !found.data.some(({ row }) => row > other.row);
  if (/^(?:tong|toan|cong toan|cong chung|tc)|\+/.test(words) || other.is === "note" || isClosingText(other.text))
    return rangeOfWhole(other, covered, first, to, isLast ? last : undefined);
  // A page begins below the total of the page before, wherever its parts do.
  const since = { from: covered.until <= to ? covered.until : first, to };
  if (OF_PAGE.test(words)) return since;
  const sections = found.sections.filter(({ row, toRow }) => row < other.row && toRow >= to);
  // "Cộng thôn Bản Hán": the section it names, however deep it is divided.
  const spoken = sections
    .filter(({ text }) => text.length >= 3 && foldWords(other.text).includes(foldWords(text)))
    .at(-1);
  if (spoken !== undefined) return { from: spoken.row + 1, to };
  const inner = sections.at(-1);
  if (inner !== undefined && inner.row + 1 > covered.until)
    return {
      from: inner.row + 1,
      to,
      or: sections
        .slice(0, -1)
        .reverse()
        .map(({ row }) => row + 1),
    };
  return since;
}

const OF_PAGE = /^\W*cong trang\b/;

/** Everybody above, or those since the last total closed by the same words: "Tổng số: 3 người" below each thôn. */
function rangeOfWhole(
  other: OtherRow,
  { until, by }: Covered,
  first: number,
  to: number,
  last: number | undefined,
): CoveredRows {
  if (by !== wordsOf(other) || until > to) return { from: first, to: last ?? to };
  return last === undefined ? { from: until, to, or: [first] } : { from: first, to: last, or: [until] };
}

/** The numbers that one row of totals prints, each with whom it counts. */
function numbersIn(grid: Grid, columns: readonly MappedColumn[], found: FoundRows, other: OtherRow): NumberAt[] {
  const cells = textsIn(grid, other.row).map((at) => ({
    ...at,
    value: bareNumber(grid.value(other.row, at.column), at.text),
  }));
  const texts = cells.filter(({ value }) => value === undefined);
  const bare = cells.flatMap(({ column, text, value }) => (value === undefined ? [] : [{ column, text, value }]));
  const numbers = numbersInTexts(texts);
  const lead = texts.find(({ text }) => sumsUp(text)) ?? texts[0];
  const own = lead === undefined ? undefined : countedBy(lead.text);
  if (lead !== undefined && own !== undefined && (bare.length === 1 || !sumsUp(lead.text))) {
    const first = bare.find(({ column }) => column > lead.column);
    if (first === undefined) return numbers;
    return [
      ...numbers,
      { column: first.column, text: `${lead.text} ${first.text}`, count: { ...own, value: first.value } },
    ];
  }
  // "Cao tuổi nhất (1958) | 1": what those words count is not known, whatever column the number stands in.
  if (lead !== undefined && !sumsUp(lead.text) && !ONLY_DIVIDES.test(fold(lead.text))) return numbers;
  return [...numbers, ...numbersByColumn(grid, columns, found, lead?.text ?? "", bare, numbers)];
}

/** What the texts of a row say themselves; one number alone is of all rows. */
function numbersInTexts(texts: readonly { readonly column: number; readonly text: string }[]): NumberAt[] {
  const numbers: NumberAt[] = [];
  for (const { column, text } of texts)
    for (const count of printedCounts(text, "closing"))
      if (count.of !== "rows" || (sumsUp(text) && !numbers.some((known) => known.count.of === "rows")))
        numbers.push({ column, text, count });
  return numbers;
}

/** A row of sums, or one that says how many the list holds. */
function sumsUp(text: string): boolean {
  return isSubtotalText(text) || isClosingText(text);
}

const ONLY_DIVIDES = /^\W*trong do\W*$/;

/** Whom the words before a number count: "Nữ | 3", "Đảng viên | 7 | 77,8"; undefined for others. */
function countedBy(words: string): Omit<PrintedCount, "value"> | undefined {
  if (/\d/.test(words)) return undefined;
  const [only, second] = printedCounts(`${words.replace(/[\s:]+$/, "")}: 1`, "closing");
  return only === undefined || second !== undefined || only.of === "rows" ? undefined : only;
}

/** What bare numbers count by the columns they stand in. */
function numbersByColumn(
  grid: Grid,
  columns: readonly MappedColumn[],
  found: FoundRows,
  lead: string,
  bare: readonly { readonly column: number; readonly text: string; readonly value: number }[],
  said: readonly NumberAt[],
): NumberAt[] {
  const at = (column: number) => columns.find((candidate) => candidate.column === column);
  const counted = bare.flatMap(({ column, text, value }): NumberAt[] => {
    const of = countedIn(at(column));
    return of === undefined ? [] : [{ column, text, count: { value, of } }];
  });
  // A bare number beside "Cộng" counts the rows only when it is the only one: else it may be the sum of anything.
  const [only, second] = bare.filter(({ column }) => countedIn(at(column)) === undefined);
  const isOfRows =
    only !== undefined &&
    second === undefined &&
    !isPartOfTotal(lead) &&
    !said.some(({ count }) => count.of === "rows") &&
    mayCountRows(grid, at(only.column), found);
  if (!isOfRows) return counted;
  const { column, value } = only;
  return [...counted, { column, text: `${lead} ${String(value)}`.trim(), count: { value, of: "rows" } }];
}

/** A cell that is a number and nothing more; undefined for any other. */
function bareNumber(value: CellValue, text: string): number | undefined {
  if (typeof value === "number" && Number.isInteger(value)) return value >= 0 ? value : undefined;
  const typed = /^\(?(\d{1,5})\)?\s*(?:đại biểu|đb|người|đồng chí|đ\/c)?$/iu.exec(text)?.[1];
  return typed === undefined ? undefined : Number(typed);
}

/** Whom a number below a column of one fact counts; undefined where it may count anything. */
function countedIn(mapped: MappedColumn | undefined): PrintedTotal["of"] | undefined {
  if (mapped === undefined || mapped.field === null) return undefined;
  if (mapped.field === "sex" && mapped.marksOnly) return "male";
  return FIELD_OF[mapped.field];
}

/** A column below which a single number can only count the rows. */
function mayCountRows(grid: Grid, mapped: MappedColumn | undefined, found: FoundRows): boolean {
  if (mapped === undefined) return true;
  return mapped.field === null ? !isSummed(grid, mapped, found) : HOLDS_A_TOTAL.has(mapped.field);
}

/** A column of amounts ("Số tiền", "Diện tích"): the number below it is their sum and counts nobody. */
function isSummed(grid: Grid, { column, path }: MappedColumn, found: FoundRows): boolean {
  if (headcountHeader(path.at(-1) ?? "") !== undefined) return false;
  const amounts = found.data.filter(
    ({ row }) => typeof grid.value(row, column) === "number" || /^\d[\d.,]*$/.test(grid.text(row, column)),
  ).length;
  return amounts > 0 && amounts * 2 >= found.data.length;
}
