import { HostObject } from "../rich-api/host-object";
import { accessDenied, invalidArgument, itemNotFound, RichApiError } from "../rich-api/rich-api-error";
import { type SheetState, usedArea, WHOLE_SHEET } from "../model/sheet";
import { parseAreas, parseExcelAddress } from "./addresses";
import { AutoFilter } from "./auto-filter";
import { type ExcelContext, listenable, requireFocus, requirePresent, requireStructure } from "./excel-context";
import { newPaper } from "../model/paper";
import { NamedItemCollection } from "./named-item-collection";
import { PageBreakCollection, PageLayout } from "./page-layout";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { sheetNameProblem } from "./sheet-names";
import { TableCollection } from "./table-collection";
import { WorksheetProtection } from "./worksheet-protection";

const SHOWN = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;
const EVENTS = [
  "DataChangedEvent",
  "ActivatedEvent",
  "DeactivatedEvent",
  "SelectionChangedEvent",
  "CalculatedEvent",
  "FormatChangedEvent",
  "FormulaChangedEvent",
  "RowHiddenChangedEvent",
  "ProtectionChangedEvent",
  "EventNameChanged",
  "EventVisibilityChanged",
];

/** Excel.Worksheet over the model. */
export class Worksheet extends HostObject {
  readonly at: { readonly context: ExcelContext; readonly sheet: SheetState };

  constructor(context: ExcelContext, sheet: SheetState) {
    super();
    this.at = { context, sheet };
  }

  override identity(): { readonly name: "Id"; readonly value: string } {
    return { name: "Id", value: this.at.sheet.id };
  }
  override listenable(): ReturnType<typeof listenable> {
    return listenable(this.at.context, this.at.sheet.id, EVENTS);
  }

  get id(): string {
    return this.present().id;
  }
  get name(): string {
    return this.present().name;
  }
  set name(name: string) {
    const { context } = this.at;
    const sheet = this.present();
    requireStructure(context);
    if (
      sheetNameProblem(name) ||
      context.book.sheets.some((other) => other !== sheet && other.name.toLowerCase() === name.toLowerCase())
    )
      throw invalidArgument();
    const before = sheet.name;
    context.book.changes.make({
      apply: () => {
        sheet.name = name;
      },
      revert: () => {
        sheet.name = before;
      },
    });
    context.book.tell({ kind: "renamed", sheet, before, after: name });
  }
  get position(): number {
    return this.at.context.book.sheets.indexOf(this.present());
  }
  set position(to: number) {
    const sheet = this.present();
    requireStructure(this.at.context);
    const { book } = this.at.context;
    const before = book.sheets.indexOf(sheet);
    const others = book.sheets.filter((other) => other !== sheet);
    if (to < 0 || to > others.length) throw invalidArgument();
    book.setSheets([...others.slice(0, to), sheet, ...others.slice(to)]);
    book.tell({ kind: "moved", sheet, before, after: to });
  }
  get visibility(): string {
    return SHOWN[this.present().visibility];
  }
  set visibility(to: string) {
    const sheet = this.present();
    requireStructure(this.at.context);
    const { book } = this.at.context;
    const known = (["visible", "hidden", "veryHidden"] as const).find((one) => SHOWN[one] === to);
    if (
      !known ||
      (known !== "visible" && book.sheets.every((other) => other === sheet || other.visibility !== "visible"))
    )
      throw invalidArgument();
    const before = SHOWN[sheet.visibility];
    const was = sheet.visibility;
    book.changes.make({
      apply: () => {
        sheet.visibility = known;
      },
      revert: () => {
        sheet.visibility = was;
      },
    });
    book.tell({ kind: "visibility", sheet, before, after: to });
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.at.context, this.present());
  }
  get tables(): TableCollection {
    return new TableCollection(this.at.context, [this.present()]);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.at.context, this.present().name);
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.present().paper);
  }
  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.present().paper);
  }
  get autoFilter(): AutoFilter {
    return new AutoFilter(this.at.context, this.present());
  }

  getRange(address?: string | null): Range {
    return new Range(
      this.at.context,
      this.present(),
      address === undefined || address === null || address === "" ? WHOLE_SHEET : parseExcelAddress(address).range,
    );
  }

  getRanges(address?: string | null): RangeAreas {
    const { limits, listSeparator } = this.at.context;
    const ranges =
      address === undefined || address === null || address === ""
        ? [WHOLE_SHEET]
        : parseAreas(address.slice(0, limits.addressLength), listSeparator);
    return new RangeAreas(this.at.context, this.present(), ranges);
  }

  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this.at.context, this.present(), {
      top: row + 1,
      left: column + 1,
      bottom: row + rows,
      right: column + columns,
    });
  }

  /** Of an empty sheet: its first cell. */
  getUsedRange(valuesOnly?: boolean): Range {
    return (
      this.getUsedRangeOrNullObject(valuesOnly) ??
      new Range(this.at.context, this.at.sheet, { top: 1, left: 1, bottom: 1, right: 1 })
    );
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    const used = usedArea(this.present(), valuesOnly === true);
    return used && new Range(this.at.context, this.at.sheet, used);
  }

  activate(): void {
    const sheet = this.present();
    if (this.at.context.book.byAddIn) requireFocus(this.at.context);
    const { book } = this.at.context;
    if (sheet.visibility !== "visible")
      throw new RichApiError("InvalidOperation", "A hidden sheet cannot be activated.");
    if (book.active === sheet) return;
    const before = book.active;
    book.active = sheet;
    if (before) book.tell({ kind: "deactivated", sheet: before, byAddIn: book.byAddIn });
    book.tell({ kind: "activated", sheet, byAddIn: book.byAddIn });
  }

  delete(): void {
    const sheet = this.present();
    const { book } = this.at.context;
    requireStructure(this.at.context);
    if (sheet.visibility === "veryHidden") throw accessDenied();
    if (book.sheets.every((other) => other === sheet || other.visibility !== "visible"))
      throw new RichApiError("InvalidOperation", "The last visible sheet cannot be deleted.");
    book.setSheets(book.sheets.filter((other) => other !== sheet));
    book.freeId(sheet.id);
    book.tell({ kind: "deleted", sheet, byAddIn: book.byAddIn });
  }

  calculate(): void {
    this.at.context.book.tell({ kind: "calculated", sheet: this.present(), byAddIn: true });
  }

  getNextOrNullObject(visibleOnly?: boolean): Worksheet | null {
    return this.neighbour(1, visibleOnly);
  }
  getPreviousOrNullObject(visibleOnly?: boolean): Worksheet | null {
    return this.neighbour(-1, visibleOnly);
  }

  private neighbour(step: 1 | -1, visibleOnly?: boolean): Worksheet | null {
    const { sheets } = this.at.context.book;
    for (let i = sheets.indexOf(this.present()) + step; i >= 0 && i < sheets.length; i += step) {
      const sheet = sheets[i];
      if (sheet && (visibleOnly !== true || sheet.visibility === "visible"))
        return new Worksheet(this.at.context, sheet);
    }
    return null;
  }

  private present(): SheetState {
    requirePresent(this.at.context, this.at.sheet);
    return this.at.sheet;
  }
}

/** Excel.WorksheetCollection. */
export class WorksheetCollection extends HostObject {
  constructor(private readonly context: ExcelContext) {
    super();
  }

  override collection(): readonly Worksheet[] {
    return this.context.book.sheets.map((sheet) => new Worksheet(this.context, sheet));
  }
  override listenable(): ReturnType<typeof listenable> {
    return listenable(this.context, "Workbook", [...EVENTS, "AddedEvent", "DeletedEvent", "EventMoved"]);
  }

  getItem(key: string): Worksheet {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(key: string): Worksheet | null {
    const sheet = this.context.book.sheets.find((one) => one.id === key) ?? this.context.book.sheetNamed(String(key));
    return sheet ? new Worksheet(this.context, sheet) : null;
  }

  getActiveWorksheet(): Worksheet {
    if (!this.context.book.active) throw itemNotFound();
    return new Worksheet(this.context, this.context.book.active);
  }

  getCount(visibleOnly?: boolean): number {
    return this.shown(visibleOnly).length;
  }
  getFirst(visibleOnly?: boolean): Worksheet {
    return this.at(this.shown(visibleOnly)[0]);
  }
  getLast(visibleOnly?: boolean): Worksheet {
    return this.at(this.shown(visibleOnly).at(-1));
  }

  add(name?: string | null): Worksheet {
    const { book } = this.context;
    requireStructure(this.context);
    if (book.byAddIn) requireFocus(this.context);
    let free = name;
    for (let n = book.sheets.length + 1; free === undefined || free === null || free === ""; n++)
      if (!book.sheetNamed(`Sheet${n}`)) free = `Sheet${n}`;
    if (sheetNameProblem(free)) throw invalidArgument();
    if (book.sheetNamed(free))
      throw new RichApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);
    const sheet: SheetState = {
      id: book.newSheetId(),
      name: free,
      visibility: "visible",
      protection: { isProtected: false, allowFormatCells: false, password: null },
      path: null,
      merges: [],
      tables: [],
      autoFilter: null,
      rules: [],
      fileRules: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      cells: new Map(),
      rowFormats: new Map(),
      columnFormats: [],
      textStrikes: new Map(),
      changed: new Set(),
      columnWidths: new Map(),
      paper: newPaper(),
    };
    book.setSheets([...book.sheets, sheet]);
    book.tell({ kind: "added", sheet, byAddIn: book.byAddIn });
    return new Worksheet(this.context, sheet);
  }

  private shown(visibleOnly?: boolean): readonly SheetState[] {
    return this.context.book.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "visible");
  }

  private at(sheet: SheetState | undefined): Worksheet {
    if (!sheet) throw itemNotFound();
    return new Worksheet(this.context, sheet);
  }
}
