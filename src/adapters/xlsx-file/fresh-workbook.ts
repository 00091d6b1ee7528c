import type { CellValue } from "../../domain/sheet-snapshot";
import { ZipArchive } from "../zip/zip-archive";
import { PLAIN_FORMATS } from "./paper-formats";
import { writeSheet } from "./write-sheet";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A new workbook with one sheet of plain values: what a text table becomes, so that it can be highlighted and saved
 * like any other.
 */
export function freshWorkbook(rows: readonly (readonly CellValue[])[]): ZipArchive {
  const archive = ZipArchive.empty();
  const put = (name: string, xml: string): void => archive.set(name, new TextEncoder().encode(xml));
  put(
    "[Content_Types].xml",
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
  );
  put(
    "_rels/.rels",
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  put(
    "xl/workbook.xml",
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  );
  put(
    "xl/_rels/workbook.xml.rels",
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  );
  put("xl/worksheets/sheet1.xml", writeSheet(rows, {}, PLAIN_FORMATS, MAIN));
  put("xl/styles.xml", HEAD + plainStyles("", MAIN));
  return archive;
}

/** The smallest styles part that Excel opens. */
export function plainStyles(prefix: string, namespace: string): string {
  const xmlns = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  const x = prefix;
  return `<${x}styleSheet ${xmlns}="${namespace}"><${x}fonts count="1"><${x}font><${x}sz val="12"/><${x}name val="Times New Roman"/><${x}family val="1"/></${x}font></${x}fonts><${x}fills count="2"><${x}fill><${x}patternFill patternType="none"/></${x}fill><${x}fill><${x}patternFill patternType="gray125"/></${x}fill></${x}fills><${x}borders count="1"><${x}border><${x}left/><${x}right/><${x}top/><${x}bottom/><${x}diagonal/></${x}border></${x}borders><${x}cellStyleXfs count="1"><${x}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></${x}cellStyleXfs><${x}cellXfs count="1"><${x}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></${x}cellXfs><${x}cellStyles count="1"><${x}cellStyle name="Normal" xfId="0" builtinId="0"/></${x}cellStyles></${x}styleSheet>`;
}
