import { joinLines } from "../../../src/plans/reading/join-lines";

test("lines of a page are one paragraph, an item begins another", () => {
  expect(joinLines(["- Số lượng đại biểu dự hội nghị là", "tối đa 150 đại biểu.", "- Khách mời: 30 người."])).toEqual([
    "- Số lượng đại biểu dự hội nghị là tối đa 150 đại biểu.",
    "- Khách mời: 30 người.",
  ]);
});

test.each([
  ["one line", [Array.from({ length: 9000 }, () => "đại biểu;").join(" ")]],
  ["lines that never end", Array.from({ length: 9000 }, () => "đại biểu dự hội nghị,")],
])("what has no end is parted, and no word of it is lost: %s", (_what, lines) => {
  const paragraphs = joinLines(lines);
  expect(Math.max(...paragraphs.map(({ length }) => length))).toBeLessThanOrEqual(8_000);
  expect(paragraphs.join(" ")).toBe(lines.join(" "));
});
