import { parseA1Range } from "../../src/domain/cell-ref";
import type { CellInput, RichCell, SheetSpec } from "../../scripts/samples/xlsx-writer";

const DAY = 86_400_000;
const SHORT_DATE = { format: "dd/mm/yyyy" };

/** Excel's number of a day. */
export function serial(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY;
}

/**
 * A sheet drawn as text, "7> 1 | Trần Văn A | @1975-03-15" a row (missing numbers are empty rows). Cells: `#12` a
 * number, `@1975-03-15` a real date, `TRUE!`/`FALSE!` booleans, `~` an empty text, anything else text as it stands
 * (spaces at the edges with `␠`, line breaks with `⏎`).
 */
export function drawn(
  name: string,
  text: string,
  more: Omit<SheetSpec, "name" | "rows"> & { readonly cells?: Readonly<Record<string, CellInput>> } = {},
): SheetSpec {
  const rows: CellInput[][] = [];
  for (const line of text.split("\n")) {
    const match = /^\s*(\d+)>(.*)$/.exec(line);
    if (!match) continue;
    const row = Number(match[1]);
    while (rows.length < row) rows.push([]);
    rows[row - 1] = (match[2] ?? "").split("|").map(cellOf);
  }
  const { cells, ...rest } = more;
  for (const [at, cell] of Object.entries(cells ?? {})) {
    const place = parseA1Range(at);
    if (place === undefined) throw new Error(`no such cell: ${at}`);
    while (rows.length < place.top) rows.push([]);
    const row = rows[place.top - 1] ?? [];
    while (row.length < place.left) row.push(null);
    row[place.left - 1] = cell;
    rows[place.top - 1] = row;
  }
  return { name, rows, ...rest };
}

function cellOf(drawing: string): CellInput {
  const text = drawing.trim();
  if (text === "") return null;
  if (text === "~") return "";
  if (text === "TRUE!") return true;
  if (text === "FALSE!") return false;
  const number = /^#(-?[\d.]+)$/.exec(text);
  if (number) return Number(number[1]);
  const date = /^@(\d+)-(\d+)-(\d+)$/.exec(text);
  if (date) return { v: serial(Number(date[1]), Number(date[2]), Number(date[3])), look: SHORT_DATE };
  return text.replaceAll("␠", " ").replaceAll("⏎", "\n");
}

/** A cell with a look, for `cells`. */
export function looking(v: string | number | boolean, look: RichCell["look"]): RichCell {
  return look === undefined ? { v } : { v, look };
}
