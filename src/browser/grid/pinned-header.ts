import type { SheetLayout } from "./sheet-layout";

/** The header of a list, which stays in view while its rows scroll. */
export interface PinnedHeader {
  readonly top: number;
  readonly bottom: number;
  /** Last row of its list. */
  readonly last: number;
  readonly height: number;
}

/** The header that is held in view at this scroll position; undefined: none. */
export function pinnedAt({ headers, rows, frozenHeight }: SheetLayout, scrollTop: number): PinnedHeader | undefined {
  const at = scrollTop + frozenHeight;
  return headers.find(({ top, last, height }) => rows.start(top) < at && rows.end(last) > at + height);
}

/** The header that would be held over this row. */
export function headerOver({ headers }: SheetLayout, row: number): PinnedHeader | undefined {
  return headers.find(({ bottom, last }) => row > bottom && row <= last);
}
