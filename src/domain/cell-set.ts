import type { CellRef } from "./cell-ref";

/** No sheet has more than 16,384 columns. */
const ROW = 16_385;

/** Cells, each once. A set of texts would cost more than what is asked of it. */
export class CellSet {
  private readonly bySheet = new Map<string, Set<number>>();
  private sheet: string | undefined;
  private ofSheet = new Set<number>();
  private count = 0;

  get size(): number {
    return this.count;
  }

  has({ sheet, row, column }: CellRef): boolean {
    return this.bySheet.get(sheet)?.has(row * ROW + column) === true;
  }

  /** False when it was there before. */
  add({ sheet, row, column }: CellRef): boolean {
    if (sheet !== this.sheet) {
      this.sheet = sheet;
      this.ofSheet = this.bySheet.get(sheet) ?? new Set<number>();
      this.bySheet.set(sheet, this.ofSheet);
    }
    const key = row * ROW + column;
    if (this.ofSheet.has(key)) return false;
    this.ofSheet.add(key);
    this.count += 1;
    return true;
  }
}
