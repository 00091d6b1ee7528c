import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

export const markColumns: AccuracyCase = {
  name: "mark-columns",
  about:
    "Thành phần {ĐHTT | Khách mời | Lãnh đạo} đánh dấu x, ✓; cột Nữ, Đảng viên, DTTS đánh dấu; một dòng hai dấu, một dòng không dấu",
  workbook: {
    sheets: [
      drawFileSheet(
        "Tổng hợp",
        `
      1> BIỂU TỔNG HỢP ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN
      3> STT | Họ và tên | Năm sinh | Nữ | DTTS | Đảng viên | Đơn vị | Thành phần đại biểu | | | Phát biểu tham luận
      4> | | | | | | | ĐHTT | Khách mời | Lãnh đạo
      5> 1 | Hà Văn Tuyển | 1980 | | x | x | Ban CHQS xã | x | | | x
      6> 2 | Vương Thị Dung | 1986 | x | x | | Trường THCS Tân Liên | X | |
      7> 3 | Cao Xuân Nghĩa | 1958 | | | x | Hội CCB xã | | x |
      8> 4 | Hoàng Thị Bưởi | 1992 | x | | | Trạm Y tế | ✓ | |
      9> 5 | Lã Minh Đức | 1970 | | | x | Đảng ủy xã | | | x
      10> 6 | Đồng Thị Thắm | 1975 | x | x | x | Hội LHPN xã | x | | x
      11> 7 | Nình A Sửu | 1988 | | x | | Tổ hợp tác Nà Lùng | | |
      12> | Cộng | | 3 | 4 | 4 | | 4 | 1 | 2 | 1
    `,
        { merges: ["A1:K1", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:E4", "F3:F4", "G3:G4", "H3:J3", "K3:K4"] },
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "Tổng hợp",
      kind: "delegates",
      headerRows: [3, 4],
      columns:
        "A order, B fullName, C birthDate, D female, E minority, F partyMember, G unit, H category, I category, J category, K talk",
      rows: people(`
      5 | Hà Văn Tuyển | m | 1980 | - | e | Ban CHQS xã | -
      6 | Vương Thị Dung | f | 1986 | - | e | Trường THCS Tân Liên | -
      7 | Cao Xuân Nghĩa | m | 1958 | - | g | Hội CCB xã | -
      8 | Hoàng Thị Bưởi | f | 1992 | - | e | Trạm Y tế | -
      9 | Lã Minh Đức | m | 1970 | - | l | Đảng ủy xã | -
      10 | Đồng Thị Thắm | f | 1975 | - | - | Hội LHPN xã | -
      11 | Nình A Sửu | m | 1988 | - | - | Tổ hợp tác Nà Lùng | -
    `),
      otherRows: "12 subtotal",
      faulty: [10, 11],
    }),
  ],
};
