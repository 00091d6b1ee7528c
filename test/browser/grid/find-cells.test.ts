import { findCells, nextFound } from "../../../src/browser/grid/find-cells";
import { a1 } from "../../../src/domain/cell-ref";
import { drawSheet } from "../../draw-sheet";

const ds = drawSheet(
  `
  Họ và tên | Ngày sinh | Ghi chú
  Nguyễn Thị Hoà | @1980-05-03 | Đảng viên
  Trần Văn Hòa | 12 | =SUM(A1:B2) → 33
  hoa`,
  { name: "DS" },
);
const tcvn = drawSheet(
  `
  Hä vµ tªn | Ghi chó
  NguyÔn ThÞ Hoµ | x`,
  { name: "TCVN" },
);

const found = (text: string, isWhole = false) =>
  findCells([ds, tcvn], { text, isWhole }).cells.map((cell) => `${cell.sheet}!${a1(cell)}`);

test("upper or lower case and marks do not count, nor in which encoding it was typed", () => {
  expect(found("HOÀ")).toEqual(["DS!A2", "DS!A3", "DS!A4", "TCVN!A2"]);
  expect(found("ghi chú")).toEqual(["DS!C1", "TCVN!B1"]);
});

test("the whole cell alone; what a cell shows, not what it stores; formulas behind =", () => {
  expect(found("hòa", true)).toEqual(["DS!A4"]);
  expect(found("03/05/1980")).toEqual(["DS!B2"]);
  expect(found("33")).toEqual(["DS!C3"]);
  expect(found("=sum(")).toEqual(["DS!C3"]);
  expect(found("  ")).toEqual([]);
});

describe("the next one", () => {
  const cells = findCells([ds, tcvn], { text: "hoa", isWhole: false }).cells;
  const next = (sheet: string, row: number, column: number, isBack = false) =>
    nextFound(cells, { sheet, row, column }, isBack, ["DS", "TCVN"]);

  test("counts on over the sheets and begins anew", () => {
    expect(next("DS", 1, 1)).toBe(0);
    expect(next("DS", 2, 1)).toBe(1);
    expect(next("DS", 4, 1)).toBe(3);
    expect(next("TCVN", 2, 1)).toBe(0);
  });

  test("backwards", () => {
    expect(next("DS", 1, 1, true)).toBe(3);
    expect(next("TCVN", 1, 1, true)).toBe(2);
    expect(nextFound([], { sheet: "DS", row: 1, column: 1 }, true, ["DS"])).toBe(-1);
  });
});
