import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

export const sectionCounts: AccuracyCase = {
  name: "section-counts",
  about:
    "Dòng mục có số đếm ở cột Nam, Nữ và ghi chú; tên gộp hai ô; mục con là đơn vị; hai bảng cùng tiêu đề cột, mỗi bảng một tên nói rõ thành phần",
  workbook: {
    sheets: [
      drawFileSheet(
        "Tong hop",
        `
      1> UBND HUYỆN LỘC BÌNH | | | | | DANH SÁCH ĐẠI BIỂU
      2> BAN TỔ CHỨC HỘI NGHỊ
      4> A. ĐẠI BIỂU ĐIỂN HÌNH TIÊN TIẾN
      5> STT | Họ và tên | | Năm sinh | | Dân tộc | Đơn vị | Ghi chú
      6> | | | Nam | Nữ | | |
      7> I | Xã Tú Mịch | | 2 | 1 | | | 03 người
      8> "1" | Lộc Viết Sơn | | "1970" | | Tày | UBND xã Tú Mịch |
      9> "2" | Mã Văn Khìn | | "1988" | | Nùng | Thôn Bản Phải |
      10> "3" | Hoàng Thị Biểu | | | "1992" | Nùng | Thôn Bản Phải |
      11> II | Xã Yên Khoái | | 1 | 1 | | | 02 người
      12> "1" | Vi Văn Ích | | "1979" | | Tày | Thôn Nà Quân |
      13> "2" | Lường Thị Sao | | | "1980" | Tày | Thôn Nà Quân | bổ sung
      14> Cộng A | | | 3 | 2 | | | 05 người
      16> B. ĐẠI BIỂU KHÁCH MỜI
      17> STT | Họ và tên | | Năm sinh | | Dân tộc | Đơn vị | Ghi chú
      18> | | | Nam | Nữ | | |
      19> "1" | Trịnh Đình Lãm | | "1958" | | Kinh | Hội CCB huyện |
      20> "2" | Đoàn Thị Minh | | | "1963" | Kinh | Hội NCT huyện |
      21> Cộng B | | | 1 | 1 | | | 02 người
      22> Tổng A+B | | | 4 | 3 | | | 07 người
    `,
        {
          merges: [
            "A1:E1",
            "F1:H1",
            "A2:E2",
            "A4:H4",
            "A5:A6",
            "B5:C6",
            "D5:E5",
            "F5:F6",
            "G5:G6",
            "H5:H6",
            "B7:C7",
            "B8:C8",
            "B9:C9",
            "B10:C10",
            "B11:C11",
            "B12:C12",
            "B13:C13",
            "A14:C14",
            "A16:H16",
            "A17:A18",
            "B17:C18",
            "D17:E17",
            "F17:F18",
            "G17:G18",
            "H17:H18",
            "B19:C19",
            "B20:C20",
            "A21:C21",
            "A22:C22",
          ],
        },
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "Tong hop",
      kind: "delegates",
      headerRows: [5, 6],
      columns: "A order, B ?, C ?, D birthDateMale, E birthDateFemale, F ethnicity, G unit, H notes",
      rows: people(`
        8 | Lộc Viết Sơn | m | 1970 | Tày | e | UBND xã Tú Mịch | ?
        9 | Mã Văn Khìn | m | 1988 | Nùng | e | ? | ?
        10 | Hoàng Thị Biểu | f | 1992 | Nùng | e | ? | ?
        12 | Vi Văn Ích | m | 1979 | Tày | e | ? | ?
        13 | Lường Thị Sao | f | 1980 | Tày | e | ? | ?
      `),
      otherRows: "7 section, 11 section, 14 subtotal",
    }),
    roster({
      sheet: "Tong hop",
      kind: "delegates",
      headerRows: [],
      columns: "A order, B ?, C ?, D birthDateMale, E birthDateFemale, F ethnicity, G unit, H notes",
      rows: people(`
        19 | Trịnh Đình Lãm | m | 1958 | Kinh | g | Hội CCB huyện | ?
        20 | Đoàn Thị Minh | f | 1963 | Kinh | g | Hội NCT huyện | ?
      `),
      otherRows: "21 subtotal, 22 subtotal",
    }),
  ],
};
