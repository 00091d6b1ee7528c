import { checkWorkbook } from "../../src/app/check-workbook";
import { a1 } from "../../src/domain/cell-ref";
import { NO_CHOICES } from "../../src/domain/choices";
import { drawSheet } from "../draw-sheet";

/** The cells of a list that are told as lacking a place. */
function blankPlaces(people: string): readonly string[] {
  const drawn = `DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN\n\nSTT | Họ và tên | Năm sinh | Chức vụ | Chi hội\n${people}`;
  const snapshots = [drawSheet(drawn, { name: "DS" })];
  const { findings } = checkWorkbook({
    snapshots,
    sheets: snapshots,
    choices: NO_CHOICES,
    plan: null,
    today: "2025-08-20",
  });
  return findings.filter(({ code }) => code === "noPlace").flatMap(({ cells }) => cells.map(a1));
}

test("an office of the whole body is of none of its parts", () => {
  expect(
    blankPlaces(`1 | Nông Văn An | 1980 | Bí thư |
2 | Lý Thị Bình | 1985 | Chi hội trưởng | Chi hội 1
3 | Vi Văn Cảnh | 1979 | Hội viên | Chi hội 2
4 | Lộc Thị Én | 1979 | Hội viên | Chi hội 2`),
  ).toEqual([]);
});

test("where others with the office have a part, it is an office of the part, and one was forgotten", () => {
  expect(
    blankPlaces(`1 | Nông Văn An | 1980 | Bí thư |
2 | Lý Thị Bình | 1985 | Bí thư | Chi hội 1
3 | Vi Văn Cảnh | 1979 | Hội viên | Chi hội 2
4 | Lộc Thị Én | 1979 | Hội viên | Chi hội 2`),
  ).toEqual(["E4"]);
});
