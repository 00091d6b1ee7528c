import type { CellRef } from "../domain/cell-ref";
import type { Choices } from "../domain/choices";
import type { Standing } from "../domain/delegate";
import { ABSENT } from "../domain/read";
import type { FieldId } from "../domain/facts";
import type { ColumnReading, ListTitle, OtherRow, RosterAsRead } from "../domain/roster";
import type { CellValue } from "../domain/sheet-snapshot";
import { fold } from "../domain/vietnamese-text";
import { dateOrderOf } from "../domain/vietnamese-date";
import { announcedPeople } from "./announced-people";
import { isBare } from "./bare-list";
import { classifySheet } from "./classify-sheet";
import type { Header } from "./find-header";
import { findRows, type FoundRows } from "./find-rows";
import { headcountColumns } from "./headcount-of";
import { kindColumn } from "./kind-column";
import { type MappedColumn, mapColumns, type Places } from "./map-columns";
import { type Subject } from "./match-header";
import { readDelegate, type RowContext } from "./read-delegate";
import { readEntry } from "./read-entries";
import { type Legend, readLegend } from "./read-legend";
import { readingNotes } from "./reading-notes";
import { readTotals } from "./read-totals";
import { reuseRows } from "./reuse-rows";
import { proposeGroup } from "./read-group";
import { RowCells } from "./row-cells";
import { standingOfHeading } from "./read-standing";
import { readSectionText, type Section } from "./section-text";
import { standingColumns } from "./standing-of";
import { type PeopleColumns, RowFacts } from "./row-facts";
import type { Grid } from "./sheet-grid";
import { statedOffice } from "./stated-office";
import { columnsStatedOnce } from "./stated-once";

/** The rows that belong to one header, and the title above it. */
export interface Block {
  readonly header: Header;
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly titleCell: CellRef | undefined;
  /** Rows of the same header printed again on a new page. */
  readonly repeated: ReadonlySet<number>;
  /** The first row above the header that belongs to this table and not to the one before. */
  readonly firstAbove: number;
  /** The block this one carries on under the same header and title. */
  readonly whole: Block | undefined;
  /** A numbered heading right above the header. */
  readonly heading: Section | undefined;
}

/** Reads one table; undefined when it is none of the kinds (no names of people, no units). */
export function readRoster(grid: Grid, block: Block, choices: Choices, places?: Places): RosterAsRead | undefined {
  const { header, from, to } = block;
  const areLines = isBare(header) && header.left === header.right;
  const sampled: number[] = [];
  for (let row = header.columnNumbers > 0 ? header.columnNumbers + 1 : from; row <= to; row++)
    if (!block.repeated.has(row) && (isSampled(grid, row) || (areLines && /^\d/.test(grid.text(row, header.left)))))
      sampled.push(row);
  const understood = understand(grid, header, sampled, choices, block.title, places);
  if (understood === undefined) return undefined;
  const { subject } = understood;
  let { columns } = understood;
  let found = findRows(grid, header, columns, subject, from, to, block);
  if (found.others.length > 0 && found.data.length > 0) {
    // Totals and headings are no values of a column: look again without them.
    const again = mapColumns(
      grid,
      header,
      found.data.map(({ row }) => row),
      subject,
      choices,
      places,
    );
    const before = columns;
    columns =
      columns.some(({ field }) => field === "fullName") &&
      !again.some(({ field }) => field === "fullName" || field === "familyName")
        ? columns
        : again;
    if (columns.some(({ field }, i) => field !== before[i]?.field))
      found = findRows(grid, header, columns, subject, from, to, block);
  }
  const { kind, evidence } = classifySheet(subject, block.title, grid.sheet.name, columns);
  if (kind === "staff")
    columns = withStaffTotal(grid, columns, found).map((column) =>
      column.field === "seats" && column.chosenBy === "reader" ? { ...column, field: "delegates" } : column,
    );
  const chosenKind = choices.sheets[grid.sheet.name]?.kind;
  const cells = new RowCells(
    grid,
    found.data.map(({ row }) => row),
  );
  const people =
    subject === "people"
      ? readPeopleRows(grid, block, columns, found, cells, choices, kind === "nominations")
      : undefined;
  const delegates = people?.delegates ?? [];
  const announced = people?.announced ?? [];
  const entries = subject === "units" ? found.data.map((row) => readEntry(row, grid.sheet.name, cells, columns)) : [];
  if (kind === "list" && entries.length === 0) return undefined;
  return {
    sheet: grid.sheet.name,
    kind: chosenKind ?? kind,
    kindEvidence: chosenKind === undefined ? evidence : ["do người dùng chọn"],
    title: block.title,
    headerRows: rowsBetween(header.top, header.bottom),
    firstRow: found.data[0]?.row ?? 0,
    lastRow: found.data.at(-1)?.row ?? 0,
    columns: columns.map((column) => toReading(grid, column)),
    delegates,
    ...(announced.length === 0 ? {} : { announced }),
    entries,
    otherRows: withNumbers(grid, header, found.others),
    totals:
      subject === "people" ? readTotals(grid, columns, found, { from: block.firstAbove, to: header.top - 1 }) : [],
    titles: people?.titles ?? [],
    notes: readingNotes(grid, header, found, columns),
  };
}

/** A row with one filled cell says nothing of the columns: it is a heading or a note. */
function isSampled(grid: Grid, row: number): boolean {
  let filled = 0;
  for (const value of grid.sheet.rows[row - 1] ?? []) if (value !== null && value !== "" && ++filled >= 2) return true;
  return false;
}

/** Facts that make a column of names, whatever its header says, a list of people. */
const OF_A_PERSON: readonly FieldId[] = [
  "birthDate",
  "birthDateMale",
  "birthDateFemale",
  "sex",
  "female",
  "ethnicity",
  "partyMember",
  "nationalId",
];

function understand(
  grid: Grid,
  header: Header,
  rows: readonly number[],
  choices: Choices,
  title: string,
  places?: Places,
): { readonly subject: Subject; readonly columns: readonly MappedColumn[] } | undefined {
  const people = mapColumns(grid, header, rows, "people", choices, places);
  const of = (columns: readonly MappedColumn[], field: FieldId) => columns.find((column) => column.field === field);
  const name = of(people, "fullName") ?? of(people, "familyName");
  const units = mapColumns(grid, header, rows, "units", choices);
  const unit = of(units, "unit");
  const hasNumbers =
    of(units, "seats") !== undefined || of(units, "staff") !== undefined || of(units, "delegates") !== undefined;
  const forced = subjectOf(choices.sheets[grid.sheet.name]);
  if (forced === "units" && unit !== undefined) return { subject: "units", columns: units };
  if (forced === "people" && people.some(({ field }) => field !== null)) return { subject: "people", columns: people };
  const byValues = name !== undefined && name.chosenBy === "reader" && name.score < 0.5;
  if (name !== undefined && !(byValues && !people.some(({ field }) => field !== null && OF_A_PERSON.includes(field)))) {
    const bare =
      ["ten", "dai bieu", "ten goi", "thanh phan", "doi tuong"].includes(fold(name.path.at(-1) ?? "")) &&
      name.chosenBy === "reader";
    const people_ = name.sample.filled === 0 || name.sample.names >= name.sample.filled * 0.3;
    if (!(bare && !people_ && unit !== undefined && hasNumbers)) return { subject: "people", columns: people };
  }
  const asNominees = withUnitsAsNames(people, title);
  if (asNominees !== undefined && !hasNumbers) return { subject: "people", columns: asNominees };
  if (unit === undefined || unit.score < 0.6) return undefined;
  const kind = choices.sheets[grid.sheet.name]?.kind;
  if (!hasNumbers && unit.score < 0.85 && kind === undefined) return undefined;
  return { subject: "units", columns: units };
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

/** Collectives put up for awards under "Đơn vị": their names are the rows' names. */
function withUnitsAsNames(people: readonly MappedColumn[], title: string): readonly MappedColumn[] | undefined {
  const unit = people.find(({ field, chosenBy }) => field === "unit" && chosenBy === "reader");
  const awarded = people.some(({ field }) => field === "awards" || field === "achievement");
  if (unit === undefined || !awarded || !/khen|thi dua|dien hinh|de nghi/.test(fold(title))) return undefined;
  return people.map((column): MappedColumn =>
    column === unit ? { ...column, field: "fullName", also: [], certain: false } : column,
  );
}

/** What the office said the sheet is, as far as it decides between people and units. */
function subjectOf(sheet: Choices["sheets"][string] | undefined): Subject | undefined {
  const said = sheet?.kind ?? sheet?.use;
  if (said === undefined || said === "auto" || said === "ignore") return undefined;
  return said === "allocation" || said === "staff" || said === "list" ? "units" : "people";
}

const BIRTH: readonly FieldId[] = ["birthDate", "birthDateMale", "birthDateFemale"];

/**
 * Tells birth dates that are written month first, by all of their rows; the halves for men and women are one column.
 */
function withDateOrder(grid: Grid, columns: readonly MappedColumn[], found: FoundRows): readonly MappedColumn[] {
  const births = columns.filter(
    ({ field, dayAndMonth }) => field !== null && BIRTH.includes(field) && dayAndMonth === undefined,
  );
  const values: CellValue[] = [];
  for (const { column } of births) for (const { row } of found.data) values.push(grid.value(row, column));
  const dateOrder = dateOrderOf(values);
  return dateOrder === undefined
    ? columns
    : columns.map((column) => (births.includes(column) ? { ...column, dateOrder } : column));
}

function readPeopleRows(
  grid: Grid,
  block: Block,
  mapped: readonly MappedColumn[],
  found: FoundRows,
  cells: RowCells,
  choices: Choices,
  isNomination: boolean,
): Pick<RosterAsRead, "delegates" | "announced" | "titles"> {
  const columns = withDateOrder(grid, mapped, found);
  const by = new Map<FieldId, MappedColumn[]>();
  for (const column of columns)
    if (column.field !== null) by.set(column.field, [...(by.get(column.field) ?? []), column]);
  const people: PeopleColumns = {
    all: columns,
    by,
    blankIsUnknown: new Set(choices.blankIsUnknown[grid.sheet.name] ?? []),
    statedOnce: columnsStatedOnce(grid, columns, found.data),
    kind: kindColumn(grid, columns, found.data),
  };
  const titles = listTitles(grid, block);
  const title = titles.find((one) => saysOfAll(one, choices));
  const office =
    title === undefined ? statedOffice(grid, columns, found, block.firstAbove, block.header.top - 1) : ABSENT;
  const legend = columns.some(({ field, markMeans }) => field === "category" && markMeans === undefined)
    ? readLegend([
        ...found.others.filter(({ is }) => is === "note" || is === "section").map(({ text }) => text),
        ...textsAbove(grid, block),
      ])
    : NO_LEGEND;
  const standing = standingColumns(
    grid,
    columns,
    found.data,
    title === undefined || choices.groups[fold(title.text)] === undefined ? titleStanding(grid, block) : undefined,
    isNomination,
  );
  const headcount = headcountColumns(grid, columns, found.data);
  const key = JSON.stringify([
    standing,
    headcount,
    columns.map(({ column, path, field, also, marksOnly, markMeans, dayAndMonth, dateOrder }) => [
      column,
      path,
      field,
      also,
      marksOnly,
      markMeans,
      dayAndMonth,
      dateOrder,
    ]),
    isNomination,
    office,
    [...legend],
    grid.encoding,
    grid.fontsLie,
    people.kind?.column,
    [...people.statedOnce],
    choices.groups,
    choices.names,
    choices.blankIsUnknown[grid.sheet.name],
  ]);
  const context: RowContext = {
    facts: new RowFacts(people, cells, choices),
    cells,
    choices,
    at: grid.at.bind(grid),
    sheet: grid.sheet.name,
    snapshot: grid.sheet,
    isNomination,
    office,
    legend,
    standing,
    headcount,
  };
  const delegates = reuseRows(
    grid.sheet,
    `${grid.sheet.name}\n${String(block.header.top)}\n${String(block.header.left)}`,
    key,
    found.data,
    (row) => {
      cells.borrowed = false;
      const delegate = readDelegate(row, context);
      return { delegate, alone: !cells.borrowed };
    },
  );
  return { delegates, announced: isNomination ? [] : announcedPeople(found, context), titles };
}

const NO_LEGEND: Legend = new Map();

/** The lines between the list before and this header, as far as an explanation of codes may stand. */
function textsAbove(grid: Grid, { firstAbove, header }: Block): string[] {
  const texts: string[] = [];
  for (let row = Math.max(firstAbove, header.top - 12); row < header.top; row++)
    for (let column = 1; column <= grid.columnCount; column++) {
      const text = grid.text(row, column);
      if (text.length > 8) texts.push(text);
    }
  return texts;
}

/** A title that plainly names one category, or one that the office chose for it. */
function saysOfAll({ text, isOfList }: ListTitle, choices: Choices): boolean {
  if (choices.groups[fold(text)] !== undefined) return true;
  const { group, plain } = proposeGroup(text, "section");
  return plain && (isOfList || !(group?.is === "category" && group.id === "uncounted"));
}

/**
 * The lines that may name a category for the whole list ("DANH SÁCH KHÁCH MỜI"), the nearest row first; below a title
 * that names none, a sheet called "Khách mời". The name of the conference is not part of it.
 */
function listTitles(grid: Grid, { firstAbove, header, whole }: Block): readonly ListTitle[] {
  const titles: ListTitle[] = [];
  const add = (text: string, isOfList: boolean, cell: CellRef) => {
    if (text === "") return;
    const isOfStanding = standingOfHeading(text) === undefined ? {} : { isOfStanding: true as const };
    titles.push({ text, from: "section", cell, isOfList, ...isOfStanding });
  };
  for (let row = header.top - 1; row >= Math.max(firstAbove, header.top - 12); row--) {
    for (let column = 1; column <= grid.columnCount; column++) {
      // Of two tables side by side each has its own title; one merged above both is the title of both.
      if (
        !header.alone &&
        header.table === undefined &&
        (column > header.right || (grid.mergeAt(row, column)?.right ?? column) < header.left)
      )
        continue;
      const typed = grid.text(row, column);
      if (typed.length < 4 || typed.length > 200) continue;
      const { text, isOfList } = groupOfTitle(typed);
      add(text, isOfList, grid.at(row, column));
    }
  }
  if (whole !== undefined) return [...titles, ...listTitles(grid, whole)];
  add(grid.sheet.name.replace(/^\d+\s*[.)_-]?\s*/, ""), true, grid.at(header.top, header.left));
  return titles;
}

/** "DANH SÁCH ĐẠI BIỂU DỰ KHUYẾT" above the list: none of them is a delegate. */
function titleStanding(grid: Grid, { firstAbove, header, whole }: Block): Standing | undefined {
  for (let row = header.top - 1; row >= Math.max(firstAbove, header.top - 12); row--) {
    for (let column = 1; column <= grid.columnCount; column++) {
      if (
        !header.alone &&
        header.table === undefined &&
        (column > header.right || (grid.mergeAt(row, column)?.right ?? column) < header.left)
      )
        continue;
      const text = grid.text(row, column);
      const said = text.length < 6 || text.length > 200 ? undefined : standingOfHeading(readSectionText(text).text);
      if (said !== undefined) return { ...said, text, cell: grid.at(row, column) };
    }
  }
  return whole === undefined ? undefined : titleStanding(grid, whole);
}

const LIST_HEAD = /^(?:danh sách|các đại biểu|đại biểu|khách mời|điển hình)/iu;
const CONFERENCE_TAIL =
  /\s+(?:tham dự|dự(?! khuyết)|tại|đề nghị|được đề nghị|năm|giai đoạn|xã|phường|thị trấn|hội nghị|đại hội)\s.*$/iu;

/**
 * What a title calls its people. `isOfList`: it speaks of the list itself, so it cannot be the office that made it
 * ("BAN TỔ CHỨC HỘI NGHỊ").
 */
function groupOfTitle(typed: string): { readonly text: string; readonly isOfList: boolean } {
  const title = typed.replace(/^.*?(?=danh sách\s)/iu, "").replace(/^(?:[IVX]+|[A-ZĐ]|\d{1,2})\s*[.)/-]\s*/u, "");
  const text = title
    .replace(CONFERENCE_TAIL, "")
    .replace(/^danh sách\s+(?:trích ngang\s+|tổng hợp\s+)*/iu, "")
    .replace(/\s*\(.*$/u, "");
  return { text, isOfList: title !== typed || LIST_HEAD.test(typed) };
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

function rowsBetween(top: number, bottom: number): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
}

function withNumbers(grid: Grid, header: Header, others: readonly OtherRow[]): readonly OtherRow[] {
  if (header.columnNumbers === 0 || others.some(({ row }) => row === header.columnNumbers)) return others;
  const texts: string[] = [];
  for (let c = header.left; c <= header.right; c++) {
    const text = grid.text(header.columnNumbers, c);
    if (text !== "") texts.push(text);
  }
  return [{ row: header.columnNumbers, is: "column-numbers", text: texts.join(" ") }, ...others];
}
