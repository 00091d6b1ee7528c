import { NO_CHOICES } from "../../src/domain/choices";
import { readEthnicity } from "../../src/domain/ethnicity";
import { readDate } from "../../src/domain/vietnamese-date";
import { readLegend } from "../../src/reading/columns/read-legend";
import { readNameCell } from "../../src/reading/columns/name-cell";
import { printedCounts } from "../../src/reading/texts/printed-counts";
import { readName } from "../../src/reading/texts/read-name";
import { sexOfHonorific } from "../../src/reading/texts/read-sex";
import { readSectionText } from "../../src/reading/texts/section-text";
import { drawSheet } from "../draw-sheet";
import { readWorkbook } from "./read-with-groups";

const read = (sheet: string) => readWorkbook([drawSheet(sheet)], NO_CHOICES);

test.each([
  ["BSCKII. Hồ Thị Mai", "Hồ Thị Mai", null],
  ["ThS.BS. Trần Đình Phi", "Trần Đình Phi", null],
  ["KTV.Nguyễn Khắc Tuấn", "Nguyễn Khắc Tuấn", null],
  ["Ô. Tăng Minh Lộc", "Tăng Minh Lộc", "male"],
  ["B. Trần Ngọc Châu", "Trần Ngọc Châu", "female"],
  ["Ng. Văn An", "Ng. Văn An", null],
] as const)("%s is %s", (typed, name, sex) => {
  expect(readName(typed).name).toBe(name);
  expect(sexOfHonorific(typed)).toBe(sex);
});

test("a month and a year that became a number, and an age before its year", () => {
  expect(readDate(9.1969, "General")).toEqual({ kind: "value", value: { year: 1969, month: 9 } });
  expect(readDate(13.1969, "General").kind).toBe("unreadable");
  expect(readDate("76 tuổi (1949)", "General")).toEqual({ kind: "value", value: { year: 1949 } });
  expect(readDate("20 tuổi (1949)", "General").kind).toBe("unreadable");
});

test("a people by the first letter of its first word, where one alone is called so", () => {
  expect(readEthnicity("K.Mú")).toMatchObject({ name: "Khơ Mú", known: true });
  expect(readEthnicity("C.Tu").name).toBe("Cơ Tu");
  expect(readEthnicity("Q.Mú").known).toBe(false);
});

test("a body, and behind a colon whom it sends", () => {
  const cell = readNameCell(["Trường THCS Bế Văn Đàn: thầy Vũ Đình Cẩn - Hiệu trưởng"], [], []);
  expect([cell.name, cell.office]).toEqual(["thầy Vũ Đình Cẩn", "Hiệu trưởng, Trường THCS Bế Văn Đàn"]);
});

test("rows of seats and the time of a message are no part of a heading", () => {
  expect(readSectionText("HÀNG A: KHÁCH MỜI").text).toBe("KHÁCH MỜI");
  expect(readSectionText("HÀNG B, C: ĐIỂN HÌNH TIÊN TIẾN").text).toBe("ĐIỂN HÌNH TIÊN TIẾN");
  expect(readSectionText("[08:15, 14/05/2024] Chú Panh: Bản Phiêng Xa đăng ký").count).toBeUndefined();
});

test("those who are absent, or only vote, are not how many the list holds", () => {
  expect(printedCounts("Tổng số khách dự kiến 24, đã báo vắng 02", "closing")).toEqual([]);
  const parts = printedCounts("Tổng số: 12 đại biểu chính thức, 02 dự khuyết, 02 khách mời.", "closing");
  expect(parts.filter(({ of }) => of === "rows")).toEqual([]);
});

test("codes behind a dash, below the words that say that they are explained", () => {
  const codes = (text: string) => readLegend(text).map(({ code, meaning, of }) => [of, code, meaning]);
  expect(codes("Chú giải: - GT (giới tính): 1 = Nam; 2 = Nữ")).toEqual([
    ["GT", "1", "Nam"],
    ["GT", "2", "Nữ"],
  ]);
  expect(codes("- DT (dân tộc): K = Kinh; H = Hoa")).toEqual([
    ["DT", "k", "Kinh"],
    ["DT", "h", "Hoa"],
  ]);
});

test("of a tổ and its ấp the ấp is the place; dittos say again what a column is told by", () => {
  const [roster] = read(`
    DANH SÁCH ĐẠI BIỂU | < | < | <
    STT | Họ và tên | Năm sinh | Địa chỉ
    1 | Lâm Thị Bé | 1970 | Tổ 4, ấp Phũm Soài
    2 | Danh Hoài Phong | 1981 | Tổ 2, ấp Châu Giang`);
  expect(roster?.delegates.map(({ village }) => village.kind === "value" && village.value)).toEqual([
    "ấp Phũm Soài",
    "ấp Châu Giang",
  ]);
  const [bare] = read(`
    Thành phần dự Hội nghị
    1. | Ông Lê Đình Cảnh | Trưởng phòng | Phòng Kinh tế xã
    2. | Bà Hoàng Thị Liên | Phó Trưởng phòng | -nt-
    3. | Ông Trần Viết Tường | Chuyên viên | -nt-
    4. | Ông Hồ Văn Dưng | Trưởng phòng | Phòng Văn hóa xã
    5. | Bà Phan Quỳnh Chi | Chuyên viên | -nt-`);
  expect(bare?.delegates.map(({ unit }) => unit.kind === "value" && unit.value)).toEqual([
    "Phòng Kinh tế xã",
    "Phòng Kinh tế xã",
    "Phòng Kinh tế xã",
    "Phòng Văn hóa xã",
    "Phòng Văn hóa xã",
  ]);
});

test("a page that counts on is the same list, whatever stands between and whatever its header leaves out", () => {
  const rosters = read(`
    DANH SÁCH CÁC CỤ DỰ HỘI NGHỊ | < | < | < | <
    STT | Họ và tên | Năm sinh | < | Thôn
    ^ | ^ | Ông | Bà | ^
    1 | Đặng Văn Khoát | 1947 | | Thôn Hạ
    2 | Phạm Thị Mão | | 1951 | Thôn Hạ
    3 | Trần Duy Tường | 1943 | | Thôn Thượng
     | (Từ ngày 01/01 thôn Đoài và thôn Thượng là một)
    STT | Họ và tên | Năm sinh | < | Thôn
    4 | Bùi Thị Nhạn | | 1949 | Thôn Thượng
    5 | Nguyễn Như Ý | 1955 | | Thôn Trung`);
  expect(rosters.map(({ delegates }) => delegates.length)).toEqual([5]);
  expect(rosters[0]?.delegates.map(({ sex }) => sex.kind === "value" && sex.value)).toEqual([
    "male",
    "female",
    "male",
    "female",
    "male",
  ]);
});
