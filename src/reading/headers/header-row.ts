import { fold } from "../../domain/vietnamese-text";
import { headerWords, type HeaderMatch, isColumnName, matchHeader, mayNameColumn } from "../texts/match-header";
import { OF_PERSON } from "../texts/read-kind";
import { beginsWithSomebody, looksLikePersonName } from "../texts/read-name";
import { isSignatureText } from "../texts/row-words";
import type { Grid } from "../grid/sheet-grid";

/** The filled cells of a row as column and text; undefined when numbers and booleans are too many for a header. */
export function headerCells(grid: Grid, row: number): { readonly column: number; readonly text: string }[] | undefined {
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

/** A row that names columns. `isFurther`: another header stands above it on the sheet. */
export function isHeaderRow(grid: Grid, row: number, isFurther = false): boolean {
  const cells = headerCells(grid, row);
  if (cells === undefined) return false;
  if (headsOtherRows(grid, row, cells, isFurther)) return true;
  const isNumbered =
    cells.length >= 3 && cells.some((cell) => numbersRows(grid, row, cell)) && namesIn(cells).hits >= 2;
  if (!cells.some(({ text }) => mayNameColumn(text)))
    return isNumbered || (cells.length > 1 && headsNames(grid, row, cells));
  const [only, second] = cells;
  if (only !== undefined && second === undefined)
    return !isSignatureText(only.text) && isLoneHeader(grid, row, only.column, only.text);
  return isNumbered || nameColumns(cells);
}

/** What most of them say is a column. */
function nameColumns(cells: readonly { readonly text: string }[]): boolean {
  const { hits, anchors, repeats, certain } = namesIn(cells);
  // "STT" and "Họ và tên" on one row: no list has them among its people, whatever stands beside them.
  if (certain >= 2) return true;
  if (hits < 2 || (anchors === 0 && hits < 4)) return false;
  // "NGƯỜI LẬP | CHỦ TỊCH | …" ends a list; "Ký tên", "Đại diện cho" may be columns beside ones that are plain.
  if ((anchors < 2 || hits < 4) && cells.some(({ text }) => mayBeSigned(text, hits))) return false;
  // Two or three tables side by side say everything again.
  return hits >= 4 || hits / (cells.length - repeats) >= 0.34;
}

const LONGEST_ORDER = 12;

/** "TT" above 1, 2: the words beside it head columns, known or not. A heading may stand between. */
function numbersRows(grid: Grid, row: number, { column, text }: { readonly column: number; readonly text: string }) {
  const [said] = text.length > LONGEST_ORDER ? [] : matchHeader([text], "people");
  if (said?.meaning !== "order" || said.score < 0.7) return false;
  const numbers = [1, 2, 3, 4].map((below) => /^0?([12])[.)]?$/.exec(grid.text(row + below, column))?.[1]);
  const first = numbers.indexOf("1");
  return first >= 0 && numbers.indexOf("2") === first + 1 && first <= 1;
}

/** "Họ tên học sinh | Họ tên phụ huynh" and names right below: columns that are plain are enough. */
function headsNames(
  grid: Grid,
  row: number,
  cells: readonly { readonly column: number; readonly text: string }[],
): boolean {
  const isName = (below: number, column: number) => looksLikePersonName(grid.text(below, column)) >= OF_PERSON;
  if (!cells.some(({ text }) => OF_NAME.test(text))) return false;
  const matches = cells.map(({ column, text }) => ({ column, best: bestMatch(text) }));
  return (
    matches.every(({ best }) => (best?.score ?? 0) >= 0.7) &&
    matches.some(
      ({ column, best }) => best?.meaning === "fullName" && isName(row + 1, column) && isName(row + 2, column),
    )
  );
}

/**
 * "Lượt | Thầy/cô lên bục | … | Dạy ở" below a line of its own, above names or above rows that are numbered from 1: no
 * row of a list, since nobody is named in it. One of its words has to name a column, or it is bold and the names below
 * are not, or another table stands above: of the first one on a sheet such a header would leave doubt.
 */
function headsOtherRows(
  grid: Grid,
  row: number,
  cells: readonly { readonly column: number; readonly text: string }[],
  isFurther: boolean,
): boolean {
  const isName = (text: string) => looksLikePersonName(text) >= OF_PERSON || beginsWithSomebody(text);
  if (cells.length < FEWEST_COLUMNS || filledIn(grid, row - 1) > 1) return false;
  if (cells.some(({ text }) => /^\d|\d{3}/.test(text) || text.length > 90 || isSignatureText(text))) return false;
  const named = cells.filter(({ text }) => isName(text));
  // "Lo chi" has the shape of a name.
  const isOpen = named.every(({ text }) => text.split(" ").length === 2);
  const isKnown = () => cells.some(({ text }) => namesFact(text));
  if (isOpen && isNumberedFrom1(grid, row, cells) && (isFurther || isKnown())) return true;
  if (named.length > 0) return false;
  const below = [row + 1, row + 2];
  if (below.some((r) => filledIn(grid, r) < FEWEST_COLUMNS)) return false;
  if (!cells.some(({ column }) => below.every((r) => isName(grid.text(r, column))))) return false;
  const standsOut = cells.every(({ column }) => grid.isBold(row, column) && !below.some((r) => grid.isBold(r, column)));
  return standsOut || isKnown();
}

/** A column that is plain; "Số" may be any number. */
function namesFact(text: string): boolean {
  const best = bestMatch(text);
  return best !== undefined && best.score >= (best.meaning === "order" ? 0.9 : 0.7);
}

const FEWEST_COLUMNS = 3;

/** 1, 2 in the first column of the rows below, a heading at most above them; its own cell there is blank or short. */
function isNumberedFrom1(
  grid: Grid,
  row: number,
  cells: readonly { readonly column: number; readonly text: string }[],
): boolean {
  const left = Math.min(...[row + 1, row + 2, row + 3].map((below) => firstFilled(grid, below)));
  const [first] = cells;
  if (first === undefined || first.column < left || left > grid.columnCount) return false;
  if (first.column === left && (first.text.length > LONGEST_ORDER || SECTION_NUMBER.test(first.text))) return false;
  const numbers = [1, 2, 3].map((below) => /^0?([12])[.)]?$/.exec(grid.text(row + below, left))?.[1]);
  const one = numbers.indexOf("1");
  const below = [row + one + 1, row + one + 2];
  return (
    one >= 0 &&
    one <= 1 &&
    numbers[one + 1] === "2" &&
    (one === 0 || filledIn(grid, row + 1) <= 2) &&
    below.every((r) => filledIn(grid, r) >= FEWEST_COLUMNS)
  );
}

const SECTION_NUMBER = /^(?:[IVX]{1,5}|[A-ZĐ])[.)/]?$/;

function firstFilled(grid: Grid, row: number): number {
  for (let column = 1; column <= grid.columnCount; column++) if (grid.text(row, column) !== "") return column;
  return grid.columnCount + 1;
}

function filledIn(grid: Grid, row: number): number {
  let filled = 0;
  for (let column = 1; column <= grid.columnCount; column++) if (grid.text(row, column) !== "") filled++;
  return filled;
}

const OF_NAME = /^(?:họ|tên)\s/iu;

/** How the texts of one row read as names of columns. */
interface NamesOfColumns {
  /** Different meanings. */
  hits: number;
  /** Of them those that every list has: a number, a name, a unit. */
  anchors: number;
  /** Texts that say a meaning again. */
  repeats: number;
  /** Numbers and names word for word. */
  certain: number;
}

const ANCHORS: readonly string[] = ["order", "fullName", "familyName", "unit", "village"];

function namesIn(cells: readonly { readonly text: string }[]): NamesOfColumns {
  const names = { hits: 0, anchors: 0, repeats: 0, certain: 0 };
  const meanings = new Set<string>();
  for (const { text } of cells) {
    const best = text.length > 120 ? undefined : bestMatch(text);
    if (best === undefined || best.score < 0.6) continue;
    const { meaning, score } = best;
    if (meanings.has(meaning) && meaning !== "ignored") {
      names.repeats++;
      continue;
    }
    meanings.add(meaning);
    names.hits++;
    if (ANCHORS.includes(meaning) && score >= 0.7) names.anchors++;
    if ((meaning === "order" || meaning === "fullName") && score >= 0.85 && isColumnName(text)) names.certain++;
  }
  return names;
}

function mayBeSigned(text: string, hits: number): boolean {
  return (isSignatureText(text) && !(hits >= 4 && TO_SIGN.test(headerWords(text)))) || /^\(k[ýy]/iu.test(text);
}

/** A column to sign in. */
const TO_SIGN = /^(?:ky ten|ky nhan|chu ky|nguoi ky|ky xac nhan)$/;

/** What a text says as the header of a column, of people or of units. */
export function bestMatch(text: string): HeaderMatch | undefined {
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
