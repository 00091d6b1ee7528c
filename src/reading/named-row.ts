import type { CellRef } from "../domain/cell-ref";
import { ABSENT, type Read } from "../domain/read";
import { unreadable } from "./cell-reads";
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
export function readNamedRow(
  { facts, cells, at: cellAt }: RowContext,
  row: number,
  more: readonly number[] | undefined,
): NamedRow {
  const full = facts.column("fullName");
  const family = facts.column("familyName");
  const given = facts.column("givenName");
  const cell = facts.at((full ?? family ?? given)?.column ?? 0);
  const at = cell?.cell ?? cellAt(row, facts.columns.all[0]?.column ?? 1);
  if (cell === undefined) return { read: ABSENT, at, text: "", honorific: null, birth: undefined };
  const givenCell =
    full === undefined && given !== undefined && family !== undefined ? facts.at(given.column) : undefined;
  if (cell.isError || cell.isOpenDitto)
    return { read: unreadable(cell), at, text: cell.text, honorific: readName(cell.text).honorific, birth: undefined };
  let typed =
    givenCell === undefined || givenCell.text === ""
      ? cell.text
      : cell.text === ""
        ? givenCell.text
        : `${cell.text} ${givenCell.text}`;
  let birth: RowCell | undefined;
  if (full !== undefined && full.also.length > 0) {
    const hasBirth = full.also.includes("birthDate");
    // A year on the next line or behind a space needs no comma: "Lê Văn A 1980".
    const parts = (
      hasBirth
        ? /^([^,;(\d]+?)(?:\s*[,;(–-]\s*|\s+(?=(?:sn|sinh(?: năm| ngày)?|ns)?[\s:.]*\d))(.+?)\)?$/iu
        : /^([^,;(\d]+?)\s*[,;(–-]\s*(.+?)\)?$/u
    ).exec(typed);
    if (parts) {
      typed = parts[1] ?? typed;
      if (hasBirth) birth = { ...cell, value: parts[2] ?? null, text: parts[2] ?? "", numberFormat: "General" };
    }
  }
  const behind = birth === undefined ? officeBehind(typed, cell.value) : undefined;
  const below =
    more === undefined || full === undefined
      ? ""
      : more
          .map((further) => cells.read(further, full.column, false, []).text)
          .filter((text) => text !== "" && namesOffice(text))
          .join(", ");
  const office = behind?.office ?? (below === "" || !full?.also.includes("position") ? undefined : below);
  const { name, honorific } = readName(behind?.name ?? typed);
  // "12", "…" under Họ và tên: something stands there, and it is no name.
  if (name !== "" && !/\p{L}/u.test(name))
    return { read: { kind: "unreadable", text: name, cell: at }, at, text: "", honorific: null, birth };
  const read: Read<string> = name === "" ? { kind: "blank", cell: at } : { kind: "value", value: name, cell: at };
  return { read, at, text: behind?.name ?? typed, honorific, birth, ...(office === undefined ? {} : { office }) };
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
