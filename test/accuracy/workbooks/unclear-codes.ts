import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

/** Rows that are empty but for their lines. */
const BORDERED = Array.from({ length: 300 }, (_, i) => i + 8);

export const unclearCodes: AccuracyCase = {
  name: "unclear-codes",
  about:
    "Giới tính mã 1/2, “Đoàn/Đảng” ba giá trị, thành phần viết ở Ghi chú, dân tộc lạ, Thị trong tên nam, trang cũ bị ẩn, 300 dòng trống có định dạng; không được đoán gì",
  workbook: {
    sheets: [
      drawFileSheet(
        "Data",
        `
        1> Mã | Họ tên | Giới tính | NS | Dân tộc | Đoàn/Đảng | Đơn vị | Ghi chú
        2> DB001 | Thị Nhung | 2 | 12/03/1988 | X'tiêng | Đảng viên | Ấp 4 | Khách mời
        3> DB002 | Nguyễn Thị Thạch | 1 | 30/11/1959 | Kinh | Quần chúng | Ấp 4 |
        4> DB003 | Lê Thị Út | 2 | ? | Kinh | Đoàn viên | Ấp 5 | Xin vắng
        5> DB004 | Điểu Hích | 1 | 00/00/1970 | S'tiêng | Đảng viên | Ấp 5 |
        6> DB005 | Kim Sơn | | 1/1/1984 | Khơ-me | | Ấp 5 |
        7> DB006 | Trương Vĩnh | 1 | 3/4/1990 | Người nước ngoài | Đảng viên | |
        ${BORDERED.map((row) => `${row}> |`).join("\n")}
      `,
        { looks: Object.fromEntries(BORDERED.map((row) => [`B${row}`, { border: true }])) },
      ),
      drawFileSheet(
        "Data (cũ)",
        `
        1> STT | Họ và tên | Giới tính | Năm sinh | Thành phần
        2> "1" | Sơn Thị Sen | Nữ | "1987" | Điển hình tiên tiến
      `,
        { state: "hidden" },
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "Data",
      kind: "roster|delegates",
      headerRows: [1],
      columns:
        "A ?, B fullName, C sex|nothing, D birthDate, E ethnicity, F partyMember|?, G unit|village, H notes|category",
      rows: people(`
        2 | Thị Nhung | - | 12/3/1988 | Xtiêng | ? | ? | ?
        3 | Nguyễn Thị Thạch | - | 30/11/1959 | Kinh | - | ? | ?
        4 | Lê Thị Út | - | - | Kinh | ? | ? | ?
        5 | Điểu Hích | - | ? | Xtiêng | - | ? | ?
        6 | Kim Sơn | - | 1/1/1984 | Khmer | - | ? | ?
        7 | Trương Vĩnh | - | 3/4/1990 | ? | - | ? | ?
      `),
      faulty: [2, 3, 4, 5, 6, 7],
    }),
    roster({
      sheet: "Data (cũ)",
      kind: "roster|delegates",
      headerRows: [1],
      columns: "A order, B fullName, C sex, D birthDate, E category",
      rows: people("2 | Sơn Thị Sen | f | 1987 | - | e"),
    }),
  ],
};
