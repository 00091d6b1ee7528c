import { fillBlock } from "../../../src/browser/grid/fill-block";
import { drawnLayout } from "./drawn-layout";

/** B1:C1 is merged, row 4 hidden. */
const { layout } = drawnLayout(
  `
  DANH SÁCH | x | <
  1 | An | Nữ
  2 | Bình | Nam
  3 | Chi | Nữ
  4 | Dũng | Nam`,
  { hiddenRows: [4] },
);
const range = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const filled = (direction: "down" | "right", block: ReturnType<typeof range>) => {
  const result = fillBlock(direction, block, layout);
  if (result === null || "refused" in result) return result;
  return result.cells.map(({ from, to }) => `${from.row},${from.column} → ${to.row},${to.column}`);
};

test("the first row goes down into all others that are in view", () => {
  expect(filled("down", range(2, 2, 5, 2))).toEqual(["2,2 → 3,2", "2,2 → 5,2"]);
});

test("a single row takes what stands above it, a single column what stands left of it", () => {
  expect(filled("down", range(3, 1, 3, 2))).toEqual(["2,1 → 3,1", "2,2 → 3,2"]);
  expect(filled("right", range(2, 3, 3, 3))).toEqual(["2,2 → 2,3", "3,2 → 3,3"]);
});

test("nothing stands before the first row; over merged cells nothing is filled, and it is said which", () => {
  expect(filled("down", range(1, 1, 1, 1))).toBeNull();
  expect(filled("down", range(2, 2, 2, 2))).toEqual({ refused: expect.stringContaining("B1:C1") });
});
