import { evaluate } from "../../src/app/evaluate";
import { findingsSheet } from "../../src/app/findings-sheet";
import { listSheet } from "../../src/app/list-sheet";
import { readLists } from "../../src/app/read-lists";
import { explain } from "../../src/checks/explain";
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
const evaluation = evaluate({
  rosters: readLists([office], NO_CHOICES), sheets: [{ name: "DS", visibility: "visible" }], choices: NO_CHOICES, plan: null, today: "2025-08-20",
});
const written = (name: string, rows: readonly (readonly CellValue[])[]): SheetSnapshot => ({ ...drawSheet("", { name }), rows });
const list = listSheet(evaluation.conference, USUAL_OPTIONS);
const findings = findingsSheet({ ...evaluation, plan: null, workbookName: "DS.xlsx", choices: NO_CHOICES }, explain);
const sheetsOf = (snapshots: readonly SheetSnapshot[]) => readLists(snapshots, NO_CHOICES).map(({ sheet }) => sheet);

test("sheets that were written by us are none of the office's lists", () => {
  expect(evaluation.findings.length).toBeGreaterThan(0);
  expect(sheetsOf([office, written(list.name, list.rows), written(`${list.name} 2`, list.rows), written(findings.name, findings.rows)])).toEqual(["DS"]);
});

test("a list that we wrote is read where it is all that is left; the findings never are", () => {
  expect(sheetsOf([written(list.name, list.rows), written(findings.name, findings.rows)])).toEqual([list.name]);
  expect(sheetsOf([written(findings.name, findings.rows)])).toEqual([]);
});

test("a list of the office's own with a title like ours is read", () => {
  const own = drawSheet(`
DANH SÁCH TRÍCH NGANG: ĐẠI BIỂU DỰ HỘI NGHỊ
STT | Họ và tên | Ngày sinh | Đơn vị
1 | Nguyễn Văn An | 12/03/1980 | Trường Mầm non
`, { name: "Của xã" });
  expect(sheetsOf([office, own])).toEqual(["DS", "Của xã"]);
});
