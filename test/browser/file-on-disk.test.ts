import type { Page } from "playwright-core";
import { openWorkbookFile } from "../../src/adapters/xlsx-file/open-workbook";
import { BuiltPage, sampleBytes } from "./built-page";

const built = new BuiltPage();

beforeAll(() => built.start());
afterAll(() => built.stop());
afterEach(async () => {
  expect(await built.closeAll()).toEqual([]);
});

const NAME = "DS xã.xlsx";
const SAMPLE = "tan-doan-2025-loi";
const bytes = sampleBytes(SAMPLE);
const sheet = openWorkbookFile(bytes, NAME).sheetInfos()[0]?.name ?? "";

/** A file of the page's own, with the same kind of way to it that the browser gives to one of the disk. */
const PICKER = `window.showOpenFilePicker = async () =>
  [await (await navigator.storage.getDirectory()).getFileHandle(${JSON.stringify(NAME)})]`;

async function write(page: Page, content: Uint8Array): Promise<void> {
  const text = Buffer.from(content).toString("base64");
  await page.evaluate(`(async () => {
    const file = await (await navigator.storage.getDirectory()).getFileHandle(${JSON.stringify(NAME)}, { create: true });
    const writing = await file.createWritable();
    await writing.write(Uint8Array.from(atob("${text}"), (c) => c.charCodeAt(0)));
    await writing.close();
  })()`);
}

async function onDisk(page: Page): Promise<ReturnType<typeof openWorkbookFile>> {
  const text = await page.evaluate(`(async () => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle(${JSON.stringify(NAME)});
    const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  })()`);
  return openWorkbookFile(new Uint8Array(Buffer.from(String(text), "base64")), NAME);
}

async function opened(): Promise<Page> {
  const page = await built.open("web");
  await write(page, bytes);
  await page.context().addInitScript(PICKER);
  await page.evaluate(PICKER);
  await page.getByRole("button", { name: "Mở tệp", exact: true }).click();
  await built.opened(page);
  return page;
}

async function type(page: Page, address: string, text: string): Promise<void> {
  await page.locator(`#o-${address}`).click();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.locator(`#o-${address} .grid-text`, { hasText: text }).waitFor();
}

const save = (page: Page) => page.getByRole("button", { name: "Lưu", exact: true }).first().click();
const cell = async (page: Page) => (await onDisk(page)).snapshot(sheet).rows[10]?.[1];

test("“Lưu” writes the file itself without our highlights; never in silence over what somebody else wrote", async () => {
  const page = await opened();
  await page.getByRole("button", { name: "Kiểm tra cơ cấu đại biểu" }).click();
  await page.locator(".grid-mark").first().waitFor();
  await type(page, "B11", "Lần một");
  await save(page);
  await page.getByText("Đã lưu vào “DS xã.xlsx”, không kèm màu tô của phần mềm.").waitFor();
  await page.locator(".page-unsaved").waitFor({ state: "detached" });
  expect(await cell(page)).toBe("Lần một");
  expect((await onDisk(page)).markedCount()).toBe(0);
  expect(await page.locator(".grid-mark").count()).toBeGreaterThan(0);

  await type(page, "B11", "Lần hai");
  await write(page, bytes);
  await page.keyboard.press("Control+s");
  const dialog = page.getByRole("dialog", { name: "Tệp đã được sửa ở nơi khác" });
  await dialog.getByText(/“DS xã.xlsx” đã được sửa ở nơi khác lúc \d\d:\d\d/).waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await cell(page)).not.toBe("Lần hai");
  await page.locator(".page-unsaved").waitFor();

  const saving = page.waitForEvent("download");
  await save(page);
  await dialog.getByRole("button", { name: "Lưu thành tệp khác" }).click();
  expect((await saving).suggestedFilename()).toBe(NAME);
  expect(await cell(page)).not.toBe("Lần hai");

  await type(page, "B11", "Lần ba");
  await save(page);
  await dialog.getByRole("button", { name: "Ghi đè" }).click();
  await page.getByText(/^Đã lưu vào/).waitFor();
  expect(await cell(page)).toBe("Lần ba");
});

test("after a crash one click opens the file and its draft; a draft after saving is of the file as saved", async () => {
  const page = await opened();
  await type(page, "B11", "Đã lưu");
  await save(page);
  await page.getByText(/^Đã lưu vào/).waitFor();
  await type(page, "B12", "Chưa lưu");
  await page.getByRole("button", { name: /^bản nháp/ }).waitFor();
  await page.close({ runBeforeUnload: false });

  const next = await built.openBeside(page, "web");
  await next.getByText(/Tệp “DS xã.xlsx” có 1 ô sửa chưa lưu/).waitFor();
  await next.getByRole("button", { name: "Mở lại bản nháp" }).click();
  await next.locator("#o-B12 .grid-text", { hasText: "Chưa lưu" }).waitFor();
  await next.locator("#o-B11 .grid-text", { hasText: "Đã lưu" }).waitFor();
  await save(next);
  await next.getByText(/^Đã lưu vào/).waitFor();
  expect(
    (await onDisk(next))
      .snapshot(sheet)
      .rows.slice(10, 12)
      .map((row) => row[1]),
  ).toEqual(["Đã lưu", "Chưa lưu"]);

  const last = await built.openBeside(next, "web");
  await last.getByRole("button", { name: NAME, exact: true }).click();
  await built.opened(last);
  const again = await built.openBeside(next, "web");
  await again.getByRole("button", { name: `Bỏ “${NAME}” khỏi danh sách` }).click();
  await again.getByRole("button", { name: NAME, exact: true }).waitFor({ state: "detached" });
});
