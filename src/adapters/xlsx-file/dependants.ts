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

/** Large ranges over the same columns of a sheet: most edits can pass over them all at once. */
interface RangeGroup {
  readonly sheet: string;
  readonly left: number;
  readonly right: number;
  readonly ranges: Map<string, { readonly top: number; readonly bottom: number; readonly formulas: Formula[] }>;
}

/** Ranges up to this many cells are listed cell by cell, larger ones are compared. */
const SMALL = 32;
/**
 * Where there are very many long formulas, the later ones are taken as depending on everything: nobody waits seconds
 * after a key.
 */
const LONG = 500;
const MOST_LETTERS = 1_000_000;

/** Which formula cells depend on which cells, over the whole workbook and through other formulas. */
export class Dependants {
  private readonly byCell = new Map<string, Formula[]>();
  /** By sheet and columns, then by rows. */
  private readonly byRange = new Map<string, RangeGroup>();
  private readonly ofEverything: Formula[] = [];
  private letters = 0;
  /** The formula of a cell as it is now. */
  private readonly current = new Map<string, Formula>();
  private readonly names: NameBook;
  private readonly arraysAt = new Map<string, readonly Place[]>();

  /** `arrays` by sheet: ranges of array formulas, which all change with their first cell. */
  constructor(sheets: readonly SheetSnapshot[], arrays: ReadonlyMap<string, readonly CellRange[]>) {
    this.names = {
      sheets: new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet.name])),
      tables: new Map(
        sheets.flatMap((sheet) =>
          sheet.tables.map((table) => [table.name.toLowerCase(), { sheet: sheet.name, range: table.range }] as const),
        ),
      ),
    };
    for (const sheet of sheets) {
      sheet.formulas.forEach((row, r) =>
        row?.forEach((formula, c) => {
          if (formula !== null) this.put({ sheet: sheet.name, row: r + 1, column: c + 1 }, formula);
        }),
      );
      for (const range of arrays.get(sheet.name) ?? []) this.addArray(sheet.name, range);
    }
  }

  /** Every formula cell that an edit of these cells reaches, as A1 addresses by sheet. */
  of(edited: readonly Place[]): ReadonlyMap<string, ReadonlySet<string>> {
    const reached: Formula[] = [];
    const queue: Place[] = [...edited];
    const reach = (formula: Formula): void => {
      if (formula.reached || this.current.get(keyOf(formula)) !== formula) return;
      formula.reached = true;
      reached.push(formula);
      queue.push(formula, ...(this.arraysAt.get(keyOf(formula)) ?? []));
    };
    if (edited.length > 0) this.ofEverything.forEach(reach);
    const groups = [...this.byRange.values()].map((group) => ({ ...group, open: [...group.ranges.values()] }));
    for (let place = queue.pop(); place; place = queue.pop()) {
      this.byCell.get(keyOf(place))?.forEach(reach);
      for (const group of groups) {
        if (group.sheet !== place.sheet || place.column < group.left || place.column > group.right) continue;
        const { row } = place;
        // A range that was hit once has nothing more to tell.
        group.open = group.open.filter(({ top, bottom, formulas }) => {
          if (row < top || row > bottom) return true;
          formulas.forEach(reach);
          return false;
        });
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

  /** The cell holds another formula, null: none any more. */
  put({ sheet, row, column }: Place, text: string | null): void {
    const formula = { sheet, row, column, reached: false };
    if (text === null) this.current.delete(keyOf(formula));
    else {
      this.current.set(keyOf(formula), formula);
      this.add(formula, text);
    }
  }

  private add(formula: Formula, text: string): void {
    this.letters += text.length;
    const isSkipped = text.length > LONG && this.letters > MOST_LETTERS;
    const sources = isSkipped ? "everything" : formulaSources(text, formula.sheet, this.names);
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
        const columns = `${left}:${right}:${sheet}`;
        const group = this.byRange.get(columns) ?? { sheet, left, right, ranges: new Map() };
        this.byRange.set(columns, group);
        const rows = `${top}:${bottom}`;
        const known = group.ranges.get(rows);
        if (known) known.formulas.push(formula);
        else group.ranges.set(rows, { top, bottom, formulas: [formula] });
      }
    }
  }

  private addArray(sheet: string, { top, left, bottom, right }: CellRange): void {
    const cells: Place[] = [];
    for (let row = top; row <= bottom && cells.length < 100_000; row++)
      for (let column = left; column <= right; column++) cells.push({ sheet, row, column });
    this.arraysAt.set(keyOf({ sheet, row: top, column: left }), cells);
  }
}

function keyOf({ sheet, row, column }: Place): string {
  return `${row}:${column}:${sheet}`;
}
