import type { CellRef } from "../domain/cell-ref";
import { a1 } from "../domain/cell-ref";
import type { CellNote } from "../domain/delegate";
import { decodeLegacy } from "../domain/legacy-encoding";
import { type CellValue, formulaAt, isErrorValue, styleAt } from "../domain/sheet-snapshot";
import type { Grid } from "./sheet-grid";

/** One cell of a data row after merged cells and ditto marks were followed. */
export interface RowCell {
  readonly value: CellValue;
  /** Decoded and collapsed; "" for a blank cell, a boolean or an error value. */
  readonly text: string;
  readonly isError: boolean;
  /** A ditto mark with nothing above it. */
  readonly isOpenDitto: boolean;
  readonly numberFormat: string;
  readonly cell: CellRef;
}

const DITTO = /^(?:["″”“〃'’´`,.\s-]*["″”“〃][\s"″”“〃-]*|''|’’|,,|-?\s*\/\/\s*-?|-?\s*n\s*[/.]?\s*t\.?\s*-?|như trên|nhu tren|như tr[êe]n\.?)$/iu;

/** True for ″, ", '', -nt-, //, như trên: the cell says the same as the one above. */
export function isDitto(text: string): boolean {
  return text.length <= 12 && DITTO.test(text);
}

/** Reads the cells of data rows from top to bottom; a ditto mark takes what the same column gave last. */
export class RowCells {
  private readonly above = new Map<number, RowCell>();
  private readonly stale: ReadonlySet<string>;

  constructor(private readonly grid: Grid) {
    this.stale = new Set(grid.sheet.stale);
  }

  /** `followMerges`: a value merged over several rows stands for each of them. */
  read(row: number, column: number, followMerges: boolean, remarks: CellNote[]): RowCell {
    const { grid } = this;
    const merge = followMerges ? grid.mergeAt(row, column) : undefined;
    const top = merge !== undefined && merge.left === column && merge.top < row ? merge.top : row;
    const stored = grid.value(top, column);
    // A reference to an empty cell gives 0: nothing was typed there.
    const value = stored === 0 && /^=[^"]*!|^=\$?[A-Z]{1,3}\$?\d+$|LOOKUP|INDEX/i.test(formulaAt(grid.sheet, top, column) ?? "") ? null : stored;
    const cell = grid.at(top, column);
    const style = styleAt(grid.sheet, top, column);
    const isError = isErrorValue(value);
    if (this.stale.size > 0 && this.stale.has(a1(cell))) remarks.push({ is: "stale-formula", cell, detail: "", text: "" });
    if (isError) remarks.push({ is: "error-value", cell, detail: String(value), text: String(value) });
    const text = value === null ? "" : grid.text(top, column);
    if (typeof value === "string" && value.length > 1) {
      const decoded = decodeLegacy(value, style.font);
      if (decoded.encoding !== null) remarks.push({ is: "legacy-text", cell, detail: decoded.encoding, text, ...(decoded.lossy ? { lossy: true } : {}) });
    }
    let read: RowCell = { value, text, isError, isOpenDitto: false, numberFormat: style.numberFormat, cell };
    if (text !== "" && isDitto(text)) {
      const source = this.above.get(column);
      read = source === undefined || (source.text === "" && typeof source.value !== "boolean") ? { ...read, isOpenDitto: true } : { ...source, cell };
    }
    this.above.set(column, read);
    return read;
  }
}
