import type { DrawnLine, DrawnSheet, DrawnWorkbook } from "../drawn-workbook";
import { type Chance, chanceOf } from "./chance";
import { DATES, FURTHER, GROUPS, type Habit, NAMES, ORDERS, PLACES, SEX_AND_BIRTH } from "./column-habits";
import { type InventedPerson, inventPeople, LEADING } from "./invented-people";
import { isWithoutAccentedCapitals, LETTERS } from "./letter-habits";
import { type DraftColumn, type ListDraft, listRows, row, type Says, tableLine } from "./list-draft";
import { HEADS, OTHER_SHEETS, SIGNATURES, SUBTITLES, TITLES, TOTALS, type Title } from "./margin-habits";
import { LAYOUTS } from "./layout-habits";
import { DIVISIONS, type Division } from "./section-habits";
import { HEADERS, NOISE, ORDER_OF_COLUMNS, REPEATS, startingAt, STARTS } from "./shape-habits";

/** A workbook drawn by chance, its labels made with it, and the habits of the office that keeps it. */
export interface OfficeDrawing {
  readonly drawn: DrawnWorkbook;
  readonly habits: readonly string[];
}

/** Chooses one habit of each table and remembers which. */
export class Office {
  readonly habits: string[] = [];
  constructor(readonly chance: Chance) {}

  choose<T>(table: readonly Habit<T>[]): Habit<T> {
    const habit = this.chance.among(table);
    this.habits.push(habit.id);
    return habit;
  }
}

/** The workbook of a seed: the same for ever, as long as the tables of habits are. */
export function drawOffice(seed: number): OfficeDrawing {
  const office = new Office(chanceOf(seed));
  const { chance } = office;
  const layout = office.choose(LAYOUTS);
  const title = office.choose(TITLES).does;
  const people = inventPeople(chance, chance.int(4, 14));
  const lines = layout.does(office, title, people);
  const sheets = [
    letters(office, {
      name: chance.pick(["Danh sách", "DS", "Sheet1", "ĐB", "DSDB"]),
      isJudged: true,
      options: {},
      typed: [],
      lines,
    }),
  ];
  const other = office.choose(OTHER_SHEETS).does;
  if (other !== null) {
    const table: DrawnLine[] =
      other.columns === "" ? [] : [{ line: "table", kind: other.kind, columns: other.columns, says: "" }];
    sheets.push({ name: other.name, isJudged: true, options: {}, typed: [], lines: [...table, ...other.rows(chance)] });
  }
  const name = `seed-${String(seed)}`;
  return {
    drawn: { name, about: office.habits.join("; "), kind: `by chance: ${layout.id}`, options: {}, sheets },
    habits: office.habits,
  };
}

/** What stands above a list: office, title, subtitle. */
export function headOf(office: Office, { text }: Title): DrawnLine[] {
  if (text === "") return [];
  return [
    ...office.choose(HEADS).does(office.chance),
    row("title", [text]),
    ...office.choose(SUBTITLES).does(office.chance),
  ];
}

/** What stands below it: legend, total, signatures. */
export function footOf(office: Office, count: number, legend: string | undefined): DrawnLine[] {
  return [
    ...office.choose(TOTALS).does(office.chance, count),
    ...(legend === undefined ? [] : [row("note", [legend])]),
    ...office.choose(SIGNATURES).does(office.chance),
  ];
}

/** A list of these people with columns as the office likes them. */
export function draftList(
  office: Office,
  title: Title,
  people: readonly InventedPerson[],
): { readonly draft: ListDraft; readonly legend?: string } {
  const { chance } = office;
  const { insteadOf, divide } = office.choose(
    title.says["group"] === undefined ? DIVISIONS : DIVISIONS.filter(({ does }) => !does.insteadOf.includes("group")),
  ).does;
  const told = title.says["group"] !== undefined || insteadOf.includes("group") || title.kind === "nominations";
  const group = told
    ? { does: () => [] as readonly DraftColumn[], legend: undefined }
    : (office.choose(GROUPS) as (typeof GROUPS)[number]);
  const further = FURTHER.filter(({ odds }) => chance.is(odds));
  office.habits.push(...further.map(({ id }) => id));
  const date = office.choose(DATES);
  const order = office.choose(ORDERS).does(chance);
  const named = office.choose(NAMES).does(chance);
  const grouped = group.does(chance);
  const [asked, noise] = [
    further.filter(({ isNoise }) => isNoise !== true),
    further.filter(({ isNoise }) => isNoise === true),
  ];
  const behind = office
    .choose(ORDER_OF_COLUMNS)
    .does(chance, [
      office.choose(SEX_AND_BIRTH).does(chance, date),
      ...asked.slice(0, 1).map(({ does }) => [does(chance)]),
      office.choose(PLACES).does(chance),
      grouped,
      ...asked.slice(1).map(({ does }) => [does(chance)]),
      ...noise.map(({ does }) => [does(chance)]),
    ]);
  const written = office.choose(HEADERS).does(withoutTold(insteadOf, [...order, ...named, ...behind.flat()]));
  const columns = insteadOf.length === 0 ? office.choose(REPEATS).does(written, people) : written;
  const sections = divide(chance, people, columns.length);
  const hasOffice = columns.some(({ sense }) => sense.includes("position"));
  const isOpen =
    !told &&
    grouped.length === 0 &&
    hasOffice &&
    people.some(({ position, unit }) => LEADING.test(`${position} ${unit}`));
  const says: Says = { ...title.says, ...(isOpen || title.kind === "nominations" ? { group: "?" } : {}) };
  const draft = {
    kind: title.kind,
    columns: knownBySex(columns, people),
    sections,
    says,
    hasHeader: true,
    hasNumbers: chance.is(10),
    restarts: chance.is(60),
  };
  return { draft, ...(group.legend === undefined ? {} : { legend: group.legend }) };
}

/** Where no woman is on the list, nobody can tell that the blank cells below “Nữ” mean men. */
export function knownBySex(columns: readonly DraftColumn[], people: readonly InventedPerson[]): readonly DraftColumn[] {
  if (people.some(({ sex }) => sex === "f")) return columns;
  return columns.map((column) =>
    column.sense === "female" ? { ...column, cell: () => ({ text: "", says: { sex: "m|-" } }) } : column,
  );
}

/** Headings stand in for columns, and an office below the name for the column of offices. */
function withoutTold(insteadOf: Division["insteadOf"], columns: readonly DraftColumn[]): readonly DraftColumn[] {
  const told = new Set<string>(insteadOf.map((each) => (each === "group" ? "category" : each)));
  const isOfficeInName = columns.some(({ sense }) => sense === "fullName+position");
  return columns.filter(
    ({ sense }) =>
      !sense.split("+").some((each) => told.has(each)) && !(isOfficeInName && sense.startsWith("position")),
  );
}

/** Types the sheet as the office does, where nothing is lost by it that a label would need. */
function letters(office: Office, sheet: DrawnSheet): DrawnSheet {
  const { does } = office.choose(LETTERS);
  if (does === null) return sheet;
  const texts = sheet.lines.flatMap((line) =>
    line.line === "row" && /^(?:person|section)/u.test(line.is[0] ?? "") ? [line.cells] : [],
  );
  if (texts.every(isWithoutAccentedCapitals)) return { ...sheet, typed: does.typed };
  office.habits.pop();
  office.habits.push("Unicode");
  return sheet;
}

/** A list drawn row below row. */
export function ordinaryList(office: Office, title: Title, people: readonly InventedPerson[]): DrawnLine[] {
  const { draft, legend } = draftList(office, title, people);
  const start = office.choose(STARTS).does;
  const rows = office.choose(NOISE).does(office.chance, listRows(draft), draft.columns);
  return [
    ...startingAt(start, headOf(office, title)),
    tableLine(draft, start.right + 1),
    ...startingAt({ ...start, down: 0 }, rows),
    ...startingAt({ ...start, down: 0 }, footOf(office, people.length, legend)),
  ];
}
