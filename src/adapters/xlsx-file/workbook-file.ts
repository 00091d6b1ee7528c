import { HostError, type CellChange, type Mark, type MarkResult, type SheetInfo } from "../../app/ports";
import { parseA1Range } from "../../domain/cell-ref";
import { FileRefused } from "../../domain/file-refused";
import type { CellValue, SheetSnapshot } from "../../domain/sheet-snapshot";
import type { ZipArchive } from "../zip/zip-archive";
import { addSheetPart, freeSheetName } from "./add-sheet";
import { readThemeColours } from "./colours";
import { Dependants } from "./dependants";
import { editSheet } from "./edit-sheet";
import type { SheetMarks } from "./highlight-rules";
import { countMarked, markRanges } from "./mark-ranges";
import { findWorkbookParts, type WorkbookParts } from "./package-parts";
import { partText } from "./part-text";
import type { CellPatch } from "./patch-cells";
import { readCellLooks, type CellLook } from "./read-cell-looks";
import { readLook, type SheetLook } from "./read-look";
import { readSheet, type ReadSheet } from "./read-sheet";
import { readSharedStrings, type SharedStrings } from "./shared-strings";
import { readStyles, type WorkbookStyles } from "./read-styles";
import { saveWorkbook, type PendingSheet } from "./save-workbook";
import { readSettingsPart, writeSettingsPart } from "./settings-part";
import type { PlainLayout } from "./write-sheet";

/**
 * A workbook that lives in a file's bytes: read, edited, highlighted and saved as a copy in which every part that did
 * not have to change is byte for byte what it was. The bytes it was opened from are never written.
 */
export class WorkbookFile {
  private parts: WorkbookParts;
  private styles: WorkbookStyles;
  private strings: SharedStrings | undefined;
  private readonly sheets = new Map<string, ReadSheet>();
  private readonly edits = new Map<string, Map<number, Map<number, CellPatch>>>();
  private readonly grown = new Set<string>();
  private newMarks: ReadonlyMap<string, SheetMarks> | null = null;
  private overwroteFormula = false;
  private looks: readonly CellLook[] | undefined;
  private dependants: Dependants | undefined;

  /**
   * `name`: the file's name as the user knows it; `extension` that a copy must have: "xlsx", "xlsm", "xltx" or "xltm".
   */
  constructor(
    private readonly archive: ZipArchive,
    readonly name: string,
    readonly extension: string,
  ) {
    this.parts = findWorkbookParts(archive);
    this.styles = this.readStyles();
  }

  /** Throws FileRefused when a sheet cannot be read. */
  sheetInfos(): readonly SheetInfo[] {
    return this.parts.sheets.map(({ name, visibility }) => {
      const { snapshot, isProtected } = this.sheet(name);
      return {
        name,
        visibility,
        isProtected,
        rowCount: snapshot.rows.length,
        columnCount: snapshot.rows.reduce((most, row) => Math.max(most, row.length), 0),
      };
    });
  }

  hasSheet(name: string): boolean {
    return this.parts.sheets.some((sheet) => sheet.name === name);
  }

  /**
   * The sheet as it is now; the same object until the sheet changes. Throws FileRefused when it cannot be read,
   * HostError when there is none.
   */
  snapshot(sheetName: string): SheetSnapshot {
    return this.sheet(sheetName).snapshot;
  }

  /**
   * Writes values as they are typed: text stays text. Either all changes are made or, with a HostError, none. Formula
   * cells that depend on a changed cell become stale. Returns the names of the sheets that changed.
   */
  edit(changes: readonly CellChange[]): readonly string[] {
    const bySheet = new Map<string, CellChange[]>();
    for (const change of changes) {
      const list = bySheet.get(change.cell.sheet);
      if (list) list.push(change);
      else bySheet.set(change.cell.sheet, [change]);
    }
    const edits = [...bySheet].flatMap(([name, list]) => {
      const edit = editSheet(this.sheet(name), lastOfEach(list), this.styles);
      return edit ? [{ name, edit }] : [];
    });
    if (edits.length === 0) return [];
    const changed = new Set(edits.map(({ name }) => name));
    for (const { name, edit } of edits) {
      this.sheets.set(name, edit.sheet);
      for (const { row, column, patch } of edit.patches) this.remember(name, row, column, patch);
      if (edit.grewTable) this.grown.add(name);
      this.overwroteFormula ||= edit.overwroteFormula;
    }
    // Names of tables are ranges to it: found anew where a table grew.
    if (edits.some(({ edit }) => edit.grewTable)) this.dependants = undefined;
    const dependants = (this.dependants ??= this.findDependants());
    const places = edits.flatMap(({ name, edit }) =>
      edit.patches.map(({ row, column }) => ({ sheet: name, row, column })),
    );
    if (edits.some(({ edit }) => edit.overwroteFormula)) places.forEach((place) => dependants.forget(place));
    for (const [name, cells] of dependants.of(places)) if (this.makeStale(name, cells)) changed.add(name);
    return [...changed];
  }

  /** Replaces all of our own highlights; [] takes them all away. */
  mark(marks: readonly Mark[]): MarkResult {
    const bySheet = new Map<string, Mark[]>();
    for (const mark of marks) {
      const list = bySheet.get(mark.cell.sheet);
      if (list) list.push(mark);
      else bySheet.set(mark.cell.sheet, [mark]);
    }
    const ranges = new Map<string, SheetMarks>();
    const skipped: { sheet: string; why: "sheet-gone" }[] = [];
    for (const [sheet, list] of bySheet) {
      if (this.hasSheet(sheet)) ranges.set(sheet, markRanges(list));
      else skipped.push({ sheet, why: "sheet-gone" });
    }
    this.newMarks = ranges;
    return { marked: this.markedCount(), skipped };
  }

  /** How many cells carry our highlights, those included that the file came with. */
  markedCount(): number {
    if (this.newMarks) return [...this.newMarks.values()].reduce((sum, marks) => sum + countMarked(marks), 0);
    return this.parts.sheets.reduce((sum, { name }) => sum + countMarked(this.sheet(name).marks), 0);
  }

  /** Our highlights on one sheet as the copy will carry them, those included that the file came with. */
  marksOn(sheetName: string): SheetMarks {
    return this.newMarks === null ? this.sheet(sheetName).marks : (this.newMarks.get(sheetName) ?? NO_MARKS);
  }

  /** Our settings inside the workbook (a custom XML part, as Office keeps them): one text, null when there is none. */
  readonly settings = {
    get: (): string | null => readSettingsPart(this.archive, this.parts),
    set: (text: string): void => {
      writeSettingsPart(this.archive, this.parts, text);
    },
  };

  /**
   * Appends a sheet of plain values; returns its name, made one that Excel accepts and no other sheet has. Throws
   * HostError "workbook-protected" where the office protects the structure, as Excel does.
   */
  addSheet(name: string, rows: readonly (readonly CellValue[])[], layout: PlainLayout): string {
    if (this.parts.isStructureLocked) throw new HostError("workbook-protected", name);
    const free = freeSheetName(name, this.parts.sheetNames);
    addSheetPart(this.archive, this.parts, free, rows, layout);
    this.parts = findWorkbookParts(this.archive);
    this.styles = this.readStyles();
    this.looks = undefined;
    return free;
  }

  /** What a grid needs to draw the sheet as the file has it. */
  look(sheetName: string): SheetLook {
    const part = this.parts.sheets.find((sheet) => sheet.name === sheetName);
    if (!part) throw new HostError("sheet-gone", sheetName);
    this.looks ??= readCellLooks(
      this.parts.styles === undefined ? undefined : partText(this.archive, this.parts.styles),
      readThemeColours(this.archive, this.parts.theme),
    );
    return readLook(this.archive, part.path, this.sheet(sheetName), this.looks);
  }

  /**
   * The copy: edits and highlights patched into the parts concerned. Throws FileRefused when a part turns out to be
   * damaged.
   */
  save(): Uint8Array {
    const pending = this.parts.sheets.map((part): PendingSheet => {
      const read = this.sheet(part.name);
      return {
        path: part.path,
        read,
        edits: this.edits.get(part.name) ?? NO_EDITS,
        marks: this.newMarks && (this.newMarks.get(part.name) ?? NO_MARKS),
        hasGrown: this.grown.has(part.name),
      };
    });
    return saveWorkbook(this.archive.copy(), this.parts, this.styles, pending, this.overwroteFormula);
  }

  private readStyles(): WorkbookStyles {
    return readStyles(this.parts.styles === undefined ? undefined : partText(this.archive, this.parts.styles));
  }

  private sheet(name: string): ReadSheet {
    const known = this.sheets.get(name);
    if (known) return known;
    const part = this.parts.sheets.find((sheet) => sheet.name === name);
    if (!part) throw new HostError("sheet-gone", name);
    try {
      this.strings ??= readSharedStrings(this.archive, this.parts.sharedStrings);
      const { date1904, isUncalculated } = this.parts;
      const read = readSheet(this.archive, part, {
        styles: this.styles,
        sharedStrings: this.strings,
        date1904,
        isUncalculated,
      });
      this.sheets.set(name, read);
      return read;
    } catch (error) {
      if (error instanceof FileRefused) throw error;
      throw new FileRefused("damaged", `${part.path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  private findDependants(): Dependants {
    const sheets = this.parts.sheets.map(({ name }) => this.sheet(name));
    return new Dependants(
      sheets.map((sheet) => sheet.snapshot),
      new Map(sheets.map((sheet) => [sheet.snapshot.name, sheet.arrays])),
    );
  }

  private remember(name: string, row: number, column: number, patch: CellPatch): void {
    const rows = this.edits.get(name) ?? new Map<number, Map<number, CellPatch>>();
    this.edits.set(name, rows.set(row, (rows.get(row) ?? new Map<number, CellPatch>()).set(column, patch)));
  }

  /**
   * The old values of these formula cells are not used any more, and not written into the copy: nobody shall take them
   * for new.
   */
  private makeStale(name: string, cells: ReadonlySet<string>): boolean {
    const sheet = this.sheet(name);
    const known = new Set(sheet.snapshot.stale);
    const more = [...cells].filter((cell) => {
      const place = parseA1Range(cell);
      if (known.has(cell) || !place || !sheet.snapshot.formulas[place.top - 1]?.[place.left - 1]) return false;
      this.remember(name, place.top, place.left, null);
      return true;
    });
    if (more.length > 0)
      this.sheets.set(name, { ...sheet, snapshot: { ...sheet.snapshot, stale: [...sheet.snapshot.stale, ...more] } });
    return more.length > 0;
  }
}

const NO_EDITS: ReadonlyMap<number, ReadonlyMap<number, CellPatch>> = new Map();
const NO_MARKS: SheetMarks = new Map();

function lastOfEach(changes: readonly CellChange[]): readonly CellChange[] {
  return [...new Map(changes.map((change) => [`${change.cell.row}:${change.cell.column}`, change])).values()];
}
