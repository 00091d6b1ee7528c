import { type SheetSnapshot, valueAt } from "../../domain/sheet-snapshot";
import { FINDINGS_TITLE } from "../documents/findings-sheet";
import { SLIPS_TITLE } from "../documents/slips-sheet";
import { TIMELINE_TITLE } from "../plan/timeline-sheet";
import { isListTitle, LIST_HEADER } from "./list-sheet";

/** Findings, slips or progress that we wrote to be printed: never read as a list of people. */
export function isOwnReport(sheet: SheetSnapshot): boolean {
  const title = valueAt(sheet, 1, 1);
  return title === FINDINGS_TITLE || title === SLIPS_TITLE || title === TIMELINE_TITLE;
}

/** A list that we wrote out ("Ghi ra trang tính mới"): the office's own list a second time. */
export function isWrittenList(sheet: SheetSnapshot): boolean {
  const title = valueAt(sheet, 1, 1);
  return (
    typeof title === "string" && isListTitle(title) && LIST_HEADER.every((text, i) => valueAt(sheet, 3, i + 1) === text)
  );
}
