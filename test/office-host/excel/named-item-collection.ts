import { HostObject } from "../rich-api/host-object";
import { itemNotFound } from "../rich-api/rich-api-error";
import type { BookName } from "../model/book";
import { parseExcelAddress } from "./addresses";
import type { ExcelContext } from "./excel-context";
import { Range } from "./range";

/** Excel.NamedItemCollection; `sheet` null for the names of the workbook. */
export class NamedItemCollection extends HostObject {
  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: string | null,
  ) {
    super();
  }
  override collection(): readonly NamedItem[] {
    return this.context.book.names
      .filter((name) => name.sheet === this.sheet && !name.name.startsWith("_xlnm."))
      .map((name) => new NamedItem(this.context, name));
  }
  getCount(): number {
    return this.collection().length;
  }
  getItem(name: string): NamedItem {
    const found = this.getItemOrNullObject(name);
    if (!found) throw itemNotFound();
    return found;
  }
  getItemOrNullObject(name: string): NamedItem | null {
    return this.collection().find((item) => item.name.toLowerCase() === name.toLowerCase()) ?? null;
  }
}

/** Excel.NamedItem. */
export class NamedItem extends HostObject {
  constructor(
    private readonly context: ExcelContext,
    private readonly item: BookName,
  ) {
    super();
  }
  get name(): string {
    return this.item.name;
  }
  get formula(): string {
    return this.item.formula;
  }
  get visible(): boolean {
    return this.item.visible;
  }
  get scope(): string {
    return this.item.sheet === null ? "Workbook" : "Worksheet";
  }
  get type(): string {
    return this.getRangeOrNullObject() ? "Range" : "String";
  }
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }
  getRangeOrNullObject(): Range | null {
    try {
      const { sheet, range } = parseExcelAddress(this.item.formula.slice(1));
      const found = sheet === null ? undefined : this.context.book.sheetNamed(sheet);
      return found ? new Range(this.context, found, range) : null;
    } catch {
      return null;
    }
  }
}
