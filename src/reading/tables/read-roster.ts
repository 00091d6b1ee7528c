import type { Choices } from "../../domain/choices";
import type { ColumnReading, OtherRow, RosterAsRead } from "../../domain/roster";
import { fold } from "../../domain/vietnamese-text";
import { classifySheet } from "./classify-sheet";
import { decideSubject, type UnderstoodTable } from "./decide-subject";
import type { Header } from "../headers/find-header";
import { findRows, type FoundRows } from "../rows/find-rows";
import { filledColumns, rowsBetween, textsIn } from "../grid/grid-cells";
import { type MappedColumn, mapColumns, type Places } from "../columns/map-columns";
import { readPeopleRows } from "../people/people-rows";
import { readEntry } from "./read-entries";
import { readingNotes } from "./reading-notes";
import { readSums } from "../rows/read-sums";
import { readTotals } from "../rows/read-totals";
import { RowCells } from "../grid/row-cells";
import type { LaidTable } from "./laid-out";
import type { Grid } from "../grid/sheet-grid";
import { type Block, linesAbove } from "../headers/table-block";

/** Reads one table; undefined for a list of units that holds none. */
export function readRoster(grid: Grid, table: LaidTable, choices: Choices): RosterAsRead | undefined {
  const { block, subject, found, ...read } = table;
  const { header } = block;
  const said = choices.sheets[grid.sheet.name];
  const above = linesAbove(grid, header, block.firstAbove).map(({ text }) => text);
  const { kind, evidence } = classifySheet(subject, block.title, grid.sheet.name, read.columns, above);
  const columns = kind === "staff" ? asStaffTable(grid, read.columns, found) : read.columns;
  const cells = new RowCells(
    grid,
    found.data.map(({ row }) => row),
  );
  const entries = subject === "units" ? found.data.map((row) => readEntry(row, grid.sheet.name, cells, columns)) : [];
  if (kind === "list" && entries.length === 0) return undefined;
  const isPeople = subject === "people";
  const sums = isPeople ? [] : readSums(grid, columns, found, entries);
  const { delegates, announced, titles } = isPeople
    ? readPeopleRows(grid, block, columns, found, cells, choices, kind === "nominations")
    : NOBODY;
  return {
    sheet: grid.sheet.name,
    kind: said?.kind ?? kind,
    kindEvidence: said?.kind === undefined ? evidence : ["do người dùng chọn"],
    title: block.title,
    headerRows: rowsBetween(header.top, header.bottom),
    firstRow: found.data[0]?.row ?? 0,
    lastRow: found.data.at(-1)?.row ?? 0,
    columns: columns.map((column) => toReading(grid, column)),
    delegates,
    ...(announced === undefined || announced.length === 0 ? {} : { announced }),
    entries,
    otherRows: withNumbers(grid, header, found),
    totals: isPeople ? readTotals(grid, header, columns, found, { from: block.firstAbove, to: header.top - 1 }) : [],
    ...(sums.length === 0 ? {} : { sums }),
    titles,
    // The reader of people has looked at every cell and remarked on each error value.
    notes: readingNotes(grid, header, found, columns, !isPeople || delegates.some(({ remarks }) => remarks.length > 0)),
  };
}

/** The columns and rows of one table; undefined when it names neither people nor units. */
export function understandTable(grid: Grid, block: Block, choices: Choices, places?: Places): LaidTable | undefined {
  const sampled = rowsToSample(grid, block);
  const people = mapColumns(grid, block.header, sampled, "people", choices, places);
  const units = mapColumns(grid, block.header, sampled, "units", choices);
  const understood = decideSubject(people, units, choices.sheets[grid.sheet.name], block);
  return understood === undefined ? undefined : readRows(grid, block, understood, choices, places);
}

const NOBODY: Pick<RosterAsRead, "delegates" | "announced" | "titles"> = { delegates: [], titles: [] };

/** The rows below a header that say something of its columns. */
function rowsToSample(grid: Grid, { from, header, repeated, to }: Block): readonly number[] {
  if (header.named !== undefined) return header.named.filter((row) => row >= from && row <= to);
  const sampled: number[] = [];
  for (let row = header.columnNumbers > 0 ? header.columnNumbers + 1 : from; row <= to; row++)
    if (!repeated.has(row) && isSampled(grid, row)) sampled.push(row);
  return sampled;
}

/** A row with one filled cell says nothing of the columns: it is a heading or a note. */
function isSampled(grid: Grid, row: number): boolean {
  return filledColumns(grid, row, 2).length >= 2;
}

/** The rows of a table; its columns are looked at once more without totals and headings, which are no values. */
function readRows(
  grid: Grid,
  block: Block,
  { subject, columns }: UnderstoodTable,
  choices: Choices,
  places: Places | undefined,
): LaidTable {
  const { from, header, to } = block;
  const found = findRows(grid, header, columns, subject, from, to, block);
  if (found.others.length === 0 || found.data.length === 0) return { block, subject, columns, found };
  const rows = found.data.map(({ row }) => row);
  const again = mapColumns(grid, header, rows, subject, choices, places);
  const losesNames =
    columns.some(({ field }) => field === "fullName") &&
    !again.some(({ field }) => field === "fullName" || field === "familyName");
  // That bodies are invited was told by the table as a whole, which a second look at its columns does not see.
  if (losesNames || columns.some(({ ofGuests }) => ofGuests === true)) return { block, subject, columns, found };
  const isSame = again.every(({ field }, i) => field === columns[i]?.field);
  return {
    block,
    subject,
    columns: again,
    found: isSame ? found : findRows(grid, header, again, subject, from, to, block),
  };
}

/** A table of staff: the number of people who may come is asked for, no seats. */
function asStaffTable(grid: Grid, columns: readonly MappedColumn[], found: FoundRows): readonly MappedColumn[] {
  return withStaffTotal(grid, columns, found).map((column) =>
    column.field === "seats" && column.chosenBy === "reader" ? { ...column, field: "delegates" } : column,
  );
}

/** "Tổng số | CBCC | VC | NLĐ" in a staff table: the total is the staff, NLĐ a part of it. */
function withStaffTotal(grid: Grid, columns: readonly MappedColumn[], found: FoundRows): readonly MappedColumn[] {
  const total = columns.find(({ field, chosenBy }) => field === "seats" && chosenBy === "reader");
  const part = columns.find(({ field, chosenBy }) => field === "staff" && chosenBy === "reader");
  if (total === undefined || part === undefined || /dai bieu|\bdb\b|\bcu\b|trieu tap/.test(fold(total.path.join(" "))))
    return columns;
  const isPart = found.data.every(({ row }) => {
    const [whole, some] = [grid.value(row, total.column), grid.value(row, part.column)];
    return typeof whole !== "number" || typeof some !== "number" || some <= whole;
  });
  if (!isPart || found.data.every(({ row }) => grid.value(row, total.column) === grid.value(row, part.column)))
    return columns;
  return columns.map((column) =>
    column === total
      ? { ...column, field: "staff" }
      : column === part
        ? { ...column, field: null, certain: true }
        : column,
  );
}

function toReading(grid: Grid, column: MappedColumn): ColumnReading {
  return {
    column: column.column,
    header: column.path.join(" › "),
    field: column.field,
    also: column.also,
    score: column.score,
    evidence: column.evidence,
    certain: column.certain,
    chosenBy: column.chosenBy,
    marksOnly: column.marksOnly,
    hidden: grid.sheet.hiddenColumns.includes(column.column),
  };
}

/** The numbers of the columns belong to the header; a row that was judged by itself is what it was found to be. */
function withNumbers(grid: Grid, header: Header, { data, others }: FoundRows): readonly OtherRow[] {
  const isJudged = [...data, ...others].some(({ row }) => row === header.columnNumbers);
  if (header.columnNumbers === 0 || isJudged) return others;
  const texts = textsIn(grid, header.columnNumbers)
    .filter(({ column }) => column >= header.left && column <= header.right)
    .map(({ text }) => text);
  return [{ row: header.columnNumbers, is: "column-numbers", text: texts.join(" ") }, ...others];
}
