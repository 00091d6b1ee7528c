import { phraseFinder } from "../../src/domain/phrases-in-text";

const isHead = phraseFinder(["trưởng thôn", "trưởng bản", "đảng ủy", "HTX"], ["phó trưởng thôn", "nguyên trưởng thôn"]);

test.each([
  ["Trưởng thôn Nà Lái", true],
  ["TRƯỞNG BẢN", true],
  ["Bí thư chi bộ, trưởng bản", true],
  ["Truong ban Na Lai", true],
  ["TRUONG THON Nà Lái", true],
  ["Trưởng ban công tác Mặt trận", false],
  ["Phó Trưởng ban Tổ chức", false],
  ["Phó trưởng thôn", false],
  ["Nguyên trưởng thôn", false],
  ["Phó trưởng thôn, nay là Trưởng thôn", true],
  ["Văn phòng Đảng uỷ", true],
  ["Giám đốc htx Nà Lái", true],
  ["Trưởng thônng", false],
  ["", false],
])("%s: %s", (text, found) => {
  expect(isHead(text)).toBe(found);
});

test("decomposed letters are the same text", () => {
  expect(isHead("Trưởng bản".normalize("NFD"))).toBe(true);
  expect(isHead("Trưởng ban".normalize("NFD"))).toBe(false);
});

describe("said of somebody else, denied or over", () => {
  test.each([
    ["Đi thay Trưởng thôn (bận việc)", false],
    ["Vợ ông A, Trưởng thôn Nà Mò", false],
    ["Con Trưởng bản", false],
    ["Do Trưởng thôn giới thiệu", false],
    ["Không phải trưởng thôn", false],
    ["Cựu Trưởng thôn", false],
    ["Nông dân, còn là Trưởng thôn", true],
    ["Được bầu làm Trưởng thôn", true],
  ])("%s: %s", (text, found) => {
    expect(isHead(text)).toBe(found);
  });

  test("a phrase that speaks of it itself is found", () => {
    expect(phraseFinder(["nguyên lãnh đạo"])("Nguyên lãnh đạo xã")).toBe(true);
  });
});

describe("of a thôn or ấp only", () => {
  const isCell = phraseFinder(["chi bộ", "công tác mặt trận"], [], true);
  test.each([
    ["Bí thư Chi bộ ấp 3", true],
    ["Bí thư Chi bộ", true],
    ["Bí thư chi bộ, Trưởng ấp", true],
    ["Bi thu chi bo truong ap", true],
    ["Chi bộ khu phố 2", true],
    ["Trưởng ban Công tác Mặt trận ấp", true],
    ["Bí thư Chi bộ UBND xã", false],
    ["Bí thư Chi bộ Trường Tiểu học", false],
    ["Bí thư Chi bộ cơ quan xã", false],
    ["Chi bộ Công an", false],
    ["Chi bộ Trạm Y tế", false],
    ["Bí thư Chi bộ Hợp tác xã", false],
    ["Chi bộ Quân sự, Trưởng ấp", false],
    ["Cán bộ công tác mặt trận xã", false],
    ["Chi bộ các doanh nghiệp", false],
  ])("%s: %s", (text, found) => {
    expect(isCell(text)).toBe(found);
  });
});
