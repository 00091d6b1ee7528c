import { sensesIn } from "../../lexicon/senses-in";
import type { FactOf } from "./plan-facts";
import { groupName } from "./caps-from-numbers";
import type { Paragraph } from "./outline-of";
import { plainText } from "./plain-words";
import { isOfAllocation, isOfComposition } from "./read-allocations";
import { partName, seatHolder } from "./seats-in";
import { headOf, type Table, type TableRow, tablesIn } from "./tables-in";

type Row = FactOf<"allocation">["rows"][number];
type SeatFact = FactOf<"allocation"> | FactOf<"cap">;

interface SeatRow {
  readonly row: TableRow;
  readonly name: string;
  readonly seats: number;
  /** The cell that holds the number. */
  readonly seatsAt: number;
  readonly parts: NonNullable<Row["parts"]>;
}

/** Tables of delegates: of units they share out seats, of groups of people each row is a cap. */
export function readSeatTables(paragraphs: readonly Paragraph[]): readonly SeatFact[] {
  return tablesIn(paragraphs).flatMap(ofTable);
}

const COLUMNS = {
  unit: (cell: string, typed: string) =>
    (/\b(?:ten|noi dung|thanh phan|doi tuong|dia ban|doan|nhom|bo phan|dai bieu|dien)\b/.test(cell) ||
      sensesIn(typed).some(({ sense }) => sense === "unit:sending")) &&
    !/^so\b|\b(?:so luong|so dai bieu|chi tieu|phan bo)\b/.test(cell) &&
    !isOfKind(cell) &&
    !isOfSum(cell),
  delegates: (cell: string) =>
    /\bso (?:luong )?dai bieu\b|\bdai bieu (?:phan bo|duoc)\b|\bphan bo\b|\bchi tieu\b/.test(cell) && !isOfPart(cell),
  total: (cell: string) => isOfSum(cell) && !isOfStaff(cell),
  seats: (cell: string) =>
    /\b(?:dai bieu|so luong|sl|phan bo|tong so|tong|chi tieu|so nguoi|so dong chi|so suat|duoc (?:cu|bau|trieu tap|du))\b/.test(
      cell,
    ) &&
    !/\bdon vi\b/.test(cell) &&
    !isOfStaff(cell) &&
    !isOfPart(cell),
  kind: (cell: string) => isOfKind(cell) && !isOfPart(cell),
  // "Thiếu nhi", "Phụ trách" beside "Nữ": whoever they are, they come.
  people: (cell: string) =>
    /[a-z]{2}/.test(cell) && !/^(?:stt|tt|so tt)$|\bghi chu\b/.test(cell) && !isOfStaff(cell) && !isOfPart(cell),
};
/** "Cộng", "Tổng số"; "Công đoàn", "Tổng công ty" are units. */
const isOfSum = (cell: string) => /^(?:tong|cong)(?! (?:doan|an|ty|chuc|truong|nhan|cong ty|cuc)\b)\b/.test(cell);
/** "Chính thức", "Bầu" over a column: delegates of that kind. */
const isOfKind = (cell: string) => /^(?:dai bieu )?(?:chinh thuc|(?:duoc )?bau|dai dien)$/.test(cell);
const isOfPart = (cell: string) => /\btrong do\b|\b(?:nu|khach moi|du khuyet|dang vien|dan toc)\s*$/.test(cell);
const isOfStaff = (cell: string) =>
  /\bc[bcn]\w*(?:vc|ld|cc)\w*\b|\b(?:can bo|dang vien|doan vien|hoi vien|lao dong|quan so|bien che|hoc sinh|dan so|ho dan|vien chuc|nhan vien)\b/.test(
    cell,
  ) && !/\bdai bieu\b/.test(cell);
const isPrice = (cell: string) => /\b(?:don gia|thanh tien|kinh phi|dinh muc|so tien)\b/.test(plainText(cell).plain);

/** "TT | Khu phố | Đại biểu | TT | Cơ quan | Đại biểu": two tables side by side are one below the other. */
function unfolded(table: Table): Table {
  const [head, ...below] = table.rows;
  const names = head?.cells.map((cell) => plainText(cell).plain) ?? [];
  const width = names.length / 2;
  const isTwice =
    head !== undefined &&
    Number.isInteger(width) &&
    width >= 2 &&
    [0, width - 1].some((at) => names[at] !== "" && names[at] === names[at + width]) &&
    names[width - 1] === names.at(-1);
  if (!isTwice) return table;
  const half = (row: TableRow, from: number): TableRow => ({
    ...row,
    cells: row.cells.slice(from, from + width),
    at: row.at.slice(from, from + width),
  });
  return {
    ...table,
    rows: [half(head, 0), ...below.map((row) => half(row, 0)), ...below.map((row) => half(row, width))],
  };
}

/** Its head, by the surest column of numbers that it names. */
function headOfSeats(table: Table): ReturnType<typeof headOf<keyof typeof COLUMNS>> {
  const { first, rows } = table;
  const sure =
    headOf(table, COLUMNS, ["unit", "delegates"]) ??
    headOf(table, COLUMNS, ["unit", "total"]) ??
    headOf(table, COLUMNS, ["unit", "seats"]);
  if (sure !== undefined || !(isOfAllocation(first) || isOfComposition(first))) return sure;
  const hasParts = rows[0]?.cells.some((cell) => isOfPart(plainText(cell).plain)) === true;
  return (
    headOf(table, COLUMNS, ["unit", "kind"]) ??
    (isOfAllocation(first) && hasParts ? headOf(table, COLUMNS, ["unit", "people"]) : undefined)
  );
}

function ofTable(given: Table): readonly SeatFact[] {
  const table = unfolded(given);
  const { first } = table;
  if (first.topics.flat().some((topic) => topic === "results" || topic === "budget")) return [];
  const head = headOfSeats(table);
  if (head === undefined) return isOfAllocation(first) || isOfComposition(first) ? judged(table, headless(table)) : [];
  if (head.names.some(isPrice)) return [];
  const unitAt = head.at.unit ?? 0;
  const seatsAt = head.at.delegates ?? head.at.total ?? head.at.seats ?? head.at.kind ?? head.at.people ?? 1;
  const below = table.rows.slice(head.row + 1);
  const names = namesOf(head.names, below[0]);
  const isNumbered = below.some(({ cells }) => unitAt > 0 && /^\d{1,3}\.?$/.test(cells[0] ?? ""));
  const rows = below.flatMap((row): SeatRow[] => {
    const { cells } = row;
    // "I | Khối xã | 30" is the sum of what stands below it.
    if (isNumbered && /^[IVXA-D]+\.?$/.test(cells[0] ?? "")) return [];
    const seats = countIn(cells[seatsAt]);
    const unit = cells[unitAt] ?? "";
    const name = unit === "" || /^\d+$/.test(unit) ? (cells.find((cell) => /\p{L}{2}/u.test(cell)) ?? "") : unit;
    if (seats === undefined || name === "") return [];
    const parts = names.flatMap((part, i) => {
      const count = i === seatsAt || i === unitAt || !isPart(part) ? undefined : countIn(cells[i]);
      return count === undefined ? [] : [{ name: partName(part), seats: count }];
    });
    return [{ row, name, seats, seatsAt, parts }];
  });
  const isOfDelegates = /\bdai bieu\b/.test(plainText(head.names.join(" ")).plain);
  return judged(table, rows, isOfDelegates);
}

/** A second line of the head names the columns below "Trong đó". */
function namesOf(head: readonly string[], second: TableRow | undefined): readonly string[] {
  if (second === undefined || second.cells.some((cell) => /\d/.test(cell))) return head;
  return head.map((name, i) => second.cells[i] || name);
}

const isPart = (name: string) => {
  const { plain } = plainText(name);
  return /[a-z]{2}/.test(plain) && !/^(?:stt|tt|so tt|ghi chu)$/.test(plain) && !isOfStaff(plain);
};
const countIn = (cell = "") => {
  const count = /^(\d{1,4})\s*(?:đại biểu|người|đồng chí|đ\/c)?$/iu.exec(cell.trim())?.[1];
  return count === undefined ? undefined : Number(count);
};

/** Two columns without a head, below "Phân bổ đại biểu". */
function headless(table: Table): readonly SeatRow[] {
  const rows = table.rows.flatMap((row): SeatRow[] => {
    const seatsAt = row.cells.reduce((last, cell, i) => (countIn(cell) === undefined ? last : i), -1);
    const [seats, name] = [countIn(row.cells[seatsAt]), row.cells.find((cell) => /\p{L}{2}/u.test(cell))];
    return seats === undefined || name === undefined ? [] : [{ row, name, seats, seatsAt, parts: [] }];
  });
  return rows.length >= 3 && rows.length === table.rows.length ? rows : [];
}

/** `isOfDelegates`: its head says that delegates are counted. */
function judged(table: Table, all: readonly SeatRow[], isOfDelegates = false): readonly SeatFact[] {
  const { first, last } = table;
  const total = all.find(({ name }) => seatHolder(name) === "total");
  const rows = all.filter((row) => row !== total);
  const units = rows.filter(({ name }) => ["unit", "named", "level"].includes(seatHolder(name))).length;
  const groups = rows.filter(({ name }) => seatHolder(name) === "group").length;
  if (rows.length < 2) return [];
  if (rows.some(({ name }) => seatHolder(name) === "class")) return rows.map(capOfClass);
  if (units * 2 >= rows.length || (isOfAllocation(first) && groups < rows.length / 2))
    return [
      {
        kind: "allocation",
        ...placeOf(first),
        span: [first.start, last.start + last.words.text.length],
        rows: rows.map(({ name, seats, parts }) => ({ unit: name, seats, ...(parts.length > 0 && { parts }) })),
        ...(total !== undefined && { printedTotal: total.seats }),
      },
    ];
  return isOfDelegates || isOfAllocation(first) || isOfComposition(first) ? all.map(capOfRow) : [];
}

/** "| Khách mời | 25 |": so many of a group. */
function capOfRow(seatRow: SeatRow): FactOf<"cap"> {
  const { row, name, seats, seatsAt } = seatRow;
  const { paragraph, cells, at } = row;
  return {
    kind: "cap",
    ...placeOf(paragraph),
    span: [paragraph.start, paragraph.start + (at[seatsAt] ?? 0) + (cells[seatsAt]?.length ?? 0)],
    relation: "equal",
    value: seats,
    of: seatHolder(name) === "total" ? "tổng" : groupName(name),
    perUnit: false,
  };
}

/** "| Xã loại I | 12 |": so many of each such place. */
const capOfClass = (row: SeatRow): FactOf<"cap"> => ({
  ...capOfRow(row),
  of: "tổng",
  perUnit: true,
  unit: row.name,
  onlyFor: row.name,
});

const placeOf = ({ scopes, clause, heading, words }: Paragraph) => ({
  scope: scopes.join(", "),
  clause,
  heading,
  sentence: words.text,
});
