import { addSheetPart } from "../../../src/adapters/xlsx-file/add-sheet";
import { removeFormats } from "../../../src/adapters/xlsx-file/highlight-styles";
import { findWorkbookParts, type WorkbookParts } from "../../../src/adapters/xlsx-file/package-parts";
import { partText, setPartText } from "../../../src/adapters/xlsx-file/part-text";
import type { CellPatch } from "../../../src/adapters/xlsx-file/patch-cells";
import { readStyles } from "../../../src/adapters/xlsx-file/read-styles";
import { type PendingSheet, saveWorkbook } from "../../../src/adapters/xlsx-file/save-workbook";
import { ZipArchive } from "../../../src/adapters/zip/zip-archive";
import { cellAt, type SheetState, usedArea } from "../model/sheet";
import type { OpenBook } from "./open-book";
import { NewFormats } from "./new-formats";
import { writeRules } from "./write-rules";
import { writeSheetList } from "./write-sheet-list";
import { writeXmlParts } from "./xml-parts";

/**
 * The workbook as a file: what is different from the file it was opened from is patched in, everything else keeps its
 * bytes.
 */
export function saveBook(open: OpenBook): Uint8Array {
  const withCells = saveCells(open);
  const archive = ZipArchive.open(withCells ?? open.bytes);
  let isChanged = withCells !== null;
  for (const sheet of open.book.sheets)
    if (sheet.path === null) isChanged = addSheet(archive, open, sheet) || isChanged;
  const parts = findWorkbookParts(archive);
  isChanged = saveRules(archive, parts, open) || isChanged;
  if (!isSame(open.xmlParts, open.book.xmlParts)) {
    writeXmlParts(archive, parts, open.book.xmlParts);
    isChanged = true;
  }
  isChanged = writeSheetList(archive, parts, open.book) || isChanged;
  return isChanged ? archive.save() : open.bytes;
}

/** Null when no cell is different. */
function saveCells({ book, bytes, read, lookCount }: OpenBook): Uint8Array | null {
  const archive = ZipArchive.open(bytes);
  const parts = findWorkbookParts(archive);
  const formats = new NewFormats(archive, parts, book);
  let overwroteFormula = false;
  const pending = parts.sheets.flatMap(({ path }): PendingSheet[] => {
    const sheet = book.sheets.find((one) => one.path === path);
    const file = read.get(path);
    if (!sheet || !file) return [];
    const edits = new Map<number, Map<number, CellPatch>>();
    for (const key of sheet.changed) {
      const [row = 0, column = 0] = key.split(":").map(Number);
      const cell = cellAt(sheet, row, column);
      const oldValue = file.snapshot.rows[row - 1]?.[column - 1] ?? null;
      const oldFormula = file.snapshot.formulas[row - 1]?.[column - 1] ?? null;
      const oldFormat = file.formatOf[row - 1]?.[column - 1];
      if (cell.value === oldValue && cell.formula === oldFormula && (oldFormat ?? cell.format) === cell.format)
        continue;
      if (cell.formula !== null && cell.formula !== oldFormula)
        throw new Error(`the test host cannot save ${sheet.name}!${key}: a new formula`);
      const format = cell.format < lookCount ? cell.format : formats.numberOf(cell.format);
      overwroteFormula ||= oldFormula !== null;
      edits.set(row, (edits.get(row) ?? new Map<number, CellPatch>()).set(column, { value: cell.value, format }));
    }
    return edits.size === 0 ? [] : [{ path, read: file, edits, marks: null, hasGrown: false }];
  });
  if (pending.length === 0) return null;
  formats.write();
  const styles = readStyles(parts.styles === undefined ? undefined : partText(archive, parts.styles));
  // Values are in the file's own count of days already.
  return saveWorkbook(archive, { ...parts, date1904: false }, styles, pending, {
    calculates: true,
    hasOtherFormulas: overwroteFormula,
  });
}

function addSheet(archive: ZipArchive, { book }: OpenBook, sheet: SheetState): true {
  const used = usedArea(sheet, true);
  const rows = Array.from({ length: used?.bottom ?? 0 }, (_none, r) =>
    Array.from({ length: used?.right ?? 0 }, (_cell, c) => cellAt(sheet, r + 1, c + 1).value),
  );
  const bold = rows.findIndex((row, r) =>
    row.some((value, c) => value !== null && book.lookOf(cellAt(sheet, r + 1, c + 1)).bold),
  );
  const repeated = /^\$(\d+):/.exec(sheet.paper.titleRows ?? "")?.[1];
  const header = repeated === undefined ? bold : Number(repeated) - 1;
  const widths = Array.from({ length: used?.right ?? 0 }, (_none, c) => (sheet.columnWidths.get(c + 1) ?? 48) / 5.25);
  addSheetPart(archive, findWorkbookParts(archive), sheet.name, rows, {
    ...(header >= 0 && { headerRow: header + 1 }),
    ...(sheet.columnWidths.size > 0 && { widths }),
  });
  return true;
}

function saveRules(archive: ZipArchive, parts: WorkbookParts, { book }: OpenBook): boolean {
  const changed = book.sheets.filter((sheet) => !isSame(sheet.rules, sheet.fileRules));
  let styles = parts.styles === undefined ? undefined : partText(archive, parts.styles);
  for (const sheet of changed) {
    const path = sheet.path ?? parts.sheets.find(({ name }) => name === sheet.name)?.path;
    const xml = path === undefined ? undefined : partText(archive, path);
    if (path === undefined || xml === undefined || styles === undefined)
      throw new Error(`the test host cannot save the rules of ${sheet.name}`);
    const written = writeRules(xml, styles, sheet);
    styles = written.styles;
    setPartText(archive, path, written.xml);
  }
  if (changed.length === 0 || styles === undefined || parts.styles === undefined) return false;
  // Excel keeps no format that no rule uses.
  const isUsed = parts.sheets.some(({ path }) => partText(archive, path)?.includes("co-cau-dai-bieu:"));
  setPartText(archive, parts.styles, isUsed ? styles : removeFormats(styles));
  return true;
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}
