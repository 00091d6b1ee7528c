import { a1, type CellRange } from "../../domain/cell-ref";
import type { SheetSnapshot } from "../../domain/sheet-snapshot";
import { formulaSources, type NameBook } from "./formula-sources";

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface Formula extends Place {
  reached: boolean;
}

/** Ranges up to this many cells are listed cell by cell, larger ones are compared. */
const SMALL = 32;

/** Which formula cells depend on which cells, over the whole workbook and through other formulas. */
export class Dependants {
  private readonly byCell = new Map<string, Formula[]>();
  private readonly byRange = new Map<string, Map<string, { readonly range: CellRange; readonly formulas: Formula[] }>>();
  private readonly ofEverything: Formula[] = [];
  private readonly forgotten = new Set<string>();
  private readonly arraysAt = new Map<string, readonly Place[]>();

  /** `arrays` by sheet: ranges of array formulas, which all change with their first cell. */
  constructor(sheets: readonly SheetSnapshot[], arrays: ReadonlyMap<string, readonly CellRange[]>) {
    const names: NameBook = {
      sheets: new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet.name])),
      tables: new Map(sheets.flatMap((sheet) => sheet.tables.map((table) => [table.name.toLowerCase(), { sheet: sheet.name, range: table.range }] as const))),
    };
    for (const sheet of sheets) {
      sheet.formulas.forEach((row, r) => row?.forEach((formula, c) => {
        if (formula !== null) this.add({ sheet: sheet.name, row: r + 1, column: c + 1, reached: false }, formula, names);
      }));
      for (const range of arrays.get(sheet.name) ?? []) this.addArray(sheet.name, range);
    }
  }

  /** Every formula cell that an edit of these cells reaches, as A1 addresses by sheet. */
  of(edited: readonly Place[]): ReadonlyMap<string, ReadonlySet<string>> {
    const reached: Formula[] = [];
    const queue: Place[] = [...edited];
    const reach = (formula: Formula): void => {
      if (formula.reached || this.forgotten.has(keyOf(formula))) return;
      formula.reached = true;
      reached.push(formula);
      queue.push(formula, ...(this.arraysAt.get(keyOf(formula)) ?? []));
    };
    if (edited.length > 0) this.ofEverything.forEach(reach);
    for (let place = queue.pop(); place; place = queue.pop()) {
      this.byCell.get(keyOf(place))?.forEach(reach);
      const ranges = this.byRange.get(place.sheet);
      if (!ranges) continue;
      for (const { range, formulas } of ranges.values()) {
        if (place.row >= range.top && place.row <= range.bottom && place.column >= range.left && place.column <= range.right) formulas.forEach(reach);
      }
    }
    const bySheet = new Map<string, Set<string>>();
    for (const formula of reached) {
      formula.reached = false;
      const cells = bySheet.get(formula.sheet) ?? new Set();
      bySheet.set(formula.sheet, cells.add(a1(formula)));
    }
    return bySheet;
  }

  /** The cell holds no formula any more. */
  forget(cell: Place): void {
    this.forgotten.add(keyOf(cell));
  }

  private add(formula: Formula, text: string, names: NameBook): void {
    const sources = formulaSources(text, formula.sheet, names);
    if (sources === "everything") {
      this.ofEverything.push(formula);
      return;
    }
    for (const { sheet, range } of sources) {
      const { top, left, bottom, right } = range;
      if ((bottom - top + 1) * (right - left + 1) <= SMALL) {
        for (let row = top; row <= bottom; row++) {
          for (let column = left; column <= right; column++) {
            const key = keyOf({ sheet, row, column });
            const list = this.byCell.get(key);
            if (list) list.push(formula);
            else this.byCell.set(key, [formula]);
          }
        }
      } else {
        const ranges = this.byRange.get(sheet) ?? new Map<string, { range: CellRange; formulas: Formula[] }>();
        this.byRange.set(sheet, ranges);
        const key = `${top} ${left} ${bottom} ${right}`;
        const known = ranges.get(key);
        if (known) known.formulas.push(formula);
        else ranges.set(key, { range, formulas: [formula] });
      }
    }
  }

  private addArray(sheet: string, { top, left, bottom, right }: CellRange): void {
    const cells: Place[] = [];
    for (let row = top; row <= bottom && cells.length < 100_000; row++) for (let column = left; column <= right; column++) cells.push({ sheet, row, column });
    this.arraysAt.set(keyOf({ sheet, row: top, column: left }), cells);
  }
}

function keyOf({ sheet, row, column }: Place): string {
  return `${row}:${column}:${sheet}`;
}
