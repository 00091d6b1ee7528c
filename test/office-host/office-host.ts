import type { CellRange } from "../../src/domain/cell-ref";
import { BatchHost, type HostOptions } from "./batch-host";
import { parseExcelAddress } from "./excel/addresses";
import { eventMessages } from "./excel/event-messages";
import type { ExcelContext } from "./excel/excel-context";
import { EXCEL_LIMITS, type Limits } from "./excel/limits";
import { typedValue } from "./excel/typed-value";
import { Workbook } from "./excel/workbook";
import { Worksheet, WorksheetCollection } from "./excel/worksheet";
import type { Book } from "./model/book";
import { NO_FORMAT } from "./model/conditional-rule";
import { movedRows } from "./model/moved-rows";
import { cellAt, type CellState, intersect, type SheetState } from "./model/sheet";
import { openBook, type OpenBook } from "./package/open-book";
import { saveBook } from "./package/save-book";

/**
 * Excel as far as an add-in sees it: it answers batches and pushes events, over whatever channel. A test plays the user
 * with edit, addSheet, protect and so on, switches faults on, and reads the log.
 */
export class OfficeHost extends BatchHost {
  readonly limits: Limits = { ...EXCEL_LIMITS };
  readonly book: Book;
  private readonly opened: OpenBook;
  private readonly context: ExcelContext;
  /** Something in the running batch cost the user what he could undo. */
  private losesUndo = false;
  /** Rules that the user made. */
  private readonly byHand = new Set<string>();

  /** Opens an .xlsx, .xlsm or .csv. Throws FileRefused. */
  constructor(bytes: Uint8Array, options: HostOptions = {}) {
    super("Excel", options);
    this.opened = openBook(bytes, options.name ?? "Danh sách.xlsx");
    this.book = this.opened.book;
    const { platform = "PC", listSeparator = ",", isSaved = true } = options;
    this.book.breaksUndoneRules = platform === "PC";
    this.context = {
      book: this.book,
      limits: this.limits,
      listening: new Set(),
      platform,
      listSeparator: platform === "OfficeOnline" ? "," : listSeparator,
      isSaved,
      hasUndoOfAddIns: this.has("ExcelApi", "1.20"),
      emptyUndo: () => {
        this.losesUndo = true;
      },
    };
    this.book.listen((event) => {
      if (this.book.eventsOn) this.push(eventMessages(event, this.context.listening));
    });
  }

  // What a user does.

  /** The user changes the sign between the items of a list in the settings of the machine. */
  set listSeparator(sign: string) {
    this.context.listSeparator = sign;
  }

  sheet(name: string): SheetState {
    const sheet = this.book.sheetNamed(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  get sheetNames(): readonly string[] {
    return this.book.sheets.map((sheet) => sheet.name);
  }

  /** Types a value into a cell, as the user would: "1/2/2000" becomes a date. */
  edit(sheet: string, ref: string, value: unknown): void {
    this.paste(sheet, ref, [[value]]);
  }

  /** Puts rows of values down at once, `ref` being their top left cell: one event, as Excel raises for a paste. */
  paste(sheet: string, ref: string, rows: readonly (readonly unknown[])[], source: "Local" | "Remote" = "Local"): void {
    const state = this.sheet(sheet);
    const { top, left } = parseExcelAddress(ref).range;
    const cells = rows.flatMap((row, r) =>
      row.map((given, c) => {
        const cell = cellAt(state, top + r, left + c);
        const typed = typedValue(given, this.book.lookOf(cell).numberFormat);
        return {
          row: top + r,
          column: left + c,
          cell: { value: typed.value, formula: typed.formula, format: cell.format },
        };
      }),
    );
    const range: CellRange = {
      top,
      left,
      bottom: top + rows.length - 1,
      right: left + Math.max(1, ...rows.map((row) => row.length)) - 1,
    };
    this.book.eventSource = source;
    try {
      this.book.setCells(state, range, cells, true);
    } finally {
      this.book.eventSource = "Local";
    }
  }

  value(sheet: string, ref: string): unknown {
    const { top, left } = parseExcelAddress(ref).range;
    return cellAt(this.sheet(sheet), top, left).value;
  }

  addSheet(name: string): void {
    new WorksheetCollection(this.context).add(name);
  }
  deleteSheet(name: string): void {
    new Worksheet(this.context, this.sheet(name)).delete();
  }
  renameSheet(name: string, to: string): void {
    new Worksheet(this.context, this.sheet(name)).name = to;
  }
  moveSheet(name: string, position: number): void {
    new Worksheet(this.context, this.sheet(name)).position = position;
  }
  activate(name: string): void {
    new Worksheet(this.context, this.sheet(name)).activate();
  }
  setVisibility(name: string, to: "Visible" | "Hidden" | "VeryHidden"): void {
    new Worksheet(this.context, this.sheet(name)).visibility = to;
  }
  protect(name: string, options: { readonly allowFormatCells?: boolean } = {}, password?: string): void {
    new Worksheet(this.context, this.sheet(name)).protection.protect(options, password);
  }
  unprotect(name: string): void {
    const sheet = this.sheet(name);
    new Worksheet(this.context, sheet).protection.unprotect(sheet.protection.password);
  }
  /** Sheets can no longer be added, deleted, renamed, moved or hidden, by nobody. */
  protectStructure(isProtected = true): void {
    this.book.isStructureProtected = isProtected;
  }
  hideRows(name: string, from: number, to: number, isHidden = true): void {
    new Worksheet(this.context, this.sheet(name)).getRange(`${from}:${to}`).rowHidden = isHidden;
  }
  hideColumns(name: string, from: number, to: number): void {
    for (let column = from; column <= to; column++) this.sheet(name).hiddenColumns.add(column);
  }
  /** Makes a range a table with a header. */
  addTable(name: string, table: string, ref: string): void {
    const sheet = this.sheet(name);
    sheet.tables = [
      ...sheet.tables,
      { name: table, range: parseExcelAddress(ref).range, hasHeader: true, hasTotals: false },
    ];
  }
  /** Strikes cells through, or takes the line away; as in Excel, nobody who waits for values is told. */
  strike(name: string, ref: string, isStruck = true): void {
    new Worksheet(this.context, this.sheet(name)).getRange(ref).format.font.strikethrough = isStruck;
  }
  select(sheet: string, ref: string): void {
    new Worksheet(this.context, this.sheet(sheet)).getRange(ref).select();
  }
  /** The selection as "'Đại biểu'!C4". */
  get selected(): string {
    return this.book.active ? new Workbook(this.context).getSelectedRanges().address : "";
  }
  /** Merges cells; the values of all but the first go. Excel tells of these values at most, never of the merging. */
  merge(name: string, ref: string): void {
    const sheet = this.sheet(name);
    const { range } = parseExcelAddress(ref);
    const covered: { row: number; column: number; cell: CellState }[] = [];
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const cell = cellAt(sheet, row, column);
        if ((row > range.top || column > range.left) && cell.value !== null)
          covered.push({ row, column, cell: { ...cell, value: null, formula: null } });
      }
    }
    this.book.changes.step(() => {
      this.setMerges(sheet, [...sheet.merges.filter((merge) => !intersect(merge, range)), range]);
      if (covered.length > 0) this.book.setCells(sheet, range, covered, true);
    });
  }
  unmerge(name: string, ref: string): void {
    const sheet = this.sheet(name);
    const { range } = parseExcelAddress(ref);
    this.setMerges(
      sheet,
      sheet.merges.filter((merge) => !intersect(merge, range)),
    );
  }
  /** Puts empty rows in, or takes rows out: what stands below moves, merged cells too. */
  insertRows(name: string, before: number, count = 1): void {
    this.moveRows(name, before, count);
  }
  deleteRows(name: string, from: number, count = 1): void {
    this.moveRows(name, from, -count);
  }
  /**
   * Makes a conditional format in Excel's own dialog; a second one on the same cells cannot be read by an add-in
   * until the file is opened again.
   */
  addRuleByHand(name: string, ref: string, formula = "TRUE"): string {
    const sheet = this.sheet(name);
    const { range } = parseExcelAddress(ref);
    const isBroken = sheet.rules.some(
      (rule) => this.byHand.has(rule.id) && rule.ranges.some((other) => intersect(other, range)),
    );
    const id = this.book.newId();
    this.byHand.add(id);
    this.book.setRules(sheet, [
      {
        id,
        type: "Custom",
        ranges: [range],
        formula,
        stopIfTrue: false,
        format: NO_FORMAT,
        source: null,
        ...(isBroken && { isBroken }),
      },
      ...sheet.rules,
    ]);
    return id;
  }
  undo(): boolean {
    return this.book.changes.undo();
  }
  redo(): boolean {
    return this.book.changes.redo();
  }

  // What is left behind.

  /** Registered events as "target|event". */
  get listening(): readonly string[] {
    return [...this.context.listening];
  }
  /** The workbook as a file; the same bytes as it was opened from when nothing in it is different. */
  save(): Uint8Array {
    return saveBook(this.opened);
  }

  protected root(): Workbook {
    return new Workbook(this.context);
  }

  private setMerges(sheet: SheetState, merges: readonly CellRange[]): void {
    const before = sheet.merges;
    this.book.changes.make({
      apply: () => {
        sheet.merges = merges;
      },
      revert: () => {
        sheet.merges = before;
      },
    });
  }

  private moveRows(name: string, at: number, by: number): void {
    const sheet = this.sheet(name);
    const moved = movedRows(sheet, at, by);
    this.book.changes.step(() => {
      this.setMerges(sheet, moved.merges);
      this.book.setCells(sheet, moved.range, moved.cells, true);
    });
  }

  /**
   * A batch is one step of undo; before ExcelApi 1.20 it cannot be undone, nor what was done before it. Some members
   * empty what can be undone in any version, though they only read.
   */
  protected override around(run: () => void): void {
    const before = this.book.changes.stepCount;
    this.losesUndo = false;
    this.book.byAddIn = true;
    try {
      this.book.changes.step(run);
    } finally {
      this.book.byAddIn = false;
    }
    if (this.losesUndo || (!this.context.hasUndoOfAddIns && this.book.changes.stepCount > before))
      this.book.changes.forget();
  }
}
