import type { Mark, MarkResult } from "../../app/ports";
import type { CellRange, CellRef } from "../../domain/cell-ref";
import { joinCells } from "../../domain/highlight";
import type { RowOfCell } from "../../domain/row-order";
import { countMarked, markRanges } from "./mark-ranges";
import type { SheetMarks } from "./highlight-rules";
import type { RowMapping } from "./rows/row-mapping";
import type { SortMove } from "./rows/sort-formulas";

/** Our highlights as the copy will carry them; until they are set anew, those that the file came with. */
export class PendingMarks {
  private bySheet: ReadonlyMap<string, SheetMarks> | null = null;

  /** Replaces all; those on sheets that are not there are skipped. */
  set(marks: readonly Mark[], hasSheet: (name: string) => boolean): MarkResult {
    const lists = new Map<string, Mark[]>();
    for (const mark of marks) {
      const list = lists.get(mark.cell.sheet);
      if (list) list.push(mark);
      else lists.set(mark.cell.sheet, [mark]);
    }
    const ranges = new Map<string, SheetMarks>();
    const skipped: { sheet: string; why: "sheet-gone" }[] = [];
    for (const [sheet, list] of lists) {
      if (hasSheet(sheet)) ranges.set(sheet, markRanges(list));
      else skipped.push({ sheet, why: "sheet-gone" });
    }
    this.bySheet = ranges;
    return { marked: this.count([]), skipped };
  }

  /** How many cells carry one; `files`: what the sheets came with. */
  count(files: readonly SheetMarks[]): number {
    return [...(this.bySheet?.values() ?? files)].reduce((sum, marks) => sum + countMarked(marks), 0);
  }

  on(sheet: string, file: SheetMarks): SheetMarks {
    return this.ofSheet(sheet) ?? file;
  }

  /** null: they stay as the file has them. */
  ofSheet(sheet: string): SheetMarks | null {
    return this.bySheet && (this.bySheet.get(sheet) ?? NO_MARKS);
  }

  /** Rows of a sheet got another order: marks go with their cells, those too that the file came with. */
  sortRows(move: SortMove, rowOf: RowOfCell, files: ReadonlyMap<string, SheetMarks>): void {
    const all = this.bySheet ?? files;
    const marks = all.get(move.sheet);
    if (!marks || marks.size === 0) return;
    const sorted = [...marks].map(([severity, ranges]) => [severity, sortedRanges(ranges, move, rowOf)] as const);
    this.bySheet = new Map(all).set(move.sheet, new Map(sorted));
  }

  /** Rows of a sheet moved: marks stay with their cells. */
  moveRows(sheet: string, mapping: RowMapping): void {
    const marks = this.bySheet?.get(sheet);
    if (!this.bySheet || !marks) return;
    const moved = [...marks].map(
      ([severity, ranges]) =>
        [
          severity,
          ranges.flatMap((range) => {
            const span = mapping.spanOf(range.top, range.bottom);
            return span ? [{ ...range, ...span }] : [];
          }),
        ] as const,
    );
    this.bySheet = new Map(this.bySheet).set(sheet, new Map(moved.filter(([, ranges]) => ranges.length > 0)));
  }
}

/** What lies above and below the rows stays. */
function sortedRanges(
  ranges: readonly CellRange[],
  { sheet, at, count }: SortMove,
  rowOf: RowOfCell,
): readonly CellRange[] {
  const cells: CellRef[] = [];
  const others: CellRange[] = [];
  for (const range of ranges) {
    const [top, bottom] = [Math.max(range.top, at), Math.min(range.bottom, at + count - 1)];
    if (range.top < at) others.push({ ...range, bottom: Math.min(range.bottom, at - 1) });
    if (range.bottom >= at + count) others.push({ ...range, top: Math.max(range.top, at + count) });
    for (let row = top; row <= bottom; row++)
      for (let column = range.left; column <= range.right; column++)
        cells.push({ sheet, row: rowOf(row, column) ?? row, column });
  }
  return [...others, ...joinCells(cells)];
}

export const NO_MARKS: SheetMarks = new Map();
