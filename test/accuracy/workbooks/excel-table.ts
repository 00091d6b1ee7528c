import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

const COLUMNS = [
  "STT",
  "Họ và tên",
  "Năm sinh",
  "Đại biểu nữ",
  "Dân tộc",
  "Ngày vào Đảng",
  "Chức vụ",
  "Đơn vị công tác",
  "Cơ cấu",
];

export const excelTable: AccuracyCase = {
  name: "excel-table",
  about:
    "Bảng Excel có dòng tổng, Đại biểu nữ TRUE/FALSE, ngày vào Đảng, hai người trùng họ tên khác năm sinh, dòng trống giữa bảng, một bảng số liệu khác cạnh bên",
  workbook: {
    sheets: [
      drawFileSheet(
        "Bang dai bieu",
        `
      1> TỔNG HỢP DANH SÁCH ĐẠI BIỂU (cập nhật 15/8/2025)
      3> ${COLUMNS.join(" | ")} | | Thành phần | Số lượng
      4> 1 | Nguyễn Văn Thắng | 1980 | FALSE | Kinh | @2006-05-19 | Bí thư chi bộ | Thôn Đồng Tâm | Điển hình tiên tiến | | Điển hình tiên tiến | 4
      5> 2 | Nguyễn Văn Thắng | 1991 | FALSE | Kinh | | Đoàn viên | Thôn Đồng Tâm | Điển hình tiên tiến | | Khách mời | 1
      6> 3 | Tống Thị Kim Oanh | 1984 | TRUE | Kinh | @2012-09-02 | Hiệu phó | Trường MN Hoa Sen | Điển hình tiên tiến | | Lãnh đạo | 1
      7> | |
      8> 4 | Cáp Trọng Tuấn | 1976 | FALSE | Kinh | @2001-02-03 | Phó Chủ tịch | UBND xã | Lãnh đạo | | Tổng | 6
      9> 5 | Dường Sín Máy | 1969 | TRUE | Hoa | | Nghệ nhân | CLB Sli, lượn | Khách mời
      10> 6 | Lường Thị Dung | 1995 | TRUE | Thái | | Công nhân | Công ty May Tân Hưng | Điển hình tiên tiến
      11> Tổng | | | =COUNTIF(DaiBieu[Đại biểu nữ],TRUE) → 3 | | | | | 6
    `,
        {
          tables: [{ name: "DaiBieu", ref: "A3:I11", columns: COLUMNS, hasTotals: true }],
          landscape: true,
          freeze: "C4",
        },
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "Bang dai bieu",
      kind: "delegates",
      headerRows: [3],
      columns: "A order, B fullName, C birthDate, D female, E ethnicity, F partyMember, G position, H unit, I category",
      rows: people(`
      4 | Nguyễn Văn Thắng | m | 1980 | Kinh | e | Thôn Đồng Tâm | ?
      5 | Nguyễn Văn Thắng | m | 1991 | Kinh | e | Thôn Đồng Tâm | ?
      6 | Tống Thị Kim Oanh | f | 1984 | Kinh | e | Trường MN Hoa Sen | -
      8 | Cáp Trọng Tuấn | m | 1976 | Kinh | l | UBND xã | -
      9 | Dường Sín Máy | f | 1969 | Hoa | g | CLB Sli, lượn | -
      10 | Lường Thị Dung | f | 1995 | Thái | e | Công ty May Tân Hưng | -
    `),
      otherRows: "11 subtotal",
    }),
  ],
};
