import type { Choices } from "../../domain/choices";
import type { FieldId } from "../../domain/facts";
import { ABSENT } from "../../domain/read";
import type { RosterAsRead } from "../../domain/roster";
import type { CellValue } from "../../domain/sheet-snapshot";
import type { RowAsRead } from "../../domain/delegate";
import { dateOrderOf, hasShortYears } from "../../domain/vietnamese-date";
import { fold } from "../../domain/vietnamese-text";
import { bodyOf } from "../texts/body-words";
import { announcedPeople } from "./announced-people";
import type { FoundRows } from "../rows/find-rows";
import { headcountColumns } from "./headcount-of";
import { kindColumn } from "./kind-column";
import { listTitles, saysOfAll, titleStanding } from "../headers/list-titles";
import type { MappedColumn } from "../columns/map-columns";
import { readDelegate, type RowContext } from "./read-delegate";
import { KeptRows } from "../rows/reuse-rows";
import type { RowCells } from "../grid/row-cells";
import { type PeopleColumns, RowFacts } from "./row-facts";
import type { Grid } from "../grid/sheet-grid";
import { standingColumns } from "./standing-of";
import { statedOffice } from "./stated-office";
import { columnsStatedOnce } from "./stated-once";
import type { Block } from "../headers/table-block";

const keptPeople = new KeptRows<RowAsRead>();

/** Reads the people of one list, row by row; rows that say what they said before are not read again. */
export function readPeopleRows(
  grid: Grid,
  block: Block,
  mapped: readonly MappedColumn[],
  found: FoundRows,
  cells: RowCells,
  choices: Choices,
  isNomination: boolean,
): Pick<RosterAsRead, "delegates" | "announced" | "titles"> {
  const columns = withWrittenDates(grid, mapped, found);
  const people = peopleColumns(grid, columns, found, choices);
  const titles = listTitles(grid, block);
  const title = titles.find((one) => saysOfAll(one, choices));
  const isTitleChosen = title !== undefined && choices.groups[fold(title.text)] !== undefined;
  const context: RowContext = {
    facts: new RowFacts(people, cells, choices),
    cells,
    choices,
    at: grid.at.bind(grid),
    sheet: grid.sheet.name,
    snapshot: grid.sheet,
    isNomination,
    areHouseholds: isNomination && namesHouseholds(block.title),
    office: title === undefined ? statedOffice(grid, columns, found, block.firstAbove, block.header.top - 1) : ABSENT,
    standing: standingColumns(
      grid,
      columns,
      found.data,
      isTitleChosen ? undefined : titleStanding(grid, block),
      isNomination,
    ),
    headcount: headcountColumns(grid, columns, found.data),
  };
  const { top, left } = block.header;
  const before = keptPeople.of(grid.sheet, JSON.stringify([top, grid.at(top, left)]), keyOf(grid, people, context));
  const delegates = found.data.map((row) => {
    const known = before.known(row.row, row.sections);
    if (known !== undefined) return known;
    cells.borrowed = false;
    const delegate = readDelegate(row, context);
    // One that takes something from another row (a ditto mark, a merged cell) does not follow from its own.
    if (!cells.borrowed) before.keep(row.row, row.sections, delegate);
    return delegate;
  });
  return { delegates, announced: isNomination ? [] : announcedPeople(found, context), titles };
}

function peopleColumns(
  grid: Grid,
  columns: readonly MappedColumn[],
  found: FoundRows,
  choices: Choices,
): PeopleColumns {
  const by = new Map<FieldId, MappedColumn[]>();
  for (const column of columns)
    if (column.field !== null) by.set(column.field, [...(by.get(column.field) ?? []), column]);
  return {
    all: columns,
    by,
    blankIsUnknown: unknownWhereBlank(grid, columns, found, choices),
    statedOnce: columnsStatedOnce(grid, columns, found.data),
    kind: kindColumn(grid, columns, found.data),
  };
}

function unknownWhereBlank(
  grid: Grid,
  columns: readonly MappedColumn[],
  { data }: FoundRows,
  choices: Choices,
): ReadonlySet<number> {
  const chosen = choices.blankIsUnknown[grid.sheet.name] ?? [];
  const name = (column: number) => grid.columnName(data[0]?.row ?? 0, column);
  return new Set(columns.flatMap(({ column }) => (chosen.includes(name(column)) ? [column] : [])));
}

/** All that the reading of a row depends on besides its own cells and headings, as one text. */
function keyOf(grid: Grid, people: PeopleColumns, context: RowContext): string {
  const { areHouseholds, choices, headcount, isNomination, office, standing } = context;
  return JSON.stringify([
    standing,
    headcount,
    people.all.map(
      ({ column, path, field, also, marksOnly, markMeans, dayAndMonth, dateOrder, shortYears, ofGuests }) => [
        column,
        path,
        field,
        also,
        marksOnly,
        markMeans,
        dayAndMonth,
        dateOrder,
        shortYears,
        ofGuests,
      ],
    ),
    isNomination,
    areHouseholds,
    office,
    grid.spelled,
    grid.encoding,
    grid.fontsLie,
    people.kind?.column,
    [...people.statedOnce],
    choices.groups,
    choices.names,
    choices.blankIsUnknown[grid.sheet.name],
  ]);
}

/** "DANH SÁCH HỘ GIA ĐÌNH VĂN HÓA TIÊU BIỂU". */
function namesHouseholds(title: string): boolean {
  const [, listed = ""] =
    /danh sách\s+(?:trích ngang\s+|các\s+|tổng hợp\s+|đề nghị.*?(?=hộ|gia đình))*(.*)$/iu.exec(title) ?? [];
  return bodyOf(listed.toLowerCase()) === "household";
}

const SAYS_MONTH_FIRST = /\bmm\s*[-/.]\s*dd\b|tháng\s*[-/,]\s*ngày|\bthang\s*[-/]\s*ngay\b|month\s*[-/]\s*day/iu;
const BIRTH: readonly FieldId[] = ["birthDate", "birthDateMale", "birthDateFemale"];

/**
 * Tells birth dates that are written month first, or without the century, by all of their rows; the halves for men and
 * women are one column.
 */
function withWrittenDates(grid: Grid, columns: readonly MappedColumn[], found: FoundRows): readonly MappedColumn[] {
  const births = columns.filter(
    ({ field, dayAndMonth }) => field !== null && BIRTH.includes(field) && dayAndMonth === undefined,
  );
  const values: CellValue[] = [];
  for (const { column } of births) for (const { row } of found.data) values.push(grid.value(row, column));
  const saysMonthFirst = births.some(({ path }) => SAYS_MONTH_FIRST.test(path.join(" ")));
  const dateOrder = dateOrderOf(values, saysMonthFirst);
  const shortYears = hasShortYears(values);
  if (dateOrder === undefined && !shortYears) return columns;
  const written = {
    ...(dateOrder === undefined ? {} : { dateOrder, saysDateOrder: saysMonthFirst }),
    ...(shortYears ? { shortYears } : {}),
  };
  return columns.map((column) => (births.includes(column) ? { ...column, ...written } : column));
}
