import { NO_CHOICES } from "../../src/domain/choices";
import { valueOf } from "../../src/domain/read";
import { readWorkbook } from "./read-with-groups";
import { drawSheet } from "../draw-sheet";
import { swept } from "../swept";

const LIST = `
DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ
STT | Họ và tên | Ngày sinh | Giới tính | Dân tộc | Thôn | Chức vụ | Thành phần
1 | Nông Văn Đông | 12/03/1980 | Nam | Tày | Nà Pài | Nông dân | Điển hình tiên tiến
2 | Lục Thị Tây | 04/07/1985 | Nữ | Nùng | Nà Pài | Nông dân | Điển hình tiên tiến
3 | Hà Văn Nam | 11/02/1980 | Nam | Tày | Bản Lạn | Giáo viên | Khách mời`;
const SIGNATURES = `
| | | | | Nà Pài, ngày 10 tháng 7 năm 2025
| NGƯỜI LẬP BIỂU | | | | TM. ỦY BAN NHÂN DÂN
| | | | | CHỦ TỊCH
| (Ký, ghi rõ họ tên) | | | | (Ký tên, đóng dấu)

| Phùng Thị Lập | | | | Bế Văn Ký`;
const ADDED = "4 | Mạc Thị Bắc | 01/02/1990 | Nữ | Tày | Nà Pài | Nông dân | Điển hình tiên tiến";

function read(below: string, list = LIST) {
  const [roster, ...others] = readWorkbook([drawSheet(`${list}\n${below.trim()}\n`)], NO_CHOICES);
  if (roster === undefined || others.length > 0) throw new Error("not one list");
  return {
    names: roster.delegates.map(({ fullName }) => valueOf(fullName) ?? "?"),
    others: roster.otherRows.map(({ is }) => is),
  };
}

const THREE = ["Nông Văn Đông", "Lục Thị Tây", "Hà Văn Nam"];

describe("somebody added below the foot of a list is a person, the foot is none", () => {
  test.each([
    ["right below the signatures", `${SIGNATURES}\n${ADDED}`],
    ["the day in figures", `${SIGNATURES.replace("ngày 10 tháng 7 năm 2025", "ngày 10/7/2025")}\n${ADDED}`],
    ["a day with points", `${SIGNATURES.replace("ngày 10 tháng 7 năm 2025", "ngày 10.7.2025")}\n${ADDED}`],
    ["with blank rows between", `\n\n${SIGNATURES}\n\n\n${ADDED}`],
    ["below a total and signatures", `Tổng cộng: 3 người\n${SIGNATURES}\n${ADDED}`],
    ["below a total in its column", `| Tổng cộng | | | | | 3\n${SIGNATURES}\n${ADDED}`],
    [
      "below totals divided, remarks and signatures",
      `Tổng cộng: 3 đại biểu\n| - Nữ: 1\n| - Đảng viên: 2\n| 1. Đại biểu mang theo giấy mời và căn cước khi đến dự\n${SIGNATURES}\n${ADDED}`,
    ],
    ["below “Danh sách này có 3 người”", `Danh sách này có 3 người./.\n${SIGNATURES}\n${ADDED}`],
    [
      "signed by one, no place and date",
      `| | | | | TM. BAN CHỈ HUY\n| | | | | TRƯỞNG BAN\n\n| | | | | Bế Văn Ký\n${ADDED}`,
    ],
    ["signed for the head", `| | | | | KT. CHỦ TỊCH\n| | | | | PHÓ CHỦ TỊCH\n\n| | | | | Bế Văn Ký\n${ADDED}`],
    ["the one who made the list signs in the column of names", `| NGƯỜI LẬP BIỂU\n\n| Phùng Thị Lập\n${ADDED}`],
    [
      "recipients beside the signature",
      `| Nơi nhận:\n| - UBND huyện;\n| - Lưu: VT. | | | | CHỦ TỊCH\n\n| | | | | Bế Văn Ký\n${ADDED}`,
    ],
    [
      "confirmed by the commune",
      `XÁC NHẬN CỦA UBND XÃ | | | | | TRƯỞNG THÔN\n\nLê Văn Chủ | | | | | Vi Văn Thôn\n${ADDED}`,
    ],
    ["without a number", `${SIGNATURES}\n${ADDED.replace("4 |", "|")}`],
    ["only number and name so far", `${SIGNATURES}\n4 | Mạc Thị Bắc`],
  ])("%s", (_, below) => {
    const { names, others } = read(below);
    expect(names).toEqual([...THREE, "Mạc Thị Bắc"]);
    expect(others).not.toContain("section");
  });

  test("two of them, and the next page signed again", () => {
    const second = ADDED.replace("4 |", "5 |").replace("Bắc", "Trung");
    expect(read(`${SIGNATURES}\n${ADDED}\n${second}\n${SIGNATURES}`).names).toEqual([
      ...THREE,
      "Mạc Thị Bắc",
      "Mạc Thị Trung",
    ]);
  });
});

describe("what only looks like a foot", () => {
  test.each([
    [
      "offices that head a part of the list",
      `| Thường trực Đảng ủy\n${ADDED}\n| Đại diện các cơ quan\n${ADDED.replace("4 |", "5 |")}`,
      5,
      2,
    ],
    ["a heading below the signatures begins the next part", `${SIGNATURES}\nII | KHÁCH MỜI\n${ADDED}`, 4, 1],
    ["so does one without a number", `${SIGNATURES}\n| KHÁCH MỜI\n${ADDED}`, 4, 1],
    ["and the name of a thôn", `${SIGNATURES}\n| Thôn Khe Hả\n${ADDED}`, 4, 1],
  ])("%s", (_, below, persons, sections) => {
    const { names, others } = read(below);
    expect(names).toHaveLength(persons);
    expect(others.filter((is) => is === "section")).toHaveLength(sections);
  });

  test("a header printed again that has a column to sign in", () => {
    const signed = LIST.replace("Thành phần", "Ký tên");
    const { names, others } = read(`${signed.split("\n")[2] ?? ""}\n| Thôn Khe Hả\n${ADDED}`, signed);
    expect(names).toEqual([...THREE, "Mạc Thị Bắc"]);
    expect(others).toEqual(["note", "section"]);
  });

  test.each([
    [
      "signers with telephone numbers",
      "| NGƯỜI LẬP BIỂU | | | | TM. ỦY BAN NHÂN DÂN\n\n| Phùng Thị Lập | 0912345678 | | | Bế Văn Ký | 0987654321",
    ],
    ["signed electronically", "| Ký bởi: Phùng Thị Lập | Ngày ký: 10/07/2025\n| Phùng Thị Lập | 10/07/2025 08:00"],
    [
      "those who met to review",
      `${SIGNATURES}\n| Thành phần họp xét:\n1 | Bế Văn Ký | | | | | Chủ tịch\n2 | Phùng Thị Lập | | | | | Ủy viên`,
    ],
  ])("nobody is added: %s", (_, below) => {
    expect(read(below).names).toEqual(THREE);
  });
});

test.each([
  [
    "numbered",
    "Ghi chú:\n1 | Đại biểu có mặt trước 7 giờ 30 phút tại hội trường\n2 | Trang phục: nam sơ mi trắng, nữ áo dài",
  ],
  [
    "with dashes",
    "Lưu ý\n| - Đại biểu mang theo giấy mời khi đến dự\n| - Các thôn báo cho đại biểu dự đúng thành phần",
  ],
  [
    "numbered in their text",
    "| Ghi chú:\n| 1. Đại biểu có mặt trước 7 giờ 30 phút\n| 2. Chỗ nghỉ cho đại biểu ở xa do xã lo",
  ],
])("remarks below “Ghi chú” are nobody: %s", (_, remarks) => {
  const { names, others } = read(`\n${remarks}\n${SIGNATURES}`);
  expect(names).toEqual(THREE);
  expect(others).not.toContain("section");
});

test("people below a remark are people", () => {
  expect(read(`Ghi chú: thôn Nà Pài bổ sung\n${ADDED}`).names).toEqual([...THREE, "Mạc Thị Bắc"]);
  expect(read(`Ghi chú:\n${ADDED}\n5 | Đặng Hữu Tư`).names).toEqual([...THREE, "Mạc Thị Bắc", "Đặng Hữu Tư"]);
});

/**
 * Lists of three people with every foot of a family: how they are told apart (numbers, marks, offices that are also
 * words of signatures), who signs, in what columns, the day in words, in figures or none, a blank row or none.
 */
const HEADS = [
  "TT | Họ và tên | Ngày sinh | Giới tính | Dân tộc\n1 | Nông Văn Đông | 12/03/1980 | Nam | Tày\n2 | Lục Thị Tây | 04/07/1985 | Nữ | Nùng\n3 | Hà Văn Nam | 11/02/1980 | Nam | Tày",
  "TT | Họ và tên | Chức vụ | Đơn vị\n1 | Nông Văn Đông | Chủ tịch | UBND xã\n2 | Lục Thị Tây | Hiệu trưởng | Trường Tiểu học\n3 | Hà Văn Nam | Chủ tịch | Hội Nông dân xã",
  "TT | Họ đệm | Tên | Nam | Nữ | Chức vụ\n1 | Nông Văn | Đông | x | | Trưởng thôn\n2 | Lục Thị | Tây | | x | Nông dân\n3 | Hà Văn | Nam | x | | Phó Chủ tịch",
  "Họ và tên | Nam | Nữ | Chức vụ | Thôn | Ghi chú\nNông Văn Đông | x | | Trưởng thôn | Nà Lốc\nLục Thị Tây | | x | Nông dân | Khòn Sày\nHà Văn Nam | x | | Bí thư Chi bộ | Nà Pàn",
  "Họ và tên | Chức vụ | Đơn vị\nNông Văn Đông | Chủ tịch | UBND xã\nLục Thị Tây | Hiệu trưởng | Trường Tiểu học\nHà Văn Nam | Bí thư Chi bộ | Thôn Nà Lốc",
  "Họ và tên | Đảng viên | Chức vụ | Thôn\nNông Văn Đông | x | Trưởng thôn | Nà Lốc\nLục Thị Tây | | Nông dân | Khòn Sày\nHà Văn Nam | x | Trưởng thôn | Nà Pàn",
  "Họ và tên | Chức vụ | Thành phần\nNông Văn Đông | Trưởng thôn | Điển hình tiên tiến\nLục Thị Tây | Nông dân | Điển hình tiên tiến\nHà Văn Nam | Chủ tịch UBND xã | Khách mời",
];
const DAYS = [
  "",
  "Nà Pài, ngày 05 tháng 8 năm 2025",
  "Nà Pài, ngày      tháng 8 năm 2025",
  "Nà Pài, ngày 7/9/2025",
  "TP. Lạng Sơn, ngày 07.9.2025",
  "Nà Pài, 7/9/2025",
];
/** What stands left and right, row by row. */
const SIGNED = [
  ["NGƯỜI LẬP BIỂU / TM. ỦY BAN NHÂN DÂN", "/ CHỦ TỊCH", "Phùng Thị Lập / Bế Văn Ký"],
  ["/ T/M ĐẢNG ỦY", "/ BÍ THƯ", "/ Bế Văn Ký"],
  ["KẾ TOÁN / HIỆU TRƯỞNG", "(Ký, ghi rõ họ tên) / (Ký, đóng dấu)", "Phùng Thị Lập / Bế Văn Ký"],
  ["/ KT. CHỦ TỊCH", "/ PHÓ CHỦ TỊCH", "/ (Đã ký)", "/ Bế Văn Ký"],
  ["Người tổng hợp / Trưởng phòng", "Phùng Thị Lập / Bế Văn Ký"],
  ["Thư ký / GIÁM ĐỐC", "Phùng Thị Lập / BẾ VĂN KÝ"],
  ["/ XÁC NHẬN CỦA UBND XÃ", "/ Bế Văn Ký"],
  ["/ Trưởng Ban Công tác Mặt trận", "/ Bế Văn Ký"],
  ["Bí thư Chi bộ / Trưởng thôn", "Phùng Thị Lập / Bế Văn Ký"],
].map((rows) => rows.map((row) => row.split(/\s*\/ (?=\S)/)));
const PLACES = [
  [1, 4],
  [0, 3],
  [1, 3],
] as const;

const FEET = HEADS.flatMap((head) =>
  DAYS.flatMap((day) =>
    SIGNED.flatMap((signed) => PLACES.flatMap((place) => ["", "\n"].map((gap) => ({ head, day, signed, place, gap })))),
  ),
);

test("three people are three whatever stands below them", () => {
  const wrong = swept(FEET, 400).flatMap(({ head, day, signed, place: [left, right], gap }) => {
    const line = (a: string, b: string) =>
      Array.from({ length: 6 }, (_, c) => (c === left ? a : c === right ? b : "")).join(" | ");
    const foot = [...(day === "" ? [] : [line("", day)]), ...signed.map(([a = "", b = ""]) => line(a, b))].join("\n");
    const { names } = read(`${gap}${foot}`, `DANH SÁCH ĐẠI BIỂU\n${head}${gap}`);
    return names.length === 3 ? [] : [{ head: head.split("\n")[0], foot, names }];
  });
  expect(wrong).toEqual([]);
});

describe("who stands below a heading for reserves is no delegate, whatever stands above the heading", () => {
  const list = (heading: string, sum: string) => `
DANH SÁCH ĐẠI BIỂU
STT | Họ và tên | Năm sinh | Chức vụ
1 | Nông Văn Đông | 1965 | Bí thư
2 | Lục Thị Tây | 1978 | Giáo viên
3 | Hà Văn Nam | 1982 | Trưởng thôn
${sum}| ${heading}
1 | Mạc Thị Bắc | 1990 | Phó Chủ tịch
2 | Bế Văn Trung | 1994 | Phó Bí thư
`;
  test.each([
    ["DỰ PHÒNG", "notCounted"],
    ["DỰ KHUYẾT", "notCounted"],
    ["Dự bị", "notCounted"],
    ["* Dự phòng:", "notCounted"],
    ["* Dự khuyết: 02 người", "notCounted"],
    ["Dự phòng khi có người bận", "notCounted"],
    ["Dự khuyết khi đại biểu chính thức vắng", "notCounted"],
    ["Người dự phòng (lỡ ai kẹt thì thế)", "notCounted"],
    ["Phòng khi có chị nào bận:", "notCounted"],
    ["Lỡ ai kẹt", "notCounted"],
    ["Đề phòng có người ốm", "notCounted"],
    ["Nếu ai không đi được", "notCounted"],
    ["Xin rút", "notCounted"],
    ["Vắng mặt", "unclear"],
    ["Người đi thay khi cần", "unclear"],
  ])("%s", (heading, standing) => {
    for (const sum of ["", "| Cộng: 3 đại biểu\n"]) {
      const [roster] = readWorkbook([drawSheet(list(heading, sum))], NO_CHOICES);
      expect(roster?.delegates.map((each) => each.standing?.is)).toEqual([
        undefined,
        undefined,
        undefined,
        standing,
        standing,
      ]);
    }
  });
});
