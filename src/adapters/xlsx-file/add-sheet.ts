import type { PlainLayout } from "../../app/ports";
import type { CellValue } from "../../domain/sheet-snapshot";
import type { ZipArchive } from "../zip/zip-archive";
import type { WorkbookParts } from "./package-parts";
import { addContentType, addRelationship, appendChild, freePart } from "./package-writer";
import { addSheetFormats, PLAIN_FORMATS } from "./paper-formats";
import { partText, setPartText } from "./part-text";
import { repeatRow } from "./print-titles";
import { writeSheet } from "./write-sheet";
import { attribute, attributes, escapeXml, findTag, tags } from "./xml-scanner";

const MAIN = {
  transitional: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  strict: "http://purl.oclc.org/ooxml/spreadsheetml/main",
} as const;
const RELATIONSHIPS = {
  transitional: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  strict: "http://purl.oclc.org/ooxml/officeDocument/relationships",
} as const;

/** Appends a sheet of plain values to the workbook. `name` must be free. */
export function addSheetPart(
  archive: ZipArchive,
  parts: WorkbookParts,
  name: string,
  rows: readonly (readonly CellValue[])[],
  layout: PlainLayout,
): void {
  const form = parts.isStrict ? "strict" : "transitional";
  const folder = parts.workbook.slice(0, parts.workbook.lastIndexOf("/") + 1);
  const part = freePart(archive, `${folder}worksheets/sheet`, ".xml");
  const hasFormats = parts.styles !== undefined && (layout.headerRow ?? layout.print) !== undefined;
  const formats = hasFormats ? addSheetFormats(archive, parts.styles, layout.print !== undefined) : PLAIN_FORMATS;
  setPartText(archive, part.name, writeSheet(rows, layout, formats, MAIN[form]));
  addContentType(archive, part.name, "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml");
  const id = addRelationship(archive, parts.workbook, "worksheet", part.name.slice(folder.length), parts.isStrict);
  const xml = partText(archive, parts.workbook) ?? "";
  const sheetIds = [...tags(xml)]
    .filter((tag) => tag.name === "sheet")
    .map((tag) => Number(attribute(xml, tag, "sheetId")));
  const sheetId = Math.max(0, ...sheetIds.filter(Number.isFinite)) + 1;
  const prefix = relationshipPrefix(xml);
  const declared = prefix === undefined ? ` xmlns:r="${RELATIONSHIPS[form]}"` : "";
  appendChild(
    archive,
    parts.workbook,
    "sheets",
    (p) => `<${p}sheet name="${escapeXml(name)}" sheetId="${sheetId}"${declared} ${prefix ?? "r"}:id="${id}"/>`,
  );
  if (layout.print !== undefined && layout.headerRow !== undefined)
    repeatRow(archive, parts.workbook, name, sheetIds.length, layout.headerRow);
}

/** A name Excel accepts that no sheet has yet: forbidden characters out, at most 31, numbered where taken. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const base =
    wanted
      .replace(/[[\]:*?/\\]/g, " ")
      .replace(/^'+|'+$/g, "")
      .trim()
      .slice(0, 31)
      .trim() || "Sheet";
  for (let n = 1; ; n++) {
    const tail = n === 1 ? "" : ` (${n})`;
    const name = base.slice(0, 31 - tail.length) + tail;
    if (!used.has(name.toLowerCase()) && name.toLowerCase() !== "history") return name;
  }
}

/** The prefix that the workbook part uses for r:id; undefined when the root declares none. */
function relationshipPrefix(xml: string): string | undefined {
  const root = findTag(xml, "workbook");
  for (const { name, value } of root ? attributes(xml, root) : []) {
    if (name.startsWith("xmlns:") && value.endsWith("/officeDocument/2006/relationships")) return name.slice(6);
    if (name.startsWith("xmlns:") && value.endsWith("/officeDocument/relationships")) return name.slice(6);
  }
  return undefined;
}
