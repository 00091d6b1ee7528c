import { plainName } from "../../../src/browser/saving/copy-name";
import { momentInWords } from "../../../src/browser/saving/moment-in-words";

test.each([
  ["ds đại biểu.csv", "xlsx", "ds đại biểu.xlsx"],
  ["DS (đã tô).xlsx", "xlsx", "DS.xlsx"],
  ["DS.xls", "xlsm", "DS.xlsm"],
])("%s without marks is saved as %s", (name, extension, wanted) => {
  expect(plainName(name, extension)).toBe(wanted);
});

test("the day is said where it is not today", () => {
  const noon = new Date(2026, 10, 29, 14, 5).getTime();
  expect(momentInWords(noon, new Date(2026, 10, 29, 18, 0).getTime())).toBe("14:05");
  expect(momentInWords(noon, new Date(2026, 10, 30, 0, 1).getTime())).toBe("14:05 ngày 29/11/2026");
});
