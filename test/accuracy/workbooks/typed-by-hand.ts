import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

export const typedByHand: AccuracyCase = {
  name: "typed-by-hand",
  about:
    "Thành phần, dân tộc, giới tính, ngày sinh mỗi người gõ một kiểu; chữ l và O thay số; ngày kèm giờ; “Ông/Bà” liền trong tên",
  workbook: {
    sheets: [
      drawFileSheet(
        "DS",
        `
      2> DANH SÁCH ĐẠI BIỂU HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN XÃ
      4> Số TT | Họ và tên đại biểu | Ngày sinh | Giới | DT | Thuộc thôn (bản) | Thành phần tham dự
      5> "1" | Bế Thị Sen | năm 1975 | nữ | Tày | bản Nà Ca | Điễn hình tiên tiến
      6> "2" | Lô Văn Phềnh | SN 1968 | NAM | Nùng | bản Nà Ca | ĐHTT cấp xã
      7> "3" | Ngân Văn Nọi | 15/03/1985 00:00:00 | nam | thái | Bản Nà Ca | Cá nhân điển hình tiên tiến
      8> "4" | Cụt Thị Ba | l5/03/1985 | Nữ | Khơ mú | Bản Lả | Gương người tốt, việc tốt
      9> "5" | Moong Văn Nghệ | O5/06/1980 | Nam | Khơ Mú | Bản Lả | Đại biểu mời
      10> "6" | Xeo Thị Hường | @1993-11-02 | nữ | H'Mông | Bản Lả | Khách mời của tỉnh
      11> "7" | Và Bá Tủa | 12/ 04 /1979 | Nam. | Mông | Bản Lả | Lãnh đạo huyện
      12> "8" | Hạ Thị Dếnh | 7/ 8/1991 | "Nữ " | HMông | Bản Lả | Lãnh đạo UBND xã
      13> "9" | Lữ Thị Quy | 1990-02-30 | Nữ | Thái | Bản Lả | đại biểu khách mời
      14> "10" | Vi Thanh Tuyền | "198" | | Thái | bản lả | KHÁCH MỜI
    `,
        { looks: { C10: { format: '[$-42A]dd "tháng" mm "năm" yyyy' } } },
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "DS",
      kind: "delegates",
      headerRows: [4],
      columns: "A order, B fullName, C birthDate, D sex, E ethnicity, F village, G category",
      rows: people(`
      5 | Bế Thị Sen | f | 1975 | Tày | e | - | bản Nà Ca
      6 | Lô Văn Phềnh | m | 1968 | Nùng | e | - | bản Nà Ca
      7 | Ngân Văn Nọi | m | 15/3/1985 | Thái | e | - | Bản Nà Ca
      8 | Cụt Thị Ba | f | - | Khơ Mú | e | - | Bản Lả
      9 | Moong Văn Nghệ | m | - | Khơ Mú | g | - | Bản Lả
      10 | Xeo Thị Hường | f | 2/11/1993 | Mông | g | - | Bản Lả
      11 | Và Bá Tủa | m | 12/4/1979 | Mông | l | - | Bản Lả
      12 | Hạ Thị Dếnh | f | 7/8/1991 | Mông | l | - | Bản Lả
      13 | Lữ Thị Quy | f | - | Thái | g | - | Bản Lả
      14 | Vi Thanh Tuyền | - | - | Thái | g | - | bản lả
    `),
      faulty: [8, 9, 13, 14],
      mustFind: ["unreadable-date 8", "unreadable-date 9", "unreadable-date 13", "unreadable-date 14"],
    }),
  ],
};
