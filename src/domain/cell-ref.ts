/**
 * A cell's place. Every value an official typed keeps one, so that every finding can point at it. Rows and columns
 * count from 1.
 */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells on one sheet, edges included, counted from 1. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 1 → "A", 27 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** "A" → 1, "aa" → 27; 0 when the text is not column letters. */
export function columnNumber(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return 0;
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n;
}

/** "C17", without the sheet. */
export function a1(cell: { readonly row: number; readonly column: number }): string {
  return columnLetters(cell.column) + String(cell.row);
}

/** "A1:C7", or "A1" for a single cell. */
export function a1Range({ top, left, bottom, right }: CellRange): string {
  const from = a1({ row: top, column: left });
  return top === bottom && left === right ? from : `${from}:${a1({ row: bottom, column: right })}`;
}

/** Reads "A1:C7" or "$A$1"; undefined when the text is neither. Whole columns and rows are not accepted. */
export function parseA1Range(text: string): CellRange | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/.exec(text);
  if (!match) return undefined;
  const left = columnNumber(match[1] ?? "");
  const top = Number(match[2]);
  const right = match[3] === undefined ? left : columnNumber(match[3]);
  const bottom = match[4] === undefined ? top : Number(match[4]);
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

/** "'Sheet 1'!C17": always quoted, quotes doubled, the form Excel accepts for every sheet name. */
export function toAddress(cell: CellRef): string {
  return `'${cell.sheet.replaceAll("'", "''")}'!${a1(cell)}`;
}

/** The inverse of {@link toAddress}; also accepts an unquoted sheet name. Undefined when the text is no address. */
export function parseAddress(address: string): CellRef | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Za-z]{1,3})\$?(\d+)$/.exec(address);
  if (!match) return undefined;
  const sheet = match[1] === undefined ? (match[2] ?? "") : match[1].replaceAll("''", "'");
  return { sheet, row: Number(match[4]), column: columnNumber(match[3] ?? "") };
}

export function isInside(cell: { readonly row: number; readonly column: number }, range: CellRange): boolean {
  return cell.row >= range.top && cell.row <= range.bottom && cell.column >= range.left && cell.column <= range.right;
}
