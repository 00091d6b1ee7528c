import { type SheetSnapshot, valueAt } from "../domain/sheet-snapshot";
import { FINDINGS_TITLE } from "./findings-sheet";

/** A sheet that we wrote to be printed: never read as a list of people. */
export function isOwnSheet(sheet: SheetSnapshot): boolean {
  return valueAt(sheet, 1, 1) === FINDINGS_TITLE;
}
