import type { CellRange } from "../../../src/domain/cell-ref";
import { isErrorValue } from "../../../src/domain/sheet-snapshot";
import { shownText } from "../../../src/browser/grid/shown-text";
import { HostObject } from "../rich-api/host-object";
import { accessDenied, invalidArgument, itemNotFound, RichApiError } from "../rich-api/rich-api-error";
import {
  cellAt,
  cellCount,
  type CellState,
  intersect,
  MAX_COLUMNS,
  MAX_ROWS,
  type SheetState,
  usedArea,
} from "../model/sheet";
import { parseExcelAddress, sheetAddress } from "./addresses";
import { cellProperties, lineProperties } from "./cell-properties";
import { ConditionalFormatCollection } from "./conditional-format-collection";
import { type ExcelContext, requireFocus, requirePresent } from "./excel-context";
import { DataValidation } from "./data-validation";
import { RangeAreas } from "./range-areas";
import { RangeFormat } from "./range-format";
import { shiftRows } from "../model/shift-rows";
import { fromR1C1, toR1C1 } from "./r1c1";
import { typedCell } from "./typed-value";
import { Worksheet } from "./worksheet";

/** Excel.Range over the model. */
export class Range extends HostObject {
  readonly at: { readonly context: ExcelContext; readonly sheet: SheetState; readonly range: CellRange };

  constructor(context: ExcelContext, sheet: SheetState, range: CellRange) {
    super();
    requirePresent(context, sheet);
    if (
      range.top < 1 ||
      range.left < 1 ||
      range.bottom > MAX_ROWS ||
      range.right > MAX_COLUMNS ||
      range.bottom < range.top ||
      range.right < range.left
    )
      throw invalidArgument();
    this.at = { context, sheet, range };
  }

  get address(): string {
    return sheetAddress(this.at.sheet.name, [this.at.range]);
  }
  get addressLocal(): string {
    return this.address;
  }
  get rowIndex(): number {
    return this.at.range.top - 1;
  }
  get columnIndex(): number {
    return this.at.range.left - 1;
  }
  get rowCount(): number {
    return this.at.range.bottom - this.at.range.top + 1;
  }
  get columnCount(): number {
    return this.at.range.right - this.at.range.left + 1;
  }
  get cellCount(): number {
    return Math.min(cellCount(this.at.range), 2 ** 31) === 2 ** 31 ? -1 : cellCount(this.at.range);
  }
  get isEntireColumn(): boolean {
    return this.at.range.top === 1 && this.at.range.bottom === MAX_ROWS;
  }
  get isEntireRow(): boolean {
    return this.at.range.left === 1 && this.at.range.right === MAX_COLUMNS;
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.at.context, this.at.sheet);
  }
  get format(): RangeFormat {
    return new RangeFormat(this.at.context, this.at.sheet, [this.at.range]);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.at.context, this.at.sheet, [this.at.range]);
  }

  get dataValidation(): DataValidation {
    return new DataValidation();
  }

  get values(): unknown {
    return mapCells(this, (cell) => cell.value ?? "");
  }
  set values(given: unknown) {
    writeCells(this, given, (one, cell) => typedCell(this.at.context.book, cell, one, "add-in"));
  }
  get formulas(): unknown {
    return mapCells(this, (cell) => cell.formula ?? cell.value ?? "");
  }
  set formulas(given: unknown) {
    this.values = given;
  }
  get formulasR1C1(): unknown {
    return mapCells(this, ({ formula, value }, row, column) =>
      formula === null ? (value ?? "") : toR1C1(formula, row, column),
    );
  }
  set formulasR1C1(given: unknown) {
    writeCells(this, given, (one, cell, row, column) =>
      typedCell(
        this.at.context.book,
        cell,
        typeof one === "string" && one.startsWith("=") ? fromR1C1(one, row, column) : one,
        "add-in",
      ),
    );
  }
  get text(): unknown {
    return mapCells(this, (cell) => shownText(cell.value, this.at.context.book.lookOf(cell).numberFormat));
  }
  get numberFormat(): unknown {
    return mapCells(this, (cell) => this.at.context.book.lookOf(cell).numberFormat);
  }
  set numberFormat(given: unknown) {
    writeCells(
      this,
      given,
      (one, cell) => ({
        ...cell,
        format: this.at.context.book.changedLook(cell.format, { numberFormat: String(one) }),
      }),
      false,
    );
  }
  get valueTypes(): unknown {
    return mapCells(this, valueType);
  }

  get rowHidden(): boolean | null {
    return allOrNone(this.at.range.top, this.at.range.bottom, this.at.sheet.hiddenRows);
  }
  set rowHidden(isHidden: boolean | null) {
    hide(this, this.at.sheet.hiddenRows, this.at.range.top, this.at.range.bottom, isHidden === true);
  }
  get columnHidden(): boolean | null {
    return allOrNone(this.at.range.left, this.at.range.right, this.at.sheet.hiddenColumns);
  }
  set columnHidden(isHidden: boolean | null) {
    hide(this, this.at.sheet.hiddenColumns, this.at.range.left, this.at.range.right, isHidden === true);
  }
  get hidden(): boolean | null {
    return this.rowHidden === true || this.columnHidden === true
      ? true
      : this.rowHidden === false && this.columnHidden === false
        ? false
        : null;
  }

  getCell(row: number, column: number): Range {
    const { top, left } = this.at.range;
    return this.part({ top: top + row, left: left + column, bottom: top + row, right: left + column });
  }

  getRow(row: number): Range {
    const { top, left, right } = this.at.range;
    return this.part({ top: top + row, bottom: top + row, left, right });
  }

  getColumn(column: number): Range {
    const { left, top, bottom } = this.at.range;
    return this.part({ top, bottom, left: left + column, right: left + column });
  }

  getLastRow(): Range {
    return this.getRow(this.rowCount - 1);
  }
  getLastColumn(): Range {
    return this.getColumn(this.columnCount - 1);
  }
  getLastCell(): Range {
    return this.getCell(this.rowCount - 1, this.columnCount - 1);
  }
  getEntireRow(): Range {
    return this.part({ ...this.at.range, left: 1, right: MAX_COLUMNS });
  }
  getEntireColumn(): Range {
    return this.part({ ...this.at.range, top: 1, bottom: MAX_ROWS });
  }

  getOffsetRange(rows: number, columns: number): Range {
    const { top, left, bottom, right } = this.at.range;
    return this.part({ top: top + rows, bottom: bottom + rows, left: left + columns, right: right + columns });
  }

  getResizedRange(rows: number, columns: number): Range {
    const { top, left, bottom, right } = this.at.range;
    return this.part({ top, left, bottom: bottom + rows, right: right + columns });
  }

  getAbsoluteResizedRange(rows: number, columns: number): Range {
    const { top, left } = this.at.range;
    return this.part({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  getBoundingRect(other: Range | string): Range {
    const a = this.at.range;
    const b = typeof other === "string" ? parseExcelAddress(other).range : other.at.range;
    return this.part({
      top: Math.min(a.top, b.top),
      left: Math.min(a.left, b.left),
      bottom: Math.max(a.bottom, b.bottom),
      right: Math.max(a.right, b.right),
    });
  }

  getIntersection(other: Range | string): Range {
    const common = this.getIntersectionOrNullObject(other);
    if (!common) throw itemNotFound();
    return common;
  }

  getIntersectionOrNullObject(other: Range | string): Range | null {
    const common = intersect(
      this.at.range,
      typeof other === "string" ? parseExcelAddress(other).range : other.at.range,
    );
    return common && this.part(common);
  }

  getUsedRange(valuesOnly?: boolean): Range {
    return (
      this.getUsedRangeOrNullObject(valuesOnly) ??
      this.part({ ...this.at.range, bottom: this.at.range.top, right: this.at.range.left })
    );
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    const used = usedArea(this.at.sheet, valuesOnly === true, this.at.range);
    return used && this.part(used);
  }

  getMergedAreasOrNullObject(): RangeAreas | null {
    const merged = this.at.sheet.merges.filter((range) => intersect(range, this.at.range));
    if (merged.length > this.at.context.limits.mergedAreas)
      throw new RichApiError("GeneralException", "There was an internal error while processing the request.", 500);
    if (merged.length === 0) return null;
    // Only reads, and yet on a desktop the user's whole list of undo is lost by it.
    if (this.at.context.platform === "PC" || this.at.context.platform === "Mac") this.at.context.emptyUndo();
    return new RangeAreas(this.at.context, this.at.sheet, merged);
  }

  getCellProperties(options: Readonly<Record<string, unknown>>): unknown {
    return cellProperties(this.at.context, this.at.sheet, this.at.range, options);
  }
  getRowProperties(options: Readonly<Record<string, unknown>>): unknown {
    return lineProperties(this.at.sheet, this.at.range, "row", options);
  }
  getColumnProperties(options: Readonly<Record<string, unknown>>): unknown {
    return lineProperties(this.at.sheet, this.at.range, "column", options);
  }

  select(): void {
    const { context, sheet, range } = this.at;
    if (sheet.visibility !== "visible") throw invalidArgument();
    if (context.book.byAddIn) requireFocus(context);
    new Worksheet(context, sheet).activate();
    context.book.selection = [range];
    context.book.tell({ kind: "selected", sheet, ranges: [range] });
  }

  clear(what: string = "All"): void {
    if (what === "Hyperlinks" || what === "RemoveHyperlinks") return;
    const blank = (cell: CellState): CellState => ({
      value: what === "Formats" ? cell.value : null,
      formula: what === "Formats" ? cell.formula : null,
      format: what === "Contents" ? cell.format : 0,
    });
    writeCells(this, "", (_one, cell) => blank(cell), what !== "Formats");
    // As in Excel: clearing formats takes the conditional formats of the cells along.
    if (what !== "Contents") this.conditionalFormats.clearAll();
  }

  /** Whole rows: what this host is asked for. */
  insert(shift: string): Range {
    const { context, sheet, range } = this.at;
    if (shift !== "Down" || !this.isEntireRow) throw invalidArgument("the test host puts in whole rows only");
    this.requireMovable();
    shiftRows(context.book, sheet, range.top, this.rowCount);
    return this.part(range);
  }

  delete(shift: string): void {
    const { context, sheet, range } = this.at;
    if (shift !== "Up" || !this.isEntireRow) throw invalidArgument("the test host takes out whole rows only");
    this.requireMovable();
    shiftRows(context.book, sheet, range.top, -this.rowCount);
  }

  /** Formats of one row to others. */
  copyFrom(source: Range | string, what: string = "All"): void {
    const { context, sheet, range } = this.at;
    const from = typeof source === "string" ? parseExcelAddress(source).range : source.at.range;
    if (what !== "Formats" || !this.isEntireRow || from.top !== from.bottom)
      throw invalidArgument("the test host copies the formats of a row only");
    if (sheet.merges.some((merge) => merge.top < merge.bottom && intersect(merge, from))) throw invalidArgument();
    const used = usedArea(sheet, false) ?? { ...from, left: 1, right: 1 };
    const target = this.part({ ...range, left: 1, right: used.right });
    writeCells(
      target,
      "",
      (_one, cell, _row, column) => ({ ...cell, format: cellAt(sheet, from.top, column).format }),
      false,
    );
    const merges = sheet.merges.filter((merge) => merge.top === from.top);
    const before = sheet.merges;
    const rows = Array.from({ length: this.rowCount }, (_none, i) => range.top + i);
    const own = rows.flatMap((row) => merges.map((merge) => ({ ...merge, top: row, bottom: row })));
    context.book.changes.make({
      apply: () => {
        sheet.merges = [...before, ...own];
      },
      revert: () => {
        sheet.merges = before;
      },
    });
  }

  private requireMovable(): void {
    requirePresent(this.at.context, this.at.sheet);
    if (this.at.sheet.protection.isProtected) throw accessDenied();
  }

  /** The library asks this before it writes many cells in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw invalidArgument();
  }

  private part(range: CellRange): Range {
    return new Range(this.at.context, this.at.sheet, range);
  }
}

function mapCells<T>(
  { at: { context, sheet, range } }: Range,
  read: (cell: CellState, row: number, column: number) => T,
): T[][] | null {
  requirePresent(context, sheet);
  if (cellCount(range) > context.limits.cellsInOneRead) {
    if (context.limits.tooManyCells === "null") return null;
    throw new RichApiError(context.limits.tooManyCells, "The range is too large.");
  }
  const rows: T[][] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const line: T[] = [];
    for (let column = range.left; column <= range.right; column++)
      line.push(read(cellAt(sheet, row, column), row, column));
    rows.push(line);
  }
  return rows;
}

/** `given`: one value for all cells, or rows of values, null for a cell that stays. */
function writeCells(
  { at: { context, sheet, range } }: Range,
  given: unknown,
  make: (one: unknown, cell: CellState, row: number, column: number) => CellState,
  isContent = true,
): void {
  requirePresent(context, sheet);
  const height = range.bottom - range.top + 1;
  const width = range.right - range.left + 1;
  const rows = Array.isArray(given) ? (given as readonly unknown[]) : null;
  if (rows && (rows.length !== height || rows.some((row) => !Array.isArray(row) || row.length !== width))) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  const cells: { row: number; column: number; cell: CellState }[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const one = rows ? (rows[row - range.top] as readonly unknown[])[column - range.left] : given;
      if (one === null) continue;
      if (
        isContent
          ? context.book.isLocked(sheet, row, column)
          : sheet.protection.isProtected && !sheet.protection.allowFormatCells
      )
        throw accessDenied();
      const covered = sheet.merges.some(
        (merge) =>
          intersect(merge, { top: row, bottom: row, left: column, right: column }) &&
          (merge.top !== row || merge.left !== column),
      );
      if (!covered || !isContent) cells.push({ row, column, cell: make(one, cellAt(sheet, row, column), row, column) });
    }
  }
  context.book.setCells(sheet, range, cells, isContent);
}

function valueType({ value }: CellState): string {
  if (value === null) return "Empty";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return "Double";
  return isErrorValue(value) ? "Error" : "String";
}

function allOrNone(from: number, to: number, hidden: ReadonlySet<number>): boolean | null {
  let count = 0;
  for (const line of hidden) if (line >= from && line <= to) count++;
  return count === 0 ? false : count === to - from + 1 ? true : null;
}

function hide(
  { at: { context, sheet, range } }: Range,
  hidden: Set<number>,
  from: number,
  to: number,
  isHidden: boolean,
): void {
  if (sheet.protection.isProtected) throw accessDenied();
  const before = [...hidden];
  context.book.changes.make({
    apply: () => {
      for (let line = from; line <= to; line++)
        if (isHidden) hidden.add(line);
        else hidden.delete(line);
    },
    revert: () => {
      hidden.clear();
      for (const line of before) hidden.add(line);
    },
  });
  context.book.tell({ kind: "rows-hidden", sheet, range, isHidden });
}
