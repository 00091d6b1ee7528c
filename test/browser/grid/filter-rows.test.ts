import {
  filterOf,
  searchedValues,
  type ShownValues,
  valuesOf,
  withColumn,
} from "../../../src/browser/grid/filter-rows";
import { drawnLayout } from "./drawn-layout";

/** Row 3 is a heading; B6:B7 is one cell for two rows; row 8 is hidden in the file. */
const { snapshot, layout } = drawnLayout(
  `
  STT | Thôn | Giới tính
  (1) | (2) | (3)
  I | Đại biểu các thôn
  1 | Nà Lắc | Nữ
  2 | Khòn Cuổng | Nam
  3 | Nà Lắc | Nữ
  4 | ^ | Nam
  5 | Nà Lắc | Nữ
  6 | | Nữ
  Cộng | 6`,
  { hiddenRows: [8] },
);
const list = { sheet: "DS", headerTop: 1, headerBottom: 2, lastRow: 9, left: 1, right: 3, skipped: [3] };
const ground = { snapshot, layout, list };
const only = (...columns: readonly (readonly [number, readonly string[]])[]): ShownValues =>
  new Map(columns.map(([column, texts]) => [column, new Set(texts)]));

test("a merged cell counts for each of its rows; headings and rows hidden in the file count nowhere", () => {
  const filter = filterOf(ground, only([2, ["Nà Lắc"]]));
  expect(filter).toMatchObject({ shown: 3, total: 5 });
  expect([...(filter?.hidden ?? [])]).toEqual([3, 5, 8, 9]);
});

test("columns are asked together; without any there is no filter", () => {
  expect(filterOf(ground, only([2, ["Nà Lắc"]], [3, ["Nam"]]))).toMatchObject({ shown: 1, total: 5 });
  expect(filterOf(ground, withColumn(only([2, ["Nà Lắc"]]), 2, null))).toBeNull();
});

test("the values of a column with their counts, the empty one last, in those rows that the others show", () => {
  expect(valuesOf(ground, 2, only([2, ["Nà Lắc"]]))).toEqual([
    { text: "Khòn Cuổng", count: 1 },
    { text: "Nà Lắc", count: 3 },
    { text: "", count: 1 },
  ]);
  expect(valuesOf(ground, 2, only([3, ["Nam"]]))).toEqual([
    { text: "Khòn Cuổng", count: 1 },
    { text: "Nà Lắc", count: 1 },
  ]);
});

test("values are found without marks; the empty one by its name", () => {
  const values = valuesOf(ground, 2, only());
  expect(searchedValues(values, "NA LAC").map(({ text }) => text)).toEqual(["Nà Lắc"]);
  expect(searchedValues(values, "trong").map(({ text }) => text)).toEqual([""]);
});

test("days stand in the order of the calendar, before all else", () => {
  const days = drawnLayout(`
  STT | Ngày sinh
  1 | 02/10/1980
  2 | 05/03/1990
  3 | 31/02/1970
  4 | 11/1/1975
  5 | khoảng 1960`);
  const one = { sheet: "DS", headerTop: 1, headerBottom: 1, lastRow: 6, left: 1, right: 2, skipped: [] };
  expect(valuesOf({ ...days, list: one }, 2, new Map()).map(({ text }) => text)).toEqual([
    "11/1/1975",
    "02/10/1980",
    "05/03/1990",
    "31/02/1970",
    "khoảng 1960",
  ]);
});
