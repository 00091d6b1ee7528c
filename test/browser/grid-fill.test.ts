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
  ["Số", "Thôn", "Ghi chú"],
  [1, "Thôn 1", "a"],
  [2, null, "b"],
  [null, null, "c"],
  [null, null, "d"],
  [null, null, null],
];

async function open(): Promise<Page> {
  const page = await built.open("web");
  await built.choose(page, "ds.xlsx", workbookBytes([{ name: "DS", xml: sheetXml(ROWS) }]));
  await built.opened(page);
  return page;
}

const column = async (page: Page, letter: string) =>
  Promise.all([2, 3, 4, 5, 6].map((row) => page.locator(`#o-${letter}${row}`).textContent()));

async function drag(page: Page, to: string): Promise<void> {
  const corner = await page.locator(".grid-fillhandle").boundingBox();
  const target = await page.locator(`#o-${to}`).boundingBox();
  if (!corner || !target) throw new Error("nothing to drag");
  await page.mouse.move(corner.x + 6, corner.y + 6);
  await page.mouse.down();
  await page.mouse.move(target.x + 10, target.y + 8, { steps: 4 });
  await page.locator(".grid-fillframe").waitFor();
  await page.mouse.up();
  await page.locator(".grid-fillframe").waitFor({ state: "detached" });
}

test("the corner of two numbers goes on counting; it is one step back; Ctrl copies", async () => {
  const page = await open();
  await page.locator("#o-A2").click();
  await page.keyboard.press("Shift+ArrowDown");
  await drag(page, "A5");
  await page.locator("#o-A5", { hasText: "4" }).waitFor();
  expect(await column(page, "A")).toEqual(["1", "2", "3", "4", ""]);
  await page.keyboard.press("Control+z");
  await page.locator("#o-A5 .grid-text").waitFor({ state: "detached" });
  expect(await column(page, "A")).toEqual(["1", "2", "", "", ""]);
  await page.locator("#o-A2").click();
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.down("Control");
  await drag(page, "A5");
  await page.keyboard.up("Control");
  await page.locator("#o-A5", { hasText: "2" }).waitFor();
  expect(await column(page, "A")).toEqual(["1", "2", "1", "2", ""]);
});

test("a double click fills down to where the column beside it ends; a click beside the square goes through it", async () => {
  const page = await open();
  await page.locator("#o-B2").click();
  const corner = await page.locator(".grid-fillhandle").boundingBox();
  if (!corner) throw new Error("no corner");
  expect([corner.width, corner.height]).toEqual([24, 24]);
  await page.mouse.click(corner.x + 20, corner.y + 18);
  await page.locator("#o-C3.grid-active").waitFor();
  await page.locator("#o-B2").click();
  await page.mouse.dblclick(corner.x + 6, corner.y + 6);
  await page.locator("#o-B3", { hasText: "Thôn 2" }).waitFor();
  expect(await column(page, "B")).toEqual(["Thôn 1", "Thôn 2", "", "", ""]);
});
