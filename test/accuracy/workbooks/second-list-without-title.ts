import { entries, people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

export const secondListWithoutTitle: AccuracyCase = {
  name: "second-list-without-title",
  about:
    "Ba bảng trên một trang: đại biểu chính thức, bảng tổng hợp số lượng theo thôn, đại biểu dự khuyết không có tiêu đề lặp; cột khối gộp dọc bên trái; STT 1.1, 1.2",
  workbook: {
    sheets: [
      drawFileSheet(
        "PL1",
        `
      1> Phụ lục 1
      2> DANH SÁCH ĐẠI BIỂU THAM DỰ
      3> Khối | TT | Họ và tên | Năm sinh | Nam | Nữ | Dân tộc | Thành phần
      4> Thôn Khơ Mú | "1.1" | Lường Văn Ón | "1980" | x | | Khơ Mú | Điển hình tiên tiến
      5> | "1.2" | Lò Thị Piêng | "1991" | | x | Thái | Điển hình tiên tiến
      6> | "1.3" | Quàng Thị Pháng | "1975" | | x | Thái | khách mời
      7> Cơ quan | "2.1" | Bùi Anh Tú | "1986" | x | | Mường | Lãnh đạo
      8> | "2.2" | Tòng Thị Xoan | "1990" | | x | Thái | Điển hình tiên tiến
      9> Cộng | | 5 người | | "2" | "3" | |
      12> Bảng 2. Phân bổ đại biểu theo thôn
      13> STT | Thôn | Số đại biểu | Nữ
      14> "1" | Thôn Khơ Mú | 3 | 2
      15> "2" | Thôn Nà Hạ | 2 | 1
      16> | Cộng | 5 | 3
      19> Bảng 3. Đại biểu đề nghị khen thưởng
      20> STT | Họ và tên | Đơn vị | Hình thức
      21> "1" | Lò Thị Piêng | Thôn Khơ Mú | Giấy khen
      22> "2" | Tập thể Chi hội Phụ nữ | Thôn Nà Hạ | Giấy khen
    `,
        { merges: ["A1:H1", "A2:H2", "A4:A6", "A7:A8", "A12:H12", "A19:H19"] },
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "PL1",
      kind: "delegates",
      headerRows: [3],
      columns: "A unit|village, B order, C fullName, D birthDate, E sex|?, F female|sex, G ethnicity, H category",
      rows: people(`
        4 | Lường Văn Ón | m | 1980 | Khơ Mú | e | ? | ?
        5 | Lò Thị Piêng | f | 1991 | Thái | e | ? | ?
        6 | Quàng Thị Pháng | f | 1975 | Thái | g | ? | ?
        7 | Bùi Anh Tú | m | 1986 | Mường | l | ? | ?
        8 | Tòng Thị Xoan | f | 1990 | Thái | e | ? | ?
      `),
      otherRows: "9 subtotal",
    }),
    roster({
      sheet: "PL1",
      kind: "allocation",
      headerRows: [13],
      columns: "A order|nothing, B unit, C seats, D femaleSeats",
      entries: entries(`
        14 | Thôn Khơ Mú | 3 | 2 | ?
        15 | Thôn Nà Hạ | 2 | 1 | ?
      `),
      otherRows: "16 subtotal",
    }),
    roster({
      sheet: "PL1",
      kind: "nominations|delegates",
      headerRows: [20],
      columns: "A order, B fullName, C unit|village, D awards|nothing",
      rows: people(`
        21 | Lò Thị Piêng | - | - | - | ? | ? | ?
        22 | Tập thể Chi hội Phụ nữ | - | - | - | ? | ? | ? | tt
      `),
    }),
  ],
};
