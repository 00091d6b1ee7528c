import type { Page } from "playwright-core";
import { openWorkbookFile } from "../../src/adapters/xlsx-file/open-workbook";
import { axeBuilder } from "./axe-builder";
import { BuiltPage, type Kind, sampleBytes } from "./built-page";

const built = new BuiltPage();

beforeAll(() => built.start());
afterAll(() => built.stop());
afterEach(async () => {
  expect(await built.closeAll()).toEqual([]);
});

const CSV = [
  "STT;Họ và tên;Giới tính;Ngày sinh;Thôn",
  "1;Hoàng Thị Mẫu;Nữ;12/03/1980;Khòn Cuổng",
  "2;Lý Văn Thử;Nam;05/11/1975;Nà Lắc",
].join("\r\n");
const csvBytes = new TextEncoder().encode(`\uFEFF${CSV}`);
const NAME = "Danh sách mẫu.csv";

async function type(page: Page, address: string, text: string): Promise<void> {
  await page.locator(`#o-${address}`).click();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.locator(`#o-${address} .grid-text`, { hasText: text }).waitFor();
}

/** An edit in a file that was opened, kept by the browser. */
async function edited(kind: Kind, bytes = csvBytes, name = NAME): Promise<Page> {
  const page = await built.open(kind);
  await built.choose(page, name, bytes);
  await built.opened(page);
  await type(page, "B2", "Hoàng Thị Nháp");
  await page.getByRole("button", { name: /^bản nháp \d\d:\d\d$/ }).waitFor();
  return page;
}

const draftsOf = (page: Page) => page.getByRole("region", { name: "Bản nháp chưa lưu" });

describe.each<Kind>(["web", "single"])("drafts (%s)", (kind) => {
  test("after a crash the work is offered, done again to the file, and erased once it is saved", async () => {
    const page = await edited(kind);
    await page.close({ runBeforeUnload: false });

    const next = await built.openBeside(page, kind).catch(() => null);
    expect(next).not.toBeNull();
    if (next === null) return;
    await draftsOf(next)
      .getByText(/Tệp “Danh sách mẫu.csv” có 1 ô sửa chưa lưu lúc \d\d:\d\d/)
      .waitFor();
    const axe = await axeBuilder(next).analyze();
    expect(axe.violations).toEqual([]);
    const chooser = next.waitForEvent("filechooser");
    await draftsOf(next).getByRole("button", { name: "Mở lại bản nháp" }).click();
    await (await chooser).setFiles({ name: NAME, mimeType: "text/csv", buffer: Buffer.from(csvBytes) });
    await built.opened(next);
    await next.locator("#o-B2 .grid-text", { hasText: "Hoàng Thị Nháp" }).waitFor();
    await next.locator(".page-unsaved").waitFor();
    await next.getByText("Đã mở lại bản nháp.").waitFor();

    const { name, bytes } = await built.download(next, "Lưu");
    expect(name).toBe("Danh sách mẫu.xlsx");
    const saved = openWorkbookFile(bytes, name);
    expect(saved.snapshot(saved.sheetInfos()[0]?.name ?? "").rows[1]?.[1]).toBe("Hoàng Thị Nháp");
    await next.locator(".page-unsaved").waitFor({ state: "detached" });
    await next.getByRole("button", { name: /^bản nháp/ }).waitFor({ state: "detached" });
    const last = await built.openBeside(next, kind);
    await last.getByRole("heading", { name: /Kiểm tra danh sách đại biểu/ }).waitFor();
    expect(await draftsOf(last).count()).toBe(0);
  });
});

test("another file is no place for the draft: it stays, and its cells can be read", async () => {
  const page = await edited("web");
  await page.close({ runBeforeUnload: false });
  const next = await built.openBeside(page, "web");
  const chooser = next.waitForEvent("filechooser");
  await draftsOf(next).getByRole("button", { name: "Mở lại bản nháp" }).click();
  const other = new TextEncoder().encode(`\uFEFF${CSV}\r\n3;Vi Thị Ví;Nữ;;`);
  await (await chooser).setFiles({ name: NAME, mimeType: "text/csv", buffer: Buffer.from(other) });
  await next.getByText(/“Danh sách mẫu.csv” không còn như khi bắt đầu sửa/).waitFor();
  await draftsOf(next).getByText("Xem các ô đã sửa").click();
  await draftsOf(next).getByRole("cell", { name: "Hoàng Thị Nháp" }).waitFor();
  await draftsOf(next).getByRole("button", { name: "Xóa bản nháp" }).click();
  await draftsOf(next).waitFor({ state: "detached" });
});

test("the file opened by itself: its draft is offered beside it", async () => {
  const page = await edited("web");
  await page.close({ runBeforeUnload: false });
  const next = await built.openBeside(page, "web");
  await built.choose(next, NAME, csvBytes);
  await built.opened(next);
  const chooser = next.waitForEvent("filechooser");
  await next.getByRole("button", { name: "Mở lại bản nháp" }).click();
  await (await chooser).setFiles({ name: NAME, mimeType: "text/csv", buffer: Buffer.from(csvBytes) });
  await next.locator("#o-B2 .grid-text", { hasText: "Hoàng Thị Nháp" }).waitFor();
});

test("switched off nothing is kept, and what lies there is erased; what is said of it", async () => {
  const page = await edited("web");
  await page.getByRole("button", { name: /^bản nháp/ }).click();
  const dialog = page.getByRole("dialog", { name: "Bản nháp trên máy này" });
  await dialog.getByText(/Ai dùng chung tài khoản máy và trình duyệt này/).waitFor();
  expect((await axeBuilder(page).analyze()).violations).toEqual([]);
  await dialog.getByRole("checkbox", { name: /Giữ bản nháp/ }).uncheck();
  await dialog.getByText(/Đang tắt giữ bản nháp/).waitFor();
  await dialog.getByRole("button", { name: "Đóng" }).click();
  await type(page, "B3", "Lý Văn Khác");
  await page.getByRole("button", { name: "không giữ bản nháp" }).waitFor();
  await page.close({ runBeforeUnload: false });
  const next = await built.openBeside(page, "web");
  await next.getByRole("heading", { name: /Kiểm tra danh sách đại biểu/ }).waitFor();
  expect(await draftsOf(next).count()).toBe(0);
});

test.each<Kind>(["web", "single"])(
  "the same file in two windows: both are told, until one leaves (%s)",
  async (kind) => {
    const page = await built.open(kind);
    await built.choose(page, NAME, csvBytes);
    await built.opened(page);
    const other = await built.openBeside(page, kind);
    await built.choose(other, NAME, csvBytes);
    const told = /“Danh sách mẫu.csv” đang mở ở cả cửa sổ khác/;
    await other.getByText(told).waitFor();
    await page.getByText(told).waitFor();
    await built.choose(other, "khác.xlsx", sampleBytes("tan-doan-2025-dat"));
    await page.getByText(told).waitFor({ state: "detached" });
  },
);
