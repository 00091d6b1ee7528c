import type { Sex, SexClaim } from "../domain/delegate";
import { ABSENT, type Read } from "../domain/read";
import { fold } from "../domain/vietnamese-text";
import type { MappedColumn } from "./map-columns";
import type { NamedRow } from "./named-row";
import { readMark } from "./read-mark";
import { readSex, sexOfAddress, sexOfHeader, sexOfHonorific } from "./read-sex";
import type { RowCell } from "./row-cells";
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
  const claims: SexClaim[] = [];
  let blank: RowCell | undefined;
  let odd: RowCell | undefined;
  const female = facts.column("female");
  const sexColumns = facts.columns.by.get("sex") ?? NO_COLUMNS;
  for (const column of sexColumns) {
    const cell = facts.at(column.column);
    if (cell === undefined) continue;
    const headerSex = sexOfHeader(column.path.at(-1) ?? "");
    const mark = readMark(cell.value);
    const named =
      cell.isError || cell.isOpenDitto ? null : (readSex(cell.text) ?? sexOfHonorific(`${cell.text} Nguyễn Văn A`));
    if (named !== null) claim(claims, named, cell);
    else if (headerSex !== null && mark !== null && cell.value !== null) {
      if (mark) claim(claims, headerSex, cell);
      else if (female === undefined) claim(claims, headerSex === "male" ? "female" : "male", cell);
    }
    // "Tuổi › Nam": an age or a year in that half says whose it is.
    else if (headerSex !== null && AGE_OR_DATE.test(cell.text)) claim(claims, headerSex, cell);
    else if (cell.text === "" && !cell.isError && typeof cell.value !== "boolean") {
      if (headerSex !== null && female === undefined && facts.blankMeansNo(column))
        claim(claims, headerSex === "male" ? "female" : "male", cell);
      else blank ??= cell;
    } else if (!isTitleColumn(column)) odd ??= cell;
  }
  // "Dân tộc, giới tính": the sex beside another fact.
  const shared = sexColumns.length === 0 ? facts.cellOf("sex") : undefined;
  const told = shared === undefined ? null : readSex(shared.text);
  if (shared !== undefined && told !== null) claim(claims, told, shared);
  const femaleCell = female === undefined ? undefined : facts.at(female.column);
  if (female !== undefined && femaleCell !== undefined) {
    const mark = readMark(femaleCell.value);
    const named = femaleCell.isError || femaleCell.isOpenDitto ? null : readSex(femaleCell.text);
    const maleMarked = sexColumns.length > 0 && claims.some(({ sex }) => sex === "male");
    if (named !== null) claim(claims, named, femaleCell);
    else if (mark !== null && femaleCell.value !== null) claim(claims, mark ? "female" : "male", femaleCell);
    else if (AGE_OR_DATE.test(femaleCell.text)) claim(claims, "female", femaleCell);
    else if (femaleCell.text === "" && !femaleCell.isError) {
      // Beside a column "Nam" a row with neither mark says nothing.
      if (facts.blankMeansNo(female) && sexColumns.length === 0) claim(claims, "male", femaleCell);
      else if (!maleMarked) blank ??= femaleCell;
    } else odd ??= femaleCell;
  }
  const male = facts.at(facts.column("birthDateMale")?.column ?? 0);
  const woman = facts.at(facts.column("birthDateFemale")?.column ?? 0);
  if (male !== undefined && isFilled(male)) claim(claims, "male", male);
  if (woman !== undefined && isFilled(woman)) claim(claims, "female", woman);
  if (male !== undefined && woman !== undefined && !isFilled(male) && !isFilled(woman)) blank ??= male;
  const title = sexOfAddress(named.honorific);
  if (title !== null && named.read.kind !== "absent") claims.push({ sex: title, cell: named.at });
  const first = claims[0];
  if (first !== undefined && claims.every(({ sex }) => sex === first.sex))
    return { sex: { kind: "value", value: first.sex, cell: first.cell }, claims };
  if (first !== undefined)
    return {
      sex: {
        kind: "unreadable",
        text: claims.map(({ sex }) => (sex === "female" ? "Nữ" : "Nam")).join(" / "),
        cell: first.cell,
      },
      claims,
    };
  if (odd !== undefined)
    return {
      sex: { kind: "unreadable", text: odd.text === "" ? String(odd.value) : odd.text, cell: odd.cell },
      claims,
    };
  return { sex: blank === undefined ? ABSENT : { kind: "blank", cell: blank.cell }, claims };
}

const NO_COLUMNS: readonly MappedColumn[] = [];

function claim(claims: SexClaim[], sex: Sex, cell: RowCell): void {
  claims.push({ sex, cell: cell.cell });
}

const AGE_OR_DATE = /^(?:\d{2}|\d{4}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})$/;

function isFilled(cell: RowCell): boolean {
  return !cell.isError && (cell.text !== "" || cell.value === true);
}

/** "Tên gọi (Ông/Bà/Chức danh)": a rank there says nothing of the sex and is no mistake. */
function isTitleColumn(column: MappedColumn): boolean {
  return /ong|danh xung|xung ho|chuc danh|ten goi/.test(fold(column.path.join(" ")));
}
