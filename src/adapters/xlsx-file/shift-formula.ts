import { columnLetters, columnNumber } from "../../domain/cell-ref";
import { type FormulaPiece, formulaPieces } from "./formula-pieces";
import { MAX_COLUMNS, MAX_ROWS } from "./sheet-size";

/** A cell; of whole columns the row is null, of whole rows the column. */
interface Reference {
  readonly column: number | null;
  readonly row: number | null;
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
    const pieces = [...formulaPieces(text)];
    pieces.forEach((piece, i) => {
      const { start, end } = piece;
      if (!isPlace(text, piece) || isFirstSheet(text, pieces, i)) return;
      const found = cellIn(text.slice(start, end)) ?? wholeIn(text, pieces, i);
      if (!found) return;
      if (start > plainFrom) this.parts.push(text.slice(plainFrom, start));
      this.parts.push(found);
      plainFrom = end;
    });
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

/** So long is no place. */
const LONGEST = 12;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

function isPlace(text: string, { is, start, end }: FormulaPiece): boolean {
  return is === "name" && end - start <= LONGEST && text[end] !== "(" && text[end] !== "!";
}

/** T1 of "T1:T3!A1". */
function isFirstSheet(text: string, pieces: readonly FormulaPiece[], at: number): boolean {
  const [sign, other] = [pieces[at + 1], pieces[at + 2]];
  const isAfterSheet = text[(pieces[at]?.start ?? 0) - 1] === "!";
  return !isAfterSheet && other?.is === "name" && text[other.end] === "!" && text[sign?.start ?? 0] === ":";
}

function cellIn(name: string): Reference | undefined {
  const match = CELL.exec(name);
  const column = columnNumber(match?.[2] ?? "");
  const row = Number(match?.[4]);
  if (!match || column > MAX_COLUMNS || row > MAX_ROWS) return undefined;
  return { column, row, hasFixedColumn: match[1] === "$", hasFixedRow: match[3] === "$" };
}

/** An end of "B:D" or "3:5": the piece at that place, beside another of its kind. */
function wholeIn(text: string, pieces: readonly FormulaPiece[], at: number): Reference | undefined {
  const piece = pieces[at];
  if (!piece) return undefined;
  const written = text.slice(piece.start, piece.end);
  for (const kind of [COLUMN, ROW]) {
    const match = kind.exec(written);
    if (!match) continue;
    const isEnd = [-1, 1].some((side) => {
      const other = pieces[at + 2 * side];
      const sign = pieces[at + side];
      if (!other || !sign || text.slice(sign.start, sign.end) !== ":" || !isPlace(text, other)) return false;
      return kind.test(text.slice(other.start, other.end));
    });
    const column = columnNumber(match[2] ?? "");
    const isFixed = match[1] === "$";
    if (!isEnd || column > MAX_COLUMNS || Number(match[2]) > MAX_ROWS) return undefined;
    return kind === COLUMN
      ? { column, row: null, hasFixedColumn: isFixed, hasFixedRow: true }
      : { column: null, row: Number(match[2]), hasFixedColumn: true, hasFixedRow: isFixed };
  }
  return undefined;
}

function moved({ column, row, hasFixedColumn, hasFixedRow }: Reference, rows: number, columns: number): string {
  const toColumn = column === null || hasFixedColumn ? column : column + columns;
  const toRow = row === null || hasFixedRow ? row : row + rows;
  if ((toColumn ?? 1) < 1 || (toColumn ?? 1) > MAX_COLUMNS || (toRow ?? 1) < 1 || (toRow ?? 1) > MAX_ROWS)
    return "#REF!";
  const letters = toColumn === null ? "" : `${hasFixedColumn ? "$" : ""}${columnLetters(toColumn)}`;
  return toRow === null ? letters : `${letters}${hasFixedRow ? "$" : ""}${toRow}`;
}
