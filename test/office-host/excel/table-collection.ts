import { HostObject } from "../rich-api/host-object";
import { itemNotFound } from "../rich-api/rich-api-error";
import type { SheetState } from "../model/sheet";
import type { SheetTable } from "../../../src/domain/sheet-snapshot";
import type { ExcelContext } from "./excel-context";
import { Range } from "./range";
import { Worksheet } from "./worksheet";

/** Excel.TableCollection: the tables of a sheet or of the workbook. */
export class TableCollection extends HostObject {
  constructor(
    private readonly context: ExcelContext,
    private readonly sheets: readonly SheetState[],
  ) {
    super();
  }

  override collection(): readonly Table[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => new Table(this.context, sheet, table)));
  }
  get count(): number {
    return this.collection().length;
  }
  getCount(): number {
    return this.count;
  }
  getItem(key: string): Table {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }
  getItemOrNullObject(key: string): Table | null {
    return (
      this.collection().find((table) => table.id === key || table.name.toLowerCase() === String(key).toLowerCase()) ??
      null
    );
  }
  getItemAt(index: number): Table {
    const found = this.collection()[index];
    if (!found) throw itemNotFound();
    return found;
  }
}

/** Excel.Table. */
export class Table extends HostObject {
  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: SheetState,
    private readonly table: SheetTable,
  ) {
    super();
  }
  override identity(): { readonly name: "Id"; readonly value: string } {
    return { name: "Id", value: this.id };
  }
  get id(): string {
    return `{${this.sheet.id.slice(1, -1)}-${this.sheet.tables.indexOf(this.table)}}`;
  }
  get name(): string {
    return this.table.name;
  }
  get showHeaders(): boolean {
    return this.table.hasHeader;
  }
  get showTotals(): boolean {
    return this.table.hasTotals;
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.context, this.sheet);
  }
  getRange(): Range {
    return new Range(this.context, this.sheet, this.table.range);
  }
  getHeaderRowRange(): Range {
    if (!this.table.hasHeader) throw itemNotFound();
    return new Range(this.context, this.sheet, { ...this.table.range, bottom: this.table.range.top });
  }
  getDataBodyRange(): Range {
    const { range, hasHeader, hasTotals } = this.table;
    return new Range(this.context, this.sheet, {
      ...range,
      top: range.top + (hasHeader ? 1 : 0),
      bottom: range.bottom - (hasTotals ? 1 : 0),
    });
  }
  getTotalRowRange(): Range {
    if (!this.table.hasTotals) throw itemNotFound();
    return new Range(this.context, this.sheet, { ...this.table.range, top: this.table.range.bottom });
  }
}
