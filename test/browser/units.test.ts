import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { writeCommunes } from "../../scripts/bench/commune-workbooks";
import { openWorkbookFile } from "../../src/adapters/xlsx-file/open-workbook";
import { readDocx } from "../documents/read-docx";
import { axeBuilder } from "./axe-builder";
import { BuiltPage, type Kind, sampleBytes } from "./built-page";

const built = new BuiltPage();
const folder = mkdtempSync(join(tmpdir(), "units-page-"));

beforeAll(async () => {
  await built.start();
  writeCommunes(folder, 9);
  writeFileSync(join(folder, "xã Tân Đoàn.xlsx"), sampleBytes("tan-doan-2025-loi"));
  writeFileSync(join(folder, "ghi chú.docx"), "no workbook");
});
afterAll(async () => {
  await built.stop();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(async () => {
  expect(await built.closeAll()).toEqual([]);
});

const result = (page: Page) => page.getByRole("region", { name: "Kết quả" });

/** From the first screen to the table of all. */
async function checked(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Kiểm tra nhiều đơn vị" }).click();
  await page.getByRole("radio", { name: /xã Tân Đoàn/ }).click();
  await page.getByLabel("Cấp tổ chức hội nghị").selectOption("xã");
  await page.getByLabel("Các đơn vị phải gửi").fill("Xã Tân Lập\nXã Vắng");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Chọn thư mục" }).click();
  await (await chooser).setFiles(folder);
  await result(page).waitFor();
}

async function saved(page: Page, button: string): Promise<Uint8Array> {
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  return new Uint8Array(readFileSync(await (await saving).path()));
}

test.each<Kind>(["web", "single"])(
  "a folder of communes (%s): the table, a cell in words, both files, a unit opened and the table found again",
  async (kind) => {
    const page = await built.open(kind);
    await checked(page);
    expect(await result(page).textContent()).toContain("10 tệp:");
    await page.getByText("Chưa có tệp của 1/2 đơn vị: Xã Vắng.").waitFor();
    const summary = openWorkbookFile(await saved(page, "Lưu bảng tổng hợp (.xlsx)"), "th.xlsx");
    expect(summary.snapshot("Tổng hợp").rows.map((row) => row[1])).toContain("xã Tân Đoàn");
    const report = await readDocx(await saved(page, "Tải báo cáo (.docx)"));
    expect(report.text).toContain("xã Tân Đoàn (163/150)");
    await page.getByRole("button", { name: /^✗ 163\/150: Chưa đạt/ }).click();
    await page.getByText("vượt 13 so với tối đa 150").waitFor();
    await page.getByRole("button", { name: "Mở tệp của xã Tân Đoàn" }).click();
    await page.getByRole("region", { name: "Kết luận", exact: true }).waitFor();
    expect(await page.getByRole("region", { name: "Kết luận", exact: true }).textContent()).toContain("Vi phạm");
    await page.getByRole("button", { name: "Nhiều đơn vị", exact: true }).click();
    // Where it was left.
    await page.getByRole("region", { name: "xã Tân Đoàn" }).getByText("vượt 13 so với tối đa 150").waitFor();
  },
);

test.each([
  [1280, undefined],
  [320, "dark"],
  [320, "contrast"],
] as const)("axe finds nothing and nothing runs out of the page: %s px, %s", async (width, theme) => {
  const page = await built.open("web", { width, height: 700, ...(theme && { theme }) });
  await checked(page);
  await page.getByRole("button", { name: /^✗ 163\/150: Chưa đạt/ }).click();
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
  const { violations } = await axeBuilder(page).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`),
  ).toEqual([]);
});

test("with the keyboard alone: from the table's cell to its sentence and into the workbook", async () => {
  const page = await built.open("web");
  await checked(page);
  await page.getByRole("button", { name: /^✗ 163\/150: Chưa đạt/ }).focus();
  await page.keyboard.press("Enter");
  const open = page.getByRole("button", { name: "Mở tệp của xã Tân Đoàn" });
  await open.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("region", { name: "Kết luận", exact: true }).waitFor();
  expect(await page.locator(".page-file strong").textContent()).toBe("xã Tân Đoàn.xlsx");
});
