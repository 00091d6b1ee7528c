import type { CellRef } from "../../domain/cell-ref";
import { formulaAt, type SheetSnapshot, styleAt, valueAt } from "../../domain/sheet-snapshot";
import { decodeLegacy, decodeLegacyWithin, type LegacyEncoding } from "../../domain/legacy-encoding";
import { fold } from "../../domain/vietnamese-text";
import { shownText } from "./shown-text";

/** What is looked for. */
export interface FindQuery {
  readonly text: string;
  /** The cell holds that and nothing else. */
  readonly isWhole: boolean;
}

/** Cells found, in the order of sheets, rows and columns. */
export interface Found {
  readonly cells: readonly CellRef[];
  /** There are more than are told. */
  readonly isCut: boolean;
}

export const NOTHING_FOUND: Found = { cells: [], isCut: false };

/** Nobody steps through more. */
const MOST_FOUND = 10_000;

/**
 * The cells that show the text, upper or lower case and marks left out of account; what was typed in TCVN3 or VNI is
 * found by its Unicode. A text that begins with "=" is looked for in formulas.
 */
export function findCells(sheets: readonly SheetSnapshot[], { text, isWhole }: FindQuery): Found {
  const wanted = fold(text);
  if (wanted === "") return NOTHING_FOUND;
  const fits = (shown: string): boolean => {
    if (shown === "") return false;
    const folded = fold(shown);
    return isWhole ? folded === wanted : folded.includes(wanted);
  };
  const cells: CellRef[] = [];
  for (const sheet of sheets) {
    const textsAt = wanted.startsWith("=") ? formulasOf(sheet) : shownIn(sheet);
    for (let row = 1; row <= sheet.rows.length; row++) {
      const width = sheet.rows[row - 1]?.length ?? 0;
      for (let column = 1; column <= width; column++) {
        if (!textsAt(row, column).some(fits)) continue;
        if (cells.length === MOST_FOUND) return { cells, isCut: true };
        cells.push({ sheet: sheet.name, row, column });
      }
    }
  }
  return { cells, isCut: false };
}

/** What a cell shows, and its text in Unicode where that is another. */
function shownIn(sheet: SheetSnapshot): (row: number, column: number) => readonly string[] {
  const encodings = encodingsIn(sheet);
  return (row, column) => {
    const value = valueAt(sheet, row, column);
    if (value === null) return [];
    const { numberFormat, font } = styleAt(sheet, row, column);
    const shown = shownText(value, numberFormat);
    if (typeof value !== "string" || encodings.length === 0) return [shown];
    return [shown, decodeLegacy(value, font).text, ...encodings.map((one) => decodeLegacyWithin(value, one).text)];
  };
}

/** The old encodings that cells of the sheet are typed in: "Ghi chó" beside such a cell is "Ghi chú". */
function encodingsIn(sheet: SheetSnapshot): readonly LegacyEncoding[] {
  const found = new Set<LegacyEncoding>();
  sheet.rows.forEach((cells, r) =>
    cells.forEach((value, c) => {
      if (typeof value !== "string" || found.size === 2) return;
      const { encoding } = decodeLegacy(value, styleAt(sheet, r + 1, c + 1).font);
      if (encoding !== null) found.add(encoding);
    }),
  );
  return [...found];
}

function formulasOf(sheet: SheetSnapshot): (row: number, column: number) => readonly string[] {
  return (row, column) => [formulaAt(sheet, row, column) ?? ""];
}

/**
 * Which of the found cells comes next after a place: its number in the list, counted on from the start at the end. -1:
 * nothing was found. `sheets`: in their order.
 */
export function nextFound(
  cells: readonly CellRef[],
  from: CellRef,
  isBack: boolean,
  sheets: readonly string[],
): number {
  const order = new Map(sheets.map((name, index) => [name, index]));
  const compare = (one: CellRef, other: CellRef): number =>
    (order.get(one.sheet) ?? 0) - (order.get(other.sheet) ?? 0) || one.row - other.row || one.column - other.column;
  if (cells.length === 0) return -1;
  if (isBack) {
    for (let at = cells.length - 1; at >= 0; at--) if (isBefore(cells[at], from, compare)) return at;
    return cells.length - 1;
  }
  const after = cells.findIndex((cell) => compare(cell, from) > 0);
  return after < 0 ? 0 : after;
}

function isBefore(cell: CellRef | undefined, from: CellRef, compare: (a: CellRef, b: CellRef) => number): boolean {
  return cell !== undefined && compare(cell, from) < 0;
}
