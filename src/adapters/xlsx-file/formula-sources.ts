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
 * The cells a formula reads. A plain scan of its references, not a calculation: INDIRECT and OFFSET, defined names, several sheets at
 * once and other files are taken as reading everything, because a value wrongly called fresh is worse than one wrongly called old.
 */
export function formulaSources(formula: string, sheet: string, names: NameBook): FormulaSources {
  if (formula === UNTOLD_FORMULA) return "everything";
  const found = new Map<string, { sheet: string; range: CellRange }>();
  const pieces = [...formulaPieces(formula)];
  const textAt = (index: number): string => {
    const piece = pieces[index];
    return piece && piece.end - piece.start <= LONGEST ? formula.slice(piece.start, piece.end) : "";
  };
  const follows = (index: number, sign: string): boolean => formula[pieces[index]?.end ?? formula.length] === sign;
  const add = (source: { sheet: string; range: CellRange }): void => {
    const { top, left, bottom, right } = source.range;
    found.set(`${top}:${left}:${bottom}:${right}:${source.sheet}`, source);
  };
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece || piece.is === "text" || piece.is === "other") continue;
    // A bracket that belongs to no table is another file, or the table that the cell itself stands in.
    if (piece.is === "bracket") return "everything";
    let of = sheet;
    if (follows(i, "!")) {
      const named = names.sheets.get(sheetName(formula, piece).toLowerCase());
      if (named === undefined) return "everything";
      of = named;
      i += 2;
      if (pieces[i]?.is !== "name") return "everything";
    } else if (piece.is === "quoted") continue;
    const name = textAt(i);
    const other = follows(i, ":") ? textAt(i + 2) : "";
    // Sheets from … to: T1:T3!A1.
    if (follows(i, ":") && follows(i + 2, "!")) return "everything";
    const reaches = (one: RegExp): boolean => one.test(name) && one.test(other) && !follows(i + 2, "(");
    if (reaches(CELL) || reaches(COLUMN) || reaches(ROW)) {
      const range = rangeOf(name, other);
      if (!range) return "everything";
      add({ sheet: of, range });
      i += 2;
    } else if (CELL.test(name) && !follows(i, "(")) {
      const range = rangeOf(name, name);
      if (!range) return "everything";
      add({ sheet: of, range });
    } else if (!isOther(formula, pieces[i], names)) {
      const table = tableAt(formula, pieces[i], names);
      if (table) add(table);
      if (follows(i, "[")) {
        if (!table) return "everything";
        i++;
      }
    } else return "everything";
    if (found.size > MOST_SOURCES) return "everything";
  }
  return [...found.values()];
}

/** A name of which nothing is known here, or a function that reads what its text does not say. Numbers, functions, TRUE and tables are known. */
function isOther(formula: string, piece: FormulaPiece | undefined, { tables }: NameBook): boolean {
  if (!piece) return false;
  const first = formula.charAt(piece.start);
  if (/[\p{N}.?]/u.test(first)) return false;
  const word = formula.slice(piece.start, piece.end).toLowerCase();
  if (formula[piece.end] === "(") return word === "indirect" || word === "offset";
  return word !== "true" && word !== "false" && !tables.has(word);
}

function tableAt(formula: string, piece: FormulaPiece | undefined, { tables }: NameBook): { sheet: string; range: CellRange } | undefined {
  return piece && formula[piece.end] !== "(" ? tables.get(formula.slice(piece.start, piece.end).toLowerCase()) : undefined;
}

function sheetName(formula: string, { is, start, end }: FormulaPiece): string {
  return is === "quoted" ? formula.slice(start + 1, end - 1).replaceAll("''", "'") : formula.slice(start, end);
}

function rangeOf(one: string, other: string): CellRange | undefined {
  const a = corner(one.replaceAll("$", ""), 1, 1);
  const b = corner(other.replaceAll("$", ""), MAX_ROWS, MAX_COLUMNS);
  if (!a || !b) return undefined;
  return { top: Math.min(a.row, b.row), left: Math.min(a.column, b.column), bottom: Math.max(a.row, b.row), right: Math.max(a.column, b.column) };
}

function corner(text: string, row: number, column: number): { row: number; column: number } | undefined {
  const digits = text.search(/\d/);
  const letters = digits < 0 ? text : text.slice(0, digits);
  const number = letters === "" ? column : columnNumber(letters);
  if (number < 1 || number > MAX_COLUMNS) return undefined;
  return { row: digits < 0 ? row : Number(text.slice(digits)), column: number };
}
