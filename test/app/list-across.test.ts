import { writeXlsx } from "../../scripts/samples/xlsx-writer";
import { checkWorkbook } from "../../src/app/check-workbook";
import { explainLists } from "../../src/app/lists/explain-lists";
import { marksOf } from "../../src/app/session/marks-of";
import { explain } from "../../src/checks/engine/explain";
import { a1 } from "../../src/domain/cell-ref";
import { NO_CHOICES } from "../../src/domain/choices";
import { PLANS } from "../../src/plans/all-plans";
import { readDocx } from "../documents/read-docx";
import { sampleDocument } from "../documents/sample-document";
import { drawFileSheet, drawSheet } from "../draw-sheet";

const plan = PLANS.find(({ id }) => id === "tan-doan-2025") ?? null;
const ACROSS = `DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN

Nội dung | Người thứ nhất | Người thứ hai | Người thứ ba | Người thứ tư
Họ và tên | Nông Văn An | Lý Thị Bình | Vi Văn Cảnh | Hoàng Thị Dung
Ngày sinh | 12/03/1980 | 31/02/1985 | 05/08/1979 | 12/12/1990
Giới tính | Nam | Nữ | | Nữ
Dân tộc | Tày | Nùng | Tày | Kinh
Thành phần | Khách mời | Điển hình tiên tiến | Điển hình tiên tiến | Khách mời
Đơn vị | Trạm Y tế | Công an xã | Công an xã | Trạm Y tế
Ghi chú | | | | Dự khuyết

NGƯỜI LẬP BIỂU | | | CHỦ TỊCH`;

const checkOf = (drawn: string) => {
  const snapshots = [drawSheet(drawn, { name: "DS" })];
  return checkWorkbook({ snapshots, sheets: snapshots, choices: NO_CHOICES, plan, today: "2025-08-20" });
};

test("everybody on a list written across is read with the cells as they stand in the sheet", () => {
  const [roster] = checkOf(ACROSS).rosters;
  expect(roster).toMatchObject({ across: true, kind: "delegates", headerRows: [], firstRow: 4, lastRow: 10 });
  expect(roster?.columns.map(({ column, field }) => [column, field])).toEqual([
    [4, "fullName"],
    [5, "birthDate"],
    [6, "sex"],
    [7, "ethnicity"],
    [8, "category"],
    [9, "unit"],
    [10, "notes"],
  ]);
  expect(roster?.delegates.map(({ row, column, at }) => [row, column, a1(at)])).toEqual([
    [4, 2, "B4"],
    [4, 3, "C4"],
    [4, 4, "D4"],
    [4, 5, "E4"],
  ]);
});

test("findings point at the guilty cells and name columns", () => {
  const { findings } = checkOf(ACROSS);
  expect(marksOf(findings).map(({ cell }) => a1(cell))).toEqual(["C5"]);
  const twice = checkOf(ACROSS.replace("Vi Văn Cảnh", "Nông Văn An").replace("05/08/1979", "12/03/1980"));
  const double = twice.findings.find(({ check }) => check === "duplicate-person");
  const rule = twice.rules.find(({ id }) => id === double?.ruleId);
  expect(double?.cells.map(a1)).toEqual(["D4"]);
  expect(double !== undefined && rule !== undefined ? explain(double, rule).sentence : "").toContain("cột B");
});

test("the account holds every row of it, and everybody once", () => {
  const checked = checkOf(ACROSS);
  expect(checked.account.map(({ as, rows, columns, persons }) => [as, rows, columns, persons])).toEqual([
    ["counted", [[4, 10]], [[2, 4]], 3],
    ["notCounted", [[4, 10]], [[5, 5]], 1],
    ["note", [[12, 12]], undefined, 0],
    [
      "heading",
      [
        [1, 1],
        [3, 3],
      ],
      undefined,
      0,
    ],
  ]);
  expect(explainLists(checked).map(({ text }) => text)).toEqual(
    expect.arrayContaining(["Không tính 1 cột ghi dự khuyết ở trang “DS”: cột E."]),
  );
});

test("a printed total of a list written across is held against everybody", () => {
  const wrong = checkOf(`${ACROSS}\nTổng cộng: 05 đại biểu`).findings.find(({ check }) => check === "total-mismatch");
  const right = checkOf(`${ACROSS}\nTổng cộng: 04 đại biểu`).findings.find(({ check }) => check === "total-mismatch");
  expect(wrong?.data).toMatchObject({ printed: 5, counted: 4 });
  expect(right).toBeUndefined();
});

test("the list in Word has them one below the other", async () => {
  const workbook = writeXlsx({ sheets: [drawFileSheet("DS", ACROSS)] });
  const { text } = await readDocx(sampleDocument({ workbook, plan: "tan-doan-2025", document: "trich-ngang" }).bytes);
  for (const name of ["Nông Văn An", "Lý Thị Bình", "Vi Văn Cảnh"]) expect(text).toContain(name);
});

test("the same thing said of most people is one finding about their row", () => {
  const { findings } = checkOf(`DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ
Họ và tên | Nông Văn An | Lý Thị Bình | Vi Văn Cảnh | Hoàng Thị Dung | Lô Văn Giáp
Năm sinh | 1890 | 1890 | 1891 | 1890 | 1889
Giới tính | Nam | Nữ | Nam | Nữ | Nam
Dân tộc | Tày | Tày | Thái | Nùng | Thái`);
  const [alike, ...others] = findings.filter(({ check }) => check === "implausible-age");
  expect(others).toEqual([]);
  expect(alike).toMatchObject({ code: "alike", data: { column: "3", count: 5 } });
  expect(alike?.cells.map(a1)).toEqual(["B3", "C3", "D3", "E3", "F3"]);
});
