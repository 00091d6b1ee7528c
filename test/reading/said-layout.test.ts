import { type Choices, NO_CHOICES } from "../../src/domain/choices";
import type { Layout } from "../../src/domain/layout";
import { valueOf } from "../../src/domain/read";
import { readSheet } from "../../src/reading/read-sheet";
import { drawSheet } from "../draw-sheet";

const said = (layout: Layout): Choices => ({ ...NO_CHOICES, sheets: { DS: { layout } } });
const read = (drawn: string, choices: Choices = NO_CHOICES) => readSheet(drawSheet(drawn, { name: "DS" }), choices);
const namesOf = (rosters: ReturnType<typeof read>) =>
  rosters.flatMap(({ delegates }) => delegates.map(({ fullName }) => valueOf(fullName)));

describe("what the office says of a sheet comes before what the reader thinks", () => {
  const TWO = `DANH SÁCH ĐẠI BIỂU
STT | Họ và tên | Năm sinh | Đơn vị
(a) | (b) | (c) | (d)
1 | Nông Văn An | 1980 | Trạm Y tế
2 | Lý Thị Bình | 1985 | Công an xã
3 | Vi Văn Cảnh | 1979 | Công an xã`;

  test("the rows of the header", () => {
    const [roster] = read(TWO, said({ is: "header", rows: [2, 3] }));
    expect(roster?.headerRows).toEqual([2, 3]);
    expect(namesOf(read(TWO, said({ is: "header", rows: [2, 3] })))).toEqual([
      "Nông Văn An",
      "Lý Thị Bình",
      "Vi Văn Cảnh",
    ]);
    expect(roster?.doubt).toBeUndefined();
  });

  test("one header of several on the sheet; the others stay", () => {
    const below = `${TWO}\n\nDANH SÁCH KHÁCH MỜI\nSTT | Họ và tên | Chức vụ\n1 | Hà Văn Chung | Chủ tịch\n2 | Đỗ Thị Hà | Phó Chủ tịch`;
    const rosters = read(below, said({ is: "header", rows: [9] }));
    expect(rosters.map(({ headerRows }) => headerRows)).toEqual([[2], [9]]);
  });

  test("no header at all", () => {
    const bare = `1 | Nông Văn An | Nam | 1980\n2 | Lý Thị Bình | Nữ | 1985\n3 | Vi Văn Cảnh | Nam | 1979`;
    const [roster] = read(bare, said({ is: "noHeader" }));
    expect(roster?.headerRows).toEqual([]);
    expect(roster?.delegates).toHaveLength(3);
  });

  test("a header in words that nobody knows, or passed over, above people's names", () => {
    const unknown = `LỊCH TRỰC\nSố | Danh tính | Chốn làm\n1 | Nông Văn An | Trạm Y tế\n2 | Lý Thị Bình | Công an xã\n3 | Vi Văn Cảnh | Công an xã`;
    expect(read(unknown)).toEqual([]);
    const names = ["Nông Văn An", "Lý Thị Bình", "Vi Văn Cảnh"];
    expect(namesOf(read(unknown, said({ is: "header", rows: [2] })))).toEqual(names);
    expect(namesOf(read(unknown, said({ is: "noHeader" })))).toEqual(names);
  });

  test("a header in unknown words below the title of a list of people is read by its values, and doubted", () => {
    const titled = `DANH SÁCH ĐẠI BIỂU\nSố | Danh tính | Giống\n1 | Nông Văn An | Nam\n2 | Lý Thị Bình | Nữ\n3 | Vi Văn Cảnh | Nam`;
    const rosters = read(titled);
    expect(namesOf(rosters)).toEqual(["Nông Văn An", "Lý Thị Bình", "Vi Văn Cảnh"]);
    expect(rosters[0]).toMatchObject({ headerRows: [2], doubt: { certainty: "doubtful" } });
    expect(rosters[0]?.doubt?.reasons[0]).toBe("chưa hiểu chữ ở dòng tiêu đề nên các cột được nhận theo nội dung");
    expect(read(titled.replace("DANH SÁCH ĐẠI BIỂU", "LỊCH TRỰC CƠ QUAN"))).toEqual([]);
  });

  test("written across, also where the reader would not have seen it", () => {
    const one = `Họ và tên | Nông Văn An\nNăm sinh | 1980\nĐơn vị | Trạm Y tế`;
    expect(read(one)).toEqual([]);
    const [roster] = read(one, said({ is: "across", rows: [1, 2, 3] }));
    expect(roster).toMatchObject({ across: true, firstRow: 1, lastRow: 3 });
    expect(roster?.delegates.map(({ at, column }) => [at.row, at.column, column])).toEqual([[1, 2, 2]]);
  });
});
