/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { checkWorkbook } from "../../src/app/check-workbook";
import type { CellMend } from "../../src/app/mend/mend";
import type { SessionState } from "../../src/app/session/session";
import { NO_CHOICES } from "../../src/domain/choices";
import { PLANS } from "../../src/plans/all-plans";
import { drawSheet } from "../draw-sheet";
import { fakeSession } from "./fake-session";
import { showPane } from "./show-pane";

expect.extend(toHaveNoViolations);

const LIST = `DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN

STT | Họ và tên | Ngày sinh | Thôn
1 | Nông Văn An | @1980-05-13 | Nà Lái
2 | Lý Thị Bình | @1985-03-25 | Thôn Nà Lái
3 | Vi Văn Cảnh | 17/06/1990 | Thôn Nà Lái
4 | Hà Văn Dũng | 25/12/1990 | Nà Lái
5 | Lò Văn Én | @1990-06-30 | Nà Lái`;

function checkedState(list = LIST): Partial<SessionState> {
  const plan = PLANS.find(({ id }) => id === "tan-doan-2025") ?? null;
  const snapshots = [drawSheet(list, { name: "DS" })];
  const choices = { ...NO_CHOICES, planId: "tan-doan-2025" };
  const checked = checkWorkbook({ snapshots, sheets: snapshots, choices, plan, today: "2025-08-20" });
  const { rosters, uses, account, conference, rules, planRules, results, findings, verdict } = checked;
  return { rosters, uses, account, conference, rules, planRules, results, findings, verdict, plan, choices, snapshots };
}
const panel = () => within(screen.getByRole("region", { name: "Sửa hộ" }));
const mended = (calls: readonly (readonly [string, ...unknown[]])[]) =>
  calls.flatMap(([method, cells]) => (method === "mend" ? (cells as CellMend[]).map(({ change }) => change) : []));

test("each cell is seen before it is written, and can be left out", async () => {
  const session = fakeSession({ ...checkedState(), presets: PLANS });
  const { user, container } = await showPane(session);
  await user.click(panel().getByRole("button", { name: /2 ngày sinh ghi khác cả cột/ }));
  const first = panel().getByRole("checkbox", { name: /C6: 17\/06\/1990 thành/ });
  expect(first).toBeChecked();
  await user.click(first);
  expect(await axe(container)).toHaveNoViolations();
  await user.click(panel().getByRole("button", { name: "Sửa 1 ô" }));
  expect(mended(session.calls)).toEqual([
    { cell: { sheet: "DS", row: 7, column: 3 }, value: 33232, style: { numberFormat: "dd/mm/yyyy" } },
  ]);
});

test("another spelling of the place can be chosen", async () => {
  const session = fakeSession({ ...checkedState(), presets: PLANS });
  const { user } = await showPane(session);
  await user.click(panel().getByRole("button", { name: /1 tên thôn, đơn vị ghi nhiều cách/ }));
  await user.selectOptions(panel().getByRole("combobox", { name: "Cách ghi của “Nà Lái”" }), "Thôn Nà Lái");
  await user.click(panel().getByRole("button", { name: "Sửa 3 ô" }));
  expect(mended(session.calls).map(({ cell, value }) => [cell.row, value])).toEqual([
    [4, "Thôn Nà Lái"],
    [7, "Thôn Nà Lái"],
    [8, "Thôn Nà Lái"],
  ]);
});

test("a finding offers its own mend in place", async () => {
  const session = fakeSession({ ...checkedState(), presets: PLANS });
  const { user } = await showPane(session);
  const list = within(screen.getByRole("region", { name: "Phát hiện" }));
  const open = list.getByRole("button", { name: /^Sửa hộ…: Tên thôn “Nà Lái”/ });
  await user.click(open);
  expect(open).toHaveAttribute("aria-expanded", "true");
  await user.click(list.getByRole("button", { name: "Sửa 2 ô" }));
  expect(mended(session.calls)).toHaveLength(2);
});

test("what was mended can be taken back", async () => {
  const session = fakeSession({ ...checkedState(), presets: PLANS, mended: "Đã bỏ khoảng trắng thừa (2 ô)." });
  const { user } = await showPane(session);
  await user.click(panel().getByRole("button", { name: "Hoàn tác: Đã bỏ khoảng trắng thừa (2 ô)." }));
  expect(session.calls.map(([method]) => method)).toContain("undoMend");
});

test("where the host cannot write nothing is offered", async () => {
  const session = fakeSession({
    ...checkedState(),
    presets: PLANS,
    can: { watch: false, liveMarks: false, write: false },
  });
  await showPane(session);
  expect(screen.queryByRole("region", { name: "Sửa hộ" })).toBeNull();
  expect(screen.queryByRole("button", { name: /Sửa hộ/ })).toBeNull();
});

const TWICE = `DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN

STT | Họ và tên | Ngày sinh | Thôn
1 | Nông Văn An | @1980-05-13 | Nà Lái
2 | Lý Thị Bình | @1985-03-25 | Nà Lái
3 | Nông Văn An | @1980-05-13 | Nà Lái`;
const SHEETS = [{ name: "DS", visibility: "visible", isProtected: false, rowCount: 6, columnCount: 4 }] as const;
const WITH_ROWS = { watch: true, liveMarks: true, write: true, rows: true, undoesRows: true };

test("of somebody who stands there twice either row can be taken out", async () => {
  const session = fakeSession({ ...checkedState(TWICE), presets: PLANS, can: WITH_ROWS });
  const { user } = await showPane(session);
  const list = within(screen.getByRole("region", { name: "Phát hiện" }));
  expect(list.getByText("3 · Nông Văn An · 13/05/1980 · Nà Lái")).toBeInTheDocument();
  await user.click(list.getByRole("button", { name: "Bỏ dòng 4" }));
  await user.click(list.getByRole("button", { name: "Bỏ dòng 6" }));
  expect(session.calls.filter(([method]) => method === "removeRow")).toEqual([
    ["removeRow", { sheet: "DS", row: 4, column: 2 }],
    ["removeRow", { sheet: "DS", row: 6, column: 2 }],
  ]);
});

test("where the host cannot take it back nobody is taken out by the pane", async () => {
  const can = { ...WITH_ROWS, undoesRows: false };
  await showPane(fakeSession({ ...checkedState(TWICE), presets: PLANS, can }));
  const list = within(screen.getByRole("region", { name: "Phát hiện" }));
  expect(list.queryByRole("button", { name: "Bỏ dòng 4" })).toBeNull();
  expect(list.getAllByText("Dòng này xóa trong bảng tính.")).toHaveLength(2);
});

test("a person is added from the lists; where the host moves no rows there is no button", async () => {
  const session = fakeSession({ ...checkedState(TWICE), presets: PLANS, can: WITH_ROWS, sheets: SHEETS });
  const { user, unmount } = await showPane(session, "rosters");
  await user.click(screen.getByRole("button", { name: "Thêm người" }));
  expect(session.calls.find(([method]) => method === "addPerson")?.[2]).toEqual({ title: "", lastRow: 6 });
  unmount();
  await showPane(fakeSession({ ...checkedState(TWICE), presets: PLANS, sheets: SHEETS }), "rosters");
  expect(screen.queryByRole("button", { name: "Thêm người" })).toBeNull();
});
