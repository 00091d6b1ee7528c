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

STT | Họ và tên | Giới tính | Thành phần | Thôn
1 | Nông Văn An | Nam | Điển hình tiên tiến | Nà Lốc
2 | Lý Thị Bình | Nữ | | Khau Đa
3 | Vi Văn Cảnh | nửa | Khách mời | Khau Đa
4 | Hà Thị Dung | | Điển hình tiên tiến | Nà Lốc`;

function checkedState(): Partial<SessionState> {
  const plan = PLANS.find(({ id }) => id === "tan-doan-2025") ?? null;
  const snapshots = [drawSheet(LIST, { name: "DS" })];
  const choices = { ...NO_CHOICES, planId: "tan-doan-2025" };
  return {
    ...checkWorkbook({ snapshots, sheets: snapshots, choices, plan, today: "2025-08-20" }),
    plan,
    choices,
    snapshots,
  };
}

test("a number of the composition leads to its people, what is unknown to the cells that would tell it", async () => {
  const session = fakeSession({ ...checkedState(), presets: PLANS });
  const { user } = await showPane(session);
  const table = within(screen.getByRole("table", { name: "Giới tính" }));
  await user.click(table.getByRole("button", { name: "Chưa rõ: xem 2 đại biểu" }));
  const people = within(table.getByRole("list", { name: "Đại biểu thuộc “Chưa rõ”" }));
  expect(people.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Vi Văn Cảnh Khau Đa · ô C6 ghi “nửa”, chưa đọc được",
    "Hà Thị Dung Nà Lốc · ô C7 còn trống",
  ]);
  await user.click(people.getByRole("button", { name: "Hà Thị Dung: đến ô C7" }));
  expect(session.calls).toContainEqual(["reveal", { sheet: "DS", row: 7, column: 3 }]);
});

test("a quota's bar shows whom it counts and who is in doubt", async () => {
  const { user } = await showPane(fakeSession({ ...checkedState(), presets: PLANS }));
  const quotas = within(screen.getByRole("region", { name: "Số lượng và tỷ lệ" }));
  const [first] = quotas.getAllByRole("button", { name: "Xem những ai" });
  if (first !== undefined) await user.click(first);
  expect(quotas.getByRole("list", { name: "Chưa rõ: 1 người" })).toHaveTextContent(
    "Lý Thị Bình Khau Đa · ô D5 còn trống",
  );
  expect(quotas.getByRole("list", { name: "Đã rõ: 2 người" })).toHaveTextContent(/Nông Văn An.*Hà Thị Dung/u);
});

test("those of whom it is unknown are filled in together, with what the list writes elsewhere or what is typed", async () => {
  const session = fakeSession({ ...checkedState(), presets: PLANS });
  const { user } = await showPane(session);
  const table = within(screen.getByRole("table", { name: "Giới tính" }));
  await user.click(table.getByRole("button", { name: "Chưa rõ: xem 2 đại biểu" }));
  const offered = [...document.querySelectorAll("datalist option")].map((option) => option.getAttribute("value"));
  expect(offered).toEqual(["Nam", "Nữ"]);
  await user.click(table.getByRole("checkbox", { name: "Chọn Hà Thị Dung" }));
  await user.type(table.getByRole("combobox", { name: "Nội dung ghi vào các ô đã chọn" }), "Nữ");
  await user.click(table.getByRole("button", { name: "Ghi 1 ô" }));
  const cell = { sheet: "DS", row: 7, column: 3 };
  expect(session.calls.at(-1)).toEqual([
    "mend",
    [{ cell, before: "", after: "Nữ", was: null, change: { cell, value: "Nữ" } }],
    "Đã ghi “Nữ”",
  ]);
});
