import type { Paragraph } from "./outline-of";
import { plainText } from "./plain-words";

export interface TableRow {
  readonly paragraph: Paragraph;
  readonly cells: readonly string[];
  /** Where each cell begins in the text of the paragraph. */
  readonly at: readonly number[];
}

/** Rows between "|" that stand one below another. */
export interface Table {
  readonly rows: readonly TableRow[];
  readonly first: Paragraph;
  readonly last: Paragraph;
}

/** The tables of a plan. A line drawn below a head is no row. */
export function tablesIn(paragraphs: readonly Paragraph[]): readonly Table[] {
  const tables: Table[] = [];
  for (let i = 0; i < paragraphs.length;) {
    let to = i;
    while (isTableRow(paragraphs[to])) to += 1;
    const block = paragraphs.slice(i, to);
    const isFramed = /^\s*\|/.test(block[0]?.words.text ?? "");
    const rows = block.map((paragraph) => ({ paragraph, ...cellsOf(paragraph.words.text, isFramed) })).filter(isFilled);
    const [first, last] = [rows[0]?.paragraph, rows.at(-1)?.paragraph];
    if (rows.length >= 2 && first !== undefined && last !== undefined) tables.push({ rows, first, last });
    i = Math.max(to, i + 1);
  }
  return tables;
}

export const isTableRow = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined && paragraph.words.text.includes("|");

const isFilled = ({ cells }: TableRow) => cells.some((cell) => /[\p{L}\d]/u.test(cell));

/** `isFramed`: rows begin and end with a bar; else a bar in front of a row stands behind an empty cell. */
function cellsOf(text: string, isFramed: boolean): Pick<TableRow, "cells" | "at"> {
  const bars = [...text.matchAll(/\|/g)].map(({ index }) => index);
  const starts =
    isFramed && text.slice(0, bars[0]).trim() === "" ? bars.map((bar) => bar + 1) : [0, ...bars.map((bar) => bar + 1)];
  const found = starts.map((start) => {
    const cell = text.slice(start, text.indexOf("|", start) < 0 ? text.length : text.indexOf("|", start));
    return { at: start + cell.length - cell.trimStart().length, cell: cell.trim().replace(/^\*\*|\*\*$/g, "") };
  });
  if (text.trimEnd().endsWith("|")) found.pop();
  return { cells: found.map(({ cell }) => cell), at: found.map(({ at }) => at) };
}

/** The row among the first three that names each of the columns, and where each stands; plain letters, and typed. */
export function headOf<K extends string>(
  { rows }: Table,
  columns: Readonly<Record<K, (cell: string, typed: string) => boolean>>,
  needed: readonly NoInfer<K>[],
):
  | { readonly row: number; readonly at: Readonly<Partial<Record<K, number>>>; readonly names: readonly string[] }
  | undefined {
  for (let row = 0; row < Math.min(3, rows.length - 1); row += 1) {
    const names = rows[row]?.cells ?? [];
    const plain = names.map((cell) => plainText(cell).plain);
    const at: Partial<Record<K, number>> = {};
    const taken = new Set<number>();
    for (const column of keysOf(columns)) {
      const found = plain.findIndex((cell, i) => !taken.has(i) && cell !== "" && columns[column](cell, names[i] ?? ""));
      if (found >= 0) {
        at[column] = found;
        taken.add(found);
      }
    }
    if (needed.every((column) => at[column] !== undefined)) return { row, at, names };
  }
  return undefined;
}

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] {
  const keys: K[] = [];
  for (const key in record) keys.push(key);
  return keys;
}
