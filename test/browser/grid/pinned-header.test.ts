import { editorBox } from "../../../src/browser/grid/editor-box";
import { pinnedAt } from "../../../src/browser/grid/pinned-header";
import { placeAt } from "../../../src/browser/grid/place-at";
import { scrollToShow } from "../../../src/browser/grid/scroll-to-show";
import { HEADER_HEIGHT, layoutOf } from "../../../src/browser/grid/sheet-layout";
import { drawnLayout, LOOK } from "./drawn-layout";

const lines = Array.from({ length: 40 }, (_, index) => `${index} | x`).join("\n");
const { snapshot } = drawnLayout(`\n  DANH SÁCH\n  STT | Họ và tên\n${lines}\n`);
const room = { width: 800, height: 600 };
const unhidden = { rows: new Set<number>(), columns: new Set<number>() };
/** Rows of 20 pixels; the header is row 2, its list ends with row 30. */
const list = { sheet: "DS", headerTop: 2, headerBottom: 2, lastRow: 30, left: 1, right: 2, skipped: [] };
const layout = layoutOf(snapshot, LOOK, unhidden, room, { lists: [list] });

test("the header stays in view from when it would go until its list has gone", () => {
  expect(pinnedAt(layout, 0)).toBeUndefined();
  expect(pinnedAt(layout, 20)).toBeUndefined();
  expect(pinnedAt(layout, 21)).toMatchObject({ top: 2, bottom: 2, height: 20 });
  expect(pinnedAt(layout, 579)).toBeDefined();
  expect(pinnedAt(layout, 580)).toBeUndefined();
});

test("what lies over the rows is hit first; a row shown is not under it", () => {
  expect(placeAt({ x: 60, y: HEADER_HEIGHT + 5 }, { left: 0, top: 200 }, layout).place).toEqual({ row: 2, column: 1 });
  expect(placeAt({ x: 60, y: HEADER_HEIGHT + 25 }, { left: 0, top: 200 }, layout).place.row).toBe(12);
  const window = { top: 200, left: 0, ...room };
  expect(scrollToShow({ row: 5, column: 1 }, layout, window, false).top).toBe(60);
  expect(editorBox({ row: 2, column: 1 }, layout, window).top).toBe(HEADER_HEIGHT);
  expect(editorBox({ row: 12, column: 1 }, layout, window).top).toBe(HEADER_HEIGHT + 20);
});

test("where the file freezes rows, or the header takes too much of the height, nothing is held", () => {
  expect(
    layoutOf(snapshot, { ...LOOK, frozen: { rows: 1, columns: 0 } }, unhidden, room, { lists: [list] }).headers,
  ).toEqual([]);
  expect(layoutOf(snapshot, LOOK, unhidden, { width: 800, height: 100 }, { lists: [list] }).headers).toEqual([]);
});
