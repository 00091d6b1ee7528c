import type { ZipArchive } from "../zip/zip-archive";
import { elementPrefix } from "./element-prefix";
import { partText, setPartText } from "./part-text";
import { appendChild } from "./package-writer";
import { placeBehind, topElement } from "./top-elements";
import { escapeXml, findTag } from "./xml-scanner";

const BEFORE: ReadonlySet<string> = new Set([
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
]);

/** Has the row of a sheet stand on each of its pages; `index`: of the sheet in the workbook, from 0. */
export function repeatRow(archive: ZipArchive, workbookPart: string, sheet: string, index: number, row: number): void {
  const text = `'${escapeXml(sheet.replaceAll("'", "''"))}'!$${row}:$${row}`;
  const name = (p: string) =>
    `<${p}definedName name="_xlnm.Print_Titles" localSheetId="${index}">${text}</${p}definedName>`;
  const xml = partText(archive, workbookPart) ?? "";
  if (topElement(xml, "definedNames")) {
    appendChild(archive, workbookPart, "definedNames", name);
    return;
  }
  const root = findTag(xml, "workbook");
  if (!root) return;
  const p = elementPrefix(xml, root);
  const place = placeBehind(xml, root, BEFORE);
  const list = `<${p}definedNames>${name(p)}</${p}definedNames>`;
  setPartText(archive, workbookPart, xml.slice(0, place) + list + xml.slice(place));
}
