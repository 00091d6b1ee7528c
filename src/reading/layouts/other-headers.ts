import { findHeaders, type Header, headerAt } from "../headers/find-header";
import { isBare } from "../columns/bare-list";
import { rowsBetween, textsIn } from "../grid/grid-cells";
import type { Grid } from "../grid/sheet-grid";
import { partedBeside } from "../headers/side-by-side";
import type { Candidate } from "./choose-layout";
import type { LaidOut } from "../tables/laid-out";

/** Further than this no table is looked at for another header. */
const MOST_TABLES = 3;

/** Without the headers below which nobody stands; with them as the upper level of the next. */
export function headersOfSomebody(grid: Grid, { tables }: LaidOut): readonly Candidate[] {
  const headers = tables.map(({ block }) => block.header);
  return tables.flatMap(({ block: { header }, found }, i): Candidate[] => {
    const next = headers[i + 1];
    if (found.data.length > 0 || tables.length < 2) return [];
    const others = headers.filter((each) => each !== header);
    const without = { grid, headers: others };
    if (next?.top !== header.bottom + 1) return [without];
    const both = headerAt(grid, header.top, next.bottom);
    return [
      { grid, headers: headers.flatMap((each) => (each === header ? both : each === next ? [] : [each])) },
      without,
    ];
  });
}

/** The same tables, those taken for several whose columns say so. */
export function headersInParts(grid: Grid, { tables }: LaidOut): readonly Candidate[] {
  const headers = tables.map(({ block }) => block.header);
  const parts = headers.flatMap((header) => partedBeside(grid, header));
  return parts.length === headers.length ? [] : [{ grid, headers: parts }];
}

/** A further list right of another, its header beside the people of that one: "Xe 1" and, lower, "Xe 2". */
export function headersBetween(grid: Grid, { tables }: LaidOut): readonly Candidate[] {
  return tables.flatMap(({ block, found: { data } }): Candidate[] => {
    const { header } = block;
    const last = data.at(-1)?.row ?? 0;
    const found = findHeaders(rightOf(grid, header.right), header.bottom + 1, last);
    if (found.length === 0) return [];
    const others = tables.map((table) => table.block.header);
    const beside = [header, ...found].map((each) => ({ ...each, alone: false }));
    const headers = [...others.filter((each) => each !== header), ...beside].sort((a, b) => a.top - b.top);
    return [{ grid, headers }];
  });
}

/** The sheet as it stands right of a column. */
function rightOf(grid: Grid, right: number): Grid {
  return {
    ...grid,
    value: (row, column) => (column <= right ? null : grid.value(row, column)),
    text: (row, column) => (column <= right ? "" : grid.text(row, column)),
  };
}

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
      // A single text is no level of a header of several columns.
      if (from < 1 || from > to || to >= grid.rowCount || (from < top && textsIn(grid, from).length <= 1)) return [];
      const others: Header[] = headerAt(grid, from, to);
      return [
        {
          grid,
          headers: headers.flatMap((each) =>
            each === header
              ? others
              : each.bottom >= Math.min(from, top) && each.top <= Math.max(to, bottom)
                ? []
                : [each],
          ),
          says: { is: "header", rows: rowsBetween(from, to) },
          isMoved: true,
        },
      ];
    });
  });
}
