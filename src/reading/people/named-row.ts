import type { CellRef } from "../../domain/cell-ref";
import type { FieldId } from "../../domain/facts";
import { ABSENT, type Read } from "../../domain/read";
import { textOf, unreadable } from "../grid/cell-reads";
import type { RowContext } from "./read-delegate";
import { MAY_HOLD_MORE, type NameCell, onlyName, readNameCell, withoutSecondName } from "../columns/name-cell";
import { readName } from "../texts/read-name";
import type { RowCell } from "../grid/row-cells";
import type { ColumnSample } from "../columns/sample-column";

export interface NamedRow {
  readonly read: Read<string>;
  readonly at: CellRef;
  /** The name with its form of address, as typed. */
  readonly text: string;
  /** "Ông", "Bà", "Đ/c" … before the name, null when there is none. */
  readonly honorific: string | null;
  /** What stands behind the name, as if in cells of its own. */
  readonly birth: RowCell | undefined;
  readonly phone: RowCell | undefined;
  readonly sex: RowCell | undefined;
  readonly ethnicity: RowCell | undefined;
  readonly village: RowCell | undefined;
  /** The office or unit that stands behind the name in the same cell. */
  readonly office?: string;
}

/**
 * Reads the name of a row from one column or two, with its form of address apart; `more`: rows below that carry on what
 * this one says.
 */
export function readNamedRow(context: RowContext, row: number, more: readonly number[] | undefined): NamedRow {
  const { cells, facts, at: cellAt } = context;
  const full = facts.column("fullName");
  const column = full ?? facts.column("familyName") ?? facts.column("givenName");
  const cell = facts.at(column?.column ?? 0);
  if (cell === undefined) {
    const at = cellAt(row, facts.columns.all[0]?.column ?? 1);
    return { read: ABSENT, at, text: "", honorific: null, ...NOTHING_BEHIND };
  }
  const at = cell.cell;
  if (cell.isError || cell.isOpenDitto)
    return {
      read: unreadable(cell),
      at,
      text: cell.text,
      honorific: readName(cell.text).honorific,
      ...NOTHING_BEHIND,
    };
  const below = full === undefined ? [] : (more ?? []).map((below) => cells.read(below, full.column, false, []).text);
  const behind = nameCellOf(namesOf(context, row, cell), below, full?.also ?? []);
  const { name, honorific } = readName(behind.name, areAddressed(column?.sample));
  const parts = {
    birth: partOf(cell, behind.birth),
    phone: partOf(cell, behind.phone),
    sex: partOf(cell, behind.sex),
    ethnicity: partOf(cell, behind.ethnicity),
    village: partOf(cell, behind.village),
  };
  // "12", "…" under Họ và tên: something stands there, and it is no name.
  if (name !== "" && !/\p{L}/u.test(name))
    return { read: { kind: "unreadable", text: name, cell: at }, at, text: "", honorific: null, ...parts };
  const read: Read<string> = name === "" ? { kind: "blank", cell: at } : { kind: "value", value: name, cell: at };
  const named = { read, at, text: behind.text, honorific, ...parts };
  return behind.office === undefined ? named : { ...named, office: behind.office };
}

/** Nearly everybody in the column has a form of address, several of them Ông or Bà. */
function areAddressed(sample: ColumnSample | undefined): boolean {
  return sample !== undefined && sample.addressed >= LEAST_ADDRESSED && sample.titled >= sample.filled * 0.95;
}

const LEAST_ADDRESSED = 2;

const NOTHING_BEHIND = {
  birth: undefined,
  phone: undefined,
  sex: undefined,
  ethnicity: undefined,
  village: undefined,
};

/** The cell of the name and what carries it on; in nearly every row nothing but a name. */
function nameCellOf(lines: readonly string[], below: readonly string[], says: readonly FieldId[]): NameCell {
  const [only = "", second] = lines;
  return second === undefined && below.length === 0 && !MAY_HOLD_MORE.test(only)
    ? onlyName(only)
    : readNameCell(lines, below, says);
}

/** Where somebody lives, behind the name of a list that has no column for it. `own`: what the column says. */
export function villageBehind({ village }: NamedRow, own: Read<string>): Read<string> {
  return own.kind === "absent" && village !== undefined ? textOf(village) : own;
}

/** What stands behind the name, as if in a cell of its own. */
function partOf(cell: RowCell, part: string | undefined): RowCell | undefined {
  return part === undefined ? undefined : { ...cell, value: part, text: part, numberFormat: "General" };
}

/** The lines of the name's cell, or its text with the given name of a column of its own behind it. */
function namesOf({ cells, facts }: RowContext, row: number, cell: RowCell): readonly string[] {
  const full = facts.column("fullName");
  if (full !== undefined) return withoutSecondName(cells.lines(row, full.column, cell), full.path.at(-1) ?? "");
  const parts = [...facts.columnsOf("familyName"), ...facts.columnsOf("givenName")];
  return [
    parts
      .map(({ column }) => facts.at(column)?.text ?? "")
      .filter((text) => text !== "")
      .join(" "),
  ];
}
