import { cleanLines, PAGE_BREAK } from "../../../src/plans/reading/clean-lines";
import { joinLines } from "../../../src/plans/reading/join-lines";

test("lines of a page are one paragraph, an item begins another", () => {
  expect(joinLines(["- Số lượng đại biểu dự hội nghị là", "tối đa 150 đại biểu.", "- Khách mời: 30 người."])).toEqual([
    "- Số lượng đại biểu dự hội nghị là tối đa 150 đại biểu.",
    "- Khách mời: 30 người.",
  ]);
});

test("a syllable that the end of a line parts is one again, two words with a hyphen stay two", () => {
  expect(joinLines(["Số lượng: tối đa 150 đại bi-", "ểu dự hội nghị,", "kinh tế -", "xã hội."])).toEqual([
    "Số lượng: tối đa 150 đại biểu dự hội nghị, kinh tế - xã hội.",
  ]);
});

test("what stands beside the number of each page is no part of a sentence, on two pages too", () => {
  const page = [
    "Kế hoạch hội nghị xã Tân Lập",
    "Đại biểu được các thôn cử",
    "2",
    "Kế hoạch hội nghị xã Tân Lập",
    "tối đa 90.",
  ];
  expect(cleanLines(page.join("\n")).filter((line) => line !== PAGE_BREAK)).toEqual([
    "Kế hoạch hội nghị xã Tân Lập",
    "Đại biểu được các thôn cử",
    "tối đa 90.",
  ]);
});

test("a slip in an old encoding hides no line of a document that is typed in it", () => {
  const lines = ["KÕ HO¹CH", "Tæ chøc héi nghÞ", "Thµnh phÇn, sè l­îng", "Ýt nhÊtt 30% tæng sè ®¹i biÓu"];
  expect(cleanLines(lines.join("\n")).at(-1)).toBe("ít nhấtt 30% tổng số đại biểu");
});

test.each([
  ["one line", [Array.from({ length: 9000 }, () => "đại biểu;").join(" ")]],
  ["lines that never end", Array.from({ length: 9000 }, () => "đại biểu dự hội nghị,")],
])("what has no end is parted, and no word of it is lost: %s", (_what, lines) => {
  const paragraphs = joinLines(lines);
  expect(Math.max(...paragraphs.map(({ length }) => length))).toBeLessThanOrEqual(8_000);
  expect(paragraphs.join(" ")).toBe(lines.join(" "));
});

test("what a document is stands in a line of its own, also below a letterhead without a number", () => {
  expect(joinLines(["LIÊN ĐOÀN LAO ĐỘNG TỈNH", "BAN THƯỜNG VỤ", "KẾ HOẠCH", "Tổ chức Hội nghị"])).toEqual([
    "LIÊN ĐOÀN LAO ĐỘNG TỈNH BAN THƯỜNG VỤ",
    "KẾ HOẠCH",
    "Tổ chức Hội nghị",
  ]);
});
