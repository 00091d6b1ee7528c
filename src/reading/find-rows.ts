import type { OtherRow } from "../domain/roster";
import type { Header } from "./find-header";
import { findFeet, type FilledRow, type ListFeet } from "./list-feet";
import type { MappedColumn } from "./map-columns";
import type { Subject } from "./match-header";
import { looksLikePersonName } from "./read-name";
import { EVIDENCE, type LabelledRow, type ListSoFar, type RowLabel } from "./row-evidence";
import { type Cell, RowReader } from "./row-reader";
import { sectionOf } from "./section-row";
import type { Section } from "./section-text";
import { SectionTree } from "./section-tree";
import type { Grid } from "./sheet-grid";
import { linesAbove } from "./table-block";

export interface DataRow {
  readonly row: number;
  /** The headings in force, from the outside in. */
  readonly sections: readonly Section[];
  /** Rows right below that only carry on what this row says. */
  more?: number[];
}

export interface FoundRows {
  readonly data: readonly DataRow[];
  readonly others: readonly OtherRow[];
  readonly sections: readonly Section[];
}

/** What is known around the rows of one header. */
interface Surroundings {
  /** Rows of the same header printed again on a new page. */
  readonly repeated: ReadonlySet<number>;
  readonly firstAbove: number;
  /** A heading in force from the first row on. */
  readonly heading: Section | undefined;
}

/**
 * Tells persons (or units) from headings, totals, signatures and notes. `from` and `to` are the rows below one header.
 */
export function findRows(
  grid: Grid,
  header: Header,
  columns: readonly MappedColumn[],
  subject: Subject,
  from: number,
  to: number,
  around: Surroundings,
): FoundRows {
  const rows = new RowReader(grid, header, columns, subject);
  const filled = filledRows(rows, from, to, around.repeated);
  const list = new LabelledList(rows, columns, filled, around);
  filled.forEach((line, i) => {
    if (line.plain) list.take(line.row);
    else list.label(line, filled[i + 1]?.row);
  });
  return { data: list.data, others: list.others, sections: list.tree.all };
}

function filledRows(rows: RowReader, from: number, to: number, repeated: ReadonlySet<number>): FilledRow[] {
  const filled: FilledRow[] = [];
  for (let row = from; row <= to; row++) {
    if (rows.isPlainPerson(row) && !repeated.has(row)) {
      filled.push({ row, cells: NO_CELLS, plain: true });
      continue;
    }
    const cells = rows.cells(row);
    if (cells.length > 0) filled.push({ row, cells, plain: false });
  }
  return filled;
}

const NO_CELLS: readonly Cell[] = [];

/** The rows of one list while they are labelled, from top to bottom. */
class LabelledList implements ListSoFar {
  readonly data: DataRow[] = [];
  readonly others: OtherRow[] = [];
  readonly tree: SectionTree;
  readonly header: Header;
  readonly feet: ListFeet;
  readonly repeated: ReadonlySet<number>;
  readonly textsAbove: ReadonlySet<string>;
  readonly hasPlainNumbers: boolean;
  readonly hasOfficeBelowName: boolean;
  readonly hasOnlyNames: boolean;
  isInSignatures = false;
  isClosed = false;
  isInRemarks = false;
  private readonly lastNamed: number;

  constructor(
    readonly rows: RowReader,
    columns: readonly MappedColumn[],
    filled: readonly FilledRow[],
    { repeated, firstAbove, heading }: Surroundings,
  ) {
    const { grid, header, subject } = rows;
    this.header = header;
    this.repeated = repeated;
    this.feet = findFeet(filled, rows, repeated);
    this.lastNamed = filled.reduce(
      (last, { row, plain }) => (plain || looksLikePersonName(rows.name(row)) >= 0.5 ? row : last),
      this.feet.lastPerson,
    );
    this.textsAbove = new Set(linesAbove(grid, header, firstAbove).map(({ text }) => text));
    this.hasPlainNumbers = filled.some(({ row, plain }) => plain || /^\d+$/.test(rows.order(row)));
    this.hasOfficeBelowName = columns.some(({ field, also }) => field === "fullName" && also.includes("position"));
    this.hasOnlyNames =
      subject === "people" && filled.every(({ cells, row }) => cells.length === 1 && rows.order(row) === "");
    this.tree = new SectionTree(grid);
    if (heading !== undefined) this.tree.add({ ...heading });
  }

  get lastPerson(): number {
    return this.data.at(-1)?.row ?? 0;
  }

  get lastOther(): ListSoFar["lastOther"] {
    const last = this.others.at(-1);
    return last === undefined ? undefined : { row: last.row, isSubtotal: last.is === "subtotal" };
  }

  readonly canContinue = (row: number): boolean => {
    const last = this.data.at(-1);
    return last !== undefined && (last.more?.at(-1) ?? last.row) === row - 1;
  };

  /** A person or unit. */
  take(row: number): void {
    this.isInRemarks = false;
    this.data.push({ row, sections: this.tree.place(row) });
  }

  /** Adds a row to the person right above it, where somebody stands there. */
  private carryOn(row: number): void {
    const last = this.data.at(-1);
    if (last !== undefined && this.canContinue(row)) (last.more ??= []).push(row);
  }

  /** Labels a row that is not plainly somebody. */
  label({ row, cells }: FilledRow, next: number | undefined): void {
    const end = this.feet.endAbove(row);
    const line: LabelledRow = {
      row,
      cells,
      lead: this.rows.lead(cells),
      isTail: end !== undefined || row > this.feet.lastPerson,
      isBelowNames: row > (end?.lastNamed ?? this.lastNamed),
      next,
    };
    for (const evidence of EVIDENCE) {
      const label = evidence(line, this);
      if (label === undefined) continue;
      this.put(line, label);
      return;
    }
  }

  private put(line: LabelledRow, label: RowLabel): void {
    const { row, cells, isTail } = line;
    switch (label) {
      case "person":
        this.take(row);
        return;
      case "leftover":
        return;
      case "section":
        this.tree.add(sectionOf(this.rows, row, cells));
        break;
      case "continuation":
        this.carryOn(row);
        break;
      case "remarks":
        this.isInRemarks = true;
        break;
      case "closing":
        this.isClosed ||= isTail;
        break;
      case "signature block":
        this.isInSignatures = true;
        break;
      case "note":
      case "signature":
      case "subtotal":
      case "column-numbers":
        break;
    }
    const text = cells
      .map((cell) => cell.text)
      .join(" ")
      .trim();
    this.others.push({ row, is: KIND_OF[label], text: text === "" ? line.lead : text });
  }
}

/** What each label says of a row that is nobody. */
const KIND_OF: Readonly<Record<Exclude<RowLabel, "person" | "leftover">, OtherRow["is"]>> = {
  section: "section",
  continuation: "note",
  remarks: "note",
  closing: "note",
  note: "note",
  "signature block": "signature",
  signature: "signature",
  subtotal: "subtotal",
  "column-numbers": "column-numbers",
};
