import { isAmong } from "../../domain/categories";
import type { CellRef } from "../../domain/cell-ref";
import type { Delegate } from "../../domain/delegate";
import { factNamed, FACTS, factsWith, type FactWith } from "../../domain/facts";
import type { Read } from "../../domain/read";
import { whyNotCounted } from "../../domain/why-not-counted";
import { remember } from "../../domain/remember";
import { isNobodyYet } from "./find-repeated";
import { foldWords, hasNoMarks, markedWords } from "../../domain/vietnamese-text";

/** What a row may be required to say; `place` is unit or thôn. */
export type RequiredField = (typeof FACTS)[FactWith<"requiredAs">]["requiredAs"];
const REQUIRED_FACTS = factsWith("requiredAs");
export const REQUIRED_FIELDS: readonly RequiredField[] = [
  ...new Set(REQUIRED_FACTS.map((fact) => FACTS[fact].requiredAs)),
];

/** "đơn vị hoặc thôn". */
export function requiredName(field: RequiredField): string {
  return REQUIRED_FACTS.filter((fact) => FACTS[fact].requiredAs === field)
    .map(factNamed)
    .join(" hoặc ");
}

/** Words by which an office names its own body: "Chủ tịch UBND xã" needs no unit beside it. */
const BODIES = [
  "ubnd",
  "uỷ ban",
  "hđnd",
  "hội đồng",
  "mttq",
  "mặt trận",
  "đảng uỷ",
  "chi bộ",
  "bch",
  "ban chấp hành",
  "huyện uỷ",
  "tỉnh uỷ",
  "thành uỷ",
  "hội",
  "hnd",
  "hccb",
  "hpn",
  "hlhpn",
  "đoàn",
  "công an",
  "quân sự",
  "trạm",
  "trường tiểu học",
  "trường thcs",
  "trường thpt",
  "trường mầm non",
  "sở",
  "chi cục",
  "công ty",
  "hợp tác xã",
  "htx",
  "xã",
  "phường",
  "huyện",
  "tỉnh",
  "phòng",
  "ban",
  "khoa",
  "thôn",
  "ấp",
  "khu phố",
];
const INVITED = ["guest", "leader", "superiorLeader", "provincial", "press"];

type ToFill = CellRef | "filled" | "not asked" | "no column";

/**
 * The blank cell of a required fact; "not asked" where the fact is none of this row's, "no column" where the list has
 * no place for it.
 */
export function cellToFill(delegate: Delegate, field: RequiredField, birthOf: "everyone" | "exemplary"): ToFill {
  if (whyNotCounted(delegate) !== undefined) return "not asked";
  switch (field) {
    case "fullName":
      return isOfBody(delegate) ? "not asked" : blankCell(delegate.fullName);
    case "birthDate":
      return owesBirthDate(delegate, birthOf) ? blankCell(delegate.birthDate) : "not asked";
    case "place":
      return isInvited(delegate) ? "not asked" : placeToFill(delegate);
    case "category":
      return delegate.group.kind === "value" ? "filled" : blankCell(delegate.category);
  }
}

function owesBirthDate(delegate: Delegate, birthOf: "everyone" | "exemplary"): boolean {
  if (delegate.kind !== "person" || isNamedForSeveral(delegate) || isOfBody(delegate)) return false;
  if (delegate.fullName.kind === "value" && isNobodyYet(delegate.fullName.value)) return false;
  return birthOf === "everyone" || !isInvited(delegate);
}

/** Comes by office, and not for what he did. */
export function isInvited({ group }: Delegate): boolean {
  return group.kind === "value" && isAmong(group.value, INVITED);
}

function placeToFill({ kind, unit, village, position, headcount, fullName }: Delegate): ToFill {
  // "Đoàn công tác Sở Tài chính (06 đồng chí)" names its unit.
  if (headcount !== undefined && fullName.kind === "value" && namesBody(fullName.value)) return "filled";
  // A collective is a unit itself; a household works in none.
  if (kind === "collective" || (kind === "household" && village.kind === "absent")) return "not asked";
  if ([unit, village].some((read) => read.kind === "value" || read.kind === "unreadable")) return "filled";
  if (position.kind === "value" && (namesBody(position.value) || isOneCell(unit, position))) return "filled";
  return blankCell(unit.kind === "absent" ? village : unit);
}

/** "Nhà giáo ưu tú" under "Chức vụ, đơn vị": the cell is filled, and no unit was forgotten. */
function isOneCell(unit: Read<string>, position: Extract<Read<string>, { readonly kind: "value" }>): boolean {
  return unit.kind === "blank" && unit.cell.row === position.cell.row && unit.cell.column === position.cell.column;
}

/** "Đoàn công tác Sở Tài chính (06 đồng chí)", two names in one cell: no one birth date is theirs. */
function isNamedForSeveral({ headcount, fullName }: Delegate): boolean {
  return (
    headcount !== undefined &&
    fullName.kind === "value" &&
    headcount.cell.column === fullName.cell.column &&
    headcount.cell.row === fullName.cell.row
  );
}

/** "Báo Nam Định | Phóng viên (02 người)": whoever comes, the body and how many are all that is to be said. */
function isOfBody({ headcount, unit, position }: Delegate): boolean {
  return (
    headcount?.isOfBody === true && (unit.kind === "value" || (position.kind === "value" && namesBody(position.value)))
  );
}

/** "Xã viên" and "Bán hàng" name no xã or ban; "Hội viên" is of the hội whose list it is. */
const bodies = (words: (text: string) => string) =>
  new RegExp(
    `(?:^| )(?:${BODIES.map(words).join("|")})(?= |$)(?<!(?:^| )${words("xã")}(?= ${words("viên")}(?: |$)))`,
    "u",
  );
const MARKED_BODIES = bodies(markedWords);
const PLAIN_BODIES = bodies(foldWords);

const namesBody = remember((position) =>
  hasNoMarks(position) ? PLAIN_BODIES.test(foldWords(position)) : MARKED_BODIES.test(markedWords(position)),
);

function blankCell(read: Read<unknown>): CellRef | "filled" | "no column" {
  if (read.kind === "absent") return "no column";
  return read.kind === "blank" ? read.cell : "filled";
}
