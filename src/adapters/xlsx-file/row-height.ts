import type { CellValue } from "../../domain/sheet-snapshot";

/** Words do not fill a line to its end. */
const LOOSENESS = 1.1;
/** Excel's most. */
const MOST_POINTS = 409;
const USUAL_WIDTH = 10;

/**
 * Room for the longest cell, wrapped, in points: not every program finds the height by itself. `widths` in characters;
 * `line`: points of a line.
 */
export function rowHeight(values: readonly CellValue[], widths: readonly number[], line: number): number {
  const lines = values.map((value, c) =>
    Math.ceil((String(value ?? "").length * LOOSENESS) / (widths[c] ?? USUAL_WIDTH)),
  );
  return Math.min(MOST_POINTS, Math.max(1, ...lines) * line + 2);
}
