/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { checkWorkbook } from "../../src/app/check-workbook";
import type { SessionState } from "../../src/app/session/session";
import { NO_CHOICES } from "../../src/domain/choices";
import { PLANS } from "../../src/plans/all-plans";
import { drawSheet } from "../draw-sheet";
import { fakeSession } from "./fake-session";
import { showPane } from "./show-pane";

const LIST = `DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN

STT | Họ và tên | Năm sinh | Giới tính | Chức vụ | Đơn vị | Thôn
1 | Nông Văn An | 1980 | Nam | Nông dân | HTX Khe Lếch | Nà Lốc
2 | Lý Thị Bình | 1985 | Nữ | Giáo viên | Trường Tiểu học | Khau Đa`;

function checkedState(): Partial<SessionState> {
  const plan = PLANS.find(({ id }) => id === "tan-doan-2025") ?? null;
  const snapshots = [drawSheet(LIST, { name: "DS" })];
  const choices = { ...NO_CHOICES, planId: "tan-doan-2025" };
  const checked = checkWorkbook({ snapshots, sheets: snapshots, choices, plan, today: "2025-08-20" });
  const { rosters, uses, account, conference, rules, planRules, results, findings, verdict } = checked;
  return { rosters, uses, account, conference, rules, planRules, results, findings, verdict, plan, choices, snapshots };
}
const asks = () => within(screen.getByRole("region", { name: "Cần cơ quan cho biết" }));

test("people without a category are given one for the whole sheet, which can be taken back", async () => {
  const session = fakeSession({ ...checkedState(), presets: PLANS });
  const { user } = await showPane(session);
  expect(asks().getByText("Trang “DS” có 2 người chưa ghi thành phần. Họ là:")).toBeInTheDocument();
  await user.selectOptions(asks().getByRole("combobox", { name: "Thành phần của DS" }), "Điển hình tiên tiến");
  expect(session.get().choices.sheets).toEqual({ DS: { group: "exemplary" } });
  expect(screen.getByText("Đã ghi người chưa rõ ở trang “DS” là Điển hình tiên tiến.")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  expect(session.get().choices.sheets).toEqual({});
});

test("or office by office", async () => {
  const session = fakeSession({ ...checkedState(), presets: PLANS });
  const { user } = await showPane(session);
  await user.click(asks().getByRole("button", { name: "Chọn theo chức vụ (2 chức vụ)" }));
  await user.selectOptions(asks().getByRole("combobox", { name: "Thành phần của “Giáo viên”" }), "Khách mời");
  expect(session.get().choices.groups).toEqual({ "giao vien": "guest" });
});

test("the list of thôn that the workbook names is taken over; what nothing speaks of is left out", async () => {
  const session = fakeSession({ ...checkedState(), presets: PLANS });
  const { user } = await showPane(session);
  await user.click(asks().getByRole("button", { name: /câu hỏi chỉ để rõ các lưu ý/ }));
  await user.click(asks().getByRole("button", { name: "Đủ 2 thôn" }));
  expect(session.get().choices.typed.villages).toEqual(["Khau Đa", "Nà Lốc"]);
  const [first] = asks().getAllByRole("button", { name: "Không kiểm tra nội dung này" });
  if (first !== undefined) await user.click(first);
  expect(session.get().choices.disabledRules).toHaveLength(1);
});

test("the verdict names the rules that decide it", async () => {
  await showPane(fakeSession({ ...checkedState(), presets: PLANS }));
  const verdict = within(screen.getByRole("region", { name: "Kết luận" }));
  expect(verdict.getByText(/^Do: Điển hình tiên tiến khoảng 70%; Khách mời .*\.$/)).toBeInTheDocument();
});

test("findings that the same cells settle stand together, what to do is said once", async () => {
  await showPane(fakeSession({ ...checkedState(), presets: PLANS }));
  const findings = within(screen.getByRole("region", { name: "Phát hiện" }));
  const group = findings.getByText("Chưa kết luận được 2 nội dung, cùng chờ một việc").parentElement?.parentElement;
  const words = group?.textContent ?? "";
  expect(words).toMatch(/chưa tính được tỷ lệ 70%.*chưa tính được tỷ lệ 30%/su);
  expect(words.match(/Thêm cột hoặc dòng mục cho biết thành phần/gu)).toHaveLength(1);
});
