import { columnLetters, columnNumber } from "../../../src/domain/cell-ref";

/** Texts and names of sheets, which stay, or a reference to a cell. */
const A1 = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(.!])/gu;
const R1C1 =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\p{L}\p{N}_(.!])/gu;

/** "=A9+$B$1" of C10 → "=R[-1]C[-2]+R1C2". */
export function toR1C1(formula: string, row: number, column: number): string {
  return formula.replace(
    A1,
    (whole, fixedColumn: string | undefined, letters: string, fixedRow: string, digits: string) => {
      if (fixedColumn === undefined) return whole;
      const part = (isFixed: boolean, at: number, home: number): string =>
        isFixed ? String(at) : at === home ? "" : `[${at - home}]`;
      return `R${part(fixedRow === "$", Number(digits), row)}C${part(fixedColumn === "$", columnNumber(letters), column)}`;
    },
  );
}

/** The way back. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(R1C1, (whole, rows: string | undefined, columns: string | undefined) => {
    if (!whole.startsWith("R")) return whole;
    const part = (text: string | undefined, home: number): readonly [sign: string, at: number] =>
      text === undefined
        ? ["", home]
        : text.startsWith("[")
          ? ["", home + Number(text.slice(1, -1))]
          : ["$", Number(text)];
    const [[fixedRow, r], [fixedColumn, c]] = [part(rows, row), part(columns, column)];
    return `${fixedColumn}${columnLetters(c)}${fixedRow}${r}`;
  });
}
