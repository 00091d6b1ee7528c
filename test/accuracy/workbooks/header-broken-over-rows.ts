import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

export const headerBrokenOverRows: AccuracyCase = {
  name: "header-broken-over-rows",
  about:
    "Chữ tiêu đề tự ngắt xuống hai, ba dòng không gộp ô; một nhóm cột gộp ở trên; “Năm sinh (nam)”, “Năm sinh (nữ)”; chữ dính liền; cột ký tên",
  workbook: {
    sheets: [
      drawFileSheet(
        "Biểu 1",
        `
        1> BIỂU TRÍCH NGANG ĐẠI BIỂU
        3> Số | Họ, chữ | Ngày, | Giới | Dân | Trình độ | | Cơ quan, | Thuộc
        4> TT | đệm và | tháng, | tính | tộc | Văn | Chuyên | đơn vị | thành
        5> | tên | năm sinh | | | hóa | môn | công tác | phần
        6> 1 | Đinh Quốc Thụy | 02/11/1974 | Nam | Mường | 12/12 | ĐH | Chi cục Thống kê | Khách mời
        7> 2 | Bùi Thị Khương | 15/06/1991 | Nữ | Mường | 12/12 | TC | HTX Đồng Xanh | Điển hình tiên tiến
        8> 3 | Quách Công Sửu | 08/08/1966 | Nam | Mường | 10/10 | | HTX Đồng Xanh | Điển hình tiên tiến
      `,
        { merges: ["F3:G3"] },
      ),
      drawFileSheet(
        "Biểu 2",
        `
        1> SốTT | Họ & tên | Năm sinh (nam) | Năm sinh (nữ) | Dân tộc TS | Ký tên
        2> 1 | Hà Công Nghiệp | 1959 | | x |
        3> 2 | Xa Thị Lịch | | 1983 | x |
        4> 3 | Trần Thị Thu Hoài | | 1990 | |
      `,
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "Biểu 1",
      kind: "delegates",
      headerRows: [3, 4, 5],
      columns: "A order, B fullName, C birthDate, D sex, E ethnicity, F education, G qualification, H unit, I category",
      rows: people(`
        6 | Đinh Quốc Thụy | m | 2/11/1974 | Mường | g | Chi cục Thống kê
        7 | Bùi Thị Khương | f | 15/6/1991 | Mường | e | HTX Đồng Xanh
        8 | Quách Công Sửu | m | 8/8/1966 | Mường | e | HTX Đồng Xanh
      `),
    }),
    roster({
      sheet: "Biểu 2",
      kind: "delegates|roster",
      headerRows: [1],
      columns: "A order, B fullName, C birthDateMale, D birthDateFemale, E minority",
      rows: people("2 | Hà Công Nghiệp | m | 1959\n3 | Xa Thị Lịch | f | 1983\n4 | Trần Thị Thu Hoài | f | 1990"),
    }),
  ],
};
