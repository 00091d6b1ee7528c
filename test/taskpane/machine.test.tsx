/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import type { MachineFacts } from "../../src/taskpane/machine/machine-facts";
import { reportOf } from "../../src/taskpane/machine/report-of-office";
import { machineText } from "../../src/ui/machine/machine-report";
import { MachinePage } from "../../src/taskpane/machine/machine-page";
import { officeGlobals } from "../office-host/office-globals";
import { EACH_PLATFORM } from "../office-host/platforms";

const FACTS: MachineFacts = {
  program: "0.1.0",
  application: "Excel",
  platform: "PC",
  version: "16.0.17928.20000",
  excelApi: "1.14",
  wordApi: null,
  library: "network",
  isLibraryNew: true,
  browser: "Edg 142",
  hasWorker: true,
};
const not = (facts: MachineFacts): readonly string[] =>
  reportOf(facts)
    .abilities.filter(({ works }) => !works)
    .map(({ what }) => what);
const UNDO = "Giữ lệnh Hoàn tác (Ctrl+Z) khi tô";
const FILES = "Lưu tệp Word, tệp lịch";

test.each(EACH_PLATFORM)("%s: what works there and what not", (name, { excel }) => {
  const facts = { ...FACTS, platform: excel.platform ?? "PC", excelApi: excel.excelApi ?? null };
  const wanted: Readonly<Record<string, readonly string[]>> = {
    "Windows, Microsoft 365": [],
    "Windows, LTSC 2024": [UNDO],
    "Windows, LTSC 2021": [UNDO],
    Mac: [UNDO, FILES],
    web: [],
    iPad: [UNDO, FILES],
  };
  expect(not(facts)).toEqual(wanted[name]);
});

test("versions are compared as versions, old ones are told what to do instead", () => {
  expect(not({ ...FACTS, excelApi: "1.9" })).toEqual(["Đọc ô gộp", UNDO]);
  expect(not({ ...FACTS, excelApi: "1.3" })).toHaveLength(6);
  expect(not({ ...FACTS, excelApi: null })).toHaveLength(6);
  expect(not({ ...FACTS, application: "Word", wordApi: "1.3" })).toEqual([]);
  expect(not({ ...FACTS, application: "Word", wordApi: "1.1" })).toEqual(["Điền và chèn vào văn bản đang mở"]);
  for (const { works, how } of reportOf({ ...FACTS, excelApi: "1.3" }).abilities) if (!works) expect(how).not.toBe("");
});

test("the text says the same", () => {
  const text = machineText(reportOf(FACTS));
  for (const { value } of reportOf(FACTS).lines) expect(text).toContain(value);
  expect(text).toContain(`[không] ${UNDO}`);
  expect(text).toContain("[được] Tô ô");
});

test("the page asks Office, copies the text, and says nothing of workbook or user", async () => {
  const office = officeGlobals({
    requirements: { ExcelApi: "1.14" },
    host: "Excel",
    platform: "Mac",
    locale: "vi-VN",
    theme: {},
  });
  Object.defineProperty(globalThis, "Office", { value: office, configurable: true });
  const user = userEvent.setup();
  const onBack = jest.fn();
  const { container } = render(<MachinePage onBack={onBack} />);
  expect(screen.getByRole("heading", { name: "Kiểm tra máy" })).toHaveFocus();
  expect(screen.getByText("1.14")).toBeVisible();
  expect((await axe(container)).violations).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Chép" }));
  expect(await screen.findByText("Đã chép. Dán vào thư gửi người hỗ trợ.")).toBeVisible();
  const copied = await navigator.clipboard.readText();
  expect(copied).toContain("Chạy trên: Mac");
  expect(copied).not.toContain("danh-sach");
  await user.click(screen.getByRole("button", { name: "Quay lại" }));
  expect(onBack).toHaveBeenCalled();
});
