import { FileRefused } from "../../domain/file-refused";
import type { CellValue } from "../../domain/sheet-snapshot";

/** Cells, empty ones between filled ones included: about 100 MB. */
const MAX_CELLS = 12_000_000;
/**
 * Formats of empty cells are for the looks only: kept near what is filled in, and as long as they are few. About 30 MB.
 */
const EMPTY_COLUMNS = 256;
const MAX_EMPTY_FORMATS = 4_000_000;
const NO_CELLS: CellValue[] = [];

/** The values and formats of a sheet while it is scanned, row by row. */
export class KeptCells {
  readonly rows: CellValue[][] = [];
  /** By row, then by column: the number of the cell's format. */
  readonly formatOf: (number[] | undefined)[] = [];
  /** The row that is being read, 0 before the first. */
  row = 0;
  private values: CellValue[] = [];
  private formats: number[] = [];
  private slots = 0;
  private formatSlots = 0;

  /** Goes on with another row, also one that was begun before. */
  begin(row: number): void {
    this.endRow();
    this.row = row;
    this.values = this.valuesOf(row);
    this.formats = this.formatOf[row - 1] ?? [];
  }

  /** What is only formatted, not filled: no rows of nothing at the end. */
  end(): void {
    this.endRow();
    while (this.rows.length > 0 && (this.rows[this.rows.length - 1] as CellValue[]).length === 0) this.rows.pop();
  }

  /** Keeps one cell of the row; `filled`: it holds a value or a formula. Throws FileRefused for one too many. */
  put(column: number, value: CellValue, format: number, filled: boolean): void {
    const index = column - 1;
    if (filled) {
      this.slots += Math.max(0, index + 1 - this.values.length);
      if (this.slots > MAX_CELLS) throw new FileRefused("too-large", `${this.slots} cells`);
      while (this.values.length < index) this.values.push(null);
      this.values[index] = value;
    }
    if (format === 0) return;
    const isKept = filled || (index < this.values.length + EMPTY_COLUMNS && this.formatSlots < MAX_EMPTY_FORMATS);
    if (isKept) {
      if (!filled) this.formatSlots += Math.max(0, index + 1 - this.formats.length);
      while (this.formats.length < index) this.formats.push(0);
      this.formats[index] = format;
    }
  }

  /** Never the list that all empty rows share. */
  private valuesOf(row: number): CellValue[] {
    const values = this.rows[row - 1];
    return values === undefined || values === NO_CELLS ? [] : values;
  }

  private endRow(): void {
    if (this.row === 0) return;
    const index = this.row - 1;
    if (this.values.length > 0) {
      while (this.rows.length < index) this.rows.push(NO_CELLS);
      this.rows[index] = this.values;
    }
    if (this.formats.length > 0) this.formatOf[index] = this.formats;
  }
}
