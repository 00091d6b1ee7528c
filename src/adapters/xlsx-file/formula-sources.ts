import { columnNumber, type CellRange } from "../../domain/cell-ref";
import { MAX_COLUMNS, MAX_ROWS } from "./scan-sheet";

/** What a formula reads: ranges, or "everything" where that cannot be told from its text. */
export type FormulaSources = readonly { readonly sheet: string; readonly range: CellRange }[] | "everything";

/** What names of the workbook stand for; `tables` by lower-case name. */
export interface NameBook {
  readonly tables: ReadonlyMap<string, { readonly sheet: string; readonly range: CellRange }>;
  /** Sheet names by lower case, as they are written. */
  readonly sheets: ReadonlyMap<string, string>;
}

const CELL = "\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}";
const COLUMNS = "\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}";
const ROWS = "\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6}";
const SHEET = "(?:'(?:[^']|'')+'|[\\p{L}\\p{N}_.\\\\]+)!";
/** A text · a reference, with its sheet or without · a table with its columns · a word with "(" (function) or without (name). */
const TOKEN = new RegExp(
  `"(?:[^"]|"")*"|(?<sheet>${SHEET})?(?:(?<cells>${CELL}(?::${CELL})?)|(?<columns>${COLUMNS})|(?<rows>${ROWS}))(?![\\p{L}\\p{N}_.(!])` +
  `|(?<table>[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*)?\\[|(?<word>(?:${SHEET})?[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*)(?<call>\\()?|#(?:REF!|N/A|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!)|\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?`,
  "gu",
);

/**
 * The cells a formula reads. A plain scan of its references, not a calculation: INDIRECT and OFFSET, defined names, several sheets at
 * once and other files are taken as reading everything, because a value wrongly called fresh is worse than one wrongly called old.
 */
export function formulaSources(formula: string, sheet: string, names: NameBook): FormulaSources {
  const found: { sheet: string; range: CellRange }[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(formula); match; match = TOKEN.exec(formula)) {
    const groups = match.groups ?? {};
    const reference = groups["cells"] ?? groups["columns"] ?? groups["rows"];
    if (reference !== undefined) {
      const of = groups["sheet"] === undefined ? sheet : names.sheets.get(sheetName(groups["sheet"]).toLowerCase());
      const range = rangeOf(reference);
      if (of === undefined || !range) return "everything";
      found.push({ sheet: of, range });
    } else if (match[0].endsWith("[")) {
      const table = groups["table"] === undefined ? undefined : names.tables.get(groups["table"].toLowerCase());
      if (!table) return "everything";
      found.push(table);
      TOKEN.lastIndex = closingBracket(formula, TOKEN.lastIndex - 1);
    } else if (groups["word"] !== undefined) {
      const word = groups["word"].toLowerCase();
      if (groups["call"] === undefined ? word !== "true" && word !== "false" && !names.tables.has(word) : word === "indirect" || word === "offset") return "everything";
      const table = groups["call"] === undefined ? names.tables.get(word) : undefined;
      if (table) found.push(table);
    }
  }
  return found;
}

function sheetName(written: string): string {
  const bare = written.slice(0, -1);
  return bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
}

function rangeOf(reference: string): CellRange | undefined {
  const [from = "", to = from] = reference.replaceAll("$", "").split(":");
  const a = corner(from, 1, 1);
  const b = corner(to, MAX_ROWS, MAX_COLUMNS);
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

function closingBracket(formula: string, open: number): number {
  let depth = 0;
  for (let at = open; at < formula.length; at++) {
    if (formula[at] === "'") at++; // escapes the next character in a column name
    else if (formula[at] === "[") depth++;
    else if (formula[at] === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}
