import { a1, a1Range, type CellRange, isInside } from "../../domain/cell-ref";
import { compileFormula, formulaResult } from "../../domain/formulas/formula";
import { serialOf } from "../../domain/formulas/formula-days";
import type { Evaluate, FormulaGround } from "../../domain/formulas/formula-ground";
import { NotSure } from "../../domain/formulas/formula-value";
import type { RangeIndex } from "../../domain/formulas/range-index";
import type { CellValue, SheetSnapshot } from "../../domain/sheet-snapshot";
import { formulaSources, type NameBook } from "./formula-sources";
import type { ReadSheet } from "./read-sheet";

/** A formula cell that is out of date. */
interface Old {
  readonly sheet: SheetData;
  readonly row: number;
  readonly column: number;
  /** null: the formula cannot be calculated here. */
  readonly evaluate: Evaluate | null;
  readonly formula: string;
  state: "waiting" | "open" | "done";
  /** Undefined while it is not known. */
  value: CellValue | undefined;
}

interface SheetData {
  readonly snapshot: SheetSnapshot;
  readonly arrays: readonly CellRange[];
  /** Cells below merged ones whose content is not kept. */
  readonly unseen: ReadonlySet<number>;
  readonly old: Map<number, Old>;
  readonly indexes: Map<string, RangeIndex>;
  readonly hidden: readonly number[];
  readonly lastColumn: number;
}

/** A cell whose value is known again. */
export interface Recalculated {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** Formula cells ("C7") by sheet. */
export type FormulaCells = ReadonlyMap<string, ReadonlySet<string>>;

const NO_CELLS: ReadonlySet<string> = new Set();

/** Nobody waits longer after a key: what is left stays out of date. */
const MOST_READ = 20_000_000;

/**
 * Calculates formula cells that are out of date, each after those that it takes from, over all sheets. What is not
 * known surely (an unknown function, a name, a circle, array formulas) stays out of date, and what takes from it too.
 */
export class Recalculation {
  private readonly sheets: ReadonlyMap<string, SheetData>;
  private readonly names: NameBook;
  private readonly stack: Old[] = [];
  /** Cells of large ranges that are still to be calculated: many formulas take the same. */
  private readonly waiting = new Map<string, Old[]>();
  private read = 0;

  /** @param wanted The cells that may be known now; null: all that are out of date. */
  constructor(
    sheets: readonly Pick<ReadSheet, "snapshot" | "arrays" | "loneArrays" | "unseen">[],
    private readonly compiled: CompiledFormulas,
    wanted: FormulaCells | null,
  ) {
    const snapshots = sheets.map(({ snapshot }) => snapshot);
    const tables: NameBook["tables"] = new Map(
      snapshots.flatMap(({ name, tables: own }) =>
        own.map((table) => [table.name.toLowerCase(), { sheet: name, range: table.range }] as const),
      ),
    );
    this.names = { tables, sheets: new Map(snapshots.map(({ name }) => [name.toLowerCase(), name])) };
    this.sheets = new Map(
      sheets.map(({ snapshot, arrays, loneArrays, unseen }) => [
        snapshot.name.toLowerCase(),
        {
          snapshot,
          arrays: [...arrays, ...loneArrays],
          unseen: new Set(unseen.map(({ row, column }) => keyOf(row, column))),
          old: new Map(),
          indexes: new Map(),
          hidden: snapshot.hiddenRows,
          lastColumn: snapshot.rows.reduce((most, row) => Math.max(most, row.length), 0),
        },
      ]),
    );
    for (const sheet of this.sheets.values()) {
      const own = wanted === null ? null : (wanted.get(sheet.snapshot.name) ?? NO_CELLS);
      for (const cell of sheet.snapshot.stale) this.add(sheet, cell, own === null || own.has(cell));
    }
  }

  /** Those of all sheets that are known again. */
  run(): ReadonlyMap<string, readonly Recalculated[]> {
    const found = new Map<string, Recalculated[]>();
    for (const { snapshot, old } of this.sheets.values()) {
      const known: Recalculated[] = [];
      for (const cell of old.values()) {
        this.settle(cell);
        const { row, column, value } = cell;
        if (value !== undefined) known.push({ row, column, value });
      }
      if (known.length > 0) found.set(snapshot.name, known);
    }
    return found;
  }

  private add(sheet: SheetData, cell: string, isWanted: boolean): void {
    const digits = cell.search(/\d/);
    let column = 0;
    for (let i = 0; i < digits; i++) column = column * 26 + cell.charCodeAt(i) - 64;
    const row = Number(cell.slice(digits));
    const formula = sheet.snapshot.formulas[row - 1]?.[column - 1] ?? null;
    if (formula === null) return;
    const isArray = sheet.arrays.some((range) => isInside({ row, column }, range));
    const isUnseen = sheet.unseen.has(keyOf(row, column));
    const evaluate = isArray || isUnseen || !isWanted ? null : this.compiled.of(formula);
    const state = evaluate === null ? "done" : "waiting";
    sheet.old.set(keyOf(row, column), { sheet, row, column, formula, evaluate, state, value: undefined });
  }

  /** Goes down to what a cell takes from without going into itself: a column may count on for a million rows. */
  private settle(first: Old): void {
    this.stack.push(first);
    for (let cell = this.stack.at(-1); cell; cell = this.stack.at(-1)) {
      if (cell.state === "done") this.stack.pop();
      else if (cell.state === "waiting") this.open(cell);
      else {
        cell.value = cell.evaluate && this.read < MOST_READ ? this.result(cell, cell.evaluate) : undefined;
        cell.state = "done";
      }
    }
  }

  private open(cell: Old): void {
    cell.state = "open";
    const sources = cell.evaluate ? formulaSources(cell.formula, cell.sheet.snapshot.name, this.names) : "everything";
    if (sources === "everything") {
      cell.state = "done";
      return;
    }
    for (const { sheet, range } of sources) {
      const data = this.sheets.get(sheet.toLowerCase());
      for (const source of data ? this.oldIn(data, range) : []) {
        if (source.state === "waiting") this.stack.push(source);
        // It takes from itself.
        else if (source.state === "open") cell.state = "done";
      }
      if (cell.state === "done") return;
    }
  }

  /** Those that are not done. */
  private oldIn(data: SheetData, range: CellRange): readonly Old[] {
    if (range.top === range.bottom && range.left === range.right) {
      const cell = data.old.get(keyOf(range.top, range.left));
      return cell && cell.state !== "done" ? [cell] : [];
    }
    const key = `${a1Range(range)} ${data.snapshot.name}`;
    const left = (this.waiting.get(key) ?? [...this.cellsIn(data, range)]).filter(({ state }) => state !== "done");
    this.waiting.set(key, left);
    return left;
  }

  private *cellsIn({ old, snapshot, lastColumn }: SheetData, range: CellRange): Generator<Old> {
    const bottom = Math.min(range.bottom, snapshot.rows.length);
    const right = Math.min(range.right, lastColumn);
    if (old.size < (bottom - range.top + 1) * (right - range.left + 1)) {
      this.read += old.size;
      for (const cell of old.values()) if (isInside(cell, range)) yield cell;
      return;
    }
    for (let row = range.top; row <= bottom; row++)
      for (let column = range.left; column <= right; column++) {
        this.read += 1;
        const cell = old.get(keyOf(row, column));
        if (cell) yield cell;
      }
  }

  private result({ sheet, row, column }: Old, evaluate: Evaluate): CellValue | undefined {
    const dataOf = (name: string | null): SheetData => {
      const data = name === null ? sheet : this.sheets.get(name.toLowerCase());
      if (!data) throw new NotSure();
      return data;
    };
    const ground: FormulaGround = {
      valueAt: (name, r, c) => this.valueAt(dataOf(name), r, c),
      formulaAt: (name, r, c) => dataOf(name).snapshot.formulas[r - 1]?.[c - 1] ?? null,
      extentOf: (name) => ({ lastRow: dataOf(name).snapshot.rows.length, lastColumn: dataOf(name).lastColumn }),
      hasHiddenRows: (name, top, bottom) => dataOf(name).hidden.some((hidden) => hidden >= top && hidden <= bottom),
      today: () => serialOf(new Date()),
      row,
      column,
      down: 0,
      over: 0,
      indexes: sheet.indexes,
    };
    return formulaResult(evaluate, ground);
  }

  private valueAt({ snapshot, old, arrays, unseen }: SheetData, row: number, column: number): CellValue {
    if (++this.read > MOST_READ || unseen.has(keyOf(row, column))) throw new NotSure();
    const known = old.get(keyOf(row, column));
    if (known) {
      if (known.state !== "done" || known.value === undefined) throw new NotSure();
      return known.value;
    }
    const array = arrays.length === 0 ? undefined : arrays.find((range) => isInside({ row, column }, range));
    if (array && old.has(keyOf(array.top, array.left))) throw new NotSure();
    const value = snapshot.rows[row - 1]?.[column - 1] ?? null;
    return value === null && (snapshot.formulas[row - 1]?.[column - 1] ?? null) !== null ? "" : value;
  }
}

/** The sheet with values that are known again. */
export function withResults(sheet: ReadSheet, cells: readonly Recalculated[]): ReadSheet {
  const { snapshot } = sheet;
  const rows = [...snapshot.rows];
  const copied = new Map<number, CellValue[]>();
  const fresh = new Set<string>();
  for (const { row, column, value } of cells) {
    const line = copied.get(row) ?? [...(rows[row - 1] ?? [])];
    copied.set(row, line);
    while (line.length < column) line.push(null);
    line[column - 1] = value === "" ? null : value;
    fresh.add(a1({ row, column }));
  }
  for (const [row, line] of copied) {
    while (rows.length < row) rows.push([]);
    rows[row - 1] = line;
  }
  return { ...sheet, snapshot: { ...snapshot, rows, stale: snapshot.stale.filter((cell) => !fresh.has(cell)) } };
}

/** Formulas that were taken apart once are kept, as long as they are few enough. */
export class CompiledFormulas {
  private readonly known = new Map<string, Evaluate | null>();

  of(formula: string): Evaluate | null {
    const known = this.known.get(formula);
    if (known !== undefined) return known;
    const evaluate = compileFormula(formula);
    if (this.known.size > 100_000) this.known.clear();
    this.known.set(formula, evaluate);
    return evaluate;
  }
}

function keyOf(row: number, column: number): number {
  return row * 16_384 + column;
}
