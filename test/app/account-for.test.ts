import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "../../scripts/samples/xlsx-writer";
import { openWorkbookFile } from "../../src/adapters/xlsx-file/open-workbook";
import type { AccountEntry } from "../../src/app/lists/account-for";
import { checkWorkbook } from "../../src/app/check-workbook";
import { explainLists } from "../../src/app/lists/explain-lists";
import { NO_CHOICES } from "../../src/domain/choices";
import type { SheetSnapshot } from "../../src/domain/sheet-snapshot";
import { PLANS } from "../../src/plans/all-plans";
import { corpusOf } from "../accuracy/corpus";
import { drawSheet } from "../draw-sheet";
import { swept } from "../swept";

const plan = PLANS.find(({ id }) => id === "tan-doan-2025") ?? null;
const checkOf = (snapshots: readonly SheetSnapshot[]) =>
  checkWorkbook({ snapshots, sheets: snapshots, choices: NO_CHOICES, plan, today: "2025-08-20" });
const rowsIn = ({ rows }: AccountEntry) =>
  rows.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
/** "counted 5–6 (2)" for each entry. */
const inWords = (account: readonly AccountEntry[]) =>
  account.map((entry) => `${entry.as} ${rowsIn(entry).join()} (${String(entry.persons)})`);

const TITLE = "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ";
const HEADER = "STT | Họ và tên | Ngày sinh | Giới tính | Dân tộc | Đơn vị";
const PEOPLE =
  "1 | Nông Văn An | 12/03/1980 | Nam | Tày | Trạm Y tế\n2 | Lý Thị Bình | 04/07/1985 | Nữ | Nùng | Công an xã";
const ofSheet = (drawn: string) => checkOf([drawSheet(drawn, { name: "DS" })]);

test("every row of a sheet stands in one entry, with the people on it", () => {
  const { account } = ofSheet(
    `${TITLE}\n${HEADER}\nI. Khách mời\n${PEOPLE}\nDự khuyết\n3 | Vi Văn Cảnh | 05/08/1979 | Nam | Tày | Công an xã\nTổng cộng: 3 người\nGhi chú: số liệu đến ngày 01/8/2025\nNGƯỜI LẬP BIỂU | | | | CHỦ TỊCH\nNông Văn An | | | | Hà Văn Chung`,
  );
  expect(inWords(account)).toEqual([
    "counted 4,5 (2)",
    "notCounted 7 (1)",
    "heading 3,6 (0)",
    "total 8 (0)",
    "note 9 (0)",
    "note 10,11 (0)",
    "heading 2 (0)",
    "heading 1 (0)",
  ]);
});

test("tables of other things, sheets without a list and lists of others are named", () => {
  const { account } = checkOf([
    drawSheet(`${TITLE}\n${HEADER}\n${PEOPLE}`, { name: "DS" }),
    drawSheet(
      `DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG\n${HEADER}\n1 | Hà Văn Chung | 12/03/1970 | Nam | Tày | Trạm Y tế`,
      { name: "Khen" },
    ),
    drawSheet("PHÂN BỔ ĐẠI BIỂU\nSTT | Đơn vị | Số đại biểu\n1 | Trạm Y tế | 1\n2 | Công an xã | 1", {
      name: "Phân bổ",
    }),
    drawSheet("Việc cần làm\nGửi giấy mời", { name: "Việc" }),
  ]);
  expect(account.map(({ sheet, as, persons, why }) => `${sheet}: ${as} (${String(persons)}) ${why}`)).toEqual([
    "DS: counted (2) ",
    "DS: heading (0) tiêu đề cột",
    "DS: heading (0) phần đầu trang",
    "Khen: otherList (1) là danh sách đề nghị khen thưởng",
    "Khen: heading (0) tiêu đề cột",
    "Khen: heading (0) phần đầu trang",
    "Phân bổ: otherList (0) bảng phân bổ đại biểu",
    "Phân bổ: heading (0) tiêu đề cột",
    "Phân bổ: heading (0) phần đầu trang",
    "Việc: notAList (0) không thấy cột họ và tên",
  ]);
});

describe("somebody who was read as nobody", () => {
  const unread = (drawn: string) =>
    ofSheet(drawn)
      .account.filter(({ as }) => as === "notUnderstood")
      .flatMap(rowsIn);

  test.each<[string, string, number[]]>([
    ["above the header of the list", `Hoàng Thị Dung | 01/02/1983 | Nữ | Tày\n${TITLE}\n${HEADER}\n${PEOPLE}`, [1]],
    [
      "a table below the list whose words say nothing",
      `${TITLE}\n${HEADER}\n${PEOPLE}\n\nSáng mai\nBàn | Hoa | Nước\nHàng đầu | có | Lò Văn Hặc\nHàng giữa | không | Nông Thị Mây\nHàng cuối | có | Vi Văn Sâm`,
      [8, 9, 10],
    ],
    ["a sheet without any list", "Phân công\nÔ tô: Nông Văn An | Hoàng Thị Dung | 01/02/1983", [2]],
  ])("is not understood: %s", (_, drawn, rows) => {
    expect(unread(drawn)).toEqual(rows);
  });

  test.each<[string, string]>([
    [
      "letterhead",
      `UBND XÃ TÂN ĐOÀN | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/DS-UBND | | | Tân Đoàn, ngày 05 tháng 8 năm 2025\n${TITLE}\n${HEADER}\n${PEOPLE}`,
    ],
    [
      "signatures with a day",
      `${TITLE}\n${HEADER}\n${PEOPLE}\n\nNgười lập | | | Tân Đoàn, ngày 05/8/2025\nNông Văn An | | | 05/08/2025`,
    ],
    ["whom to call", `${TITLE}\nLiên hệ: | Hoàng Thị Dung | 0912345678\n${HEADER}\n${PEOPLE}`],
    [
      "a programme",
      `${TITLE}\n${HEADER}\n${PEOPLE}\n\nChương trình\nGiờ | Mục | Ai nói\n7h30 | Đón tiếp | Lò Văn Hặc\n8h00 | Khai mạc | Nông Thị Mây\n9h00 | Trao quà | Vi Văn Sâm`,
    ],
    ["the values of lists", `${TITLE}\n${HEADER}\n${PEOPLE}\n\nNam | Kinh | Cao Đẳng\nNữ | Tày | Thái Nguyên`],
    [
      "a footnote",
      `${TITLE}\n${HEADER}\n${PEOPLE}\n\n* Đồng chí Nông Văn An thay đồng chí Hoàng Thị Dung từ ngày 01/8/2025`,
    ],
  ])("is not seen in %s", (_, drawn) => {
    expect(unread(drawn)).toEqual([]);
  });

  test("keeps a list from being met, and says where and what to do", () => {
    const list = `${TITLE}\nSTT | Họ và tên | Ngày sinh | Giới tính | Đơn vị | Thành phần
1 | Nguyễn Văn An | 12/03/1980 | Nam | Trạm Y tế | Điển hình tiên tiến
2 | Lý Thị Bình | 04/07/1985 | Nữ | Công an xã | Điển hình tiên tiến
3 | Vi Văn Cảnh | 05/08/1979 | Nam | Công an xã | Khách mời`;
    expect(ofSheet(list).verdict).toBe("met");
    const checked = ofSheet(`Hoàng Thị Dung | 01/02/1983\n${list}`);
    expect(checked.verdict).toBe("undecided");
    expect(explainLists(checked)).toContainEqual({
      sheet: "DS",
      row: 1,
      isCounted: false,
      text:
        "Chưa tính 1 dòng ở trang “DS” (dòng 1): giống một người nhưng chưa đọc được. Nếu là người dự, ghi vào bảng danh sách, đúng cột như các dòng khác; " +
        "nếu không phải, chuyển sang trang tính khác và chọn “Không dùng trang này” ở thẻ Danh sách.",
    });
  });
});

/** The workbooks of a folder and below it; [] where it is absent. */
function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:xlsx|xlsm|csv)$/i.test(name))
    .map((name) => join(folder, name));
}

const given = [...filesBelow("assets/samples"), ...swept(["../shared/rosters", "../shared/cases"].flatMap(filesBelow))];
if (!existsSync("../shared/rosters")) console.log("Shared workbooks: the folder is absent, not accounted for.");

test.each([
  ...corpusOf("made").map(
    ({ name, workbook }) => [name, () => openWorkbookFile(writeXlsx(workbook), "mau.xlsx")] as const,
  ),
  ...given.map((path) => [path, () => openWorkbookFile(readFileSync(path), path)] as const),
])("rows and persons add up: %s", (_, open) => {
  const file = opened(open);
  if (file === null) return;
  const snapshots = file.sheetInfos().map(({ name }) => file.snapshot(name));
  const { account, conference, rosters } = checkWorkbook({
    snapshots,
    sheets: file.sheetInfos(),
    choices: NO_CHOICES,
    plan,
    today: "2025-08-20",
  });
  for (const { name, rows } of snapshots) {
    const filled = rows.flatMap((cells, i) =>
      cells.some((value) => value !== null && String(value).trim() !== "") ? [i + 1] : [],
    );
    const accounted = account
      .filter(({ sheet }) => sheet === name)
      .flatMap((entry) => rowsIn(entry))
      .sort((a, b) => a - b);
    expect([...new Set(accounted)]).toEqual(filled);
    const shared = rosters.filter(({ sheet }) => sheet === name).length > 1;
    if (!shared && !rosters.some(({ delegates }) => delegates.some(({ headcount }) => headcount !== undefined)))
      expect(accounted).toEqual(filled);
  }
  const persons = (as: AccountEntry["as"]) =>
    account.reduce((sum, entry) => sum + (entry.as === as ? entry.persons : 0), 0);
  expect(persons("counted")).toBe(conference.persons.length);
  expect(persons("open")).toBe(conference.doubtful.length);
});

/** null: a file that is refused, which other tests look at. */
function opened(open: () => ReturnType<typeof openWorkbookFile>) {
  try {
    return open();
  } catch {
    return null;
  }
}
