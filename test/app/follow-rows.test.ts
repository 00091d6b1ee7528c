import { FollowedRows } from "../../src/app/session/follow-rows";
import { explanationsIn, withExplanation } from "../../src/app/session/explanations";
import type { RowMove } from "../../src/app/ports";
import { NO_CHOICES } from "../../src/domain/choices";
import type { Finding } from "../../src/domain/finding";
import { snapshotOf } from "../browser/grid/snapshot-of";

const finding = (row: number): Finding => ({
  ruleId: "unreadable-date",
  check: "unreadable-date",
  code: "unreadable",
  severity: "error",
  outcome: "violated",
  cells: [{ sheet: "DS", row, column: 2 }],
  related: [],
  data: {},
});
const before = snapshotOf("DS", [
  ["STT", "Ngày"],
  [1, "32/1/1980"],
  [2, "31/2/1990"],
  [3, "1/1/1970"],
]);
const given = withExplanation(NO_CHOICES, [before], finding(3), "Đã hỏi lại");
const state = { findings: [finding(2), finding(3)], snapshots: [before] };
const sort: RowMove = { does: "sort", sheet: "DS", at: 2, count: 3, from: [4, 3, 2], left: 1, right: 2 };

test("an explanation goes with its row when rows are sorted, and back", () => {
  const swap: RowMove = { ...sort, from: [3, 2, 4] };
  const followed = new FollowedRows();
  const moved = followed.after(given, state, swap, false);
  const after = snapshotOf(
    "DS",
    [before.rows[0], before.rows[2], before.rows[1], before.rows[3]].map((row) => row ?? []),
  );
  const told = explanationsIn(moved, [after]);
  expect(told(finding(2))).toEqual({ text: "Đã hỏi lại", reopened: false });
  expect(told(finding(3))).toBeNull();
  const back = followed.after(moved, { findings: [finding(2), finding(3)], snapshots: [after] }, swap, true);
  expect(explanationsIn(back, [before])(finding(3))).toEqual({ text: "Đã hỏi lại", reopened: false });
});

test("it follows rows put in above, also where nothing was checked yet, and comes back with a row that was taken out", () => {
  const followed = new FollowedRows();
  const insert: RowMove = { does: "insert", sheet: "DS", at: 2, count: 1, like: "below" };
  expect(Object.keys(followed.after(given, { findings: [], snapshots: [] }, insert, false).explanations)).toEqual([
    Object.keys(given.explanations)[0]?.replace("B3", "B4"),
  ]);
  const remove: RowMove = { does: "delete", sheet: "DS", at: 3, count: 1 };
  const gone = followed.after(given, state, remove, false);
  expect(gone.explanations).toEqual({});
  expect(followed.after(gone, state, remove, true)).toEqual(given);
});

test("what does not move is the very same", () => {
  const elsewhere: RowMove = { ...sort, sheet: "Khác" };
  expect(new FollowedRows().after(given, state, elsewhere, false)).toBe(given);
});
