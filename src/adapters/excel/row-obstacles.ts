import { HostError, type HostFailure, type RowMove } from "../../app/ports";
import type { CellRange } from "../../domain/cell-ref";
import { formulaAt, type SheetSnapshot, valueAt } from "../../domain/sheet-snapshot";
import type { FormulaPlace } from "./grow-ranges";

/** Rows put in or taken out. */
export type RowShift = Exclude<RowMove, { readonly does: "sort" }>;

/** Rows of a sheet, and how many can be put in at once. */
const MAX_ROWS = 1_048_576;
const MOST_ROWS = 10_000;

/**
 * Throws HostError with the reason where it is not sure that Excel would do what is asked for and nothing else; nothing
 * was written then.
 */
export function refuseMove(
  sheet: SheetSnapshot,
  move: RowShift,
  growing: readonly FormulaPlace[],
  all: readonly SheetSnapshot[],
): void {
  const { at, count } = move;
  if (!(at >= 1 && count >= 1 && count <= MOST_ROWS && sheet.rows.length + count <= MAX_ROWS)) stop("sheet-full", at);
  const touched = touchedBy(move);
  if (sheet.hiddenRows.some((row) => row >= touched.top && row <= touched.bottom)) stop("rows-filtered", at);
  if (sheet.tables.some(({ range }) => isHit(range, touched))) stop("rows-of-table", at);
  if (move.does === "delete") {
    const isTorn = ({ top, bottom }: CellRange) => top >= at && top < at + count && bottom >= at + count;
    if (sheet.merges.some((range) => isTorn(range) && valueAt(sheet, range.top, range.left) !== null))
      stop("merge-in-way", at);
  }
  const isArray = ({ sheet: name, row, column }: FormulaPlace) => {
    const home = all.find((one) => one.name === name);
    return home !== undefined && seemsArray(home, row, column);
  };
  if ([...growing, ...formulasIn(sheet, touched)].some(isArray)) stop("array-in-way", at);
}

function stop(failure: HostFailure, at: number): never {
  throw new HostError(failure, `row ${at}`);
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** Rows that go, or those on both sides of the place where new ones come. */
export function touchedBy({ does, at, count }: RowShift): Rows {
  return does === "insert" ? { top: Math.max(1, at - 1), bottom: at } : { top: at, bottom: at + count - 1 };
}

function isHit({ top, bottom }: CellRange, rows: Rows): boolean {
  return top <= rows.bottom && bottom >= rows.top;
}

/** The row that new ones look like, by the place it has before they are put in; null: none come. */
export function modelOf(move: RowShift): number | null {
  return move.does === "delete" ? null : move.like === "above" ? move.at - 1 : move.at;
}

function formulasIn({ name, formulas }: SheetSnapshot, { top, bottom }: Rows): readonly FormulaPlace[] {
  return formulas
    .slice(top - 1, bottom)
    .flatMap((line, r) =>
      (line ?? []).flatMap((formula, c) => (formula === null ? [] : [{ sheet: name, row: top + r, column: c + 1 }])),
    );
}

/** A reference that would read otherwise in the next cell. */
const RELATIVE = /(?<![\p{L}\p{N}_$.])(?:[a-z]{1,3}\$?|\$[a-z]{1,3})\d{1,7}(?![\p{L}\p{N}_(.])/iu;

/**
 * Excel does not tell which cells share an array formula; but in no other way do two cells beside each other read the
 * same and yet ask for what lies beside them.
 */
function seemsArray(sheet: SheetSnapshot, row: number, column: number): boolean {
  const formula = formulaAt(sheet, row, column);
  if (formula === null || !RELATIVE.test(formula.replace(/"(?:[^"]|"")*"/g, '""'))) return false;
  const beside = [
    [row - 1, column],
    [row + 1, column],
    [row, column - 1],
    [row, column + 1],
  ] as const;
  return beside.some(([r, c]) => r >= 1 && c >= 1 && formulaAt(sheet, r, c) === formula);
}
