import type { CellRange } from "../../src/domain/cell-ref";
import type { Book} from "./model/book";
import { type BookEvent } from "./model/book";
import { cellAt, type SheetState } from "./model/sheet";
import { EXCEL_LIMITS, type Limits } from "./excel/limits";
import type { ExcelContext } from "./excel/excel-context";
import { eventMessages } from "./excel/event-messages";
import { parseExcelAddress } from "./excel/addresses";
import { typedValue } from "./excel/typed-value";
import { Workbook } from "./excel/workbook";
import { WorksheetCollection, Worksheet } from "./excel/worksheet";
import { apiSetOf, isVersionAtLeast } from "./api-sets";
import { RichApiError } from "./rich-api/rich-api-error";
import { Faults } from "./faults";
import { openBook, type OpenBook } from "./package/open-book";
import { saveBook } from "./package/save-book";
import { ActionType, type BatchRequest, type BatchResult, type HostEvent, RequestFlag } from "./rich-api/wire";
import { Interpreter } from "./rich-api/interpreter";
import { WireLog } from "./wire-log";

/** What the host answers to one request. */
export type HostAnswer =
  | { readonly status: 200; readonly body: BatchResult }
  | { readonly status: number; readonly error: { readonly code: string; readonly message: string } };

export interface HostOptions {
  /** Name of the workbook. */
  readonly name?: string;
  /** Requirement sets of the application and their versions: what came later it does not know. */
  readonly requirements?: Readonly<Record<string, string>>;
}

/**
 * Excel as far as an add-in sees it: it answers batches and pushes events, over whatever channel. A test plays the user with
 * edit, addSheet, protect and so on, switches faults on, and reads the log.
 */
export class OfficeHost {
  readonly log = new WireLog();
  readonly faults = new Faults();
  readonly limits: Limits = { ...EXCEL_LIMITS };
  readonly book: Book;
  private readonly opened: OpenBook;
  private readonly context: ExcelContext;
  private readonly interpreter: Interpreter;
  private readonly pushers = new Set<(event: HostEvent) => void>();
  private used: string[] = [];
  private held: Promise<void> | null = null;
  private release: (() => void) | null = null;
  private editing = false;
  private waiting: (() => void)[] = [];
  private queue: Promise<unknown> = Promise.resolve();

  /** Opens an .xlsx, .xlsm or .csv. Throws FileRefused. */
  constructor(bytes: Uint8Array, private readonly options: HostOptions = {}) {
    this.opened = openBook(bytes, options.name ?? "Danh sách.xlsx");
    this.book = this.opened.book;
    this.context = { book: this.book, limits: this.limits, listening: new Set() };
    this.interpreter = new Interpreter({
      root: new Workbook(this.context),
      seen: (type, member) => this.use(`${type}.${member}`),
      beforeAction: (index, what) => this.faults.beforeAction(index, what),
    });
    this.book.listen((event) => this.push(event));
  }

  // What a channel needs.

  /** Answers one request; requests are answered one after the other. `flags` as on the wire. */
  execute(bodyText: string, flags: number): Promise<HostAnswer> {
    const answer = this.queue.then(() => this.answer(bodyText, flags));
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  onPush(pusher: (event: HostEvent) => void): void { this.pushers.add(pusher); }

  // What a user does.

  sheet(name: string): SheetState {
    const sheet = this.book.sheetNamed(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  get sheetNames(): readonly string[] { return this.book.sheets.map((sheet) => sheet.name); }

  /** Types a value into a cell, as the user would: "1/2/2000" becomes a date. */
  edit(sheet: string, ref: string, value: unknown): void { this.paste(sheet, ref, [[value]]); }

  /** Puts rows of values down at once, `ref` being their top left cell: one event, as Excel raises for a paste. */
  paste(sheet: string, ref: string, rows: readonly (readonly unknown[])[], source: "Local" | "Remote" = "Local"): void {
    const state = this.sheet(sheet);
    const { top, left } = parseExcelAddress(ref).range;
    const cells = rows.flatMap((row, r) => row.map((given, c) => {
      const cell = cellAt(state, top + r, left + c);
      const typed = typedValue(given, this.book.lookOf(cell).numberFormat);
      return { row: top + r, column: left + c, cell: { value: typed.value, formula: typed.formula, format: cell.format } };
    }));
    const range: CellRange = { top, left, bottom: top + rows.length - 1, right: left + Math.max(1, ...rows.map((row) => row.length)) - 1 };
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

  addSheet(name: string): void { new WorksheetCollection(this.context).add(name); }
  deleteSheet(name: string): void { new Worksheet(this.context, this.sheet(name)).delete(); }
  renameSheet(name: string, to: string): void { new Worksheet(this.context, this.sheet(name)).name = to; }
  moveSheet(name: string, position: number): void { new Worksheet(this.context, this.sheet(name)).position = position; }
  activate(name: string): void { new Worksheet(this.context, this.sheet(name)).activate(); }
  setVisibility(name: string, to: "Visible" | "Hidden" | "VeryHidden"): void { new Worksheet(this.context, this.sheet(name)).visibility = to; }
  protect(name: string, options: { readonly allowFormatCells?: boolean } = {}, password?: string): void { new Worksheet(this.context, this.sheet(name)).protection.protect(options, password); }
  unprotect(name: string): void {
    const sheet = this.sheet(name);
    new Worksheet(this.context, sheet).protection.unprotect(sheet.protection.password);
  }
  /** Sheets can no longer be added, deleted, renamed, moved or hidden, by nobody. */
  protectStructure(isProtected = true): void { this.book.isStructureProtected = isProtected; }
  hideRows(name: string, from: number, to: number, isHidden = true): void { new Worksheet(this.context, this.sheet(name)).getRange(`${from}:${to}`).rowHidden = isHidden; }
  hideColumns(name: string, from: number, to: number): void { for (let column = from; column <= to; column++) this.sheet(name).hiddenColumns.add(column); }
  /** Makes a range a table with a header. */
  addTable(name: string, table: string, ref: string): void {
    const sheet = this.sheet(name);
    sheet.tables = [...sheet.tables, { name: table, range: parseExcelAddress(ref).range, hasHeader: true, hasTotals: false }];
  }
  select(sheet: string, ref: string): void { new Worksheet(this.context, this.sheet(sheet)).getRange(ref).select(); }
  /** The selection as "'Đại biểu'!C4". */
  get selected(): string { return this.book.active ? new Workbook(this.context).getSelectedRanges().address : ""; }
  undo(): boolean { return this.book.changes.undo(); }
  redo(): boolean { return this.book.changes.redo(); }

  // What goes wrong.

  /** The user is typing in a cell: requests fail, or wait if they are willing to. */
  beginCellEdit(): void { this.editing = true; }
  endCellEdit(): void {
    this.editing = false;
    for (const go of this.waiting.splice(0)) go();
  }

  /** Requests wait until let go: time to edit while one runs. */
  hold(): void { this.held ??= new Promise((resolve) => { this.release = resolve; }); }
  letGo(): void {
    this.release?.();
    this.held = null;
    this.release = null;
  }

  // What is left behind.

  /** References that the add-in holds. */
  get referenceCount(): number { return this.interpreter.referenceCount; }
  /** Registered events as "target|event". */
  get listening(): readonly string[] { return [...this.context.listening]; }
  /** The workbook as a file; the same bytes as it was opened from when nothing in it is different. */
  save(): Uint8Array { return saveBook(this.opened); }

  private async answer(bodyText: string, flags: number): Promise<HostAnswer> {
    if (this.held) await this.held;
    if (this.editing && (flags & RequestFlag.delayForCellEdit) !== 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
    const started = performance.now();
    const request = JSON.parse(bodyText) as BatchRequest;
    this.used = [];
    const answer = this.run(bodyText, request);
    const text = JSON.stringify("body" in answer ? answer.body : answer.error);
    const size = byteLength(text);
    const final: HostAnswer = size > this.faults.responseLimit && "body" in answer
      ? failed("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.") : answer;
    this.log.add({
      actions: request.Actions.length, requestBytes: byteLength(bodyText), responseBytes: size,
      isCleanUp: isCleanUp(request),
      error: "body" in final ? (final.body.Error?.Code ?? null) : final.error.code,
      milliseconds: performance.now() - started, members: [...new Set(this.used)],
    });
    return final;
  }

  private run(bodyText: string, request: BatchRequest): HostAnswer {
    const fault = this.faults.beforeRequest();
    if (fault) return failed(fault.code, fault.message ?? `Switched on by a test: ${fault.code}.`, fault.status);
    if (this.editing) return failed("InvalidOperationInCellEditMode", "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.");
    if (byteLength(bodyText) > this.faults.requestLimit) return failed("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
    this.book.byAddIn = true;
    const before = this.book.changes.stepCount;
    try {
      let body: BatchResult = { Results: [], TraceIds: [] };
      this.book.changes.step(() => { body = this.interpreter.execute(request); });
      if (!this.has("ExcelApi", "1.20") && this.book.changes.stepCount > before) this.book.changes.forget();
      return { status: 200, body };
    } finally {
      this.book.byAddIn = false;
    }
  }

  private use(wireMember: string): void {
    const member = asWritten(wireMember);
    const set = apiSetOf(member);
    if (set && !this.has(set.name, set.version)) throw new RichApiError("ApiNotFound", `${member} came with ${set.name} ${set.version}.`, 404);
    this.used.push(member);
  }

  /** Without a word about requirements the application has everything. */
  private has(set: string, version: string): boolean {
    const have = this.options.requirements?.[set];
    return this.options.requirements === undefined || (have !== undefined && isVersionAtLeast(have, version));
  }

  /** Events arrive after the answer to the request that caused them. */
  private push(event: BookEvent): void {
    if (!this.book.eventsOn) return;
    const messages = eventMessages(event, this.context.listening);
    if (messages.length === 0) return;
    void this.queue.then(() => { for (const message of messages) for (const pusher of this.pushers) pusher(message); });
  }
}

function failed(code: string, message: string, status = 400): HostAnswer {
  return { status, error: { code, message } };
}

/** Events have another name on the wire: "WorksheetCollection.event:DataChangedEvent" is onChanged. */
function asWritten(member: string): string {
  const [type = "", event] = member.split(".event:");
  if (event === undefined) return member;
  return `${type}.on${event === "DataChangedEvent" ? "Changed" : event.replace(/^Event|Event$/, "")}`;
}

/** What Excel.run sends by itself when it ends: it lets go of the references that it kept. */
function isCleanUp({ Actions }: BatchRequest): boolean {
  return Actions.some(({ Name }) => Name === "_RemoveReference") && Actions.every(({ Name, ActionType: type }) => Name === "_RemoveReference" || type === ActionType.instantiate);
}

function byteLength(text: string): number {
  return Buffer.byteLength(text, "utf8");
}
