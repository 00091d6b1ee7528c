import type { Conference } from "../../src/domain/conference";
import type { CellNote } from "../../src/domain/delegate";

/** The drawn conference with the reader's remarks added to rows: row → remarks about its columns. */
export function remarkCells(
  remarks: Readonly<Record<number, readonly (Omit<CellNote, "cell"> & { readonly column: number })[]>>,
): (conference: Conference) => Conference {
  return (conference) => {
    const delegates = conference.delegates.map((delegate) => ({
      ...delegate,
      remarks: (remarks[delegate.row] ?? []).map(({ column, ...note }) => ({
        ...note,
        cell: { sheet: delegate.sheet, row: delegate.row, column },
      })),
    }));
    return { ...conference, delegates, persons: delegates.filter((delegate) => delegate.kind === "person") };
  };
}
