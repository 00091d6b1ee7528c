import { parsePlace } from "../../../src/browser/grid/parse-place";

const SHEETS = ["DS", "Đại biểu", "Trang 2", "It's", "Nữ", "Nu"];
const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

test.each([
  ["c12", "DS", at(12, 3)],
  [" $C$12 ", "DS", at(12, 3)],
  ["D20:A1", "DS", at(1, 1, 20, 4)],
  ["Trang 2!b3", "Trang 2", at(3, 2)],
  ["'Trang 2'!B3:C4", "Trang 2", at(3, 2, 4, 3)],
  ["'It''s'!A1", "It's", at(1, 1)],
  ["dai bieu", "Đại biểu", at(1, 1)],
  ["dai bieu!C5", "Đại biểu", at(5, 3)],
  ["Nữ", "Nữ", at(1, 1)],
])("%s is on %s", (text, sheet, range) => {
  expect(parsePlace(text, SHEETS, "DS")).toEqual({ sheet, range });
});

test.each(["", "Nguyễn", "A0", "XFE1", "A1048577", "Khác!A1", "nứ"])("%s is no place", (text) => {
  expect(parsePlace(text, SHEETS, "DS")).toBeNull();
});
