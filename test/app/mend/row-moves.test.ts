import { writeXlsx } from "../../../scripts/samples/xlsx-writer";
import { openWorkbookFile } from "../../../src/adapters/xlsx-file/open-workbook";
import { xlsxFilePort } from "../../../src/adapters/xlsx-file/xlsx-file-port";
import { partsOf } from "../../../src/app/mend/row-moves";
import { startSession } from "../../../src/app/session/start-session";
import type { CellRef } from "../../../src/domain/cell-ref";
import { drawFileSheet } from "../../draw-sheet";
import { PLAN_READER, until } from "../sample-session";

const LIST = `
DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ
STT | Họ và tên | Năm sinh | Giới tính | Thôn | Tuổi
I. Khách mời
1 | Nông Văn An | 1980 | Nam | Nà Lái | =2025-C4 → 45
2 | Lý Thị Bình | 1985 | Nữ | Nà Lái | =2025-C5 → 40
II. Điển hình tiên tiến
3 | Vi Văn Cảnh | 1990 | Nam | Pác Cáp | =2025-C7 → 35
4 | Nông Văn An | 1980 | Nam | Nà Lái | =2025-C8 → 45
5 | Hà Thị Dung | 1970 | Nữ | Pác Cáp | =2025-C9 → 55
Tổng cộng: 5 người | | | | | =SUM(F7:F9) → 135
NGƯỜI LẬP BIỂU`;

async function opened(text = LIST) {
  const shown: CellRef[] = [];
  const file = openWorkbookFile(writeXlsx({ sheets: [drawFileSheet("DS", text)] }), "thu.xlsx");
  const session = startSession({
    workbook: xlsxFilePort(file, (cell) => shown.push(cell)),
    files: { save: async () => null, open: async () => null },
    planReader: PLAN_READER,
    workbookName: "thu.xlsx",
    today: () => "2025-08-20",
    quietMilliseconds: 1,
  });
  await session.check();
  const [roster] = session.get().rosters;
  if (roster === undefined) throw new Error("no list");
  const column = (n: number) => file.snapshot("DS").rows.map((row) => row[n - 1] ?? null);
  return { file, session, roster, shown, column };
}

test("a person is added behind the last of a part: number, formulas and sum go on, the name is shown", async () => {
  const { file, session, roster, shown, column } = await opened();
  const parts = partsOf(roster);
  expect(parts.map(({ title, lastRow }) => [title, lastRow])).toEqual([
    ["I. Khách mời", 5],
    ["II. Điển hình tiên tiến", 9],
  ]);
  const last = parts[1];
  if (last) await session.addPerson(roster, last, [{ field: "village", value: "Khuổi Slao" }]);
  const sheet = file.snapshot("DS");
  expect(sheet.rows[9]?.slice(0, 5)).toEqual([6, null, null, null, "Khuổi Slao"]);
  expect(sheet.formulas[9]?.[5]).toBe("=2025-C10");
  expect(sheet.formulas[10]?.[5]).toBe("=SUM(F7:F10)");
  expect(column(1)[10]).toBe("Tổng cộng: 5 người");
  expect(shown).toEqual([{ sheet: "DS", row: 10, column: 2 }]);
  expect(session.get().notice?.text).toBe(
    "Đã thêm dòng 10: gõ họ tên vào ô đang chọn. Công thức ở ô F11 nay tính cả dòng này. Nhấn Ctrl+Z trong bảng tính để hoàn tác.",
  );
  file.undoRows();
  expect(column(1)).toEqual((await opened()).column(1));
});

test("in a part above, the numbers below go on", async () => {
  const { session, roster, column } = await opened();
  const [first] = partsOf(roster);
  if (first) await session.addPerson(roster, first);
  expect(column(1).slice(2, 11)).toEqual([
    "I. Khách mời",
    1,
    2,
    3,
    "II. Điển hình tiên tiến",
    4,
    5,
    6,
    "Tổng cộng: 5 người",
  ]);
});

test("a row is taken out, numbers go on, the check follows, and it is undone whole", async () => {
  const { file, session, column } = await opened();
  const before = file.snapshot("DS").rows;
  const twice = () => session.get().findings.filter(({ check }) => check === "duplicate-person");
  const [finding] = twice();
  expect(finding?.cells).toEqual([{ sheet: "DS", row: 8, column: 2 }]);
  if (finding?.cells[0]) await session.removeRow(finding.cells[0]);
  expect(column(1).slice(2)).toEqual([
    "I. Khách mời",
    1,
    2,
    "II. Điển hình tiên tiến",
    3,
    4,
    "Tổng cộng: 5 người",
    "NGƯỜI LẬP BIỂU",
  ]);
  await until(() => twice().length === 0);
  file.undoRows();
  expect(file.snapshot("DS").rows).toEqual(before);
});

test("a row that a formula asks for by itself stays, and so does a list that changed meanwhile", async () => {
  const { file, session, column } = await opened(LIST.replace("5 | Hà Thị Dung", "=A8+1 → 5 | Hà Thị Dung"));
  const before = column(2);
  await session.removeRow({ sheet: "DS", row: 8, column: 2 });
  expect(column(2)).toEqual(before);
  expect(session.get().notice?.text).toBe(
    "Công thức ở ô A9 dùng dòng này nên giữ nguyên. Sửa công thức trước rồi làm lại.",
  );
  file.edit([{ cell: { sheet: "DS", row: 4, column: 2 }, value: "Nông Văn Ân" }]);
  await session.removeRow({ sheet: "DS", row: 5, column: 2 });
  expect(session.get().notice?.kind).toBe("warning");
  expect(column(2)[4]).toBe("Lý Thị Bình");
});

const IN_ROWS = `
DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ
STT | Họ và tên | Dân tộc
^ | Ngày sinh | Thôn
1 | Nông Văn An | Tày
^ | 1980 | Nà Lái
2 | Lý Thị Bình | Nùng
^ | 1985 | Pác Cáp
3 | Vi Văn Cảnh | Tày
^ | 1990 | Nà Lái`;

test("all rows of somebody are taken out with the first, and a new person stands below all of them", async () => {
  const { session, roster, column } = await opened(IN_ROWS);
  expect(roster.delegates.map(({ row }) => row)).toEqual([4, 6, 8]);
  await session.removeRow({ sheet: "DS", row: 6, column: 2 });
  expect(column(2).slice(3)).toEqual(["Nông Văn An", 1980, "Vi Văn Cảnh", 1990]);
  const { session: other, roster: list, shown } = await opened(IN_ROWS);
  const last = partsOf(list).at(-1);
  if (last) await other.addPerson(list, last);
  expect(shown).toEqual([{ sheet: "DS", row: 10, column: 2 }]);
});
