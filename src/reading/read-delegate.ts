import type { CellRef } from "../domain/cell-ref";
import type { Choices } from "../domain/choices";
import type { CellNote, Delegate, DelegateKind } from "../domain/delegate";
import { ABSENT, type Read } from "../domain/read";
import type { FieldId } from "../domain/roster";
import { columnLetters } from "../domain/cell-ref";
import { fold } from "../domain/vietnamese-text";
import { decideGroup, type GroupSource } from "./decide-group";
import type { DataRow } from "./find-rows";
import type { Section } from "./section-text";
import type { MappedColumn } from "./map-columns";
import { readBirthDate } from "./read-birth-date";
import { readNationalId, readPhone } from "./read-identity";
import { readDelegateKind } from "./read-kind";
import { readMark } from "./read-mark";
import { looksLikePersonName, readName } from "./read-name";
import { readPartyMember } from "./read-party";
import { readPeople } from "./read-people";
import { decideSex } from "./decide-sex";
import type { RowCell, RowCells } from "./row-cells";
import { splitPosition } from "./split-position";

/** The columns of one roster of people, looked up once. */
export interface PeopleColumns {
  readonly all: readonly MappedColumn[];
  readonly by: ReadonlyMap<FieldId, readonly MappedColumn[]>;
  /** The column that says tập thể, cá nhân or hộ gia đình. */
  readonly kind: MappedColumn | undefined;
  /** Letters of mark columns in which a blank cell is unknown. */
  readonly blankIsUnknown: ReadonlySet<string>;
}

/** Facts a value merged over several rows stands for in each of them. */
const SHARED: readonly FieldId[] = ["unit", "village", "category", "sector", "economicSector", "position", "religion", "ethnicity", "education", "qualification", "politicalTheory", "awards", "achievement", "notes"];

/** Facts only a person has. */
const PERSON_FACTS: readonly FieldId[] = ["birthDate", "birthDateMale", "birthDateFemale", "ethnicity", "partyMember"];

export interface RowContext {
  readonly cells: RowCells;
  readonly columns: PeopleColumns;
  readonly choices: Choices;
  readonly at: (row: number, column: number) => CellRef;
  readonly sheet: string;
  readonly isNomination: boolean;
  /** A title that plainly names one group for the whole list. */
  readonly title: GroupSource | undefined;
}

/** Reads one row of people. What cannot be read stays unreadable with its text; nothing is guessed. */
export function readDelegate({ row, sections }: DataRow, context: RowContext): Delegate {
  const { cells, columns, choices, sheet } = context;
  const remarks: CellNote[] = [];
  const read = new Map<number, RowCell>();
  for (const { column, field, markMeans, dayAndMonth } of columns.all) {
    if (field === null) continue;
    const cell = cells.read(row, column, markMeans === undefined && SHARED.includes(field), remarks);
    read.set(column, dayAndMonth === undefined ? cell : wholeDate(cell, dayAndMonth.map((part) => cells.read(row, part, false, remarks).text)));
  }
  const column = (field: FieldId) => columns.by.get(field)?.[0];
  const cellOf = (field: FieldId): RowCell | undefined => {
    const list = columns.by.get(field) ?? [];
    const cell = read.get(list[0]?.column ?? 0);
    if (cell === undefined || list[0]?.markMeans === undefined) return cell;
    const marked = list.find((mapped) => readMark(read.get(mapped.column)?.value ?? null) === true);
    const markedCell = read.get(marked?.column ?? 0);
    return markedCell === undefined || marked?.markMeans === undefined ? { ...cell, value: null, text: "" } : { ...markedCell, value: marked.markMeans, text: marked.markMeans };
  };
  const blankMeansNo = (mapped: MappedColumn) => mapped.marksOnly && !columns.blankIsUnknown.has(columnLetters(mapped.column));

  const text = (field: FieldId): Read<string> => {
    const list = columns.by.get(field) ?? [];
    const whole = list.find((mapped) => mapped.markMeans === undefined);
    const cell = (whole === undefined ? undefined : read.get(whole.column)) ?? cellOf(field);
    return cell === undefined ? ABSENT : textOf(cell);
  };
  const mark = (field: FieldId, toMark: (cell: RowCell) => boolean | null): Read<boolean> => {
    const mapped = column(field);
    const cell = cellOf(field);
    if (mapped === undefined || cell === undefined) return ABSENT;
    const value = cell.isError || cell.isOpenDitto ? null : toMark(cell);
    if (value !== null) return { kind: "value", value, cell: cell.cell };
    if (!isBlank(cell)) return unreadable(cell);
    return blankMeansNo(mapped) ? { kind: "value", value: false, cell: cell.cell } : { kind: "blank", cell: cell.cell };
  };
  const renamed = (value: Read<string>): Read<string> => {
    const name = value.kind === "value" ? choices.names[fold(value.value)] : undefined;
    return value.kind === "value" && name !== undefined ? { ...value, value: name } : value;
  };
  const heading = (topic: Section["topic"]) => sections.filter((section) => section.topic === topic).at(-1);
  const orHeading = (value: Read<string>, topic: Section["topic"]): Read<string> => {
    const section = value.kind === "value" || value.kind === "unreadable" ? undefined : heading(topic);
    return section === undefined ? value : { kind: "value", value: section.text, cell: section.cell };
  };

  const named = readFullName(context, read, row);
  const kindCell = columns.kind === undefined ? undefined : cells.read(row, columns.kind.column, true, []);
  const kind = kindOf(named.text, kindCell?.text ?? heading("kind")?.text ?? null, context.isNomination, () => PERSON_FACTS.some((field) => (cellOf(field)?.text ?? "") !== ""));
  const isPerson = kind === "person";

  let position = text("position");
  let unit = text("unit");
  const positionColumn = column("position");
  if (positionColumn?.also.includes("unit") && position.kind === "value" && unit.kind === "absent") {
    const raw = cellOf("position");
    const parts = splitPosition(typeof raw?.value === "string" && !raw.isOpenDitto ? (raw.text.length === raw.value.length ? raw.value : raw.text) : position.value);
    unit = parts.unit === "" ? { kind: "blank", cell: position.cell } : parts.unit === undefined ? { kind: "unreadable", text: position.value, cell: position.cell } : { kind: "value", value: parts.unit, cell: position.cell };
    position = parts.position === undefined ? { kind: "blank", cell: position.cell } : { ...position, value: parts.position };
  } else if (column("unit")?.also.includes("position") && unit.kind === "value" && position.kind === "absent") {
    const parts = splitPosition(unit.value);
    position = parts.position === undefined ? { kind: "blank", cell: unit.cell } : { kind: "value", value: parts.position, cell: unit.cell };
    unit = parts.unit === undefined || parts.unit === "" ? { kind: "unreadable", text: unit.value, cell: unit.cell } : { ...unit, value: parts.unit };
  }
  const category = text("category");
  const categoryColumns = columns.by.get("category") ?? [];
  const sources: GroupSource[] = [];
  for (const mapped of categoryColumns) {
    const cell = read.get(mapped.column);
    if (cell === undefined) continue;
    if (mapped.markMeans !== undefined) { if (readMark(cell.value) === true) sources.push({ text: mapped.markMeans, from: "column", cell: cell.cell }); }
    else if (cell.text !== "" && !cell.isOpenDitto) sources.push({ text: cell.text, from: "column", cell: cell.cell });
  }
  for (const section of sections) if (section.topic === "category") sources.push({ text: section.text, from: "section", cell: section.cell });
  if (context.title !== undefined && sources.length === 0) sources.push(context.title);
  if (position.kind === "value") sources.push({ text: position.value, from: "position", cell: position.cell });
  const { group, claims } = decideGroup(sources, category.kind === "blank" ? category.cell : undefined, choices);
  const groupText = claims.find(({ cell }) => group.kind === "value" && cell === group.cell)?.text ?? sources.filter(({ from }) => from === "section").at(-1)?.text;
  const groupCell = group.kind === "absent" ? undefined : group.cell;
  const minorityColumn = column("minority");
  const people = readPeople(cellOf("ethnicity"), minorityColumn, cellOf("minority"), minorityColumn !== undefined && blankMeansNo(minorityColumn));
  const { sex, claims: sexClaims } = isPerson ? decideSex(columns, read, named, blankMeansNo) : { sex: ABSENT, claims: [] };

  return {
    sheet, row, kind, at: named.at,
    order: text("order"), fullName: named.read,
    birthDate: readBirthDate(cellOf("birthDate"), cellOf("birthDateMale"), cellOf("birthDateFemale"), named.birth),
    sex, sexClaims,
    ethnicity: people.ethnicity, minority: isPerson ? people.minority : ABSENT,
    religion: text("religion").kind === "absent" ? people.religion ?? ABSENT : text("religion"),
    partyMember: isPerson ? mark("partyMember", ({ value, numberFormat }) => readPartyMember(value, numberFormat)) : ABSENT,
    education: text("education"), qualification: text("qualification"), politicalTheory: text("politicalTheory"),
    position, unit: renamed(orHeading(unit, "unit")), village: renamed(orHeading(text("village"), "village")),
    category: category.kind === "value" || category.kind === "unreadable" || groupText === undefined || groupCell === undefined || (group.kind !== "value" && sources.every(({ from }) => from === "position"))
      ? category : { kind: "value", value: groupText, cell: groupCell },
    group, groupClaims: claims,
    sector: orHeading(text("sector"), "sector"), economicSector: text("economicSector"),
    directWorker: mark("directWorker", ({ value, text: typed }) => readMark(value) ?? directWork(typed)),
    achievement: text("achievement"), awards: text("awards"),
    talk: mark("talk", ({ value, text: typed }) => readMark(value) ?? (typed.length > 3 && !/^(?:không|chưa|ko)/iu.test(typed) ? true : null)),
    score: numberOf(cellOf("score")),
    nationalId: digits(cellOf("nationalId"), (cell) => readNationalId(cell.value, cell.numberFormat).value),
    phone: digits(cellOf("phone"), (cell) => readPhone(cell.value, cell.numberFormat).value),
    notes: text("notes"), remarks,
  };
}

/** Day, month and year from three cells; what is missing is left out. */
function wholeDate(year: RowCell, [day = "", month = ""]: readonly string[]): RowCell {
  if (year.text === "" && day === "" && month === "") return year;
  const text = [day, month, year.text].filter((part, i) => part !== "" || (i === 1 && day !== "")).join("/");
  return { ...year, value: text, text, numberFormat: "General" };
}

function directWork(typed: string): boolean | null {
  const folded = fold(typed);
  return /^(?:lao dong |lam viec |nguoi )?truc tiep/.test(folded) ? true : /^gian tiep|^khong truc tiep/.test(folded) ? false : null;
}

function isBlank(cell: RowCell): boolean {
  return cell.value === null || (typeof cell.value === "string" && cell.text === "" && !cell.isError);
}

function unreadable(cell: RowCell): { readonly kind: "unreadable"; readonly text: string; readonly cell: CellRef } {
  return { kind: "unreadable", text: cell.text === "" ? String(cell.value) : cell.text, cell: cell.cell };
}

export function textOf(cell: RowCell): Read<string> {
  if (isBlank(cell)) return { kind: "blank", cell: cell.cell };
  if (cell.isError || cell.isOpenDitto) return unreadable(cell);
  return { kind: "value", value: typeof cell.value === "boolean" ? (cell.value ? "TRUE" : "FALSE") : cell.text, cell: cell.cell };
}

export function numberOf(cell: RowCell | undefined): Read<number> {
  if (cell === undefined) return ABSENT;
  if (typeof cell.value === "number") return { kind: "value", value: cell.value, cell: cell.cell };
  if (isBlank(cell) || /^[-–—]$/.test(cell.text)) return { kind: "blank", cell: cell.cell };
  const match = cell.isError || cell.isOpenDitto ? null : /^(\d{1,3}(?:\.\d{3})+|\d+)(?:[,.](\d{1,2}))?\s*(?:đại biểu|đb|người|đồng chí|đ\/c|điểm|phiếu|nữ|dai bieu|nguoi)?$/iu.exec(cell.text);
  if (!match) return unreadable(cell);
  return { kind: "value", value: Number(`${(match[1] ?? "").replaceAll(".", "")}.${match[2] ?? "0"}`), cell: cell.cell };
}

function digits(cell: RowCell | undefined, toDigits: (cell: RowCell) => string | null): Read<string> {
  if (cell === undefined) return ABSENT;
  if (cell.isError || cell.isOpenDitto) return unreadable(cell);
  const value = toDigits(cell);
  return value === null ? { kind: "blank", cell: cell.cell } : { kind: "value", value, cell: cell.cell };
}

export interface NamedRow {
  readonly read: Read<string>;
  readonly at: CellRef;
  /** The name with its form of address, as typed. */
  readonly text: string;
  /** What stands behind the name in the same cell, when the header says it is the birth date. */
  readonly birth: RowCell | undefined;
}

function readFullName(context: RowContext, read: ReadonlyMap<number, RowCell>, row: number): NamedRow {
  const { by } = context.columns;
  const full = by.get("fullName")?.[0];
  const family = by.get("familyName")?.[0];
  const given = by.get("givenName")?.[0];
  const cell = read.get((full ?? family ?? given)?.column ?? 0);
  const at = cell?.cell ?? context.at(row, context.columns.all[0]?.column ?? 1);
  if (cell === undefined) return { read: ABSENT, at, text: "", birth: undefined };
  const givenCell = full === undefined && given !== undefined && family !== undefined ? read.get(given.column) : undefined;
  if (cell.isError || cell.isOpenDitto) return { read: unreadable(cell), at, text: cell.text, birth: undefined };
  let typed = [cell.text, givenCell?.text ?? ""].filter((part) => part !== "").join(" ");
  let birth: RowCell | undefined;
  if (full !== undefined && full.also.length > 0) {
    const parts = /^([^,;(\d]+?)\s*[,;(–-]\s*(.+?)\)?$/u.exec(typed);
    if (parts) {
      typed = parts[1] ?? typed;
      if (full.also.includes("birthDate")) birth = { ...cell, value: parts[2] ?? null, text: parts[2] ?? "", numberFormat: "General" };
    }
  }
  const name = readName(typed).name;
  return { read: name === "" ? { kind: "blank", cell: at } : { kind: "value", value: name, cell: at }, at, text: typed, birth };
}

function kindOf(name: string, type: string | null, isNomination: boolean, hasPersonFacts: () => boolean): DelegateKind {
  const kind = readDelegateKind(name, type);
  if (kind !== null) return kind;
  return name !== "" && isNomination && looksLikePersonName(name) < 0.3 && !hasPersonFacts() ? "collective" : "person";
}
