import { HostObject } from "../rich-api/host-object";
import { accessDenied, RichApiError } from "../rich-api/rich-api-error";
import type { SheetState } from "../model/sheet";
import type { ExcelContext } from "./excel-context";

/** Excel.WorksheetProtection. */
export class WorksheetProtection extends HostObject {
  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: SheetState,
  ) {
    super();
  }

  get protected(): boolean {
    return this.sheet.protection.isProtected;
  }
  get options(): unknown {
    return this.sheet.protection.isProtected ? { allowFormatCells: this.sheet.protection.allowFormatCells } : null;
  }

  protect(options?: { readonly allowFormatCells?: boolean } | null, password?: string | null): void {
    if (this.sheet.protection.isProtected)
      throw new RichApiError("InvalidOperation", "The sheet is protected already.");
    this.sheet.protection = {
      isProtected: true,
      allowFormatCells: options?.allowFormatCells === true,
      password: password ?? null,
    };
    this.context.book.tell({ kind: "protection", sheet: this.sheet });
  }

  unprotect(password?: string | null): void {
    if (this.sheet.protection.password !== null && this.sheet.protection.password !== password) throw accessDenied();
    this.sheet.protection = { isProtected: false, allowFormatCells: false, password: null };
    this.context.book.tell({ kind: "protection", sheet: this.sheet });
  }
}
