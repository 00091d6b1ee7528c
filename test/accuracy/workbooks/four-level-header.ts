import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

const header = (first: number): string => `
      ${String(first)}> TT | LÝ LỊCH ĐẠI BIỂU | | | | | | | CÔNG TÁC | | Thành phần
      ${String(first + 1)}> | Họ và tên | Sinh | | | | Dân tộc | Tôn giáo | Chức vụ | Đơn vị
      ${String(first + 2)}> | | Nam | | Nữ
      ${String(first + 3)}> | | Ngày sinh | Quê quán | Ngày sinh | Quê quán`;

export const fourLevelHeader: AccuracyCase = {
  name: "four-level-header",
  about:
    "Tiêu đề bốn tầng, quê quán dưới Nam và dưới Nữ, tiêu đề lặp lại ở trang sau, cộng giữa chừng và tổng cộng cuối",
  workbook: {
    sheets: [
      drawFileSheet(
        "Sheet1",
        `
      1> DANH SÁCH ĐẠI BIỂU TRIỆU TẬP HỘI NGHỊ
      ${header(3)}
      7> 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11
      8> 1 | Tô Hiến Vinh | 12/02/1970 | Hải Dương | | | Kinh | Không | Giám đốc | HTX Chè Đình Lập | ĐHTT
      9> 2 | Phan Thị Bích Ngọc | | | 05/11/1983 | Lạng Sơn | Tày | Không | Hiệu trưởng | Trường TH Kiên Mộc | Điển hình tiên tiến
      10> | Cộng trang 1: 02 người
      ${header(12)}
      16> 3 | Hoàng Trung Kiên | 30/4/1975 | Bắc Giang | | | Sán Chay | Không | Trạm trưởng | Trạm Y tế xã | Khách mời
      17> 4 | Đàm Thị Thoa | | | 1/6/1991 | Cao Bằng | Nùng | Công giáo | Giáo viên | Trường MN Bính Xá | khách mời
      18> 5 | Lê Thị Nữ | | | 8/3/1988 | Thái Bình | Kinh | Không | Phó Chủ tịch | UBND xã | Lãnh đạo
      19> | Tổng cộng: 05 đại biểu (nữ: 03)
    `,
        {
          merges: [
            "A3:A6",
            "B3:H3",
            "I3:J3",
            "K3:K6",
            "B4:B6",
            "C4:F4",
            "G4:G6",
            "H4:H6",
            "I4:I6",
            "J4:J6",
            "C5:D5",
            "E5:F5",
            "A12:A15",
            "B12:H12",
            "I12:J12",
            "K12:K15",
            "B13:B15",
            "C13:F13",
            "G13:G15",
            "H13:H15",
            "I13:I15",
            "J13:J15",
            "C14:D14",
            "E14:F14",
            "B10:K10",
            "B19:K19",
          ],
        },
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "Sheet1",
      kind: "delegates",
      headerRows: [3, 4, 5, 6],
      columns:
        "A order, B fullName, C birthDateMale, D nativePlace, E birthDateFemale, G ethnicity, H religion, I position, J unit, K category",
      rows: people(`
      8 | Tô Hiến Vinh | m | 12/2/1970 | Kinh | e | HTX Chè Đình Lập | -
      9 | Phan Thị Bích Ngọc | f | 5/11/1983 | Tày | e | Trường TH Kiên Mộc | -
      16 | Hoàng Trung Kiên | m | 30/4/1975 | Sán Chay | g | Trạm Y tế xã | -
      17 | Đàm Thị Thoa | f | 1/6/1991 | Nùng | g | Trường MN Bính Xá | -
      18 | Lê Thị Nữ | f | 8/3/1988 | Kinh | l | UBND xã | -
    `),
      otherRows: "7 numbers, 10 subtotal, 19 subtotal",
    }),
  ],
};
