import { cellsAsText, spanned } from "../../domain/cells-as-text";
import type { DrawnLines } from "./drawn-lines";
import { type RuledTable, ruledTables } from "./ruled-tables";
import type { ReadLine } from "./read-line";
import { gutterOf, readInOrder } from "./side-by-side";
import { type TextLine, textLines } from "./text-lines";
import type { Piece } from "./upright-page";

/** A page as it was read, and where it parts into two columns. */
export interface ReadPage {
  readonly lines: readonly ReadLine[];
  readonly gutter: number | undefined;
}

/**
 * The lines of a page as a person reads them: rows of a table between "|", two columns one by one. `before`: the page
 * before it.
 */
export function pageLines(pieces: readonly Piece[], drawn: DrawnLines, before?: ReadPage): ReadPage {
  const tables = ruledTables(drawn).map((table) => ({ table, cells: new Map<number, Piece[]>() }));
  const free: Piece[] = [];
  for (const piece of pieces) {
    const place = placeIn(tables, piece);
    if (place === undefined) free.push(piece);
    else place.push(piece);
  }
  const filled = tables.filter(({ cells }) => cells.size > 0).sort((a, b) => b.table.top - a.table.top);
  const gutter = gutterOf(free, before?.gutter);
  const out: ReadLine[] = [];
  let below = Infinity;
  for (const { table, cells } of filled) {
    out.push(
      ...readInOrder(
        free.filter(({ y }) => y >= table.top && y < below),
        gutter,
      ),
      ...rowsOf(table, cells),
    );
    below = table.top;
  }
  out.push(
    ...readInOrder(
      free.filter(({ y }) => y < below),
      gutter,
    ),
  );
  return { lines: out, gutter };
}

interface Filled {
  readonly table: RuledTable;
  readonly cells: Map<number, Piece[]>;
}

/** Where a piece of text goes that stands in a table. */
function placeIn(tables: readonly Filled[], { x, right, y, size }: Piece): Piece[] | undefined {
  for (const { table, cells } of tables) {
    const cell = table.cellAt((x + right) / 2, y + size / 4);
    if (cell === undefined) continue;
    const known = cells.get(cell) ?? [];
    cells.set(cell, known);
    return known;
  }
  return undefined;
}

function rowsOf(table: RuledTable, cells: ReadonlyMap<number, readonly Piece[]>): readonly ReadLine[] {
  const linesOf = (cell: number | null) => textLines(cell === null ? [] : (cells.get(cell) ?? [])).map(withSpaces);
  return table.rows
    .map((row) =>
      row.flatMap(({ cell, columns }, at) =>
        row.length === 1 ? [linesOf(cell)] : spanned(linesOf(cell), columns, at === 0),
      ),
    )
    .filter((row) => row.some((lines) => lines.length > 0))
    .flatMap(cellsAsText)
    .map((text) => ({ text, x: 0, right: 0, y: table.top, flow: null }));
}

const withSpaces = ({ fragments }: TextLine) => fragments.map((fragment) => fragment.text).join(" ");
