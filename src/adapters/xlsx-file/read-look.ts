import { a1, type CellRange, parseA1Range } from "../../domain/cell-ref";
import type { ZipArchive } from "../zip/zip-archive";
import { cellText } from "./cell-text";
import { ColumnRuns } from "./column-runs";
import { columnPixels } from "./column-widths";
import { elementPrefix } from "./element-prefix";
import { relationshipsOf } from "./package-parts";
import { partText } from "./part-text";
import { rowTags } from "./patch-cells";
import type { CellLook } from "./read-cell-looks";
import { type ConditionalLook, readConditionalFormats, type SheetFormats } from "./read-conditional-formats";
import type { ReadSheet } from "./read-sheet";
import { topElement } from "./top-elements";
import { attribute, elementEnd, findTag, tags, textBetween } from "./xml-scanner";

/**
 * What a grid draws beside the values of a snapshot. Sizes are CSS pixels; rows and columns count from 1. Plain data.
 */
export interface SheetLook {
  readonly styles: readonly CellLook[];
  /**
   * `styleOf[r - 1]?.[c - 1]` is an index into `styles`, 0 or missing where the row's or else the column's style holds;
   * empty formatted cells near the filled ones included.
   */
  readonly styleOf: readonly (readonly number[])[];
  /** `rowStyles[r - 1]`, `columnStyles[c - 1]`: styles of whole rows and columns, 0 or missing where they have none. */
  readonly rowStyles: readonly number[];
  readonly columnStyles: readonly number[];
  readonly defaultColumnWidth: number;
  readonly columnWidths: readonly { readonly from: number; readonly to: number; readonly width: number }[];
  readonly defaultRowHeight: number;
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The office's own conditional formats. */
  readonly formats: SheetFormats;
  /** Formulas that are calculated for all of these cells at once. */
  readonly arrays: readonly CellRange[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

/** What all sheets of a workbook look like. */
export interface BookLooks {
  /** By cell format. */
  readonly cells: readonly CellLook[];
  /** By the number that conditional formats name. */
  readonly conditional: readonly ConditionalLook[];
  readonly theme: readonly string[];
}

/** Formatted rows and columns beyond the filled ones that are still drawn. */
const EMPTY_ROWS = 500;
const EMPTY_COLUMNS = 50;

/** Reads how the sheet looks; formats of cells as they are after edits. */
export function readLook(archive: ZipArchive, path: string, sheet: ReadSheet, book: BookLooks): SheetLook {
  const xml = partText(archive, path) ?? "";
  const data = topElement(xml, "sheetData");
  const widths = new ColumnRuns();
  let defaultColumnWidth = 64;
  let defaultRowHeight = 20;
  let frozen = { rows: 0, columns: 0 };
  for (const tag of tags(xml, 0, data?.start ?? 0)) {
    if (tag.kind === "close") continue;
    const number = (name: string): number => Number(attribute(xml, tag, name) ?? 0) || 0;
    if (tag.name === "pane" && attribute(xml, tag, "state")?.startsWith("frozen"))
      frozen = { rows: number("ySplit"), columns: number("xSplit") };
    if (tag.name === "sheetFormatPr") {
      if (number("defaultColWidth") > 0) defaultColumnWidth = columnPixels(number("defaultColWidth"));
      if (number("defaultRowHeight") > 0) defaultRowHeight = rowPixels(number("defaultRowHeight"));
    }
    if (tag.name === "col" && number("width") > 0)
      widths.set(number("min"), number("max"), columnPixels(number("width")));
  }
  const rowHeights: { row: number; height: number }[] = [];
  let row = 0;
  for (const tag of data?.kind === "open" ? rowTags(xml, data, elementPrefix(xml, data)) : []) {
    row = Number(attribute(xml, tag, "r") ?? row + 1);
    const height = Number(attribute(xml, tag, "ht") ?? 0);
    if (height > 0) rowHeights.push({ row, height: rowPixels(height) });
  }
  const columnWidths = widths.runs().map(({ from, to, value }) => ({ from, to, width: value }));
  return {
    styles: book.cells,
    ...readStyleOf(sheet),
    defaultColumnWidth,
    columnWidths,
    defaultRowHeight,
    rowHeights,
    frozen,
    formats: readConditionalFormats(xml, book.conditional, book.theme),
    arrays: [...sheet.arrays, ...sheet.loneArrays],
    notes: readNotes(archive, path),
  };
}

const NO_STYLES: readonly number[] = [];

/** Bounded by what the file says, not by the size of the sheet: what holds for whole rows and columns is said once. */
function readStyleOf(sheet: ReadSheet): Pick<SheetLook, "styleOf" | "rowStyles" | "columnStyles"> {
  const { rows } = sheet.snapshot;
  const last = Math.min(Math.max(rows.length, sheet.formatOf.length), rows.length + EMPTY_ROWS);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const rowStyles: number[] = [];
  for (const [row, format] of [...sheet.rowFormats].sort(([a], [b]) => a - b)) {
    if (row > last) break;
    while (rowStyles.length < row) rowStyles.push(0);
    rowStyles[row - 1] = format;
  }
  const columnStyles: number[] = [];
  for (const { from, to, format } of sheet.columnFormats) {
    while (columnStyles.length < from - 1) columnStyles.push(0);
    while (columnStyles.length < to) columnStyles.push(format);
  }
  const styleOf = Array.from({ length: last }, (_none, r) => {
    const own = sheet.formatOf[r] ?? NO_STYLES;
    return own.length > width + EMPTY_COLUMNS ? own.slice(0, width + EMPTY_COLUMNS) : own;
  });
  return { styleOf, rowStyles, columnStyles };
}

function rowPixels(points: number): number {
  return Math.round((points * 96) / 72);
}

/** Notes, and the talk of threaded comments in their place. */
function readNotes(archive: ZipArchive, path: string): SheetLook["notes"] {
  const notes = new Map<string, SheetLook["notes"][number]>();
  const rels = relationshipsOf(archive, path);
  for (const { target } of rels.filter((rel) => rel.type === "comments")) {
    const xml = partText(archive, target) ?? "";
    for (const tag of tags(xml)) {
      const cell =
        tag.name === "comment" && tag.kind === "open" ? parseA1Range(attribute(xml, tag, "ref") ?? "") : undefined;
      if (cell)
        notes.set(a1({ row: cell.top, column: cell.left }), {
          row: cell.top,
          column: cell.left,
          text: cellText(xml, tag.end, elementEnd(xml, tag).contentEnd),
        });
    }
  }
  const threads = new Map<string, SheetLook["notes"][number]>();
  for (const { target } of rels.filter((rel) => rel.type === "threadedComment")) {
    const xml = partText(archive, target) ?? "";
    for (const tag of tags(xml)) {
      const cell =
        tag.name === "threadedComment" && tag.kind === "open"
          ? parseA1Range(attribute(xml, tag, "ref") ?? "")
          : undefined;
      const text = findTag(xml, "text", tag.end, elementEnd(xml, tag).end);
      if (!cell || !text) continue;
      const key = a1({ row: cell.top, column: cell.left });
      const said = textBetween(xml, text.end, elementEnd(xml, text).contentEnd);
      const before = threads.get(key)?.text;
      threads.set(key, { row: cell.top, column: cell.left, text: before === undefined ? said : `${before}\n${said}` });
    }
  }
  return [...new Map([...notes, ...threads]).values()];
}
