import { NO_CHOICES } from "../../src/domain/choices";
import type { Delegate } from "../../src/domain/delegate";
import { readSheet } from "./read-with-groups";
import { drawSheet, type Drawing } from "../draw-sheet";
import { summarise, type Summary } from "./summarise";

interface Case {
  readonly name: string;
  readonly sheet: string;
  readonly drawing?: Drawing;
  /** What is judged; [] when the sheet holds no list. */
  readonly expected: readonly Partial<Summary>[];
  /** Dân tộc and whether it is a minority, row by row: "Tày yes", "- ?". */
  readonly ethnicities?: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: "Họ and Tên outweigh a column whose few values have the shape of names",
    sheet: `
      Họ | Tên | Giới tính | Ngày sinh | Phòng (Đơn vị) | Tính lương | Bậc
      Vi Văn | Páo | Nam | 12/7/1986 | Văn phòng | Biên Chế | 4
      Lý Thị | Mai | Nữ | 31/1/1987 | Văn phòng | Hợp Đồng | 1
      Lù A | Tráng | Nam | 2/9/1990 | Phòng Một cửa | Biên Chế | 2`,
    expected: [
      {
        columns: "A familyName, B givenName, C sex, D birthDate, E unit",
        rows: [
          "2 | Vi Văn Páo | male | 12/7/1986 | - | Văn phòng | -",
          "3 | Lý Thị Mai | female | 31/1/1987 | - | Văn phòng | -",
          "4 | Lù A Tráng | male | 2/9/1990 | - | Phòng Một cửa | -",
        ],
      },
    ],
  },
  {
    name: "Họ đệm and Tên outweigh a column of people in charge",
    sheet: `
      TT | Họ và đệm | Tên | Năm sinh | Đại diện
      1 | Vi Văn | Páo | 1986 | Ma Văn Tề
      2 | Lý Thị | Mai | 1987 | Ma Văn Lịch`,
    expected: [{ columns: "A order, B familyName, C givenName, D birthDate" }],
  },
  {
    name: "no other column is a name where one is headed so",
    sheet: `
      TT | Họ và tên | Năm sinh | Hợp đồng | Hoàn cảnh
      1 | Vi Văn Páo | 1986 | Biên Chế | Độc Thân
      2 | Lý Thị Mai | 1987 | Hợp Đồng | Lập Gia Đình`,
    expected: [{ columns: "A order, B fullName, C birthDate" }],
  },
  {
    name: "the listed person's name, not the helper's, whichever header is longer",
    sheet: `
      TT | Họ tên viên chức đi học tập | Nơi đến học tập | Họ tên viên chức hỗ trợ (Email, điện thoại)
      1 | Vi Văn Páo | Nhật Bản | Ma Văn Tề
      2 | Lý Thị Mai | Hàn Quốc | Ma Văn Tề
      3 | Lù A Tráng | Pháp | Sùng Thị Dợ`,
    expected: [
      {
        rows: [
          "2 | Vi Văn Páo | - | - | - | - | -",
          "3 | Lý Thị Mai | - | - | - | - | -",
          "4 | Lù A Tráng | - | - | - | - | -",
        ],
      },
    ],
  },
  {
    name: "a helper's name in front of the listed person's",
    sheet: `
      TT | Họ tên cán bộ hỗ trợ | Họ tên hộ được thăm | Năm sinh
      1 | Ma Văn Tề | Vi Văn Páo | 1980
      2 | Ma Văn Tề | Lý Thị Mai | 1981
      3 | Ma Văn Tề | Lù A Tráng | 1982`,
    expected: [
      {
        rows: [
          "2 | Vi Văn Páo | - | 1980 | - | - | -",
          "3 | Lý Thị Mai | - | 1981 | - | - | -",
          "4 | Lù A Tráng | - | 1982 | - | - | -",
        ],
      },
    ],
  },
  {
    name: "the facts of parents below their own header",
    sheet: `
      TT | Họ và tên | Năm sinh | Cha | < | Mẹ | <
      ^ | ^ | ^ | Họ và tên | Năm sinh | Họ và tên | Năm sinh
      1 | Vi Văn Páo | 1986 | Vi Văn Chử | 1960 | Lý Thị Sào | 1962
      2 | Lý Thị Mai | 1987 | Lý Văn Vàng | 1961 | Ma Thị Sua | 1963`,
    expected: [{ columns: "A order, B fullName, C birthDate" }],
  },
  {
    name: "units of measure make no allocation",
    sheet: `
      TT | Nội dung | Đơn vị | Số lượng | Ghi chú
      1 | Nước uống | Chai | 150 |
      2 | Tài liệu | Bộ | 150 |
      3 | Phông | Chiếc | 1 |`,
    expected: [],
  },
  {
    name: "figures of people and households make no allocation",
    sheet: `
      TT | Chỉ tiêu | Đơn vị | Số lượng
      1 | Dân số | Người | 1200
      2 | Số hộ | Hộ | 300
      3 | Hộ nghèo | % | 3.5`,
    expected: [],
  },
  {
    name: "ĐVT in small letters, with amounts of money",
    sheet: `
      TT | Nội dung | Đơn vị | Tổng số
      1 | Gạo | kg | 200
      2 | Thuê xe | chuyến | 2
      3 | Hỗ trợ | nghìn đồng | 3000`,
    expected: [],
  },
  {
    name: "offices under Đơn vị are an allocation",
    sheet: `
      TT | Đơn vị | Số lượng
      1 | Trạm Y tế | 2
      2 | Công an xã | 3`,
    expected: [{ kind: "allocation", columns: "A order, B unit, C seats" }],
  },
  {
    name: "an x where a people is to be named says nothing",
    sheet: `
      TT | Họ và tên | Năm sinh | Đối tượng | Tên dân tộc thiểu số
      1 | Vi Văn Páo | 1962 | x | x
      2 | Lý Thị Mai | 1965 | x | x
      3 | Lù A Tráng | 1970 | x | x`,
    expected: [{}],
    ethnicities: ["- ?", "- ?", "- ?"],
  },
  {
    name: "ethnicities, an x and a blank below the same header",
    sheet: `
      TT | Họ và tên | Năm sinh | Dân tộc thiểu số (ghi rõ tên)
      1 | Vi Văn Páo | 1962 | Nùng
      2 | Lý Thị Mai | 1965 | x
      3 | Lù A Tráng | 1970 |
      4 | Ma Văn Tề | 1970 | Co`,
    expected: [{}],
    ethnicities: ["Nùng yes", "- ?", "- -", "Co yes"],
  },
  {
    name: "an x below Dân tộc thiểu số is a mark",
    sheet: `
      TT | Họ và tên | Năm sinh | Dân tộc thiểu số
      1 | Vi Văn Páo | 1962 | x
      2 | Lý Thị Mai | 1965 |
      3 | Lù A Tráng | 1970 | x`,
    expected: [{}],
    ethnicities: ["- yes", "- no", "- yes"],
  },
  {
    name: "a column of marks used once does not speak against the ethnicities that are named",
    sheet: `
      TT | Họ và tên | Năm sinh | Dân tộc | DTTS
      1 | Vi Văn Páo | 1962 | Nùng |
      2 | Lý Thị Mai | 1965 | Tày | 1
      3 | Lù A Tráng | 1970 | Mông |
      4 | Lê Văn Khởi | 1970 | Kinh |
      5 | Bế Thị Sen | 1970 | |`,
    expected: [{}],
    ethnicities: ["Nùng yes", "Tày yes", "Mông yes", "Kinh no", "- -"],
  },
  {
    name: "marks that are kept: blank means no, and one that was forgotten is no contradiction",
    sheet: `
      TT | Họ và tên | Năm sinh | Dân tộc | DTTS
      1 | Vi Văn Páo | 1962 | Nùng | x
      2 | Lý Thị Mai | 1965 | Tày | x
      3 | Lù A Tráng | 1970 | Mông | x
      4 | Hà Văn Sự | 1970 | Tày | x
      5 | Lò Văn Sự | 1970 | Thái |
      6 | Lê Văn Khởi | 1970 | Kinh |
      7 | Bế Thị Sen | 1970 | |`,
    expected: [{}],
    ethnicities: ["Nùng yes", "Tày yes", "Mông yes", "Tày yes", "Thái yes", "Kinh no", "- no"],
  },
  {
    name: "a mark that contradicts the people that is named",
    sheet: `
      TT | Họ và tên | Năm sinh | Dân tộc | DTTS
      1 | Vi Văn Páo | 1962 | Nùng | x
      2 | Lê Văn Khởi | 1970 | Kinh | x`,
    expected: [{}],
    ethnicities: ["Nùng yes", "Kinh ?"],
  },
  {
    name: "Đảng viên that hardly anybody marked beside the dates of admission",
    sheet: `
      TT | Họ và tên | Năm sinh | Đảng viên | Ngày vào Đảng
      1 | Vi Văn Páo | 1962 | | 3/2/1999
      2 | Lý Thị Mai | 1965 | | 3/2/1998
      3 | Lù A Tráng | 1970 | | 3/2/1997
      4 | Hà Văn Sự | 1970 | | 3/2/1997
      5 | Lò Văn Sự | 1970 | | 3/2/1997`,
    expected: [{ columns: "A order, B fullName, C birthDate, E partyMember" }],
  },
  {
    name: "amounts of an allowance are no office",
    sheet: `
      TT | Họ và tên | Năm sinh | Chức vụ | Hệ số | PC chức vụ
      1 | Vi Văn Páo | 1962 | Trưởng thôn | 2.34 | 0
      2 | Lý Thị Mai | 1965 | Bí thư | 2.34 | 0.5`,
    expected: [{ columns: "A order, B fullName, C birthDate, D position" }],
  },
  {
    name: "the address that names the thôn",
    sheet: `
      TT | Họ và tên | Năm sinh | Nơi đăng ký thường trú | Nơi ở hiện nay
      1 | Vi Văn Páo | 1962 | Thôn Nà Ca, xã Tân Lộc | Thành phố Hồ Chí Minh
      2 | Lý Thị Mai | 1965 | Thôn Nà Ca, xã Tân Lộc | Thôn Nà Ca, xã Tân Lộc
      3 | Lù A Tráng | 1970 | Thôn Pò Sao, xã Tân Lộc | Nhật Bản`,
    expected: [{ columns: "A order, B fullName, C birthDate, D village" }],
  },
  {
    name: "where both name thôn, where somebody lives now",
    sheet: `
      TT | Họ và tên | Năm sinh | Nơi đăng ký thường trú | Nơi ở hiện nay
      1 | Vi Văn Páo | 1962 | Thôn Nà Ca, xã Tân Lộc | Thôn Pò Sao
      2 | Lý Thị Mai | 1965 | Thôn Nà Ca, xã Tân Lộc | Thôn Nà Ca, xã Tân Lộc`,
    expected: [{ columns: "A order, B fullName, C birthDate, E village" }],
  },
  {
    name: "thôn of before a merger where there is none of now",
    sheet: `
      TT | Họ và tên | Năm sinh | Thôn cũ | Xã cũ
      1 | Vi Văn Páo | 1962 | Nà Ca | Tân Lộc
      2 | Lý Thị Mai | 1965 | Pò Sao | Tân Lộc`,
    expected: [{ columns: "A order, B fullName, C birthDate, D village?" }],
  },
  {
    name: "thôn of now beside thôn of before",
    sheet: `
      TT | Họ và tên | Năm sinh | Thôn cũ | Thôn mới
      1 | Vi Văn Páo | 1962 | Nà Ca | Nà Ca Pò Sao
      2 | Lý Thị Mai | 1965 | Pò Sao | Nà Ca Pò Sao`,
    expected: [{ columns: "A order, B fullName, C birthDate, E village" }],
  },
  {
    name: "what stands for is no award",
    sheet: `
      TT | Phân loại khen thưởng | Tên tập thể, cá nhân | Đơn vị công tác
      1 | TAPTHE | Trạm Y tế xã Tân Lộc |
      2 | CANHAN | Ông Vi Văn Páo | Sở Tư pháp`,
    expected: [{ columns: "A order, C fullName, D unit" }],
  },
  {
    name: "numbers of columns of which two are alike",
    sheet: `
      TT hộ | TT | Họ và tên | Ngày sinh | < | Dân tộc | Thôn | MQH | MQH
      ^ | ^ | ^ | Nam | Nữ | ^ | ^ | ^ | ^
      1 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 7
      1 | 1 | Vi Văn Páo | 3/5/1970 | | Thái | Nà Ca | CH | CH
       | 2 | Lý Thị Mai | | 8/1/1975 | Thái | Nà Ca | vợ |`,
    expected: [
      {
        others: "3 column-numbers",
        rows: [
          "4 | Vi Văn Páo | male | 3/5/1970 | - | - | Nà Ca",
          "5 | Lý Thị Mai | female | 8/1/1975 | - | - | Nà Ca",
        ],
      },
    ],
  },
  {
    name: "numbers of columns with letters, dots, dashes and a gap, not right below the header",
    sheet: `
      TT | Họ và tên | Năm sinh | Dân tộc | Chức vụ | Đơn vị
      | | | | |
      A | B | -1- | -2- | 3a | 3b
      1 | Vi Văn Páo | 1970 | Thái | Trưởng thôn | Thôn Nà Ca
      1. | 2. | 3. | 4. | 6. | 7.
      2 | Lý Thị Mai | 1975 | Thái | Kế toán | Trạm Y tế`,
    expected: [
      {
        others: "3 column-numbers, 5 column-numbers",
        rows: ["4 | Vi Văn Páo | - | 1970 | - | Thôn Nà Ca | -", "6 | Lý Thị Mai | - | 1975 | - | Trạm Y tế | -"],
      },
    ],
  },
  {
    name: "a name without a letter is no name; who has other facts is still somebody, sums are not",
    sheet: `
      TT | Họ và tên | Năm sinh | Giới tính | Thôn | Điểm
      1 | Vi Văn Páo | 1970 | Nam | Nà Ca | 9
      2 | 12 | 1971 | Nữ | Nà Ca | 8
      3 | Lý Thị Mai | 1971 | Nữ | Nà Ca | 8
      4 | Lù A Tráng | 1971 | Nam | Nà Ca | 8
      5 | 15 | | | | 7
       | 3 | | | | 24`,
    expected: [
      {
        others: "6 subtotal, 7 subtotal",
        rows: [
          "2 | Vi Văn Páo | male | 1970 | - | - | Nà Ca",
          "3 | ! | female | 1971 | - | - | Nà Ca",
          "4 | Lý Thị Mai | female | 1971 | - | - | Nà Ca",
          "5 | Lù A Tráng | male | 1971 | - | - | Nà Ca",
        ],
      },
    ],
  },
  {
    name: "thôn that are numbers are no numbers of columns",
    sheet: `
      TT | Khu phố | Số đại biểu
      1 | 1 | 2
      2 | 2 | 3`,
    expected: [{ kind: "allocation", others: "", rows: ["2 | 1 | 2 | - | - | -", "3 | 2 | 3 | - | - | -"] }],
  },
  {
    name: "offices as values where there is no header",
    sheet: `
      Vi Văn Páo | 1 | Chi hội phó | Nam | 21A
      Lý Thị Mai | 49 | Bí thư | Nữ | 21A
      Lù A Tráng | 50 | Thư ký | Nam | 21B
      Ma Văn Tề | 5 | Chủ tịch | Nam | 21B
      Sùng Thị Dợ | 3 | Hội viên | Nữ | 21B`,
    expected: [
      {
        others: "",
        rows: [
          "1 | Vi Văn Páo | male | - | - | - | -",
          "2 | Lý Thị Mai | female | - | ! | - | -",
          "3 | Lù A Tráng | male | - | - | - | -",
          "4 | Ma Văn Tề | male | - | ! | - | -",
          "5 | Sùng Thị Dợ | female | - | - | - | -",
        ],
      },
    ],
  },
  {
    name: "a name and an office that could sign, without a number",
    sheet: `
      DANH SÁCH ĐẠI BIỂU
      Họ và tên | Chức vụ
      Vi Văn Páo | Trưởng thôn
      Lý Thị Mai | Bí thư
      Lù A Tráng | Phó Chủ tịch
      Ma Văn Tề | Kế toán
      | NGƯỜI LẬP
      | Sùng Thị Dợ`,
    expected: [
      {
        others: "7 signature, 8 signature",
        rows: [
          "3 | Vi Văn Páo | - | - | - | - | -",
          "4 | Lý Thị Mai | - | - | ! | - | -",
          "5 | Lù A Tráng | - | - | ! | - | -",
          "6 | Ma Văn Tề | - | - | - | - | -",
        ],
      },
    ],
  },
  {
    name: "those who sign below such a list are nobody on it",
    sheet: `
      DANH SÁCH ĐẠI BIỂU
      Họ và tên | Chức vụ | Đơn vị
      Vi Văn Páo | Trưởng thôn | Nà Ca
      Lý Thị Mai | Bí thư | Nà Ca
      NGƯỜI LẬP BIỂU | | CHỦ TỊCH
      Lù A Tráng | | Ma Văn Tề`,
    expected: [
      {
        others: "5 signature, 6 signature",
        rows: ["3 | Vi Văn Páo | - | - | - | Nà Ca | -", "4 | Lý Thị Mai | - | - | ! | Nà Ca | -"],
      },
    ],
  },
  {
    name: "STT over two columns, the sections numbered in the second",
    sheet: `
      TT | < | Họ và tên | Chức vụ | Ghi chú
      1 | < | 2 | 3 | 4
       | | Điển hình tiên tiến | |
      1 | 1 | Vi Văn Páo | Chi cục trưởng |
      2 | 2 | Lý Thị Mai | Kế toán |
       | I | Khách mời | |
      3 | 1 | Lù A Tráng | Nông dân |
       | II | Lãnh đạo xã | |
      4 | 1 | Ma Văn Tề | Nông dân |`,
    expected: [
      {
        others: "2 column-numbers, 3 section, 6 section, 8 section",
        rows: [
          "4 | Vi Văn Páo | - | - | exemplary | - | -",
          "5 | Lý Thị Mai | - | - | exemplary | - | -",
          "7 | Lù A Tráng | - | - | guest | - | -",
          "9 | Ma Văn Tề | - | - | leader | - | -",
        ],
      },
    ],
  },
  {
    name: "STT over two columns, the first for sections only",
    sheet: `
      STT | < | Họ và tên | Năm sinh
      A | | KHÁCH MỜI |
       | 1 | Vi Văn Páo | 1970
       | 2 | Lý Thị Mai | 1975
      B | | ĐIỂN HÌNH TIÊN TIẾN |
       | 1 | Lù A Tráng | 1980`,
    expected: [
      {
        others: "2 section, 5 section",
        rows: [
          "3 | Vi Văn Páo | - | 1970 | guest | - | -",
          "4 | Lý Thị Mai | - | 1975 | guest | - | -",
          "6 | Lù A Tráng | - | 1980 | exemplary | - | -",
        ],
      },
    ],
  },
  {
    name: "a heading right above I. gathers what is numbered below it",
    sheet: `
      STT | Họ và tên | Năm sinh
       | KHÁCH MỜI |
      I | Cấp tỉnh |
      1 | Vi Văn Páo | 1970
      II | Cấp xã |
      1 | Lý Thị Mai | 1975`,
    expected: [
      {
        others: "2 section, 3 section, 5 section",
        rows: ["4 | Vi Văn Páo | - | 1970 | guest | - | -", "6 | Lý Thị Mai | - | 1975 | guest | - | -"],
      },
    ],
  },
  {
    name: "a header of three rows, most of whose texts are known to nobody",
    sheet: `
      STT | Tên | Thông tin (tính đến tháng 5) | < | < | < | < | < | Giấy tờ chứng minh là đối tượng | < | Kinh phí năm nay
      ^ | ^ | Lớp trong thời gian học | < | Ngày tháng năm sinh | Dân tộc | Hộ khẩu thường trú | < | Giấy tờ số 1 | < | ^
      ^ | ^ | Kỳ I | Kỳ II | ^ | ^ | Thôn | Xã | Cơ quan xác nhận | Ngày xác nhận | ^
       | Trường Mầm non Hoa Ban | | | | | | | | | 1700000
      a | Học sinh có mặt tại trường | | | | | | | | | 1700000
      1 | Vi Văn Páo | Lớp 5 | | 06-03-2012 | Mông | Nà Ca | Tân Lộc | | | 600000
      2 | Lý Thị Mai | Lớp 4 | Lớp 5 | 14-05-2012 | Thái | Nà Ca | Tân Lộc | | | 1100000`,
    expected: [
      {
        header: [1, 2, 3],
        others: "4 section, 5 section",
        rows: [
          "6 | Vi Văn Páo | - | 6/3/2012 | ! | Tân Lộc | Nà Ca",
          "7 | Lý Thị Mai | - | 14/5/2012 | ! | Tân Lộc | Nà Ca",
        ],
      },
    ],
  },
  {
    name: "a header in TCVN3 below a title in Unicode",
    sheet: `
      DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ
      Sè TT | Hä vµ tªn | Ngµy sinh | Giíi tÝnh | Chøc vô | Êp | Ghi chó
      1 | Vi Văn Páo | 3/5/1970 | Nam | Chủ tịch H§ND xã | Nà Ca | Vắng
      2 | Lý Thị Mai | 8/1/1975 | Nữ | §¶ng viªn | Pò Sao |`,
    expected: [
      {
        kind: "delegates",
        header: [2],
        columns: "A order, B fullName, C birthDate, D sex, E position, F village, G notes",
      },
    ],
  },
  {
    name: "a header in VNI below a title in Unicode",
    sheet: `
      DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ
      Soá TT | Hoï vaø teân | Naêm sinh | Nöõ | Daân toäc | Ñôn vò | Nôi ôû | Ghi chuù
      1 | Vi Văn Páo | 1970 | | Nùng | Công an xã | Nà Ca | Vắng
      2 | Lý Thị Mai | 1975 | x | Tày | Trạm Y tế | Pò Sao |`,
    expected: [
      {
        kind: "delegates",
        header: [2],
        columns: "A order, B fullName, C birthDate, D female, E ethnicity, F unit, G village, H notes",
      },
    ],
  },
  {
    name: "a column that is month first",
    sheet: `
      TT | Họ và tên | Ngày sinh
      1 | Vi Văn Páo | 10/20/1959
      2 | Lý Thị Mai | 08/10/1959
      3 | Lù A Tráng | 04/30/1984
      4 | Ma Văn Tề | @1970-05-03`,
    expected: [
      {
        rows: [
          "2 | Vi Văn Páo | - | 20/10/1959 | - | - | -",
          "3 | Lý Thị Mai | - | 10/8/1959 | - | - | -",
          "4 | Lù A Tráng | - | 30/4/1984 | - | - | -",
          "5 | Ma Văn Tề | - | 3/5/1970 | - | - | -",
        ],
      },
    ],
  },
  {
    name: "halves of which one is month first",
    sheet: `
      TT | Họ và tên | Ngày sinh | <
      ^ | ^ | Nam | Nữ
      1 | Vi Văn Páo | 10/20/1959 |
      2 | Lý Thị Mai | | 08/10/1959
      3 | Lù A Tráng | 04/30/1984 |`,
    expected: [
      {
        rows: [
          "3 | Vi Văn Páo | male | 20/10/1959 | - | - | -",
          "4 | Lý Thị Mai | female | 10/8/1959 | - | - | -",
          "5 | Lù A Tráng | male | 30/4/1984 | - | - | -",
        ],
      },
    ],
  },
  {
    name: "one slip among dates that are day first",
    sheet: `
      TT | Họ và tên | Ngày sinh
      1 | Vi Văn Páo | 20/10/1959
      2 | Lý Thị Mai | 08/10/1959
      3 | Lù A Tráng | 30/04/1984
      4 | Ma Văn Tề | 04/30/1984
      5 | Sùng Thị Dợ | 25/04/1984`,
    expected: [
      {
        rows: [
          "2 | Vi Văn Páo | - | 20/10/1959 | - | - | -",
          "3 | Lý Thị Mai | - | 8/10/1959 | - | - | -",
          "4 | Lù A Tráng | - | 30/4/1984 | - | - | -",
          "5 | Ma Văn Tề | - | ! | - | - | -",
          "6 | Sùng Thị Dợ | - | 25/4/1984 | - | - | -",
        ],
      },
    ],
  },
];

test.each(CASES)("$name", ({ sheet, drawing, expected, ethnicities }) => {
  const rosters = readSheet(drawSheet(sheet, drawing), NO_CHOICES);
  expect(rosters.map(summarise)).toMatchObject(expected);
  if (ethnicities !== undefined)
    expect(rosters.flatMap(({ delegates }) => delegates.map(peopleOf))).toEqual(ethnicities);
});

/** Fields of a list whose rows hold one value each: "-" where it reads as blank. */
function valuesOf(
  field: "unit" | "village" | "position" | "notes" | "religion" | "achievement" | "nationalId",
  header: string,
  values: readonly string[],
): string[] {
  const rows = values.map(
    (value, i) => `${String(i + 1)} | Vi Văn ${"ABCDEGHIKLMNOPQRSTUVX".charAt(i)} | 1980 | ${value}`,
  );
  const [roster] = readSheet(drawSheet([`STT | Họ và tên | Năm sinh | ${header}`, ...rows].join("\n")), NO_CHOICES);
  return (roster?.delegates ?? []).map((delegate) => {
    const read = delegate[field];
    return read.kind === "value" ? read.value : read.kind === "blank" ? "-" : read.kind;
  });
}

test("what is written where there is nothing to write is blank", () => {
  const nothing = [
    "x",
    "X",
    "xxx",
    "0",
    "null",
    "NULL",
    "N/A",
    "n/a",
    "-",
    "--",
    "…",
    "...",
    "không có",
    "Không",
    "chưa có",
    "(trống)",
    "?",
  ];
  const blank = nothing.map(() => "-");
  expect(valuesOf("village", "Thôn", ["Nà Ca", "Na", "1", ...nothing])).toEqual(["Nà Ca", "Na", "1", ...blank]);
  expect(valuesOf("unit", "Đơn vị", ["Trạm Y tế", "Tổ 1", "Công an xã", ...nothing])).toEqual([
    "Trạm Y tế",
    "Tổ 1",
    "Công an xã",
    ...blank,
  ]);
  expect(valuesOf("position", "Chức vụ", ["Kế toán", "Trưởng thôn", "Không chuyên trách", ...nothing])).toEqual([
    "Kế toán",
    "Trưởng thôn",
    "Không chuyên trách",
    ...blank,
  ]);
  expect(
    valuesOf("position", "Chức vụ", [
      "Phó CT H§ND xã",
      "Chủ tịch HÑND",
      "Phã CT H§ND x·",
      "Chủ tịch H§ND xã",
      "Điều 5 § 2",
    ]),
  ).toEqual(["Phó CT HĐND xã", "Chủ tịch HĐND", "Phó CT HĐND xã", "Chủ tịch HĐND xã", "Điều 5 § 2"]);
  expect(valuesOf("notes", "Ghi chú", ["x", "0", "null", "-", "Không dự được"])).toEqual([
    "x",
    "0",
    "-",
    "-",
    "Không dự được",
  ]);
  expect(valuesOf("religion", "Tôn giáo", ["Không", "-", "null", "Phật giáo"])).toEqual([
    "Không",
    "-",
    "-",
    "Phật giáo",
  ]);
  expect(valuesOf("achievement", "Thành tích", ["Không có", "x", "…", "N/A"])).toEqual(["Không có", "x", "-", "-"]);
});

test("an identity number that lost its zeros is remarked once a cell, one of the right length is not", () => {
  const [roster] = readSheet(
    drawSheet(`
    STT | Họ và tên | Số CCCD
    1 | Vi Văn Páo | 20085001234
    2 | Lý Thị Mai | 020085001235
    3 | Lù A Tráng | 8001234
    4 | Ma Văn Tề | 80012345
    5 | Sùng Thị Dợ | 120085001
    6 | Bế Thị Sen | "20085001236"`),
    NO_CHOICES,
  );
  expect(roster?.delegates.map(({ remarks }) => remarks.map(({ is, text }) => `${is} ${text}`).join())).toEqual([
    "zero-lost 20085001234",
    "zero-lost 20085001235",
    "",
    "zero-lost 80012345",
    "",
    "zero-lost 20085001236",
  ]);
});

function peopleOf({ ethnicity, minority }: Delegate): string {
  const answer =
    minority.kind === "value" ? (minority.value ? "yes" : "no") : minority.kind === "unreadable" ? "?" : "-";
  return `${ethnicity.kind === "value" ? ethnicity.value : "-"} ${answer}`;
}
