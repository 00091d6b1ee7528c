import type { CellRef } from "../../domain/cell-ref";
import type { Sex, SexClaim } from "../../domain/delegate";
import { ABSENT, type Read } from "../../domain/read";
import { fold } from "../../domain/vietnamese-text";
import { unreadable } from "../grid/cell-reads";
import type { MappedColumn } from "../columns/map-columns";
import type { NamedRow } from "./named-row";
import { readMark } from "../texts/read-mark";
import { readSex, sexOfAddress, sexOfHeader, sexOfHonorific } from "../texts/read-sex";
import type { RowCell } from "../grid/row-cells";
import type { RowFacts } from "./row-facts";

export interface SexDecision {
  readonly sex: Read<Sex>;
  readonly claims: readonly SexClaim[];
}

/**
 * Somebody's sex by every sign the sheet gives: Giới tính, the mark under Nữ or Nam, the half of Ngày sinh that is
 * filled, Ông or Bà. Never by the name. Signs that contradict each other make it unreadable.
 */
export function decideSex(facts: RowFacts, named: NamedRow): SexDecision {
  const signs: Signs = { claims: NO_CLAIMS, blank: undefined, odd: undefined };
  const columns = facts.columns.by.get("sex") ?? NO_COLUMNS;
  for (const column of columns) readSexColumn(signs, facts, column);
  // "Dân tộc, giới tính": the sex beside another fact.
  const shared = columns.length === 0 ? facts.cellOf("sex") : undefined;
  const told = shared === undefined ? null : readSex(shared.text);
  if (shared !== undefined && told !== null) claim(signs, told, shared.cell);
  readFemaleColumn(signs, facts, columns.length > 0);
  readBirthHalves(signs, facts);
  const behind = named.sex === undefined ? null : readSex(named.sex.text);
  if (behind !== null) claim(signs, behind, named.at);
  const title = sexOfAddress(named.honorific);
  if (title !== null && named.read.kind !== "absent") claim(signs, title, named.at);
  return { sex: sexOf(signs), claims: signs.claims };
}

/** What the signs of one row say. */
interface Signs {
  claims: readonly SexClaim[];
  /** The first cell that might have said it and is empty. */
  blank: RowCell | undefined;
  /** The first cell that says something else. */
  odd: RowCell | undefined;
}

function sexOf({ claims, blank, odd }: Signs): Read<Sex> {
  const [first] = claims;
  if (first !== undefined && claims.every(({ sex }) => sex === first.sex))
    return { kind: "value", value: first.sex, cell: first.cell };
  if (first !== undefined)
    return {
      kind: "unreadable",
      text: claims.map(({ sex }) => (sex === "female" ? "Nữ" : "Nam")).join(" / "),
      cell: first.cell,
    };
  if (odd !== undefined) return unreadable(odd);
  return blank === undefined ? ABSENT : { kind: "blank", cell: blank.cell };
}

/** "Giới tính", or a column "Nam" to be marked. */
function readSexColumn(signs: Signs, facts: RowFacts, column: MappedColumn): void {
  const cell = facts.at(column.column);
  if (cell === undefined) return;
  const half = sexOfHeader(column.path.at(-1) ?? "");
  const named = isUnread(cell) ? null : (readSex(cell.text) ?? sexOfHonorific(`${cell.text} Nguyễn Văn A`));
  const isOnlyHalf = facts.column("female") === undefined;
  if (named !== null) claim(signs, named, cell.cell);
  else if (half !== null && isMarkOrAge(cell)) claimByMark(signs, half, isOnlyHalf, cell);
  else if (cell.text !== "" || cell.isError || typeof cell.value === "boolean") {
    if (!isTitleColumn(column)) signs.odd ??= cell;
  } else if (half !== null && isOnlyHalf && facts.blankMeansNo(column)) claim(signs, otherSex(half), cell.cell);
  else signs.blank ??= cell;
}

function isMarkOrAge({ text, value }: RowCell): boolean {
  return (value !== null && readMark(value) !== null) || AGE_OR_DATE.test(text);
}

/** What stands in the half of one sex: a mark, or an age or year under "Tuổi › Nam", which says whose it is. */
function claimByMark(signs: Signs, half: Sex, isOnlyHalf: boolean, cell: RowCell): void {
  if (readMark(cell.value) !== false) claim(signs, half, cell.cell);
  else if (isOnlyHalf) claim(signs, otherSex(half), cell.cell);
}

/** The column "Nữ". `isHalf`: another column tells the men. */
function readFemaleColumn(signs: Signs, facts: RowFacts, isHalf: boolean): void {
  const column = facts.column("female");
  const cell = column === undefined ? undefined : facts.at(column.column);
  if (column === undefined || cell === undefined) return;
  const mark = readMark(cell.value);
  const named = isUnread(cell) ? null : readSex(cell.text);
  const isMale = isHalf && signs.claims.some(({ sex }) => sex === "male");
  if (named !== null) claim(signs, named, cell.cell);
  else if (mark !== null && cell.value !== null) claim(signs, mark ? "female" : "male", cell.cell);
  else if (AGE_OR_DATE.test(cell.text)) claim(signs, "female", cell.cell);
  else if (cell.text !== "" || cell.isError) signs.odd ??= cell;
  // Beside a column "Nam" a row with neither mark says nothing.
  else if (facts.blankMeansNo(column) && !isHalf) claim(signs, "male", cell.cell);
  else if (!isMale) signs.blank ??= cell;
}

/** The half of Ngày sinh that is filled. */
function readBirthHalves(signs: Signs, facts: RowFacts): void {
  const male = facts.at(facts.column("birthDateMale")?.column ?? 0);
  const female = facts.at(facts.column("birthDateFemale")?.column ?? 0);
  const isMale = male !== undefined && isFilled(male);
  const isFemale = female !== undefined && isFilled(female);
  if (isMale) claim(signs, "male", male.cell);
  if (isFemale) claim(signs, "female", female.cell);
  if (male !== undefined && female !== undefined && !isMale && !isFemale) signs.blank ??= male;
}

function isUnread(cell: RowCell): boolean {
  return cell.isError || cell.isOpenDitto;
}

function otherSex(sex: Sex): Sex {
  return sex === "male" ? "female" : "male";
}

const NO_COLUMNS: readonly MappedColumn[] = [];

const NO_CLAIMS: readonly SexClaim[] = [];

/** Nearly every row has one: a list that grows would keep room for seventeen. */
function claim(signs: Signs, sex: Sex, cell: CellRef): void {
  const one = { sex, cell };
  signs.claims = signs.claims.length === 0 ? [one] : [...signs.claims, one];
}

const AGE_OR_DATE = /^(?:\d{2}|\d{4}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})$/;

function isFilled(cell: RowCell): boolean {
  return !cell.isError && (cell.text !== "" || cell.value === true);
}

/** "Tên gọi (Ông/Bà/Chức danh)": a rank there says nothing of the sex and is no mistake. */
function isTitleColumn(column: MappedColumn): boolean {
  return /ong|danh xung|xung ho|chuc danh|ten goi/.test(fold(column.path.join(" ")));
}
