import type { CellRef } from "../domain/cell-ref";
import type { Delegate } from "../domain/delegate";
import { clean } from "../domain/vietnamese-text";

/** What a sentence calls somebody: the name, else the row. */
export function nameOf({ fullName, row }: Delegate): string {
  return fullName.kind === "value" ? `“${shorten(fullName.value)}”` : `người ở dòng ${String(row)}`;
}

/** "dòng 12", with the sheet when it is another one than that of `from`. */
export function rowInWords(cell: CellRef, from: CellRef): string {
  return cell.sheet === from.sheet ? `dòng ${String(cell.row)}` : `dòng ${String(cell.row)} của trang “${cell.sheet}”`;
}

/** For the start of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}

/** A cell may hold thousands of characters; a sentence shows the first 60. */
export function shorten(text: string): string {
  const letters = [...clean(text)];
  return letters.length > 60 ? `${letters.slice(0, 59).join("")}…` : letters.join("");
}

/** Each cell once, in the order of first mention. */
export function distinctCells(cells: Iterable<CellRef>): readonly CellRef[] {
  const bySheet = new Map<string, Set<number>>();
  const once: CellRef[] = [];
  let sheet: string | undefined;
  let seen = new Set<number>();
  for (const cell of cells) {
    if (cell.sheet !== sheet) {
      sheet = cell.sheet;
      seen = bySheet.get(sheet) ?? new Set<number>();
      bySheet.set(sheet, seen);
    }
    // No sheet has more than 16,384 columns.
    const key = cell.row * 16_385 + cell.column;
    if (seen.has(key)) continue;
    seen.add(key);
    once.push(cell);
  }
  return once;
}
