import type { CellRef } from "../../domain/cell-ref";
import { CellSet } from "../../domain/cell-set";
import type { Delegate, RowPlace } from "../../domain/delegate";
import { rowInWords } from "../../domain/row-place";
import { clean } from "../../domain/vietnamese-text";

/** What a sentence calls somebody: the name, else the row. */
export function nameOf(delegate: Delegate): string {
  const { fullName } = delegate;
  return fullName.kind === "value" ? `“${shorten(fullName.value)}”` : `người ở ${rowInWords(delegate)}`;
}

/** "dòng 12", with the sheet when it is another one than that of `from`. */
export function placeInWords(row: RowPlace, from: RowPlace): string {
  return row.sheet === from.sheet ? rowInWords(row) : `${rowInWords(row)} của trang “${row.sheet}”`;
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
  const all = [...cells];
  if (goDown(all)) return all;
  const seen = new CellSet();
  return all.filter((cell) => seen.add(cell));
}

/** Each stands below the one before it: none can be there twice, and nothing has to be kept to see it. */
function goDown(cells: readonly CellRef[]): boolean {
  let row = 0;
  for (const cell of cells) {
    if (cell.row <= row || cell.sheet !== cells[0]?.sheet) return false;
    ({ row } = cell);
  }
  return true;
}
