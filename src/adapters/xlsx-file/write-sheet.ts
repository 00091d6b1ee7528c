import type { PlainLayout, PrintLayout } from "../../app/ports";
import { columnLetters } from "../../domain/cell-ref";
import type { CellValue } from "../../domain/sheet-snapshot";
import { escapeOffice } from "./cell-text";
import { LINE_OF_FONT, type SheetFormats } from "./paper-formats";
import { rowHeight } from "./row-height";
import { escapeXml } from "./xml-scanner";

/** The worksheet part of a sheet of plain values. */
export function writeSheet(
  rows: readonly (readonly CellValue[])[],
  layout: PlainLayout,
  formats: SheetFormats,
  namespace: string,
): string {
  const { widths = [], print } = layout;
  const columns =
    widths.length === 0
      ? ""
      : `<cols>${widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${Math.max(1, Math.min(255, width))}" customWidth="1"/>`).join("")}</cols>`;
  const formatOf = cellFormats(layout, formats);
  const data = rows.map((row, r) => {
    const { format, columns: least } = formatOf(r + 1);
    const cells = Array.from({ length: Math.max(row.length, least) }, (_none, c) =>
      writeCell("", columnLetters(c + 1) + String(r + 1), row[c] ?? null, format === 0 ? "" : ` s="${format}"`),
    );
    const height = least === 0 ? "" : ` ht="${rowHeight(row, widths, formats.line).toFixed(1)}" customHeight="1"`;
    return `<row r="${r + 1}"${height}>${cells.join("")}</row>`;
  });
  const isFitted = print !== undefined && print.pages.length === 0;
  const before = isFitted ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "";
  const size = isFitted
    ? 'fitToWidth="1" fitToHeight="0"'
    : `scale="${scaleOf(widths, print?.isLandscape === true, formats.line)}"`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">${before}${columns}<sheetData>${data.join("")}</sheetData>${print === undefined ? "" : pageSetup(print, size)}</worksheet>`;
}

/** The format of the cells of a row, and how many there are at least: lines go around empty ones too. */
function cellFormats(
  { headerRow, print }: PlainLayout,
  { header, head, cell, title }: SheetFormats,
): (row: number) => { readonly format: number; readonly columns: number } {
  return (row) => {
    const table = print?.tables.find(({ from, to }) => row >= from && row <= to);
    if (table) return { format: row === table.from ? head : cell, columns: table.columns };
    if (print?.titles.includes(row) === true) return { format: title, columns: 0 };
    return { format: row === headerRow ? header : 0, columns: 0 };
  };
}

/** Margins of a letter in inches; the number of pages below. */
function pageSetup({ isLandscape, pages }: PrintLayout, size: string): string {
  const breaks = pages.filter((row) => row > 1).map((row) => `<brk id="${row - 1}" max="16383" man="1"/>`);
  return (
    '<pageMargins left="0.6" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" ${size} orientation="${isLandscape ? "landscape" : "portrait"}"/>` +
    "<headerFooter><oddFooter>&amp;L&amp;A&amp;RTrang &amp;P/&amp;N</oddFooter></headerFooter>" +
    (breaks.length === 0
      ? ""
      : `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join("")}</rowBreaks>`)
  );
}

/** Between the margins, in pixels of the screen. */
const PAPER = { landscape: 10.6 * 96, portrait: 7.2 * 96 };

/** Percent at which the columns fit on the paper: a sheet fitted to its width by Excel loses its own page breaks. */
function scaleOf(widths: readonly number[], isLandscape: boolean, line: number): number {
  const digit = (line / LINE_OF_FONT) * (2 / 3);
  const wide = widths.reduce((sum, width) => sum + width * digit + 5, 0);
  const room = isLandscape ? PAPER.landscape : PAPER.portrait;
  return Math.max(10, Math.min(100, Math.floor((100 * room) / Math.max(1, wide))));
}

/**
 * One cell element; `format` is the written s attribute with a space before it, or "". An empty cell without format is
 * nothing at all.
 */
export function writeCell(prefix: string, ref: string, value: CellValue, format: string): string {
  const open = `<${prefix}c r="${ref}"${format}`;
  if (value === null || value === "") return format === "" ? "" : `${open}/>`;
  if (typeof value === "number" && Number.isFinite(value))
    return `${open}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
  if (typeof value === "boolean") return `${open} t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v></${prefix}c>`;
  const text = escapeXml(escapeOffice(String(value)));
  return `${open} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is></${prefix}c>`;
}
