import { type SheetSnapshot, valueAt } from "../../domain/sheet-snapshot";
import { FINDINGS_TITLE } from "../documents/findings-sheet";
import { isListTitle, LIST_HEADER } from "./list-sheet";

/** The findings that we wrote to be printed: never read as a list of people. */
export function isFindingsSheet(sheet: SheetSnapshot): boolean {
  return valueAt(sheet, 1, 1) === FINDINGS_TITLE;
}

/** A list that we wrote out ("Ghi ra trang tính mới"): the office's own list a second time. */
export function isWrittenList(sheet: SheetSnapshot): boolean {
  const title = valueAt(sheet, 1, 1);
  return (
    typeof title === "string" && isListTitle(title) && LIST_HEADER.every((text, i) => valueAt(sheet, 3, i + 1) === text)
  );
}
