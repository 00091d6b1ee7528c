import type { Paragraph } from "./outline-of";
import { plainText } from "./plain-words";

export interface TableRow {
  readonly paragraph: Paragraph;
  readonly cells: readonly string[];
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
    const rows = block.map((paragraph) => ({ paragraph, cells: cellsOf(paragraph.words.text) })).filter(isFilled);
    const [first, last] = [rows[0]?.paragraph, rows.at(-1)?.paragraph];
    if (rows.length >= 2 && first !== undefined && last !== undefined) tables.push({ rows, first, last });
    i = Math.max(to, i + 1);
  }
  return tables;
}

export const isTableRow = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined && paragraph.words.text.includes("|");

const isFilled = ({ cells }: TableRow) => cells.some((cell) => /[\p{L}\d]/u.test(cell));

function cellsOf(text: string): readonly string[] {
  return text
    .replace(/^\s*\||\|\s*$/g, "")
    .split("|")
    .map((cell) => cell.trim().replace(/^\*\*|\*\*$/g, ""));
}

/** The row among the first three in which each of the columns is named, and where each stands; plain letters. */
export function headOf<K extends string>(
  { rows }: Table,
  columns: Readonly<Record<K, (cell: string) => boolean>>,
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
      const found = plain.findIndex((cell, i) => !taken.has(i) && cell !== "" && columns[column](cell));
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
