import { seriesAfter } from "../../../src/browser/grid/fill-series";
import type { CellValue } from "../../../src/domain/sheet-snapshot";

const after = (
  values: readonly CellValue[],
  count: number,
  how: { readonly isBack?: boolean; readonly isOther?: boolean; readonly format?: string } = {},
) =>
  seriesAfter(
    values.map((value) => ({ value, numberFormat: how.format ?? "General" })),
    count,
    { isBack: how.isBack ?? false, isOther: how.isOther ?? false },
  );
const DAYS = { format: "dd/mm/yyyy" };

describe("what follows", () => {
  const cases: readonly (readonly [
    string,
    readonly CellValue[],
    readonly CellValue[],
    Parameters<typeof after>[2]?,
  ])[] = [
    ["two numbers of one step go on", [1, 2], [3, 4, 5]],
    ["steps may be fractions and go down", [0.3, 0.2], [0.1, 0, -0.1]],
    ["one number is copied", [5], [5, 5]],
    ["with Ctrl it counts", [5], [6, 7], { isOther: true }],
    ["with Ctrl two numbers are copied", [1, 2], [1, 2, 1], { isOther: true }],
    ["numbers of no step repeat", [1, 2, 4], [1, 2, 4, 1]],
    ["upwards it counts down", [3, 4], [2, 1, 0], { isBack: true }],
    ["upwards, what repeats does so from below", ["a", "b"], ["b", "a", "b"], { isBack: true }],
    ["a text that ends with a number counts", ["Thôn 1"], ["Thôn 2", "Thôn 3"]],
    ["its noughts stay", ["09."], ["10.", "11."]],
    ["with Ctrl it is copied", ["Thôn 1"], ["Thôn 1"], { isOther: true }],
    ["two of them go on by their step", ["Tổ 2", "Tổ 4"], ["Tổ 6", "Tổ 8"]],
    ["others repeat", ["Tổ 2", "Xóm 4"], ["Tổ 2", "Xóm 4"]],
    ["plain texts repeat", ["Nam", "Nữ"], ["Nam", "Nữ", "Nam"]],
    ["a day counts", [45_000], [45_001, 45_002], DAYS],
    ["days of one day of the month go on by months", [44_941, 44_972], [45_000, 45_031], DAYS],
    ["a written day counts as it is written", ["28/02/2024"], ["29/02/2024", "01/03/2024"]],
    ["what is no day is copied", ["31/02/1980"], ["31/02/1980"]],
    ["years from and to are no count", ["2020-2025"], ["2020-2025"]],
    ["identity numbers are nobody else's", ["012345678901"], ["012345678901"]],
    ["blanks repeat", [null, "x"], [null, "x", null]],
  ];
  // A test of four parameters called with three would wait for the fourth.
  test.each(cases.map((one) => [one[0], one] as const))("%s", (_name, [, values, expected, how]) => {
    expect(after(values, expected.length, how)).toEqual(expected);
  });
});
