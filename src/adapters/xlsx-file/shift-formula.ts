import { columnLetters, columnNumber } from "../../domain/cell-ref";

/** Texts, quoted sheet names and bracketed table names stay; then A1 references, then everything that only looks like one. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![A-Za-z0-9_.$\\\u0080-\uffff])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![A-Za-z0-9_.(!\u0080-\uffff])/g;

/** The formula of a shared group as it stands in another cell: relative references move along, fixed ones stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKEN, (all: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
    if (letters === undefined || digits === undefined) return all;
    const column = columnNumber(letters);
    if (column > 16_384 || Number(digits) > 1_048_576) return all;
    const toColumn = fixedColumn === "$" ? column : column + columns;
    const toRow = fixedRow === "$" ? Number(digits) : Number(digits) + rows;
    if (toColumn < 1 || toColumn > 16_384 || toRow < 1 || toRow > 1_048_576) return "#REF!";
    return `${fixedColumn ?? ""}${columnLetters(toColumn)}${fixedRow ?? ""}${toRow}`;
  });
}
