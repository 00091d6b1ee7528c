import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

export const fourGroups: AccuracyCase = {
  name: "four-groups",
  about:
    "Bốn nhóm ở dòng mục, mục con 1. 2. theo chức danh, Giới tính {Nam | Nữ} đánh dấu x, quốc hiệu hai dòng trong một ô, STT chạy liền; trang đề cử có “Tập thể, cá nhân được đề cử”",
  workbook: {
    sheets: [
      drawFileSheet(
        "DS đại biểu dự HN",
        `
        1> ỦY BAN NHÂN DÂN⏎XÃ HỮU KHÁNH | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎Độc lập - Tự do - Hạnh phúc
        3> DANH SÁCH ĐẠI BIỂU⏎Dự Hội nghị tổng kết phong trào thi đua, công tác khen thưởng năm 2025
        5> STT | Họ và tên | Giới tính | | Năm sinh | Dân tộc | Chức danh, đơn vị công tác | Ghi chú
        6> | | Nam | Nữ
        7> I | ĐẠI BIỂU TỈNH (02)
        8> "1" | Trương Vĩnh Phúc | x | | "1972" | Kinh | Phó Giám đốc Sở Nội vụ |
        9> "2" | Lăng Thị Bích Thủy | | x | "1984" | Nùng | Chuyên viên Phòng TĐKT, Sở Nội vụ |
        10> II | ĐẠI BIỂU XÃ
        11> "1" | Thường trực Đảng ủy
        12> "3" | Hoàng Ngọc Lưu | x | | "1969" | Tày | Bí thư Đảng ủy xã |
        13> "2" | Trưởng các thôn
        14> "4" | Lương Văn Lợi | x | | "1977" | Tày | Trưởng thôn Bản Rị |
        15> "5" | Dương Thị Vọng | | x | "1981" | Dao | Trưởng thôn Khau Hương |
        16> III | TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG
        17> "1" | Tập thể
        18> "6" | Nhân dân và cán bộ thôn Bản Rị | | | | | |
        19> "2" | Cá nhân
        20> "7" | Phùng Dào Phin | x | | "1990" | Dao | Nông dân, thôn Khau Hương |
        21> IV | PHÓNG VIÊN
        22> "8" | Vũ Diệu Linh | | x | "1996" | Kinh | Phóng viên |
        23> Tổng số: 08 đại biểu và tập thể
      `,
        {
          merges: [
            "A1:C1",
            "D1:H1",
            "A3:H3",
            "A5:A6",
            "B5:B6",
            "C5:D5",
            "E5:E6",
            "F5:F6",
            "G5:G6",
            "H5:H6",
            "B7:H7",
            "B10:H10",
            "B11:H11",
            "B13:H13",
            "B16:H16",
            "B17:H17",
            "B19:H19",
            "B21:H21",
            "A23:H23",
          ],
        },
      ),
      drawFileSheet(
        "Đề cử",
        `
        1> DANH SÁCH ĐỀ CỬ CỦA CÁC THÔN, BAN NGÀNH, ĐOÀN THỂ
        3> STT | Tập thể, cá nhân được đề cử | Giới tính | Năm sinh | Thôn
        4> "1" | Nhân dân và cán bộ thôn Bản Rị | | | Bản Rị
        5> "2" | Phùng Dào Phin | Nam | "1990" | Khau Hương
        6> "3" | Bàn Mùi Nái | Nữ | "1988" | Khau Hương
      `,
        { merges: ["A1:E1"] },
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "DS đại biểu dự HN",
      kind: "delegates",
      headerRows: [5, 6],
      columns: "A order, B fullName, C sex|?, D female|sex, E birthDate, F ethnicity, G position, H notes",
      rows: people(`
        8 | Trương Vĩnh Phúc | m | 1972 | Kinh | o | ? | ?
        9 | Lăng Thị Bích Thủy | f | 1984 | Nùng | o | ? | ?
        12 | Hoàng Ngọc Lưu | m | 1969 | Tày | ? | ? | ?
        14 | Lương Văn Lợi | m | 1977 | Tày | ? | ? | ?
        15 | Dương Thị Vọng | f | 1981 | Dao | ? | ? | ?
        18 | Nhân dân và cán bộ thôn Bản Rị | - | - | - | ? | ? | ? | tt
        20 | Phùng Dào Phin | m | 1990 | Dao | ? | ? | ?
        22 | Vũ Diệu Linh | f | 1996 | Kinh | o | ? | ?
      `),
      otherRows:
        "7 section, 10 section, 11 section, 13 section, 16 section, 17 section, 19 section, 21 section, 23 subtotal",
    }),
    roster({
      sheet: "Đề cử",
      kind: "nominations",
      headerRows: [3],
      columns: "A order, B fullName, C sex, D birthDate, E village",
      rows: people(`
        4 | Nhân dân và cán bộ thôn Bản Rị | - | - | - | ? | - | Bản Rị | tt
        5 | Phùng Dào Phin | m | 1990 | - | ? | - | Khau Hương
        6 | Bàn Mùi Nái | f | 1988 | - | ? | - | Khau Hương
      `),
    }),
  ],
};
