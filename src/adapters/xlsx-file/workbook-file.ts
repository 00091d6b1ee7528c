import {
  HostError,
  type CellChange,
  type Mark,
  type MarkResult,
  type PlainLayout,
  type RowMove,
  type SheetInfo,
} from "../../app/ports";
import { a1, parseA1Range, type CellRef } from "../../domain/cell-ref";
import { FileRefused } from "../../domain/file-refused";
import { rowsAfter, rowsBefore } from "../../domain/row-order";
import type { CellValue, SheetSnapshot } from "../../domain/sheet-snapshot";
import type { ZipArchive } from "../zip/zip-archive";
import { addSheetPart, freeSheetName } from "./add-sheet";
import type { AddedSheet, BeforeMove } from "./before-move";
import { readThemeColours } from "./colours";
import { GivenWidths, NO_WIDTHS } from "./column-widths";
import { Dependants } from "./dependants";
import { editSheet, formatAt } from "./edit-sheet";
import type { SheetMarks } from "./highlight-rules";
import { findWorkbookParts, type WorkbookParts } from "./package-parts";
import { partText, setPartText } from "./part-text";
import { changesBySheet, PendingEdits } from "./pending-edits";
import { NO_MARKS, PendingMarks } from "./pending-marks";
import { readCellLooks } from "./read-cell-looks";
import { readConditionalLooks } from "./read-conditional-formats";
import { readLook, type BookLooks, type SheetLook } from "./read-look";
import { readSheet, type ReadSheet } from "./read-sheet";
import { readSharedStrings, type SharedStrings } from "./shared-strings";
import { readStyles, type WorkbookStyles } from "./read-styles";
import { mappingBack, mappingOf, moveRows, refuseMove } from "./rows/move-rows";
import { carriedFormulas, grownFormulas } from "./rows/carry-formulas";
import { changesMoved, formulaMovedBack, isFilled } from "./rows/moved-cells";
import { cellsInDoubt } from "./rows/values-in-doubt";
import type { NewRows } from "./rows/move-sheet";
import type { ShiftMove } from "./rows/row-obstacles";
import { cellsInDoubtOfOrder } from "./rows/sort-doubt";
import type { SortMove } from "./rows/sort-formulas";
import { possibleSort, sortRows } from "./rows/sort-rows";
import { patchCells } from "./patch-cells";
import { CompiledFormulas, type FormulaCells, Recalculation, withResults } from "./recalculate";
import { restyled } from "./restyle";
import { saveWorkbook, writeEdits, type AfterSaving, type PendingSheet } from "./save-workbook";
import { readSettingsPart, writeSettingsPart } from "./settings-part";
import { addStylesPart } from "./styles-part";

const NO_SHEETS: ReadonlyMap<string, SheetMarks> = new Map();

/**
 * A workbook that lives in a file's bytes: read, edited, highlighted and saved as a copy in which every part that did
 * not have to change is byte for byte what it was. The bytes it was opened from are never written.
 */
export class WorkbookFile {
  private parts: WorkbookParts;
  private styles: WorkbookStyles;
  private strings: SharedStrings | undefined;
  private readonly sheets = new Map<string, ReadSheet>();
  private edits = new PendingEdits();
  private readonly marks = new PendingMarks();
  private readonly widths = new GivenWidths();
  /** Of what is in the parts already. */
  private after: AfterSaving = { calculates: false, hasOtherFormulas: false };
  private readonly steps: BeforeMove[] = [];
  /** Sheets added since rows were last moved. */
  private added: AddedSheet[] = [];
  private looks: BookLooks | undefined;
  private dependants: Dependants | undefined;
  private readonly compiled = new CompiledFormulas();

  /**
   * `name`: the file's name as the user knows it; `extension` that a copy must have: "xlsx", "xlsm", "xltx" or "xltm".
   */
  constructor(
    private archive: ZipArchive,
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
    const formats = this.formatsFor(changes);
    const edits = [...changesBySheet(changes)].flatMap(([name, list]) => {
      const edit = editSheet(this.sheet(name), list, this.styles, formats);
      return edit ? [{ name, edit }] : [];
    });
    if (edits.length === 0) return [];
    const changed = new Set(edits.map(({ name }) => name));
    for (const { name, edit } of edits) {
      this.sheets.set(name, edit.sheet);
      for (const { row, column, patch } of edit.patches) this.edits.remember(name, row, column, patch);
      if (edit.grewTable) this.edits.grown.add(name);
      this.edits.hasOtherFormulas ||= edit.hasOtherFormulas;
    }
    // Names of tables are ranges to it: found anew where a table grew.
    if (edits.some(({ edit }) => edit.grewTable)) this.dependants = undefined;
    const dependants = (this.dependants ??= this.findDependants());
    const places = edits.flatMap(({ name, edit }) =>
      edit.patches.map(({ row, column }) => ({ sheet: name, row, column })),
    );
    for (const { name, edit } of edits)
      if (edit.hasOtherFormulas)
        for (const { row, column, patch } of edit.patches)
          dependants.put({ sheet: name, row, column }, patch.formula === undefined ? null : `=${patch.formula}`);
    const reached = this.makeAllStale(places);
    for (const name of [...reached.keys(), ...this.calculate(reached)]) changed.add(name);
    return [...changed];
  }

  /**
   * Calculates formulas that are out of date, as far as that can be done surely; `wanted`: only these. `isWritten`: the
   * copy gets the values. Returns the names of the sheets that changed.
   */
  calculate(wanted: FormulaCells | null = null, isWritten = true): readonly string[] {
    // Days and figures of such workbooks count otherwise.
    if (this.parts.date1904 || this.parts.calculatesAsShown) return [];
    const sheets = this.parts.sheets.map(({ name }) => this.sheet(name));
    if (sheets.every(({ snapshot }) => snapshot.stale.length === 0)) return [];
    const known = new Recalculation(sheets, this.compiled, wanted).run();
    for (const [name, cells] of known) {
      this.sheets.set(name, withResults(this.sheet(name), cells));
      if (isWritten)
        for (const { row, column, value } of cells) this.edits.remember(name, row, column, { result: value });
    }
    return [...known.keys()];
  }

  /**
   * Puts rows in, takes them out or puts them into another order, and moves what goes with them, as Excel does. Throws
   * HostError where something cannot be moved surely, and then nothing is changed.
   */
  moveRows(move: RowMove): void {
    if (move.does === "sort") this.sortRows(move);
    else this.shiftRows(move);
    if (move.fill) this.edit(move.fill);
    this.calculate();
  }

  private shiftRows(move: ShiftMove): void {
    const sheets = new Map(this.parts.sheets.map(({ name }) => [name, this.sheet(name)]));
    refuseMove({ archive: this.archive, parts: this.parts, sheets }, move);
    const { archive, parts, after, added } = this;
    this.steps.push({ move, archive: archive.copy(), edits: this.edits.changes(), after, added });
    const mapping = mappingOf(move);
    const goesOn = move.does === "insert" && move.carriesOn ? move : undefined;
    const grown = goesOn
      ? grownFormulas(
          [...sheets.values()].map(({ snapshot }) => snapshot),
          goesOn,
        )
      : [];
    this.makeAllStale([...cellsInDoubt([...sheets.values()], { name: move.sheet, mapping }), ...grown]);
    writeEdits(archive, parts, this.styles, this.pending());
    moveRows({ archive, parts, sheets }, move);
    this.marks.moveRows(move.sheet, mapping);
    this.added = [];
    this.after = { calculates: true, hasOtherFormulas: true };
    this.reopen();
    if (goesOn) this.carryOn(goesOn);
  }

  private sortRows(wish: SortMove): void {
    const sheets = new Map(this.parts.sheets.map(({ name }) => [name, this.sheet(name)]));
    const { archive, parts, after, added } = this;
    const move = possibleSort({ archive, parts, sheets }, wish);
    this.steps.push({ move, archive: archive.copy(), edits: this.edits.changes(), after, added });
    const snapshots = [...sheets.values()].map(({ snapshot }) => snapshot);
    this.makeAllStale(cellsInDoubtOfOrder(snapshots, move));
    writeEdits(archive, parts, this.styles, this.pending());
    this.marks.sortRows(move, rowsAfter(move), new Map([...sheets].map(([name, { marks }]) => [name, marks])));
    sortRows({ archive, parts, sheets }, move);
    this.added = [];
    this.after = { calculates: true, hasOtherFormulas: true };
    this.reopen();
  }

  /** Puts the formulas of the neighbour into the new rows. */
  private carryOn(move: NewRows & { readonly sheet: string }): void {
    const path = this.parts.sheets.find(({ name }) => name === move.sheet)?.path;
    const patches = carriedFormulas(this.sheet(move.sheet), move);
    const xml = path === undefined || patches.size === 0 ? undefined : partText(this.archive, path);
    if (path === undefined || xml === undefined) return;
    setPartText(this.archive, path, patchCells(xml, patches));
    this.reopen();
    this.makeAllStale(
      [...patches].flatMap(([row, cells]) => [...cells.keys()].map((column) => ({ sheet: move.sheet, row, column }))),
    );
  }

  /**
   * Puts rows back as they were before they were moved last; what was edited since is kept, but for rows that were put
   * in. Throws HostError "not-supported" where none were moved.
   */
  undoRows(): void {
    const step = this.steps.pop();
    if (!step) throw new HostError("not-supported", "no rows were moved");
    const { move } = step;
    const typed = this.edits.changes().filter((change) => !isFilled(move, change));
    const since = typed.flatMap((change) =>
      changesMoved([change], move.sheet, rowsBefore(move)).map((one) => formulaMovedBack(one, move, change.cell.row)),
    );
    const { added } = this;
    const settings = this.settings.get();
    this.archive = step.archive;
    this.after = step.after;
    this.added = [...step.added];
    this.reopen();
    if (move.does === "sort") this.marks.sortRows(move, rowsBefore(move), NO_SHEETS);
    else this.marks.moveRows(move.sheet, mappingBack(move));
    for (const { name, rows, layout } of added) this.addSheet(name, rows, layout);
    this.edit(step.edits);
    this.edit(since);
    this.calculate();
    if (settings !== null && settings !== this.settings.get()) this.settings.set(settings);
  }

  /** Replaces all of our own highlights; [] takes them all away. */
  mark(marks: readonly Mark[]): MarkResult {
    return this.marks.set(marks, (name) => this.hasSheet(name));
  }

  /** How many cells carry our highlights, those included that the file came with. */
  markedCount(): number {
    return this.marks.count(this.parts.sheets.map(({ name }) => this.sheet(name).marks));
  }

  /** Our highlights on one sheet as the copy will carry them, those included that the file came with. */
  marksOn(sheetName: string): SheetMarks {
    return this.marks.on(sheetName, this.sheet(sheetName).marks);
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
    this.added.push({ name: free, rows, layout });
    this.parts = findWorkbookParts(this.archive);
    this.styles = this.readStyles();
    this.looks = undefined;
    return free;
  }

  /** What a grid needs to draw the sheet as the file has it. */
  look(sheetName: string): SheetLook {
    const part = this.parts.sheets.find((sheet) => sheet.name === sheetName);
    if (!part) throw new HostError("sheet-gone", sheetName);
    this.looks ??= this.readLooks();
    const look = readLook(this.archive, part.path, this.sheet(sheetName), this.looks);
    const given = [...this.widths.on(sheetName)].map(([column, width]) => ({ from: column, to: column, width }));
    return given.length === 0 ? look : { ...look, columnWidths: [...look.columnWidths, ...given] };
  }

  /**
   * Gives a column a width in CSS pixels; null: the one that the file has. On a protected sheet it is shown, not
   * written.
   */
  setColumnWidth(sheetName: string, column: number, pixels: number | null): void {
    this.widths.set(this.sheet(sheetName).snapshot.name, column, pixels);
  }

  /**
   * The copy: edits and highlights patched into the parts concerned; not `isMarked`: without any highlight of ours.
   * Throws FileRefused when a part turns out to be damaged.
   */
  save(isMarked = true): Uint8Array {
    const { calculates, hasOtherFormulas } = this.after;
    return saveWorkbook(this.archive.copy(), this.parts, this.styles, this.pending(isMarked), {
      calculates: calculates || !this.edits.isEmpty,
      hasOtherFormulas: hasOtherFormulas || this.edits.hasOtherFormulas,
    });
  }

  private pending(isMarked = true): readonly PendingSheet[] {
    return this.parts.sheets.map(({ name, path }) => ({
      path,
      read: this.sheet(name),
      edits: this.edits.on(name),
      marks: isMarked ? this.marks.ofSheet(name) : NO_MARKS,
      widths: this.sheet(name).isProtected ? NO_WIDTHS : this.widths.on(name),
      hasGrown: this.edits.grown.has(name),
    }));
  }

  /** The parts were changed below what is known of them. */
  private reopen(): void {
    // Whether the file came calculated is known from the file alone.
    this.parts = { ...findWorkbookParts(this.archive), isUncalculated: this.parts.isUncalculated };
    this.styles = this.readStyles();
    this.looks = undefined;
    this.dependants = undefined;
    this.edits = new PendingEdits();
    this.sheets.clear();
  }

  /** The cell format of each change that gives its cell another look, added to the styles where it is a new one. */
  private formatsFor(changes: readonly CellChange[]): ReadonlyMap<CellChange, number> {
    const formats = new Map<CellChange, number>();
    if (changes.every(({ style }) => style === undefined)) return formats;
    const part = this.parts.styles ?? addStylesPart(this.archive, this.parts);
    this.parts = { ...this.parts, styles: part };
    let xml = partText(this.archive, part) ?? "";
    const known = new Map<string, number>();
    for (const change of changes) {
      const { cell, style } = change;
      if (style === undefined) continue;
      const base = formatAt(this.sheet(cell.sheet), cell.row, cell.column);
      const key = JSON.stringify([base, style.numberFormat, style.font]);
      const made = known.has(key) ? { xml, format: known.get(key) ?? base } : restyled(xml, base, style);
      xml = made.xml;
      known.set(key, made.format);
      formats.set(change, made.format);
    }
    setPartText(this.archive, part, xml);
    this.styles = this.readStyles();
    this.looks = undefined;
    return formats;
  }

  private readLooks(): BookLooks {
    const { styles } = this.parts;
    const xml = styles === undefined ? undefined : partText(this.archive, styles);
    const theme = readThemeColours(this.archive, this.parts.theme);
    return { cells: readCellLooks(xml, theme), conditional: readConditionalLooks(xml, theme), theme };
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

  /** These cells, and all formula cells that depend on them; returns all of them. */
  private makeAllStale(places: readonly CellRef[]): FormulaCells {
    const bySheet = new Map<string, Set<string>>();
    for (const place of places) bySheet.set(place.sheet, (bySheet.get(place.sheet) ?? new Set()).add(a1(place)));
    const dependants = (this.dependants ??= this.findDependants());
    for (const [name, cells] of dependants.of(places))
      bySheet.set(name, new Set([...(bySheet.get(name) ?? []), ...cells]));
    for (const [name, cells] of bySheet) this.makeStale(name, cells);
    return bySheet;
  }

  /**
   * The old values of these formula cells are not used any more, and not written into the copy: nobody shall take them
   * for new.
   */
  private makeStale(name: string, cells: ReadonlySet<string>): void {
    const sheet = this.sheet(name);
    const known = new Set(sheet.snapshot.stale);
    const more = [...cells].filter((cell) => {
      const place = parseA1Range(cell);
      if (known.has(cell) || !place || !sheet.snapshot.formulas[place.top - 1]?.[place.left - 1]) return false;
      this.edits.remember(name, place.top, place.left, null);
      return true;
    });
    if (more.length > 0)
      this.sheets.set(name, { ...sheet, snapshot: { ...sheet.snapshot, stale: [...sheet.snapshot.stale, ...more] } });
  }
}
