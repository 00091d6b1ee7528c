import type { SheetSnapshot } from "../../domain/sheet-snapshot";

/** Some rows of one sheet on their way to the Worker. */
export interface SnapshotPiece extends Pick<SheetSnapshot, "rows" | "styleOf" | "formulas"> {
  /** Which of the sheets, from 0. */
  readonly sheet: number;
}

/** Snapshots of which the long ones have no rows. */
export type SheetsBesidesRows = readonly SheetSnapshot[];

/**
 * Handing over so many rows of twenty columns takes a few milliseconds; ten thousand at once would freeze the page on a
 * slow machine.
 */
const ROWS_IN_PIECE = 1000;

/** The rows of large sheets in pieces, and the sheets as they are sent after them: without those rows. */
export function inPieces(snapshots: readonly SheetSnapshot[]): {
  readonly pieces: readonly SnapshotPiece[];
  readonly rest: SheetsBesidesRows;
} {
  const pieces: SnapshotPiece[] = [];
  const rest = snapshots.map((snapshot, sheet) => {
    const { rows, styleOf, formulas } = snapshot;
    const count = Math.max(rows.length, styleOf.length, formulas.length);
    if (count <= ROWS_IN_PIECE) return snapshot;
    for (let from = 0; from < count; from += ROWS_IN_PIECE) {
      const to = from + ROWS_IN_PIECE;
      pieces.push({
        sheet,
        rows: rows.slice(from, to),
        styleOf: styleOf.slice(from, to),
        formulas: formulas.slice(from, to),
      });
    }
    return { ...snapshot, rows: [], styleOf: [], formulas: [] };
  });
  return { pieces, rest };
}

/** The sheets as they were before {@link inPieces}. */
export function putTogether(rest: SheetsBesidesRows, pieces: readonly SnapshotPiece[]): readonly SheetSnapshot[] {
  return rest.map((snapshot, index) => {
    const own = pieces.filter(({ sheet }) => sheet === index);
    if (own.length === 0) return snapshot;
    return {
      ...snapshot,
      rows: joined(own.map(({ rows }) => rows)),
      styleOf: joined(own.map(({ styleOf }) => styleOf)),
      formulas: joined(own.map(({ formulas }) => formulas)),
    };
  });
}

/** Missing rows stay missing, which flat() would close up. */
function joined<Row>(parts: readonly (readonly Row[])[]): readonly Row[] {
  return ([] as Row[]).concat(...parts);
}
