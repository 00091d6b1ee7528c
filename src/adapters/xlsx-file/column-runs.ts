import { MAX_COLUMNS } from "./sheet-size";

/**
 * Numbers that hold for columns from … to …. Columns do not overlap; of a file in which they do, the first word on a
 * column holds, and however many there are they take no longer than twice the width of a sheet.
 */
export class ColumnRuns {
  private readonly values: (number | undefined)[] = [];
  private budget = 2 * MAX_COLUMNS;

  set(from: number, to: number, value: number): void {
    const last = Math.min(to, MAX_COLUMNS);
    for (let column = Math.max(1, from); column <= last && this.budget > 0; column++, this.budget--)
      this.values[column] ??= value;
  }

  /** In the order of their columns; neighbours of one value are one. */
  runs(): readonly { readonly from: number; readonly to: number; readonly value: number }[] {
    const found: { from: number; to: number; value: number }[] = [];
    this.values.forEach((value, column) => {
      const last = found[found.length - 1];
      if (value === undefined) return;
      if (last?.to === column - 1 && last.value === value) last.to = column;
      else found.push({ from: column, to: column, value });
    });
    return found;
  }
}
