import { closedPercents } from "../../src/domain/format-number";

test.each<[readonly number[], readonly number[]]>([
  [
    [80, 60],
    [57.1, 42.9],
  ],
  // 33.33, 33.33, 33.33: equal rows stay equal.
  [
    [1, 1, 1],
    [33.3, 33.3, 33.3],
  ],
  [
    [50, 29, 10],
    [56.2, 32.6, 11.2],
  ],
  [
    [2, 1, 3, 1],
    [28.6, 14.3, 42.8, 14.3],
  ],
  [
    [0, 7, 0],
    [0, 100, 0],
  ],
  [[], []],
  [
    [0, 0],
    [0, 0],
  ],
])("the shares of %j", (counts, shares) => {
  expect(closedPercents(counts)).toEqual(shares);
});

test("of every table of three different rows up to forty the shares make 100, and none is a tenth away from the truth", () => {
  for (let a = 1; a <= 40; a++)
    for (let b = 1; b < a; b++)
      for (let c = 1; c < b; c++) {
        const counts = [a, b, c];
        const tenths = closedPercents(counts).map((percent) => Math.round(percent * 10));
        expect(tenths.reduce((sum, each) => sum + each, 0)).toBe(1000);
        tenths.forEach((each, row) =>
          expect(Math.abs(each - ((counts[row] ?? 0) * 1000) / (a + b + c))).toBeLessThan(1),
        );
      }
});
