import type { Choices } from "../../domain/choices";
import type { FieldId } from "../../domain/facts";
import { fold } from "../../domain/vietnamese-text";
import { speaksOfVillage } from "../../domain/village-kinds";
import type { MappedColumn } from "../columns/map-columns";
import { headerWords, type Subject } from "../texts/match-header";
import { HAMLETS } from "../../lexicon/places";
import { SHEET_WORDS } from "../../lexicon/sheet-words";
import type { Block } from "../headers/table-block";
import { rowSubject } from "../columns/row-subject";

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
  "religion",
];

/** A table as a list of people, or as one of units: the columns read as either. */
export interface UnderstoodTable {
  readonly subject: Subject;
  readonly columns: readonly MappedColumn[];
}

/**
 * Tells a list of people from one of units by the columns that each reading found; undefined when the table is neither.
 * What the office said of the sheet comes first.
 */
export function decideSubject(
  people: readonly MappedColumn[],
  units: readonly MappedColumn[],
  said: Choices["sheets"][string] | undefined,
  { header, title }: Pick<Block, "header" | "title">,
): UnderstoodTable | undefined {
  const unit = columnOf(units, "unit");
  const hasNumbers = ["seats", "staff", "delegates"].some((field) => columnOf(units, field) !== undefined);
  const forced = subjectOf(said);
  if (forced === "units" && unit !== undefined) return { subject: "units", columns: units };
  if (forced === "people" && people.some(({ field }) => field !== null)) return { subject: "people", columns: people };
  if (sharesSeats(people, units, title)) return { subject: "units", columns: units };
  if (
    namesPeople(people, title, said?.layout !== undefined || header.named !== undefined, unit, units.some(isOfNumbers))
  )
    return { subject: "people", columns: withGuestsConfirmed(people, title) };
  const asNames =
    withGuestsAsNames(people, title) ??
    (columnOf(units, "seats") !== undefined ? undefined : withUnitsAsNames(people, title));
  if (asNames !== undefined) return { subject: "people", columns: asNames };
  if (unit === undefined || unit.score < 0.6) return undefined;
  const isNamesOnly = !hasNumbers && said?.kind === undefined;
  return isNamesOnly && !areListed(unit, people, title) ? undefined : { subject: "units", columns: units };
}

/** Units named for their own sake, with no number beside them. */
function areListed(unit: MappedColumn, people: readonly MappedColumn[], title: string): boolean {
  const isDirectory =
    DIRECTORY.test(fold(title)) &&
    (speaksOfVillage(headerWords(unit.path.at(-1) ?? "")) || OF_HAMLETS.test(fold(title)));
  return unit.score >= (isDirectory ? 0.7 : 0.85) && (!isReport(title) || isDirectory) && !people.some(isOfReport);
}

/** "DANH BẠ ĐIỆN THOẠI CÁC ẤP": all of them, with whom to call. */
const DIRECTORY = /^(?:danh ba|(?:danh sach )?(?:so )?dien thoai)\b/;

const OF_HAMLETS = new RegExp(`\\bcac (?:${HAMLETS.map(fold).join("|")})\\b`);

/** "KẾT QUẢ CHẤM ĐIỂM CÁC THÔN", "DANH BẠ ĐIỆN THOẠI": something is said of units, they are not listed. */
function isReport(title: string): boolean {
  return SHEET_WORDS.titles.startOf(title).some(({ sense }) => sense === "title:report");
}

/** Points, or days beside units that have none. */
function isOfReport({ field, sample }: MappedColumn): boolean {
  return field === "score" || (sample.filled > 0 && sample.dates === sample.filled);
}

function columnOf(columns: readonly MappedColumn[], field: string): MappedColumn | undefined {
  return columns.find((column) => column.field === field);
}

/** Headers that may stand above people and above units alike. */
const BARE_NAMES = ["ten", "dai bieu", "ten goi", "thanh phan", "doi tuong"];

/** Numbers of people that are shared out to units or counted of them. */
function isOfNumbers({ field, sample }: MappedColumn): boolean {
  return (field === "seats" || field === "staff" || field === "delegates") && sample.integers >= sample.filled * 0.5;
}

/** A column names people, and nothing shows that they are units. `isListed`: people are known to be listed
 * there. `unit`: what may be the names of units, with numbers beside them where there are any. */
function namesPeople(
  people: readonly MappedColumn[],
  title: string,
  isListed: boolean,
  unit: MappedColumn | undefined,
  hasNumbers: boolean,
): boolean {
  const name = columnOf(people, "fullName") ?? columnOf(people, "familyName");
  if (name === undefined) return false;
  const isReaders = name.chosenBy === "reader";
  const byValues = isReaders && name.score < 0.5;
  if (isReaders && (areOfHamlets(people, name) || isOfBusiness(people, name, title))) return false;
  if (byValues && !isListed && (hasNumbers || !mayCallRows(people, name, unit))) return false;
  const isBare = isReaders && BARE_NAMES.includes(fold(name.path.at(-1) ?? ""));
  const areNames = name.sample.filled === 0 || name.sample.names >= name.sample.filled * 0.3;
  return !(isBare && !areNames && unit !== undefined && hasNumbers);
}

/**
 * Names that no header announces are the rows' where more is told of their people, or where they stand first: "Nhân vật
 * | Khu phố | Nội dung".
 */
function mayCallRows(people: readonly MappedColumn[], name: MappedColumn, unit: MappedColumn | undefined): boolean {
  if (isToldOfPeople(people, name)) return true;
  const { filled, names } = name.sample;
  if (unit?.column === name.column || names < filled * 0.9) return false;
  // "Lượt": what stands in several rows calls none of them.
  const mayCall = (column: MappedColumn) => column.sample.distinct >= column.sample.filled * 0.9;
  const from = people.findIndex((column) => column.field !== "order" && column.sample.filled > 0 && mayCall(column));
  const columns = people.slice(from).map((column) => (column === name ? { ...column, field: null } : column));
  return from >= 0 && columns[rowSubject(columns)]?.column === name.column;
}

const OF_NUMBERS = /phan bo|chi tieu|so luong/;

/** "Thôn | Số đại biểu | Họ tên đại biểu": a row of which three come is no person's, whatever names stand in it. */
function sharesSeats(people: readonly MappedColumn[], units: readonly MappedColumn[], title: string): boolean {
  const [name, unit, seats] = [columnOf(people, "fullName"), columnOf(units, "unit"), columnOf(units, "seats")];
  return (
    OF_NUMBERS.test(fold(title)) &&
    name?.chosenBy === "reader" &&
    unit !== undefined &&
    seats !== undefined &&
    unit.column < seats.column &&
    seats.column < name.column &&
    unit.sample.distinct === unit.sample.filled &&
    name.sample.filled <= unit.sample.filled &&
    seats.sample.integers - seats.sample.digits01 >= unit.sample.filled * 0.5
  );
}

/** A person's own fact, or an office behind the name and before the unit: "Vị khách | Chức vụ | Cơ quan". */
function isToldOfPeople(people: readonly MappedColumn[], name: MappedColumn): boolean {
  const [position, unit] = [columnOf(people, "position"), columnOf(people, "unit")];
  return (
    people.some(({ field }) => field !== null && OF_A_PERSON.includes(field)) ||
    (position !== undefined && name.column < Math.min(position.column, unit?.column ?? position.column))
  );
}

/** "Tên hộ kinh doanh", "Chủ cơ sở": whom offices list to tax and to inspect them. */
const OF_BUSINESS = /\b(?:ho (?:kinh doanh|san xuat)|(?:ten|chu) (?:co so|doanh nghiep|cua hang|ho kd))\b/;

const areOfHamlets = (people: readonly MappedColumn[], name: MappedColumn): boolean =>
  areHeadsOfHamlets(name, people) || areHamletsWithNames(people, name);

const isOfBusiness = (people: readonly MappedColumn[], { path }: MappedColumn, title: string): boolean =>
  OF_BUSINESS.test(headerWords(path.at(-1) ?? "")) && !isForHonour(people, title);

/** "Xóm | Ai đứng đầu xóm | Ai làm Mặt trận xóm": a row is a thôn, each another, and nothing is told of a person. */
function areHamletsWithNames(people: readonly MappedColumn[], name: MappedColumn): boolean {
  const first = people.find(({ field, sample }) => field !== "order" && sample.filled > 0);
  return (
    name.score < 0.5 &&
    first?.field === "village" &&
    first.score >= 0.9 &&
    first.column < name.column &&
    first.sample.distinct === first.sample.filled &&
    first.sample.filled >= name.sample.filled &&
    !people.some(({ field }) => field !== null && OF_A_PERSON.includes(field))
  );
}

/** "Thôn | Số hộ | Số khẩu | Họ tên trưởng thôn": thôn are listed, and who heads each; nothing else is told of them. */
function areHeadsOfHamlets(name: MappedColumn, people: readonly MappedColumn[]): boolean {
  const headers = people.map(({ path }) => headerWords(path.join(" ")));
  return (
    HEAD_OF_HAMLET.test(headerWords(name.path.at(-1) ?? "")) &&
    headers.some((words) => OF_HAMLET.test(words)) &&
    !people.some(({ field }) => field !== null && OF_A_PERSON.includes(field))
  );
}

const HEAD_OF_HAMLET = new RegExp(
  `^(?:ho (?:va )?ten )?(?:truong (?:${HAMLETS.map(fold).join("|")}|khu)|to (?:truong|pho)|bi thu chi bo)\\b`,
);
const OF_HAMLET = /^(?:tong )?(?:so (?:ho|khau|nhan khau|dan)|dan so|dien tich)\b/;

/** Something is told of a person, or why those who do business are listed. */
function isForHonour(people: readonly MappedColumn[], title: string): boolean {
  const told = [...OF_A_PERSON, "position", "awards", "achievement", "category"];
  return (
    people.some(({ field }) => field !== null && told.includes(field)) ||
    /dien hinh|tieu bieu|guong|gioi\b|xuat sac|khen|bieu duong|ton vinh|hoi nghi|dai hoi|dai bieu|gap mat/.test(
      fold(title),
    )
  );
}

/** Collectives put up for awards under "Đơn vị", or a header that says nothing: their names are the rows' names. */
function withUnitsAsNames(people: readonly MappedColumn[], title: string): readonly MappedColumn[] | undefined {
  const unit =
    people.find(({ field, chosenBy }) => field === "unit" && chosenBy === "reader") ?? people[rowSubject(people)];
  const told = [columnOf(people, "awards"), columnOf(people, "achievement")].filter((column) => column !== undefined);
  const isSaid = /khen|thi dua|dien hinh|de nghi|tap the|xet thuong/.test(fold(title));
  if (unit === undefined || told.length < (isSaid ? 1 : 2)) return undefined;
  return people.map((column): MappedColumn =>
    column === unit ? { ...column, field: "fullName", also: [], certain: false } : column,
  );
}

/**
 * Bodies under "Cơ quan, đơn vị được mời", or below "THÀNH PHẦN MỜI", or offices under "Thành phần" of what calls
 * itself a list of guests: whoever comes for them is one.
 */
function withGuestsAsNames(people: readonly MappedColumn[], title: string): readonly MappedColumn[] | undefined {
  const byReader = people.filter(({ chosenBy }) => chosenBy === "reader");
  const unit = byReader.find(({ field }) => field === "unit");
  const invited = unit ?? (INVITED.test(fold(title)) ? byReader.find(areOffices) : undefined);
  if (invited === undefined || !areInvited(invited, title)) return undefined;
  const named =
    unit === undefined && !holdsNames(invited, people)
      ? ({ field: "position", also: ["unit"] } as const)
      : ({ field: "fullName", also: [] } as const);
  return asGuests(people, invited, { ...named, certain: false });
}

/** Some of them are named, or their offices stand beside. */
function holdsNames({ sample }: MappedColumn, people: readonly MappedColumn[]): boolean {
  return sample.names >= sample.filled * 0.3 || columnOf(people, "position") !== undefined;
}

/** "Bí thư Tỉnh ủy", "Lãnh đạo Sở Nội vụ": hardly any of them twice, as categories are. */
function areOffices({ field, sample }: MappedColumn): boolean {
  return field === "category" && sample.filled >= 3 && sample.distinct >= sample.filled * 0.9;
}

/** The same where the office said that these are the names, or their header invites them: "Khách mời". */
function withGuestsConfirmed(people: readonly MappedColumn[], title: string): readonly MappedColumn[] {
  const name = people.find(
    ({ field, chosenBy, path }) =>
      field === "fullName" && (chosenBy === "user" || INVITED.test(headerWords(path.at(-1) ?? ""))),
  );
  const areBodies = name !== undefined && name.sample.names < name.sample.filled * 0.5;
  return areBodies && areInvited(name, title) ? asGuests(people, name, {}) : people;
}

function areInvited({ path }: MappedColumn, title: string): boolean {
  const isSaid = INVITED.test(headerWords(path.at(-1) ?? "")) || INVITED.test(fold(title));
  return isSaid && !SHARED_OUT.test(fold(title));
}

function asGuests(
  people: readonly MappedColumn[],
  bodies: MappedColumn,
  named: Partial<MappedColumn>,
): readonly MappedColumn[] {
  return people.map((column): MappedColumn => {
    if (column === bodies) return { ...column, ...named, ofGuests: true };
    // "Thành phần": who comes for the body, "Lãnh đạo Sở và chuyên viên".
    return column.field === "category" && column.chosenBy === "reader" ? { ...column, field: "position" } : column;
  });
}

const INVITED = /\b(?:duoc moi|thanh phan moi|danh sach (?:khach )?moi|khach moi)\b/;
/** How many may come is no list of those who do. */
const SHARED_OUT = /phan bo|chi tieu|so luong|tong hop|thong ke/;

/** What the office said the sheet is, as far as it decides between people and units. */
function subjectOf(sheet: Choices["sheets"][string] | undefined): Subject | undefined {
  const said = sheet?.kind ?? sheet?.use;
  if (said === undefined || said === "auto" || said === "ignore") return undefined;
  return said === "allocation" || said === "staff" || said === "list" ? "units" : "people";
}
