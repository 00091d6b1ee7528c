import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HEADER_RULES } from "../../src/lexicon/sheets/header-grammar";
import { composeHeader, factOfListedValues, isNeutral, isOfPersons } from "../../src/reading/texts/compose-header";
import { headerWords, matchHeader } from "../../src/reading/texts/match-header";

const best = (header: string, subject: "people" | "units" = "people") =>
  matchHeader(header.split(" › "), subject)[0]?.meaning;

test.each([
  ["Tổng số CBGVNV hiện có", "units", "staff"],
  ["Số người được cử dự đại hội", "units", "seats"],
  ["Hội nghị toàn thể hay đại biểu", "units", "form"],
  ["Cơ cấu nữ (số lượng)", "units", "femaleSeats"],
  ["Đang giữ trọng trách gì", "people", "position"],
  ["Học sinh thuộc thôn nào", "people", "village"],
  ["Nhóm khách mời", "people", "category"],
  ["Các hình thức khen đã được nhận trong 05 năm", "people", "awards"],
  ["Ngày đứng trong hàng ngũ Đảng", "people", "partyMember"],
  ["Khen thưởng › Cấp tỉnh", "people", "awards"],
  ["Đối tượng khen thưởng (tên tập thể, họ tên cá nhân)", "people", "fullName"],
] as const)("“%s” is put together from known words", (header, subject, meaning) => {
  expect(best(header, subject)).toBe(meaning);
});

test.each([
  ["K/quả bỏ phiếu", "score"],
  ["Đ/tượng mời", "category"],
  ["Q.quán", "nativePlace"],
  ["Ch.danh", "position"],
  ["S.TT", "order"],
])("“%s”: a first letter stands for a word", (header, meaning) => {
  expect(best(header)).toBe(meaning);
});

test.each([
  ["Chức danh quy hoạch 2025 - 2030"],
  ["Đơn vị khi nhập ngũ"],
  ["Thời lượng tham luận (phút)"],
  ["Nhiệm vụ tại Đại hội"],
  ["Bí thư chi bộ phụ trách"],
])("“%s” is none of somebody's facts", (header) => {
  expect([undefined, "ignored"]).toContain(best(header));
});

test("values of a list are no headers for the words they share with one", () => {
  expect(composeHeader("thon 3", "people")).toEqual([]);
  expect(composeHeader("ten tram y te", "people")).toEqual([]);
  expect(isNeutral("nam 2025")).toBe(true);
  expect(isNeutral("nam sinh")).toBe(false);
  expect(isOfPersons("cnld")).toBe(true);
  expect(isOfPersons("ldld")).toBe(false);
  expect(factOfListedValues(["chinh thuc", "khach moi"], "people")).toBe("category");
  expect(factOfListedValues(["chinh thuc"], "people")).toBeUndefined();
  // Whether a unit meets as a whole, and how a person follows a meeting.
  expect(factOfListedValues(["truc tiep", "truc tuyen"], "units")).toBe("form");
  expect(factOfListedValues(["truc tiep", "truc tuyen"], "people")).toBeUndefined();
});

/** Written by offices too, in the drawings of workbooks. */
const IN_WORKBOOKS = [
  "Số chị em được đi",
  "Họ tên bạn",
  "Công tác ở thôn/khối",
  "Đại diện cho hộ",
  "Tổng số người có mặt",
];

test("each rule understands a header that an office has written", () => {
  const folder = join(__dirname, "../accuracy/headers");
  const headers = readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), "utf8")
      .split("\n")
      .map((line) => line.split("\t")[1] ?? ""),
  );
  const words = [...headers, ...IN_WORKBOOKS].flatMap((header) => {
    const levels = header.split(" › ").map(headerWords);
    return [levels.at(-1) ?? "", levels.join(" "), headerWords(header.replace(/[()]/gu, " "))];
  });
  const used = new Set(
    words.flatMap((each) =>
      [...composeHeader(each, "people"), ...composeHeader(each, "units")].map(({ rule }) => rule),
    ),
  );
  expect(HEADER_RULES.filter((rule) => !used.has(rule)).map(({ meaning, needs }) => [meaning, needs[0]?.[0]])).toEqual(
    [],
  );
});
