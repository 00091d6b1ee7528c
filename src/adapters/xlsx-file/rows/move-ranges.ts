import { a1Range, type CellRange } from "../../../domain/cell-ref";
import { parseReference } from "../read-layout";
import type { RowMapping, RowSpan } from "./row-mapping";

/** A reference as it is written, its rows others: "A1:C7", "A:C", "3:5". */
export function writtenRange(written: string, range: CellRange, span: RowSpan): string {
  if (span.top === range.top && span.bottom === range.bottom) return written;
  if (/^\$?\d/.test(written)) return `${span.top}:${span.bottom}`;
  return a1Range({ ...range, ...span });
}

/** References parted by spaces, those that are gone left out; undefined: none is left. What is no reference stays. */
export function movedRanges(written: string, mapping: RowMapping): string | undefined {
  const left = written
    .trim()
    .split(/\s+/)
    .flatMap((one) => {
      const range = parseReference(one);
      if (!range) return [one];
      const span = mapping.spanOf(range.top, range.bottom);
      return span ? [writtenRange(one, range, span)] : [];
    });
  return left.length === 0 ? undefined : left.join(" ");
}
