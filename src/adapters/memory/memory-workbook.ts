import { type CellRestyle, HostError, type Mark, type SheetInfo, type WorkbookPort } from "../../app/ports";
import type { CellRef } from "../../domain/cell-ref";
import { SEVERITIES } from "../../domain/plan";
import { formulaAt, type CellValue, type SheetSnapshot, styleAt } from "../../domain/sheet-snapshot";

/** A workbook of plain snapshots, for tests and demonstrations, and what can be seen of it from outside. */
export interface MemoryWorkbook extends WorkbookPort {
  snapshot(sheet: string): SheetSnapshot;
  marks(): readonly Mark[];
  /** The cell last revealed. */
  revealed(): CellRef | null;
}

/** `isProtected`: sheets that refuse marks and edits, as Excel does. */
export function memoryWorkbook(given: readonly SheetSnapshot[], isProtected: readonly string[] = []): MemoryWorkbook {
  const sheets = new Map(given.map((sheet) => [sheet.name, sheet]));
  const watchers = new Set<(sheet: string | null) => void>();
  let marks: readonly Mark[] = [];
  let revealed: CellRef | null = null;
  let settings: string | null = null;
  const sheetNamed = (name: string): SheetSnapshot => {
    const sheet = sheets.get(name);
    if (!sheet) throw new HostError("sheet-gone", name);
    return sheet;
  };
  const report = (name: string): void => {
    for (const watcher of [...watchers]) watcher(name);
  };
  return {
    can: { watch: true, liveMarks: true, write: true },
    sheets: async () => [...sheets.values()].map((sheet) => infoOf(sheet, isProtected.includes(sheet.name))),
    read: async (names) => [...sheets.values()].filter((sheet) => names === undefined || names.includes(sheet.name)),
    mark: async (wanted) => {
      const why = (name: string) =>
        !sheets.has(name) ? "sheet-gone" : isProtected.includes(name) ? "sheet-protected" : null;
      marks = worstOfEach(wanted.filter((mark) => why(mark.cell.sheet) === null));
      const names = [...new Set(wanted.map((mark) => mark.cell.sheet))];
      return {
        marked: marks.length,
        skipped: names.flatMap((sheet) => {
          const reason = why(sheet);
          return reason ? [{ sheet, why: reason }] : [];
        }),
      };
    },
    marked: async () => marks.length,
    reveal: async (cell) => {
      sheetNamed(cell.sheet);
      revealed = cell;
    },
    write: async (changes) => {
      for (const { cell } of changes) {
        sheetNamed(cell.sheet);
        if (isProtected.includes(cell.sheet)) throw new HostError("sheet-protected", cell.sheet);
      }
      const changed = new Set<string>();
      for (const { cell, value, style } of changes) {
        const before = sheetNamed(cell.sheet);
        const written = withValue(before, cell, value === "" ? null : value);
        const after = style === undefined ? written : withStyle(written, cell, style);
        sheets.set(cell.sheet, after);
        if (after !== before) changed.add(cell.sheet);
      }
      changed.forEach(report);
    },
    addSheet: async (name, rows) => {
      const free = freeName(name, sheets);
      sheets.set(free, plainSheet(free, rows));
      report(free);
      return free;
    },
    watch: (changed) => {
      const watcher = (sheet: string | null): void => changed(sheet);
      watchers.add(watcher);
      return () => {
        watchers.delete(watcher);
      };
    },
    settings: {
      get: async () => settings,
      set: async (text) => {
        settings = text;
      },
    },
    snapshot: sheetNamed,
    marks: () => marks,
    revealed: () => revealed,
  };
}

/** A visible sheet of values without any format. */
export function plainSheet(name: string, rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  return {
    name,
    rows,
    visibility: "visible",
    styles: [{ numberFormat: "General", font: null, bold: false }],
    styleOf: [],
    formulas: [],
    stale: [],
    struck: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
  };
}

function infoOf(sheet: SheetSnapshot, isProtected: boolean): SheetInfo {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected,
    rowCount: sheet.rows.length,
    columnCount: sheet.rows.reduce((most, row) => Math.max(most, row.length), 0),
  };
}

function withValue(sheet: SheetSnapshot, { row, column }: CellRef, value: CellValue): SheetSnapshot {
  if ((sheet.rows[row - 1]?.[column - 1] ?? null) === value && formulaAt(sheet, row, column) === null) return sheet;
  const rows = [...sheet.rows];
  while (rows.length < row) rows.push([]);
  const cells = [...(rows[row - 1] ?? [])];
  while (cells.length < column - 1) cells.push(null);
  cells[column - 1] = value;
  rows[row - 1] = cells;
  const formulas = sheet.formulas.map((line, r) =>
    r === row - 1 && line ? line.map((formula, c) => (c === column - 1 ? null : formula)) : line,
  );
  return { ...sheet, rows, formulas };
}

function withStyle(sheet: SheetSnapshot, { row, column }: CellRef, style: CellRestyle): SheetSnapshot {
  const styles = [...sheet.styles, { ...styleAt(sheet, row, column), ...style }];
  const styleOf = [...sheet.styleOf];
  while (styleOf.length < row) styleOf.push([]);
  const line = [...(styleOf[row - 1] ?? [])];
  while (line.length < column) line.push(0);
  line[column - 1] = styles.length - 1;
  styleOf[row - 1] = line;
  return { ...sheet, styles, styleOf };
}

function worstOfEach(marks: readonly Mark[]): readonly Mark[] {
  const worst = new Map<string, Mark>();
  for (const mark of marks) {
    const key = `${mark.cell.row}:${mark.cell.column}:${mark.cell.sheet}`;
    const before = worst.get(key);
    if (!before || SEVERITIES.indexOf(mark.severity) < SEVERITIES.indexOf(before.severity)) worst.set(key, mark);
  }
  return [...worst.values()];
}

function freeName(name: string, sheets: ReadonlyMap<string, SheetSnapshot>): string {
  const base =
    name
      .replace(/[[\]:*?/\\]/g, " ")
      .trim()
      .slice(0, 31) || "Sheet";
  const taken = new Set([...sheets.keys()].map((one) => one.toLowerCase()));
  let free = base;
  for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${base.slice(0, 31 - ` (${n})`.length)} (${n})`;
  return free;
}
