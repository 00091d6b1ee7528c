import type { CellTone, ColouredSheet } from "../../app/ports";
import { columnLetters } from "../../domain/cell-ref";
import { ZipArchive } from "../zip/zip-archive";
import { freeSheetName } from "./add-sheet";
import { rowHeight } from "./row-height";
import { writeCell } from "./write-sheet";
import { escapeXml } from "./xml-scanner";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The number of a tone's format in the styles below. */
const FORMATS: Readonly<Record<CellTone, number>> = {
  plain: 0,
  title: 1,
  head: 2,
  met: 3,
  violated: 4,
  undecided: 5,
  noted: 6,
};
/** Fills that stay readable in black and white; the words say the same. */
const FILLS = ["DDEBF7", "E2F0D9", "F8CBAD", "FFF2CC", "EDEDED"] as const;

/** A new workbook of coloured tables, each on a landscape sheet with its head in view. The same bytes each time. */
export function colouredWorkbook(sheets: readonly ColouredSheet[]): Uint8Array {
  const archive = ZipArchive.empty();
  const put = (name: string, xml: string): void => archive.set(name, new TextEncoder().encode(HEAD + xml));
  const names: string[] = [];
  for (const { name } of sheets) names.push(freeSheetName(name, names));
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${TYPES}.${type}+xml"/>`;
  put(
    "[Content_Types].xml",
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("workbook.xml", "sheet.main")}${override("styles.xml", "styles")}${sheets.map((_, i) => override(`worksheets/sheet${String(i + 1)}.xml`, "worksheet")).join("")}</Types>`,
  );
  const link = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${String(id)}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const links = (inside: string) => `<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
  put("_rels/.rels", links(link(1, "officeDocument", "xl/workbook.xml")));
  put(
    "xl/workbook.xml",
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.map((name, i) => `<sheet name="${escapeXml(name)}" sheetId="${String(i + 1)}" r:id="rId${String(i + 1)}"/>`).join("")}</sheets></workbook>`,
  );
  put(
    "xl/_rels/workbook.xml.rels",
    links(
      sheets.map((_, i) => link(i + 1, "worksheet", `worksheets/sheet${String(i + 1)}.xml`)).join("") +
        link(sheets.length + 1, "styles", "styles.xml"),
    ),
  );
  put("xl/styles.xml", styles());
  sheets.forEach((sheet, i) => put(`xl/worksheets/sheet${String(i + 1)}.xml`, worksheet(sheet)));
  return archive.save();
}

function worksheet({ rows, widths, frozen }: ColouredSheet): string {
  const columns = widths
    .map((width, i) => `<col min="${String(i + 1)}" max="${String(i + 1)}" width="${String(width)}" customWidth="1"/>`)
    .join("");
  const place = columnLetters(frozen.columns + 1) + String(frozen.rows + 1);
  const split = `${frozen.columns > 0 ? ` xSplit="${String(frozen.columns)}"` : ""}${frozen.rows > 0 ? ` ySplit="${String(frozen.rows)}"` : ""}`;
  const pane = frozen.columns > 0 && frozen.rows > 0 ? "bottomRight" : frozen.rows > 0 ? "bottomLeft" : "topRight";
  const data = rows.map((row, r) => {
    const cells = row.map(({ value, tone }, c) => {
      // A line that stands alone runs over the columns beside it; in a table it is wrapped.
      const format = tone === "plain" && row.length > 1 ? 7 : FORMATS[tone];
      return writeCell("", columnLetters(c + 1) + String(r + 1), value, format === 0 ? "" : ` s="${String(format)}"`);
    });
    return `<row r="${String(r + 1)}" ht="${String(heightOf(row, widths))}" customHeight="1">${cells.join("")}</row>`;
  });
  return `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane${split} topLeftCell="${place}" activePane="${pane}" state="frozen"/></sheetView></sheetViews><cols>${columns}</cols><sheetData>${data.join("")}</sheetData><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`;
}

const LINE_POINTS = 16;

/** A line alone is not wrapped. */
function heightOf(row: ColouredSheet["rows"][number], widths: readonly number[]): number {
  return row.length < 2
    ? LINE_POINTS + 2
    : rowHeight(
        row.map(({ value }) => value),
        widths,
        LINE_POINTS,
      );
}

function styles(): string {
  const font = (bold: boolean, size: number) =>
    `<font>${bold ? "<b/>" : ""}<sz val="${String(size)}"/><name val="Times New Roman"/><family val="1"/></font>`;
  const fills = FILLS.map(
    (colour) =>
      `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`,
  );
  const side = (name: string) => `<${name} style="thin"><color rgb="FFA6A6A6"/></${name}>`;
  const lines = `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border>`;
  const none = "<border><left/><right/><top/><bottom/><diagonal/></border>";
  const format = (fontId: number, fillId: number, borderId: number, wraps: boolean) =>
    `<xf numFmtId="0" fontId="${String(fontId)}" fillId="${String(fillId)}" borderId="${String(borderId)}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center"${wraps ? ' wrapText="1"' : ""}/></xf>`;
  const formats = [
    format(0, 0, 0, false),
    format(2, 0, 0, false),
    format(1, 2, 1, true),
    ...[3, 4, 5, 6].map((fill) => format(0, fill, 1, true)),
    format(0, 0, 1, true),
  ];
  return `<styleSheet xmlns="${MAIN}"><fonts count="3">${font(false, 12)}${font(true, 12)}${font(true, 14)}</fonts><fills count="${String(fills.length + 2)}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills.join("")}</fills><borders count="2">${none}${lines}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${String(formats.length)}">${formats.join("")}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
