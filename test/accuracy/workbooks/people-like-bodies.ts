import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

export const peopleLikeBodies: AccuracyCase = {
  name: "people-like-bodies",
  about:
    "Tên người bắt đầu như tên tổ chức, chữ Tập thể ở cột thành phần kinh tế; mục dự khuyết có thành phần riêng; hai người trong một ô, đoàn có số người; Ghi chú dự khuyết, rút tên",
  workbook: {
    sheets: [
      drawFileSheet(
        "Đại biểu",
        `
        1> DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN
        2> STT | Họ và tên | Năm sinh | Giới tính | Dân tộc | Đơn vị | Thành phần | Thành phần kinh tế | Ghi chú
        3> I | ĐẠI BIỂU CHÍNH THỨC
        4> 1 | Đoàn Văn Công | 1971 | Nam | Kinh | HTX Nà Mò | Điển hình tiên tiến | Tập thể |
        5> 2 | Hội Thị Lan | 1980 | Nữ | Tày | HTX Nà Mò | Điển hình tiên tiến | Tập thể | Thay bà Tô Thị Tư
        6> 3 | Cộng Thị Hoa | 1982 | Nữ | Nùng | Trạm Y tế xã | Điển hình tiên tiến | Nhà nước | Huy chương Vàng
        7> 4 | Tô Thị Tư | 1969 | Nữ | Tày | Trạm Y tế xã | Điển hình tiên tiến | Nhà nước | Đã thay bằng bà Lan
        8> 5 | Trường Mầm non Hoa Sen | | | | Trường Mầm non Hoa Sen | Điển hình tiên tiến | |
        9> 6 | Đoàn công tác Sở Tài chính (04 đồng chí) | | | | Sở Tài chính | Khách mời | |
        10> II | ĐẠI BIỂU DỰ KHUYẾT (01 người)
        11> 1 | Tổng Văn Ba | 1990 | Nam | Dao | HTX Nà Mò | Điển hình tiên tiến | Tập thể |
      `,
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "Đại biểu",
      kind: "delegates",
      headerRows: [2],
      columns: "A order, B fullName, C birthDate, D sex, E ethnicity, F unit, G category, H economicSector, I notes",
      rows: people(`
        4 | Đoàn Văn Công | m | 1971 | Kinh | e | HTX Nà Mò
        5 | Hội Thị Lan | f | 1980 | Tày | e | HTX Nà Mò
        6 | Cộng Thị Hoa | f | 1982 | Nùng | e | Trạm Y tế xã
        7 | Tô Thị Tư | f | 1969 | Tày | e | Trạm Y tế xã
        8 | Trường Mầm non Hoa Sen | - | - | - | e | Trường Mầm non Hoa Sen | - | tt
        9 | Đoàn công tác Sở Tài chính (04 đồng chí) | - | - | - | g | Sở Tài chính
        11 | Tổng Văn Ba | m | 1990 | Dao | e | HTX Nà Mò
      `),
      otherRows: "3 section, 10 section",
    }),
  ],
};
