import fc from "fast-check";
import {
  clean,
  containsWords,
  fold,
  foldWords,
  hasNoMarks,
  placeKey,
  placeKind,
  samePlace,
  sameName,
  titleKey,
  withinOneEdit,
} from "../../src/domain/vietnamese-text";

describe("clean", () => {
  test.each([
    ["  Nguyễn\u00A0Văn \n A ", "Nguyễn Văn A"],
    ["Nguye\u0302\u0303n", "Nguyễn"],
    ["Nguy\u00EA\u0303n", "Nguyễn"],
    ["Nguye\u0303\u0302n", "Nguyễn"],
    ["Nguy\u200Bễn", "Nguyễn"],
    ["Văn\u200BMinh", "Văn Minh"],
    ["Lƣơng Ƣng", "Lương Ưng"],
    ["Ðoàn ðình", "Đoàn đình"],
    ["\uFEFFSTT", "STT"],
    ["Chức vụ,_x000D_\nđơn vị", "Chức vụ, đơn vị"],
    ["hoà, hòa", "hoà, hòa"],
    ["", ""],
    ["  ", ""],
  ])("%j → %j", (typed, cleaned) => expect(clean(typed)).toBe(cleaned));

  test("cleaning twice changes nothing more", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => expect(clean(clean(text))).toBe(clean(text))));
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => expect(clean(clean(text))).toBe(clean(text))));
  });
});

describe("fold", () => {
  test.each([
    ["HOÀ Bình", "hoa binh"],
    ["hòa  bình", "hoa binh"],
    ["Điển hình tiên tiến", "dien hinh tien tien"],
    ["Ðảng viên", "dang vien"],
    ["NGUYễN THị", "nguyen thi"],
    ["Chức vụ, đơn vị", "chuc vu, don vi"],
  ])("%j → %j", (typed, folded) => expect(fold(typed)).toBe(folded));

  test("folding twice changes nothing more", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => expect(fold(fold(text))).toBe(fold(text))));
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => expect(foldWords(foldWords(text))).toBe(foldWords(text))),
    );
  });

  test("long cells fold like short ones", () => {
    const long = "Hoà,  ".repeat(1500);
    expect(foldWords(long)).toBe(Array(1500).fill("hoa").join(" "));
    expect(fold(long)).toBe(Array(1500).fill("hoa,").join(" "));
  });

  test("foldWords leaves words only", () => {
    expect(foldWords("Chức vụ, đơn vị (ghi rõ: …)")).toBe("chuc vu don vi ghi ro");
    expect(foldWords("  – ")).toBe("");
  });
});

test.each([
  ["bieu", "bieu", true],
  ["bieu", "biu", true],
  ["bieu", "bieuu", true],
  ["bieu", "biau", true],
  ["bieu", "bieue", true],
  ["bieu", "beiu", true],
  ["bieu", "biaa", false],
  ["bieu", "bi", false],
  ["ab", "ba", true],
  ["abc", "bca", false],
  ["", "a", true],
  ["", "ab", false],
  ["tien", "tein", true],
  ["abcd", "badc", false],
])("withinOneEdit(%j, %j) is %j", (a, b, answer) => {
  expect(withinOneEdit(a, b)).toBe(answer);
  expect(withinOneEdit(b, a)).toBe(answer);
});

test.each([
  ["Thôn 11", "1", false],
  ["Thôn 1", "1", true],
  ["Nghiên cứu khoa học - công nghệ", "khoa hoc", true],
  ["Y tế", "Y TẾ", true],
  ["tế bào", "te ba", false],
  ["gì đó", "", false],
])("containsWords(%j, %j) is %j", (text, phrase, answer) => expect(containsWords(text, phrase)).toBe(answer));

test.each([
  ["Nguyễn Văn Hoà", "nguyễn  văn HÒA", true],
  ["Lê Thị Hà", "Lê Thị Hạ", false],
  ["Ông Nguyễn Văn A", "Nguyễn Văn A", true],
  ["Đ/c: Trần Thị B", "Trần Thị B", true],
  ["Ông (Bà) Trần Thị B", "Trần Thị B", true],
  ["TS. Trần Thị B", "Trần Thị B", true],
  ["NGUYễN THị LAN", "Nguyễn Thị Lan", true],
  ["Thuý", "Thúy", true],
  ["Nguye\u0302\u0303n Văn A", "Nguyễn Văn A", true],
  ["", "", false],
  ["Ông Sáu", "Sáu", false],
])("sameName(%j, %j) is %j", (a, b, answer) => expect(sameName(a, b)).toBe(answer));

test("titleKey keeps marks", () => {
  expect(titleKey("Hà")).not.toBe(titleKey("Hạ"));
  expect(titleKey("Ông")).toBe(titleKey("ông"));
});

test("hasNoMarks", () => {
  expect([hasNoMarks("Nguyen Van An"), hasNoMarks("Nguyễn Van An"), hasNoMarks("Đinh"), hasNoMarks("123")]).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

describe("places", () => {
  test.each([
    ["Thôn Bản Hán", "bản hán", true],
    ["Bản Hán", "  bản  hán ", true],
    ["Hán", "Thôn Bản Hán", true],
    ["Thon Ban Han", "Bản Hán", true],
    ["Thôn 1", "Thôn 11", false],
    ["Thôn 1", "thôn 01", true],
    ["Thôn1", "Thôn 1", true],
    ["Thôn số 1", "Thôn 1", true],
    ["Thôn II", "thôn 2", true],
    ["THÔN II", "Thôn 2", true],
    ["Khu phố V", "KP 5", true],
    ["KP.3", "Khu phố 3", true],
    ["Tổ 4", "TDP số 4", true],
    ["Tổ dân phố 04", "Tổ 4", true],
    ["Thôn 1", "Tổ 1", false],
    ["Thôn 1", "1", true],
    ["Thôn 1A", "Thôn 1", false],
    ["Thôn 1A", "thôn 1a", true],
    ["Bản Vi", "Bản 6", false],
    ["Bản Xi", "Bản 11", false],
    ["UBND xã Tân Hoà", "xã Tân Hòa", true],
    ["Uỷ ban nhân dân xã Tân Hoà", "UBND xã Tân Hòa", true],
    ["P. Đông Kinh", "Phường Đông Kinh", true],
    ["Xã Đông Kinh", "Phường Đông Kinh", false],
    ["Trường Tiểu học A", "Trường THCS A", false],
    ["Thôn A", "Trường THCS A", false],
    ["Thôn Nà Lái", "Thôn Nà Lải", false],
    ["Nang Phai ", "Nang Phai", true],
    ["Xã đoàn", "Đoàn", false],
    ["Tổ hợp tác Nà Pài", "Nà Pài", false],
    ["Khu công nghiệp Đông", "Đông", false],
    ["Thôn", "Bản", false],
    ["", "", false],
    ["Ấp Mới II", "Ấp Mới 2", true],
  ])("samePlace(%j, %j) is %j", (a, b, answer) => {
    expect(samePlace(a, b)).toBe(answer);
    expect(samePlace(b, a)).toBe(answer);
  });

  test.each([
    ["Thôn Bản Hán", "bản"],
    ["TDP 3", "tổ dân phố"],
    ["Khu 2", "khu phố"],
    ["Nà Pài", ""],
    ["UBND xã Tân Hoà", "xã"],
    ["Trường THCS A", ""],
  ])("the kind of %j is %j", (text, kind) => expect(placeKind(text)).toBe(kind));

  test("a key never loses everything and is the same for its own spelling in capitals", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("Thôn", "Bản", "Ấp", "Tổ", "Khu phố", "Xã", "UBND"),
        fc.constantFrom("", "Nà Pài", "12", "Hoà Bình"),
        (kind, name) => {
          const key = placeKey(`${kind} ${name}`);
          expect(key).not.toBe("");
          expect(placeKey(`${kind} ${name}`.toUpperCase())).toBe(key);
        },
      ),
    );
  });
});
