import { entries, people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

export const sideSheets: AccuracyCase = {
  name: "side-sheets",
  about: "Danh sách đại biểu cạnh phân bổ, biên chế, danh sách thôn, chương trình, kinh phí, biểu đồ số liệu",
  workbook: {
    sheets: [
      drawFileSheet(
        "Chuong trinh",
        `
        1> CHƯƠNG TRÌNH HỘI NGHỊ
        2> TT | Nội dung | Người thực hiện | Thời gian
        3> "1" | Văn nghệ chào mừng | Đoàn Thanh niên | 7h30
        4> "2" | Tuyên bố lý do, giới thiệu đại biểu | Văn phòng HĐND-UBND | 7h45
        5> "3" | Tham luận của điển hình tiên tiến | Ông Lý Văn Chảo | 8h30
      `,
      ),
      drawFileSheet(
        "Kinh phi",
        `
        1> DỰ TOÁN KINH PHÍ
        2> STT | Nội dung chi | Số lượng | Đơn giá | Thành tiền
        3> "1" | Khung giấy khen | 30 | 35000 | 1050000
        4> "2" | Tiền thưởng cá nhân | 25 | 468000 | 11700000
        5> | Tổng cộng | | | 12750000
      `,
      ),
      drawFileSheet(
        "Phân bổ",
        `
        1> PHÂN BỔ ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN
        2> (Kèm theo Kế hoạch số 77/KH-UBND ngày 01/8/2025)
        4> STT | Đơn vị | Số đại biểu được phân bổ | Trong đó
        5> | | | Nữ | Đảng viên
        6> I | Khối cơ quan
        7> "1" | Đảng ủy xã | 3 | 1 | 3
        8> "2" | UBND xã | 4 | 2 | 3
        9> II | Khối thôn
        10> "1" | Thôn Nà Lình | 2 | 1 |
        11> "2" | Thôn Pò Cại | 2 | |
        12> | Tổng cộng | 11 | 4 | 6
      `,
        { merges: ["A1:E1", "A2:E2", "A4:A5", "B4:B5", "C4:C5", "D4:E4"] },
      ),
      drawFileSheet(
        "Biên chế",
        `
        1> TỔNG HỢP BIÊN CHẾ
        3> TT | Tên cơ quan, đơn vị | Tổng số CBCCVC, người lao động | Ghi chú
        4> "1" | Đảng ủy xã | 12
        5> "2" | UBND xã | 28
        6> "3" | Trường Tiểu học | 41 | 2 hợp đồng
        7> | Cộng: | 81
      `,
      ),
      drawFileSheet(
        "DS thôn",
        `
        1> STT | Tên thôn | Số hộ | Trưởng thôn
        2> "1" | Nà Lình | 88 | Lý Văn Chảo
        3> "2" | Pò Cại | 61 | Hứa Văn Tạo
        4> "3" | Khuổi Khỉn | 45 | Nông Thị Kẹo
      `,
      ),
      drawFileSheet(
        "Đại biểu",
        `
        2> STT | Họ và tên | Giới tính | Đơn vị | Thôn | Đối tượng
        3> "1" | Phan Bá Trúc | Nam | Đảng ủy xã | | Lãnh đạo
        4> "2" | Lý Thị Mùi | Nữ | UBND xã | | Khách mời
        5> "3" | Lý Văn Chảo | Nam | | Nà Lình | Điển hình tiên tiến
        6> "4" | Đinh Thị Sao | Nữ | | Pò Cại | Điển hình tiên tiến
      `,
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "Phân bổ",
      kind: "allocation",
      headerRows: [4, 5],
      columns: "A order|nothing, B unit, C seats, D femaleSeats",
      entries: entries(`
        7 | Đảng ủy xã | 3 | 1 | ?
        8 | UBND xã | 4 | 2 | ?
        10 | Thôn Nà Lình | 2 | 1 | ?
        11 | Thôn Pò Cại | 2 | - | ?
      `),
      otherRows: "6 section, 9 section, 12 subtotal",
    }),
    roster({
      sheet: "Biên chế",
      kind: "staff",
      headerRows: [3],
      columns: "A order|nothing, B unit, C staff, D notes|nothing",
      entries: entries(`
        4 | Đảng ủy xã | ? | ? | 12
        5 | UBND xã | ? | ? | 28
        6 | Trường Tiểu học | ? | ? | 41
      `),
      otherRows: "7 subtotal",
    }),
    roster({
      sheet: "DS thôn",
      kind: "list",
      headerRows: [1],
      columns: "A order|nothing, B unit|village, D ?, C ?",
      entries: entries(`
        2 | Nà Lình
        3 | Pò Cại
        4 | Khuổi Khỉn
      `),
    }),
    roster({
      sheet: "Đại biểu",
      kind: "delegates|roster",
      headerRows: [2],
      columns: "A order, B fullName, C sex, D unit, E village, F category",
      rows: people(`
        3 | Phan Bá Trúc | m | - | - | l | Đảng ủy xã | -
        4 | Lý Thị Mùi | f | - | - | g | UBND xã | -
        5 | Lý Văn Chảo | m | - | - | e | - | Nà Lình
        6 | Đinh Thị Sao | f | - | - | e | - | Pò Cại
      `),
    }),
  ],
};
