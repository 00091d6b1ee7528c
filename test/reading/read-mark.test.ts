import type { CellValue } from "../../src/domain/sheet-snapshot";
import { isMark, readMark } from "../../src/reading/read-mark";

test.each<[CellValue, boolean | null]>([
  ["x", true], ["X", true], [" x ", true], ["×", true], ["✓", true], ["✔", true], ["v", true], ["V", true], ["TRUE", true], ["True", true], [true, true], [1, true], ["1", true], ["có", true], ["Có", true], ["Co", true], ["đúng", true], ["(x)", true], ["x.", true], ["ü", true], ["☑", true], ["CÓ", true],
  ["FALSE", false], [false, false], [0, false], ["0", false], ["không", false], ["Khong", false], ["ko", false], ["k", false], ["K", false], ["-", false], ["–", false], ["chưa", false], ["☐", false],
  [null, null], ["", null], ["  ", null], ["Tày", null], [2, null], ["u", null], ["✗", null], ["15/3/1985", null], ["có thể", null], ["không rõ", null], ["Nam", null], [31121, null], ["Đồng chí Không", null], ["#N/A", null],
])("%j is %j", (value, mark) => {
  expect(readMark(value)).toBe(mark);
  expect(isMark(value)).toBe(mark !== null);
});
