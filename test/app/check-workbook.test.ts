import { checksOfLists, checkWorkbook } from "../../src/app/check-workbook";
import { findingsSheet, toldFindings } from "../../src/app/documents/findings-sheet";
import { listSheet } from "../../src/app/lists/list-sheet";
import { explain } from "../../src/checks/engine/explain";
import { NO_CHOICES } from "../../src/domain/choices";
import type { CellValue, SheetSnapshot } from "../../src/domain/sheet-snapshot";
import { USUAL_OPTIONS } from "../../src/documents/define-document";
import { drawSheet } from "../draw-sheet";

const office = drawSheet(
  `
DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ
STT | Họ và tên | Ngày sinh | Đơn vị
1 | Nguyễn Văn An | 12/03/1980 | Trường Mầm non
2 | Lý Thị Bình | 31/02/1985 | Trạm Y tế
`,
  { name: "DS" },
);
const checkOf = (...snapshots: readonly SheetSnapshot[]) =>
  checkWorkbook({
    snapshots,
    sheets: snapshots.map(({ name }) => ({ name, visibility: "visible" })),
    choices: NO_CHOICES,
    plan: null,
    today: "2025-08-20",
  });
const checked = checkOf(office);
const written = (name: string, rows: readonly (readonly CellValue[])[]): SheetSnapshot => ({
  ...drawSheet("", { name }),
  rows,
});
const list = listSheet(checked.conference, USUAL_OPTIONS);
const findings = findingsSheet({ plan: null, workbookName: "DS.xlsx" }, toldFindings(checked, explain), "2025-08-20");
const sheetsOf = (snapshots: readonly SheetSnapshot[]) => checkOf(...snapshots).rosters.map(({ sheet }) => sheet);

test("sheets that were written by us are none of the office's lists", () => {
  expect(checked.findings.length).toBe(1);
  expect(
    sheetsOf([
      office,
      written(list.name, list.rows),
      written(`${list.name} 2`, list.rows),
      written(findings.name, findings.rows),
    ]),
  ).toEqual(["DS"]);
});

test("what we wrote changes nothing in what is found and counted", () => {
  const again = checkOf(office, written(list.name, list.rows), written(findings.name, findings.rows));
  const answer = ({ conference, account, ...others }: typeof checked) => ({
    ...others,
    persons: conference.persons,
    account: account.filter(({ sheet }) => sheet === "DS"),
  });
  expect(answer(again)).toEqual(answer(checked));
  expect(again.account.filter(({ sheet }) => sheet !== "DS").map(({ as }) => as)).toEqual(["notAList", "notAList"]);
});

test("each list is checked once, however many documents ask for it", () => {
  const checks = checksOfLists({
    snapshots: [office],
    sheets: [{ name: "DS", visibility: "visible" }],
    choices: NO_CHOICES,
    plan: null,
    today: "2025-08-20",
  });
  expect(checks("attendees")).toBe(checks("attendees"));
  expect(checks("attendees").target).toBe("attendees");
  expect(checks("awards").conference.rosters).toEqual([]);
});

test("a list that we wrote is read where it is all that is left; the findings never are", () => {
  expect(sheetsOf([written(list.name, list.rows), written(findings.name, findings.rows)])).toEqual([list.name]);
  expect(sheetsOf([written(findings.name, findings.rows)])).toEqual([]);
});

test("a list of the office's own with a title like ours is read", () => {
  const own = drawSheet(
    `
DANH SÁCH TRÍCH NGANG: ĐẠI BIỂU DỰ HỘI NGHỊ
STT | Họ và tên | Ngày sinh | Đơn vị
1 | Nguyễn Văn An | 12/03/1980 | Trường Mầm non
`,
    { name: "Của xã" },
  );
  expect(sheetsOf([office, own])).toEqual(["DS", "Của xã"]);
});

test("a typed sum of an allocation is held against its rows where there is no list of people yet", () => {
  const shared = (sum: number) =>
    drawSheet(`\nPHÂN BỔ ĐẠI BIỂU\nSTT | Thôn | Số đại biểu\n1 | Nà Ca | 5\n2 | Nà Mò | 4\n| Cộng | ${String(sum)}\n`, {
      name: "Phân bổ",
    });
  const told = (sum: number) =>
    checkOf(shared(sum)).findings.map(({ check, code, cells }) => [check, code, cells[0]?.row]);
  expect(told(9)).toEqual([]);
  expect(told(10)).toEqual([["total-mismatch", "sum", 5]]);
  expect(checkOf(shared(10)).findings[0]?.data).toMatchObject({ text: "Cộng", printed: 10, counted: 9 });
});
