import { newPaper } from "../model/paper";
import { a1 } from "../../../src/domain/cell-ref";
import { readThemeColours } from "../../../src/adapters/xlsx-file/colours";
import { openWorkbookFile } from "../../../src/adapters/xlsx-file/open-workbook";
import { findWorkbookParts, type WorkbookParts } from "../../../src/adapters/xlsx-file/package-parts";
import { partText } from "../../../src/adapters/xlsx-file/part-text";
import { readCellLooks } from "../../../src/adapters/xlsx-file/read-cell-looks";
import { parseReference } from "../../../src/adapters/xlsx-file/read-layout";
import { readSheet, type ReadSheet } from "../../../src/adapters/xlsx-file/read-sheet";
import { readStyles } from "../../../src/adapters/xlsx-file/read-styles";
import { readSharedStrings } from "../../../src/adapters/xlsx-file/shared-strings";
import { attribute, elementEnd, findTag, isTrue, tags, textBetween } from "../../../src/adapters/xlsx-file/xml-scanner";
import { isZip } from "../../../src/adapters/zip/zip-directory";
import { ZipArchive } from "../../../src/adapters/zip/zip-archive";
import { Book, type BookName, type XmlPart } from "../model/book";
import type { CellState, Protection, SheetState } from "../model/sheet";
import { readRules } from "./read-rules";
import { readXmlParts } from "./xml-parts";

/** A workbook as Excel would hold it, and the file it came from. */
export interface OpenBook {
  readonly book: Book;
  readonly bytes: Uint8Array;
  /** As the file adapter read the sheets, by part. */
  readonly read: ReadonlyMap<string, ReadSheet>;
  /** Looks that the file has; those behind were made since. */
  readonly lookCount: number;
  readonly xmlParts: readonly XmlPart[];
}

/** Opens an .xlsx, .xlsm or .csv with the project's own file adapter. Throws FileRefused. */
export function openBook(given: Uint8Array, name: string): OpenBook {
  const file = openWorkbookFile(given, name);
  const bytes = isZip(given) ? given : file.save();
  const archive = ZipArchive.open(bytes);
  const parts = findWorkbookParts(archive);
  const stylesXml = parts.styles === undefined ? undefined : partText(archive, parts.styles);
  const styles = readStyles(stylesXml);
  const looks = readCellLooks(stylesXml, readThemeColours(archive, parts.theme)).map((look, i) => ({
    ...look,
    isLocked: !styles.isUnlocked[i],
  }));
  const workbookXml = partText(archive, parts.workbook) ?? "";
  const book = new Book(name, [...looks]);
  const sharedStrings = readSharedStrings(archive, parts.sharedStrings);
  const read = new Map<string, ReadSheet>();
  book.sheets = parts.sheets.map((part): SheetState => {
    const sheet = readSheet(archive, part, {
      styles,
      sharedStrings,
      date1904: false,
      isUncalculated: parts.isUncalculated,
    });
    read.set(part.path, sheet);
    const xml = partText(archive, part.path) ?? "";
    const { snapshot } = sheet;
    const rules = readRules(xml, stylesXml ?? "", () => book.newId());
    return {
      id: book.newId(),
      name: part.name,
      path: part.path,
      visibility: part.visibility,
      protection: readProtection(xml, sheet.isProtected),
      merges: snapshot.merges,
      tables: snapshot.tables,
      autoFilter: readAutoFilter(xml),
      rules,
      fileRules: rules,
      hiddenRows: new Set(snapshot.hiddenRows),
      hiddenColumns: new Set(snapshot.hiddenColumns),
      cells: cellsOf(sheet),
      rowFormats: sheet.rowFormats,
      columnFormats: sheet.columnFormats,
      textStrikes: textStrikes(sheet, looks),
      changed: new Set(),
      columnWidths: new Map(),
      paper: newPaper(),
    };
  });
  book.active =
    book.sheets[readActiveTab(workbookXml, parts)] ??
    book.sheets.find((sheet) => sheet.visibility === "visible") ??
    book.sheets[0] ??
    null;
  const locked = findTag(workbookXml, "workbookProtection");
  book.isStructureProtected = locked !== undefined && isTrue(attribute(workbookXml, locked, "lockStructure"));
  book.countsFrom1904 = parts.date1904;
  book.xmlParts = readXmlParts(archive, parts, () => book.newId());
  book.names = readNames(workbookXml, parts);
  return { book, bytes, read, lookCount: looks.length, xmlParts: book.xmlParts };
}

/** Where the file's own reading knows better than the cell's font what is struck through. */
function textStrikes(
  { snapshot, formatOf }: ReadSheet,
  looks: readonly { readonly strike: boolean }[],
): ReadonlyMap<string, boolean> {
  const struck = new Set(snapshot.struck);
  const strikes = new Map<string, boolean>();
  if (struck.size === 0 && !looks.some(({ strike }) => strike)) return strikes;
  snapshot.rows.forEach((row, r) =>
    row.forEach((value, c) => {
      const isStruck = struck.has(a1({ row: r + 1, column: c + 1 }));
      if (value !== null && isStruck !== (looks[formatOf[r]?.[c] ?? 0]?.strike ?? false))
        strikes.set(`${r + 1}:${c + 1}`, isStruck);
    }),
  );
  return strikes;
}

function cellsOf({ snapshot, formatOf }: ReadSheet): Map<number, Map<number, CellState>> {
  const cells = new Map<number, Map<number, CellState>>();
  for (let r = 0; r < Math.max(snapshot.rows.length, formatOf.length); r++) {
    const values = snapshot.rows[r] ?? [];
    const formats = formatOf[r] ?? [];
    const line = new Map<number, CellState>();
    for (let c = 0; c < Math.max(values.length, formats.length); c++) {
      const value = values[c] ?? null;
      const formula = snapshot.formulas[r]?.[c] ?? null;
      const format = formats[c] ?? 0;
      if (value !== null || formula !== null || format !== 0) line.set(c + 1, { value, formula, format });
    }
    if (line.size > 0) cells.set(r + 1, line);
  }
  return cells;
}

function readProtection(xml: string, isProtected: boolean): Protection {
  const tag = findTag(xml, "sheetProtection");
  const hasPassword =
    tag !== undefined && ["password", "hashValue"].some((name) => attribute(xml, tag, name) !== undefined);
  return {
    isProtected,
    allowFormatCells: tag !== undefined && !isTrue(attribute(xml, tag, "formatCells") ?? "1"),
    password: hasPassword ? "unknown" : null,
  };
}

function readAutoFilter(xml: string): SheetState["autoFilter"] {
  const tag = findTag(xml, "autoFilter");
  return (tag && parseReference(attribute(xml, tag, "ref") ?? "")) ?? null;
}

function readActiveTab(xml: string, parts: WorkbookParts): number {
  const view = findTag(xml, "workbookView");
  const tab = Number((view && attribute(xml, view, "activeTab")) ?? 0);
  return parts.sheets.findIndex((sheet) => sheet.index === tab);
}

function readNames(xml: string, parts: WorkbookParts): BookName[] {
  const names: BookName[] = [];
  for (const tag of tags(xml)) {
    if (tag.name !== "definedName" || tag.kind !== "open") continue;
    const scope = attribute(xml, tag, "localSheetId");
    names.push({
      name: attribute(xml, tag, "name") ?? "",
      formula: `=${textBetween(xml, tag.end, elementEnd(xml, tag).contentEnd)}`,
      sheet: scope === undefined ? null : (parts.sheetNames[Number(scope)] ?? null),
      visible: !isTrue(attribute(xml, tag, "hidden")),
    });
  }
  return names;
}
