import { NO_CHOICES } from "../../src/domain/choices";
import { printedCounts } from "../../src/reading/texts/printed-counts";
import { readWorkbook } from "./read-with-groups";
import { drawSheet } from "../draw-sheet";

const told = (text: string, place: "title" | "closing") =>
  printedCounts(text, place)
    .map(({ value, of, group }) => `${String(value)} ${group ?? of}`)
    .join(", ");

test.each([
  ["Danh sách này có 52 người", "52 rows"],
  ["Danh sách gồm 52 người", "52 rows"],
  ["Danh sách gồm có 52 đồng chí./.", "52 rows"],
  ["(Danh sách này gồm 52 đại biểu)", "52 rows"],
  ["Danh sách trên gồm 52 ông, bà", "52 rows"],
  ["Ấn định danh sách có 50 đại biểu", "50 rows"],
  ["Danh sách ấn định: 50", "50 rows"],
  ["Tổng số: 50 người (bằng chữ: năm mươi)", "50 rows"],
  ["Tổng cộng: 50 (năm mươi) người", "50 rows"],
  ["Tổng cộng: 050 đại biểu", "50 rows"],
  ["Cộng: 1.250 người", "1250 rows"],
  ["Tổng số 52 đ/c", "52 rows"],
  ["Gồm 52 đồng chí, trong đó 20 nữ, 15 đảng viên, 10 DTTS", "52 rows, 20 female, 15 partyMember, 10 minority"],
  [
    "Tổng số 52 người; trong đó: nữ 20, đảng viên 15, dân tộc thiểu số 10",
    "52 rows, 20 female, 15 partyMember, 10 minority",
  ],
  ["Tổng cộng: 50 người (trong đó nữ: 20 người; DTTS: 30 người)", "50 rows, 20 female, 30 minority"],
  ["Tổng số 50 người gồm 30 nam, 20 nữ", "50 rows, 30 male, 20 female"],
  ["Nam: 30, nữ: 20", "30 male, 20 female"],
  ["Trong đó: 20 đại biểu nữ (40%), 30 đại biểu nam (60%)", "20 female, 30 male"],
  [
    "Tổng cộng 50 đồng chí, có 12 đồng chí là đảng viên, 9 người dân tộc thiểu số",
    "50 rows, 12 partyMember, 9 minority",
  ],
  ["Danh sách này có 04 tập thể và 50 cá nhân", "4 collectives, 50 persons"],
  ["Tổng cộng: 06 tập thể, 07 cá nhân, 04 hộ gia đình", "6 collectives, 7 persons, 4 households"],
  ["Tập thể: 04; cá nhân: 50", "4 collectives, 50 persons"],
  ["Tổng cộng: 54 tập thể, cá nhân", "54 rows"],
  ["Tổng cộng: 2 Hộ, 5 Người", "2 households, 5 rows"],
  ["Tổng cộng: 3 đại biểu, gồm cả 1 tập thể", "3 rows, 1 collectives"],
  ["Khách mời: 30 người", "30 guest"],
  ["Điển hình tiên tiến: 70; khách mời: 30", "70 exemplary, 30 guest"],
  ["Tổng số 100 đại biểu, trong đó 70 điển hình tiên tiến, 30 khách mời", "100 rows, 70 exemplary, 30 guest"],
  ["Tổng số 50 đại biểu chính thức và 05 đại biểu dự khuyết", "50 rows"],
  ["Danh sách này có 50 người, 3 nữ đảng viên", "50 rows"],
  ["Cộng trang 1: 20", "20 rows"],
  ["Cộng thôn 5: 20 người", "20 rows"],
  ["Tổng cộng năm 2025: 20 người", "20 rows"],
  ["Tong cong: 20 nguoi, trong do 8 nu", "20 rows, 8 female"],
])("below a list: %s", (text, wanted) => expect(told(text, "closing")).toBe(wanted));

test.each([
  ["Danh sách này được thông qua ngày 20/8/2025", ""],
  ["Danh sách này kèm theo Kế hoạch số 12/KH-UBND", ""],
  ["Tổng cộng: 45%", ""],
  ["Danh sách này không quá 150 đại biểu", ""],
  ["Danh sách này có tỷ lệ nữ 40%", ""],
])("no count: %s", (text, wanted) => expect(told(text, "closing")).toBe(wanted));

test.each([
  ["DANH SÁCH 150 ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN", "150 rows"],
  ["Danh sách trích ngang 52 đồng chí dự Đại hội", "52 rows"],
  ["DANH SÁCH 04 TẬP THỂ, 50 CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025", "4 collectives, 50 persons"],
  ["(Gồm 150 đại biểu)", "150 rows"],
  ["(Tổng số 150 đại biểu, trong đó 60 nữ)", "150 rows, 60 female"],
  ["(Danh sách gồm 52 đồng chí, trong đó 20 nữ, 15 đảng viên)", "52 rows, 20 female, 15 partyMember"],
  ["Tổng số: 150 đại biểu", "150 rows"],
])("above a list: %s", (text, wanted) => expect(told(text, "title")).toBe(wanted));

test.each([
  "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ (KHÔNG QUÁ 150 ĐẠI BIỂU)",
  "Danh sách không quá 150 đại biểu dự hội nghị",
  "Danh sách tối đa 150 đại biểu",
  "Danh sách khoảng 100 đại biểu dự kiến mời",
  "DANH SÁCH ĐẠI BIỂU DỰ ĐẠI HỘI THI ĐUA YÊU NƯỚC LẦN THỨ 5",
  "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ NĂM 2025",
  "DANH SÁCH ĐẠI BIỂU GIAI ĐOẠN 2020-2025",
  "(Kèm theo Kế hoạch số 150/KH-UBND ngày 20/7/2025, triệu tập 150 đại biểu)",
  "Danh sách đại biểu 12 thôn, bản dự hội nghị",
  "Danh sách đại biểu thôn 5",
  "Kế hoạch mời 150 đại biểu, trong đó 70% điển hình tiên tiến",
  "Đơn vị có 215 cán bộ, công chức, viên chức",
  "Số chỗ ngồi: 200",
  "Đơn vị được phân bổ 8 đại biểu",
])("above a list, no count of it: %s", (text) => expect(told(text, "title")).toBe(""));

const totals = (column: string, amounts: readonly [string, string, string]) =>
  readWorkbook(
    [
      drawSheet(`
DANH SÁCH ĐẠI BIỂU
STT | Họ và tên | Đơn vị | ${column}
1 | Phan Văn Giản | Thôn 1 | ${amounts[0]}
2 | Phan Thị Mười | Thôn 2 | ${amounts[1]}
Tổng cộng | | | ${amounts[2]}`),
    ],
    NO_CHOICES,
  ).flatMap((roster) => roster.totals.map(({ value }) => value));

test.each([
  ["Số tiền", "100000", "150000", "250000"],
  ["Số tiền hỗ trợ (đồng)", '"100.000"', '"100.000"', "200000"],
  ["Diện tích (ha)", "2", "3", "5"],
  ["Ngày công", "22", "21", "43"],
])("a number below a column of amounts counts nobody: %s", (column, one, two, sum) => {
  expect(totals(column, [one, two, sum])).toEqual([]);
});

test("a number below a column of anything else counts the rows", () => {
  expect(totals("Ký nhận", ["", "", "2"])).toEqual([2]);
});
