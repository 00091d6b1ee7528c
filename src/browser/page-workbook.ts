import type { WorkerCalls } from "../adapters/worker/call-worker";
import {
  type CellChange,
  type Capabilities,
  HostError,
  type Mark,
  type MarkResult,
  type PlainLayout,
  type RowMove,
  type SheetInfo,
  type WorkbookPort,
} from "../app/ports";
import type { CellRef } from "../domain/cell-ref";
import type { Severity } from "../domain/plan";
import type { CellValue, SheetSnapshot } from "../domain/sheet-snapshot";
import { changesBack } from "../app/mend/changes-back";
import type { FindQuery, Found } from "./grid/find-cells";
import { type GridSource, type PaneStep, placeKey } from "./grid/grid-source";
import type { DraftWork } from "./drafts/draft-work";
import { withWidths } from "./grid/column-sizing";
import { typedSnapshot } from "./typed-snapshot";
import type { ColumnWidth, SheetView, WorkbookService } from "./workbook-service";

/** A copy on its way to where it will be safe. */
export interface SavedCopy {
  readonly bytes: Uint8Array;
  readonly wasSaved: (isReplaced: boolean) => void;
}

let lastId = 0;
const NO_MARKS: ReadonlyMap<number, Severity> = new Map();

/**
 * The workbook that is open in the page: the session's port and the grid's source over one file in the Worker. What is
 * typed shows at once and is then written there; questions are answered in order, so a read that follows an edit sees
 * it.
 */
export class PageWorkbook implements WorkbookPort, GridSource {
  /** Tells one open workbook from the next. */
  readonly id = ++lastId;
  readonly can: Capabilities = { watch: true, liveMarks: true, write: true, rows: true, undoesRows: true };
  readonly settings: WorkbookPort["settings"];
  readonly rows: NonNullable<WorkbookPort["rows"]>;
  private readonly views = new Map<string, SheetView>();
  private readonly fetching = new Set<string>();
  private marksBySheet = new Map<string, Map<number, Severity>>();
  private readonly listeners = new Set<() => void>();
  private readonly watchers = new Set<(sheet: string | null) => void>();
  private readonly rowWatchers = new Set<(move: RowMove, isUndone: boolean) => void>();
  /** Moves of rows that can be taken back, the last one last. */
  private readonly moved: RowMove[] = [];
  private readonly revealers = new Set<(cell: CellRef) => void>();
  private readonly stepListeners = new Set<(step: PaneStep) => void>();
  /** Done by the pane before there was a grid to remember it. */
  private earlierSteps: PaneStep[] = [];
  /** Rows are being moved just now. */
  movesRows = false;
  private pendingEdits = 0;
  private changes: number;
  /** The grid comes after the first click on a slow machine: it is told then. */
  private lastRevealed: CellRef | undefined;
  private savedChanges = 0;
  private currentVersion = 0;
  /** The copy that is safe carries marks: taking them away is then something to save. */
  private hasSavedMarks: boolean;

  /**
   * @param marks The highlights that the file came with.
   * @param editFailed Told when what was typed could not be written; the sheet then shows again what the file has.
   * @param isRestored Work of a draft was done to it already.
   */
  constructor(
    private readonly link: WorkerCalls<WorkbookService>,
    private infos: readonly SheetInfo[],
    marks: readonly Mark[],
    private readonly editFailed: (error: unknown) => void,
    isRestored = false,
  ) {
    this.changes = isRestored ? 1 : 0;
    this.settings = {
      get: () => link.call("getSettings"),
      set: async (text, isWork = true) => {
        await link.call("setSettings", text);
        if (!isWork) return;
        this.changes += 1;
        this.announce();
      },
    };
    this.rows = {
      move: async (move) => {
        await this.changeRows(move);
        this.tellStep({ does: "rows", move });
      },
      undo: () => this.changeRows(null),
    };
    this.showMarks(marks);
    this.hasSavedMarks = marks.length > 0;
  }

  get tabs(): readonly SheetInfo[] {
    return this.infos;
  }

  /**
   * Work that no saved copy has yet: edits, explanations, typed facts, marks taken away. A chosen plan and marks that
   * were put are none: the same click brings them back.
   */
  get isUnsaved(): boolean {
    return this.changes > this.savedChanges || (this.hasSavedMarks && this.marksBySheet.size === 0);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly version = (): number => this.currentVersion;

  view(sheet: string): SheetView | undefined {
    const known = this.views.get(sheet);
    if (!known && !this.fetching.has(sheet)) void this.fetch(sheet);
    return known;
  }

  marksOn(sheet: string): ReadonlyMap<number, Severity> {
    return this.marksBySheet.get(sheet) ?? NO_MARKS;
  }

  edit(changes: readonly CellChange[]): void {
    void this.apply(changes).catch(this.editFailed);
  }

  find(query: FindQuery): Promise<Found> {
    return this.link.call("find", query);
  }

  moveRows(move: RowMove): Promise<boolean> {
    return this.isDone(this.changeRows(move));
  }

  undoRows(): Promise<boolean> {
    return this.isDone(this.changeRows(null));
  }

  setColumnWidths(sheet: string, widths: readonly ColumnWidth[], isKept: boolean): void {
    if (isKept) this.changes += 1;
    const view = this.views.get(sheet);
    if (view) this.views.set(sheet, withWidths(view, widths));
    this.announce();
    const written = this.link.call("setColumnWidths", sheet, widths).then(() => {
      // Only the file knows how wide it was.
      if (widths.some(({ width }) => width === null)) return this.fetch(sheet);
    });
    void written.catch(this.editFailed);
  }

  onReveal(show: (cell: CellRef) => void): () => void {
    this.revealers.add(show);
    if (this.lastRevealed) show(this.lastRevealed);
    return () => this.revealers.delete(show);
  }

  onStep(remember: (step: PaneStep) => void): () => void {
    this.stepListeners.add(remember);
    this.earlierSteps.splice(0).forEach(remember);
    return () => this.stepListeners.delete(remember);
  }

  /** What the pane writes is a step of the grid's undo. */
  async write(changes: readonly CellChange[]): Promise<void> {
    if (changes.length === 0) return;
    const sheets = await this.read([...new Set(changes.map(({ cell }) => cell.sheet))]);
    await this.apply(changes);
    this.tellStep({ does: "cells", before: changesBack(sheets, changes), after: changes });
  }

  private async apply(changes: readonly CellChange[]): Promise<void> {
    this.changes += 1;
    this.pendingEdits += 1;
    const touched = new Set(changes.map(({ cell }) => cell.sheet));
    for (const sheet of touched)
      this.showTyped(
        sheet,
        changes.filter(({ cell }) => cell.sheet === sheet),
      );
    this.announce();
    for (const sheet of touched) this.report(sheet);
    try {
      const snapshots = await this.link.call("edit", changes);
      this.pendingEdits -= 1;
      if (this.pendingEdits === 0) this.showRead(snapshots);
      for (const { name } of snapshots) if (!touched.has(name)) this.report(name);
      if (changes.some(({ style }) => style !== undefined)) [...touched].forEach((sheet) => void this.fetch(sheet));
    } catch (error) {
      this.pendingEdits -= 1;
      await Promise.all([...touched].map((sheet) => this.fetch(sheet)));
      throw error;
    }
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    this.infos = await this.link.call("sheets");
    this.announce();
    return this.infos;
  }

  read(names?: readonly string[]): Promise<readonly SheetSnapshot[]> {
    return this.link.call("read", names ?? null);
  }

  async mark(marks: readonly Mark[]): Promise<MarkResult> {
    const result = await this.link.call("mark", marks);
    const skipped = new Set(result.skipped.map(({ sheet }) => sheet));
    this.showMarks(marks.filter(({ cell }) => !skipped.has(cell.sheet)));
    return result;
  }

  marked(): Promise<number> {
    return this.link.call("marked");
  }

  reveal(cell: CellRef): Promise<void> {
    this.lastRevealed = cell;
    for (const show of this.revealers) show(cell);
    return Promise.resolve();
  }

  async addSheet(name: string, rows: readonly (readonly CellValue[])[], layout: PlainLayout): Promise<string> {
    const written = await this.link.call("addSheet", name, rows, layout);
    this.changes += 1;
    await this.sheets();
    this.report(written);
    return written;
  }

  watch(changed: (sheet: string | null) => void): () => void {
    this.watchers.add(changed);
    return () => this.watchers.delete(changed);
  }

  onRows(moved: (move: RowMove, isUndone: boolean) => void): () => void {
    this.rowWatchers.add(moved);
    return () => this.rowWatchers.delete(moved);
  }

  /** Grows with everything that is work. */
  get workCount(): number {
    return this.changes;
  }

  /** What was done to the file since it was opened or replaced; null: it cannot be done again. */
  work(): Promise<DraftWork | null> {
    return this.link.call("work");
  }

  /**
   * The copy as bytes: edits and settings, `isMarked` with the highlights; everything else as it was. Call `wasSaved`
   * with the state once it is safe, `isReplaced` where it stands in the place of the file that was opened.
   */
  async save(isMarked: boolean): Promise<SavedCopy> {
    const upTo = this.changes;
    const hasMarks = isMarked && this.marksBySheet.size > 0;
    const bytes = await this.link.call("save", isMarked);
    const wasSaved = (isReplaced: boolean) => {
      this.hasSavedMarks = hasMarks;
      this.savedChanges = Math.max(this.savedChanges, upTo);
      if (isReplaced) void this.link.call("replaced").catch(() => undefined);
      this.announce();
    };
    return { bytes, wasSaved };
  }

  close(): void {
    this.link.close(new HostError("unknown", "closed"));
    this.listeners.clear();
    this.watchers.clear();
    this.rowWatchers.clear();
    this.revealers.clear();
    this.stepListeners.clear();
  }

  private tellStep(step: PaneStep): void {
    if (this.stepListeners.size === 0) this.earlierSteps.push(step);
    for (const remember of this.stepListeners) remember(step);
  }

  /**
   * What is typed meanwhile would land in other rows: it waits for the sheet as it is then. null: the last move is
   * taken back.
   */
  private async changeRows(move: RowMove | null): Promise<void> {
    this.movesRows = true;
    try {
      await (move ? this.link.call("moveRows", move) : this.link.call("undoRows"));
      this.changes += 1;
      this.tellRows(move);
      await Promise.all([...this.views.keys()].map((sheet) => this.fetch(sheet)));
      this.showMarks(await this.link.call("shownMarks"));
      await this.sheets();
    } finally {
      this.movesRows = false;
    }
    for (const changed of this.watchers) changed(null);
  }

  private tellRows(move: RowMove | null): void {
    const told = move ?? this.moved.pop();
    if (move) this.moved.push(move);
    if (told) for (const moved of this.rowWatchers) moved(told, move === null);
  }

  private async isDone(work: Promise<void>): Promise<boolean> {
    try {
      await work;
      return true;
    } catch (error) {
      this.editFailed(error);
      return false;
    }
  }

  private showMarks(marks: readonly Mark[]): void {
    const bySheet = new Map<string, Map<number, Severity>>();
    for (const { cell, severity } of marks) {
      const known = bySheet.get(cell.sheet) ?? new Map<number, Severity>();
      known.set(placeKey(cell.row, cell.column), severity);
      bySheet.set(cell.sheet, known);
    }
    this.marksBySheet = bySheet;
    this.announce();
  }

  private async fetch(sheet: string): Promise<void> {
    this.fetching.add(sheet);
    try {
      const view = await this.link.call("view", sheet);
      if (view && this.pendingEdits === 0) this.views.set(sheet, view);
    } catch (error) {
      this.editFailed(error);
    } finally {
      this.fetching.delete(sheet);
      this.announce();
    }
  }

  /** The typed values, before the file has them: the sheet must not lag behind the keyboard. */
  private showTyped(sheet: string, changes: readonly CellChange[]): void {
    const view = this.views.get(sheet);
    if (!view) return;
    this.views.set(sheet, { ...view, snapshot: typedSnapshot(view.snapshot, changes) });
  }

  private showRead(snapshots: readonly SheetSnapshot[]): void {
    for (const snapshot of snapshots) {
      const view = this.views.get(snapshot.name);
      if (view) this.views.set(snapshot.name, { ...view, snapshot });
    }
    this.announce();
  }

  private report(sheet: string): void {
    for (const changed of this.watchers) changed(sheet);
  }

  private announce(): void {
    this.currentVersion += 1;
    for (const listener of this.listeners) listener();
  }
}
