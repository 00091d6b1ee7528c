import { HostError, type CellChange } from "../../app/ports";
import { a1, a1Range, isInside, type CellRange } from "../../domain/cell-ref";
import { formulaAt, valueAt, type CellValue, type SheetSnapshot, type SheetTable } from "../../domain/sheet-snapshot";
import type { WrittenCell } from "./patch-cells";
import type { ReadSheet } from "./read-sheet";
import type { WorkbookStyles } from "./read-styles";
import { MAX_COLUMNS, MAX_ROWS } from "./sheet-size";

/** The longest text Excel keeps in a cell. */
const MAX_TEXT = 32_767;
/** The longest formula. */
const MAX_FORMULA = 8_192;

export interface SheetEdit {
  readonly sheet: ReadSheet;
  readonly patches: readonly {
    readonly row: number;
    readonly column: number;
    readonly patch: WrittenCell;
  }[];
  /** Cells got formulas, or lost them. */
  readonly hasOtherFormulas: boolean;
  readonly grewTable: boolean;
}

const NO_FORMATS: ReadonlyMap<CellChange, number> = new Map();

/**
 * A sheet with changed cells, beside what has to be written into the file for it. `formats`: of those that get another
 * look. Throws HostError, and then nothing is changed: "sheet-protected" for a locked cell of a protected sheet;
 * "read-only" for table headers and totals (their texts are also names in formulas), parts of array formulas, pivot
 * tables, the covered cells of a merged range and sheets that have no place for cells.
 */
export function editSheet(
  sheet: ReadSheet,
  changes: readonly CellChange[],
  styles: WorkbookStyles,
  formats: ReadonlyMap<CellChange, number> = NO_FORMATS,
): SheetEdit | undefined {
  const { snapshot } = sheet;
  const real = changes.filter((change) => change.style !== undefined || !isSame(snapshot, change));
  if (real.length === 0) return undefined;
  for (const change of real) refuse(sheet, change, styles);
  const rows = [...snapshot.rows];
  const styleOf = [...snapshot.styleOf];
  const formatOf = [...sheet.formatOf];
  const formulas = new EditedFormulas(snapshot.formulas);
  let tables = snapshot.tables;
  const patches: { row: number; column: number; patch: WrittenCell }[] = [];
  for (const change of [...real].sort((a, b) => a.cell.row - b.cell.row)) {
    const {
      cell: { row, column },
      value,
      formula,
      style,
    } = change;
    tables = growTables(tables, rows, row, column, formula ?? value);
    const format = formats.get(change) ?? formatFor(sheet, rows.length, formatOf, styles, row, column);
    rows.length = Math.max(rows.length, row);
    for (let r = rows.length - 1; r >= 0 && rows[r] === undefined; r--) rows[r] = [];
    rows[row - 1] = withValue(rows[row - 1] ?? [], column, value === "" ? null : value, null);
    formatOf[row - 1] = withValue(formatOf[row - 1] ?? [], column, format, 0);
    while (styleOf.length < rows.length) styleOf.push([]);
    styleOf[row - 1] = withValue(styleOf[row - 1] ?? [], column, styles.styleOfFormat[format] ?? 0, 0);
    formulas.put(row, column, formula ?? null);
    const written = formula === undefined ? { value } : { value: null, formula: formula.slice(1) };
    patches.push({ row, column, patch: { ...written, format, ...(style !== undefined && { style }) } });
  }
  const { freed, hasOthers: hasOtherFormulas } = formulas;
  const struck = struckAfter(snapshot.struck, patches, styles);
  const stale = freed.size === 0 ? snapshot.stale : snapshot.stale.filter((cell) => !freed.has(cell));
  return {
    sheet: {
      ...sheet,
      loneArrays: hasOtherFormulas ? sheet.loneArrays.filter((range) => !freed.has(a1Range(range))) : sheet.loneArrays,
      formatOf,
      snapshot: { ...snapshot, rows, styles: styles.styles, styleOf, formulas: formulas.lines, stale, struck, tables },
    },
    patches,
    hasOtherFormulas,
    grewTable: tables !== snapshot.tables,
  };
}

/** The formulas of a sheet while cells are written. */
class EditedFormulas {
  readonly lines: (readonly (string | null)[] | null)[];
  /** Cells whose formula was written over. */
  readonly freed = new Set<string>();
  hasOthers = false;

  constructor(formulas: SheetSnapshot["formulas"]) {
    this.lines = [...formulas];
  }

  put(row: number, column: number, formula: string | null): void {
    const before = this.lines[row - 1]?.[column - 1] ?? null;
    if (before !== null) this.freed.add(a1({ row, column }));
    if (before === formula) return;
    while (this.lines.length < row) this.lines.push(null);
    this.lines[row - 1] = withValue(this.lines[row - 1] ?? [], column, formula, null);
    this.hasOthers = true;
  }
}

/** Filled cells whose format strikes them through, after the edit. */
function struckAfter(
  before: readonly string[],
  patches: SheetEdit["patches"],
  { isStruck }: WorkbookStyles,
): readonly string[] {
  const edited = new Set(patches.map(a1));
  if (!before.some((cell) => edited.has(cell)) && !patches.some(({ patch }) => isStruck[patch.format])) return before;
  const now = patches.filter(({ patch: { format, value } }) => isStruck[format] && value !== null && value !== "");
  return [...before.filter((cell) => !edited.has(cell)), ...now.map(a1)];
}

function isSame(snapshot: SheetSnapshot, { cell: { row, column }, value, formula: text }: CellChange): boolean {
  const formula = text ?? null;
  if (formulaAt(snapshot, row, column) !== formula) return false;
  return formula !== null || valueAt(snapshot, row, column) === (value === "" ? null : value);
}

function refuse(sheet: ReadSheet, change: CellChange, styles: WorkbookStyles): void {
  const { cell } = change;
  const { row, column } = cell;
  if (!sheet.hasData) throw new HostError("read-only", "a sheet without a place for cells");
  if (!(row >= 1 && row <= MAX_ROWS && column >= 1 && column <= MAX_COLUMNS))
    throw new HostError("not-supported", a1(cell));
  if (isTooLong(change)) throw new HostError("too-large", a1(cell));
  if (sheet.isProtected && !styles.isUnlocked[formatAt(sheet, row, column)])
    throw new HostError("sheet-protected", a1(cell));
  const isIn = (range: CellRange): boolean => isInside(cell, range);
  for (const table of sheet.snapshot.tables) {
    if (
      isIn(table.range) &&
      ((table.hasHeader && row === table.range.top) || (table.hasTotals && row === table.range.bottom))
    )
      throw new HostError("read-only", `${a1(cell)}: table`);
  }
  if (sheet.arrays.some(isIn)) throw new HostError("read-only", `${a1(cell)}: array formula`);
  if (sheet.pivots.some(isIn)) throw new HostError("read-only", `${a1(cell)}: pivot table`);
  if (sheet.snapshot.merges.some((range) => isIn(range) && (row !== range.top || column !== range.left)))
    throw new HostError("read-only", `${a1(cell)}: merged`);
}

function isTooLong({ value, formula = "" }: CellChange): boolean {
  return (typeof value === "string" && value.length > MAX_TEXT) || formula.length > MAX_FORMULA;
}

/** The format of a cell, empty ones included: its own, its row's or its column's. */
export function formatAt(sheet: ReadSheet, row: number, column: number): number {
  return sheet.formatOf[row - 1]?.[column - 1] || (sheet.rowFormats.get(row) ?? columnFormat(sheet, column));
}

/**
 * The format the cell has, else what Excel would give a new one: its row's, its column's, or in a new last row that of
 * the cell above.
 */
function formatFor(
  sheet: ReadSheet,
  lastRow: number,
  formatOf: ReadSheet["formatOf"],
  styles: WorkbookStyles,
  row: number,
  column: number,
): number {
  const inherited = formatAt({ ...sheet, formatOf }, row, column);
  if (inherited !== 0 || row < lastRow || row === 1) return inherited;
  const isNewRow = (sheet.snapshot.rows[row - 1] ?? []).length === 0;
  const above = formatOf[row - 2]?.[column - 1] ?? 0;
  return isNewRow && !styles.styles[styles.styleOfFormat[above] ?? 0]?.bold ? above : 0;
}

function columnFormat(sheet: ReadSheet, column: number): number {
  return sheet.columnFormats.find(({ from, to }) => column >= from && column <= to)?.format ?? 0;
}

/** A table grows by a row typed right below it, as in Excel; not one with totals. */
function growTables(
  tables: readonly SheetTable[],
  rows: SheetSnapshot["rows"],
  row: number,
  column: number,
  value: CellValue,
): readonly SheetTable[] {
  const index = tables.findIndex(
    ({ range, hasTotals }) => !hasTotals && row === range.bottom + 1 && column >= range.left && column <= range.right,
  );
  const table = tables[index];
  if (!table || value === null || value === "") return tables;
  const below = rows[row - 1]?.slice(table.range.left - 1, table.range.right) ?? [];
  if (below.some((cell) => cell !== null && cell !== undefined)) return tables;
  const range = { ...table.range, bottom: row };
  const hits = tables.some(
    (other, i) =>
      i !== index &&
      other.range.top <= row &&
      other.range.bottom >= row &&
      other.range.left <= range.right &&
      other.range.right >= range.left,
  );
  return hits ? tables : tables.map((other, i) => (i === index ? { ...table, range } : other));
}

function withValue<T>(line: readonly T[], column: number, value: T, empty: T): T[] {
  const copy = [...line];
  while (copy.length < column - 1) copy.push(empty);
  copy[column - 1] = value;
  return copy;
}
