import { checkWorkbook } from "../../../src/app/check-workbook";
import { peopleOfRow } from "../../../src/app/facets/facet";
import { filledWith, gapsAmong, textsUsed } from "../../../src/app/facets/fill";
import { NO_CHOICES } from "../../../src/domain/choices";
import type { SheetSnapshot } from "../../../src/domain/sheet-snapshot";
import { drawSheet } from "../../draw-sheet";

const LIST = `DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN

STT | Họ và tên | Giới tính | Dân tộc | Thôn
1 | Nông Văn An | Nam | Nùng | Nà Lốc
2 | Lý Thị Bình | Nữ | Nùng | Khau Đa
3 | Vi Văn Cảnh | Nam | Tày | Khau Đa
4 | Hà Thị Dung | Nữ | | Nà Lốc
5 | Mã Thị Em | Nữ | | Nà Lốc`;

function inputOf(sheet: SheetSnapshot) {
  const snapshots = [sheet];
  const { conference } = checkWorkbook({
    snapshots,
    sheets: snapshots,
    choices: NO_CHOICES,
    plan: null,
    today: "2025-08-20",
  });
  return { snapshots, conference, unknown: peopleOfRow(conference, "ethnicity", null) };
}

test("blank cells are gaps, filled with what the column says elsewhere, the most used first", () => {
  const { unknown, ...input } = inputOf(drawSheet(LIST, { name: "DS" }));
  const gaps = gapsAmong(unknown, input);
  expect(gaps.map(({ cell }) => cell.row)).toEqual([7, 8]);
  expect(textsUsed(gaps, input)).toEqual(["Nùng", "Tày"]);
  expect(filledWith(gaps.slice(0, 1), "Tày", input)).toEqual([
    {
      cell: { sheet: "DS", row: 7, column: 4 },
      before: "",
      after: "Tày",
      was: null,
      change: { cell: { sheet: "DS", row: 7, column: 4 }, value: "Tày" },
    },
  ]);
});

test("a cell with a formula is no gap", () => {
  const drawn = drawSheet(LIST, { name: "DS" });
  const formulas = drawn.rows.map((row, r) => (r === 6 ? row.map((_, c) => (c === 3 ? '=""' : null)) : null));
  const { unknown, ...input } = inputOf({ ...drawn, formulas });
  expect(gapsAmong(unknown, input).map(({ cell }) => cell.row)).toEqual([8]);
});

test("a cell that holds further facts is no gap: what it says would be lost", () => {
  const sheet = drawSheet(
    `DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN

STT | Họ và tên | Sơ lược | Thôn
1 | Nông Văn An | Nam, sinh năm 1970, dân tộc Nùng | Nà Lốc
2 | Lý Thị Bình | Nữ, sinh năm 1981, dân tộc Tày | Khau Đa
3 | Vi Văn Cảnh | Nam, sinh năm 1975, dân tộc Tày | Khau Đa
4 | Hà Thị Dung | Nữ, dân tộc Tày | Nà Lốc
5 | Mã Thị Em | | Nà Lốc`,
    { name: "DS" },
  );
  const { conference, snapshots } = inputOf(sheet);
  const unknown = peopleOfRow(conference, "age", null);
  expect(unknown.map(({ cell, is }) => `${String(cell.row)} ${is}`)).toEqual(["7 blank", "8 blank"]);
  // The blank one loses nothing.
  expect(gapsAmong(unknown, { snapshots, conference }).map(({ cell }) => cell.row)).toEqual([8]);
});
