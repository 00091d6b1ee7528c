import { goOn, type GoOnKey } from "../../../src/browser/grid/go-on";
import { blockOf, type Selection, single } from "../../../src/browser/grid/selection";
import { drawnLayout } from "./drawn-layout";

/** B2:C2 is merged. */
const { layout } = drawnLayout(`
  DANH SÁCH
  STT | Họ và tên | < | Thôn
  1 | An | x | Khòn Cuổng
  2 | Bình | x | Nà Lắc`);
const at = (row: number, column: number) => ({ row, column });

/** Cells gone to by these keys, one after the other. */
function walk(keys: string, selection: Selection): readonly (readonly number[])[] {
  const block = blockOf(selection, layout);
  let active = selection.active;
  let home: number | null = null;
  return keys.split(" ").map((text) => {
    const key: GoOnKey = text.includes("Tab") ? "tab" : "enter";
    const went = goOn(key, text.startsWith("Shift"), {
      active,
      block: home === null ? block : blockOf(single(active), layout),
      layout,
      home,
    });
    ({ to: active, home } = went);
    return [active.row, active.column];
  });
}

test("Enter after Tabs goes to the column where they began; the next run begins there", () => {
  expect(walk("Tab Tab Enter", single(at(3, 1)))).toEqual([
    [3, 2],
    [3, 3],
    [4, 1],
  ]);
});

test("Shift goes back; merged cells are one", () => {
  expect(walk("Shift+Tab", single(at(2, 4)))).toEqual([[2, 2]]);
  expect(walk("Shift+Enter", single(at(3, 3)))).toEqual([[2, 2]]);
});

test("in a block both stay inside of it, Tab along the rows and Enter along the columns, covered cells left out", () => {
  const block = { active: at(2, 2), focus: at(3, 3) };
  expect(walk("Tab Tab Tab", block)).toEqual([
    [3, 2],
    [3, 3],
    [2, 2],
  ]);
  expect(walk("Enter Enter Enter", block)).toEqual([
    [3, 2],
    [3, 3],
    [2, 2],
  ]);
  expect(walk("Shift+Tab", block)).toEqual([[3, 3]]);
});

test("one merged cell is no block", () => {
  expect(
    goOn("tab", false, { active: at(2, 2), block: blockOf(single(at(2, 2)), layout), layout, home: null }),
  ).toEqual({
    to: at(2, 4),
    isInside: false,
    home: 2,
  });
});
