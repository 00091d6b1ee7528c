import { HostObject } from "../rich-api/host-object";
import { itemNotFound } from "../rich-api/rich-api-error";
import type { SheetState } from "../model/sheet";
import type { ExcelContext } from "./excel-context";
import { Range } from "./range";

/** Excel.AutoFilter of a sheet. */
export class AutoFilter extends HostObject {
  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: SheetState,
  ) {
    super();
  }

  get enabled(): boolean {
    return this.sheet.autoFilter !== null;
  }
  get isDataFiltered(): boolean {
    const range = this.sheet.autoFilter;
    return range !== null && [...this.sheet.hiddenRows].some((row) => row > range.top && row <= range.bottom);
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }

  getRangeOrNullObject(): Range | null {
    return this.sheet.autoFilter && new Range(this.context, this.sheet, this.sheet.autoFilter);
  }
}
