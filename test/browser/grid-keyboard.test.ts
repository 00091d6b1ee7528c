import type { Page } from "playwright-core";
import type { CellValue } from "../../src/domain/sheet-snapshot";
import { sheetXml, workbookBytes } from "../adapters/xlsx-file/build-workbook";
import { BuiltPage } from "./built-page";

const built = new BuiltPage();

beforeAll(() => built.start());
afterAll(() => built.stop());
afterEach(async () => {
  expect(await built.closeAll()).toEqual([]);
});

const ROWS: readonly (readonly CellValue[])[] = [
  ["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ"],
  ["STT", "Họ và tên", "Giới tính", "Thôn"],
  [1, "Hoàng Thị Mẫu", "Nữ", "Khòn Cuổng"],
  [2, "Lý Văn Thử", "Nam", "Nà Lắc"],
  [3, "Vi Thị Ví", "Nữ", "Khòn Cuổng"],
];
const OTHER: readonly (readonly CellValue[])[] = [["Ghi chú"], ["Hoang thi mau báo cáo tham luận"]];

async function open(width = 1366): Promise<Page> {
  const page = await built.open("web", { width });
  const bytes = workbookBytes([
    { name: "DS", xml: sheetXml(ROWS) },
    { name: "Phụ", xml: sheetXml(OTHER), state: "hidden" },
  ]);
  await built.choose(page, "ds.xlsx", bytes);
  await built.opened(page);
  if (width < 840) await page.getByRole("button", { name: "Bảng tính" }).click();
  return page;
}

const shownIn = (page: Page, address: string) => page.locator(`#o-${address} .grid-text`).textContent();
const place = (page: Page) => page.locator(".grid-name").inputValue();
const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

test("looking for a text with the keyboard alone: over all sheets, the hidden one told, and back to the cell", async () => {
  const page = await open();
  await page.locator("#o-A1").click();
  await press(page, "Control+f");
  await page.keyboard.type("HOÀNG THỊ MẪU");
  await page.locator(".grid-findcount", { hasText: "2 ô" }).waitFor();
  await press(page, "Enter");
  await page.locator(".grid-findcount", { hasText: "1/2" }).waitFor();
  expect(await place(page)).toBe("B3");
  await press(page, "F3");
  await page.locator(".grid-findcount", { hasText: "2/2 · trang đang ẩn" }).waitFor();
  expect(await page.getByRole("tab", { selected: true }).first().textContent()).toContain("Phụ");
  await press(page, "Shift+Enter", "Escape");
  await page.locator(".grid-find").waitFor({ state: "detached" });
  await page.locator("#o-B3.grid-active").waitFor();
  await page.keyboard.type("x");
  await press(page, "Enter");
  await page.locator("#o-B3 .grid-text", { hasText: /^x$/ }).waitFor();
});

test("undo and redo are buttons that say what they take back", async () => {
  const page = await open();
  await page.locator("#o-C4").click();
  await page.keyboard.type("Nữ");
  await press(page, "Enter");
  await page.getByRole("button", { name: "Hoàn tác: nhập ô C4" }).click();
  await page.locator("#o-C4 .grid-text", { hasText: "Nam" }).waitFor();
  await page.getByRole("button", { name: "Làm lại: nhập ô C4" }).click();
  await page.locator("#o-C4 .grid-text", { hasText: "Nữ" }).waitFor();
});

test("Tab and Enter fill in a row and go to the next; Ctrl+Enter and Ctrl+D fill a block", async () => {
  const page = await open();
  await page.locator("#o-A6").click();
  await page.keyboard.type("4");
  await press(page, "Tab");
  await page.keyboard.type("Nông Văn Ví");
  await press(page, "Tab");
  await page.keyboard.type("Nam");
  await press(page, "Enter");
  expect(await place(page)).toBe("A7");
  await press(page, "ArrowUp", "ArrowRight", "ArrowRight", "ArrowRight", "Shift+ArrowUp");
  await page.keyboard.type("Nà Lắc");
  await press(page, "Control+Enter");
  await page.locator("#o-D6 .grid-text", { hasText: "Nà Lắc" }).waitFor();
  expect(await shownIn(page, "D5")).toBe("Nà Lắc");
  await page.locator("#o-C3").click();
  await press(page, "Shift+ArrowDown", "Shift+ArrowDown", "Control+d");
  await page.locator("#o-C4 .grid-text", { hasText: "Nữ" }).waitFor();
  await page.getByRole("button", { name: "Hoàn tác: điền ô C4" }).waitFor();
});

test("the name box goes to an address and to a sheet; the line over the sheet edits the cell; F6 leaves the sheet", async () => {
  const page = await open();
  await page.locator("#o-A1").click();
  await press(page, "Control+g");
  await page.keyboard.type("b4");
  await press(page, "Enter");
  expect(await place(page)).toBe("B4");
  await page.getByRole("textbox", { name: "Nội dung ô B4" }).click();
  await press(page, "End");
  await page.keyboard.type(" A");
  await press(page, "Enter");
  await page.locator("#o-B4 .grid-text", { hasText: "Lý Văn Thử A" }).waitFor();
  expect(await place(page)).toBe("B5");
  await press(page, "Control+g");
  await page.keyboard.type("phu!A2");
  await press(page, "Enter");
  await page.locator("#o-A2.grid-active", { hasText: "tham luận" }).waitFor();
  await press(page, "F6");
  expect(await page.evaluate("document.activeElement.getAttribute('role')")).toBe("tab");
  await press(page, "F1");
  await page.getByRole("dialog", { name: "Phím tắt" }).waitFor();
  await press(page, "Escape");
  await page.getByRole("dialog", { name: "Phím tắt" }).waitFor({ state: "detached" });
});
