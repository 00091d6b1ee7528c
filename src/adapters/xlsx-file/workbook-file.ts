import type { SheetInfo } from "../../app/ports";
import type { SheetSnapshot } from "../../domain/sheet-snapshot";
import type { ZipArchive } from "../zip/zip-archive";
import { findWorkbookParts, type WorkbookParts } from "./package-parts";
import { partText } from "./part-text";
import { readSheet, type ReadSheet } from "./read-sheet";
import { readSharedStrings } from "./shared-strings";
import { readStyles, type WorkbookStyles } from "./read-styles";

/** A workbook that lives in a file's bytes. */
export class WorkbookFile {
  private readonly parts: WorkbookParts;
  private readonly styles: WorkbookStyles;
  private strings: readonly string[] | undefined;
  private readonly sheets = new Map<string, ReadSheet>();

  constructor(private readonly archive: ZipArchive, readonly name: string) {
    this.parts = findWorkbookParts(archive);
    this.styles = readStyles(this.parts.styles === undefined ? undefined : partText(archive, this.parts.styles));
  }

  sheetInfos(): readonly SheetInfo[] {
    return this.parts.sheets.map(({ name, visibility }) => {
      const { snapshot, isProtected } = this.sheet(name);
      return {
        name, visibility, isProtected,
        rowCount: snapshot.rows.length,
        columnCount: snapshot.rows.reduce((most, row) => Math.max(most, row.length), 0),
      };
    });
  }

  /** The sheet as it is now; the same object until the sheet changes. Throws FileRefused when the sheet cannot be read. */
  snapshot(sheetName: string): SheetSnapshot {
    return this.sheet(sheetName).snapshot;
  }

  private sheet(name: string): ReadSheet {
    const known = this.sheets.get(name);
    if (known) return known;
    const part = this.parts.sheets.find((sheet) => sheet.name === name);
    if (!part) throw new RangeError(`no sheet ${name}`);
    this.strings ??= readSharedStrings(this.archive, this.parts.sharedStrings);
    const read = readSheet(this.archive, part, { styles: this.styles, sharedStrings: this.strings, date1904: this.parts.date1904 });
    this.sheets.set(name, read);
    return read;
  }
}
