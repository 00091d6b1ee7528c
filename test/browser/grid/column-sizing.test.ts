import { allowedWidth, fittingWidth, withWidths } from "../../../src/browser/grid/column-sizing";
import { drawnLayout, LOOK } from "./drawn-layout";

const { snapshot, layout } = drawnLayout(
  `
  DANH SÁCH RẤT DÀI NHƯ MỘT TIÊU ĐỀ | < | <
  STT | Họ và tên⏎đầy đủ | Ghi chú
  1 | Nguyễn Văn An
  2 | x`,
  {},
);
const view = { snapshot, look: LOOK };
const tenALetter = (text: string) => text.length * 10;

test("a column fits its longest line; merged cells and empty columns say nothing", () => {
  expect(fittingWidth(view, layout, 2, tenALetter)).toBe("Nguyễn Văn An".length * 10 + 14);
  expect(fittingWidth(view, layout, 1, tenALetter)).toBe(44);
  expect(fittingWidth(view, layout, 9, tenALetter)).toBeNull();
});

test("a width is a whole number within reason, and lies over that of the file", () => {
  expect([allowedWidth(-5), allowedWidth(80.6), allowedWidth(99_999)]).toEqual([16, 81, 1200]);
  expect(
    withWidths(view, [
      { column: 2, width: 77 },
      { column: 3, width: null },
    ]).look.columnWidths,
  ).toEqual([{ from: 2, to: 2, width: 77 }]);
});
