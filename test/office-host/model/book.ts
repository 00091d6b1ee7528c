import type { CellRange } from "../../../src/domain/cell-ref";
import type { CellLook } from "../../../src/adapters/xlsx-file/read-cell-looks";
import { accessDenied } from "../rich-api/rich-api-error";
import { Changes } from "./changes";
import type { ConditionalRule } from "./conditional-rule";
import { cellAt, type CellState, type SheetState } from "./sheet";

/** A look of cells as the file has it, or as an add-in made it. */
export interface Look extends CellLook {
  readonly isLocked: boolean;
}

export interface XmlPart {
  readonly id: string;
  readonly xml: string;
  /** Part of the file; null for one that was added. */
  readonly path: string | null;
}

export interface BookName {
  readonly name: string;
  readonly formula: string;
  readonly sheet: string | null;
  readonly visible: boolean;
}

/** Something that happened in the workbook, as listeners are told. */
export type BookEvent =
  | {
      readonly kind: "changed";
      readonly sheet: SheetState;
      readonly range: CellRange;
      readonly changeType: string;
      readonly byAddIn: boolean;
      readonly source: "Local" | "Remote";
    }
  | {
      readonly kind: "added" | "deleted" | "activated" | "deactivated" | "calculated";
      readonly sheet: SheetState;
      readonly byAddIn: boolean;
    }
  | { readonly kind: "selected"; readonly sheet: SheetState; readonly ranges: readonly CellRange[] }
  | { readonly kind: "formatted"; readonly sheet: SheetState; readonly range: CellRange; readonly byAddIn: boolean }
  | { readonly kind: "renamed"; readonly sheet: SheetState; readonly before: string; readonly after: string }
  | { readonly kind: "moved"; readonly sheet: SheetState; readonly before: number; readonly after: number }
  | { readonly kind: "protection"; readonly sheet: SheetState }
  | { readonly kind: "visibility"; readonly sheet: SheetState; readonly before: string; readonly after: string }
  | { readonly kind: "rows-hidden"; readonly sheet: SheetState; readonly range: CellRange; readonly isHidden: boolean }
  | { readonly kind: "settings" };

/** The open workbook. Every change goes through it, is told to listeners and can be undone. */
export class Book {
  sheets: readonly SheetState[] = [];
  active: SheetState | null = null;
  selection: readonly CellRange[] = [{ top: 1, left: 1, bottom: 1, right: 1 }];
  xmlParts: readonly XmlPart[] = [];
  names: readonly BookName[] = [];
  readonly settings = new Map<string, unknown>();
  /** Sheets cannot be added, deleted, renamed, moved or hidden. */
  isStructureProtected = false;
  /** Days count from 1904 instead of 1900, in values too. */
  countsFrom1904 = false;
  /** A conditional format that an add-in deleted and the user brought back by undo cannot be read any more. */
  breaksUndoneRules = false;
  /** Ids of deleted sheets are given to new ones. */
  reusesSheetIds = false;
  private readonly freeIds: string[] = [];
  readonly changes = new Changes();
  /** What an add-in would change is refused: on the web, where the workbook is opened to be looked at. */
  refusesAddIns = false;
  /** True while a batch of the add-in runs. */
  byAddIn = false;
  eventsOn = true;
  /** Who the next change comes from: a co-author's is remote. */
  eventSource: "Local" | "Remote" = "Local";
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private readonly lookNumbers = new Map<string, number>();
  /** Looks that were made since the file was opened: which look of the file each grew out of. */
  readonly lookOrigins = new Map<number, number>();
  private readonly session = Math.floor(Math.random() * 0xffffffff)
    .toString(16)
    .padStart(8, "0")
    .toUpperCase();
  private nextId = 1;

  constructor(
    readonly name: string,
    readonly looks: Look[],
  ) {}

  /** Ids look like Office's and are new in every session, so that nobody may count on them. */
  newId(): string {
    return `{${this.session}-0000-4000-8000-${String(this.nextId++).padStart(12, "0")}}`;
  }

  /** On a Mac the id of a deleted sheet may be given to a new one. */
  newSheetId(): string {
    return (this.reusesSheetIds ? this.freeIds.shift() : undefined) ?? this.newId();
  }

  freeId(id: string): void {
    this.freeIds.push(id);
  }

  listen(listener: (event: BookEvent) => void): void {
    this.listeners.add(listener);
  }

  tell(event: BookEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  lookOf(cell: CellState): Look {
    return this.looks[cell.format] ?? PLAIN_LOOK;
  }

  /** Number of the look that is like another but for these properties. */
  changedLook(format: number, change: Partial<Look>): number {
    const look = { ...(this.looks[format] ?? PLAIN_LOOK), ...change };
    const origin = this.lookOrigins.get(format) ?? format;
    const key = `${origin}:${JSON.stringify(look)}`;
    const known = this.lookNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.looks.push(look) - 1;
    this.lookNumbers.set(key, number);
    this.lookOrigins.set(number, origin);
    return number;
  }

  private requireWritable(): void {
    if (this.byAddIn && this.refusesAddIns) throw accessDenied();
  }

  /** Replaces cells and tells so, unless nothing but looks changed. */
  setCells(
    sheet: SheetState,
    range: CellRange,
    cells: readonly { readonly row: number; readonly column: number; readonly cell: CellState }[],
    isContent: boolean,
  ): void {
    this.requireWritable();
    const tell = (): void => {
      if (isContent)
        this.tell({
          kind: "changed",
          sheet,
          range,
          changeType: "RangeEdited",
          byAddIn: this.byAddIn,
          source: this.eventSource,
        });
      else this.tell({ kind: "formatted", sheet, range, byAddIn: this.byAddIn });
    };
    const before = cells.map(({ row, column }) => ({
      row,
      column,
      cell: sheet.cells.get(row)?.get(column),
      wasChanged: sheet.changed.has(`${row}:${column}`),
    }));
    this.changes.make({
      apply: () => {
        for (const { row, column, cell } of cells) {
          const line = sheet.cells.get(row) ?? new Map<number, CellState>();
          sheet.cells.set(row, line.set(column, cell));
          sheet.changed.add(`${row}:${column}`);
        }
      },
      revert: () => {
        for (const { row, column, cell, wasChanged } of before) {
          if (cell) sheet.cells.get(row)?.set(column, cell);
          else sheet.cells.get(row)?.delete(column);
          if (!wasChanged) sheet.changed.delete(`${row}:${column}`);
        }
      },
      told: () => {
        tell();
      },
    });
    tell();
  }

  setRules(sheet: SheetState, rules: readonly ConditionalRule[]): void {
    this.requireWritable();
    const before = sheet.rules;
    const isBroken = this.byAddIn && this.breaksUndoneRules;
    const back = isBroken
      ? before.map((rule) => (rules.some(({ id }) => id === rule.id) ? rule : ({ ...rule, isBroken } as const)))
      : before;
    this.changes.make({
      apply: () => {
        sheet.rules = rules;
      },
      revert: () => {
        sheet.rules = back;
      },
    });
  }

  setXmlParts(parts: readonly XmlPart[]): void {
    this.requireWritable();
    // Custom XML parts are no part of what a user undoes.
    this.xmlParts = parts;
  }

  setSheets(sheets: readonly SheetState[]): void {
    this.requireWritable();
    const before = this.sheets;
    const activeBefore = this.active;
    const active =
      this.active && sheets.includes(this.active)
        ? this.active
        : (sheets.find((sheet) => sheet.visibility === "visible") ?? sheets[0] ?? null);
    this.changes.make({
      apply: () => {
        this.sheets = sheets;
        this.active = active;
      },
      revert: () => {
        this.sheets = before;
        this.active = activeBefore;
      },
    });
  }

  sheetNamed(name: string): SheetState | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** The whole text of the cell is struck through. */
  isStruck(sheet: SheetState, row: number, column: number): boolean {
    const key = `${row}:${column}`;
    const byText = sheet.changed.has(key) ? undefined : sheet.textStrikes.get(key);
    return byText ?? this.lookOf(cellAt(sheet, row, column)).strike;
  }

  isLocked(sheet: SheetState, row: number, column: number): boolean {
    return sheet.protection.isProtected && this.lookOf(cellAt(sheet, row, column)).isLocked;
  }
}

const PLAIN_LOOK: Look = {
  numberFormat: "General",
  font: null,
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
  fill: null,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  borders: { top: null, right: null, bottom: null, left: null },
  isLocked: true,
};
