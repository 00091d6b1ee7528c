import { NO_CHOICES } from "../../src/domain/choices";
import type { Delegate } from "../../src/domain/delegate";
import { readSheet } from "../../src/reading/read-sheet";
import { drawSheet, type Drawing } from "../draw-sheet";
import { summarise, type Summary } from "./summarise";

interface Case {
  readonly name: string;
  readonly sheet: string;
  readonly drawing?: Drawing;
  /** What is judged; [] when the sheet holds no list. */
  readonly expected: readonly Partial<Summary>[];
  /** Dân tộc and whether it is a minority, row by row: "Tày yes", "- ?". */
  readonly peoples?: readonly string[];
}

const CASES: readonly Case[] = [
  { name: "Họ and Tên outweigh a column whose few values have the shape of names", sheet: `
      Họ | Tên | Giới tính | Ngày sinh | Phòng (Đơn vị) | Tính lương | Bậc
      Vi Văn | Páo | Nam | 12/7/1986 | Văn phòng | Biên Chế | 4
      Lý Thị | Mai | Nữ | 31/1/1987 | Văn phòng | Hợp Đồng | 1
      Lù A | Tráng | Nam | 2/9/1990 | Phòng Một cửa | Biên Chế | 2`,
    expected: [{ columns: "A familyName, B givenName, C sex, D birthDate, E unit", rows: ["2 | Vi Văn Páo | male | 12/7/1986 | - | Văn phòng | -", "3 | Lý Thị Mai | female | 31/1/1987 | - | Văn phòng | -", "4 | Lù A Tráng | male | 2/9/1990 | - | Phòng Một cửa | -"] }] },
  { name: "Họ đệm and Tên outweigh a column of people in charge", sheet: `
      TT | Họ và đệm | Tên | Năm sinh | Đại diện
      1 | Vi Văn | Páo | 1986 | Ma Văn Tề
      2 | Lý Thị | Mai | 1987 | Ma Văn Lịch`,
    expected: [{ columns: "A order, B familyName, C givenName, D birthDate" }] },
  { name: "no other column is a name where one is headed so", sheet: `
      TT | Họ và tên | Năm sinh | Hợp đồng | Hoàn cảnh
      1 | Vi Văn Páo | 1986 | Biên Chế | Độc Thân
      2 | Lý Thị Mai | 1987 | Hợp Đồng | Lập Gia Đình`,
    expected: [{ columns: "A order, B fullName, C birthDate" }] },
  { name: "the listed person's name, not the helper's, whichever header is longer", sheet: `
      TT | Họ tên viên chức đi học tập | Nơi đến học tập | Họ tên viên chức hỗ trợ (Email, điện thoại)
      1 | Vi Văn Páo | Nhật Bản | Ma Văn Tề
      2 | Lý Thị Mai | Hàn Quốc | Ma Văn Tề
      3 | Lù A Tráng | Pháp | Sùng Thị Dợ`,
    expected: [{ rows: ["2 | Vi Văn Páo | - | - | - | - | -", "3 | Lý Thị Mai | - | - | - | - | -", "4 | Lù A Tráng | - | - | - | - | -"] }] },
  { name: "a helper's name in front of the listed person's", sheet: `
      TT | Họ tên cán bộ hỗ trợ | Họ tên hộ được thăm | Năm sinh
      1 | Ma Văn Tề | Vi Văn Páo | 1980
      2 | Ma Văn Tề | Lý Thị Mai | 1981
      3 | Ma Văn Tề | Lù A Tráng | 1982`,
    expected: [{ rows: ["2 | Vi Văn Páo | - | 1980 | - | - | -", "3 | Lý Thị Mai | - | 1981 | - | - | -", "4 | Lù A Tráng | - | 1982 | - | - | -"] }] },
  { name: "the facts of parents below their own header", sheet: `
      TT | Họ và tên | Năm sinh | Cha | < | Mẹ | <
      ^ | ^ | ^ | Họ và tên | Năm sinh | Họ và tên | Năm sinh
      1 | Vi Văn Páo | 1986 | Vi Văn Chử | 1960 | Lý Thị Sào | 1962
      2 | Lý Thị Mai | 1987 | Lý Văn Vàng | 1961 | Ma Thị Sua | 1963`,
    expected: [{ columns: "A order, B fullName, C birthDate" }] },
  { name: "units of measure make no allocation", sheet: `
      TT | Nội dung | Đơn vị | Số lượng | Ghi chú
      1 | Nước uống | Chai | 150 |
      2 | Tài liệu | Bộ | 150 |
      3 | Phông | Chiếc | 1 |`, expected: [] },
  { name: "figures of people and households make no allocation", sheet: `
      TT | Chỉ tiêu | Đơn vị | Số lượng
      1 | Dân số | Người | 1200
      2 | Số hộ | Hộ | 300
      3 | Hộ nghèo | % | 3.5`, expected: [] },
  { name: "ĐVT in small letters, with amounts of money", sheet: `
      TT | Nội dung | Đơn vị | Tổng số
      1 | Gạo | kg | 200
      2 | Thuê xe | chuyến | 2
      3 | Hỗ trợ | nghìn đồng | 3000`, expected: [] },
  { name: "offices under Đơn vị are an allocation", sheet: `
      TT | Đơn vị | Số lượng
      1 | Trạm Y tế | 2
      2 | Công an xã | 3`, expected: [{ kind: "allocation", columns: "A order, B unit, C seats" }] },
  { name: "an x where a people is to be named says nothing", sheet: `
      TT | Họ và tên | Năm sinh | Đối tượng | Tên dân tộc thiểu số
      1 | Vi Văn Páo | 1962 | x | x
      2 | Lý Thị Mai | 1965 | x | x
      3 | Lù A Tráng | 1970 | x | x`, expected: [{}], peoples: ["- ?", "- ?", "- ?"] },
  { name: "peoples, an x and a blank below the same header", sheet: `
      TT | Họ và tên | Năm sinh | Dân tộc thiểu số (ghi rõ tên)
      1 | Vi Văn Páo | 1962 | Nùng
      2 | Lý Thị Mai | 1965 | x
      3 | Lù A Tráng | 1970 |
      4 | Ma Văn Tề | 1970 | Co`, expected: [{}], peoples: ["Nùng yes", "- ?", "- -", "Co yes"] },
  { name: "an x below Dân tộc thiểu số is a mark", sheet: `
      TT | Họ và tên | Năm sinh | Dân tộc thiểu số
      1 | Vi Văn Páo | 1962 | x
      2 | Lý Thị Mai | 1965 |
      3 | Lù A Tráng | 1970 | x`, expected: [{}], peoples: ["- yes", "- no", "- yes"] },
  { name: "a column of marks used once does not speak against the peoples that are named", sheet: `
      TT | Họ và tên | Năm sinh | Dân tộc | DTTS
      1 | Vi Văn Páo | 1962 | Nùng |
      2 | Lý Thị Mai | 1965 | Tày | 1
      3 | Lù A Tráng | 1970 | Mông |
      4 | Lê Văn Khởi | 1970 | Kinh |
      5 | Bế Thị Sen | 1970 | |`, expected: [{}], peoples: ["Nùng yes", "Tày yes", "Mông yes", "Kinh no", "- -"] },
  { name: "marks that are kept: blank means no, and one that was forgotten is no contradiction", sheet: `
      TT | Họ và tên | Năm sinh | Dân tộc | DTTS
      1 | Vi Văn Páo | 1962 | Nùng | x
      2 | Lý Thị Mai | 1965 | Tày | x
      3 | Lù A Tráng | 1970 | Mông | x
      4 | Hà Văn Sự | 1970 | Tày | x
      5 | Lò Văn Sự | 1970 | Thái |
      6 | Lê Văn Khởi | 1970 | Kinh |
      7 | Bế Thị Sen | 1970 | |`, expected: [{}], peoples: ["Nùng yes", "Tày yes", "Mông yes", "Tày yes", "Thái yes", "Kinh no", "- no"] },
  { name: "a mark that contradicts the people that is named", sheet: `
      TT | Họ và tên | Năm sinh | Dân tộc | DTTS
      1 | Vi Văn Páo | 1962 | Nùng | x
      2 | Lê Văn Khởi | 1970 | Kinh | x`, expected: [{}], peoples: ["Nùng yes", "Kinh ?"] },
  { name: "Đảng viên that hardly anybody marked beside the dates of admission", sheet: `
      TT | Họ và tên | Năm sinh | Đảng viên | Ngày vào Đảng
      1 | Vi Văn Páo | 1962 | | 3/2/1999
      2 | Lý Thị Mai | 1965 | | 3/2/1998
      3 | Lù A Tráng | 1970 | | 3/2/1997
      4 | Hà Văn Sự | 1970 | | 3/2/1997
      5 | Lò Văn Sự | 1970 | | 3/2/1997`, expected: [{ columns: "A order, B fullName, C birthDate, E partyMember" }] },
  { name: "amounts of an allowance are no office", sheet: `
      TT | Họ và tên | Năm sinh | Chức vụ | Hệ số | PC chức vụ
      1 | Vi Văn Páo | 1962 | Trưởng thôn | 2.34 | 0
      2 | Lý Thị Mai | 1965 | Bí thư | 2.34 | 0.5`, expected: [{ columns: "A order, B fullName, C birthDate, D position" }] },
  { name: "the address that names the thôn", sheet: `
      TT | Họ và tên | Năm sinh | Nơi đăng ký thường trú | Nơi ở hiện nay
      1 | Vi Văn Páo | 1962 | Thôn Nà Ca, xã Tân Lộc | Thành phố Hồ Chí Minh
      2 | Lý Thị Mai | 1965 | Thôn Nà Ca, xã Tân Lộc | Thôn Nà Ca, xã Tân Lộc
      3 | Lù A Tráng | 1970 | Thôn Pò Sao, xã Tân Lộc | Nhật Bản`, expected: [{ columns: "A order, B fullName, C birthDate, D village" }] },
  { name: "where both name thôn, where somebody lives now", sheet: `
      TT | Họ và tên | Năm sinh | Nơi đăng ký thường trú | Nơi ở hiện nay
      1 | Vi Văn Páo | 1962 | Thôn Nà Ca, xã Tân Lộc | Thôn Pò Sao
      2 | Lý Thị Mai | 1965 | Thôn Nà Ca, xã Tân Lộc | Thôn Nà Ca, xã Tân Lộc`, expected: [{ columns: "A order, B fullName, C birthDate, E village" }] },
  { name: "thôn of before a merger where there is none of now", sheet: `
      TT | Họ và tên | Năm sinh | Thôn cũ | Xã cũ
      1 | Vi Văn Páo | 1962 | Nà Ca | Tân Lộc
      2 | Lý Thị Mai | 1965 | Pò Sao | Tân Lộc`, expected: [{ columns: "A order, B fullName, C birthDate, D village?" }] },
  { name: "thôn of now beside thôn of before", sheet: `
      TT | Họ và tên | Năm sinh | Thôn cũ | Thôn mới
      1 | Vi Văn Páo | 1962 | Nà Ca | Nà Ca Pò Sao
      2 | Lý Thị Mai | 1965 | Pò Sao | Nà Ca Pò Sao`, expected: [{ columns: "A order, B fullName, C birthDate, E village" }] },
  { name: "what stands for is no award", sheet: `
      TT | Phân loại khen thưởng | Tên tập thể, cá nhân | Đơn vị công tác
      1 | TAPTHE | Trạm Y tế xã Tân Lộc |
      2 | CANHAN | Ông Vi Văn Páo | Sở Tư pháp`, expected: [{ columns: "A order, C fullName, D unit" }] },
];

test.each(CASES)("$name", ({ sheet, drawing, expected, peoples }) => {
  const rosters = readSheet(drawSheet(sheet, drawing), NO_CHOICES);
  expect(rosters.map(summarise)).toMatchObject(expected);
  if (peoples !== undefined) expect(rosters.flatMap(({ delegates }) => delegates.map(peopleOf))).toEqual(peoples);
});

function peopleOf({ ethnicity, minority }: Delegate): string {
  const answer = minority.kind === "value" ? (minority.value ? "yes" : "no") : minority.kind === "unreadable" ? "?" : "-";
  return `${ethnicity.kind === "value" ? ethnicity.value : "-"} ${answer}`;
}
