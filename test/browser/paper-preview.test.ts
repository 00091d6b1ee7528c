import { readFileSync } from "node:fs";
import { Document, ImageRun, Packer, Paragraph } from "docx";
import type { Locator, Page } from "playwright-core";
import { docxOf } from "../adapters/docx-file/build-docx";
import { readDocx } from "../documents/read-docx";
import { largeRoster } from "../../scripts/bench/large-roster";
import { axeBuilder } from "./axe-builder";
import { showDocuments } from "./show-documents";
import { BuiltPage, type Kind } from "./built-page";
import { until } from "./until";

const built = new BuiltPage();
beforeAll(() => built.start());
afterAll(() => built.stop());
afterEach(async () => {
  // Among them is every violation of the page's policy.
  expect(await built.closeAll()).toEqual([]);
});

async function preview(page: Page, title: string): Promise<Locator> {
  await page.getByRole("checkbox", { name: title, exact: true }).click();
  await page.getByRole("button", { name: `Xem trước “${title}”` }).click();
  const dialog = page.getByRole("dialog", { name: `Xem trước: ${title}` });
  await dialog.getByText("Chỗ ngắt trang trong Word có thể khác.").waitFor();
  return dialog;
}

const pagesOf = (dialog: Locator) => dialog.getByRole("group", { name: /^Trang \d/ });

test.each<Kind>(["web", "single"])("list and invitations are shown as pages, and nothing leaks (%s)", async (kind) => {
  const page = await built.open(kind, { sample: "tan-doan-2025-dat" });
  await showDocuments(page);
  const leaked = `[...document.styleSheets, ...document.adoptedStyleSheets].some(
    (sheet) => [...sheet.cssRules].some(({ cssText }) => /paper-wrapper|section\\.paper|\\.paper_/.test(cssText)))`;
  const fontOf = () => page.getByRole("tab", { name: "Văn bản" }).evaluate((tab) => getComputedStyle(tab).fontFamily);
  const font = await fontOf();

  const list = await preview(page, "Danh sách trích ngang đại biểu");
  await list.getByText("Xem 3 trang đầu.").waitFor();
  expect(await pagesOf(list).count()).toBe(3);
  await pagesOf(list).first().getByText("DANH SÁCH TRÍCH NGANG").waitFor();
  await list.getByText("Vi Ngọc Lâm").waitFor();
  // A page is a landscape A4, its rows go on on the next one below the same head.
  const [first, second] = [pagesOf(list).nth(0), pagesOf(list).nth(1)];
  expect(await first.evaluate((one) => one.style.width)).toMatch(/^841\.\d+pt$/);
  await second.getByText("Họ và tên").waitFor();
  expect(await second.getByText("Vi Ngọc Lâm").count()).toBe(0);
  expect(await page.evaluate(leaked)).toBe(false);
  expect(await fontOf()).toBe(font);
  await page.keyboard.press("Escape");
  await list.waitFor({ state: "detached" });

  const invitations = await preview(page, "Giấy mời");
  await pagesOf(invitations).nth(0).getByText("Ông Vi Ngọc Lâm").waitFor();
  await pagesOf(invitations).nth(1).getByText("Bà Nguyễn Thu Xuân").waitFor();
});

test("by keyboard: opened, made larger, exported, closed; the focus goes back to the button", async () => {
  const page = await built.open("web", { sample: "tan-doan-2025-dat", width: 320, theme: "dark" });
  await showDocuments(page);
  await page.getByRole("checkbox", { name: "Giấy mời" }).click();
  const button = page.getByRole("button", { name: "Xem trước “Giấy mời”" });
  await button.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Xem trước: Giấy mời" });
  await dialog.getByText("Chỗ ngắt trang trong Word có thể khác.").waitFor();
  expect((await axeBuilder(page).analyze()).violations.map(({ id }) => id)).toEqual([]);
  const sheet = pagesOf(dialog).first();
  expect(await sheet.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe("rgb(255, 255, 255)");
  const width = async () => (await sheet.boundingBox())?.width ?? 0;
  const fitting = await width();
  expect(fitting).toBeLessThan(300);
  await dialog.getByRole("button", { name: "Phóng to" }).press("Enter");
  await dialog.getByRole("button", { name: "Phóng to" }).press("Enter");
  expect(await width()).toBeGreaterThan(fitting * 1.5);
  await dialog.getByRole("button", { name: "Vừa chiều rộng" }).press("Enter");
  expect(Math.round(await width())).toBe(Math.round(fitting));
  const saving = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Xuất Word" }).press("Enter");
  expect((await readDocx(readFileSync(await (await saving).path()))).text).toContain("Vi Ngọc Lâm");
  await dialog.getByText(/Đã gửi “Giấy mời.docx”|Đã lưu “Giấy mời.docx”/).waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
});

test("of a thousand people the first pages are drawn, and the page stays alive", async () => {
  const page = await built.open("web");
  await built.choose(page, "nghìn người.xlsx", largeRoster(1000));
  await showDocuments(page);
  await page.evaluate(`new PerformanceObserver((list) => {
    globalThis.longest = Math.max(globalThis.longest ?? 0, ...list.getEntries().map(({ duration }) => duration));
  }).observe({ entryTypes: ["longtask"] })`);
  const dialog = await preview(page, "Danh sách trích ngang đại biểu");
  await dialog.getByText("Xem 3 trang đầu.").waitFor();
  expect(await dialog.locator("tr").count()).toBeLessThan(150);
  // A whole list took some seconds here.
  expect(Number(await page.evaluate("globalThis.longest ?? 0"))).toBeLessThan(2_000);
});

test("an own template is shown as filled, with its head on every page", async () => {
  const page = await built.open("web", { sample: "tan-doan-2025-dat" });
  await showDocuments(page);
  await page.getByRole("checkbox", { name: "Giấy mời" }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Dùng mẫu của tôi" }).click();
  const buffer = Buffer.from(await docxOf(["{#giay_moi}", "Gửi {ho_ten}", "{/giay_moi}"], "Đầu trang của xã"));
  await (await chooser).setFiles({ name: "mẫu xã.docx", mimeType: "application/octet-stream", buffer });
  await page.getByText("Đang dùng mẫu “mẫu xã.docx”").waitFor();
  await page.getByRole("button", { name: "Xem trước “Giấy mời”" }).click();
  const dialog = page.getByRole("dialog", { name: "Xem trước: Giấy mời" });
  await dialog.getByText("Gửi Vi Ngọc Lâm").waitFor();
  await pagesOf(dialog).nth(1).getByText("Đầu trang của xã").waitFor();
  expect(await dialog.locator("a").count()).toBe(0);
});

test("a picture of an own template is shown, under the page's policy", async () => {
  const page = await built.open("single", { sample: "tan-doan-2025-dat" });
  await showDocuments(page);
  await page.getByRole("checkbox", { name: "Giấy mời" }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Dùng mẫu của tôi" }).click();
  const picture = new ImageRun({
    type: "png",
    data: Buffer.from(PNG, "base64"),
    transformation: { width: 40, height: 40 },
  });
  const sections = [{ children: [new Paragraph({ children: [picture] }), new Paragraph("{ten_hoi_nghi}")] }];
  const buffer = await Packer.toBuffer(new Document({ sections }));
  await (await chooser).setFiles({ name: "mẫu có hình.docx", mimeType: "application/octet-stream", buffer });
  await page.getByText("Đang dùng mẫu “mẫu có hình.docx”").waitFor();
  await page.getByRole("button", { name: "Xem trước “Giấy mời”" }).click();
  const shown = page.getByRole("dialog").locator("img");
  await shown.waitFor();
  await until(() => shown.evaluate((one: HTMLImageElement) => one.complete && one.naturalWidth === 1));
});

/** One red pixel. */
const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==";
