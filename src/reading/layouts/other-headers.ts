import { type Header, headerAt } from "../find-header";
import { isBare } from "../bare-list";
import type { Grid } from "../sheet-grid";
import type { Candidate } from "./choose-layout";
import type { LaidOut } from "./laid-out";

/** Further than this no table is looked at for another header. */
const MOST_TABLES = 3;

/** The same tables with one header a level higher, a level lower, or moved by one row. */
export function headersBeside(grid: Grid, { tables }: LaidOut): readonly Candidate[] {
  const headers = tables.map(({ block }) => block.header);
  return headers.slice(0, MOST_TABLES).flatMap((header) => {
    if (isBare(header) || header.table !== undefined) return [];
    const { top, bottom } = header;
    const rows = [
      [top, bottom + 1],
      [top, bottom - 1],
      [top - 1, bottom],
      [top + 1, bottom],
      [bottom + 1, bottom + 1],
    ] as const;
    return rows.flatMap(([from, to]): Candidate[] => {
      if (from < 1 || from > to || to >= grid.rowCount) return [];
      const others: Header[] = headerAt(grid, from, to);
      return [
        {
          grid,
          headers: headers.flatMap((each) => (each === header ? others : each.top === header.top ? [] : [each])),
          says: { is: "header", rows: Array.from({ length: to - from + 1 }, (_, i) => from + i) },
        },
      ];
    });
  });
}
