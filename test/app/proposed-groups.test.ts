import { NO_CHOICES } from "../../src/domain/choices";
import { drawSheet } from "../draw-sheet";
import { readWorkbook } from "../reading/read-with-groups";

test("a heading is offered for a group once, with all people below it; one below which nobody counts is not", () => {
  const drawn = drawSheet(`
DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ
STT | Họ và tên | Năm sinh | Giới tính
I | KHÁCH QUÝ CỦA XÃ
1 | Nguyễn Văn Hải | 1980 | Nam
2 | Lò Thị Lan | 1975 | Nữ
  | DỰ PHÒNG
3 | Trần Thu Hà | 1990 | Nữ
4 | Vi Văn Bình | 1988 | Nam
`);
  const offered = readWorkbook([drawn], NO_CHOICES).flatMap(({ groups }) => groups);
  expect(offered.map(({ text, count, cells }) => ({ text, count, rows: cells.map(({ row }) => row) }))).toEqual([
    { text: "KHÁCH QUÝ CỦA XÃ", count: 4, rows: [3] },
  ]);
});
