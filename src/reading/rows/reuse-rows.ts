import { parseA1Range } from "../../domain/cell-ref";
import type { CellStyle, SheetSnapshot } from "../../domain/sheet-snapshot";
import { onForgetAll } from "../../domain/remember";
import type { Section } from "../texts/section-text";

interface Memory<T> {
  readonly key: string;
  readonly sheet: SheetSnapshot;
  /** By row. */
  readonly found: (T | undefined)[];
  readonly sections: (readonly Section[] | undefined)[];
}

/** The rows of one list while it is read again. */
export interface ListBefore<T> {
  /** What was found of a row whose cells, styles, formulas and headings are what they were. */
  known(row: number, sections: readonly Section[]): T | undefined;
  keep(row: number, sections: readonly Section[], found: T): void;
}

const MOST_LISTS = 12;

/**
 * After an edit nearly every row of a list says what it said before: what was found of it need not be found again. Kept
 * is only what follows from the row itself and the headings above it.
 */
export class KeptRows<T> {
  private readonly memories = new Map<string, Memory<T>>();

  constructor() {
    onForgetAll(() => this.memories.clear());
  }

  /** `key` names everything besides the rows that the finding depends on. */
  of(sheet: SheetSnapshot, list: string, key: string): ListBefore<T> {
    const last = this.memories.get(list);
    const before = last?.key === key && sameStyles(last.sheet.styles, sheet.styles) ? last : undefined;
    const next: Memory<T> = { key, sheet, found: [], sections: [] };
    this.memories.delete(list);
    this.memories.set(list, next);
    for (const oldest of this.memories.keys()) {
      if (this.memories.size <= MOST_LISTS) break;
      this.memories.delete(oldest);
    }
    // What changes without a change of values, styles or formulas: such rows are read each time.
    const unsteady = new Set([...sheet.stale, ...sheet.struck].map((address) => parseA1Range(address)?.top ?? 0));
    const keep = (row: number, sections: readonly Section[], found: T): void => {
      if (unsteady.has(row)) return;
      next.found[row] = found;
      next.sections[row] = sections;
    };
    const known = (row: number, sections: readonly Section[]): T | undefined => {
      if (before === undefined || unsteady.has(row) || !saysTheSame(before, sheet, row, sections)) return undefined;
      const found = before.found[row];
      if (found !== undefined) keep(row, sections, found);
      return found;
    };
    return { known, keep };
  }
}

/** True where the row holds what it held, below the headings that it had. */
function saysTheSame<T>(before: Memory<T>, sheet: SheetSnapshot, row: number, sections: readonly Section[]): boolean {
  const known = before.sections[row];
  return (
    known !== undefined &&
    same(before.sheet.rows[row - 1] ?? NOTHING, sheet.rows[row - 1] ?? NOTHING) &&
    same(before.sheet.styleOf[row - 1] ?? NOTHING, sheet.styleOf[row - 1] ?? NOTHING) &&
    same(before.sheet.formulas[row - 1] ?? NOTHING, sheet.formulas[row - 1] ?? NOTHING) &&
    sameSections(known, sections)
  );
}

const NOTHING: readonly never[] = [];

function same<T>(a: readonly T[], b: readonly T[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function sameStyles(a: readonly CellStyle[], b: readonly CellStyle[]): boolean {
  return (
    a === b ||
    (a.length === b.length &&
      a.every(
        (style, i) =>
          style.numberFormat === b[i]?.numberFormat && style.font === b[i]?.font && style.bold === b[i]?.bold,
      ))
  );
}

function sameSections(a: readonly Section[], b: readonly Section[]): boolean {
  return (
    a === b ||
    (a.length === b.length &&
      a.every(
        (section, i) =>
          section.row === b[i]?.row &&
          section.typed === b[i]?.typed &&
          section.number === b[i]?.number &&
          section.cell.column === b[i]?.cell.column,
      ))
  );
}
