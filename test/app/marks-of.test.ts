import { marksKey, marksOf } from "../../src/app/session/marks-of";
import type { Finding } from "../../src/domain/finding";

const cell = (row: number) => ({ sheet: "DS", row, column: 2 });
const finding = (severity: Finding["severity"], outcome: Finding["outcome"], ...rows: number[]): Finding => ({
  ruleId: "r",
  check: "c",
  severity,
  outcome,
  code: "x",
  data: {},
  cells: rows.map(cell),
  related: [cell(99)],
});

test("one mark per cell, the worst wins; undecided cells are notes; related cells are not marked", () => {
  const marks = marksOf([
    finding("note", "violated", 1, 2),
    finding("error", "violated", 2),
    finding("warning", "violated", 1),
    finding("error", "undecided", 3),
  ]);
  expect(marks).toEqual([
    { cell: cell(1), severity: "warning" },
    { cell: cell(2), severity: "error" },
    { cell: cell(3), severity: "note" },
  ]);
});

test("the key tells sets of marks apart, whatever their order", () => {
  const marks = marksOf([finding("error", "violated", 1, 2)]);
  expect(marksKey([...marks].reverse())).toBe(marksKey(marks));
  expect(marksKey(marks.slice(1))).not.toBe(marksKey(marks));
});
