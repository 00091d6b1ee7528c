import { RowAnswers } from "../../src/checks/engine/row-answers";
import type { Delegate } from "../../src/domain/delegate";
import { drawConference } from "./draw-conference";

const COUNT = 40;
const drawn = drawConference({
  roster: ["Họ tên", ...Array.from({ length: COUNT }, (_, i) => `Người Thứ ${String(i)}`)].join("\n"),
}).delegates;
const start = drawn.slice(0, 30);
const spare = drawn.slice(30);

/** Rows after an edit, and how many of them are new to the answers. */
const edits: readonly { readonly name: string; readonly rows: readonly Delegate[]; readonly asked: number }[] = [
  { name: "nothing", rows: [...start], asked: 0 },
  { name: "one row edited", rows: [...start.slice(0, 7), ...spare.slice(0, 1), ...start.slice(8)], asked: 1 },
  {
    name: "two rows edited side by side",
    rows: [...start.slice(0, 7), ...spare.slice(0, 2), ...start.slice(9)],
    asked: 2,
  },
  { name: "one row put in", rows: [...start.slice(0, 7), ...spare.slice(0, 1), ...start.slice(7)], asked: 1 },
  { name: "one row taken out", rows: [...start.slice(0, 7), ...start.slice(8)], asked: 0 },
  { name: "rows added at the end", rows: [...start, ...spare.slice(0, 3)], asked: 3 },
  { name: "the last rows taken away", rows: start.slice(0, 20), asked: 0 },
  { name: "everything gone", rows: [], asked: 0 },
];

describe("answers of rows", () => {
  test.each(edits)("$name: the right answers, and only what is new is asked", ({ rows, asked }) => {
    const answers = new RowAnswers<number>();
    answers.of(start, "", rowOf);
    const fresh: Delegate[] = [];
    expect(
      answers.of(rows, "", (row) => {
        fresh.push(row);
        return rowOf(row);
      }),
    ).toEqual(rows.map(rowOf));
    expect(fresh).toHaveLength(asked);
  });

  test("any other order gives the right answers too", () => {
    const answers = new RowAnswers<number>();
    for (const rows of [start, [...start].reverse(), [...spare, ...start], start.filter((_, i) => i % 3 > 0), drawn])
      expect(answers.of(rows, "", rowOf)).toEqual(rows.map(rowOf));
  });

  test("another key asks every row again", () => {
    const answers = new RowAnswers<string>();
    answers.of(start, "a", () => "a");
    expect(answers.of(start, "b", () => "b")).toEqual(start.map(() => "b"));
  });
});

function rowOf({ row }: Delegate): number {
  return row;
}
