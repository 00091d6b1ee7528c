import { NO_CHOICES } from "../../src/domain/choices";
import { valueOf } from "../../src/domain/read";
import { readSheet } from "./read-with-groups";
import { drawSheet } from "../draw-sheet";

test("a plain roster with quốc hiệu, a two-level header, column numbers, sections and a closing line", () => {
  const [roster, ...rest] = readSheet(
    drawSheet(`
    ỦY BAN NHÂN DÂN XÃ NÀ LÁI | < | < | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | <  | <
                              |   |   | Độc lập - Tự do - Hạnh phúc

    DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN | < | < | < | < | <
    STT | Họ và tên        | Ngày, tháng, năm sinh | <          | Dân tộc | Chức vụ, đơn vị công tác
    ^   | ^                | Nam                   | Nữ         | ^       | ^
    (1) | (2)              | (3)                   | (4)        | (5)     | (6)
    I   | Điển hình tiên tiến (2 đại biểu)
    1   | Lò Văn Tướng     | 15/3/1985             |            | Thái    | Trưởng thôn, thôn Nà Pài
    2   | Hoàng Thị Bích   |                       | 1990       | Tày     | Hội viên, Hội Nông dân xã
    II  | Khách mời
    1   | Nguyễn Quang Đạo | 02/9/1970             |            | Kinh    | Chủ tịch UBND xã Nà Lái
    Danh sách này có 3 người
    | | | | Nà Lái, ngày 05 tháng 8 năm 2025
    | | | | NGƯỜI LẬP
    | | | | Trần Văn Lập
  `),
    NO_CHOICES,
  );
  expect(rest).toEqual([]);
  expect(roster?.headerRows).toEqual([5, 6]);
  expect(roster?.kind).toBe("delegates");
  expect(roster?.columns.map(({ field }) => field)).toEqual([
    "order",
    "fullName",
    "birthDateMale",
    "birthDateFemale",
    "ethnicity",
    "position",
  ]);
  expect(
    roster?.delegates.map((d) => [
      d.row,
      valueOf(d.fullName),
      valueOf(d.sex),
      valueOf(d.group)?.id,
      valueOf(d.birthDate)?.year,
    ]),
  ).toEqual([
    [9, "Lò Văn Tướng", "male", "exemplary", 1985],
    [10, "Hoàng Thị Bích", "female", "exemplary", 1990],
    [12, "Nguyễn Quang Đạo", "male", "guest", 1970],
  ]);
  expect(roster?.otherRows.map(({ row, is }) => [row, is])).toEqual([
    [7, "column-numbers"],
    [8, "section"],
    [11, "section"],
    [13, "subtotal"],
    [14, "signature"],
    [15, "signature"],
    [16, "signature"],
  ]);
  expect(roster?.totals.map(({ value, of, fromRow, toRow }) => [value, of, fromRow, toRow])).toEqual([
    [2, "rows", 9, 10],
    [3, "rows", 9, 12],
  ]);
});

test("sums of many columns in a heading are no count of the people below it", () => {
  const totals = (beside: string) =>
    readSheet(
      drawSheet(`
      DANH SÁCH HỌC SINH
      STT | Họ và tên | Ngày sinh | Lớp | Kỳ I | Kỳ II | Kinh phí | Còn lại
      a | Học sinh có mặt | | | ${beside}
      1 | Vàng Thị Su | 06/03/1992 | A | 0 | 1 | 600000 | 0
      2 | Mè Thị Thoa | 14/05/1992 | B | 1 | 1 | 700000 | 0`),
      NO_CHOICES,
    ).flatMap((list) => list.totals.map(({ value }) => value));
  expect(totals("#1 | #2 | #1300000 | #0")).toEqual([]);
});
