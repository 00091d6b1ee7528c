import type { Platform } from "../batch-host";
import type { Book } from "../model/book";
import { accessDenied, itemNotFound, RichApiError } from "../rich-api/rich-api-error";
import type { SheetState } from "../model/sheet";
import type { Limits } from "./limits";

/** What every object of the Excel model shares. */
export interface ExcelContext {
  readonly book: Book;
  readonly limits: Limits;
  /** Registered events as "target|event". */
  readonly listening: Set<string>;
  readonly platform: Platform;
  /** What stands between the ranges of an address that an add-in gives. */
  listSeparator: string;
  /** False: the workbook has no file yet. */
  readonly isSaved: boolean;
  /** Another workbook is in front of this one. */
  hasLostFocus: boolean;
  /** The workbook is opened to be read only. */
  readonly isViewOnly: boolean;
  /** What an add-in writes can be undone. */
  readonly hasUndoOfAddIns: boolean;
  /** Takes away all that the user could undo, when the running batch ends. */
  readonly emptyUndo: () => void;
}

/** The event switches of one object. `target` is what Excel calls it when it pushes the event. */
export function listenable(
  context: ExcelContext,
  target: string,
  names: readonly string[],
): { names: readonly string[]; set: (name: string, isOn: boolean) => void } {
  return {
    names,
    set: (name, isOn) => {
      if (isOn) context.listening.add(`${target}|${name}`);
      else context.listening.delete(`${target}|${name}`);
    },
  };
}

/** Objects of a deleted sheet are gone with it. */
export function requirePresent(context: ExcelContext, sheet: SheetState): void {
  if (!context.book.sheets.includes(sheet)) throw itemNotFound();
}

/** What changes formats of a protected sheet is refused, unless the sheet allows it. */
export function requireFormattable(sheet: SheetState): void {
  if (sheet.protection.isProtected && !sheet.protection.allowFormatCells) throw accessDenied();
}

/** On a desktop nothing is shown, chosen or added while another workbook is in front. */
export function requireFocus({ hasLostFocus, platform }: ExcelContext): void {
  if (hasLostFocus && (platform === "PC" || platform === "Mac"))
    throw new RichApiError("GeneralException", "There was an internal error while processing the request.", 500);
}

/** Where the structure of the workbook is protected its sheets stay as they are. */
export function requireStructure({ book }: ExcelContext): void {
  if (book.isStructureProtected) throw accessDenied();
}
