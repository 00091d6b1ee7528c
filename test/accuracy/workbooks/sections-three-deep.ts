import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

export const sectionsThreeDeep: AccuracyCase = {
  name: "sections-three-deep",
  about:
    "Mục A/I/a): thành phần, thôn, loại đối tượng; mục mới xóa thôn của mục cũ; tập thể, hộ gia đình và cá nhân chung danh sách",
  workbook: {
    sheets: [
      drawFileSheet(
        "Danh sách",
        `
      1> DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ
      3> TT | Họ tên đại biểu | Nam/Nữ | Sinh năm | Dân tộc | Ghi chú
      4> A | ĐIỂN HÌNH TIÊN TIẾN
      5> I | Thôn Bản Khiếng
      6> a) Cá nhân
      7> 1 | Triệu Sinh Phúc | Nam | 1974 | Dao
      8> 2 | Dương Thị Hợi | Nữ | 1983 | Nùng
      9> b) Tập thể
      10> 3 | Chi hội Nông dân thôn Bản Khiếng | | |
      11> II | Thôn Nà Cáy
      12> a) Cá nhân
      13> 1 | Lành Văn Chung | Nam | 1965 | Tày
      14> c) Hộ gia đình
      15> 2 | Hộ ông Lành Văn Tiệp | | |
      16> B | ĐẠI BIỂU KHÁCH MỜI
      17> 1 | Phùng Quang Hưng | Nam | 1960 | Kinh | Nguyên lãnh đạo
      18> 2 | Ngô Thị Yên | Nữ | 1972 | Kinh
      19> C | LÃNH ĐẠO XÃ
      20> 1 | Lưu Bá Thạch | Nam | 1977 | Kinh
    `,
        {
          merges: ["A1:F1", "B4:F4", "B5:F5", "A6:F6", "A9:F9", "B11:F11", "A12:F12", "A14:F14", "B16:F16", "B19:F19"],
        },
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "Danh sách",
      kind: "delegates",
      headerRows: [3],
      columns: "A order, B fullName, C sex, D birthDate, E ethnicity, F notes",
      rows: people(`
      7 | Triệu Sinh Phúc | m | 1974 | Dao | e | - | Thôn Bản Khiếng
      8 | Dương Thị Hợi | f | 1983 | Nùng | e | - | Thôn Bản Khiếng
      10 | Chi hội Nông dân thôn Bản Khiếng | - | - | - | e | - | Thôn Bản Khiếng | tt
      13 | Lành Văn Chung | m | 1965 | Tày | e | - | Thôn Nà Cáy
      15 | Hộ ông Lành Văn Tiệp | - | - | - | e | - | Thôn Nà Cáy | hộ
      17 | Phùng Quang Hưng | m | 1960 | Kinh | g | - | -
      18 | Ngô Thị Yên | f | 1972 | Kinh | g | - | -
      20 | Lưu Bá Thạch | m | 1977 | Kinh | l | ? | -
    `),
      otherRows:
        "4 section, 5 section, 6 section, 9 section, 11 section, 12 section, 14 section, 16 section, 19 section",
    }),
  ],
};
