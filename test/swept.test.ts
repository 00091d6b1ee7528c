import { swept } from "./swept";

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);
const before = process.env["SWEEP"];
afterEach(() => {
  if (before === undefined) delete process.env["SWEEP"];
  else process.env["SWEEP"] = before;
});

test("a sample is spread evenly and never empty", () => {
  delete process.env["SWEEP"];
  expect([0, 1, 3, 4, 5, 14, 100].map((count) => swept(numbers(count), 4))).toEqual([
    [],
    [0],
    [0, 1, 2],
    [0, 1, 2, 3],
    [0, 2, 3, 4],
    [0, 4, 7, 11],
    [0, 25, 50, 75],
  ]);
});

test("the sweep takes all", () => {
  process.env["SWEEP"] = "full";
  expect(swept(numbers(100), 4)).toEqual(numbers(100));
});
