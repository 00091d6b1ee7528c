import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

export const tablesSideBySide: AccuracyCase = {
  name: "tables-side-by-side",
  about:
    "Hai bảng cạnh nhau, mỗi bảng một tên mục; ba bảng sát nhau cùng tiêu đề; hai bảng cách một cột trống, không có STT",
  workbook: {
    sheets: [
      drawFileSheet(
        "Hội trường",
        `
        1> I. Khách mời | | | | II. Điển hình tiên tiến
        2> STT | Họ và tên | Cơ quan | | STT | Họ và tên | Năm sinh | Giới tính
        3> 1 | Ngô Thế Quyết | Huyện ủy | | 1 | Mùa Thị Dợ | 1993 | Nữ
        4> 2 | Bạc Thị Minh | Huyện ủy | | 2 | Thào A Chống | 1984 | Nam
        5> | | | | 3 | Lầu Thị Máy | 1979 | Nữ
      `,
      ),
      drawFileSheet(
        "In gọn",
        `
        1> TT | Họ và tên | Bản | TT | Họ và tên | Bản
        2> 1 | Giàng A Lử | Pá Khoang | 3 | Vàng Thị Sua | Nà Hẻ
        3> 2 | Sùng Thị Chá | Pá Khoang | 4 | Hờ A Tủa | Nà Hẻ
      `,
      ),
      drawFileSheet(
        "Không số",
        `
        1> Họ và tên | Năm sinh | | Họ và tên | Năm sinh
        2> Lù Văn Panh | 1965 | | Điêu Thị Oanh | 1990
        3> Khoàng Thị Mé | 1987 | | Tao Văn Phiêng | 1972
      `,
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "Hội trường",
      kind: "delegates",
      headerRows: [2],
      columns: "A order, B fullName, C unit",
      rows: people("3 | Ngô Thế Quyết | - | - | - | g | Huyện ủy\n4 | Bạc Thị Minh | - | - | - | g | Huyện ủy"),
    }),
    roster({
      sheet: "Hội trường",
      kind: "delegates",
      headerRows: [2],
      columns: "E order, F fullName, G birthDate, H sex",
      rows: people(
        "3 | Mùa Thị Dợ | f | 1993 | - | e\n4 | Thào A Chống | m | 1984 | - | e\n5 | Lầu Thị Máy | f | 1979 | - | e",
      ),
    }),
    roster({
      sheet: "In gọn",
      kind: "delegates|roster",
      headerRows: [1],
      columns: "A order, B fullName, C village",
      rows: people("2 | Giàng A Lử | - | - | - | - | - | Pá Khoang\n3 | Sùng Thị Chá | - | - | - | - | - | Pá Khoang"),
    }),
    roster({
      sheet: "In gọn",
      kind: "delegates|roster",
      headerRows: [1],
      columns: "D order, E fullName, F village",
      rows: people("2 | Vàng Thị Sua | - | - | - | - | - | Nà Hẻ\n3 | Hờ A Tủa | - | - | - | - | - | Nà Hẻ"),
    }),
    roster({
      sheet: "Không số",
      kind: "delegates|roster",
      headerRows: [1],
      columns: "A fullName, B birthDate",
      rows: people("2 | Lù Văn Panh | - | 1965\n3 | Khoàng Thị Mé | - | 1987"),
    }),
    roster({
      sheet: "Không số",
      kind: "delegates|roster",
      headerRows: [1],
      columns: "D fullName, E birthDate",
      rows: people("2 | Điêu Thị Oanh | - | 1990\n3 | Tao Văn Phiêng | - | 1972"),
    }),
  ],
};
