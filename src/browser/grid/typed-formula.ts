import { type FormulaPiece, formulaPieces } from "../../adapters/xlsx-file/formula-pieces";
import { formulaSources } from "../../adapters/xlsx-file/formula-sources";
import { a1, type CellRef, isInside } from "../../domain/cell-ref";
import { compileFormula } from "../../domain/formulas/formula";
import { parametersOf } from "../../domain/formulas/formula-functions";

/** What a typed formula is in the file, or why it is none. */
export type TypedFormula = { readonly formula: string } | { readonly wrong: string };

/** Functions that files write with a sign in front. */
const LATER = new Set(["IFNA", "CONCAT", "TEXTJOIN", "MAXIFS", "MINIFS", "RANK.EQ"]);

/** It is meant as a formula. */
export function isFormulaText(text: string, numberFormat: string): boolean {
  return text.startsWith("=") && text.trim().length > 1 && numberFormat !== "@";
}

/**
 * Reads what was typed behind "=", with ";" or "," between the parts and "," or "." in numbers; where both ways of
 * reading it make sense and differ, it is asked for the clear one.
 */
export function typedFormula(text: string, cell: CellRef, sheets: readonly string[]): TypedFormula {
  const typed = text.trim().slice(1);
  const mistake = plainMistake(typed, sheets);
  if (mistake !== null) return { wrong: mistake };
  const readings = [...new Set([separated(typed, ","), separated(typed, ";"), separated(typed, ";", true)])];
  const found = readings.filter((one) => one !== null && compileFormula(one) !== null);
  const [formula = null] = found;
  if (formula === null) return { wrong: "Không hiểu công thức này. Kiểm tra dấu ngoặc, dấu ngăn (;) và tên ô." };
  if (found.length > 1)
    return {
      wrong: "Dấu phẩy giữa hai chữ số có thể là dấu thập phân hay dấu ngăn. Hãy ngăn các phần bằng dấu chấm phẩy (;).",
    };
  const written = `=${asWritten(formula)}`;
  const names = { tables: new Map(), sheets: new Map(sheets.map((name) => [name.toLowerCase(), name])) };
  const sources = formulaSources(written, cell.sheet, names);
  const isCircle =
    sources !== "everything" && sources.some((one) => one.sheet === cell.sheet && isInside(cell, one.range));
  if (isCircle) return { wrong: `Công thức lấy chính ô ${a1(cell)} nên không tính được.` };
  return { formula: written };
}

/** A formula of the file as it is typed again: a comma that could be in a number gets a space. */
export function editedFormula(formula: string): string {
  const pieces = [...formulaPieces(formula)];
  return pieces
    .map((piece, i) => {
      const written = formula.slice(piece.start, piece.end);
      if (piece.is === "name") return written.replace(/^_xlfn\./i, "");
      const isBetween =
        written === "," && /\d$/.test(formula.slice(0, piece.start)) && /^\d/.test(textOf(formula, pieces[i + 1]));
      return isBetween ? ", " : written;
    })
    .join("");
}

/**
 * The formula with "," between its parts, undone from the sign that was typed there; null: it is not typed so.
 * `hasCommas`: numbers are typed with a comma.
 */
function separated(typed: string, sign: "," | ";", hasCommas = false): string | null {
  let isSo = true;
  const written = [...formulaPieces(typed)].map((piece) => {
    const text = typed.slice(piece.start, piece.end);
    if (piece.is !== "other" || (text !== "," && text !== ";")) return text;
    if (text === sign) return ",";
    const isInNumber = text === "," && /\d$/.test(typed.slice(0, piece.start)) && /^\d/.test(typed.slice(piece.end));
    if (!hasCommas || !isInNumber) isSo = false;
    return ".";
  });
  return isSo ? written.join("") : null;
}

/** Names of functions and columns in capitals, as files have them. */
function asWritten(formula: string): string {
  return [...formulaPieces(formula)]
    .map((piece) => {
      const text = textOf(formula, piece);
      if (piece.is !== "name" || formula[piece.end] === "!") return text;
      const upper = text.toUpperCase();
      if (formula[piece.end] === "(") return LATER.has(upper) ? `_xlfn.${upper}` : upper;
      return upper;
    })
    .join("");
}

function plainMistake(typed: string, sheets: readonly string[]): string | null {
  let depth = 0;
  for (const piece of formulaPieces(typed)) {
    const text = textOf(typed, piece);
    if (piece.is === "text" && (text.length < 2 || !text.endsWith('"'))) return 'Công thức thiếu dấu " đóng chữ.';
    if (text === "(") depth += 1;
    if (text === ")" && --depth < 0) return "Công thức thừa dấu ).";
    if (piece.is !== "name" && piece.is !== "quoted") continue;
    if (typed[piece.end] === "(" && parametersOf(text.toUpperCase()) === undefined)
      return `Hàm ${text.toUpperCase()} chưa dùng được ở đây. Kiểm tra lại tên hàm, hoặc nhập công thức này trong Excel.`;
    const name = piece.is === "quoted" ? text.slice(1, -1).replaceAll("''", "'") : text;
    if (typed[piece.end] === "!" && !sheets.some((one) => one.toLowerCase() === name.toLowerCase()))
      return `Không có trang tính “${name}”.`;
  }
  return depth > 0 ? "Công thức thiếu dấu ) đóng." : null;
}

function textOf(formula: string, piece: FormulaPiece | undefined): string {
  return piece ? formula.slice(piece.start, piece.end) : "";
}
