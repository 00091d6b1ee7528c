import type { OtherRow } from "../../domain/roster";
import type { Header } from "../headers/find-header";
import { isPlainNumber } from "../grid/grid-cells";
import type { MappedColumn } from "../columns/map-columns";
import type { Subject } from "../texts/match-header";
import { type Cell, RowReader } from "./row-reader";
import { isClosingText, isSubtotalText } from "../texts/row-words";
import { bestPath, type RowShown } from "./best-path";
import { OTHER_ROW_OF, type RowLabel } from "./row-label";
import type { ListOfRows } from "./row-line";
import { ROW_WEIGHTS } from "./row-weights";
import { secondRows } from "./second-rows";
import { type FilledRow, showRows } from "./show-rows";
import { KeptRows } from "./reuse-rows";
import { sectionOf } from "./section-row";
import type { Section } from "../texts/section-text";
import { SectionTree } from "./section-tree";
import type { Grid } from "../grid/sheet-grid";
import { linesAbove } from "../headers/table-block";

export interface DataRow {
  readonly row: number;
  /** The headings in force, from the outside in. */
  readonly sections: readonly Section[];
  /** The name, where the row is plainly a person's. */
  readonly name?: string;
  /** Rows right below that only carry on what this row says. */
  more?: number[];
}

export interface FoundRows {
  readonly data: readonly DataRow[];
  readonly others: readonly OtherRow[];
  readonly sections: readonly Section[];
  /** Every filled row, with what it shows. */
  readonly shown: readonly { readonly row: number; readonly shows: RowShown }[];
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
  const shown = showRows(filled, listOf(rows, columns, filled, around));
  return {
    ...placed(rows, filled, bestPath(shown, ROW_WEIGHTS), around.heading),
    shown: filled.map(({ row }, i) => ({ row, shows: shown[i] ?? NOTHING })),
  };
}

const keptNames = new KeptRows<string>();

function filledRows(rows: RowReader, from: number, to: number, repeated: ReadonlySet<number>): FilledRow[] {
  const filled: FilledRow[] = [];
  const before = keptNames.of(rows.grid.sheet, ...rows.asTexts());
  for (let row = from; row <= to; row++) {
    const known = before.known(row, NO_SECTIONS);
    const name = repeated.has(row) ? undefined : (known ?? rows.plainPerson(row));
    if (name !== undefined) {
      if (known === undefined) before.keep(row, NO_SECTIONS, name);
      filled.push({ row, cells: NO_CELLS, plain: true, name });
      continue;
    }
    const cells = rows.cells(row);
    if (cells.length > 0) filled.push({ row, cells, plain: false });
  }
  return filled;
}

const NOTHING: RowShown = { signs: [] };
const NO_CELLS: readonly Cell[] = [];
/** Whether a row is plainly a person's does not turn on the headings above it. */
const NO_SECTIONS: readonly Section[] = [];

function listOf(
  rows: RowReader,
  columns: readonly MappedColumn[],
  filled: readonly FilledRow[],
  { repeated, firstAbove }: Surroundings,
): ListOfRows {
  return {
    rows,
    repeated,
    textsAbove: new Set(linesAbove(rows.grid, rows.header, firstAbove).map(({ text }) => text)),
    hasPlainNumbers: filled.some(({ row, plain }) => plain || /^\d+$/.test(rows.order(row))),
    lastNumbered: lastNumbered(rows, filled),
    hasOfficeBelowName: columns.some(({ field, also }) => field === "fullName" && also.includes("position")),
    secondRows: secondRows(rows, filled),
  };
}

/** The last row with a plain number, 0 for none. */
function lastNumbered(rows: RowReader, filled: readonly FilledRow[]): number {
  for (let i = filled.length - 1; i >= 0; i--) {
    const row = filled[i]?.row ?? 0;
    if (isPlainNumber(rows.order(row))) return row;
  }
  return 0;
}

/** Puts the people under the headings in force, and names the rows that are nobody. */
function placed(
  rows: RowReader,
  filled: readonly FilledRow[],
  labels: readonly RowLabel[],
  heading: Section | undefined,
): Omit<FoundRows, "shown"> {
  const tree = new SectionTree(rows.grid);
  if (heading !== undefined && !(heading.ofWhole === true && labels.includes("section"))) tree.add({ ...heading });
  const data: DataRow[] = [];
  const others: OtherRow[] = [];
  const anew = countedAnew(rows, filled, labels);
  filled.forEach(({ row, cells, name }, i) => {
    const label = labels[i] ?? "leftover";
    if (label === "leftover") return;
    if (label === "person") {
      data.push({ row, sections: tree.place(row), ...(name ? { name } : undefined) });
      return;
    }
    if (label === "section") tree.add(sectionOf(rows, row, cells), labels[i - 1] === "subtotal" || anew.has(row));
    const last = data.at(-1);
    const goesOn = label === "continuation" && last !== undefined && (last.more?.at(-1) ?? last.row) === row - 1;
    if (goesOn) (last.more ??= []).push(row);
    const text = cells
      .map((cell) => cell.text)
      .join(" ")
      .trim();
    const lead = rows.lead(cells);
    others.push({
      row,
      is: otherRowOf(label, text, lead),
      text: text === "" ? lead : text,
      ...(goesOn ? { goesOn } : undefined),
    });
  });
  return { data, others, sections: tree.all };
}

/** "Danh sách này có 52 người" counts the list as a sum does; a sentence below a sum that holds no number does not. */
function otherRowOf(label: Exclude<RowLabel, "person" | "leftover">, text: string, lead: string): OtherRow["is"] {
  if (label === "note" && /\d/.test(text) && isClosingText(text)) return "subtotal";
  if (label === "subtotal" && !/\d/.test(text) && !isSubtotalText(lead)) return "note";
  return OTHER_ROW_OF[label];
}

/** Headings below which the people are counted from 1 again, where before the count ran on through the headings. */
function countedAnew(rows: RowReader, filled: readonly FilledRow[], labels: readonly RowLabel[]): ReadonlySet<number> {
  const found = new Set<number>();
  let heading = 0;
  let runsOn = false;
  filled.forEach(({ row }, i) => {
    if (labels[i] === "section" && heading === 0) heading = row;
    if (labels[i] !== "person" || heading === 0) return;
    const number = /^0*(\d+)[.)]?$/.exec(rows.order(row))?.[1];
    if (number === "1" && runsOn) found.add(heading);
    runsOn = number !== undefined && number !== "1";
    heading = 0;
  });
  return found;
}
