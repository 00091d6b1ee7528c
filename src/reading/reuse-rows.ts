import type { RowAsRead } from "../domain/delegate";
import type { CellStyle, CellValue, SheetSnapshot } from "../domain/sheet-snapshot";
import { parseA1Range } from "../domain/cell-ref";
import type { DataRow } from "./find-rows";
import type { Section } from "./section-text";

interface ReadRow {
  readonly values: readonly CellValue[];
  readonly styles: readonly number[] | undefined;
  readonly formulas: readonly (string | null)[] | null | undefined;
  readonly sections: readonly Section[];
  readonly delegate: RowAsRead;
}
interface Memory {
  readonly key: string;
  readonly styles: readonly CellStyle[];
  readonly rows: ReadonlyMap<number, ReadRow>;
}

const MOST_LISTS = 12;
const memories = new Map<string, Memory>();

/**
 * After an edit nearly every row of a list says what it said before: rows whose cells, styles, formulas and headings
 * are the same give the same delegate again. `key` names the list and everything else the reading depends on; `read`
 * reads one row and tells whether it stands on its own (no ditto mark, no cell merged with another row).
 */
export function reuseRows(
  sheet: SheetSnapshot,
  list: string,
  key: string,
  rows: readonly DataRow[],
  read: (row: DataRow) => { readonly delegate: RowAsRead; readonly alone: boolean },
): RowAsRead[] {
  const known = memories.get(list);
  const memory = known?.key === key && sameStyles(known.styles, sheet.styles) ? known : undefined;
  // What changes without a change of values, styles or formulas: such rows are read each time.
  const unsteady = new Set([...sheet.stale, ...sheet.struck].map((address) => parseA1Range(address)?.top ?? 0));
  const next = new Map<number, ReadRow>();
  const delegates = rows.map((row) => {
    const values = sheet.rows[row.row - 1] ?? [];
    const styles = sheet.styleOf[row.row - 1];
    const formulas = sheet.formulas[row.row - 1];
    const before = memory?.rows.get(row.row);
    if (
      before !== undefined &&
      !unsteady.has(row.row) &&
      same(before.values, values) &&
      same(before.styles ?? [], styles ?? []) &&
      same(before.formulas ?? [], formulas ?? []) &&
      sameSections(before.sections, row.sections)
    ) {
      next.set(row.row, before);
      return before.delegate;
    }
    const { delegate, alone } = read(row);
    if (alone && !unsteady.has(row.row))
      next.set(row.row, { values, styles, formulas, sections: row.sections, delegate });
    return delegate;
  });
  memories.delete(list);
  memories.set(list, { key, styles: sheet.styles, rows: next });
  for (const oldest of memories.keys()) {
    if (memories.size <= MOST_LISTS) break;
    memories.delete(oldest);
  }
  return delegates;
}

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
    a.length === b.length &&
    a.every(
      (section, i) =>
        section.row === b[i]?.row &&
        section.typed === b[i]?.typed &&
        section.number === b[i]?.number &&
        section.cell.column === b[i]?.cell.column,
    )
  );
}
