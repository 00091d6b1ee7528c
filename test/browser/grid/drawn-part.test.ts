import { drawnCells, drawnRows, reachingMerges } from "../../../src/browser/grid/drawn-part";
import { placeAt } from "../../../src/browser/grid/place-at";
import { scrollToShow } from "../../../src/browser/grid/scroll-to-show";
import { HEADER_HEIGHT, HEADER_WIDTH } from "../../../src/browser/grid/sheet-layout";
import { drawnLayout } from "./drawn-layout";

/** Two frozen rows and one frozen column; B3:H3 and C4:C60 merged; row 5 hidden. */
const LINES = [
  "DANH SÁCH",
  "STT | Họ và tên",
  "I | Các thôn | < | < | < | < | < | <",
  "1 | An | Tổ 1",
  ...Array.from({ length: 56 }, () => "2 | x | ^"),
  "II | Bình",
];
const { layout } = drawnLayout(LINES.join("\n"), { frozen: { rows: 2, columns: 1 }, hiddenRows: [5] });
/** Four columns and ten rows beside and below the heads. */
const view = { left: 0, top: 0, width: HEADER_WIDTH + 400, height: HEADER_HEIGHT + 200 };

test("what is drawn is what is in view, and a few rows and columns beyond", () => {
  expect(drawnCells(layout, view)).toEqual({ left: 2, right: 7, top: 3, bottom: 18 });
  expect(drawnCells(layout, { ...view, left: 500, top: 800 })).toEqual({ left: 5, right: 12, top: 38, bottom: 58 });
});

test("merged cells that reach in are drawn where they begin, hidden rows are not, the active cell always is", () => {
  const drawn = drawnCells(layout, { ...view, left: 300, top: 800 });
  const reach = reachingMerges(layout, drawn);
  expect([...reach]).toEqual([[4, []]]);
  const rows = drawnRows(layout, drawn, [...reach.keys()], 12);
  expect(rows.frozen).toEqual([1, 2]);
  expect(rows.ghosts).toEqual([]);
  expect(rows.scrolling).toEqual([4, ...Array.from({ length: 21 }, (_, index) => 38 + index), 12]);
  const first = drawnRows(layout, { top: 3, bottom: 8 }, [], 6);
  expect(first.scrolling).toEqual([3, 4, 6, 7, 8]);
});

test("a merge that begins left of the drawn columns is drawn from its first one", () => {
  const reach = reachingMerges(layout, { top: 3, bottom: 10, left: 5, right: 9 });
  expect([...reach]).toEqual([[3, [2]]]);
});

test.each([
  ["a frozen cell stays where it is", { x: 50, y: 30 }, { row: 2, column: 1 }, "cells"],
  ["cells under the frozen ones have been scrolled", { x: 150, y: 50 }, { row: 44, column: 5 }, "cells"],
  ["the head of a row", { x: -5, y: 50 }, { row: 44, column: 1 }, "rows"],
  ["the head of a column", { x: 150, y: -5 }, { row: 1, column: 5 }, "columns"],
])("what lies under a point: %s", (_, { x, y }, place, zone) => {
  const hit = placeAt({ x: HEADER_WIDTH + x, y: HEADER_HEIGHT + y }, { left: 300, top: 800 }, layout);
  expect(hit).toEqual({ place, zone });
});

test("it is scrolled as little as is needed, or with the row in the middle; never for a frozen cell", () => {
  const from = { ...view, left: 300, top: 400 };
  const go = (row: number, column: number, middle = false) => scrollToShow({ row, column }, layout, from, middle);
  expect(go(25, 6)).toEqual({ left: 300, top: 400 });
  expect(go(1, 1)).toEqual({ left: 300, top: 400 });
  expect(go(10, 2)).toEqual({ left: 0, top: layout.rows.start(10) - 40 });
  expect(go(50, 9)).toEqual({ left: 508, top: layout.rows.end(50) - 200 + 4 });
  const middle = go(50, 6, true).top;
  expect(middle).toBe((layout.rows.start(50) - 40 + layout.rows.end(50) - 200) / 2);
});
