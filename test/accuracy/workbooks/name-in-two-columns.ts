import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

export const nameInTwoColumns: AccuracyCase = {
  name: "name-in-two-columns",
  about: "Hai bảng dưới nhau trên một trang, cột khác nhau: “Họ, tên chữ đệm | Tên”, rồi “Họ và tên” gộp trên hai cột",
  workbook: {
    sheets: [
      drawFileSheet(
        "Đại biểu",
        `
      1> PHỤ LỤC I: DANH SÁCH ĐẠI BIỂU ĐIỂN HÌNH TIÊN TIẾN
      2> STT | Họ, tên chữ đệm | Tên | Giới tính | Ngày, tháng, năm sinh | Dân tộc | Thôn, bản
      3> 1 | Ma Thị | Én | Nữ | @1982-07-09 | Mông | Lũng Vài
      4> 2 | Giàng A | Páo | Nam | @1990-12-01 | H'Mông | Lũng Vài
      5> 3 | Nguyễn Hoàng Bảo | Trâm | Nữ | @1994-02-28 | Kinh | Còn Coóc
      6> 4 | Lý | Sinh | Nam | @1971-10-10 | Dao | Còn Coóc
      8> PHỤ LỤC II: DANH SÁCH ĐẠI BIỂU KHÁCH MỜI
      10> TT | Họ và tên | | Năm sinh | Chức danh | Cơ quan | SĐT
      11> 1 | Trịnh Công | Hoan | 1961 | Nguyên Bí thư | Đảng ủy xã | 912000111
      12> 2 | Âu Thị | Lụa | 1968 | Chủ tịch | Hội Người cao tuổi xã | 0912 000 222
      13> Tổng số: 02 khách mời
    `,
        { merges: ["A1:G1", "A8:G8", "B10:C10", "A13:G13"] },
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "Đại biểu",
      kind: "delegates",
      headerRows: [2],
      columns: "A order, B familyName, C givenName, D sex, E birthDate, F ethnicity, G village",
      rows: people(`
        3 | Ma Thị Én | f | 9/7/1982 | Mông | e | - | Lũng Vài
        4 | Giàng A Páo | m | 1/12/1990 | Mông | e | - | Lũng Vài
        5 | Nguyễn Hoàng Bảo Trâm | f | 28/2/1994 | Kinh | e | - | Còn Coóc
        6 | Lý Sinh | m | 10/10/1971 | Dao | e | - | Còn Coóc
      `),
    }),
    roster({
      sheet: "Đại biểu",
      kind: "delegates",
      headerRows: [10],
      columns: "A order, B familyName, C givenName, D birthDate, E position, F unit, G phone",
      rows: people(`
        11 | Trịnh Công Hoan | - | 1961 | - | g | Đảng ủy xã | -
        12 | Âu Thị Lụa | - | 1968 | - | g | Hội Người cao tuổi xã | -
      `),
      otherRows: "13 subtotal",
    }),
  ],
};
