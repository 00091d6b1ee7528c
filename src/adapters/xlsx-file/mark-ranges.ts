import type { Mark } from "../../app/ports";
import type { CellRange } from "../../domain/cell-ref";
import { joinCells } from "../../domain/highlight";
import { SEVERITIES, type Severity } from "../../domain/plan";
import type { SheetMarks } from "./highlight-rules";

/**
 * Marks of one sheet → ranges by severity; the worst severity wins where a cell has two. Runs down a column become one
 * range.
 */
export function markRanges(marks: readonly Mark[]): SheetMarks {
  const worst = new Map<string, Mark>();
  for (const mark of marks) {
    const key = `${mark.cell.row}:${mark.cell.column}`;
    const before = worst.get(key);
    if (!before || SEVERITIES.indexOf(mark.severity) < SEVERITIES.indexOf(before.severity)) worst.set(key, mark);
  }
  const ranges = new Map<Severity, CellRange[]>();
  for (const severity of SEVERITIES) {
    const cells = [...worst.values()].filter((mark) => mark.severity === severity).map((mark) => mark.cell);
    if (cells.length > 0) ranges.set(severity, joinCells(cells));
  }
  return ranges;
}

/** Cells covered by highlights. */
export function countMarked(marks: SheetMarks): number {
  let count = 0;
  for (const ranges of marks.values())
    for (const { top, left, bottom, right } of ranges) count += (bottom - top + 1) * (right - left + 1);
  return count;
}
