import type { CellRef } from "../domain/cell-ref";
import type { CellValue, SheetSnapshot, Visibility } from "../domain/sheet-snapshot";
import type { Severity } from "../domain/plan";
import type { RowOrder } from "../domain/row-order";

export interface SheetInfo {
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  /** Filled rows and columns, for progress; 0 when empty. */
  readonly rowCount: number;
  readonly columnCount: number;
}

/** One highlighted cell. */
export interface Mark {
  readonly cell: CellRef;
  readonly severity: Severity;
}

/** What marking did: sheets left unmarked, with the reason. */
export interface MarkResult {
  readonly marked: number;
  readonly skipped: readonly { readonly sheet: string; readonly why: HostFailure }[];
}

export interface CellChange {
  readonly cell: CellRef;
  readonly value: CellValue;
  /** With its "=", as files write it (English names, commas); `value` is then what it gave last, null where unknown. */
  readonly formula?: string;
  /** Left out: the cell keeps its look. Only what is named changes of it. */
  readonly style?: CellRestyle;
}

/** A text that is no longer in an old encoding needs another font, a text that became a day a format of days. */
export type CellRestyle = { readonly numberFormat?: string; readonly font?: string };

/**
 * Rows of a sheet put in before row `at`, taken out from it on, or put into another order. New ones look like the row
 * above or below them and are empty; where they carry on, they have its formulas, and ranges that end right above them
 * take them in. `fill`: written along with it, by the places that cells have then, and taken back with it.
 */
export type RowMove = {
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
  readonly fill?: readonly CellChange[];
} & (
  | { readonly does: "insert"; readonly like: "above" | "below"; readonly carriesOn?: true }
  | { readonly does: "delete" }
  | ({ readonly does: "sort" } & RowOrder)
);

/** How a new sheet of plain values looks. Widths in characters, rows from 1. */
export interface PlainLayout {
  readonly headerRow?: number;
  readonly widths?: readonly number[];
  /** Left out: it is not made for paper. */
  readonly print?: PrintLayout;
}

/** A sheet for paper: A4, one page wide, texts wrapped, lines around its tables, page numbers below. */
export interface PrintLayout {
  readonly isLandscape: boolean;
  /** Each with its head in the first row; `columns` of them from the first on. */
  readonly tables: readonly { readonly from: number; readonly to: number; readonly columns: number }[];
  /** Lines that stand out. */
  readonly titles: readonly number[];
  /** Rows that begin a page. */
  readonly pages: readonly number[];
}

export interface Capabilities {
  /** `watch` reports edits. */
  readonly watch: boolean;
  /** Marks can be rewritten while the user types without costing him his undo. */
  readonly liveMarks: boolean;
  /**
   * What a check and its marks do to the list of what the user can undo. Marks are an entry of their own; there a click
   * may empty the list before, as it asks for merged cells; or all that is written empties it. Left out: nothing.
   */
  readonly undo?: "entry" | "emptiedByClick" | "emptied";
  readonly write: boolean;
  /** Rows can be put in and taken out from the pane. Left out: the user does it in the host. */
  readonly rows?: boolean;
  /** The user can take back what was done to rows; where he cannot, none are taken out. */
  readonly undoesRows?: boolean;
  /** What of a sheet this host cannot tell: the pane says so. Left out where it tells everything. */
  readonly unread?: readonly ("merges" | "hidden" | "looks")[];
}

/**
 * `afterEdit`: nobody asked for it by a click, so that what an edit cannot have changed need not be read again.
 */
export interface Occasion {
  readonly afterEdit?: boolean;
}

/**
 * The workbook the user has open: domain words, not a host's. Every method may throw {@link HostError}, nothing else.
 */
export interface WorkbookPort {
  readonly can: Capabilities;
  sheets(): Promise<readonly SheetInfo[]>;
  /** Reads the named sheets (all of them when none are named) in one go. A sheet that is gone is left out. */
  read(names?: readonly string[], occasion?: Occasion): Promise<readonly SheetSnapshot[]>;
  /** Replaces all of our own highlights in the workbook; [] removes them. Nothing else of the workbook changes. */
  mark(marks: readonly Mark[]): Promise<MarkResult>;
  /** How many cells carry our highlights now, also those of an earlier session. */
  marked(): Promise<number>;
  /** Shows and selects the cell. */
  reveal(cell: CellRef): Promise<void>;
  /** Writes values, after the user confirmed; text stays text (a leading "=" is no formula). */
  write(changes: readonly CellChange[]): Promise<void>;
  /**
   * Rows put in and taken out, all that points at them moved along; `undo` takes the last of it back and is left out
   * where the host's own undo does. Left out where the host cannot do it. Fails with a {@link RowObstacle} where
   * something cannot be moved surely.
   */
  readonly rows?: { move(move: RowMove): Promise<void>; undo?(): Promise<void> };
  /**
   * Told of rows that were moved by whomever, or put back, before `watch` is told of the change. Returns the way to
   * stop.
   */
  onRows?(moved: (move: RowMove, isUndone: boolean) => void): () => void;
  /** Adds a sheet of plain values; its header stands on every page it is printed on. Returns its name, made unique. */
  addSheet(name: string, rows: readonly (readonly CellValue[])[], layout: PlainLayout): Promise<string>;
  /**
   * Calls back when something may have changed ("read again"); null: unknown where. Returns the way to stop. Our own
   * marking is not reported.
   */
  watch(changed: (sheet: string | null) => void): () => void;
  /**
   * Our settings inside the workbook: one text, null when there is none. `isWork`: something of it would have to be
   * typed or decided again if it were lost (left out: yes); a host that asks before a workbook is closed need not ask
   * for the rest.
   */
  settings: { get(): Promise<string | null>; set(text: string, isWork?: boolean): Promise<void> };
}

/** What a cell of a table that we write says by its colour, besides its words. */
export type CellTone = "plain" | "title" | "head" | "met" | "violated" | "undecided" | "noted";

/** A cell of a new workbook. */
export interface ColouredCell {
  readonly value: CellValue;
  readonly tone: CellTone;
}

/** A sheet of a new workbook: a table with lines, its head kept in view. */
export interface ColouredSheet {
  readonly name: string;
  readonly rows: readonly (readonly ColouredCell[])[];
  /** In characters. */
  readonly widths: readonly number[];
  /** Rows above and columns left of what scrolls. */
  readonly frozen: { readonly rows: number; readonly columns: number };
}

/** Saving and opening of files beside the workbook (plans, exports). */
export interface FilePort {
  /** Set where nothing but texts can be saved: what to do instead, a sentence for the user. */
  readonly textsOnly?: string | undefined;
  /** Returns where it went, in words for the user, or null when that cannot be known. */
  save(bytes: Uint8Array, name: string, mime: string): Promise<string | null>;
  /**
   * Asks for a file; null when the user changed his mind. Rejects with FileRefused ("too-large", its detail the name),
   * before it reads it, when the file has more than `largest` bytes.
   */
  open(accept: string, largest?: number): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null>;
}

/** What goes to a clipboard: a text with its look, and the bare one for who cannot take that. */
export interface ClipboardText {
  readonly html: string;
  readonly text: string;
}

/** The clipboard. `write` has to begin within the click that asks for it: later some refuse. It may throw HostError. */
export interface ClipboardPort {
  write(text: ClipboardText): Promise<void>;
}

/**
 * What this machine keeps between workbooks: one text, null when there is none. Never throws: a machine that may not
 * keep anything keeps nothing.
 */
export interface MachineMemory {
  get(): string | null;
  set(text: string | null): void;
}

/** Why rows are not put in, taken out or sorted: something that stands there cannot be moved surely. */
type RowObstacle =
  | "array-in-way"
  | "pivot-in-way"
  | "table-in-way"
  | "rows-of-table"
  | "rows-filtered"
  | "merge-in-way"
  | "drawing-in-way"
  | "sheets-at-once"
  | "shared-workbook"
  | "formula-in-way"
  | "sparkline-in-way"
  | "link-in-way"
  | "sheet-full";

export type HostFailure =
  | "sheet-protected"
  | "workbook-protected"
  | "sheet-gone"
  | "sheet-hidden"
  | "busy"
  | "not-answering"
  | "too-large"
  | "format-unreadable"
  | "access-denied"
  | "label-missing"
  | "view-only"
  | "other-workbook"
  | "not-supported"
  | "read-only"
  | RowObstacle
  | "unknown";

/** The few failures of a host; app turns them into words. `detail` is for a diagnosis, never shown alone. */
export class HostError extends Error {
  constructor(
    readonly failure: HostFailure,
    readonly detail = "",
  ) {
    super(`${failure}: ${detail}`);
    this.name = "HostError";
  }
}
