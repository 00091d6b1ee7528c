import type { ParsedPart } from "./parsed-part";

/** A cell: the pieces from `start` to `end`, the grid columns [from, to). */
interface Cell {
  readonly start: number;
  end: number;
  readonly from: number;
  readonly to: number;
}

interface Row {
  /** The list of pieces in which the row stands: the document's or a repeated part's. */
  readonly parts: ParsedPart[];
  readonly start: number;
  end: number;
  readonly cells: Cell[];
}

interface Table {
  /** The pieces before the first row: properties and grid. */
  readonly head: ParsedPart[];
  readonly rows: Row[];
}

/**
 * Takes out of every table the grid columns of the cells in which a field stands that `isDropped`: the cells below and
 * above, the grid column, its width (shared among those that stay, so that the table keeps its own), and its part of
 * merged cells. Works on the parsed template, so it costs the same for ten rows and ten thousand. A table of which
 * nothing would be left stays as it is.
 */
export function dropColumns(parts: ParsedPart[], isDropped: (field: string) => boolean): void {
  const gone: { parts: ParsedPart[]; start: number; end: number }[] = [];
  for (const table of tablesIn(parts)) {
    const dropped = droppedColumns(table, isDropped);
    const columns = Math.max(0, ...table.rows.map((row) => row.cells.at(-1)?.to ?? 0));
    if (dropped.size === 0 || dropped.size >= columns) continue;
    const widths = narrowGrid(table.head, dropped);
    for (const row of table.rows) {
      const kept = row.cells.map((cell) => keptColumns(cell, dropped));
      const emptied = row.cells.every((cell, i) => kept[i]?.length === 0 || continuesAbove(row.parts, cell));
      if (emptied) gone.push(row);
      else
        row.cells.forEach((cell, i) => {
          const left = kept[i] ?? [];
          if (left.length === 0) gone.push({ parts: row.parts, start: cell.start, end: cell.end });
          else narrowCell(row.parts, cell, left, widths);
        });
    }
  }
  // From the last to the first, so that places found before still hold.
  for (const { parts: list, start, end } of gone.sort((a, b) => b.start - a.start)) list.splice(start, end - start + 1);
}

function droppedColumns({ rows }: Table, isDropped: (field: string) => boolean): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const { parts, cells } of rows) {
    for (const cell of cells) {
      if (!ownFields(parts.slice(cell.start, cell.end)).some(isDropped)) continue;
      for (let column = cell.from; column < cell.to; column += 1) columns.add(column);
    }
  }
  return columns;
}

/** The fields of a cell but those of a table inside it. */
function ownFields(parts: readonly ParsedPart[]): readonly string[] {
  let tables = 0;
  return parts.flatMap((part) => {
    if (part.tag === "w:tbl") tables += part.position === "start" ? 1 : -1;
    return tables === 0 && part.type === "placeholder" && part.module === undefined ? [part.value.trim()] : [];
  });
}

function keptColumns(cell: Cell, dropped: ReadonlySet<number>): number[] {
  const kept: number[] = [];
  for (let column = cell.from; column < cell.to; column += 1) if (!dropped.has(column)) kept.push(column);
  return kept;
}

/** A cell that is only the lower part of a merged one: of the second line of a header nothing but these may be left. */
function continuesAbove(parts: readonly ParsedPart[], cell: Cell): boolean {
  const merge = /<w:vMerge\b[^>]*\/>/.exec(propertiesOf(parts, cell.start)?.value ?? "")?.[0];
  return merge !== undefined && !merge.includes("restart");
}

/** Takes the columns out of the grid. Returns the new width of every old column, in twentieths of a point. */
function narrowGrid(head: readonly ParsedPart[], dropped: ReadonlySet<number>): readonly number[] {
  const old = head.flatMap(({ value }) =>
    [...value.matchAll(/<w:gridCol\b[^>]*?w:w="(\d+)"[^>]*\/>/g)].map((match) => Number(match[1])),
  );
  const total = old.reduce((sum, width) => sum + width, 0);
  const left = old.reduce((sum, width, column) => sum + (dropped.has(column) ? 0 : width), 0);
  const widths = old.map((width, column) =>
    dropped.has(column) || left === 0 ? 0 : Math.round((width * total) / left),
  );
  let column = -1;
  for (const part of head) {
    part.value = part.value.replace(/<w:gridCol\b[^>]*\/>/g, (grid) => {
      column += 1;
      return dropped.has(column) ? "" : grid.replace(/w:w="\d+"/, `w:w="${String(widths[column] ?? 0)}"`);
    });
  }
  return widths;
}

function narrowCell(
  parts: readonly ParsedPart[],
  cell: Cell,
  kept: readonly number[],
  widths: readonly number[],
): void {
  const properties = propertiesOf(parts, cell.start);
  if (!properties) return;
  const width = kept.reduce((sum, column) => sum + (widths[column] ?? 0), 0);
  properties.value = properties.value
    .replace(/<w:gridSpan\b[^>]*\/>/, kept.length > 1 ? `<w:gridSpan w:val="${String(kept.length)}"/>` : "")
    .replace(/<w:tcW\b[^>]*\/>/, (old) =>
      /w:type="(?:pct|auto)"/.test(old) || width === 0 ? old : `<w:tcW w:w="${String(width)}" w:type="dxa"/>`,
    );
}

/**
 * The piece with the properties of the cell that starts there, if it has any: what stands before its first paragraph or
 * table.
 */
function propertiesOf(parts: readonly ParsedPart[], start: number): ParsedPart | undefined {
  const next = parts[start + 1];
  return next?.type === "content" && next.value.includes("<w:tcPr") ? next : undefined;
}

/** All tables, also those inside cells and repeated parts. */
function tablesIn(parts: ParsedPart[]): readonly Table[] {
  const found: Table[] = [];
  const open: { table: Table; row?: Row; cell?: Cell }[] = [];
  walk(parts);
  return found;

  function walk(list: ParsedPart[]): void {
    list.forEach((part, index) => {
      const at = open.at(-1);
      if (part.subparsed) walk(part.subparsed);
      else if (part.type === "tag") tag(part, list, index);
      else if (at && at.table.rows.length === 0 && part.type === "content") at.table.head.push(part);
    });
  }

  function tag(part: ParsedPart, list: ParsedPart[], index: number): void {
    const at = open.at(-1);
    const starts = part.position === "start";
    if (part.tag === "w:tbl") {
      if (!starts) open.pop();
      else {
        const table = { head: [], rows: [] };
        found.push(table);
        open.push({ table });
      }
    } else if (at && part.tag === "w:tr") {
      if (starts) at.table.rows.push((at.row = { parts: list, start: index, end: index, cells: [] }));
      else if (at.row) at.row.end = index;
    } else if (at?.row && part.tag === "w:tc") {
      if (starts) at.row.cells.push((at.cell = newCell(at.row, index)));
      else if (at.cell) at.cell.end = index;
    }
  }
}

function newCell({ parts, start, cells }: Row, index: number): Cell {
  const beforeRow = () =>
    numberIn(
      parts
        .slice(start, index)
        .map(({ value }) => value)
        .join(""),
      /<w:gridBefore\b[^>]*w:val="(\d+)"/,
      0,
    );
  const from = cells.at(-1)?.to ?? beforeRow();
  return {
    start: index,
    end: index,
    from,
    to: from + numberIn(propertiesOf(parts, index)?.value ?? "", /<w:gridSpan\b[^>]*w:val="(\d+)"/, 1),
  };
}

function numberIn(text: string, pattern: RegExp, otherwise: number): number {
  const match = pattern.exec(text);
  return match ? Number(match[1]) : otherwise;
}
