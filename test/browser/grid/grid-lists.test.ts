import { listsOn } from "../../../src/browser/grid/grid-lists";

const table = { name: "T", range: { top: 3, left: 2, bottom: 9, right: 4 }, hasHeader: true, hasTotals: true };
const found = { sheet: "DS", headerTop: 1, headerBottom: 2, lastRow: 9, left: 1, right: 3, skipped: [3] };

test("the lists that were found on the sheet; before that its tables", () => {
  expect(listsOn("DS", [found, { ...found, sheet: "Khác" }], [table])).toEqual([found]);
  expect(listsOn("DS", [], [table, { ...table, hasHeader: false }])).toEqual([
    { sheet: "DS", headerTop: 3, headerBottom: 3, lastRow: 8, left: 2, right: 4, skipped: [] },
  ]);
});
