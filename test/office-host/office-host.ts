import type { CellRange } from "../../src/domain/cell-ref";
import { BatchHost, type HostOptions } from "./batch-host";
import { parseExcelAddress } from "./excel/addresses";
import { eventMessages } from "./excel/event-messages";
import type { ExcelContext } from "./excel/excel-context";
import { EXCEL_LIMITS, type Limits } from "./excel/limits";
import { typedCell } from "./excel/typed-value";
import { Workbook } from "./excel/workbook";
import { Worksheet, WorksheetCollection } from "./excel/worksheet";
import type { UndoOfAddIns } from "./platforms";
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
  private readonly undoOfAddIns: UndoOfAddIns;
  private readonly refusesGrouping: string | undefined;
  /** Steps there were when a run began that wishes to be one step; null outside of one. */
  private groupFrom: number | null = null;
  /** Rules that the user made. */
  private readonly byHand = new Set<string>();

  /** Opens an .xlsx, .xlsm or .csv. Throws FileRefused. */
  constructor(bytes: Uint8Array, options: HostOptions = {}) {
    super("Excel", options);
    this.opened = openBook(bytes, options.name ?? "Danh sách.xlsx");
    this.book = this.opened.book;
    const { platform = "PC", listSeparator = ",", isSaved = true, isViewOnly = false } = options;
    this.undoOfAddIns = options.undo ?? (this.has("ExcelApi", "1.20") ? "grouped" : "none");
    this.refusesGrouping = options.refusesGrouping;
    this.book.breaksUndoneRules = platform === "PC";
    this.book.reusesSheetIds = platform === "Mac";
    this.book.refusesAddIns = isViewOnly && platform === "OfficeOnline";
    if (platform !== "OfficeOnline") {
      // The limit of 5 MB is of Office on the web only.
      this.faults.requestLimit = Infinity;
      this.faults.responseLimit = Infinity;
    }
    this.context = {
      book: this.book,
      limits: this.limits,
      listening: new Set(),
      platform,
      listSeparator: platform === "OfficeOnline" ? "," : listSeparator,
      isSaved,
      hasLostFocus: false,
      isViewOnly,
      hasUndoOfAddIns: this.undoOfAddIns !== "none",
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
        return { row: top + r, column: left + c, cell: typedCell(this.book, cell, given, "user") };
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
  /**
   * Picks a value from the list of a cell: on the web nobody is told of it, and the cell is chosen before and after.
   */
  chooseFromList(sheet: string, ref: string, value: unknown): void {
    this.select(sheet, ref);
    const isTold = this.context.platform !== "OfficeOnline";
    const wasOn = this.book.eventsOn;
    this.book.eventsOn &&= isTold;
    try {
      this.edit(sheet, ref, value);
    } finally {
      this.book.eventsOn = wasOn;
    }
  }
  /** Another workbook comes in front of this one. */
  loseFocus(): void {
    this.context.hasLostFocus = true;
  }
  takeFocus(): void {
    this.context.hasLostFocus = false;
  }
  /** How many steps the user can undo. */
  get undoSteps(): number {
    return this.book.changes.stepCount;
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

  /** What the library on Microsoft's network says of a run that wishes to be one step of undo, and at its end. */
  groupUndo(isBegun: boolean): void {
    this.groupFrom = isBegun ? this.book.changes.stepCount : null;
  }

  protected override refusal(): { readonly code: string } | undefined {
    return this.groupFrom !== null && this.refusesGrouping !== undefined ? { code: this.refusesGrouping } : undefined;
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
   * A batch is one step of undo, a run where the add-in wishes it; before ExcelApi 1.20 it cannot be undone, nor what
   * was done before it. Some members empty what can be undone in any version, though they only read.
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
    else if (this.groupFrom !== null && this.undoOfAddIns === "grouped") this.book.changes.join(this.groupFrom);
  }
}
