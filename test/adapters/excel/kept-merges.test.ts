import { keptMerges } from "../../../src/adapters/excel/kept-merges";
import { a1Range, parseA1Range } from "../../../src/domain/cell-ref";

const BEFORE = [
  ["DANH SÁCH", "", "", "", ""],
  ["STT", "Họ và tên", "Ngày sinh", "", "Thôn"],
  ["", "", "Nam", "Nữ", ""],
  [1, "Lò Văn Mẫu", "1/2/1980", "", "Nà Cáy"],
  [2, "Tòng Thị Thử", "", "3/4/1985", ""],
];
const MERGES = ["A1:E1", "A2:A3", "C2:D2", "E4:E5"];
type Rows = readonly (readonly unknown[])[];
const withColumn = (rows: Rows, at: number, cells: readonly unknown[]): Rows =>
  rows.map((row, r) => [...row.slice(0, at), cells[r] ?? "", ...row.slice(at)]);
const withoutColumn = (rows: Rows, at: number): Rows => rows.map((row) => row.filter((_value, c) => c !== at));
const withRows = (rows: Rows, at: number, ...more: Rows): Rows => [...rows.slice(0, at), ...more, ...rows.slice(at)];
const EMPTY = ["", "", "", "", ""];

function kept(values: Rows, mergesMayDiffer = false): string {
  const merges = MERGES.flatMap((ref) => parseA1Range(ref) ?? []);
  const { merges: found, mayDiffer } = keptMerges(values, { values: BEFORE, merges, mergesMayDiffer });
  return `${found.map(a1Range).join(" ")}${mayDiffer ? " ?" : ""}`;
}

test.each<[string, Rows, string]>([
  ["nothing", BEFORE, "A1:E1 A2:A3 C2:D2 E4:E5"],
  ["a column in front", withColumn(BEFORE, 0, []), "B1:F1 B2:B3 D2:E2 F4:F5"],
  ["a column inside of merged ones", withColumn(BEFORE, 3, []), "A1:F1 A2:A3 C2:E2 F4:F5"],
  ["a column behind all, with a heading", withColumn(BEFORE, 5, ["", "Ghi chú"]), "A1:E1 A2:A3 C2:D2 E4:E5"],
  ["the numbers taken out", withoutColumn(BEFORE, 0), "A1:D1 B2:C2 D4:D5"],
  ["one of two merged columns taken out", withoutColumn(BEFORE, 3), "A1:D1 A2:A3 D4:D5"],
  ["the last column emptied", BEFORE.map((row) => row.slice(0, 4)), "A1:D1 A2:A3 C2:D2"],
  ["an empty row at the top", withRows(BEFORE, 0, EMPTY), "A2:E2 A3:A4 C3:D3 E5:E6"],
  ["an empty row inside of the heading", withRows(BEFORE, 2, EMPTY), "A1:E1 A2:A4 C2:D2 E5:E6"],
  ["all values gone", [], ""],
  ["one row left", BEFORE.slice(0, 1), "A1:E1"],
  [
    "a row put in, and the next one edited",
    withRows(
      BEFORE.map((row, r) => (r === 3 ? [1, "Lò Văn Khác", "1/2/1980", "", "Nà Cáy"] : row)),
      3,
      EMPTY,
    ),
    "A1:E1 A2:A3 C2:D2 ?",
  ],
  ["a row and a column at once", withColumn(withRows(BEFORE, 0, EMPTY), 0, []), "B2:F2 B3:B4 D3:E3 F5:F6"],
  [
    "a value typed over a covered cell",
    BEFORE.map((row, r) => (r === 4 ? [...row.slice(0, 4), "Nà Lắc"] : row)),
    "A1:E1 A2:A3 C2:D2 ?",
  ],
  [
    "another list in its place",
    BEFORE.map((row) => row.map((value) => (value === "" ? "" : `${String(value)}x`))),
    "A1:E1 A2:A3 C2:D2 E4:E5 ?",
  ],
])("%s", (_what, values, wanted) => {
  expect(kept(values)).toBe(wanted);
});

test("what was in doubt stays in doubt until Excel is asked", () => {
  expect(kept(BEFORE, true)).toBe("A1:E1 A2:A3 C2:D2 E4:E5 ?");
});
