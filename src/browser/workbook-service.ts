import type { SheetLook } from "../adapters/xlsx-file/read-look";
import type { CellChange, Mark, MarkResult, PlainLayout, RowMove, SheetInfo } from "../app/ports";
import type { OldFormat } from "../domain/old-format";
import type { CellValue, SheetSnapshot } from "../domain/sheet-snapshot";
import type { FindQuery, Found } from "./grid/find-cells";
import type { DraftWork } from "./drafts/draft-work";

/** One sheet as the grid shows it. */
export interface SheetView {
  readonly snapshot: SheetSnapshot;
  readonly look: SheetLook;
}

/** How wide a column is, in CSS pixels; null: as the file has it. */
export interface ColumnWidth {
  readonly column: number;
  readonly width: number | null;
}

/** A workbook, as the page asks for it. It lives in the Worker; every call is answered in order. */
export interface WorkbookService {
  /**
   * Comes before all others; throws FileRefused. `extension`: the one a copy must have for Excel to open it, "xlsx" or
   * "xlsm" mostly. `from`: the file is of an older kind, and what is open is a new workbook made of it. `work`: done to
   * it again, of a draft; throws HostError where that fails.
   */
  open(
    bytes: Uint8Array,
    name: string,
    work: DraftWork | null,
  ): Promise<{ readonly extension: string; readonly from: OldFormat | null }>;
  sheets(): Promise<readonly SheetInfo[]>;
  read(names: readonly string[] | null): Promise<readonly SheetSnapshot[]>;
  /** null: there is no such sheet. */
  view(sheet: string): SheetView | null;
  /** Writes what was typed; returns the snapshots of all sheets that changed by it. */
  edit(changes: readonly CellChange[]): Promise<readonly SheetSnapshot[]>;
  /** The cells of all sheets that show a text. */
  find(query: FindQuery): Found;
  /** Puts rows in or takes them out; any sheet may have changed then. */
  moveRows(move: RowMove): Promise<void>;
  /** Gives columns widths in CSS pixels; null: as the file has them. */
  setColumnWidths(sheet: string, widths: readonly ColumnWidth[]): Promise<void>;
  /** The last of it is taken back. */
  undoRows(): Promise<void>;
  mark(marks: readonly Mark[]): Promise<MarkResult>;
  marked(): Promise<number>;
  /** Our highlights as they stand in the file, for the grid; cells far beyond the sheet's extent left out. */
  shownMarks(): readonly Mark[];
  addSheet(name: string, rows: readonly (readonly CellValue[])[], layout: PlainLayout): Promise<string>;
  getSettings(): Promise<string | null>;
  setSettings(text: string): Promise<void>;
  /** The whole copy with edits and settings; `isMarked`: with our highlights, else with none of them. */
  save(isMarked: boolean): Uint8Array;
  /** The copy saved last took the place of the file that was opened. */
  replaced(): void;
  /** What was done since the file was opened or replaced; null: it cannot be done again to the file as it is. */
  work(): DraftWork | null;
}
