import type { CellValue } from "../../domain/sheet-snapshot";
import type { ZipArchive } from "../zip/zip-archive";
import { elementPrefix } from "./element-prefix";
import type { WorkbookParts } from "./package-parts";
import { addContentType, addRelationship, appendChild, freePart } from "./package-writer";
import { partText, setPartText } from "./part-text";
import { TextPatch } from "./text-patch";
import { writeSheet, type PlainLayout } from "./write-sheet";
import {
  attribute,
  attributeAt,
  attributes,
  children,
  elementEnd,
  escapeXml,
  findTag,
  tags,
  type XmlTag,
} from "./xml-scanner";

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
  const headerFormat =
    layout.headerRow === undefined || parts.styles === undefined ? 0 : boldFormat(archive, parts.styles);
  setPartText(archive, part.name, writeSheet(rows, layout, headerFormat, MAIN[form]));
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

/** Appends a bold, wrapping cell format that is otherwise the plain one; returns its number. */
function boldFormat(archive: ZipArchive, stylesPart: string): number {
  const xml = partText(archive, stylesPart) ?? "";
  const root = findTag(xml, "styleSheet");
  const lists = root ? [...children(xml, root)] : [];
  const fonts = lists.find((tag) => tag.name === "fonts");
  const formats = lists.find((tag) => tag.name === "cellXfs");
  if (!fonts || !formats || fonts.kind === "empty" || formats.kind === "empty") return 0;
  const p = elementPrefix(xml, fonts);
  const patch = new TextPatch(xml);
  const [plain] = children(xml, fonts);
  const content = plain?.kind === "open" ? xml.slice(plain.end, elementEnd(xml, plain).contentEnd) : "";
  const bold = [...tags(content)].some((tag) => tag.name === "b") ? content : `<${p}b/>${content}`;
  const font = append(xml, patch, fonts, `<${p}font>${bold}</${p}font>`);
  const format = append(
    xml,
    patch,
    formats,
    `<${p}xf numFmtId="0" fontId="${font}" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><${p}alignment vertical="center" wrapText="1"/></${p}xf>`,
  );
  setPartText(archive, stylesPart, patch.apply());
  return format;
}

function append(xml: string, patch: TextPatch, list: XmlTag, element: string): number {
  const count = [...children(xml, list)].length;
  const written = attributeAt(xml, list, "count");
  if (written) patch.replace(written.start, written.end, String(count + 1));
  patch.insert(elementEnd(xml, list).contentEnd, element);
  return count;
}
