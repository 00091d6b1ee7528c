import type { CellValue } from "../../../domain/sheet-snapshot";

/** What conditions about texts look at. */
export function shownAs(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
