import type { CellInput, SheetSpec, WorkbookSpec } from "../../scripts/samples/xlsx-writer";
import { columnLetters, columnNumber, isInside, parseA1Range } from "../../src/domain/cell-ref";
import { ROSTER_KINDS, type RosterKind } from "../../src/domain/roster";
import { styleAt, valueAt, type SheetSnapshot } from "../../src/domain/sheet-snapshot";
import { drawFileSheet, drawSheet } from "../draw-sheet";
import { isTypedAs, TYPED_AS } from "../typed-as";
import type { DrawnLine, DrawnSheet, DrawnWorkbook } from "./drawn-workbook";
import { type Facts, type PlainCell, plainFacts, plainUnit } from "./plain-facts";

/** What is right for somebody, or for a unit. */
export interface LabelledRow {
  readonly row: number;
  /** Of a list written across: the column he stands in. */
  readonly column?: number;
  readonly facts: Facts;
}
export interface TableLabel {
  readonly sheet: string;
  /** Several where people would disagree. */
  readonly kinds: readonly RosterKind[];
  /** Left out: not judged. */
  readonly headerRows?: readonly number[];
  /** Letters → sense, or of a list written across row → sense; every other column must be read as nothing. */
  readonly columns: Readonly<Record<string, string>>;
  /** The columns of the people of a list written across. */
  readonly across?: readonly [from: number, to: number];
  readonly people: readonly LabelledRow[];
  readonly units: readonly LabelledRow[];
  /** What each row is; several where people would disagree. */
  readonly rows: readonly { readonly row: number; readonly is: readonly string[] }[];
  /** Rows in which an official would see something wrong; a row check speaking of any other row is a false alarm. */
  readonly faulty: readonly number[];
  /** Findings of the row checks that must be there: "total-mismatch 12" is that check with a cell in row 12. */
  readonly mustFind: readonly string[];
}
export interface Labels {
  readonly kind: string;
  readonly tables: readonly TableLabel[];
  /** Rows of no table. */
  readonly loose: readonly { readonly sheet: string; readonly row: number; readonly is: readonly string[] }[];
  readonly unjudgedSheets: readonly string[];
}
export interface LabelledWorkbook extends Labels {
  readonly name: string;
  readonly workbook: WorkbookSpec;
}

type MutableTable = {
  -readonly [Key in keyof TableLabel]: TableLabel[Key] extends readonly (infer T)[] ? T[] : TableLabel[Key];
};

/** "A order, B fullName, C ?" */
export function sensesOf(columns: string): Record<string, string> {
  return Object.fromEntries(
    columns.split(",").flatMap((part) => {
      const [letters, sense = "?"] = part.trim().split(" ");
      return letters === undefined || letters === "" ? [] : [[letters, sense]];
    }),
  );
}

/** The workbook that a drawing stands for, and what is right for it. */
export function labelsOf(drawn: DrawnWorkbook): LabelledWorkbook {
  const sheets = drawn.sheets.flatMap(repeated);
  const labels = sheets.map((sheet) => sheetLabels(sheet, drawn.name));
  return {
    name: drawn.name,
    kind: drawn.kind,
    workbook: { ...drawn.options, sheets: sheets.map(fileSheet) },
    tables: labels.flatMap(({ tables }) => tables),
    loose: labels.flatMap(({ loose }) => loose),
    unjudgedSheets: sheets.flatMap(({ name, isJudged }) => (isJudged ? [] : [name])),
  };
}

function repeated(sheet: DrawnSheet): DrawnSheet[] {
  const [, name = "", times = "1"] = /^(.*?)(?: ×(\d+))?$/u.exec(sheet.name) ?? [];
  return Array.from({ length: Number(times) }, (_, i) => ({
    ...sheet,
    name: times === "1" ? name : `${name} ${String(i + 1)}`,
  }));
}

function cellsOf({ lines }: DrawnSheet): string {
  return lines.flatMap((line) => (line.line === "row" ? [line.cells] : [])).join("\n");
}

/** Cells that were typed in an old encoding: "TCVN3 B4:C9 .VnTime". */
function typedRanges({ typed }: DrawnSheet) {
  return typed.map((text) => {
    const [way = "", address = "", font] = text.split(" ");
    const range = parseA1Range(address);
    const key = [way, `in ${way}`, way.replace("_", " ")].find(isTypedAs);
    if (range === undefined || key === undefined) throw new Error(`typed: what is "${text}"?`);
    return { range, type: TYPED_AS[key], font };
  });
}

function fileSheet(sheet: DrawnSheet): SheetSpec {
  const { rows, ...spec } = drawFileSheet(sheet.name, `\n${cellsOf(sheet)}\n`, sheet.options);
  const typed = typedRanges(sheet);
  if (typed.length === 0) return { rows, ...spec };
  const type = (cell: CellInput, row: number, column: number): CellInput => {
    const as = typed.find(({ range }) => isInside({ row, column }, range));
    if (as === undefined || typeof cell !== "string") return cell;
    return as.font === undefined ? as.type(cell) : { v: as.type(cell), look: { font: as.font } };
  };
  return { ...spec, rows: rows.map((cells, r) => cells.map((cell, c) => type(cell, r + 1, c + 1))) };
}

function sheetLabels(sheet: DrawnSheet, workbook: string): Pick<Labels, "tables" | "loose"> {
  const snapshot = drawSheet(`\n${cellsOf(sheet)}\n`);
  const merges = [...snapshot.merges, ...(sheet.options.merges ?? []).flatMap((merge) => parseA1Range(merge) ?? [])];
  const at = cellReader({ ...snapshot, merges });
  const typed = typedRanges(sheet);
  const reading = new TableReader(sheet.name, workbook, at);
  let row = 0;
  for (const line of sheet.lines) {
    if (line.line === "table") reading.begin(line);
    else if (line.line === "column") reading.column(line);
    else {
      row += 1;
      reading.row(
        line,
        row,
        typed.some(({ range }) => range.top <= row && row <= range.bottom),
      );
    }
  }
  return { tables: reading.finished(), loose: reading.loose };
}

/** Goes down a sheet and keeps the tables that rows belong to. */
class TableReader {
  readonly loose: Labels["loose"][number][] = [];
  private readonly done: { readonly table: MutableTable; readonly says: Map<number, Facts> }[] = [];
  private current: {
    readonly table: MutableTable;
    readonly says: Map<number, Facts>;
    /** The rows labelled so are the header; else the line of the table says which. */
    readonly isHeaderDrawn: boolean;
    below: Facts;
  }[] = [];
  private isBesides = false;

  constructor(
    private readonly sheet: string,
    private readonly workbook: string,
    private readonly at: (row: number, column: number) => PlainCell,
  ) {}

  begin({ kind, columns, says }: Extract<DrawnLine, { line: "table" }>): void {
    if (!this.isBesides) this.current = [];
    this.isBesides = true;
    if (kind === "none") return;
    const [, kinds = "", header, across] =
      /^([a-z|]+)(?: header ([\d,?]+))?(?: across ([A-Z]+-[A-Z]+))?$/u.exec(kind) ?? [];
    const known = ROSTER_KINDS.filter((each) => kinds.split("|").includes(each));
    if (known.length !== kinds.split("|").length) throw new Error(`${this.place(0)}: what kind is "${kind}"?`);
    const [from, to] = across?.split("-").map(columnNumber) ?? [];
    const table: MutableTable = {
      sheet: this.sheet,
      kinds: known,
      columns: sensesOf(columns),
      people: [],
      units: [],
      rows: [],
      faulty: [],
      mustFind: [],
      ...(header === "?" || across !== undefined ? {} : { headerRows: header?.split(",").map(Number) ?? [] }),
      ...(from === undefined || to === undefined ? {} : { across: [from, to] }),
    };
    const started = {
      table,
      says: new Map<number, Facts>(),
      isHeaderDrawn: header === undefined && across === undefined,
      below: factsSaid(says.replace(/^below: /u, "")),
    };
    this.current.push(started);
    this.done.push(started);
  }

  column({ letters, says }: Extract<DrawnLine, { line: "column" }>): void {
    this.current[0]?.says.set(columnNumber(letters), factsSaid(says));
  }

  row(line: Extract<DrawnLine, { line: "row" }>, row: number, isFaulty: boolean): void {
    this.isBesides = false;
    if (this.current.length === 0) this.loose.push({ sheet: this.sheet, row, is: alternatives(line.is[0] ?? "?") });
    this.current.forEach((current, i) => {
      const label = line.is[Math.min(i, line.is.length - 1)] ?? "?";
      // One label for a row of several tables: a note below the first is no row of the second.
      const is = [...alternatives(label), ...(i >= line.is.length && isNobody(label) ? ["blank"] : [])];
      const says = (line.says[i] ?? "").trim();
      const { table } = current;
      table.rows.push({ row, is });
      if (label.endsWith("!") || (isFaulty && is[0] !== "header")) table.faulty.push(row);
      if (current.isHeaderDrawn && is[0] === "header") table.headerRows = [...(table.headerRows ?? []), row];
      if (says.startsWith("below: ")) {
        current.below = factsSaid(says.slice(7));
        return;
      }
      const { finds, ...facts } = factsSaid(says);
      for (const check of finds?.split(",") ?? []) table.mustFind.push(`${check} ${String(row)}`);
      const cells = (letters: string) => this.at(row, columnNumber(letters));
      if (is[0] === "person")
        table.people.push({
          row,
          facts: plainFacts(
            table.columns,
            cells,
            { ...this.below(current.below, table, cells), ...facts },
            this.place(row),
          ),
        });
      if (is[0] === "unit") table.units.push({ row, facts: plainUnit(table.columns, cells, facts, this.place(row)) });
    });
  }

  /** What a heading says holds only where the row has no word of its own. */
  private below(below: Facts, { columns }: TableLabel, cells: (letters: string) => PlainCell): Facts {
    const own = new Set(
      Object.entries(columns).flatMap(([letters, sense]) =>
        cells(letters).text === null ? [] : sense.split("+").map((each) => (each === "category" ? "group" : each)),
      ),
    );
    return Object.fromEntries(Object.entries(below).filter(([fact]) => !own.has(fact)));
  }

  finished(): TableLabel[] {
    return this.done.map(({ table, says }) =>
      table.across === undefined ? table : { ...table, people: this.peopleAcross(table, says) },
    );
  }

  private peopleAcross(table: TableLabel, says: ReadonlyMap<number, Facts>): LabelledRow[] {
    const [from, to] = table.across ?? [1, 0];
    const nameRow = Number(Object.entries(table.columns).find(([, sense]) => sense.startsWith("fullName"))?.[0] ?? 0);
    return Array.from({ length: to - from + 1 }, (_, i) => from + i).map((column) => ({
      row: nameRow,
      column,
      facts: plainFacts(
        table.columns,
        (row) => this.at(Number(row), column),
        says.get(column) ?? {},
        `${this.workbook}, ${this.sheet}, column ${columnLetters(column)}`,
      ),
    }));
  }

  private place(row: number): string {
    return `${this.workbook}, ${this.sheet}, row ${String(row)}`;
  }
}

/** Rows that nobody stands in, and no heading. */
const isNobody = (label: string): boolean => /^(?:note|subtotal|signature)(?:\||$)/u.test(label);

function alternatives(label: string): string[] {
  return label.replace("!", "").split("|");
}

/** "birth=3/5/1980; village=-" */
function factsSaid(text: string): Facts {
  return Object.fromEntries(
    text
      .split(/; */u)
      .filter((part) => part.includes("="))
      .map((part) => {
        const [fact, value] = [part.slice(0, part.indexOf("=")).trim(), part.slice(part.indexOf("=") + 1).trim()];
        return [fact, value === "-" ? null : value === "?" ? undefined : value.replaceAll("⏎", " ")];
      }),
  );
}

function cellReader(sheet: SheetSnapshot): (row: number, column: number) => PlainCell {
  return (row, column) => {
    const merge = sheet.merges.find((range) => isInside({ row, column }, range));
    // A value merged over several rows stands for each of them; over several columns for the first alone.
    const top = merge !== undefined && merge.left === column ? merge.top : row;
    const value = valueAt(sheet, top, column);
    const isDate = styleAt(sheet, top, column).numberFormat !== "General";
    const day = isDate && typeof value === "number" ? new Date((value - 25_569) * 86_400_000) : null;
    const text = value === null ? "" : String(value).normalize("NFC").replace(/\s+/gu, " ").trim();
    return {
      text: text === "" ? null : text,
      day:
        day === null
          ? null
          : `${String(day.getUTCDate())}/${String(day.getUTCMonth() + 1)}/${String(day.getUTCFullYear())}`,
      isNumber: typeof value === "number",
    };
  };
}
