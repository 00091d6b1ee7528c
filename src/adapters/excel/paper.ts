/// <reference types="office-js" />
import type { PlainLayout, PrintLayout } from "../../app/ports";
import { isSupported } from "./run-batch";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
/** Light enough to be read in black and white. */
const HEAD_FILL = "#EDEDED";
/** A4 between its margins, in points. */
const ROOM = { landscape: 10.6 * 72, portrait: 7.2 * 72 };

/** Sets a new sheet up for paper: its tables with lines, and where Excel can (ExcelApi 1.9) its pages. */
export function setUpPaper(sheet: Excel.Worksheet, { headerRow, widths = [], print }: PlainLayout): void {
  if (print === undefined) return;
  for (const { from, to, columns } of print.tables) {
    const table = sheet.getRangeByIndexes(from - 1, 0, to - from + 1, columns).format;
    table.wrapText = true;
    table.verticalAlignment = "Top";
    for (const edge of EDGES) table.borders.getItem(edge).style = "Continuous";
    const head = sheet.getRangeByIndexes(from - 1, 0, 1, columns).format;
    head.font.bold = true;
    head.horizontalAlignment = "Center";
    head.fill.color = HEAD_FILL;
  }
  for (const row of print.titles) sheet.getRangeByIndexes(row - 1, 0, 1, 1).format.font.bold = true;
  if (isSupported("1.9")) setUpPages(sheet, widths, print, headerRow);
}

function setUpPages(
  sheet: Excel.Worksheet,
  widths: readonly number[],
  { isLandscape, pages }: PrintLayout,
  headerRow: number | undefined,
): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = isLandscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  // A sheet fitted to its width by Excel loses its own page breaks.
  pageLayout.zoom = pages.length === 0 ? { horizontalFitToPages: 1 } : { scale: scaleOf(widths, isLandscape) };
  pageLayout.headersFooters.defaultForAllPages.rightFooter = "Trang &P/&N";
  if (headerRow !== undefined) pageLayout.setPrintTitleRows(`$${String(headerRow)}:$${String(headerRow)}`);
  for (const row of pages) if (row > 1) sheet.horizontalPageBreaks.add(`A${String(row)}`);
}

function scaleOf(widths: readonly number[], isLandscape: boolean): number {
  const wide = widths.reduce((sum, width) => sum + points(width), 0);
  const room = isLandscape ? ROOM.landscape : ROOM.portrait;
  return Math.max(10, Math.min(100, Math.floor((100 * room) / Math.max(1, wide))));
}

/** Characters of Excel's usual font → points. */
export function points(characters: number): number {
  return (Math.max(1, Math.min(255, characters)) * 7 + 5) * 0.75;
}
