import { drawSheet } from "../../draw-sheet";
import { mendsIn } from "./mends-in";

const sheet = drawSheet(
  `
  DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ
  STT | Họ và tên | Giới tính | Chức vụ
  1 | "  Nguyễn  Văn An " | Nam | "Bí thư⏎ Trưởng thôn"
  2 | "Trần\u00a0Thị Bình" | Nữ | "${"Trưởng ban".normalize("NFD")}"
  3 | Vi Văn Cảnh | "Nam" | "=D3"`,
  { name: "DS" },
);

test("spaces too many go, lines stay", () => {
  const cells = mendsIn([sheet], "spaces").flatMap((mend) => mend.cells);
  expect(cells.map(({ change }) => change.value)).toEqual(["Nguyễn Văn An", "Bí thư\nTrưởng thôn", "Trần Thị Bình"]);
});

test("letters put together from pieces become whole ones", () => {
  const cells = mendsIn([sheet], "letters").flatMap((mend) => mend.cells);
  expect(cells.map(({ cell, change }) => [cell.row, change.value])).toEqual([[4, "Trưởng ban".normalize("NFC")]]);
});
