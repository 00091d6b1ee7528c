import { columnLetters, columnNumber } from "../../domain/cell-ref";
import { formulaPieces } from "./formula-pieces";
import { MAX_COLUMNS, MAX_ROWS } from "./sheet-size";

interface Reference {
  readonly column: number;
  readonly row: number;
  readonly hasFixedColumn: boolean;
  readonly hasFixedRow: boolean;
}

/** The formula of a cell that others share: taken apart once, written anew for each of them. */
export class SharedFormula {
  private readonly parts: (string | Reference)[] = [];

  constructor(
    readonly text: string,
    private readonly row: number,
    private readonly column: number,
  ) {
    let plainFrom = 0;
    for (const { is, start, end } of formulaPieces(text)) {
      const found =
        is === "name" && end - start <= 12 && text[end] !== "(" && text[end] !== "!"
          ? referenceOf(text.slice(start, end))
          : undefined;
      if (!found) continue;
      if (start > plainFrom) this.parts.push(text.slice(plainFrom, start));
      this.parts.push(found);
      plainFrom = end;
    }
    if (plainFrom < text.length) this.parts.push(text.slice(plainFrom));
  }

  /** The formula as it stands in that cell: relative references move along, fixed ones stay. */
  at(row: number, column: number): string {
    const rows = row - this.row;
    const columns = column - this.column;
    if (rows === 0 && columns === 0) return this.text;
    return this.parts.map((part) => (typeof part === "string" ? part : moved(part, rows, columns))).join("");
  }
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;

function referenceOf(name: string): Reference | undefined {
  const match = CELL.exec(name);
  const column = columnNumber(match?.[2] ?? "");
  const row = Number(match?.[4]);
  if (!match || column > MAX_COLUMNS || row > MAX_ROWS) return undefined;
  return { column, row, hasFixedColumn: match[1] === "$", hasFixedRow: match[3] === "$" };
}

function moved({ column, row, hasFixedColumn, hasFixedRow }: Reference, rows: number, columns: number): string {
  const toColumn = hasFixedColumn ? column : column + columns;
  const toRow = hasFixedRow ? row : row + rows;
  if (toColumn < 1 || toColumn > MAX_COLUMNS || toRow < 1 || toRow > MAX_ROWS) return "#REF!";
  return `${hasFixedColumn ? "$" : ""}${columnLetters(toColumn)}${hasFixedRow ? "$" : ""}${toRow}`;
}
