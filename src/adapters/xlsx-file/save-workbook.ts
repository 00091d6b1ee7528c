import { SEVERITIES, type Severity } from "../../domain/plan";
import { isDateFormat } from "../../domain/sheet-snapshot";
import type { ZipArchive } from "../zip/zip-archive";
import { askForCalculation, dropCalcChain } from "./calculation";
import { DAYS_TO_1904 } from "../../domain/sheet-snapshot";
import { type ColumnWidths, NO_WIDTHS, patchColumnWidths } from "./column-widths";
import { growTableParts } from "./grow-table";
import { addMarks, removeMarks, type SheetMarks } from "./highlight-rules";
import { addFormats, removeFormats } from "./highlight-styles";
import type { WorkbookParts } from "./package-parts";
import { addStylesPart, removeStylesPart } from "./styles-part";
import { orderRows } from "./order-rows";
import { partText, setPartText } from "./part-text";
import { isWritten, patchCells, type CellPatch, type CellPatches } from "./patch-cells";
import type { ReadSheet } from "./read-sheet";
import type { WorkbookStyles } from "./read-styles";

/** What has to be written into one sheet. */
export interface PendingSheet {
  readonly path: string;
  readonly read: ReadSheet;
  readonly edits: CellPatches;
  /** null: the highlights stay as the file has them. */
  readonly marks: SheetMarks | null;
  readonly widths?: ColumnWidths;
  readonly hasGrown: boolean;
}

/** What the copy asks of the program that opens it. */
export interface AfterSaving {
  /** Values are out of date: all formulas are to be calculated anew. */
  readonly calculates: boolean;
  /** The list of formula cells names some that are none any more, or stand elsewhere. */
  readonly hasOtherFormulas: boolean;
}

/** Patches `archive`, which is the caller's own copy, and returns its bytes. */
export function saveWorkbook(
  archive: ZipArchive,
  parts: WorkbookParts,
  styles: WorkbookStyles,
  sheets: readonly PendingSheet[],
  { calculates, hasOtherFormulas }: AfterSaving,
): Uint8Array {
  const formats = writeFormats(archive, parts, sheets);
  for (const sheet of sheets) {
    const { path, read, marks, widths = NO_WIDTHS } = sheet;
    const hasMarks = marks !== null && marks.size + read.marks.size > 0;
    const edited = editedText(archive, parts, styles, sheet);
    const before = edited ?? (hasMarks || widths.size > 0 ? partText(archive, path) : undefined);
    if (before === undefined) continue;
    const xml = patchColumnWidths(before, widths);
    setPartText(archive, path, hasMarks ? addMarks(removeMarks(xml), marks, formats) : xml);
    writeTables(archive, sheet);
  }
  if (calculates) askForCalculation(archive, parts);
  if (hasOtherFormulas) dropCalcChain(archive, parts);
  return archive.save();
}

/** Writes edited cells, and tables that grew by them, into their parts. */
export function writeEdits(
  archive: ZipArchive,
  parts: WorkbookParts,
  styles: WorkbookStyles,
  sheets: readonly PendingSheet[],
): void {
  for (const sheet of sheets) {
    const xml = editedText(archive, parts, styles, sheet);
    if (xml === undefined) continue;
    setPartText(archive, sheet.path, xml);
    writeTables(archive, sheet);
  }
}

function editedText(
  archive: ZipArchive,
  parts: WorkbookParts,
  styles: WorkbookStyles,
  { path, read, edits }: PendingSheet,
): string | undefined {
  const before = edits.size > 0 ? partText(archive, path) : undefined;
  if (before === undefined) return undefined;
  const xml = read.isOrdered ? before : orderRows(before);
  return patchCells(xml, parts.date1904 ? datesTo1904(edits, styles) : edits);
}

function writeTables(archive: ZipArchive, { path, read, hasGrown }: PendingSheet): void {
  if (hasGrown) growTableParts(archive, path, read.snapshot.tables);
}

/** Puts the formats of the severities in use into the styles part, and takes out what is not used any more. */
function writeFormats(
  archive: ZipArchive,
  parts: WorkbookParts,
  sheets: readonly PendingSheet[],
): ReadonlyMap<Severity, number> {
  if (sheets.every(({ marks }) => marks === null)) return new Map();
  const used = SEVERITIES.filter((severity) => sheets.some(({ marks }) => marks?.has(severity)));
  if (used.length === 0 && sheets.every(({ read }) => read.marks.size === 0)) return new Map();
  const reuse = new Map(sheets.flatMap(({ read }) => [...read.markFormats]));
  const part = parts.styles ?? addStylesPart(archive, parts);
  const { xml, formats } = addFormats(removeFormats(partText(archive, part) ?? ""), used, reuse);
  if (used.length > 0 || !removeStylesPart(archive, parts, part, xml)) setPartText(archive, part, xml);
  return formats;
}

/** The file counts days from 1904: what is shown as a date goes back to its own count. */
function datesTo1904(edits: CellPatches, styles: WorkbookStyles): CellPatches {
  const back = (patch: CellPatch): CellPatch => {
    if (!isWritten(patch)) return patch;
    const isDate = isDateFormat(styles.styles[styles.styleOfFormat[patch.format] ?? 0]?.numberFormat ?? "General");
    return typeof patch.value === "number" && isDate ? { ...patch, value: patch.value - DAYS_TO_1904 } : patch;
  };
  return new Map(
    [...edits].map(([row, cells]) => [row, new Map([...cells].map(([column, patch]) => [column, back(patch)]))]),
  );
}
