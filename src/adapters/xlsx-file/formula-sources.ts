import { columnNumber, type CellRange } from "../../domain/cell-ref";
import { formulaPieces, type FormulaPiece } from "./formula-pieces";
import { MAX_COLUMNS, MAX_ROWS } from "./sheet-size";

/** What a formula reads: ranges, or "everything" where that cannot be told from its text. */
export type FormulaSources = readonly { readonly sheet: string; readonly range: CellRange }[] | "everything";

/** What names of the workbook stand for; `tables` by lower-case name. */
export interface NameBook {
  readonly tables: ReadonlyMap<string, { readonly sheet: string; readonly range: CellRange }>;
  /** Sheet names by lower case, as they are written. */
  readonly sheets: ReadonlyMap<string, string>;
}

/** Stands for a formula whose text was not kept: long ones that very many cells share. */
export const UNTOLD_FORMULA = "=…";

const CELL = /^\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}$/;
const COLUMN = /^\$?[A-Za-z]{1,3}$/;
const ROW = /^\$?[1-9]\d{0,6}$/;
/** Longer than any reference. */
const LONGEST = 12;
/** So many different ranges in one formula are as good as everything. */
const MOST_SOURCES = 5000;

/**
 * The cells a formula reads. A plain scan of its references, not a calculation: INDIRECT and OFFSET, defined names,
 * several sheets at once and other files are taken as reading everything, because a value wrongly called fresh is worse
 * than one wrongly called old.
 */
export function formulaSources(formula: string, sheet: string, names: NameBook): FormulaSources {
  if (formula === UNTOLD_FORMULA) return "everything";
  const found = new Map<string, Source>();
  const scan = new FormulaScan(formula, sheet, names);
  while (scan.hasMore) {
    const source = scan.next();
    if (source === "everything") return "everything";
    if (source === "nothing") continue;
    const { top, left, bottom, right } = source.range;
    found.set(`${top}:${left}:${bottom}:${right}:${source.sheet}`, source);
    if (found.size > MOST_SOURCES) return "everything";
  }
  return [...found.values()];
}

interface Source {
  readonly sheet: string;
  readonly range: CellRange;
}

/** Goes over the pieces of a formula, from reference to reference. */
class FormulaScan {
  private readonly pieces: readonly FormulaPiece[];
  private i = 0;

  constructor(
    private readonly formula: string,
    private readonly sheet: string,
    private readonly names: NameBook,
  ) {
    this.pieces = [...formulaPieces(formula)];
  }

  get hasMore(): boolean {
    return this.i < this.pieces.length;
  }

  /** What the next piece, with those that belong to it, reads. */
  next(): Source | "everything" | "nothing" {
    const piece = this.pieces[this.i];
    if (!piece || piece.is === "text" || piece.is === "other") return this.read(1, "nothing");
    // A bracket that belongs to no table is another file, or the table that the cell itself stands in.
    if (piece.is === "bracket") return "everything";
    if (!this.follows(0, "!")) return piece.is === "quoted" ? this.read(1, "nothing") : this.reference(this.sheet);
    const named = this.names.sheets.get(sheetName(this.formula, piece).toLowerCase());
    this.i += 2;
    return named === undefined || this.pieces[this.i]?.is !== "name" ? "everything" : this.reference(named);
  }

  /** At a name: a range, a cell, a table, or what is no reference at all. */
  private reference(sheet: string): Source | "everything" | "nothing" {
    const name = this.textAt(0);
    const other = this.follows(0, ":") ? this.textAt(2) : "";
    // Sheets from … to: T1:T3!A1.
    if (this.follows(0, ":") && this.follows(2, "!")) return "everything";
    const reaches = (one: RegExp): boolean => one.test(name) && one.test(other) && !this.follows(2, "(");
    if (reaches(CELL) || reaches(COLUMN) || reaches(ROW)) return this.read(3, sourceOf(sheet, name, other));
    if (CELL.test(name) && !this.follows(0, "(")) return this.read(1, sourceOf(sheet, name, name));
    const piece = this.pieces[this.i];
    if (isOther(this.formula, piece, this.names)) return "everything";
    const table = tableAt(this.formula, piece, this.names);
    if (!this.follows(0, "[")) return this.read(1, table ?? "nothing");
    return table ? this.read(2, table) : "everything";
  }

  private read<T>(pieces: number, answer: T): T {
    this.i += pieces;
    return answer;
  }

  private textAt(ahead: number): string {
    const piece = this.pieces[this.i + ahead];
    return piece && piece.end - piece.start <= LONGEST ? this.formula.slice(piece.start, piece.end) : "";
  }

  private follows(ahead: number, sign: string): boolean {
    return this.formula[this.pieces[this.i + ahead]?.end ?? this.formula.length] === sign;
  }
}

function sourceOf(sheet: string, one: string, other: string): Source | "everything" {
  const range = rangeOf(one, other);
  return range ? { sheet, range } : "everything";
}

/**
 * A name of which nothing is known here, or a function that reads what its text does not say. Numbers, functions, TRUE
 * and tables are known.
 */
function isOther(formula: string, piece: FormulaPiece | undefined, { tables }: NameBook): boolean {
  if (!piece) return false;
  const first = formula.charAt(piece.start);
  if (/[\p{N}.?]/u.test(first)) return false;
  const word = formula.slice(piece.start, piece.end).toLowerCase();
  if (formula[piece.end] === "(") return word === "indirect" || word === "offset";
  return word !== "true" && word !== "false" && !tables.has(word);
}

function tableAt(
  formula: string,
  piece: FormulaPiece | undefined,
  { tables }: NameBook,
): { sheet: string; range: CellRange } | undefined {
  return piece && formula[piece.end] !== "("
    ? tables.get(formula.slice(piece.start, piece.end).toLowerCase())
    : undefined;
}

function sheetName(formula: string, { is, start, end }: FormulaPiece): string {
  return is === "quoted" ? formula.slice(start + 1, end - 1).replaceAll("''", "'") : formula.slice(start, end);
}

function rangeOf(one: string, other: string): CellRange | undefined {
  const a = corner(one.replaceAll("$", ""), 1, 1);
  const b = corner(other.replaceAll("$", ""), MAX_ROWS, MAX_COLUMNS);
  if (!a || !b) return undefined;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

function corner(text: string, row: number, column: number): { row: number; column: number } | undefined {
  const digits = text.search(/\d/);
  const letters = digits < 0 ? text : text.slice(0, digits);
  const number = letters === "" ? column : columnNumber(letters);
  if (number < 1 || number > MAX_COLUMNS) return undefined;
  return { row: digits < 0 ? row : Number(text.slice(digits)), column: number };
}
