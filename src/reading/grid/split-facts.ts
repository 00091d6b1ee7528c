import { readEthnicity } from "../../domain/ethnicity";
import type { FieldId } from "../../domain/facts";
import { readDate } from "../../domain/vietnamese-date";
import { readSex } from "../texts/read-sex";
import type { RowCell } from "./row-cells";

/** Facts that may share one cell, or stand below one another in it, and are told apart by their values alone. */
const TOLD_APART: readonly FieldId[] = ["sex", "ethnicity", "birthDate", "phone", "nationalId"];

export function areToldApart(field: FieldId | null, also: readonly FieldId[]): boolean {
  return field !== null && TOLD_APART.includes(field) && also.some((other) => TOLD_APART.includes(other));
}

/**
 * "Nam, Kinh", "1980; Nữ": each part as if it stood in a cell of its own. undefined when a part may be none or several
 * of the facts: the cell is then left whole.
 */
export function splitFacts(cell: RowCell, fields: readonly FieldId[]): ReadonlyMap<FieldId, RowCell> | undefined {
  const { value } = cell;
  if (cell.isError || cell.isOpenDitto || typeof value !== "string") return undefined;
  const parts = cell.text
    .split(/\s*[,;|]\s*|\s[-–]\s|\s+(?=\d)|(?<=\d{4})\s+|(?<=\p{L})\s*\/\s*(?=\p{L})/u)
    .filter((part) => part !== "");
  return parts.length < 2 ? undefined : factsOf(parts, cell, fields);
}

/** Whether a telephone stands behind another fact: "Địa chỉ - điện thoại"; behind a name it is told elsewhere. */
export function holdsPhone(field: FieldId | null, also: readonly FieldId[]): boolean {
  return field !== null && field !== "fullName" && also.includes("phone");
}

/** "Ấp 2 - 0913 604 117": the number apart from what stands before it; undefined for a cell without one. */
export function phoneApart(cell: RowCell, [field]: readonly FieldId[]): ReadonlyMap<FieldId, RowCell> | undefined {
  const [, before = "", phone = ""] = PHONE_LAST.exec(cell.text) ?? [];
  if (phone === "" || field === undefined || cell.isError || cell.isOpenDitto) return undefined;
  const part = (text: string): RowCell => ({
    ...cell,
    value: text === "" ? null : text,
    text,
    numberFormat: "General",
  });
  return new Map([
    [field, part(before)],
    ["phone", part(phone)],
  ]);
}

const PHONE_LAST = /^(.*?)[\s,;:.–-]*(?:(?:sđt|đt|dt|điện thoại)[\s:.]*)?((?:\+84|0)(?:[ .]?\d){9})$/iu;

/** Each text with the one fact that it may be; undefined where a text may be none of them, or several. */
export function factsOf(
  parts: readonly string[],
  cell: RowCell,
  fields: readonly FieldId[],
): ReadonlyMap<FieldId, RowCell> | undefined {
  const found = new Map<FieldId, RowCell>();
  for (const part of parts) {
    const only = onlyFact(part, fields);
    if (only === undefined || found.has(only)) return undefined;
    found.set(only, { ...cell, value: part, text: part, numberFormat: "General" });
  }
  return found;
}

/** The one fact that a text can be by its value; undefined where it may be none or several. */
export function onlyFact(part: string, fields = TOLD_APART): FieldId | undefined {
  const [only, second] = fields.filter((field) => isOne(part, field));
  return second === undefined ? only : undefined;
}

/** Whether a text can be a value of such a fact. */
export function isOne(part: string, field: FieldId): boolean {
  if (field === "sex") return readSex(part) !== null;
  if (field === "ethnicity") return readEthnicity(part).known;
  if (field === "phone") return /^(?:\+84|0)(?:[ .]?\d){9}$/.test(part);
  if (field === "nationalId") return /^(?:\d{9}|\d{12})$/.test(part);
  return field === "birthDate" && readDate(part, "General", { serials: false }).kind === "value";
}
