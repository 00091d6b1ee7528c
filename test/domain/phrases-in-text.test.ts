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
