import { listsOn } from "../../../src/browser/grid/grid-lists";
import type { CellValue, SheetSnapshot } from "../../../src/domain/sheet-snapshot";
import { snapshotOf } from "./snapshot-of";

const table = { name: "T", range: { top: 3, left: 2, bottom: 9, right: 4 }, hasHeader: true, hasTotals: true };
const found = { sheet: "DS", headerTop: 1, headerBottom: 2, lastRow: 9, left: 1, right: 3, skipped: [3] };
const sheet = (rows: readonly (readonly CellValue[])[], more: Partial<SheetSnapshot> = {}): SheetSnapshot =>
  snapshotOf("DS", rows, more);

test("the lists that were found on the sheet; before that its tables", () => {
  expect(listsOn(sheet([], { tables: [table] }), [found, { ...found, sheet: "Khác" }])).toEqual([found]);
  expect(listsOn(sheet([], { tables: [table, { ...table, hasHeader: false }] }), [])).toEqual([
    { sheet: "DS", headerTop: 3, headerBottom: 3, lastRow: 8, left: 2, right: 4, skipped: [] },
  ]);
});

test("before anything was read, the block under what looks like a header; headings between are left out", () => {
  const rows = [
    ["DANH SÁCH"],
    ["STT", "Họ và tên", "Năm sinh", "Thôn"],
    ["(1)", "(2)", "(3)", "(4)"],
    ["I", "Khách mời"],
    [1, "Lò Văn A", 1980, "Nà Pò"],
    [2, "Lò Văn B", 1981, "Nà Pò"],
    [3, "Lò Văn C", 1981, null],
    ["Tổng cộng", 3, 5942, 2],
    [],
    ["Người lập", null, null, "Chủ tịch"],
  ];
  expect(listsOn(sheet(rows), [])).toEqual([
    { sheet: "DS", headerTop: 2, headerBottom: 3, lastRow: 8, left: 1, right: 4, skipped: [4, 8] },
  ]);
  expect(
    listsOn(
      sheet([
        ["Ngày", "Việc", "Ai"],
        [1, "a", "b"],
        [2, "a", "b"],
      ]),
      [],
    ),
  ).toEqual([]);
  expect(listsOn(sheet(rows.slice(0, 3)), [])).toEqual([]);
});
