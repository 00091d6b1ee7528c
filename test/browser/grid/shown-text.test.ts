import { editedText, shownText } from "../../../src/browser/grid/shown-text";

test.each([
  [null, "General", ""],
  ["01/02/1980", "dd/mm/yyyy", "01/02/1980"],
  [true, "General", "TRUE"],
  [1234567.5, "General", "1234567,5"],
  [0.1 + 0.2, "General", "0,3"],
  [29252, "dd/mm/yyyy", "01/02/1980"],
  [29252, "d/m/yy", "1/2/80"],
  [29252, 'dd" tháng "mm" năm "yyyy', "01 tháng 02 năm 1980"],
  [29252.5, "dd/mm/yyyy hh:mm", "01/02/1980 12:00"],
  [29252, "[$-42A]dd/mm/yyyy;@", "01/02/1980"],
  [1980, "yyyy", "1905"],
  [-5, "dd/mm/yyyy", "-5"],
  [5, "000", "005"],
  [79123456789, "000000000000", "079123456789"],
  [1234.5, "#,##0.00", "1.234,50"],
  [1234, "#,##0", "1.234"],
  [-2, "#,##0;(#,##0)", "(2)"],
  [0.705, "0.0%", "70,5%"],
  [12, '0" người"', "12 người"],
  [3, "@", "3"],
])("%j in %s shows %j", (value, format, text) => {
  expect(shownText(value, format)).toBe(text);
});

test.each([
  [29252, "d/m/yy", "01/02/1980"],
  [0.7, "0%", "70%"],
  [1234.5, "#,##0", "1234,5"],
  ["  hai dấu cách", "General", "  hai dấu cách"],
])("%j in %s is edited as %j", (value, format, text) => {
  expect(editedText(value, format)).toBe(text);
});
