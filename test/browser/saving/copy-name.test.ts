import { copyName } from "../../../src/browser/saving/copy-name";

test.each([
  ["ds đại biểu.xlsx", "xlsx", "ds đại biểu (đã tô).xlsx"],
  ["ds.CSV", "xlsx", "ds (đã tô).xlsx"],
  ["bảng lương.xls", "xlsx", "bảng lương (đã tô).xlsx"],
  ["ds.ods", "xlsx", "ds (đã tô).xlsx"],
  ["có macro.xlsm", "xlsm", "có macro (đã tô).xlsm"],
  ["ds (đã tô).xlsx", "xlsx", "ds (đã tô).xlsx"],
  ["danh sách 20.8.2025", "xlsx", "danh sách 20.8.2025 (đã tô).xlsx"],
])("the copy of %s", (name, extension, copy) => {
  expect(copyName(name, extension)).toBe(copy);
});
