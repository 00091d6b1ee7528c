import { NO_CHOICES } from "../../src/domain/choices";
import { readSheet } from "./read-with-groups";
import { drawSheet, type Drawing } from "../draw-sheet";
import { summarise, type Summary } from "./summarise";

interface Case {
  readonly name: string;
  readonly sheet: string;
  readonly drawing?: Drawing;
  readonly expected: readonly Partial<Summary>[];
}

const CASES: readonly Case[] = [
  {
    name: "an office behind the name in its cell",
    sheet: `
      TT | Họ và tên, đơn vị | Thành tích
      1 | Vi Văn Páo, Trưởng thôn Nà Pài | Dân vận khéo
      2 | Bà Lý Thị Mai - Giáo viên Trường Tiểu học số 2 | Dạy giỏi
      3 | Lù A Páo (Bí thư Chi bộ) | Gương mẫu
      4 | Ma Thị Nguyệt⏎Chủ tịch Hội Nông dân | Gương mẫu
      5 | Bế Văn⏎Trưởng | Gương mẫu
      6 | Cầm Thị Ngân (B) | Gương mẫu
      7 | Trường Tiểu học số 2, xã Nà Pài | Đạt chuẩn`,
    expected: [
      {
        rows: [
          "2 | Vi Văn Páo | - | - | - | - | -",
          "3 | Lý Thị Mai | female | - | - | Trường Tiểu học số 2 | -",
          "4 | Lù A Páo | - | - | - | - | -",
          "5 | Ma Thị Nguyệt | - | - | ! | Hội Nông dân | -",
          "6 | Bế Văn Trưởng | - | - | - | - | -",
          "7 | Cầm Thị Ngân (B) | - | - | - | - | -",
          "8 | Trường Tiểu học số 2, xã Nà Pài | - | - | - | - | - | collective",
        ],
      },
    ],
  },
  {
    name: "codes that a note below explains",
    sheet: `
      DANH SÁCH ĐẠI BIỂU
      TT | Họ và tên | Năm sinh | Diện
      1 | Vi Văn Páo | 1980 | ĐHTT
      2 | Lý Thị Mai | 1981 | KM
      3 | Lù A Páo | 1982 | LĐ
      Chú thích: ĐHTT: Điển hình tiên tiến; KM: Khách mời; LĐ: Lãnh đạo.`,
    expected: [
      {
        others: "6 note",
        rows: [
          "3 | Vi Văn Páo | - | 1980 | exemplary | - | -",
          "4 | Lý Thị Mai | - | 1981 | guest | - | -",
          "5 | Lù A Páo | - | 1982 | leader | - | -",
        ],
      },
    ],
  },
  {
    name: "codes that nobody explains",
    sheet: `
      DANH SÁCH ĐẠI BIỂU
      TT | Họ và tên | Năm sinh | Diện
      1 | Vi Văn Páo | 1980 | ĐHTT
      2 | Lý Thị Mai | 1981 | KM`,
    expected: [{ rows: ["3 | Vi Văn Páo | - | 1980 | exemplary | - | -", "4 | Lý Thị Mai | - | 1981 | ! | - | -"] }],
  },
  {
    name: "a mark that counts beside other facts is no category",
    sheet: `
      TT | Họ và tên | Cơ cấu | < | < | <
      ^ | ^ | Nữ | DTTS | Đảng viên | Trẻ (<35)
      1 | Vi Văn Páo | | x | x | x
      2 | Lý Thị Mai | x | x | |`,
    expected: [
      {
        columns: "A order, B fullName, C female, D minority, E partyMember",
        rows: ["3 | Vi Văn Páo | male | - | - | - | -", "4 | Lý Thị Mai | female | - | - | - | -"],
      },
    ],
  },
  {
    name: "the unit of all stated above the list",
    sheet: `
      Đơn vị: Trường THCS Nà Pài
      DANH SÁCH CÁN BỘ, GIÁO VIÊN
      TT | Họ và tên | Năm sinh
      1 | Vi Văn Páo | 1980
      2 | Lý Thị Mai | 1981`,
    expected: [
      {
        rows: [
          "4 | Vi Văn Páo | - | 1980 | - | Trường THCS Nà Pài | -",
          "5 | Lý Thị Mai | - | 1981 | - | Trường THCS Nà Pài | -",
        ],
      },
    ],
  },
  {
    name: "a commune reports for others, guests come from elsewhere, a unit of measure is none",
    sheet: `
      Đơn vị: UBND xã Nà Pài
      TT | Họ và tên | Năm sinh
      1 | Vi Văn Páo | 1980
      2 | Lý Thị Mai | 1981

      Đơn vị: Trường THCS Nà Pài
      DANH SÁCH KHÁCH MỜI
      TT | Họ và tên | Chức vụ
      1 | Lù A Páo | Kế toán
      2 | Ma Thị Nguyệt | Kế toán

      Đơn vị: nghìn đồng
      TT | Họ tên | Tiền thưởng
      1 | Cầm Thị Ngân | 500
      2 | Quàng Văn Ón | 500`,
    expected: [
      { rows: ["3 | Vi Văn Páo | - | 1980 | - | - | -", "4 | Lý Thị Mai | - | 1981 | - | - | -"] },
      { rows: ["9 | Lù A Páo | - | - | guest | - | -", "10 | Ma Thị Nguyệt | - | - | guest | - | -"] },
      { rows: ["14 | Cầm Thị Ngân | - | - | - | - | -", "15 | Quàng Văn Ón | - | - | - | - | -"] },
    ],
  },
  {
    name: "who is invited, by name, below “Thành phần mời”",
    sheet: `
      TT | Thành phần mời | Chức vụ, đơn vị | Ghi chú
      1 | Ông Vi Văn Páo | Phó Chủ tịch - Hội NCT xã |
      2 | Bà Lý Thị Mai | Trạm trưởng - Trạm Y tế |
      3 | Ông Lù A Páo | Chuyên viên - Phòng Nội vụ |`,
    expected: [
      {
        rows: [
          "2 | Vi Văn Páo | male | - | ! | Hội NCT xã | -",
          "3 | Lý Thị Mai | female | - | - | Trạm Y tế | -",
          "4 | Lù A Páo | male | - | - | Phòng Nội vụ | -",
        ],
      },
    ],
  },
  {
    name: "kinds of people below the same words are no people",
    sheet: `
      TT | Thành phần mời | Số lượng | Ghi chú
      1 | Lãnh đạo Đảng ủy | 3 |
      2 | Trưởng các thôn | 12 |
      3 | Đại diện các trường | 4 |`,
    expected: [],
  },
  {
    name: "numbered units whose people carry a dash; one has the shape of a name",
    sheet: `
      TT | Đơn vị/ Họ và tên | Chức vụ
      1 | Sở Nội vụ |
      | - Vi Văn Páo | Phó Giám đốc
      2 | Báo Lạng Sơn |
      | - Lý Thị Mai | Phóng viên
      3 | Mai Linh |
      | - Lù A Páo | Lái xe`,
    expected: [
      {
        others: "2 section, 4 section, 6 section",
        rows: [
          "3 | Vi Văn Páo | - | - | ! | Sở Nội vụ | -",
          "5 | Lý Thị Mai | - | - | ! | Báo Lạng Sơn | -",
          "7 | Lù A Páo | - | - | ! | - | -",
        ],
      },
    ],
  },
  {
    name: "headings with a star, remarks with a star",
    sheet: `
      TT | Họ và tên | Năm sinh
      * Khách mời:
      1 | Vi Văn Páo | 1980
      *Thôn Nà Pài
      1 | Lý Thị Mai | 1981
      * Số liệu tính đến ngày 30/6
      2 | Lù A Páo | 1982
      * Khách mời có thể thay đổi`,
    expected: [
      {
        others: "2 section, 4 section, 6 note, 8 note",
        rows: [
          "3 | Vi Văn Páo | - | 1980 | guest | - | -",
          "5 | Lý Thị Mai | - | 1981 | - | - | Thôn Nà Pài",
          "7 | Lù A Páo | - | 1982 | - | - | Thôn Nà Pài",
        ],
      },
    ],
  },
  {
    name: "reserves by the title",
    sheet: `
      DANH SÁCH ĐẠI BIỂU DỰ KHUYẾT
      TT | Họ và tên | Năm sinh
      1 | Vi Văn Páo. | 1980`,
    expected: [{ rows: ["3 | Vi Văn Páo | - | 1980 | - | - | -"] }],
  },
  {
    name: "classes, wards of a hospital and platoons are units",
    sheet: `
      TT | Họ và tên | Năm sinh
      | Lớp 10A1 |
      1 | Vi Văn Páo | 2008
      | Khoa Nội |
      1 | Lý Thị Mai | 1981
      | Trung đội Dân quân cơ động |
      1 | Lù A Páo | 1982`,
    expected: [
      {
        rows: [
          "3 | Vi Văn Páo | - | 2008 | - | Lớp 10A1 | -",
          "5 | Lý Thị Mai | - | 1981 | - | Khoa Nội | -",
          "7 | Lù A Páo | - | 1982 | - | Trung đội Dân quân cơ động | -",
        ],
      },
    ],
  },
  {
    name: "parts with columns of their own belong to the list above them",
    sheet: `
      DANH SÁCH ĐẠI BIỂU CÁC KHỐI

      1. Khối trường học
      TT | Họ và tên | Năm sinh | Trường
      1 | Vi Văn Páo | 1980 | THCS Nà Pài
      2 | Lù A Páo | 1981 | THCS Nà Pài

      2. Khối doanh nghiệp
      TT | Doanh nghiệp | Họ và tên | Năm sinh
      1 | Cơ khí Nà Pài | Lý Thị Mai | 1982
      2 | Cơ khí Nà Pài | Ma Thị Nguyệt | 1983`,
    expected: [
      {
        kind: "delegates",
        rows: ["5 | Vi Văn Páo | - | 1980 | - | THCS Nà Pài | -", "6 | Lù A Páo | - | 1981 | - | THCS Nà Pài | -"],
      },
      {
        kind: "delegates",
        columns: "A order, B unit, C fullName, D birthDate",
        rows: [
          "10 | Lý Thị Mai | - | 1982 | - | Cơ khí Nà Pài | -",
          "11 | Ma Thị Nguyệt | - | 1983 | - | Cơ khí Nà Pài | -",
        ],
      },
    ],
  },
  {
    name: "the office on a row of its own below the name",
    sheet: `
      TT | Họ tên, chức vụ | Điện thoại
      1 | Vi Văn Páo | 0912345670
      | Trưởng Ban Công tác Mặt trận |
      2 | Lý Thị Mai | 0912345671
      | Chủ tịch Hội Nông dân |
      3 | Lù A Páo | 0912345672`,
    expected: [
      {
        others: "3 note, 5 note",
        rows: [
          "2 | Vi Văn Páo | - | - | - | Ban Công tác Mặt trận | -",
          "4 | Lý Thị Mai | - | - | ! | Hội Nông dân | -",
          "6 | Lù A Páo | - | - | - | - | -",
        ],
      },
    ],
  },
  {
    name: "names line by line below the title of a list; headings that only divide it",
    sheet: `
      DANH SÁCH KHÁCH MỜI DỰ HỘI NGHỊ
      I. Các nhà tài trợ
      1. Ông Vi Văn Páo - Giám đốc Công ty An Phát;
      2. Bà Lý Thị Mai
      II. Thường trực Đảng ủy
      1. Ông Lù A Páo - Chánh Văn phòng`,
    expected: [
      {
        kind: "delegates",
        header: [],
        others: "2 section, 5 section",
        rows: [
          "3 | Vi Văn Páo | male | - | guest | Công ty An Phát | -",
          "4 | Lý Thị Mai | female | - | guest | - | -",
          "6 | Lù A Páo | male | - | ! | Văn phòng | -",
        ],
      },
    ],
  },
  {
    name: "a title that is only the name of a group",
    sheet: `
      CÁC PHÓNG VIÊN
      STT | Họ và tên | Cơ quan
      1 | Vi Văn Páo | Báo Lạng Sơn`,
    expected: [{ rows: ["3 | Vi Văn Páo | - | - | press | Báo Lạng Sơn | -"] }],
  },
  {
    name: "the sheet is called as the group",
    drawing: { name: "2. Khách mời" },
    sheet: `
      DANH SÁCH
      STT | Họ và tên | Cơ quan
      1 | Vi Văn Páo | Báo Lạng Sơn`,
    expected: [{ rows: ["3 | Vi Văn Páo | - | - | guest | Báo Lạng Sơn | -"] }],
  },
  {
    name: "the office that wrote the list is not its group",
    sheet: `
      BAN TỔ CHỨC
      STT | Họ và tên | Cơ quan
      1 | Vi Văn Páo | Báo Lạng Sơn`,
    expected: [{ rows: ["3 | Vi Văn Páo | - | - | - | Báo Lạng Sơn | -"] }],
  },
  {
    name: "lines of a plan that name who does what are no list",
    sheet: `
      KẾ HOẠCH TỔ CHỨC HỘI NGHỊ
      1. Ông Vi Văn Páo - Trưởng ban
      2. Bà Lý Thị Mai - Phó Trưởng ban
      3. Ông Lù A Páo - Thành viên`,
    expected: [],
  },
  {
    name: "households and persons in one column of a proposal",
    sheet: `
      TỔNG HỢP ĐỀ NGHỊ BIỂU DƯƠNG HỘ, CÁ NHÂN SẢN XUẤT GIỎI
      STT | Hộ gia đình/cá nhân | Năm sinh | Bản | Đề nghị khen
      1 | Hộ ông Vi Văn Páo | | Nà Pài | Giấy khen
      2 | Hộ Lý Láo Tả | | Nà Pài | Giấy khen
      3 | Ma Thị Nguyệt | 1983 | Nà Pài | Giấy khen
      | | | | TRƯỞNG CÔNG AN XÃ`,
    expected: [
      {
        kind: "nominations",
        columns: "A order, B fullName, C birthDate, D village, E awards",
        others: "6 signature",
        rows: [
          "3 | Hộ ông Vi Văn Páo | - | - | - | - | Nà Pài | household",
          "4 | Hộ Lý Láo Tả | - | - | - | - | Nà Pài | household",
          "5 | Ma Thị Nguyệt | - | 1983 | - | - | Nà Pài",
        ],
      },
    ],
  },
  {
    name: "sex, people and birth date that share a cell, told apart by what they are",
    sheet: `
      TT | Họ và tên, năm sinh | Giới tính, dân tộc | Ghi chú
      1 | Vi Văn Páo⏎1980 | Nam, Tày |
      2 | Lý Thị Mai 1981 | Nùng - Nữ |
      3 | Lù A Páo (1982) | Nam |
      4 | Ma Thị Nguyệt, sinh năm 1983 | chưa rõ, Tày |`,
    expected: [
      {
        rows: [
          "2 | Vi Văn Páo | male | 1980 | - | - | -",
          "3 | Lý Thị Mai | female | 1981 | - | - | -",
          "4 | Lù A Páo | male | 1982 | - | - | -",
          "5 | Ma Thị Nguyệt | ! | 1983 | - | - | -",
        ],
      },
    ],
  },
  {
    name: "shares of the total below it are a total, and count nobody",
    sheet: `
      TT | Họ và tên | Nữ | Thành phần | <
      ^ | ^ | ^ | ĐHTT | Khách mời
      1 | Vi Văn Páo | | x |
      2 | Lý Thị Mai | x | | x
      | Cộng | 1 | 1 | 1
      | Tỷ lệ % | 50 | 50 | 50`,
    expected: [
      {
        others: "5 subtotal, 6 subtotal",
        totals: "1 female 3-4",
        rows: ["3 | Vi Văn Páo | male | - | exemplary | - | -", "4 | Lý Thị Mai | female | - | guest | - | -"],
      },
    ],
  },
  {
    name: "a header and its numbers printed again on the next page",
    sheet: `
      STT | Họ và tên | Năm sinh | Dân tộc
      [1] | [2] | [3] | [4]
      1 | Vi Văn Páo | 1980 | Tày
      STT | Họ và tên | Năm sinh | Dân tộc
      [1] | [2] | [3] | [4]
      2 | Lý Thị Mai | 1981 | Nùng`,
    expected: [
      {
        header: [1],
        others: "2 column-numbers, 4 note, 5 column-numbers",
        rows: ["3 | Vi Văn Páo | - | 1980 | - | - | -", "6 | Lý Thị Mai | - | 1981 | - | - | -"],
      },
    ],
  },
  {
    name: "no thôn lies in another, numbered or not",
    sheet: `
      STT | Họ và tên | Năm sinh | Giới tính
      | Thôn 1: 01 người | |
      1 | Vi Văn Páo | 1980 | Nam
      2. Thôn Nà Pài | | |
      1 | Lý Thị Mai | 1981 | Nữ
      2 | Lù A Páo | 1982 | Nam`,
    expected: [
      {
        others: "2 section, 4 section",
        totals: "1 rows 3-3",
        rows: [
          "3 | Vi Văn Páo | male | 1980 | - | - | Thôn 1",
          "5 | Lý Thị Mai | female | 1981 | - | - | Thôn Nà Pài",
          "6 | Lù A Páo | male | 1982 | - | - | Thôn Nà Pài",
        ],
      },
    ],
  },
  {
    name: "ages worked out of blank cells beyond the list are no notes",
    sheet: `
      STT | Họ và tên | Ngày sinh | Tuổi
      1 | Vi Văn Páo | @1980-05-03 | =2025-YEAR(C2) → 45
      2 | Lý Thị Mai | @1981-05-03 | =2025-YEAR(C3) → 44
      | | | =2025-YEAR(C4) → 125
      | | | =2025-YEAR(C5) → 125`,
    expected: [
      { others: "", rows: ["2 | Vi Văn Páo | - | 3/5/1980 | - | - | -", "3 | Lý Thị Mai | - | 3/5/1981 | - | - | -"] },
    ],
  },
  {
    name: "numbered lists on one sheet have each its own title",
    sheet: `
      I. DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ
      STT | Họ và tên | Năm sinh
      1 | Vi Văn Páo | 1980

      II. DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG
      STT | Họ, chữ đệm và tên khai sinh | Hình thức đề nghị
      1 | Lý Thị Mai | Giấy khen`,
    expected: [{ kind: "delegates" }, { kind: "nominations", columns: "A order, B fullName, C awards" }],
  },
  {
    name: "parts of a total, remarks and an office in capitals below the list",
    sheet: `
      STT | Họ và tên | Năm sinh | Giới tính
      I/ | Thanh nien | |
      1 | Vi Văn Páo | 1980 | Nam
      II/ | Phu nu | |
      2 | Lý Thị Mai | 1981 | Nữ
      | Tổng cộng: 2 đại biểu, trong đó: | |
      | - Nữ: 1 đồng chí | |

      1. Đại biểu mang theo giấy mời khi dự hội nghị. | | |
      | | | TRƯỞNG BAN TỔ CHỨC
      | | | Bế Văn Trưởng`,
    expected: [
      {
        others: "2 section, 4 section, 6 subtotal, 7 subtotal, 9 note, 10 signature, 11 signature",
        totals: "2 rows 3-5, 1 female 3-5",
        rows: ["3 | Vi Văn Páo | male | 1980 | ! | - | -", "5 | Lý Thị Mai | female | 1981 | ! | - | -"],
      },
    ],
  },
  {
    name: "parts of a total with their numbers in the next cell",
    sheet: `
      STT | Họ và tên | Năm sinh | Nữ
      1 | Vi Văn Páo | 1980 |
      2 | Lý Thị Mai | 1981 | x
      | Tổng số đại biểu | 2 |
      | - Nữ | 1 |
      | - Dưới 35 tuổi | 0 |`,
    expected: [
      {
        others: "4 subtotal, 5 subtotal, 6 subtotal",
        rows: ["2 | Vi Văn Páo | male | 1980 | - | - | -", "3 | Lý Thị Mai | female | 1981 | - | - | -"],
      },
    ],
  },
  {
    name: "a dash in the column of numbers before a heading and before people",
    sheet: `
      TT | Họ và tên | Năm sinh | Giới tính
      A | KHÁCH MỜI | |
      - | Nguyên lãnh đạo xã | |
      1 | Vi Văn Páo | 1980 | Nam
      - | Già làng, người có uy tín | |
      - | Lý Thị Mai | 1981 | Nữ
      - | Lù A Páo | |`,
    expected: [
      {
        others: "2 section, 3 section, 5 section",
        rows: [
          "4 | Vi Văn Páo | male | 1980 | guest | - | -",
          "6 | Lý Thị Mai | female | 1981 | guest | - | -",
          "7 | Lù A Páo | - | - | guest | - | -",
        ],
      },
    ],
  },
];

test.each(CASES)("$name", ({ sheet, drawing, expected }) => {
  const summaries = readSheet(drawSheet(sheet, drawing ?? {}), NO_CHOICES).map(summarise);
  expect(summaries).toEqual(expected.map((one) => expect.objectContaining(one)));
});
