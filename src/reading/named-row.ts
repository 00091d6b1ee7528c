import type { CellRef } from "../domain/cell-ref";
import { ABSENT, type Read } from "../domain/read";
import { unreadable } from "./cell-reads";
import type { MappedColumn } from "./map-columns";
import type { RowContext } from "./read-delegate";
import { looksLikePersonName, readName } from "./read-name";
import type { RowCell } from "./row-cells";
import { namesOffice } from "./split-position";

export interface NamedRow {
  readonly read: Read<string>;
  readonly at: CellRef;
  /** The name with its form of address, as typed. */
  readonly text: string;
  /** "Ông", "Bà", "Đ/c" … before the name, null when there is none. */
  readonly honorific: string | null;
  /** What stands behind the name in the same cell, when the header says it is the birth date. */
  readonly birth: RowCell | undefined;
  /** The office or unit that stands behind the name in the same cell. */
  readonly office?: string;
}

/**
 * Reads the name of a row from one column or two, with its form of address apart; `more`: rows below that carry on what
 * this one says.
 */
export function readNamedRow(context: RowContext, row: number, more: readonly number[] | undefined): NamedRow {
  const { facts, at: cellAt } = context;
  const full = facts.column("fullName");
  const column = full ?? facts.column("familyName") ?? facts.column("givenName");
  const cell = facts.at(column?.column ?? 0);
  if (cell === undefined) {
    const at = cellAt(row, facts.columns.all[0]?.column ?? 1);
    return { read: ABSENT, at, text: "", honorific: null, birth: undefined };
  }
  const at = cell.cell;
  if (cell.isError || cell.isOpenDitto)
    return { read: unreadable(cell), at, text: cell.text, honorific: readName(cell.text).honorific, birth: undefined };
  const { typed, birth } = withoutSecondFact(wholeName(facts, cell), full, cell);
  const behind = birth === undefined ? officeBehind(typed, cell.value) : undefined;
  const text = behind?.name ?? typed;
  const { name, honorific } = readName(text);
  // "12", "…" under Họ và tên: something stands there, and it is no name.
  if (name !== "" && !/\p{L}/u.test(name))
    return { read: { kind: "unreadable", text: name, cell: at }, at, text: "", honorific: null, birth };
  const office = behind?.office ?? officeBelow(context, full, more);
  const read: Read<string> = name === "" ? { kind: "blank", cell: at } : { kind: "value", value: name, cell: at };
  return { read, at, text, honorific, birth, ...(office === undefined ? {} : { office }) };
}

/** The text of the name's cell, the given name of a column of its own behind it. */
function wholeName(facts: RowContext["facts"], { text }: RowCell): string {
  const [family, given] = [facts.column("familyName"), facts.column("givenName")];
  const isApart = facts.column("fullName") === undefined && family !== undefined && given !== undefined;
  const givenText = isApart ? (facts.at(given.column)?.text ?? "") : "";
  if (givenText === "") return text;
  return text === "" ? givenText : `${text} ${givenText}`;
}

/** Takes what the header says stands behind the name in the same cell off it; a birth date is kept. */
function withoutSecondFact(
  typed: string,
  full: MappedColumn | undefined,
  cell: RowCell,
): { readonly typed: string; readonly birth: RowCell | undefined } {
  if (full === undefined || full.also.length === 0) return { typed, birth: undefined };
  const hasBirth = full.also.includes("birthDate");
  const [, name = typed, second] = (hasBirth ? NAME_AND_BIRTH : NAME_AND_FACT).exec(typed) ?? [];
  if (second === undefined || !hasBirth) return { typed: name, birth: undefined };
  return { typed: name, birth: { ...cell, value: second, text: second, numberFormat: "General" } };
}

/** A year on the next line or behind a space needs no comma: "Lê Văn A 1980". */
const NAME_AND_BIRTH = /^([^,;(\d]+?)(?:\s*[,;(–-]\s*|\s+(?=(?:sn|sinh(?: năm| ngày)?|ns)?[\s:.]*\d))(.+?)\)?$/iu;
const NAME_AND_FACT = /^([^,;(\d]+?)\s*[,;(–-]\s*(.+?)\)?$/u;

/** "Họ tên, chức vụ" over two rows: the office stands below the name. */
function officeBelow(
  { cells }: RowContext,
  full: MappedColumn | undefined,
  more: readonly number[] | undefined,
): string | undefined {
  if (more === undefined || full?.also.includes("position") !== true) return undefined;
  const texts = more
    .map((row) => cells.read(row, full.column, false, []).text)
    .filter((text) => text !== "" && namesOffice(text));
  return texts.length === 0 ? undefined : texts.join(", ");
}

/**
 * "Nguyễn Văn An, Trưởng thôn Nà Lộc", "Ông Lê B - Chủ tịch UBND xã", "Lê C (Hiệu trưởng)", or the office on a line of
 * its own.
 */
function officeBehind(
  typed: string,
  value: RowCell["value"],
): { readonly name: string; readonly office: string } | undefined {
  if (!NOT_ONE_NAME.test(typeof value === "string" ? value : typed)) return undefined;
  const lines =
    typeof value === "string" &&
    value.includes("\n") &&
    value.replaceAll("\n", " ").replace(/\s+/g, " ").trim() === typed
      ? value.trim()
      : typed;
  const [, name = "", office = ""] =
    /^(.{4,45}?)(?:\s*[,;\n]\s*|\s+[-–—]\s*|\s*\()(.{4,}?)[\s,;.)]*$/su.exec(lines) ?? [];
  // A name itself may be broken over two lines: "Bế Văn / Trưởng".
  if (!office.includes(" ") || /\s(?:thị|văn|thi|van)$/iu.test(name)) return undefined;
  return looksLikePersonName(name) >= 0.8 && namesOffice(office.replace(/^\(/, ""))
    ? { name, office: office.replace(/^\(/, "").replace(/\s+/g, " ") }
    : undefined;
}

const NOT_ONE_NAME = /[,;(\n]|\s[-–—]/;
