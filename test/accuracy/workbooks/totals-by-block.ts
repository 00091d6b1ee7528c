import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

export const totalsByBlock: AccuracyCase = {
  name: "totals-by-block",
  about:
    "Cộng từng khối (một số sai), trùng người, trùng CCCD, ngày ở cả Nam và Nữ, HĐND xã và UBND xã là hai cơ quan, Thôn 1 và Thôn 11 là hai thôn, thôn viết ba cách",
  workbook: {
    sheets: [
      drawFileSheet(
        "Đại biểu",
        `
      1> BẢNG 1. DANH SÁCH ĐẠI BIỂU CHÍNH THỨC
      3> TT | Họ và tên | Ngày sinh | | Dân tộc | Cơ quan, đơn vị | Thôn | Thành phần | CCCD
      4> | | Nam | Nữ
      5> I | KHỐI THÔN
      6> "1" | Nguyễn Quốc Sử | 03/02/1971 | | Kinh | | Thôn 1 | ĐHTT | "020071000123"
      7> "2" | Nguyễn Quốc Sử | 09/10/1989 | | Kinh | | Thôn 11 | ĐHTT | "020089000456"
      8> "3" | Lương Thị Phấn | | 15/08/1978 | Tày | | thôn 1 | ĐHTT | "020178000789"
      9> | Cộng khối thôn: 3 đại biểu
      10> II | KHỐI CƠ QUAN, ĐƠN VỊ
      11> "4" | Hoàng Công Thành | 20/11/1980 | | Nùng | UBND xã | | Lãnh đạo | "020080000111"
      12> "5" | Vi Hồng Nhung | | 08/03/1986 | Nùng | HĐND xã | | Lãnh đạo | "020186000222"
      13> "6" | Đinh Thế Vương | 01/05/1975 | 01/05/1975 | Kinh | Trường TH số 1 | | ĐHTT | "020075000333"
      14> "7" | Bế Hải Yến | | 02/09/1992 | Tày | Trường TH số 2 | | ĐHTT | "020075000333"
      15> | Cộng khối cơ quan, đơn vị: 5 đại biểu
      16> III | KHÁCH MỜI
      17> "8" | Lương Thị Phấn | | 15/8/1978 | Tày | Hội Khuyến học | | Khách mời |
      18> | Cộng khách mời: 1 đại biểu
      19> TỔNG CỘNG (I+II+III): 8 đại biểu
    `,
        {
          merges: [
            "A1:I1",
            "A3:A4",
            "B3:B4",
            "C3:D3",
            "E3:E4",
            "F3:F4",
            "G3:G4",
            "H3:H4",
            "I3:I4",
            "B5:I5",
            "B9:I9",
            "B10:I10",
            "B15:I15",
            "B16:I16",
            "B18:I18",
            "A19:I19",
          ],
        },
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "Đại biểu",
      kind: "delegates",
      headerRows: [3, 4],
      columns:
        "A order, B fullName, C birthDateMale, D birthDateFemale, E ethnicity, F unit, G village, H category, I nationalId",
      rows: people(`
      6 | Nguyễn Quốc Sử | m | 3/2/1971 | Kinh | e | ? | Thôn 1
      7 | Nguyễn Quốc Sử | m | 9/10/1989 | Kinh | e | ? | Thôn 11
      8 | Lương Thị Phấn | f | 15/8/1978 | Tày | e | ? | thôn 1
      11 | Hoàng Công Thành | m | 20/11/1980 | Nùng | l | UBND xã | -
      12 | Vi Hồng Nhung | f | 8/3/1986 | Nùng | l | HĐND xã | -
      13 | Đinh Thế Vương | - | ? | Kinh | e | Trường TH số 1 | -
      14 | Bế Hải Yến | f | 2/9/1992 | Tày | e | Trường TH số 2 | -
      17 | Lương Thị Phấn | f | 15/8/1978 | Tày | g | Hội Khuyến học | -
    `),
      otherRows: "5 section, 9 subtotal, 10 section, 15 subtotal, 16 section, 18 subtotal, 19 subtotal",
      faulty: [8, 13, 14, 15, 17],
      mustFind: ["total-mismatch 15", "conflicting-sex 13", "duplicate-id 14", "duplicate-person 17"],
    }),
  ],
};
