import { NO_CHOICES } from "../../src/domain/choices";
import { valueOf } from "../../src/domain/read";
import { readWorkbook } from "./read-with-groups";
import { drawSheet } from "../draw-sheet";

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
