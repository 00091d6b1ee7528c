import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

export const hintsAndDoubleRows: AccuracyCase = {
  name: "hints-and-double-rows",
  about:
    "Dòng hướng dẫn dưới tiêu đề; mỗi người chiếm hai dòng gộp; công thức có và không có giá trị; mục đánh số như người, người đánh số 1.1; họ tên kèm năm sinh trong một ô",
  workbook: {
    sheets: [
      drawFileSheet(
        "Mẫu 08",
        `
        1> Mẫu số 08/TĐ-KT
        2> DANH SÁCH ĐẠI BIỂU THAM DỰ HỘI NGHỊ
        4> STT | Họ và tên | Ngày sinh | Giới tính | Dân tộc | Chức vụ | Đơn vị | Thành phần
        5> | (ghi đầy đủ, có dấu) | (dd/mm/yyyy) | (Nam/Nữ) | | | | (chọn trong danh mục)
        6> "1" | Trương Quang Ánh | 12/9/1976 | Nam | Kinh | Bí thư chi bộ | Thôn Đoài | Điển hình tiên tiến
        7> | | | | | Trưởng ban CTMT | |
        8> "2" | Khúc Thị Lành | 03/6/1989 | Nữ | Kinh | Chủ tịch Hội LHPN | Hội LHPN xã | Khách mời
        9> | | | | | Ủy viên BCH Đảng bộ | |
        10> "3" | =TRIM("  Tống Văn Sơ ") → Tống Văn Sơ | =DATE(1987,1,9) → @1987-01-09 | Nam | Kinh | Giáo viên | Trường THCS | Điển hình tiên tiến
      `,
        {
          merges: [
            "A2:H2",
            "A6:A7",
            "B6:B7",
            "C6:C7",
            "D6:D7",
            "E6:E7",
            "G6:G7",
            "H6:H7",
            "A8:A9",
            "B8:B9",
            "C8:C9",
            "D8:D9",
            "E8:E9",
            "G8:G9",
            "H8:H9",
          ],
        },
      ),
      drawFileSheet(
        "Theo đơn vị",
        `
        1> DANH SÁCH ĐẠI BIỂU THEO ĐƠN VỊ
        3> TT | Đơn vị / Họ và tên | Năm sinh | Nam, nữ | Chức danh | Diện đại biểu
        4> "1" | Thôn Đông Thành
        5> "1.1" | Ngụy Văn Hảo | "1972" | Nam | Trưởng thôn | Điển hình tiên tiến
        6> "1.2" | Mẫn Thị Vĩnh | "1980" | Nữ | Nông dân | Điển hình tiên tiến
        7> "2" | Trường Tiểu học số 2
        8> "2.1" | Tiêu Thị Hợp | "1991" | Nữ | Giáo viên | Điển hình tiên tiến
        9> "3" | Đảng ủy xã
        10> "3.1" | Kiều Đắc Lộc | "1969" | Nam | Bí thư | Lãnh đạo
        11> "3.2" | Quản Thị Nghiêm | "1977" | Nữ | Phó Bí thư | Lãnh đạo
      `,
        { merges: ["A1:F1"] },
      ),
      drawFileSheet(
        "Chưa tính",
        `
        1> STT | Họ và tên | Năm sinh | Giới tính | Thành phần
        2> "1" | Ông Thị Sáu | "1970" | Nữ | =VLOOKUP(A2,X:Y,2,0) →
        3> "2" | Giang Văn Bảy | =YEAR(TODAY())-50 → | Nam | Khách mời
      `,
        { looks: { B2: { bold: true } } },
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "Mẫu 08",
      kind: "delegates",
      headerRows: [],
      columns: "A order, B fullName, C birthDate, D sex, E ethnicity, F position, G unit, H category",
      rows: people(`
        6 | Trương Quang Ánh | m | 12/9/1976 | Kinh | e | ? | ?
        8 | Khúc Thị Lành | f | 3/6/1989 | Kinh | g | Hội LHPN xã | -
        10 | Tống Văn Sơ | m | 9/1/1987 | Kinh | e | Trường THCS | -
      `),
    }),
    roster({
      sheet: "Theo đơn vị",
      kind: "delegates",
      headerRows: [3],
      columns: "A order, B fullName, C birthDate, D sex, E position, F category",
      rows: people(`
        5 | Ngụy Văn Hảo | m | 1972 | - | e | ? | ?
        6 | Mẫn Thị Vĩnh | f | 1980 | - | e | ? | ?
        8 | Tiêu Thị Hợp | f | 1991 | - | e | Trường Tiểu học số 2 | -
        10 | Kiều Đắc Lộc | m | 1969 | - | l | Đảng ủy xã | -
        11 | Quản Thị Nghiêm | f | 1977 | - | l | Đảng ủy xã | -
      `),
      otherRows: "4 section, 7 section, 9 section",
    }),
    roster({
      sheet: "Chưa tính",
      kind: "delegates|roster",
      headerRows: [1],
      columns: "A order, B fullName, C birthDate, D sex, E category",
      rows: people(`
        2 | Ông Thị Sáu | f | 1970 | - | -
        3 | Giang Văn Bảy | m | - | - | g
      `),
      faulty: [2, 3],
    }),
  ],
};
