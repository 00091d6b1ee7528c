/** A cell of a table in the text of a part: where it stands and which grid columns it covers ([from, to)). */
interface Cell {
  readonly start: number;
  end: number;
  readonly from: number;
  readonly to: number;
}

interface Row {
  readonly start: number;
  end: number;
  readonly cells: Cell[];
}

interface Table {
  readonly start: number;
  end: number;
  readonly rows: Row[];
}

const EDGE = /<(\/?)w:(tbl|tr|tc)(?=[ >])[^>]*>/g;

/**
 * Takes out of every table the grid columns of the cells that hold `mark`: the cells below and above, the grid column, its width (shared among those that
 * stay, so that the table keeps its own), and its part of merged cells. A table of which nothing would be left only loses the marks. Tables inside cells
 * are looked at by themselves.
 */
export function dropColumns(xml: string, mark: string): string {
  let text = xml;
  // The innermost first: what a table inside a cell loses is not the outer one's. Every turn takes the marks of one table.
  for (let table = lastMarked(text, mark); table; table = lastMarked(text, mark)) {
    text = text.slice(0, table.start) + withoutColumns(text, table, mark).replaceAll(mark, "") + text.slice(table.end);
  }
  return text.replaceAll(mark, "");
}

function lastMarked(xml: string, mark: string): Table | undefined {
  if (!xml.includes(mark)) return undefined;
  return findTables(xml).reverse().find((table) => {
    const at = xml.indexOf(mark, table.start);
    return at !== -1 && at < table.end;
  });
}

function withoutColumns(xml: string, table: Table, mark: string): string {
  const dropped = markedColumns(xml, table, mark);
  const columns = Math.max(0, ...table.rows.map((row) => row.cells.at(-1)?.to ?? 0));
  if (dropped.size === 0 || dropped.size >= columns) return xml.slice(table.start, table.end);
  const headEnd = table.rows[0]?.start ?? table.end;
  const head = xml.slice(table.start, headEnd);
  const widths = newWidths([...head.matchAll(/<w:gridCol\b[^>]*?w:w="(\d+)"[^>]*\/>/g)].map((match) => Number(match[1])), dropped);
  const pieces = [newGrid(head, widths, dropped)];
  let at = headEnd;
  for (const row of table.rows) {
    if (row.cells.every((cell) => keptColumns(cell, dropped).length === 0 || continuesAbove(xml, cell))) {
      pieces.push(xml.slice(at, row.start));
      at = row.end;
      continue;
    }
    for (const cell of row.cells) {
      pieces.push(xml.slice(at, cell.start));
      at = cell.end;
      const kept = keptColumns(cell, dropped);
      if (kept.length > 0) pieces.push(kept.length === cell.to - cell.from && widths.length === 0 ? xml.slice(cell.start, cell.end) : narrowed(xml.slice(cell.start, cell.end), kept, widths));
    }
  }
  pieces.push(xml.slice(at, table.end));
  return pieces.join("");
}

function markedColumns(xml: string, table: Table, mark: string): ReadonlySet<number> {
  const columns = new Set<number>();
  let at = xml.indexOf(mark, table.start);
  for (const row of table.rows) {
    for (const cell of row.cells) {
      while (at !== -1 && at < cell.start) at = xml.indexOf(mark, at + 1);
      if (at === -1) return columns;
      if (at < cell.end) for (let column = cell.from; column < cell.to; column += 1) columns.add(column);
    }
  }
  return columns;
}

function keptColumns(cell: Cell, dropped: ReadonlySet<number>): number[] {
  const kept: number[] = [];
  for (let column = cell.from; column < cell.to; column += 1) if (!dropped.has(column)) kept.push(column);
  return kept;
}

/** A cell that is only the lower part of a merged one: of the second line of a header nothing but these may be left. */
function continuesAbove(xml: string, cell: Cell): boolean {
  const merge = /<w:vMerge\b[^>]*\/>/.exec(propertiesOf(xml, cell.start))?.[0];
  return merge !== undefined && !merge.includes("restart");
}

/** Width by old column; what the dropped ones had goes to the others in proportion. Twentieths of a point. */
function newWidths(widths: readonly number[], dropped: ReadonlySet<number>): readonly number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const left = widths.reduce((sum, width, column) => sum + (dropped.has(column) ? 0 : width), 0);
  return widths.map((width, column) => (dropped.has(column) || left === 0 ? 0 : Math.round((width * total) / left)));
}

function newGrid(head: string, widths: readonly number[], dropped: ReadonlySet<number>): string {
  let column = -1;
  return head.replace(/<w:gridCol\b[^>]*\/>/g, (grid) => {
    column += 1;
    return dropped.has(column) ? "" : grid.replace(/w:w="\d+"/, `w:w="${String(widths[column] ?? 0)}"`);
  });
}

function narrowed(xml: string, kept: readonly number[], widths: readonly number[]): string {
  const width = kept.reduce((sum, column) => sum + (widths[column] ?? 0), 0);
  const propertiesEnd = xml.indexOf("</w:tcPr>");
  if (propertiesEnd === -1) return xml;
  const properties = xml.slice(0, propertiesEnd)
    .replace(/<w:gridSpan\b[^>]*\/>/, kept.length > 1 ? `<w:gridSpan w:val="${String(kept.length)}"/>` : "")
    .replace(/<w:tcW\b[^>]*\/>/, (old) => (/w:type="(?:pct|auto)"/.test(old) || width === 0 ? old : `<w:tcW w:w="${String(width)}" w:type="dxa"/>`));
  return properties + xml.slice(propertiesEnd);
}

/** All tables, those inside cells after the one they stand in. */
function findTables(xml: string): Table[] {
  const found: Table[] = [];
  const open: { table: Table; row?: Row; cell?: Cell }[] = [];
  EDGE.lastIndex = 0;
  for (let edge = EDGE.exec(xml); edge; edge = EDGE.exec(xml)) {
    const [tag, slash, name] = edge;
    const at = open.at(-1);
    const closing = slash === "/";
    if (name === "tbl") {
      if (closing) {
        if (at) at.table.end = edge.index + tag.length;
        open.pop();
      } else {
        const table = { start: edge.index, end: xml.length, rows: [] };
        found.push(table);
        open.push({ table });
      }
    } else if (at && name === "tr") {
      if (closing && at.row) at.row.end = edge.index + tag.length;
      else if (!closing) at.table.rows.push((at.row = { start: edge.index, end: edge.index, cells: [] }));
    } else if (at?.row) {
      if (closing && at.cell) at.cell.end = edge.index + tag.length;
      else if (!closing) at.row.cells.push((at.cell = newCell(xml, edge.index, at.row)));
    }
  }
  return found;
}

function newCell(xml: string, start: number, row: Row): Cell {
  const before = row.cells.at(-1)?.to ?? numberIn(xml.slice(row.start, start), /<w:gridBefore\b[^>]*w:val="(\d+)"/, 0);
  return { start, end: start, from: before, to: before + numberIn(propertiesOf(xml, start), /<w:gridSpan\b[^>]*w:val="(\d+)"/, 1) };
}

/** The properties of the cell that starts there; "" when it has none. */
function propertiesOf(xml: string, start: number): string {
  const end = xml.indexOf("</w:tcPr>", start);
  const content = xml.indexOf("<w:p", start);
  return end === -1 || (content !== -1 && content < end) ? "" : xml.slice(start, end);
}

function numberIn(text: string, pattern: RegExp, otherwise: number): number {
  const match = pattern.exec(text);
  return match ? Number(match[1]) : otherwise;
}
