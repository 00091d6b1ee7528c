import { NO_CHOICES } from "../../src/domain/choices";
import { valueOf } from "../../src/domain/read";
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
    name: "four levels of header, column numbers",
    sheet: `
      Mẫu số 03 | | | | | | | |
      DANH SÁCH TRÍCH NGANG ĐẠI BIỂU | < | < | < | < | < | < | < | <
      Số TT | Thông tin cá nhân | < | < | < | < | < | Trình độ | <
      ^ | Họ và tên | Ngày, tháng, năm sinh | < | Dân tộc, tôn giáo | < | Ngày vào Đảng | Học vấn | LLCT
      ^ | ^ | Giới tính | < | Dân tộc | Tôn giáo | ^ | ^ | ^
      ^ | ^ | Nam | Nữ | ^ | ^ | ^ | ^ | ^
      1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
      01 | Sùng A Dơ | 03.02.1979 | | Mông | Không | 19/5/2001 | 12/12 | TC
      02 | Ma Thị Nguyệt | | 1988 | Nùng | không | | 10/12 |`,
    expected: [
      {
        kind: "delegates",
        header: [3, 4, 5, 6],
        others: "7 column-numbers",
        columns:
          "A order, B fullName, C birthDateMale, D birthDateFemale, E ethnicity, F religion, G partyMember, H education, I politicalTheory",
        rows: ["8 | Sùng A Dơ | male | 3/2/1979 | - | - | -", "9 | Ma Thị Nguyệt | female | 1988 | - | - | -"],
      },
    ],
  },
  {
    name: "two levels without a merged cell, without marks, ditto",
    sheet: `
      DANH SACH DAI BIEU

      STT | Ho va ten | Ngay sinh | | Dan toc | Trinh do | | Don vi | Thanh phan
      | | Nam | Nu | | Van hoa | Chuyen mon | |
      1 | Nguyen Van An | 01/02/1980 | | Kinh | 12/12 | Dai hoc | UBND xa | Khach moi
      2 | Ban Thi Hoa | | 5/6/1985 | Dao | 9/12 | | Hoi Phu nu | Dien hinh tien tien
      3 | Trieu Van Sinh | 1990 | | Dao | | | nt | ''`,
    expected: [
      {
        header: [3, 4],
        columns:
          "A order, B fullName, C birthDateMale, D birthDateFemale, E ethnicity, F education, G qualification, H unit, I category",
        rows: [
          "5 | Nguyen Van An | male | 1/2/1980 | guest | UBND xa | -",
          "6 | Ban Thi Hoa | female | 5/6/1985 | exemplary | Hoi Phu nu | -",
          "7 | Trieu Van Sinh | male | 1990 | exemplary | Hoi Phu nu | -",
        ],
      },
    ],
  },
  {
    name: "columns of marks: sex, category, party",
    sheet: `
      TT | Họ và tên | Giới tính | < | Năm sinh | Thành phần | < | Đảng viên
      ^ | ^ | Nam | Nữ | ^ | ĐHTT | Khách mời | ^
      1 | Vi Văn Páo | x | | 1980 | x | | x
      2 | Lý Thị Mai | | x | 1991 | | x |
      Cộng | | 1 | 1 | | 1 | 1 | 1`,
    expected: [
      {
        rows: ["3 | Vi Văn Páo | male | 1980 | exemplary | - | -", "4 | Lý Thị Mai | female | 1991 | guest | - | -"],
        others: "5 subtotal",
        totals: "1 male 3-4, 1 female 3-4, 1 partyMember 3-4",
      },
    ],
  },
  {
    name: "family and given name under one header, thôn in section rows, STT that starts again",
    sheet: `
      STT | Họ và tên | < | Ngày sinh | Giới tính
      I | THÔN NÀ PÀI (02 đại biểu) | < | < | <
      1 | Hoàng Văn | Tú | 1/1/1980 | Nam
      2 | Nông Thị | Lan | 2/3/1982 | Nữ
      II | THÔN BẢN HÁN | < | < | <
      1 | Lương Thế | Vinh | 4/5/1983 | Nam
      Tổng cộng: 3 đại biểu, trong đó nữ: 1 | < | < | < | <`,
    expected: [
      {
        columns: "A order, B familyName, C givenName, D birthDate, E sex",
        others: "2 section, 5 section, 7 subtotal",
        totals: "2 rows 3-4, 3 rows 3-6, 1 female 3-6",
        rows: [
          "3 | Hoàng Văn Tú | male | 1/1/1980 | - | - | Thôn Nà Pài",
          "4 | Nông Thị Lan | female | 2/3/1982 | - | - | Thôn Nà Pài",
          "6 | Lương Thế Vinh | male | 4/5/1983 | - | - | Thôn Bản Hán",
        ],
      },
    ],
  },
  {
    name: "nested sections: the outer one says the group, the inner one the unit",
    sheet: `
      STT | Họ và tên | Năm sinh
      A. ĐẠI BIỂU ĐIỂN HÌNH TIÊN TIẾN
      I. Trường Tiểu học Nà Pài
      1 | Đỗ Thị Bình | 1971
      II. Thôn Bản Hán
      1 | Lê Văn Cường | 1972
      B. KHÁCH MỜI
      1 | Lê Văn Dũng | 1973`,
    expected: [
      {
        others: "2 section, 3 section, 5 section, 7 section",
        rows: [
          "4 | Đỗ Thị Bình | - | 1971 | exemplary | Trường Tiểu học Nà Pài | -",
          "6 | Lê Văn Cường | - | 1972 | exemplary | - | Thôn Bản Hán",
          "8 | Lê Văn Dũng | - | 1973 | guest | - | -",
        ],
      },
    ],
  },
  {
    name: "two lists below each other, the second with its own header and signatures",
    sheet: `
      DANH SÁCH ĐIỂN HÌNH TIÊN TIẾN
      STT | Họ tên | Ngày sinh
      1 | Đỗ Văn An | 1970
      Danh sách này có 01 người (một người)

      DANH SÁCH KHÁCH MỜI
      TT | Họ và tên | Chức vụ | Đơn vị
      1 | Lê Văn Dũng | Chủ tịch | UBND huyện
      | | NGƯỜI LẬP | CHỦ TỊCH
      | | Vũ Văn Lập | Hà Thị Chủ`,
    expected: [
      {
        header: [2],
        rows: ["3 | Đỗ Văn An | - | 1970 | exemplary | - | -"],
        others: "4 subtotal",
        totals: "1 rows 3-3",
      },
      {
        header: [7],
        rows: ["8 | Lê Văn Dũng | - | - | guest | UBND huyện | -"],
        others: "9 signature, 10 signature",
        totals: "",
      },
    ],
  },
  {
    name: "the header printed again on the next page",
    sheet: `
      STT | Họ tên | Ngày sinh
      1 | Đỗ Văn An | 1970
      Cộng trang 1: 01 người
      STT | Họ tên | Ngày sinh
      2 | Đỗ Văn Bảo | 1971`,
    expected: [
      {
        header: [1],
        rows: ["2 | Đỗ Văn An | - | 1970 | - | - | -", "5 | Đỗ Văn Bảo | - | 1971 | - | - | -"],
        others: "3 subtotal, 4 note",
        totals: "1 rows 2-2",
      },
    ],
  },
  {
    name: "two lists side by side",
    sheet: `
      STT | Họ và tên | Đơn vị | | STT | Họ và tên | Đơn vị
      1 | Đỗ Văn An | Thôn 1 | | 2 | Lò Văn Cao | Thôn 2`,
    expected: [
      { columns: "A order, B fullName, C unit", rows: ["2 | Đỗ Văn An | - | - | - | Thôn 1 | -"] },
      { columns: "E order, F fullName, G unit", rows: ["2 | Lò Văn Cao | - | - | - | Thôn 2 | -"] },
    ],
  },
  {
    name: "an Excel table with totals, prefilled formulas and an impossible date",
    drawing: { tables: [{ range: "A1:E5", hasTotals: true }] },
    sheet: `
      STT | Họ tên | Giới tính | Ngày sinh | Mã
      =ROW()-1 → 1 | Đỗ Văn An | Nam | 1/2/1980 | =VLOOKUP(B2,X:Y,2,0) → #N/A
      =ROW()-1 → 2 | Đỗ Thị Bình | Nữ | 31/02/1980 | =VLOOKUP(B3,X:Y,2,0) → #N/A
      =ROW()-1 → 3 | | | | =VLOOKUP(B4,X:Y,2,0) → #N/A
      Total | =SUBTOTAL(103,B2:B4) → 2 | | |`,
    expected: [
      {
        rows: ["2 | Đỗ Văn An | male | 1/2/1980 | - | - | -", "3 | Đỗ Thị Bình | female | ! | - | - | -"],
        others: "5 subtotal",
        totals: "2 rows 2-3",
      },
    ],
  },
  {
    name: "unit merged over its rows; the quota beside it is nobody's value",
    sheet: `
      Đơn vị | STT | Họ tên | Năm sinh | Nữ | Số lượng cơ cấu
      Thôn 1 | 1 | Đặng Văn Sinh | 1970 | | 2 chính thức
      ^ | 2 | Đặng Thị Sâm | 1971 | x | ^
      Thôn 11 | 3 | Phùng Văn Út | 1972 | | 1 chính thức`,
    expected: [
      {
        rows: [
          "2 | Đặng Văn Sinh | male | 1970 | - | Thôn 1 | -",
          "3 | Đặng Thị Sâm | female | 1971 | - | Thôn 1 | -",
          "4 | Phùng Văn Út | male | 1972 | - | Thôn 11 | -",
        ],
      },
    ],
  },
  {
    name: "collectives, persons and households",
    sheet: `
      DANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG
      STT | Tên tập thể, cá nhân, hộ gia đình | Chức vụ, đơn vị | Hình thức khen thưởng
      I | Tập thể
      1 | Trường Mầm non Hoa Sen | | Giấy khen
      II | Cá nhân
      1 | Bà Nông Thị Thắng | Trưởng thôn, thôn Nà Pài | Bằng khen
      III | Hộ gia đình
      1 | Hộ ông Lý Văn Sáng | Thôn Nà Pài | Giấy khen`,
    expected: [
      {
        kind: "nominations",
        columns: "A order, B fullName, C position+unit, D awards",
        rows: [
          "4 | Trường Mầm non Hoa Sen | - | - | - | - | - | collective",
          "6 | Nông Thị Thắng | female | - | - | - | thôn Nà Pài",
          "8 | Hộ ông Lý Văn Sáng | - | - | - | - | Thôn Nà Pài | household",
        ],
      },
    ],
  },
  {
    name: "allocation with headings that carry sums",
    sheet: `
      STT | ĐƠN VỊ | TỔNG SỐ ĐẠI BIỂU ĐƯỢC PHÂN BỔ | TRONG ĐÓ | <
      ^ | ^ | ^ | Nữ | Dân tộc
      I | KHỐI XÃ | 9 | 3 | 2
      1 | Xã A | 5 | 2 | 1
      2 | Xã B | 04 đại biểu | 1 | 1
      | Tổng cộng | 9 | 3 | 2`,
    expected: [
      {
        kind: "allocation",
        columns: "A order, B unit, C seats, D femaleSeats",
        others: "3 section, 6 subtotal",
        rows: ["4 | Xã A | 5 | 2 | - | -", "5 | Xã B | 4 | 1 | - | -"],
      },
    ],
  },
  {
    name: "staff table",
    sheet: `
      STT | Cơ quan, đơn vị | Tổng số CBCCVC-NLĐ | Hình thức tổ chức | Số đại biểu
      1 | Phòng Nội vụ | 12 | Toàn thể | 12`,
    expected: [{ kind: "staff", rows: ["2 | Phòng Nội vụ | - | - | 12 | 12"] }],
  },
  {
    name: "a list of thôn with nothing but names",
    sheet: `
      Tên thôn
      Nà Pài
      Bản Hán`,
    expected: [{ kind: "list", rows: ["2 | Nà Pài | - | - | - | -", "3 | Bản Hán | - | - | - | -"] }],
  },
  {
    name: "a birth date over three columns",
    sheet: `
      STT | Họ và tên | Ngày sinh | < | < | Nữ
      ^ | ^ | Ngày | Tháng | Năm | ^
      1 | Lộc Văn An | 1 | 2 | 1980 |
      2 | Lộc Thị Bích | 11 | 12 | 1985 | x`,
    expected: [
      { rows: ["3 | Lộc Văn An | male | 1/2/1980 | - | - | -", "4 | Lộc Thị Bích | female | 11/12/1985 | - | - | -"] },
    ],
  },
  {
    name: "signs of sex that contradict each other",
    sheet: `
      STT | Họ và tên | Giới tính
      1 | Ông Trịnh Văn Quyết | Nữ
      2 | Bà Trịnh Thị Tươi | Nữ`,
    expected: [{ rows: ["2 | Trịnh Văn Quyết | ! | - | - | - | -", "3 | Trịnh Thị Tươi | female | - | - | - | -"] }],
  },
  {
    name: "a row without a name and a row with nothing but a name stay",
    sheet: `
      TT | Họ và tên | Năm sinh | Dân tộc
      1 | Lộc Văn An | 1980 | Nùng

      3 | | 1982 | Tày
      | Lộc Văn Dân | |`,
    expected: [
      {
        rows: [
          "2 | Lộc Văn An | - | 1980 | - | - | -",
          "4 | - | - | 1982 | - | - | -",
          "5 | Lộc Văn Dân | - | - | - | - | -",
        ],
      },
    ],
  },
  {
    name: "without order numbers an office alone is no signature",
    sheet: `
      Số ghế | Họ và tên | Chức vụ | Đơn vị | Dân tộc
      12 | Lò Văn An | Bí thư | Chi bộ 1 |
      7 | Lò Thị Bích | Chủ tịch | Hội Phụ nữ |
      3 | Lò Văn Cao | Hội viên | Hội Nông dân | Thái`,
    expected: [
      {
        others: "",
        rows: [
          "2 | Lò Văn An | - | - | ! | Chi bộ 1 | -",
          "3 | Lò Thị Bích | - | - | ! | Hội Phụ nữ | -",
          "4 | Lò Văn Cao | - | - | - | Hội Nông dân | -",
        ],
      },
    ],
  },
  {
    name: "hints below the header; names under the signatures that look like a row",
    sheet: `
      STT | Họ và tên | Năm sinh | Đơn vị | Chức vụ
      | (chữ in hoa) | (yyyy) | |
      1 | Lò Văn An | 1970 | Thôn 1 | Trưởng thôn
      Nơi nhận: | | | | Ngày 5 tháng 5 năm 2025
      - Như trên; | NGƯỜI LẬP | | KẾ TOÁN | CHỦ TỊCH
      | Trần Thị Lê | | Vũ Văn Hoan | Đỗ Thị Tổng`,
    expected: [{ others: "2 note, 4 signature, 5 signature, 6 signature" }],
  },
  {
    name: "unit and name in one header, numbers 1 and 1.1",
    sheet: `
      TT | Đơn vị / Họ và tên | Năm sinh
      1 | Trường Tiểu học số 2
      1.1 | Lò Văn An | 1970
      2 | Thôn Nà Pài
      2.1 | Lò Văn Cao | 1971`,
    expected: [
      {
        columns: "A order, B fullName, C birthDate",
        others: "2 section, 4 section",
        rows: [
          "3 | Lò Văn An | - | 1970 | - | Trường Tiểu học số 2 | -",
          "5 | Lò Văn Cao | - | 1971 | - | - | Thôn Nà Pài",
        ],
      },
    ],
  },
  {
    name: "a section right below a header of two levels without a merged cell",
    sheet: `
      Stt | Họ và tên | Ngày sinh | | Dân tộc
      | | Nam | Nữ |
      I | ĐẠI BIỂU ĐƯƠNG NHIÊN: 02 đồng chí
      1 | Hà Văn Lực | 12/3/1970 | | Tày
      2 | Hà Thị Mây | | 1980 | Nùng`,
    expected: [
      {
        header: [1, 2],
        others: "3 section",
        totals: "2 rows 4-5",
        columns: "A order, B fullName, C birthDateMale, D birthDateFemale, E ethnicity",
      },
    ],
  },
  {
    name: "ages under Nam and Nữ say the sex",
    sheet: `
      TT | Họ tên | Tuổi | < | Dân tộc
      ^ | ^ | Nam | Nữ | ^
      1 | Hà Văn Lực | 45 | | Tày
      2 | Hà Thị Lan | | 39 | Tày`,
    expected: [{ rows: ["3 | Hà Văn Lực | male | - | - | - | -", "4 | Hà Thị Lan | female | - | - | - | -"] }],
  },
  {
    name: "họ, chữ đệm và tên is one name; columns to sign in and of those represented are columns",
    sheet: `
      STT | Họ, chữ đệm và tên | Nữ (x) | Năm sinh | Đại diện cho | Ký tên
      1 | Hà Văn Lực | | 1970 | Tổ Tự nhiên |
      2 | Hà Thị Lan | x | 1981 | Tổ Xã hội |`,
    expected: [
      {
        columns: "A order, B fullName, C female, D birthDate",
        rows: ["2 | Hà Văn Lực | male | 1970 | - | - | -", "3 | Hà Thị Lan | female | 1981 | - | - | -"],
      },
    ],
  },
  {
    name: "a form exported in English",
    sheet: `
      Timestamp | Full name | Gender | Date of birth | Ethnicity | Position | Organization | Phone | Đối tượng tham dự
      45850.5 | Hà Văn Lực | Male | 1970 | Tày | Giáo viên | Trường Mầm non | 0912345678 | Khách mời
      45851.5 | Hà Thị Lan | Female | 1981 | Nùng | Y sĩ | Trạm Y tế | 0912345679 | Điển hình tiên tiến`,
    expected: [
      {
        kind: "delegates",
        columns: "B fullName, C sex, D birthDate, E ethnicity, F position, G unit, H phone, I category",
        rows: [
          "2 | Hà Văn Lực | male | 1970 | guest | Trường Mầm non | -",
          "3 | Hà Thị Lan | female | 1981 | exemplary | Trạm Y tế | -",
        ],
      },
    ],
  },
  {
    name: "the halves of the birth date under a bare Nam and Nữ",
    sheet: `
      TT | Họ tên | Nam | Nữ | Dân tộc
      1 | Hà Văn Lực | 1970 | | Tày
      2 | Hà Thị Lan | | 1981 | Tày`,
    expected: [
      {
        columns: "A order, B fullName, C birthDateMale, D birthDateFemale, E ethnicity",
        rows: ["2 | Hà Văn Lực | male | 1970 | - | - | -", "3 | Hà Thị Lan | female | 1981 | - | - | -"],
      },
    ],
  },
  {
    name: "the halves of the birth date in two flat columns",
    sheet: `
      TT | Họ tên | Năm sinh Nam | Năm sinh Nữ | ĐV công tác | GT
      1 | Hà Văn Lực | 1970 | | Trạm Y tế | Nam
      2 | Hà Thị Lan | | 1981 | Trạm Y tế | Nữ`,
    expected: [
      {
        columns: "A order, B fullName, C birthDateMale, D birthDateFemale, E unit, F sex",
        rows: [
          "2 | Hà Văn Lực | male | 1970 | - | Trạm Y tế | -",
          "3 | Hà Thị Lan | female | 1981 | - | Trạm Y tế | -",
        ],
      },
    ],
  },
  {
    name: "headings without numbers: one right below another divides it",
    sheet: `
      TT | Họ và tên | Năm sinh
      Đại biểu điển hình tiên tiến (02 đại biểu)
      Thôn Nà Lừa (1 người)
      1 | Hà Văn Lực | 1970
      Thôn Bản Hán: 1
      2 | Hà Thị Lan | 1981
      Khách mời:
      3 | Hà Thị Mây | 1980`,
    expected: [
      {
        others: "2 section, 3 section, 5 section, 7 section",
        totals: "2 rows 3-6, 1 rows 4-4, 1 rows 6-6",
        rows: [
          "4 | Hà Văn Lực | - | 1970 | exemplary | - | Thôn Nà Lừa",
          "6 | Hà Thị Lan | - | 1981 | exemplary | - | Thôn Bản Hán",
          "8 | Hà Thị Mây | - | 1980 | guest | - | -",
        ],
      },
    ],
  },
  {
    name: "headings without numbers that do not divide each other: a thôn after the leaders is not theirs",
    sheet: `
      TT | Họ và tên | Năm sinh
      Lãnh đạo xã
      1 | Hà Văn Lực | 1970
      Thôn Bản Hán
      2 | Hà Thị Lan | 1981`,
    expected: [
      { rows: ["3 | Hà Văn Lực | - | 1970 | leader | - | -", "5 | Hà Thị Lan | - | 1981 | - | - | Thôn Bản Hán"] },
    ],
  },
  {
    name: "subtotals of divided sections, named and not",
    sheet: `
      STT | Họ và tên | Năm sinh | Ghi chú
      I | ĐIỂN HÌNH TIÊN TIẾN
      1 | Thôn Bản Hán
      a) | Nông dân
      1 | Lò Văn An | 1980 |
      b) | Công nhân
      1 | Lò Văn Sơn | 1980 |
      | Cộng thôn Bản Hán | | 2
      2 | Thôn Nà Lừa
      a) | Nông dân
      1 | Lò Văn Chung | 1980 |
      b) | Công nhân
      1 | Lò Văn Cam | 1980 |
      | Cộng | | 2
      | Cộng mục I | | 4`,
    expected: [{ totals: "2 rows 4-7, 2 rows 10-13, 4 rows 3-13" }],
  },
  {
    name: "a total by kinds counts each of them",
    sheet: `
      DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG
      STT | Tên tập thể, cá nhân, hộ gia đình | Thành tích
      1 | Trường Mầm non Hoa Sen | Dạy tốt
      2 | Hà Thị Lan | Sản xuất giỏi
      3 | Hộ ông Hà Văn Lực | Gia đình văn hóa
      | Tổng số: 01 tập thể, 01 cá nhân, 01 hộ gia đình |`,
    expected: [{ totals: "1 collectives 3-5, 1 persons 3-5, 1 households 3-5" }],
  },
  {
    name: "staff by kinds of employment under one header, notes at the side",
    sheet: `
      TT | Tên đơn vị | Số CBCCVC-NLĐ | < | < | < | Ghi chú
      ^ | ^ | Tổng | CBCC | VC | NLĐ | ^
      1 | Trạm Y tế | 32 | 28 | 0 | 4 |`,
    expected: [
      { kind: "staff", columns: "A order, B unit, C staff, G notes", rows: ["3 | Trạm Y tế | - | - | 32 | -"] },
    ],
  },
  {
    name: "staff by kinds of employment beside their total",
    sheet: `
      THỐNG KÊ SỐ LƯỢNG CBCCVC, NLĐ
      TT | Tên đơn vị | Tổng số | CBCC | VC | NLĐ
      1 | Trạm Y tế | 32 | 28 | 0 | 4
      2 | Trường Mầm non | 41 | 0 | 38 | 3`,
    expected: [
      {
        kind: "staff",
        columns: "A order, B unit, C staff",
        rows: ["3 | Trạm Y tế | - | - | 32 | -", "4 | Trường Mầm non | - | - | 41 | -"],
      },
    ],
  },
  {
    name: "a budget has units of measure and no units",
    sheet: `
      DỰ TOÁN KINH PHÍ
      TT | Nội dung chi | Đơn vị tính | Số lượng | Đơn giá | Thành tiền
      1 | Nước uống đại biểu | Người | 150 | 20000 | 3000000
      2 | Văn nghệ | Tiết mục | 3 | 1000000 | 3000000`,
    expected: [],
  },
  {
    name: "a sheet typed in TCVN3 throughout: words that would do as they stand are decoded as well",
    sheet: `
      TT | Hä vµ ®Öm | Tªn | N¨m sinh | D©n téc | §¬n vÞ | Ghi chó
      1 | NguyÔn V¨n | Dòng | 1970 | Tµy | Héi N«ng d©n |
      2 | L· ThÞ | Tó | 1981 | Nïng | Tr¹m Y tÕ |`,
    expected: [
      {
        columns: "A order, B familyName, C givenName, D birthDate, E ethnicity, F unit, G notes",
        rows: ["2 | Nguyễn Văn Dũng | - | 1970 | - | Hội Nông dân | -", "3 | Lã Thị Tú | - | 1981 | - | Trạm Y tế | -"],
      },
    ],
  },
  {
    name: "TCVN3 cells in a sheet of Unicode: what is Vietnamese as it stands stays",
    sheet: `
      TT | Họ và đệm | Tên | Năm sinh | Đơn vị
      1 | NguyÔn V¨n | Dòng | 1970 | Héi N«ng d©n
      2 | L· ThÞ | Tó | 1981 | Tr¹m Y tÕ`,
    expected: [
      {
        rows: ["2 | Nguyễn Văn Dòng | - | 1970 | - | Hội Nông dân | -", "3 | Lã Thị Tó | - | 1981 | - | Trạm Y tế | -"],
      },
    ],
  },
  {
    name: "schools, newspapers and corporations beside an office are units; phones and votes in short headers",
    sheet: `
      STT | Họ và tên | Chức danh, đơn vị công tác | ĐT liên hệ | Số phiếu/tổng số phiếu
      1 | Hà Văn Lực | Giáo viên, Trường Tiểu học Nà Pài | 0912345678 | 45/45
      2 | Hà Thị Lan | Phóng viên, Báo Lạng Sơn | 0912345679 | 44/45
      3 | Lò Văn An | Giám đốc; Tổng công ty Than | 0912345670 | 45/45
      4 | Lò Thị Én | Trưởng thôn, thôn Bản Hán | 0912345671 | 45/45
      Danh sách ấn định 04 (bốn) đại biểu./.
      | | T.M BAN TỔ CHỨC
      | | Phó ban thường trực`,
    expected: [
      {
        columns: "A order, B fullName, C position+unit, D phone, E score?",
        others: "6 subtotal, 7 signature, 8 signature",
        totals: "4 rows 2-5",
        rows: [
          "2 | Hà Văn Lực | - | - | - | Trường Tiểu học Nà Pài | -",
          "3 | Hà Thị Lan | - | - | ! | Báo Lạng Sơn | -",
          "4 | Lò Văn An | - | - | ! | Tổng công ty Than | -",
          "5 | Lò Thị Én | - | - | - | - | thôn Bản Hán",
        ],
      },
    ],
  },
  {
    name: "a heading of offices is no unit",
    sheet: `
      STT | Họ và tên | Năm sinh
      I | Trường Tiểu học Nà Pài
      1 | Hà Văn Lực | 1970
      II | Trưởng thôn, tổ trưởng
      1 | Hà Thị Lan | 1981`,
    expected: [
      { rows: ["3 | Hà Văn Lực | - | 1970 | - | Trường Tiểu học Nà Pài | -", "5 | Hà Thị Lan | - | 1981 | ! | - | -"] },
    ],
  },
  {
    name: "levels of education in short",
    sheet: `
      STT | Họ và tên | Trình độ VH | Trình độ CM | Trình độ CT
      1 | Hà Văn Lực | 12/12 | ĐH | SC
      2 | Hà Thị Lan | 12/12 | TC | SC`,
    expected: [{ columns: "A order, B fullName, C education, D qualification, E politicalTheory" }],
  },
  {
    name: "instructions are no roster",
    sheet: `
      HƯỚNG DẪN NHẬP LIỆU
      1. Nhập họ và tên vào cột B
      2. Nhập ngày sinh vào cột C`,
    expected: [],
  },
  {
    name: "a summary of the composition below a roster is no second one",
    sheet: `
      STT | Họ và tên | Dân tộc
      1 | Đỗ Văn An | Kinh

      TỔNG HỢP CƠ CẤU
      STT | Nội dung | Số lượng | Tỷ lệ
      1 | Nữ | 0 | 0%`,
    expected: [{ header: [1], rows: ["2 | Đỗ Văn An | - | - | - | - | -"] }],
  },
];

test.each(CASES)("$name", ({ sheet, drawing, expected }) => {
  const summaries = readSheet(drawSheet(sheet, drawing ?? {}), NO_CHOICES).map(summarise);
  expect(summaries).toEqual(expected.map((one) => expect.objectContaining(one)));
});

describe("lines that carry on", () => {
  const drawn = (further: string) =>
    drawSheet(
      `
      STT | Họ và tên | Chức vụ, đơn vị
      1 | Cầm Bá Thước | Phó Chủ tịch
      | | ${further}
      2 | Lò Thị Xuân | Giáo viên`,
      {},
    );

  test("their text is joined to the person above", () => {
    const [roster] = readSheet(drawn("UBND xã Chiềng Ly"), NO_CHOICES);
    expect(roster?.delegates.map(({ row, unit }) => [row, valueOf(unit)])).toEqual([
      [2, "UBND xã Chiềng Ly"],
      [4, undefined],
    ]);
  });

  test("an edit of such a line is read anew", () => {
    readSheet(drawn("UBND xã Chiềng Ly"), NO_CHOICES);
    const [roster] = readSheet(drawn("UBND xã Tông Cọ"), NO_CHOICES);
    expect(valueOf(roster?.delegates[0]?.unit ?? { kind: "absent" })).toBe("UBND xã Tông Cọ");
  });
});

describe("a list without a header", () => {
  test("says so, and its columns are not certain", () => {
    const [roster] = readSheet(
      drawSheet(
        `
      1 | Cầm Bá Thước | 1970 | Nam
      2 | Lò Thị Xuân | 1981 | Nữ
      3 | Quàng Văn Ón | 1975 | Nam`,
        {},
      ),
      NO_CHOICES,
    );
    expect(roster?.notes.map(({ code }) => code)).toContain("no-header");
    expect(roster?.columns.map(({ field, certain }) => [field, certain])).toEqual([
      ["order", false],
      ["fullName", false],
      ["birthDate", false],
      ["sex", false],
    ]);
  });

  test.each([
    ["two names are not enough", "1 | Cầm Bá Thước | Nam\n2 | Lò Thị Xuân | Nữ"],
    [
      "names with nothing of a person beside them",
      "Nước uống | Cầm Bá Thước\nÂm thanh | Lò Thị Xuân\nMa két | Quàng Văn Ón",
    ],
    [
      "a row of texts above them is a header of something else",
      "Việc | Ai làm\n1 | Cầm Bá Thước\n2 | Lò Thị Xuân\n3 | Quàng Văn Ón",
    ],
  ])("%s", (_, sheet) => {
    expect(readSheet(drawSheet(sheet, {}), NO_CHOICES)).toEqual([]);
  });
});
