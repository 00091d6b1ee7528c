import { HostObject } from "../rich-api/host-object";
import type { ExcelContext } from "./excel-context";

/** Excel.Functions: the one function by which an add-in can tell from which year a workbook counts its days. */
export class Functions extends HostObject {
  constructor(private readonly context: ExcelContext) {
    super();
  }

  date(year: number, month: number, day: number): FunctionResult {
    const days = Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
    return new FunctionResult(this.context.book.countsFrom1904 ? days - 1462 : days);
  }
}

/** Excel.FunctionResult. */
export class FunctionResult extends HostObject {
  constructor(private readonly result: number) {
    super();
  }
  get value(): number {
    return this.result;
  }
  get error(): string {
    return "";
  }
}
