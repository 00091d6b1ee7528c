import { a1, type CellRef } from "../../domain/cell-ref";
import type { Conference } from "../../domain/conference";
import type { Finding } from "../../domain/finding";
import { type CellValue, formulaAt, type SheetSnapshot, styleAt, valueAt } from "../../domain/sheet-snapshot";
import { readDate, formatDate } from "../../domain/vietnamese-date";
import type { CellChange, CellRestyle } from "../ports";

/** What can be mended, in the order in which it is offered. */
export const MEND_KINDS = [
  "spelling",
  "slips",
  "dates",
  "encoding",
  "letters",
  "spaces",
  "names",
  "numbering",
  "totals",
  "zeros",
] as const;
export type MendKind = (typeof MEND_KINDS)[number];

/** One cell as it would be written; nothing is written before the user has seen it. */
export interface CellMend {
  readonly cell: CellRef;
  /** As the user sees it. */
  readonly before: string;
  readonly after: string;
  /** What the cell held: a cell that holds something else by now is left alone. */
  readonly was: CellValue;
  readonly change: CellChange;
}

/**
 * Why a cell of the kind is left as it is: `formula` it is calculated · `ambiguous` day and month may be either ·
 * `swapped` the column's days look as if a program had turned day and month around · `lost` letters are missing ·
 * `unsure` the length or the birth date speaks against it · `within` what would be mended is part of a longer text.
 */
export type KeptReason = "formula" | "ambiguous" | "swapped" | "lost" | "unsure" | "within";

export interface KeptCell {
  readonly cell: CellRef;
  readonly why: KeptReason;
}

/** Cells of one kind that are mended at once. */
export interface Mend {
  readonly kind: MendKind;
  /** Tells the mends of a kind apart: the place that is spelled in several ways, the list. */
  readonly id: string;
  readonly cells: readonly CellMend[];
  readonly kept: readonly KeptCell[];
  /** Of a place: its spellings, the proposed one first. `cells` are those that differ from it. */
  readonly spellings?: readonly string[];
}

/** What mends are found in. */
export interface MendInput {
  readonly snapshots: readonly SheetSnapshot[];
  readonly conference: Conference;
  readonly findings: readonly Finding[];
}

/** Gathers the cells of one mend; a cell with a formula is kept, and one that holds the value already is none of it. */
export class MendDraft {
  private readonly cells = new Map<string, CellMend>();
  private readonly kept = new Map<string, KeptCell>();

  constructor(
    private readonly kind: MendKind,
    private readonly id: string,
  ) {}

  put(sheet: SheetSnapshot, cell: CellRef, value: CellValue, { style, shown }: PutOptions = {}): void {
    const was = valueAt(sheet, cell.row, cell.column);
    if (was === value && style === undefined) return;
    if (formulaAt(sheet, cell.row, cell.column) !== null) this.keep(cell, "formula");
    else
      this.cells.set(keyOf(cell), {
        cell,
        before: shownIn(sheet, cell),
        after: shown ?? String(value ?? ""),
        was,
        change: style === undefined ? { cell, value } : { cell, value, style },
      });
  }

  keep(cell: CellRef, why: KeptReason): void {
    this.kept.set(keyOf(cell), { cell, why });
  }

  /** Nothing where no cell would be written. */
  mends(spellings?: readonly string[]): readonly Mend[] {
    if (this.cells.size === 0) return [];
    const { kind, id } = this;
    const found = { kind, id, cells: [...this.cells.values()], kept: [...this.kept.values()] };
    return [spellings === undefined ? found : { ...found, spellings }];
  }
}

interface PutOptions {
  readonly style?: CellRestyle;
  /** What the cell shows then, where that is not the value itself. */
  readonly shown?: string;
}

const keyOf = (cell: CellRef) => `${a1(cell)} ${cell.sheet}`;

/** What the user sees in the cell: a day as a day. */
export function shownIn(sheet: SheetSnapshot, { row, column }: CellRef): string {
  const value = valueAt(sheet, row, column);
  if (typeof value !== "number") return String(value ?? "");
  const day = readDate(value, styleAt(sheet, row, column).numberFormat);
  return day.kind === "value" && day.value.day !== undefined ? formatDate(day.value) : String(value);
}

/** The sheet with this name. */
export function sheetIn({ snapshots }: Pick<MendInput, "snapshots">, name: string): SheetSnapshot | undefined {
  return snapshots.find((sheet) => sheet.name === name);
}
