import type { CellChange } from "../app/ports";
import type { SheetSnapshot } from "../domain/sheet-snapshot";

/** The sheet with what was typed, before the file has it; the changes are all of this sheet. */
export function typedSnapshot(snapshot: SheetSnapshot, changes: readonly CellChange[]): SheetSnapshot {
  const rows = new CopiedLines(snapshot.rows, null);
  const formulas = new CopiedLines<string | null>(snapshot.formulas, null);
  for (const { cell, value, formula: text } of changes) {
    const formula = text ?? null;
    rows.put(cell, value);
    if (formula !== null || (snapshot.formulas[cell.row - 1]?.[cell.column - 1] ?? null) !== null)
      formulas.put(cell, formula);
  }
  return { ...snapshot, rows: rows.lines, formulas: formulas.lines };
}

/** Lines of a sheet of which only those are copied that change. */
class CopiedLines<T> {
  readonly lines: (readonly T[])[];
  private readonly copied = new Map<number, T[]>();

  constructor(
    lines: readonly (readonly T[] | null)[],
    private readonly empty: T,
  ) {
    this.lines = lines.map((line) => line ?? []);
  }

  put({ row, column }: { readonly row: number; readonly column: number }, value: T): void {
    while (this.lines.length < row) this.lines.push([]);
    const line = this.copied.get(row) ?? [...(this.lines[row - 1] ?? [])];
    this.copied.set(row, line);
    while (line.length < column) line.push(this.empty);
    line[column - 1] = value;
    this.lines[row - 1] = line;
  }
}
