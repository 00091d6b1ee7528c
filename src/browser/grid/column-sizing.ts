import { type SheetSnapshot, styleAt, valueAt } from "../../domain/sheet-snapshot";
import type { ColumnWidth, SheetView } from "../workbook-service";
import { lookAt, type SheetLayout } from "./sheet-layout";
import { shownText } from "./shown-text";

const LEAST_WIDTH = 16;
const MOST_WIDTH = 1_200;
/** A long remark shall not push all else out of view. */
const MOST_FITTED = 420;
/** Left and right of the text, and the sign of a mark. */
const ROOM = 14;

/** The view with these widths over its own. */
export function withWidths(view: SheetView, widths: readonly ColumnWidth[]): SheetView {
  const given = widths.flatMap(({ column, width }) => (width === null ? [] : [{ from: column, to: column, width }]));
  return { ...view, look: { ...view.look, columnWidths: [...view.look.columnWidths, ...given] } };
}

/** A width that may be asked for, as a whole number of pixels. */
export function allowedWidth(pixels: number): number {
  return Math.round(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, pixels)));
}

/**
 * The width in which the texts of a column fit, rows out of view and merged cells left out; null for an empty column.
 *
 * @param measure Pixels that a text takes on one line in this font.
 */
export function fittingWidth(
  { snapshot, look }: SheetView,
  layout: SheetLayout,
  column: number,
  measure: (text: string, font: string) => number,
): number | null {
  let widest = 0;
  for (let row = 1; row <= snapshot.rows.length; row++) {
    const text = textAt(snapshot, row, column);
    if (text === "" || layout.rows.size(row) === 0 || layout.mergeAt(row, column) !== undefined) continue;
    const { size, bold, font } = lookAt(look, row, column);
    const face = `${bold ? "bold " : ""}${String(size * (4 / 3))}px ${font === null ? "" : `"${font}", `}serif`;
    for (const line of text.split("\n")) widest = Math.max(widest, measure(line, face));
  }
  return widest === 0 ? null : Math.min(MOST_FITTED, allowedWidth(Math.ceil(widest) + ROOM));
}

function textAt(snapshot: SheetSnapshot, row: number, column: number): string {
  return shownText(valueAt(snapshot, row, column), styleAt(snapshot, row, column).numberFormat);
}
