import { axeBuilder } from "./axe-builder";
import type { Page } from "playwright-core";
import { openWorkbookFile } from "../../src/adapters/xlsx-file/open-workbook";
import type { CellValue } from "../../src/domain/sheet-snapshot";
import { sheetXml, workbookBytes } from "../adapters/xlsx-file/build-workbook";
import { BuiltPage } from "./built-page";
import { until } from "./until";

const built = new BuiltPage();

beforeAll(() => built.start());
afterAll(() => built.stop());
afterEach(async () => {
  expect(await built.closeAll()).toEqual([]);
});

const THON = ["Khòn Cuổng", "Nà Lắc", "Pò Mới"];
const ROWS: readonly (readonly CellValue[])[] = [
  ["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ"],
  ["STT", "Họ và tên", "Giới tính", "Ngày sinh", "Thôn"],
  ...Array.from({ length: 60 }, (_, index): readonly CellValue[] => [
    index + 1,
    `Nông Văn ${String.fromCharCode(65 + (index % 26))}${index}`,
    index % 2 === 0 ? "Nam" : "Nữ",
    index === 59 ? "31/02/1975" : `0${1 + (index % 9)}/03/1980`,
    THON[index % 3] ?? "",
  ]),
];

async function open(): Promise<Page> {
  const page = await built.open("web");
  await built.choose(page, "ds.xlsx", workbookBytes([{ name: "DS", xml: sheetXml(ROWS) }]));
  await built.opened(page);
  await page.getByRole("button", { name: "Kiểm tra cơ cấu đại biểu" }).click();
  await page.getByText("Đã đếm 60 người ở trang “DS”.").waitFor();
  return page;
}

const shownRows = (page: Page) => page.locator(".grid-body .grid-rowhead").allTextContents();

test("a column is filtered by its values, in the view alone; reveal and find show a row that is out of view", async () => {
  const page = await open();
  await page.getByRole("button", { name: "Lọc cột Thôn" }).first().click();
  const menu = page.getByRole("dialog", { name: "Lọc cột Thôn" });
  await menu.getByRole("textbox").fill("na lac");
  await page.keyboard.press("Enter");
  await page.getByText("Đang lọc: 20/60 dòng").waitFor();
  expect((await shownRows(page)).slice(0, 4)).toEqual(["1", "2", "4", "7"]);
  expect(await page.locator(".page-unsaved").count()).toBe(0);

  await page.locator("#o-C4").click();
  await page.keyboard.press("Alt+ArrowDown");
  const sex = page.getByRole("dialog", { name: "Lọc cột Giới tính" });
  await sex.getByText("Nữ").click();
  await sex.getByRole("button", { name: "Lọc", exact: true }).click();
  await page.getByText("Đang lọc: 10/60 dòng").waitFor();
  await page.getByText("theo Thôn, Giới tính").waitFor();
  const { violations } = await axeBuilder(page).include(".grid-root").analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);

  await page.getByRole("button", { name: "Đến ô D62" }).first().click();
  await page.getByText("Dòng 62 không nằm trong các dòng đang lọc").waitFor();
  await page.locator("#o-D62.grid-active").waitFor();
  await page.getByRole("button", { name: "Bỏ lọc", exact: true }).click();
  await page.locator(".grid-filterstrip").waitFor({ state: "detached" });
  const { bytes } = await built.download(page);
  expect(openWorkbookFile(bytes, "x").snapshot("DS").hiddenRows).toEqual([]);
});

test("while rows are filtered, what is cleared and pasted goes to those in view, and hidden ones are not taken out", async () => {
  const page = await open();
  await page.locator("#o-E4").click({ button: "right" });
  await page.getByRole("menuitem", { name: "Lọc theo “Nà Lắc”" }).click();
  await page.getByText("Đang lọc: 20/60 dòng").waitFor();
  await page.locator("#o-C4").click();
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Delete");
  await page.locator("#o-C7 .grid-text").waitFor({ state: "detached" });
  await page.locator("#o-C4").click();
  await page.evaluate(`{
    const data = new DataTransfer();
    data.setData("text/plain", "x\\r\\ny");
    document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }`);
  await page.locator("#o-C7 .grid-text", { hasText: "y" }).waitFor();
  await page.locator("#o-A4").click({ button: "right" });
  await page.keyboard.press("Escape");
  await page.locator(".grid-rowhead", { hasText: /^4$/ }).click();
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Control+-");
  await page.getByText("Hãy bỏ lọc rồi xóa").waitFor();
  const { bytes } = await built.download(page);
  const { rows } = openWorkbookFile(bytes, "x").snapshot("DS");
  expect([4, 5, 6, 7].map((row) => rows[row - 1]?.[2])).toEqual(["x", "Nam", "Nữ", "y"]);
});

test("the header of the list stays in view while its rows scroll; a click on it selects it", async () => {
  const page = await open();
  await page.locator("#o-B3").click();
  await page.keyboard.press("Control+End");
  await page.locator(".grid-held", { hasText: "Họ và tên" }).waitFor();
  await page.locator(".grid-held .grid-cell", { hasText: "Họ và tên" }).click({ position: { x: 8, y: 8 } });
  expect(await page.locator(".grid-name").inputValue()).toBe("B2");
});

test("a column gets its width with the mouse and by a double click; the copy has it, and undo takes it back", async () => {
  const page = await open();
  const width = async () => Math.round((await page.locator("#o-B4").boundingBox())?.width ?? 0);
  const before = await width();
  const edge = (await page.locator(".grid-sizer").nth(1).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const at = { x: edge.x + edge.width / 2, y: edge.y + 5 };
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 60, at.y, { steps: 4 });
  await page.mouse.up();
  await until(async () => (await width()) === before + 60);
  await page.getByRole("button", { name: "Hoàn tác: độ rộng cột B" }).click();
  await until(async () => (await width()) === before);
  await page.mouse.dblclick(at.x, at.y);
  await until(async () => (await width()) > before);
  const fitted = await width();
  const { bytes } = await built.download(page);
  expect(openWorkbookFile(bytes, "x").look("DS").columnWidths).toContainEqual({ from: 2, to: 2, width: fitted });
});
