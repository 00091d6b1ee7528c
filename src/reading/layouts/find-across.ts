import { isTidyUnicode } from "../../domain/letter-table";
import { filledColumns, mergedText, rowsBetween } from "../grid/grid-cells";
import { isColumnName, matchHeader } from "../texts/match-header";
import { looksLikePersonName } from "../texts/read-name";
import type { Grid } from "../grid/sheet-grid";
import type { AcrossBlock } from "../grid/turned-sheet";

const MOST_ROWS = 2_000;
/** A name and two facts: fewer lines are a label and what belongs to it, unless a second block says the same labels. */
const LEAST_LINES = 3;
const LEAST_PEOPLE = 2;
/** In how many columns labels may begin: behind an order number, or a text merged over several rows. */
const LABEL_COLUMNS = 4;

/**
 * Lists written across: rows that begin with the names of facts, one of them with names of people beside it. From top
 * to bottom, each with all rows of the block.
 */
export function findAcross(grid: Grid): readonly AcrossBlock[] {
  const found: { readonly block: AcrossBlock; readonly texts: readonly string[] }[] = [];
  let above = 0;
  for (let row = 1; row <= Math.min(grid.rowCount, MOST_ROWS); row++) {
    const column = namesPeopleIn(grid, row, (at) => {
      const label = labelAt(grid, row, at);
      return found.some(({ block, texts }) => block.labels === at && texts.includes(label)) ? 1 : LEAST_PEOPLE;
    });
    if (column === 0) continue;
    const named = reach(grid, row, column, -1, above, []);
    const top = named - 1 > above && numbersPeople(grid, named - 1, row, column) ? named - 1 : named;
    const bottom = reach(grid, row, column, 1, above, labelsIn(grid, top, row, column));
    found.push({ block: { top, bottom, labels: column }, texts: labelsIn(grid, top, bottom, column) });
    // What belongs to these people belongs to nobody below them.
    above = bottom;
    row = bottom;
  }
  const isAgain = (texts: readonly string[]) =>
    texts.length > 1 && found.filter((other) => other.texts.join("\n") === texts.join("\n")).length > 1;
  return found.filter(({ texts }) => texts.length >= LEAST_LINES || isAgain(texts)).map(({ block }) => block);
}

function labelsIn(grid: Grid, top: number, bottom: number, column: number): readonly string[] {
  return rowsBetween(top, bottom).flatMap((row) => (isLabel(grid, row, column) ? [labelAt(grid, row, column)] : []));
}

/**
 * The column with "Họ và tên" where names of people stand right of it; 0 for any other row. `least`: how many, where
 * the label stands in that column; the last block of several may hold one person.
 */
function namesPeopleIn(grid: Grid, row: number, least: (column: number) => number): number {
  for (let column = 1; column <= Math.min(LABEL_COLUMNS, grid.columnCount); column++) {
    const value = grid.value(row, column);
    // Nearly every row: the name of somebody, or a heading.
    if (typeof value !== "string" || value.length > 60 || (isTidyUnicode(value) && !MAY_NAME.test(value))) continue;
    const text = labelAt(grid, row, column);
    if (!MAY_NAME.test(text) || !(isNameOfPeople(text) || isColumnName(text))) continue;
    if (hasPeopleBeside(grid, row, column, least(column))) return column;
  }
  return 0;
}

function hasPeopleBeside(grid: Grid, row: number, column: number, least: number): boolean {
  let names = 0;
  let others = 0;
  for (let c = column + 1; c <= grid.columnCount; c++) {
    const beside = grid.text(row, c);
    if (beside === "" || isNameOfPeople(beside)) continue;
    if (looksLikePersonName(beside) >= 0.5) names++;
    else others++;
  }
  return names >= least && names > others;
}

/** "TT | Nội dung | 1 | 2 | 3" above the facts, or 4, 5 of a further block: numbers of who stands in the columns. */
function numbersPeople(grid: Grid, row: number, names: number, column: number): boolean {
  let count = 0;
  let next: number | undefined;
  for (let c = column + 1; c <= grid.columnCount; c++) {
    const number = Number(grid.text(row, c) || 0);
    if (number > 0 && number === (next ?? number) && grid.text(names, c) !== "") {
      count++;
      next = number + 1;
    } else if (grid.value(row, c) !== null || grid.text(names, c) !== "") return false;
  }
  return count >= LEAST_PEOPLE;
}

const MAY_NAME = /t[eêEÊ]n|đại biểu|người|đồng chí|khách/iu;

function isNameOfPeople(text: string): boolean {
  const best = matchHeader([text], "people")[0];
  return best !== undefined && best.meaning === "fullName" && best.score >= 0.85;
}

/**
 * How far the block goes on up or down: one line whose label says nothing is passed over, not two; a label that the
 * block has (`known`) begins another.
 */
function reach(
  grid: Grid,
  from: number,
  column: number,
  step: 1 | -1,
  above: number,
  known: readonly string[],
): number {
  let last = from;
  for (let row = from + step; row > above && row <= grid.rowCount; row += step) {
    const text = labelAt(grid, row, column);
    if (isNameOfPeople(text) || filledColumns(grid, row, 1).length === 0 || known.includes(text)) break;
    if (isLabel(grid, row, column)) last = row;
    else if (text === "" || Math.abs(row - last) > 1 || !hasTextsBeside(grid, row, column)) break;
  }
  return last;
}

/** The row begins with the name of a fact, perhaps behind a text that gathers several rows ("Lý lịch"). */
function isLabel(grid: Grid, row: number, column: number): boolean {
  const text = labelAt(grid, row, column);
  if (text === "" || text.length > 60) return false;
  const merge = grid.mergeAt(row, column);
  if (merge !== undefined && merge.right > column + 1) return false;
  // A title has nothing beside it; a fact that nobody filled in has its name.
  const namesFact = isColumnName(text) || (hasTextsBeside(grid, row, column) && scoreOf(text) >= 0.6);
  if (merge !== undefined && merge.bottom > merge.top && merge.right === column)
    return namesFact || isLabel(grid, row, column + 1);
  return namesFact;
}

/** "Ngày sinh" may be merged down beside "Nam" and "Nữ"; "2. Ngày sinh:" numbers the facts. */
function labelAt(grid: Grid, row: number, column: number): string {
  return mergedText(grid, row, column).replace(/^\s*\d{1,2}\s*[.)]\s*(?=\p{L})/u, "");
}

function scoreOf(text: string): number {
  return matchHeader([text], "people")[0]?.score ?? 0;
}

function hasTextsBeside(grid: Grid, row: number, column: number): boolean {
  return filledColumns(grid, row, 1, column + 1).length > 0;
}
