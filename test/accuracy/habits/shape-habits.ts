import type { DrawnLine } from "../drawn-workbook";
import type { Chance } from "./chance";
import type { Habit } from "./column-habits";
import type { InventedPerson } from "./invented-people";
import { type DraftCell, type DraftColumn, row } from "./list-draft";

/** Columns that stay together, from left to right. */
export type Pieces = readonly (readonly DraftColumn[])[];

/** In which order the columns behind the name stand. */
export const ORDER_OF_COLUMNS: readonly Habit<(chance: Chance, pieces: Pieces) => Pieces>[] = [
  { id: "columns in the usual order", odds: 70, does: (_, pieces) => pieces },
  { id: "columns turned round", odds: 10, does: (_, pieces) => [...pieces].reverse() },
  {
    id: "columns in any order",
    odds: 20,
    does: (chance, pieces) => {
      const left = [...pieces];
      return Array.from({ length: left.length }, () => left.splice(chance.int(0, left.length - 1), 1)[0]!);
    },
  },
];

const withoutMarks = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");

/** How the header is written. */
export const HEADERS: readonly Habit<(columns: readonly DraftColumn[]) => readonly DraftColumn[]>[] = [
  { id: "header as its words are", odds: 68, does: (columns) => columns },
  { id: "header in capitals", odds: 12, does: (columns) => headed(columns, (text) => text.toUpperCase()) },
  { id: "header without marks", odds: 6, does: (columns) => headed(columns, withoutMarks) },
  {
    id: "personal facts below a common header",
    odds: 14,
    does: (columns) =>
      columns.map((column) =>
        /^(?:birthDate|sex|female|ethnicity|nationalId)/u.test(column.sense)
          ? { ...column, header: ["Thông tin cá nhân", ...column.header] }
          : column,
      ),
  },
];

function headed(columns: readonly DraftColumn[], write: (text: string) => string): DraftColumn[] {
  return columns.map((column) => ({ ...column, header: column.header.map(write) }));
}

type Repeat = (cell: DraftCell, fact: string) => DraftCell;
const repeating =
  (repeat: Repeat) =>
  (columns: readonly DraftColumn[], people: readonly InventedPerson[]): readonly DraftColumn[] =>
    columns.map((column) => {
      if (column.sense !== "village" && column.sense !== "unit") return column;
      const cell: DraftColumn["cell"] = (person, index) => {
        const own = column.cell(person, index);
        const before = people[people.indexOf(person) - 1];
        return before !== undefined && column.cell(before, index).text === own.text ? repeat(own, column.sense) : own;
      };
      return { ...column, cell };
    });

/** How a village or unit is written that several people in succession share. */
export const REPEATS: readonly Habit<
  (columns: readonly DraftColumn[], people: readonly InventedPerson[]) => readonly DraftColumn[]
>[] = [
  { id: "written every time", odds: 72, does: (columns) => columns },
  { id: "ditto marks", odds: 8, does: repeating(({ text }, fact) => ({ text: "″", says: { [fact]: text } })) },
  { id: "nt", odds: 6, does: repeating(({ text }, fact) => ({ text: "nt", says: { [fact]: text } })) },
  { id: "merged over the rows", odds: 14, does: repeating(() => ({ text: "^" })) },
];

/** Rows between and behind the people. */
export const NOISE: readonly Habit<
  (chance: Chance, rows: readonly DrawnLine[], columns: readonly DraftColumn[]) => DrawnLine[]
>[] = [
  { id: "no row between", odds: 66, does: (_, rows) => [...rows] },
  { id: "blank row between people", odds: 8, does: (chance, rows) => between(chance, rows, [row("blank", [])]) },
  {
    id: "header printed again",
    odds: 8,
    does: (chance, rows) => {
      const header = rows.filter((line) => line.line === "row" && line.is[0] === "header");
      return between(
        chance,
        rows,
        header.map((line) => ({ ...line, is: ["repeated"] }) as DrawnLine),
      );
    },
  },
  {
    id: "remark between people",
    odds: 6,
    does: (chance, rows) => between(chance, rows, [row("note", ["", "(đại biểu trên đăng ký phát biểu tham luận)"])]),
  },
  {
    id: "numbers prepared for more people",
    odds: 12,
    does: (_, rows, columns) => {
      const [first] = columns;
      if (first?.sense !== "order") return [...rows];
      const count = rows.filter((line) => line.line === "row" && line.is[0] === "person").length;
      return [...rows, ...[1, 2].map((further) => row("blank", [String(count + further)]))];
    },
  },
];

/** Puts rows between two people. */
function between(chance: Chance, rows: readonly DrawnLine[], more: readonly DrawnLine[]): DrawnLine[] {
  const isPerson = (line: DrawnLine | undefined) => line?.line === "row" && line.is[0] === "person";
  const places = rows.flatMap((line, i) =>
    isPerson(line) && isPerson(rows[i - 1]) && line.line === "row" && !/\^/u.test(line.cells) ? [i] : [],
  );
  if (places.length === 0) return [...rows];
  const place = chance.pick(places);
  return [...rows.slice(0, place), ...more, ...rows.slice(place)];
}

/** How many columns and rows stay empty before anything begins. */
export const STARTS: readonly Habit<{ readonly right: number; readonly down: number }>[] = [
  { id: "begins in A1", odds: 82, does: { right: 0, down: 0 } },
  { id: "begins in column B", odds: 10, does: { right: 1, down: 0 } },
  { id: "begins lower and further right", odds: 8, does: { right: 2, down: 3 } },
];

/** The lines of a sheet further right and lower. */
export function startingAt(
  { right, down }: { readonly right: number; readonly down: number },
  lines: readonly DrawnLine[],
): DrawnLine[] {
  const empty = Array.from({ length: right }, () => "");
  return [
    ...Array.from({ length: down }, () => row("blank", [])),
    ...lines.map((line): DrawnLine =>
      line.line === "row" && line.cells !== "" ? { ...line, cells: [...empty, line.cells].join(" | ").trim() } : line,
    ),
  ];
}
