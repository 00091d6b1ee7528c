import type { Sex, SexClaim } from "../domain/delegate";
import { ABSENT, type Read } from "../domain/read";
import { clean, fold } from "../domain/vietnamese-text";
import type { MappedColumn } from "./map-columns";
import type { NamedRow, PeopleColumns } from "./read-delegate";
import { readMark } from "./read-mark";
import { readSex, sexOfHonorific } from "./read-sex";
import type { RowCell } from "./row-cells";

export interface SexDecision {
  readonly sex: Read<Sex>;
  readonly claims: readonly SexClaim[];
}

/**
 * Somebody's sex by every sign the sheet gives: Giới tính, the mark under Nữ or Nam, the half of Ngày sinh that is filled, Ông or Bà. Never by the name.
 * Signs that contradict each other make it unreadable.
 */
export function decideSex(columns: PeopleColumns, read: ReadonlyMap<number, RowCell>, named: NamedRow, blankMeansNo: (column: MappedColumn) => boolean): SexDecision {
  const claims: SexClaim[] = [];
  let blank: RowCell | undefined;
  let odd: RowCell | undefined;
  const claim = (sex: Sex, cell: RowCell) => { claims.push({ sex, cell: cell.cell }); };
  const cellIn = (column: MappedColumn | undefined) => (column === undefined ? undefined : read.get(column.column));
  const female = columns.by.get("female")?.[0];
  const sexColumns = columns.by.get("sex") ?? [];
  for (const column of sexColumns) {
    const cell = cellIn(column);
    if (cell === undefined) continue;
    const headerSex = sexOfHeader(column.path.at(-1) ?? "");
    const mark = readMark(cell.value);
    const named = cell.isError || cell.isOpenDitto ? null : readSex(cell.text) ?? sexOfHonorific(`${cell.text} Nguyễn Văn A`);
    if (named !== null) claim(named, cell);
    else if (headerSex !== null && mark !== null && cell.value !== null) { if (mark) claim(headerSex, cell); else if (female === undefined) claim(headerSex === "male" ? "female" : "male", cell); }
    // "Tuổi › Nam": an age or a year in that half says whose it is.
    else if (headerSex !== null && AGE_OR_DATE.test(cell.text)) claim(headerSex, cell);
    else if (cell.text === "" && !cell.isError && typeof cell.value !== "boolean") {
      if (headerSex !== null && female === undefined && blankMeansNo(column)) claim(headerSex === "male" ? "female" : "male", cell);
      else blank ??= cell;
    } else if (!isTitleColumn(column)) odd ??= cell;
  }
  const femaleCell = cellIn(female);
  if (female !== undefined && femaleCell !== undefined) {
    const mark = readMark(femaleCell.value);
    const named = femaleCell.isError || femaleCell.isOpenDitto ? null : readSex(femaleCell.text);
    const maleMarked = sexColumns.length > 0 && claims.some(({ sex }) => sex === "male");
    if (named !== null) claim(named, femaleCell);
    else if (mark !== null && femaleCell.value !== null) claim(mark ? "female" : "male", femaleCell);
    else if (AGE_OR_DATE.test(femaleCell.text)) claim("female", femaleCell);
    else if (femaleCell.text === "" && !femaleCell.isError) {
      // Beside a column "Nam" a row with neither mark says nothing.
      if (blankMeansNo(female) && sexColumns.length === 0) claim("male", femaleCell);
      else if (!maleMarked) blank ??= femaleCell;
    } else odd ??= femaleCell;
  }
  const male = cellIn(columns.by.get("birthDateMale")?.[0]);
  const woman = cellIn(columns.by.get("birthDateFemale")?.[0]);
  if (male !== undefined && isFilled(male)) claim("male", male);
  if (woman !== undefined && isFilled(woman)) claim("female", woman);
  if (male !== undefined && woman !== undefined && !isFilled(male) && !isFilled(woman)) blank ??= male;
  const title = sexOfHonorific(named.text);
  if (title !== null && named.read.kind !== "absent") claims.push({ sex: title, cell: named.at });
  const first = claims[0];
  if (first !== undefined && claims.every(({ sex }) => sex === first.sex)) return { sex: { kind: "value", value: first.sex, cell: first.cell }, claims };
  if (first !== undefined) return { sex: { kind: "unreadable", text: claims.map(({ sex }) => (sex === "female" ? "Nữ" : "Nam")).join(" / "), cell: first.cell }, claims };
  if (odd !== undefined) return { sex: { kind: "unreadable", text: odd.text === "" ? String(odd.value) : odd.text, cell: odd.cell }, claims };
  return { sex: blank === undefined ? ABSENT : { kind: "blank", cell: blank.cell }, claims };
}

const AGE_OR_DATE = /^(?:\d{2}|\d{4}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})$/;

function isFilled(cell: RowCell): boolean {
  return !cell.isError && (cell.text !== "" || cell.value === true);
}

/** "Nam", "Giới tính (Nữ: x)": whom a mark in the column means; null when it may be either. */
function sexOfHeader(header: string): Sex | null {
  const words = new Set(clean(header).toLowerCase().split(/[^\p{L}]+/u));
  const female = words.has("nữ") || words.has("nu");
  const male = words.has("nam");
  return female === male ? null : female ? "female" : "male";
}

/** "Tên gọi (Ông/Bà/Chức danh)": a rank there says nothing of the sex and is no mistake. */
function isTitleColumn(column: MappedColumn): boolean {
  return /ong|danh xung|xung ho|chuc danh|ten goi/.test(fold(column.path.join(" ")));
}
