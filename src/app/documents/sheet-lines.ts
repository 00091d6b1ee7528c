import type { CellRef } from "../../domain/cell-ref";
import { type SheetSnapshot, styleAt } from "../../domain/sheet-snapshot";
import { toGrid, typedText } from "../../reading/grid/sheet-grid";

/** A line of a cell; of a merged one, with the columns that it covers. */
export interface SheetLine {
  readonly text: string;
  readonly cell: CellRef;
  readonly right: number;
}

/** The lines of the cells of these rows, row by row, decoded where they are typed in an old font. */
export function linesIn(sheet: SheetSnapshot, from: number, to: number): readonly SheetLine[] {
  const grid = toGrid(sheet);
  const lines: SheetLine[] = [];
  for (let row = from; row <= Math.min(to, grid.rowCount); row++)
    for (let column = 1; column <= grid.columnCount; column++) {
      const raw = grid.value(row, column);
      if (typeof raw !== "string") continue;
      const right = grid.mergeAt(row, column)?.right ?? column;
      const font = grid.fontsLie ? null : styleAt(sheet, row, column).font;
      for (const part of raw.split(/\r?\n/)) {
        const { text } = typedText(part, font, grid.encoding);
        if (text !== "") lines.push({ text, cell: { sheet: sheet.name, row, column }, right });
      }
    }
  return lines;
}

export const isCapitals = (text: string) => /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text);

export const capitalised = (words: string) => words.charAt(0).toLocaleUpperCase("vi") + words.slice(1);
