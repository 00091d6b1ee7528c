import type { DelegateKind, Headcount } from "../../domain/delegate";
import { foldWords } from "../../domain/vietnamese-text";
import type { DataRow } from "../rows/find-rows";
import type { MappedColumn } from "../columns/map-columns";
import { withoutSecondName } from "../columns/name-cell";
import type { NamedRow } from "./named-row";
import type { RowContext } from "./read-delegate";
import { comersIn, companyIn, countIn, headcountHeader, headcountOfName, type People } from "../texts/read-headcount";
import { looksLikePersonName } from "../texts/read-name";
import { topicOf } from "../texts/section-text";
import type { Grid } from "../grid/sheet-grid";
import { someText } from "../columns/column-texts";

type CountMeans = NonNullable<ReturnType<typeof headcountHeader>>;

/** Where a list says that a row stands for several people; empty for most lists. */
export interface HeadcountColumns {
  readonly names: boolean;
  /** Notes, offices and units one of which speaks of others who come. */
  readonly texts: readonly number[];
  readonly counts: readonly { readonly column: number; readonly means: CountMeans }[];
}

/** Looks once over all rows. */
export function headcountColumns(
  grid: Grid,
  columns: readonly MappedColumn[],
  rows: readonly DataRow[],
): HeadcountColumns {
  const name = columns.find(({ field }) => field === "fullName")?.column;
  const texts: number[] = [];
  const counts: { readonly column: number; readonly means: CountMeans }[] = [];
  for (const { column, field, path } of columns) {
    const means = field === null ? headcountHeader(path.at(-1) ?? "") : undefined;
    if (means !== undefined && rows.some(({ row }) => numberIn(grid.text(row, column)) > (means === "besides" ? 0 : 1)))
      counts.push({ column, means: countsHimself(grid, path.at(-1) ?? "", column, rows) ? "comers" : means });
    else if (
      (field === null || field === "notes" || field === "position" || field === "unit") &&
      someText(grid, column, rows, speaks)
    )
      texts.push(column);
  }
  return {
    names:
      name !== undefined &&
      (someText(grid, name, rows, standsForSeveral) || rows.some(({ row }) => brokenName(grid, row, name))),
    texts,
    counts,
  };
}

/**
 * "Mấy người" with a small number for everybody and 1 for most: who is named is one of them. "Số lượng" may count
 * something else.
 */
function countsHimself(grid: Grid, header: string, column: number, rows: readonly DataRow[]): boolean {
  if (!/\b(?:nguoi|vi|khach|dai bieu)\b/.test(foldWords(header))) return false;
  const counts = rows.map(({ row }) => numberIn(grid.text(row, column)));
  const alone = counts.filter((count) => count === 1).length;
  return alone * 2 >= counts.length && counts.every((count) => count >= 1 && count <= MOST_TOGETHER);
}

const MOST_TOGETHER = 10;

function standsForSeveral(text: string): boolean {
  return headcountOfName(text) !== undefined;
}

/** Names one below another in one cell: only the line breaks tell. */
function brokenName(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  return typeof value === "string" && value.includes("\n") && standsForSeveral(rawText(value, grid.text(row, column)));
}

function speaks(text: string): boolean {
  return companyIn(text) !== undefined || countIn(text) !== undefined || comersIn(text) !== undefined;
}

/** As typed where it has line breaks, else as read: decoded and collapsed. */
function rawText(value: unknown, text: string): string {
  return typeof value === "string" && value.includes("\n") && value.replace(/\s+/g, " ").trim() === text
    ? value.trim()
    : text;
}

/** "05", "3 người": no more than a row can stand for. */
function numberIn(text: string): number {
  const count = /^\d{1,3}$/.test(text) ? Number(text) : (countIn(text) ?? 0);
  return count <= 300 ? count : 0;
}

/**
 * How many people come for one row, and whether the row therefore stands for persons; undefined for one person, and for
 * bodies as a whole.
 */
export function headcountOf(
  row: number,
  named: NamedRow,
  kind: DelegateKind,
  context: RowContext,
): Headcount | undefined {
  const { cells, headcount, isNomination } = context;
  const isUnnamed = named.text === "" && kind === "person";
  let found: Headcount | undefined = kind === "household" ? undefined : headcountInName(context);
  // Who is put up for an award is one, however many belong to it.
  for (const { column, means } of isNomination ? [] : headcount.counts) {
    const { text, cell } = cells.read(row, column, false, []);
    const people =
      found === undefined
        ? peopleCounted(numberIn(text), means, named, kind, comesForBody(context, named, kind))
        : undefined;
    if (people !== undefined) found = { ...people, text, cell, ...ofBody(isUnnamed && means !== "besides") };
  }
  // Beside a number of those who come "đi cùng lái xe" says who they are.
  const isCounted = headcount.counts.length > 0 && (found?.max ?? 0) > 1;
  for (const column of headcount.texts) {
    const { text, cell } = cells.read(row, column, false, []);
    if (isCounted && companyIn(text) !== undefined) continue;
    found = countTold({ text, cell }, found, named, kind, isNomination) ?? found;
  }
  return found;
}

/** What a note, an office or a unit says of those who come. */
function countTold(
  { text, cell }: Pick<Headcount, "text" | "cell">,
  found: Headcount | undefined,
  named: NamedRow,
  kind: DelegateKind,
  isNomination: boolean,
): Headcount | undefined {
  if (text === "") return undefined;
  const isOfUnnamed = named.text === "" && kind === "person" && companyIn(text) === undefined;
  const comers = isOfUnnamed && !isNomination ? comersIn(text) : undefined;
  const people = comers ?? peopleTold(text, found, named, kind, isNomination);
  return people === undefined ? undefined : { ...people, text, cell, ...ofBody(comers !== undefined || isOfUnnamed) };
}

function ofBody(is: boolean): Pick<Headcount, "isOfBody"> {
  return is ? { isOfBody: true } : {};
}

/** "Đoàn công tác Sở Nội vụ (05 đồng chí)" in the column of names. */
function headcountInName({ facts, headcount }: RowContext): Headcount | undefined {
  const name = facts.column("fullName");
  const cell = name === undefined || !headcount.names ? undefined : facts.at(name.column);
  const raw = cell === undefined ? "" : rawText(cell.value, cell.text);
  const people = headcountOfName(withoutSecondName(raw.split("\n"), name?.path.at(-1) ?? "").join("\n"));
  return cell === undefined || people === undefined
    ? undefined
    : { min: people.min, max: people.max, text: cell.text, cell: cell.cell };
}

/** Bodies are listed who are invited, and the row is one, or whoever it sends. */
function comesForBody({ facts }: RowContext, { text }: NamedRow, kind: DelegateKind): boolean {
  if (facts.column("fullName")?.ofGuests !== true) return false;
  return facts.namesGuest || kind === "collective" || looksLikePersonName(text) < 0.6 || topicOf(text) === "unit";
}

/** What a number in a column that counts people says of the row; `isOfBody`: of those who come for one. */
function peopleCounted(
  count: number,
  means: CountMeans,
  named: NamedRow,
  kind: DelegateKind,
  isOfBody: boolean,
): People | undefined {
  if (count < 1) return undefined;
  if (isOfBody) return { min: count, max: count };
  if (means === "besides") return { min: 1 + count, max: 1 + count };
  if (kind === "collective") return { min: 0, max: count };
  if (means === "comers" && kind === "person") return { min: count, max: count };
  // Beside somebody's own name "3" may count something else; beside a body it counts those who come for it, and where
  // nobody is named, who comes.
  return kind === "person" && (count > 1 || named.text === "")
    ? { min: looksLikePersonName(named.text) >= 0.6 ? 1 : count, max: count }
    : undefined;
}

/** What notes, an office or a unit say of others who come; `before`: what was found until here. */
function peopleTold(
  text: string,
  before: People | undefined,
  named: NamedRow,
  kind: DelegateKind,
  isNomination: boolean,
): People | undefined {
  const { min, max } = before ?? (kind === "person" ? { min: 1, max: 1 } : { min: 0, max: 0 });
  const besides = companyIn(text);
  if (besides !== undefined) return { min: min + besides.min, max: max + besides.max };
  const all = isNomination ? undefined : countIn(text);
  if (all === undefined || all <= max) return undefined;
  return { min: kind === "person" && looksLikePersonName(named.text) < 0.6 ? all : min, max: all };
}
