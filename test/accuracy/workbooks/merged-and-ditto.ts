import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

export const mergedAndDitto: AccuracyCase = {
  name: "merged-and-ditto",
  about:
    "Đơn vị gộp dọc, dấu ″, nt, -nt-, “như trên”; không có cột STT; cột và dòng ẩn; dấu ″ dưới ô trống không lấy gì",
  workbook: {
    sheets: [
      drawFileSheet(
        "ĐB các thôn",
        `
      1> DANH SÁCH ĐẠI BIỂU CÁC THÔN, CƠ QUAN
      3> Cơ quan, đơn vị, thôn | Họ tên | Năm sinh | Nam, nữ | Dân tộc | Đối tượng | CCCD
      4> Thôn Khau Ràng | Lèng Văn Tư | "1968" | Nam | Tày | Điển hình | "020068111222"
      5> | Lèng Thị Hoàn | "1987" | Nữ | ″ | " | "020187111333"
      6> | Chẩu Văn Thành | "1990" | Nam | nt | -nt- | "020090111444"
      7> Thôn Nà Ngườm | Mạ Thị Huyền | "1979" | Nữ | Nùng | Khách mời | "020179111555"
      8> | Mạ Văn Hùng | "1955" | Nam | như trên | // | "020055111666"
      9> Trạm Y tế | Ngọc Thị Thư | "1993" | Nữ | | Điển hình |
      10> | Giáp Văn Lộc | "1985" | Nam | ″ | ″ | "020085111888"
      11> Công an xã | Trần Anh Vũ | "1991" | Nam | Kinh | Lãnh đạo | "020091111999"
    `,
        { merges: ["A1:G1", "A4:A6", "A7:A8", "A9:A10"], hiddenColumns: [7], hiddenRows: [8] },
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "ĐB các thôn",
      kind: "delegates",
      headerRows: [3],
      columns: "A unit|village, B fullName, C birthDate, D sex, E ethnicity, F category, G nationalId",
      rows: people(`
      4 | Lèng Văn Tư | m | 1968 | Tày | e | ? | ?
      5 | Lèng Thị Hoàn | f | 1987 | Tày | e | ? | ?
      6 | Chẩu Văn Thành | m | 1990 | Tày | e | ? | ?
      7 | Mạ Thị Huyền | f | 1979 | Nùng | g | ? | ?
      8 | Mạ Văn Hùng | m | 1955 | Nùng | g | ? | ?
      9 | Ngọc Thị Thư | f | 1993 | - | e | ? | ?
      10 | Giáp Văn Lộc | m | 1985 | - | e | ? | ?
      11 | Trần Anh Vũ | m | 1991 | Kinh | l | ? | ?
    `),
      faulty: [9, 10],
    }),
  ],
};
