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
  const seen = new CellSet();
  const once: CellRef[] = [];
  for (const cell of cells) if (seen.add(cell)) once.push(cell);
  return once;
}
