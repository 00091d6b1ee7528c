import { kindOf, sortingOf, type Sorting } from "../../../../src/app/mend/sorting/sort-rows";
import type { SortList } from "../../../../src/app/mend/sorting/sort-units";
import type { CellValue, SheetSnapshot } from "../../../../src/domain/sheet-snapshot";
import { snapshotOf } from "../../../browser/grid/snapshot-of";

const HEAD = ["STT", "Họ và tên", "Ngày sinh", "Phiếu"];
const list = (rows: number, more: Partial<SortList> = {}): SortList => ({
  sheet: "DS",
  headerTop: 1,
  headerBottom: 1,
  lastRow: rows + 1,
  left: 1,
  right: 4,
  skipped: [],
  fields: [
    { column: 1, field: "order" },
    { column: 2, field: "fullName" },
    { column: 3, field: "birthDate" },
    { column: 4, field: null },
  ],
  ...more,
});

/** The values of a column in the order that sorting gives, STT as it is written then. */
function sorted(
  rows: readonly (readonly CellValue[])[],
  column: number,
  isDown = false,
  more: Partial<SheetSnapshot> = {},
  how: Partial<SortList> = {},
): { readonly values: readonly CellValue[]; readonly numbers: readonly CellValue[]; readonly did: Sorting } {
  const sheet = snapshotOf("DS", [HEAD, ...rows], more);
  const one = list(rows.length, how);
  const did = sortingOf(one, sheet, [one], { column, isDown });
  if (typeof did === "string") throw new Error(did);
  const move = did.move?.does === "sort" ? did.move : { at: 2, from: rows.map((_row, i) => i + 2), fill: [] };
  const now = sheet.rows.map((cells, r) => [...(sheet.rows[(move.from[r + 1 - move.at] ?? r + 1) - 1] ?? cells)]);
  for (const { cell, value } of move.fill ?? []) (now[cell.row - 1] ?? [])[cell.column - 1] = value;
  return {
    values: now.slice(1).map((cells) => cells[column - 1] ?? null),
    numbers: now.slice(1).map((cells) => cells[0] ?? null),
    did,
  };
}

const people = (...names: readonly string[]): readonly (readonly CellValue[])[] =>
  names.map((name, i) => [i + 1, name, null, null]);

test("names by their last word, then by the rest; the letters of Vietnamese; STT goes on counting the places", () => {
  const { values, numbers, did } = sorted(
    people(
      "Lò Thị Ước",
      "Ông Vì Văn Đông",
      "Hà Thị An",
      "Bàn Văn An",
      "Lò Văn Dũng",
      "Lò Thị Ánh (vắng)",
      "CAO THỊ ÂN",
    ),
    2,
  );
  expect(values).toEqual([
    "Bàn Văn An",
    "Hà Thị An",
    "Lò Thị Ánh (vắng)",
    "CAO THỊ ÂN",
    "Lò Văn Dũng",
    "Ông Vì Văn Đông",
    "Lò Thị Ước",
  ]);
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(did).toMatchObject({ kind: "name", rows: 7, parts: 1, keepsNumbers: true, unread: 0 });
});

test("a column of given names goes by the family names beside it", () => {
  const fields = [
    { column: 2, field: "familyName" as const },
    { column: 3, field: "givenName" as const },
  ];
  const rows = [
    [1, "Lò Văn", "An", 1],
    [2, "Cầm Thị", "An", 2],
    [3, "Vì", "Ba", 3],
  ];
  expect(sorted(rows, 3, false, {}, { fields }).did.move).toMatchObject({ from: [3, 2, 4] });
});

test("days as days, typed or numbers; what is no day and blanks last, both ways", () => {
  const styles = [
    { numberFormat: "General", font: null, bold: false },
    { numberFormat: "dd/mm/yyyy", font: null, bold: false },
  ];
  const days = ["02/03/1980", 29_252, "1/1/1979", null, "31/02/1975", "1981"];
  const rows = days.map((day, i) => [i + 1, `Lò ${i}`, day, null]);
  const more = { styles, styleOf: [[], [], [0, 0, 1]] };
  expect(sorted(rows, 3, false, more).values).toEqual(["1/1/1979", 29_252, "02/03/1980", "1981", "31/02/1975", null]);
  const down = sorted(rows, 3, true, more);
  expect(down.values).toEqual(["1981", "02/03/1980", 29_252, "1/1/1979", "31/02/1975", null]);
  expect(down.did.unread).toBe(1);
});

test("numbers as numbers, equal ones as they stood", () => {
  const rows = [10, 9, "1.200", 9, null].map((value, i) => [i + 1, `Lò ${i}`, null, value]);
  const { did, values } = sorted(rows, 4);
  expect(values).toEqual([9, 9, 10, "1.200", null]);
  expect(did.move).toMatchObject({ from: [3, 5, 2, 4, 6] });
  expect(sorted(rows, 4, true).values).toEqual(["1.200", 10, 9, 9, null]);
});

test("each part between headings apart; hidden rows and remarks stay", () => {
  const rows = [...people("D", "C"), ["I", "MỤC", null, null], ...people("F", "E", "A")];
  const { did } = sorted(rows, 2, false, { hiddenRows: [6] }, { skipped: [4] });
  expect(did).toMatchObject({ parts: 2, hidden: 1, rows: 4 });
  expect(did.move).toMatchObject({ at: 2, from: [3, 2, 4, 7, 6, 5] });
});

test("the lines of one person go together; numbers that are none of places go with their people", () => {
  const rows = [
    ["A7", "Dũng", null, 1],
    [null, "(dự bị)", null, null],
    ["B1", "An", null, 2],
  ];
  const one = sorted(rows, 4, true, {}, { people: [2, 4] });
  expect(one.did.move).toMatchObject({ from: [4, 2, 3] });
  expect(one.did.keepsNumbers).toBe(false);
});

test("numbers that are calculated stay at their places", () => {
  const formulas = [null, null, ["=A2+1"], ["=A3+1"]];
  expect(sorted(people("C", "B", "A"), 2, false, { formulas }).did.move).toMatchObject({ still: [1] });
});

test("rows that a merged cell holds together go together, or nothing is done", () => {
  const merges = [{ top: 2, bottom: 3, left: 4, right: 4 }];
  const sheet = snapshotOf("DS", [HEAD, ...people("B", "A", "C")], { merges });
  const one = list(3);
  expect(sortingOf(one, sheet, [one], { column: 2, isDown: false })).toBe("joined-rows");
  const rows = [
    [1, "B", null, "x"],
    [2, "A", null, null],
    [3, "C", null, "a"],
  ];
  expect(sorted(rows, 4, false, { merges }).did.move).toMatchObject({ from: [4, 2, 3] });
});

test("in order already, nothing moves; what stands right beside the list goes along, another list does not", () => {
  expect(sorted(people("A", "B"), 2).did.move).toBeNull();
  const rows = [
    [1, "B", null, 1, "cạnh", "khác"],
    [2, "A", null, 2, null, "khác"],
  ];
  const other = { ...list(2), left: 6, right: 7 };
  const one = list(2);
  const did = sortingOf(one, snapshotOf("DS", [HEAD, ...rows]), [one, other], { column: 2, isDown: false });
  expect(did).toMatchObject({ move: { left: 1, right: 5 } });
});

test("before anything was read a column is what most of its cells are, and STT what its header says", () => {
  const { fields: _none, ...plain } = list(3);
  const sheet = snapshotOf("DS", [HEAD, ...[3, 2, 1].map((n, i) => [i + 1, `x${n}`, "01/02/1980", n])]);
  expect([1, 2, 3, 4].map((column) => kindOf(plain, sheet, column))).toEqual(["number", "name", "date", "number"]);
  const did = sortingOf(plain, sheet, [plain], { column: 4, isDown: false });
  expect(did).toMatchObject({ keepsNumbers: true, move: { from: [4, 3, 2], fill: [{ value: 1 }, { value: 3 }] } });
});
