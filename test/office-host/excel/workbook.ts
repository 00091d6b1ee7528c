import { HostObject } from "../rich-api/host-object";
import { RichApiError } from "../rich-api/rich-api-error";
import { sheetAddress, parseExcelAddress } from "./addresses";
import { CustomXmlPartCollection } from "./custom-xml-part-collection";
import { type ExcelContext, listenable } from "./excel-context";
import { Functions } from "./functions";
import { NamedItemCollection } from "./named-item-collection";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { SettingCollection } from "./setting-collection";
import { TableCollection } from "./table-collection";
import { WorksheetCollection } from "./worksheet";

/** Excel.Workbook: the root of every path. */
export class Workbook extends HostObject {
  constructor(private readonly context: ExcelContext) {
    super();
  }

  override listenable(): ReturnType<typeof listenable> {
    return listenable(this.context, "", ["SelectionChangedEvent", "ActivatedEvent", "AutoSaveSettingChangedEvent"]);
  }

  get name(): string {
    return this.context.book.name;
  }
  get readOnly(): boolean {
    return this.context.isViewOnly;
  }
  get isDirty(): boolean {
    return this.context.book.changes.stepCount > 0;
  }
  get application(): Application {
    return new Application(this.context);
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.context);
  }
  get tables(): TableCollection {
    return new TableCollection(this.context, this.context.book.sheets);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.context, null);
  }
  get settings(): SettingCollection {
    return new SettingCollection(this.context);
  }
  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.context);
  }
  get functions(): Functions {
    return new Functions(this.context);
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.context);
  }
  get _Runtime(): Runtime {
    return new Runtime(this.context);
  }

  getActiveCell(): Range {
    return this.getSelectedRange().getCell(0, 0);
  }

  getSelectedRange(): Range {
    const { active, selection } = this.context.book;
    const [range] = selection;
    if (!active || !range || selection.length > 1)
      throw new RichApiError("InvalidSelection", "The current selection is invalid for this operation.");
    return new Range(this.context, active, range);
  }

  getSelectedRanges(): RangeAreas {
    const { active, selection } = this.context.book;
    if (!active) throw new RichApiError("InvalidSelection", "The current selection is invalid for this operation.");
    return new RangeAreas(this.context, active, selection);
  }

  /** What the range of an event refers to; the address is as it was when the event was sent. */
  _GetRangeForEventByReferenceId(reference: string): Range | null {
    const { sheet, range } = parseExcelAddress(reference);
    const found = sheet === null ? undefined : this.context.book.sheetNamed(sheet);
    return found ? new Range(this.context, found, range) : null;
  }

  _GetRangeOrNullObjectForEventByReferenceId(reference: string): Range | null {
    return this._GetRangeForEventByReferenceId(reference);
  }
}

/** Excel.Application. */
export class Application extends HostObject {
  constructor(private readonly context: ExcelContext) {
    super();
  }
  get calculationMode(): string {
    return "Automatic";
  }
  get calculationState(): string {
    return "Done";
  }
  get calculationEngineVersion(): number {
    return 191029;
  }
  get decimalSeparator(): string {
    return ",";
  }
  get thousandsSeparator(): string {
    return ".";
  }
  calculate(): void {
    for (const sheet of this.context.book.sheets) this.context.book.tell({ kind: "calculated", sheet, byAddIn: true });
  }
  suspendApiCalculationUntilNextSync(): void {
    /* The host calculates nothing. */
  }
  suspendScreenUpdatingUntilNextSync(): void {
    /* The host draws nothing. */
  }
}

/** Excel.WorkbookProtection. */
export class WorkbookProtection extends HostObject {
  constructor(private readonly context: ExcelContext) {
    super();
  }
  get protected(): boolean {
    return this.context.book.isStructureProtected;
  }
  protect(): void {
    this.context.book.isStructureProtected = true;
  }
  unprotect(): void {
    this.context.book.isStructureProtected = false;
  }
}

/** Excel.Runtime: whether the add-in hears events at all. */
export class Runtime extends HostObject {
  constructor(private readonly context: ExcelContext) {
    super();
  }
  get enableEvents(): boolean {
    return this.context.book.eventsOn;
  }
  set enableEvents(isOn: boolean) {
    this.context.book.eventsOn = isOn;
  }
}

/** The reference of an event's range, read back by {@link Workbook._GetRangeForEventByReferenceId}. */
export function eventReference(sheet: string, range: Parameters<typeof sheetAddress>[1][number]): string {
  return sheetAddress(sheet, [range]);
}
