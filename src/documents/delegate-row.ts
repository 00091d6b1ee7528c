import type { Delegate, FactValue } from "../domain/delegate";
import {
  canBeTakenOut,
  type ColumnName,
  type FactId,
  OWN_FIELDS,
  SENSITIVE_FIELDS,
  TEMPLATE_FIELDS,
  WRITTEN_COLUMNS,
} from "../domain/facts";
import { formatCount } from "../domain/format-number";
import { KIND_NAMES } from "../domain/kind-names";
import { type Read, valueOf } from "../domain/read";
import { isErrorValue } from "../domain/sheet-snapshot";
import { recordBy } from "../domain/typed-record";
import { ageOn, formatDate } from "../domain/vietnamese-date";
import { ASKED_COLUMNS, type DocumentOptions } from "./define-document";
import { column, type DataOf, text } from "./field";
import { maskNumbers } from "./mask-numbers";
import { officeInWords } from "./office-words";

/** The fields of one row of a list: person, collective or household. */
export const delegateFields = recordBy(
  TEMPLATE_FIELDS,
  ({ name }) => name,
  ({ about, example }) => text(about, example),
);
type DelegateRow = DataOf<typeof delegateFields>;

const COLUMNS = WRITTEN_COLUMNS.flatMap(({ name, id, title, path }) =>
  canBeTakenOut(name) ? [{ name, id, about: `Cột ${path ?? title}` }] : [],
);
const markOf = ({ name }: { readonly name: ColumnName }) => `cot_${name}` as const;

/** The column marks of a list: in the header cell of its table. */
export const columnFields = recordBy(COLUMNS, markOf, ({ about }) => column(about));

const ASKED: ReadonlySet<string> = new Set(ASKED_COLUMNS);

/** Names of the fields that the user leaves out. */
export function leftOut({ withoutSensitive, withoutColumns }: DocumentOptions): ReadonlySet<string> {
  return new Set([...withoutColumns, ...(withoutSensitive ? SENSITIVE_FIELDS : [])]);
}

/** Which columns of the template are taken out: those that the list does not have and those left out by the user. */
export function columnData(delegates: readonly Delegate[], options: DocumentOptions): DataOf<typeof columnFields> {
  const without = leftOut(options);
  const born = delegates.some((d) => d.birthDate.kind !== "absent") && !without.has("ngay_sinh");
  const sexed = delegates.some((d) => d.sex.kind !== "absent") && !without.has("gioi_tinh");
  const lacks = (...facts: readonly FactId[]) =>
    delegates.every((delegate) => facts.every((fact) => delegate[fact].kind === "absent"));
  return {
    ...recordBy(COLUMNS, markOf, ({ name, id }) => ({ dropped: without.has(name) || lacks(id) })),
    cot_ngay_sinh: { dropped: !born || sexed },
    cot_ngay_sinh_nam: { dropped: !sexed },
    cot_ngay_sinh_nu: { dropped: !sexed },
    cot_chuc_vu_don_vi: { dropped: without.has("chuc_vu_don_vi") || lacks("position", "unit") },
    // What is said of somebody whose sex is not clear stands there, whether the list has notes or not.
    cot_ghi_chu: { dropped: without.has("ghi_chu") || delegates.length === 0 },
  };
}

/**
 * One row; `asOf` is the day of ages. What the user leaves out is empty here too, so that an own template without
 * column marks cannot show it.
 */
export function delegateRow(
  d: Delegate,
  numbers: { readonly stt: number; readonly sttPhan: number },
  asOf: string,
  without: ReadonlySet<string>,
): DelegateRow {
  const sex = valueOf(d.sex);
  const born = shown(d.birthDate, formatDate);
  // Whose sex is known and whose birth is not still has a mark in one of the two columns.
  const under = (column: typeof sex) => (sex === column ? born || (d.kind === "person" ? "x" : "") : "");
  const row: DelegateRow = {
    ...recordBy(
      OWN_FIELDS,
      ({ name }) => name,
      ({ id }) => shown(d[id], inWords),
    ),
    stt: formatCount(numbers.stt),
    stt_phan: formatCount(numbers.sttPhan),
    ho_ten: shown(d.fullName) || null,
    ong_ba: d.kind !== "person" || sex === undefined ? "" : sex === "female" ? "Bà" : "Ông",
    loai: KIND_NAMES[d.kind],
    ngay_sinh_nam: under("male"),
    ngay_sinh_nu: under("female"),
    nam_sinh: shown(d.birthDate, (birth) => String(birth.year)),
    tuoi: d.birthDate.kind === "value" ? String(ageOn(d.birthDate.value, asOf).max) : "",
    gioi_tinh: sex === undefined ? shown(d.sex) : sex === "female" ? "Nữ" : "Nam",
    chuc_vu_don_vi: officeInWords(shown(d.position), shown(d.unit)),
    thanh_phan: d.group.kind === "value" ? d.group.value.name : shown(d.category),
    ghi_chu: [shown(d.notes), noteOnSex(d, born)].filter((part) => part !== "").join("; "),
  };
  // Numbers stand in their own columns only, where these are asked for: never in the notes or behind the name of an
  // office.
  const told = Object.entries(row).map(([name, value]) => {
    if (without.has(name)) return [name, ""] as const;
    return [name, value === null || ASKED.has(name) ? value : maskNumbers(value)] as const;
  });
  return { ...row, ...Object.fromEntries(told) };
}

/** The birth date of somebody whose sex is not told stands in neither of the two columns: it must not be lost. */
function noteOnSex(d: Delegate, born: string): string {
  return d.kind === "person" && d.sex.kind !== "absent" && d.sex.kind !== "value" && born !== ""
    ? `sinh ${born}, chưa rõ nam, nữ`
    : "";
}

/** A mark as x, a date as papers write it. */
function inWords(value: FactValue): string {
  if (typeof value === "boolean") return value ? "x" : "";
  return typeof value === "object" ? formatDate(value) : String(value);
}

/**
 * The value; what cannot be read as it stands in the sheet; "" for a blank cell, a missing column or the error of a
 * formula.
 */
function shown<T>(read: Read<T>, words: (value: T) => string = String): string {
  const text = read.kind === "value" ? words(read.value) : read.kind === "unreadable" ? read.text : "";
  return isErrorValue(text.trim()) ? "" : text;
}
