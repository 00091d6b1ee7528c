import { typedValue } from "../../../src/browser/grid/typed-value";

describe("what a typed text becomes", () => {
  test.each([
    ["", "General", null],
    ["Nguyễn Văn A", "General", "Nguyễn Văn A"],
    [" có dấu cách ", "General", " có dấu cách "],
    ["12", "General", 12],
    ["-3", "General", -3],
    ["2,5", "General", 2.5],
    ["2.5", "0.00", 2.5],
    ["2.025", "General", "2.025"],
    ["007", "General", "007"],
    ["0912345678", "General", "0912345678"],
    ["+84912", "General", "+84912"],
    ["012345678901", "General", "012345678901"],
    ["1234567890123456", "General", "1234567890123456"],
    ["12", "@", "12"],
    ["'12", "General", "12"],
    ["x", "General", "x"],
    ["true", "General", true],
    ["FALSE", "General", false],
    ["=A1+1", "General", "=A1+1"],
    ["1e5", "General", "1e5"],
    ["70%", "0%", 0.7],
    ["70%", "General", "70%"],
  ])("%j in a cell formatted %s → %j", (typed, format, value) => {
    expect(typedValue(typed, format)).toBe(value);
  });

  test.each([
    ["01/02/1980", "dd/mm/yyyy", 29252],
    ["1.2.1980", "dd/mm/yyyy", 29252],
    ["1980-02-01", "dd/mm/yyyy", 29252],
    ["01/02/1980", "General", "01/02/1980"],
    ["01/02/1980", "@", "01/02/1980"],
    ["31/02/1980", "dd/mm/yyyy", "31/02/1980"],
    ["02/1980", "dd/mm/yyyy", "02/1980"],
    ["29/02/1900", "dd/mm/yyyy", "29/02/1900"],
    ["01/01/1900", "dd/mm/yyyy", 1],
    ["01/03/1900", "dd/mm/yyyy", 61],
    ["15/3/85", "dd/mm/yyyy", "15/3/85"],
  ])("a day typed as %s in a cell formatted %s → %j", (typed, format, value) => {
    expect(typedValue(typed, format)).toBe(value);
  });
});
