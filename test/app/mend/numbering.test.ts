import { drawSheet } from "../../draw-sheet";
import { mendsIn, told } from "./mends-in";

const list = (rows: string) =>
  told(
    mendsIn(
      [drawSheet(`DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ\nSTT | Họ và tên | Giới tính | Thôn\n${rows}`, { name: "DS" })],
      "numbering",
    ),
  );
const row = (order: string, name: string) => `${order} | ${name} | Nam | Nà Lái`;

test("counts on behind a row that was taken out", () => {
  expect(
    list(
      [row("1", "Nông Văn An"), row("3", "Lý Văn Bình"), row("4", "Vi Văn Cảnh"), row("5", "Hà Văn Dũng")].join("\n"),
    ),
  ).toEqual(["A4: 3 → 2", "A5: 4 → 3", "A6: 5 → 4"]);
});

test("each section anew where the list does so, through where it does so", () => {
  const sections = (orders: readonly string[]) =>
    list(
      [
        "I. Khách mời",
        row(orders[0] ?? "", "Nông Văn An"),
        row(orders[1] ?? "", "Lý Văn Bình"),
        "II. Điển hình tiên tiến",
        row(orders[2] ?? "", "Vi Văn Cảnh"),
        row(orders[3] ?? "", "Hà Văn Dũng"),
        row(orders[4] ?? "", "Lò Văn Én"),
      ].join("\n"),
    );
  expect(sections(["1", "2", "1", "2", "2"])).toEqual(["A9: 2 → 3"]);
  expect(sections(["1", "2", "3", "4", "4"])).toEqual(["A9: 4 → 5"]);
  expect(sections(["1", "2", "3", "4", "5"])).toEqual([]);
});

test("texts keep how they are written; formulas and numbers that count nothing stay", () => {
  expect(
    list(
      [
        row('"01."', "Nông Văn An"),
        row('"02."', "Lý Văn Bình"),
        row('"03."', "Vi Văn Cảnh"),
        row('"03."', "Hà Văn Dũng"),
      ].join("\n"),
    ),
  ).toEqual(["A6: 03. → 04."]);
  expect(
    list([row("1", "Nông Văn An"), row("=A3+1 → 2", "Lý Văn Bình"), row("=A4+1 → 2", "Vi Văn Cảnh")].join("\n")),
  ).toEqual([]);
  expect(
    list(
      [row("12", "Nông Văn An"), row("7", "Lý Văn Bình"), row("31", "Vi Văn Cảnh"), row("5", "Hà Văn Dũng")].join("\n"),
    ),
  ).toEqual([]);
});
