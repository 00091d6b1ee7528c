import { people, roster, type AccuracyCase } from "../accuracy-case";
import { drawFileSheet } from "../../draw-sheet";

export const noHeaderRow: AccuracyCase = {
  name: "no-header-row",
  about:
    "Không có hàng tiêu đề: nhận cột theo nội dung; hai cột ngày thì không cột nào chắc là ngày sinh; bảng phân công có tiêu đề lạ không phải danh sách",
  workbook: {
    sheets: [
      drawFileSheet(
        "Các thôn",
        `
        1> ĐẠI BIỂU CÁC THÔN DỰ HỘI NGHỊ
        3> I. Thôn Khuổi Nà
        4> 1 | Vương Văn Khoát | 1971 | Nam | Nùng | x
        5> 2 | Lục Thị Sánh | 1986 | Nữ | Tày |
        6> II. Thôn Bó Luông
        7> 1 | Lâm Chí Dương | 1990 | Nam | Nùng |
        8> 2 | Vi Thị Lĩnh | 1979 | Nữ | Nùng | x
        9> 3 | Hoàng Mạnh Tưởng | 1968 | Nam | Tày | x
        10> Tổng cộng: 05 đại biểu
        12> | | NGƯỜI LẬP BIỂU
        14> | | Lục Thị Sánh
      `,
      ),
      drawFileSheet(
        "Hai ngày",
        `
        1> Nông Thị Phấn | @1988-03-12 | @2012-02-03 | Trường Mầm non Sơn Ca
        2> Triệu Văn Tá | @1975-11-30 | @2001-05-19 | Trường Mầm non Sơn Ca
        3> Hà Thị Tuyến | @1992-07-08 | @2018-09-02 | Trạm Y tế xã
        4> Đàm Đức Huỳnh | @1969-01-25 | @1995-03-26 | Trạm Y tế xã
      `,
      ),
      drawFileSheet(
        "Phân công",
        `
        1> Tiểu ban | Người đảm nhiệm | Xong trước
        2> Nội dung | Nông Thị Phấn | @2025-07-01
        3> Khánh tiết | Triệu Văn Tá | @2025-07-05
        4> Hậu cần | Hà Thị Tuyến | @2025-07-09
      `,
      ),
    ],
  },
  rosters: [
    roster({
      sheet: "Các thôn",
      kind: "delegates|roster",
      headerRows: [],
      columns: "A order, B fullName, C birthDate, D sex, E ethnicity",
      otherRows: "3 section, 6 section, 10 subtotal, 12 signature, 14 signature",
      rows: people(`
        4 | Vương Văn Khoát | m | 1971 | Nùng | - | - | Thôn Khuổi Nà
        5 | Lục Thị Sánh | f | 1986 | Tày | - | - | Thôn Khuổi Nà
        7 | Lâm Chí Dương | m | 1990 | Nùng | - | - | Thôn Bó Luông
        8 | Vi Thị Lĩnh | f | 1979 | Nùng | - | - | Thôn Bó Luông
        9 | Hoàng Mạnh Tưởng | m | 1968 | Tày | - | - | Thôn Bó Luông
      `),
    }),
    roster({
      sheet: "Hai ngày",
      kind: "delegates|roster",
      headerRows: [],
      columns: "A fullName, D unit",
      rows: people(`
        1 | Nông Thị Phấn | - | - | - | - | Trường Mầm non Sơn Ca
        2 | Triệu Văn Tá | - | - | - | - | Trường Mầm non Sơn Ca
        3 | Hà Thị Tuyến | - | - | - | - | Trạm Y tế xã
        4 | Đàm Đức Huỳnh | - | - | - | - | Trạm Y tế xã
      `),
    }),
  ],
};
