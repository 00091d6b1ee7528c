import type { Page } from "playwright-core";
import { openWorkbookFile } from "../../src/adapters/xlsx-file/open-workbook";
import type { CellValue } from "../../src/domain/sheet-snapshot";
import { sheetXml, workbookBytes } from "../adapters/xlsx-file/build-workbook";
import { BuiltPage } from "./built-page";

const built = new BuiltPage();
const PLAN = /Hội nghị điển hình tiên tiến xã Tân Đoàn/;

beforeAll(() => built.start());
afterAll(() => built.stop());
afterEach(async () => {
  expect(await built.closeAll()).toEqual([]);
});

const ROWS: readonly (readonly CellValue[])[] = [
  ["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ"],
  ["STT", "Họ và tên", "Giới tính", "Ngày sinh", "Dân tộc", "Thành phần", "Thôn"],
  ["I", "Đại biểu các thôn"],
  [1, "Hoàng Thị Mẫu", "Nữ", "12/03/1980", "Tày", "Điển hình tiên tiến", "Khòn Cuổng"],
  [2, "Lý Văn Thử", "Nam", "31/02/1975", "Nùng", "Khách mời", "Nà Lắc"],
  [3, "Vi Thị Ví", "Nữ", "05/11/1985", "Nùng", "Điển hình tiên tiến", "Khòn Cuổng"],
];
/** B3:G3 is a heading merged across, A5:A6 one number for two rows. */
const merged = workbookBytes([
  {
    name: "DS",
    xml: sheetXml(ROWS).replace(
      "</worksheet>",
      '<mergeCells count="3"><mergeCell ref="A1:G1"/><mergeCell ref="B3:G3"/><mergeCell ref="A5:A6"/></mergeCells></worksheet>',
    ),
  },
]);

async function open(bytes = merged, width = 1366): Promise<Page> {
  const page = await built.open("web", { width });
  await built.choose(page, "ds.xlsx", bytes);
  await built.opened(page);
  return page;
}

async function usePlan(page: Page): Promise<void> {
  await page.getByRole("radio", { name: PLAN }).click();
  await page.getByRole("button", { name: "Dùng kế hoạch này" }).click();
  await page.getByRole("region", { name: "Kết luận" }).waitFor();
}

const shownIn = (page: Page, address: string) => page.locator(`#o-${address} .grid-text`).textContent();

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate(`{
    const data = new DataTransfer();
    data.setData("text/plain", ${JSON.stringify(text)});
    document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }`);
}

test("a block is not pasted over merged cells: nothing is written, and it is said; one value goes into the merged cell", async () => {
  const page = await open();
  await page.locator("#o-B4").click();
  await page.locator("#o-A3").click();
  await paste(page, "9\tNông Văn Dán\tNam\r\n10\tMa Văn Thêm\tNam");
  const message = page.locator(".grid-toast");
  await message.waitFor();
  expect(await message.textContent()).toContain("B3:G3");
  expect(await shownIn(page, "B3")).toBe("Đại biểu các thôn");
  expect(await shownIn(page, "B4")).toBe("Hoàng Thị Mẫu");
  expect(await page.locator(".page-unsaved").count()).toBe(0);
  await message.getByRole("button").click();
  await page.locator("#o-B3").click();
  await paste(page, "Đại biểu các thôn, bản");
  await page.locator("#o-B3 .grid-text", { hasText: "các thôn, bản" }).waitFor();
});

test("a row taken by its head that begins on a covered cell: what is typed goes to the merged cell, not into nothing", async () => {
  const page = await open();
  await page.locator(".grid-rowhead", { hasText: /^6$/ }).click();
  await page.keyboard.type("7");
  await page.keyboard.press("Enter");
  await page.locator("#o-A5 .grid-text", { hasText: "7" }).waitFor();
  const { bytes } = await built.download(page);
  expect(openWorkbookFile(bytes, "x").snapshot("DS").rows[4]?.[0]).toBe(7);
});

test.each([1366, 400])(
  "a click on a finding: the next key edits its cell; Ctrl+Z and Ctrl+Y work from the pane, not in its fields (%i px)",
  async (width) => {
    const page = await open(merged, width);
    await usePlan(page);
    await page.getByRole("button", { name: "Đến ô D5" }).first().click();
    await page.locator("#o-D5").waitFor();
    await page.keyboard.type("28/02/1975");
    await page.keyboard.press("Enter");
    await page.locator("#o-D5 .grid-text", { hasText: "28/02/1975" }).waitFor();
    if (width < 840) return;
    const plan = page.getByRole("tab", { name: "Kế hoạch" });
    await plan.click();
    await page.keyboard.press("Control+z");
    await page.locator("#o-D5 .grid-text", { hasText: "31/02/1975" }).waitFor();
    expect(await page.evaluate("document.activeElement.textContent")).toContain("Kế hoạch");
    await page.keyboard.press("Control+y");
    await page.locator("#o-D5 .grid-text", { hasText: "28/02/1975" }).waitFor();
    await page.getByRole("button", { name: "Sửa: Tối đa 150 đại biểu" }).click();
    const number = page.getByRole("textbox", { name: "Tối đa" });
    await number.click();
    await page.keyboard.type("9");
    await page.keyboard.press("Control+z");
    expect(await shownIn(page, "D5")).toBe("28/02/1975");
    await page.getByRole("button", { name: "Tắt: Tối đa 150 đại biểu" }).focus();
    await page.keyboard.press("Control+z");
    await page.locator("#o-D5 .grid-text", { hasText: "31/02/1975" }).waitFor();
  },
);

test("choosing a plan is no unsaved edit; a marked copy opens with its marks and they can be taken off at once", async () => {
  const page = await open();
  await page.getByRole("button", { name: "Kiểm tra cơ cấu đại biểu" }).click();
  const verdict = page.getByRole("region", { name: "Kết luận" });
  await verdict.getByText("Chưa chọn kế hoạch").waitFor();
  expect(await verdict.textContent()).not.toMatch(/Đạt|Vi phạm/);
  await usePlan(page);
  await page.locator("#o-D5.grid-mark").waitFor();
  expect(await page.locator(".page-unsaved").count()).toBe(0);

  const copy = await built.download(page);
  await built.choose(page, copy.name, copy.bytes);
  await page.locator(".page-file strong", { hasText: copy.name }).waitFor();
  await page.locator("#o-D5.grid-mark").waitFor();
  await page.getByText(/^Đang tô \d+ ô$/).waitFor();
  expect(await page.locator(".page-unsaved").count()).toBe(0);
  await page.getByRole("button", { name: "Bỏ tô" }).click();
  await page.locator(".grid-mark").first().waitFor({ state: "detached" });
  await page.locator(".page-unsaved").waitFor();
  const clean = await built.download(page);
  await page.locator(".page-unsaved").waitFor({ state: "detached" });
  expect(openWorkbookFile(clean.bytes, clean.name).markedCount()).toBe(0);
  // The plan went along with the copy.
  expect(openWorkbookFile(clean.bytes, clean.name).settings.get()).toContain("tan-doan-2025");
});

test("an own plan: its office, its numbers in the titles, all of it in the saved file, which opens beside another list", async () => {
  const page = await open();
  await page.getByRole("button", { name: "Kiểm tra cơ cấu đại biểu" }).click();
  await usePlan(page);
  await page.getByRole("tab", { name: "Kế hoạch" }).click();
  await page.getByRole("button", { name: "Dùng làm mẫu" }).click();
  await page.getByRole("textbox", { name: "Cơ quan ban hành" }).fill("UBND xã Khuất Xá");
  await page.getByRole("textbox", { name: "Tên hội nghị của cơ quan" }).fill("Hội nghị xã Khuất Xá");
  await page.getByRole("textbox", { name: "Tên hội nghị của cơ quan" }).press("Enter");
  await page.getByRole("textbox", { name: "Tên gọi hội nghị trong văn bản" }).waitFor();
  expect(await page.locator(".page-unsaved").count()).toBe(1);
  await page.getByRole("button", { name: "Sửa: Tối đa 150 đại biểu" }).click();
  const cap = page.getByRole("textbox", { name: "Tối đa" });
  await cap.fill("2");
  await cap.press("Enter");
  await page.getByRole("heading", { name: "Tối đa 2 đại biểu" }).waitFor();
  await page.getByRole("button", { name: "Tắt: Cân đối giữa các lĩnh vực, ngành nghề" }).click();
  await page.getByRole("textbox", { name: "Danh sách thôn, ấp, khu phố" }).fill("Khòn Cuổng\nNà Lắc\nPò Mới");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lưu kế hoạch" }).click();
  const path = await (await saving).path();
  await page.getByRole("tab", { name: "Kiểm tra" }).click();
  await page.getByText("Danh sách có 3 đại biểu, vượt 1 so với tối đa 2.").waitFor();

  const other = await open();
  await other.getByRole("button", { name: "Kiểm tra cơ cấu đại biểu" }).click();
  const chooser = other.waitForEvent("filechooser");
  await other.getByRole("button", { name: "Mở tệp kế hoạch đã lưu (.json)" }).click();
  await (await chooser).setFiles(path);
  await other.getByText("Danh sách có 3 đại biểu, vượt 1 so với tối đa 2.").waitFor();
  expect(await other.locator(".page-unsaved").count()).toBe(0);
  await other.getByRole("tab", { name: "Kế hoạch" }).click();
  await other.getByRole("heading", { name: "Tối đa 2 đại biểu" }).waitFor();
  await other.getByRole("button", { name: "Bật: Cân đối giữa các lĩnh vực, ngành nghề" }).waitFor();
  expect(await other.getByRole("textbox", { name: "Danh sách thôn, ấp, khu phố" }).inputValue()).toBe(
    "Khòn Cuổng\nNà Lắc\nPò Mới",
  );
  expect(await other.getByRole("textbox", { name: "Cơ quan ban hành" }).inputValue()).toBe("UBND xã Khuất Xá");
});

test("somebody typed in below the signatures is one person more, and the signatures are none", async () => {
  const signed = [
    ...ROWS,
    [null, null, null, null, null, "TM. ỦY BAN NHÂN DÂN"],
    [null, "NGƯỜI LẬP BIỂU", null, null, null, "CHỦ TỊCH"],
    [],
    [null, "Phùng Thị Lập", null, null, null, "Bế Văn Ký"],
  ];
  const page = await open(workbookBytes([{ name: "DS", xml: sheetXml(signed) }]));
  await page.getByRole("button", { name: "Kiểm tra cơ cấu đại biểu" }).click();
  await page.getByText("Đã đếm 3 người ở trang “DS”.").waitFor();
  await page.locator("#o-A11").click();
  for (const text of ["4", "Mạc Thị Bắc", "Nữ", "01/02/1990", "Tày", "Khách mời", "Nà Lắc"]) {
    await page.keyboard.type(text);
    await page.keyboard.press("Tab");
  }
  await page.getByText("Đã đếm 4 người ở trang “DS”.").waitFor();
  expect(await page.getByText(/NGƯỜI LẬP BIỂU|Phùng Thị Lập/).count()).toBe(
    await page.locator(".grid-text", { hasText: /NGƯỜI LẬP BIỂU|Phùng Thị Lập/ }).count(),
  );
});
