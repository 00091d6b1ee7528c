import { columnNumber } from "../../../domain/cell-ref";
import { formulaPieces, type FormulaPiece } from "../formula-pieces";
import { MAX_COLUMNS, MAX_ROWS } from "../sheet-size";
import type { RowMapping, RowSpan } from "./row-mapping";

/** Rows that move, on one sheet. */
export interface MovedSheet {
  readonly name: string;
  readonly mapping: RowMapping;
  /** Of rows in which a list goes on: the mapping for a formula of a cell, by its row; null on another sheet. */
  readonly growing?: (home: number | null) => RowMapping;
}

/** A formula after its rows moved. */
export interface MovedFormula {
  readonly text: string;
  /** A range of it has more or fewer rows than before. */
  readonly isResized: boolean;
  /** It reads several sheets at once, as T1:T3!A1 does: such references do not move. */
  readonly isOverSheets: boolean;
}

const CELL = /^(\$?[A-Za-z]{1,3}\$?)([1-9]\d{0,6})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;
/** Longer than any reference. */
const LONGEST = 12;

/**
 * The formula (without its "=") with every reference to the sheet pointing at the cells it pointed at before; what is
 * gone becomes #REF!. `home`: the sheet that references without a sheet's name mean, null where there is none.
 * `onlyFixed`: relative references mean no place (names).
 */
export function moveFormula(formula: string, home: string | null, moved: MovedSheet, onlyFixed = false): MovedFormula {
  // No reference is without a number.
  if (!/\d/.test(formula)) return { text: formula, isResized: false, isOverSheets: false };
  const wanted = moved.name.toLowerCase();
  const isMeant = (sheet: string | null): boolean => sheet !== null && sheet.toLowerCase() === wanted;
  return new FormulaMove(formula, home, isMeant, (top, bottom) =>
    onlyFixed && !(top.isFixed && bottom.isFixed) ? undefined : moved.mapping.spanOf(top.row, bottom.row),
  ).run();
}

/**
 * Goes through the references of a formula to sheets that are meant, and writes other rows where `next` gives some;
 * null: the reference is gone, undefined: it stays.
 */
export function withReferences(
  formula: string,
  home: string | null,
  isMeant: (sheet: string | null) => boolean,
  next: (top: RowEnd, bottom: RowEnd) => RowSpan | null | undefined,
): string {
  return /\d/.test(formula) ? new FormulaMove(formula, home, isMeant, next).run().text : formula;
}

class FormulaMove {
  private readonly pieces: readonly FormulaPiece[];
  private i = 0;
  private written = "";
  private copied = 0;
  private isResized = false;
  private isOverSheets = false;

  constructor(
    private readonly formula: string,
    private readonly home: string | null,
    private readonly isMoved: (sheet: string | null) => boolean,
    private readonly next: (top: RowEnd, bottom: RowEnd) => RowSpan | null | undefined,
  ) {
    this.pieces = [...formulaPieces(formula)];
  }

  run(): MovedFormula {
    const isHome = this.isMoved(this.home);
    while (this.i < this.pieces.length) {
      const piece = this.pieces[this.i];
      if (piece?.is !== "name" && piece?.is !== "quoted") this.i++;
      else if (this.signAfter(this.i) === "!") this.afterSheet(piece);
      else if (piece.is === "quoted") this.i++;
      else if (this.isBegunOverSheets()) {
        this.isOverSheets = true;
        this.i += 5;
      } else this.reference(isHome);
    }
    const text = this.written + this.formula.slice(this.copied);
    return { text, isResized: this.isResized, isOverSheets: this.isOverSheets };
  }

  /** At a sheet's name: what follows its "!" is a reference to that sheet. */
  private afterSheet(piece: FormulaPiece): void {
    const before = this.pieces[this.i - 1];
    const isInFile = before?.is !== "bracket" || before.end !== piece.start;
    const name = sheetName(this.formula, piece);
    this.i += 2;
    if (isInFile && piece.is === "quoted" && name.includes(":") && !name.includes("[")) this.isOverSheets = true;
    this.reference(isInFile && this.isMoved(name));
  }

  /** T1:T3!A1 without apostrophes. */
  private isBegunOverSheets(): boolean {
    return (
      this.signAfter(this.i) === ":" && this.pieces[this.i + 2]?.is === "name" && this.signAfter(this.i + 2) === "!"
    );
  }

  /** At what may be a reference: a cell, a range of cells or of rows. Goes on behind it. */
  private reference(isMoved: boolean): void {
    const first = this.pieces[this.i];
    const other = this.signAfter(this.i) === ":" ? this.rangeEnd() : undefined;
    const ends = isMoved && first ? this.endsOf(first, other) : undefined;
    // The end of a range is on the sheet of its beginning, said or not: "HTKT!$A$2:$B$300".
    this.i += other && (ends || !isMoved) ? other.ahead + 1 : 1;
    if (ends && first) this.move(first.start, ends);
  }

  /** The piece that a range ends with: behind the ":", its sheet's name left out where it is said once more. */
  private rangeEnd(): { readonly piece: FormulaPiece; readonly ahead: number } | undefined {
    const next = this.pieces[this.i + 2];
    const isSheet = next !== undefined && this.signAfter(this.i + 2) === "!";
    const ahead = isSheet ? 4 : 2;
    const piece = this.pieces[this.i + ahead];
    return piece && (!isSheet || this.isMoved(sheetName(this.formula, next))) ? { piece, ahead } : undefined;
  }

  private endsOf(first: FormulaPiece, other: { readonly piece: FormulaPiece } | undefined): Ends | undefined {
    const one = this.textOf(first);
    const two = other && this.textOf(other.piece);
    for (const kind of [CELL, ROW]) {
      const a = kind.exec(one);
      const b = two === undefined ? null : kind.exec(two);
      if (a && other && b && this.signAfter(this.pieces.indexOf(other.piece)) !== "(")
        return { first: endOf(a, first), last: endOf(b, other.piece) };
    }
    const cell = CELL.exec(one);
    if (!cell || this.formula[first.end] === "(") return undefined;
    const only = endOf(cell, first);
    return { first: only, last: only };
  }

  private move(start: number, { first, last }: Ends): void {
    if (!first.isOnSheet || !last.isOnSheet) return;
    const [top, bottom] = first.row <= last.row ? [first, last] : [last, first];
    const span = this.next(top, bottom);
    if (span === undefined) return;
    if (span === null) {
      this.replace(start, last.end, "#REF!");
      this.isResized = true;
      return;
    }
    if (span.bottom - span.top !== bottom.row - top.row) this.isResized = true;
    if (span.top === top.row && span.bottom === bottom.row) return;
    this.replace(first.start, first.end, String(first === top ? span.top : span.bottom));
    if (last !== first) this.replace(last.start, last.end, String(last === bottom ? span.bottom : span.top));
  }

  private replace(start: number, end: number, text: string): void {
    this.written += this.formula.slice(this.copied, start) + text;
    this.copied = end;
  }

  private textOf({ is, start, end }: FormulaPiece): string {
    return is === "name" && end - start <= LONGEST ? this.formula.slice(start, end) : "";
  }

  private signAfter(index: number): string {
    return this.formula[this.pieces[index]?.end ?? this.formula.length] ?? "";
  }
}

/** Where the number of a row is written. */
export interface RowEnd {
  readonly row: number;
  /** 0: whole rows. */
  readonly column: number;
  /** Otherwise it is a name that only looks like a cell. */
  readonly isOnSheet: boolean;
  readonly isFixed: boolean;
  readonly start: number;
  readonly end: number;
}

interface Ends {
  readonly first: RowEnd;
  readonly last: RowEnd;
}

function endOf(match: RegExpExecArray, piece: FormulaPiece): RowEnd {
  const before = match[1] ?? "";
  const column = columnNumber(before.replaceAll("$", ""));
  return {
    row: Number(match[2]),
    column,
    isOnSheet: Number(match[2]) <= MAX_ROWS && column <= MAX_COLUMNS,
    isFixed: before.endsWith("$"),
    start: piece.start + before.length,
    end: piece.end,
  };
}

function sheetName(formula: string, { is, start, end }: FormulaPiece): string {
  return is === "quoted" ? formula.slice(start + 1, end - 1).replaceAll("''", "'") : formula.slice(start, end);
}
