import type { DelegateKind, Headcount } from "../domain/delegate";
import type { DataRow } from "./find-rows";
import type { MappedColumn } from "./map-columns";
import type { NamedRow } from "./named-row";
import type { RowContext } from "./read-delegate";
import { companyIn, countIn, headcountHeader, headcountOfName, type People } from "./read-headcount";
import { looksLikePersonName } from "./read-name";
import type { Grid } from "./sheet-grid";
import { someText } from "./column-texts";

/** Where a list says that a row stands for several people; empty for most lists. */
export interface HeadcountColumns {
  readonly names: boolean;
  /** Notes, offices and units one of which speaks of others who come. */
  readonly texts: readonly number[];
  readonly counts: readonly { readonly column: number; readonly means: "all" | "besides" }[];
}

/** Looks once over all rows. */
export function headcountColumns(
  grid: Grid,
  columns: readonly MappedColumn[],
  rows: readonly DataRow[],
): HeadcountColumns {
  const name = columns.find(({ field }) => field === "fullName")?.column;
  const texts: number[] = [];
  const counts: { readonly column: number; readonly means: "all" | "besides" }[] = [];
  for (const { column, field, path } of columns) {
    const means = field === null ? headcountHeader(path.at(-1) ?? "") : undefined;
    if (means !== undefined && rows.some(({ row }) => numberIn(grid.text(row, column)) > (means === "all" ? 1 : 0)))
      counts.push({ column, means });
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

function standsForSeveral(text: string): boolean {
  return headcountOfName(text) !== undefined;
}

/** Names one below another in one cell: only the line breaks tell. */
function brokenName(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  return typeof value === "string" && value.includes("\n") && standsForSeveral(rawText(value, grid.text(row, column)));
}

function speaks(text: string): boolean {
  return companyIn(text) !== undefined || countIn(text) !== undefined;
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
  { cells, facts, headcount, isNomination }: RowContext,
): Headcount | undefined {
  const name = facts.column("fullName");
  const cell = name === undefined ? undefined : facts.at(name.column);
  let found: Headcount | undefined;
  const take = ({ min, max }: People, text: string, at: Headcount["cell"]) => {
    found = { min, max, text, cell: at };
  };
  if (headcount.names && cell !== undefined && kind !== "household") {
    const people = headcountOfName(rawText(cell.value, cell.text));
    if (people !== undefined) take(people, cell.text, cell.cell);
  }
  // Who is put up for an award is one, however many belong to it.
  for (const { column, means } of isNomination ? [] : headcount.counts) {
    const { text, cell: at } = cells.read(row, column, false, []);
    const count = numberIn(text);
    if (count < 1 || found !== undefined) continue;
    if (means === "besides") take({ min: 1 + count, max: 1 + count }, text, at);
    // Beside somebody's own name "3" may count something else; beside a body it counts those who come for it.
    else if (kind === "person" && count > 1)
      take({ min: looksLikePersonName(named.text) >= 0.6 ? 1 : count, max: count }, text, at);
    else if (kind === "collective") take({ min: 0, max: count }, text, at);
  }
  for (const column of headcount.texts) {
    const { text, cell: at } = cells.read(row, column, false, []);
    if (text === "") continue;
    const besides = companyIn(text);
    const all = isNomination ? undefined : countIn(text);
    const before: People = found ?? (kind === "person" ? { min: 1, max: 1 } : { min: 0, max: 0 });
    if (besides !== undefined) take({ min: before.min + besides.min, max: before.max + besides.max }, text, at);
    else if (all !== undefined && all > before.max)
      take({ min: kind === "person" && looksLikePersonName(named.text) < 0.6 ? all : before.min, max: all }, text, at);
  }
  return found;
}
