import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

const LONG =
  `Nhiều năm liền hoàn thành xuất sắc nhiệm vụ. ${"Vận động bà con hiến đất, làm đường, giữ rừng. ".repeat(110)}`
    .slice(0, 5000)
    .trim();

export const hostileValues: AccuracyCase = {
  name: "hostile-values",
  about:
    "Tên trang có dấu nháy, tên bắt đầu bằng = + - @, biểu tượng, chữ viết từ phải sang trái, ô lỗi, ô 5.000 ký tự, số trong ô tên, ô gộp trong vùng dữ liệu",
  workbook: {
    inlineStrings: true,
    sheets: [
      drawFileSheet(
        "Xã 'Tân' & <Hòa>",
        `
      1> STT | HỌ VÀ TÊN | GIỚI TÍNH | NGÀY SINH | DÂN TỘC | THÀNH PHẦN | THÀNH TÍCH
      2> "1" | =Hoàng Thị Sim | Nữ | 12/12/1982 | Tày | Điển hình tiên tiến | Giấy khen 2023
      3> "2" | +Vi Văn Hoạt | Nam | 01/01/1970 | Nùng | Điển hình tiên tiến | -
      4> "3" | -Lê Bá Quát | Nam | 02/02/1966 | Kinh | Khách mời |
      5> "4" | @Bùi Thị Hến | Nữ | 03/03/1977 | Mường | Khách mời |
      6> "5" | Nguyễn Thị Hoa 🌸 | Nữ | 04/04/1988 | Kinh | Điển hình tiên tiến | ${LONG}
      7> "6" | محمد علي | Nam | 05/05/1985 | Chăm | Khách mời |
      8> "7" | Trần Văn Đông | Nam | =1/0 → #DIV/0! | Kinh | Điển hình tiên tiến |
      9> "8" | Phạm "Tám" O'Liên | Nữ | 07/07/1979 | Kinh | Điển hình tiên tiến | <b>BK</b> & GK
      10> "9" | Kiều Văn Ly | =Sheet9!A1 → #REF! | 08/08/1968 | "#N/A" | Lãnh đạo |
    `,
        {
          merges: ["G3:G4"],
        },
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "Xã 'Tân' & <Hòa>",
      kind: "delegates|roster",
      headerRows: [1],
      columns: "A order, B fullName, C sex, D birthDate, E ethnicity, F category, G achievement",
      rows: people(`
      2 | =Hoàng Thị Sim | f | 12/12/1982 | Tày | e
      3 | +Vi Văn Hoạt | m | 1/1/1970 | Nùng | e
      4 | -Lê Bá Quát | m | 2/2/1966 | Kinh | g
      5 | @Bùi Thị Hến | f | 3/3/1977 | Mường | g
      6 | Nguyễn Thị Hoa 🌸 | f | 4/4/1988 | Kinh | e
      7 | محمد علي | m | 5/5/1985 | Chăm | g
      8 | Trần Văn Đông | m | - | Kinh | e
      9 | Phạm "Tám" O'Liên | f | 7/7/1979 | Kinh | e
      10 | Kiều Văn Ly | - | 8/8/1968 | - | l
    `),
      faulty: [8, 10],
      mustFind: ["formula-error 8", "formula-error 10"],
    }),
  ],
};
