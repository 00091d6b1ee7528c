import type { Page } from "playwright-core";
import type { CellValue } from "../../src/domain/sheet-snapshot";
import { sheetXml, workbookBytes, worksheet } from "../adapters/xlsx-file/build-workbook";
import { BuiltPage } from "./built-page";
import { until } from "./until";

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

const FORMULAS =
  '<row r="1"><c r="A1"><v>5</v></c><c r="B1"><v>7</v></c><c r="C1"><f>A1+B$1</f><v>12</v></c>' +
  '<c r="G1"><f>A1+RANDBETWEEN(1,9)</f></c></row>' +
  '<row r="2"><c r="A2"><v>6</v></c><c r="B2"><v>8</v></c></row>' +
  '<row r="3"><c r="A3"><v>9</v></c><c r="B3"><v>1</v></c><c r="D3"><f t="array" ref="D3">SUM(A1:A3*B1:B3)</f><v>9</v></c></row>';

async function openFormulas(): Promise<Page> {
  const page = await built.open("web");
  const xml = worksheet(`<sheetData>${FORMULAS}</sheetData>`);
  await built.choose(page, "ds.xlsx", workbookBytes([{ name: "DS", xml }]));
  await built.opened(page);
  return page;
}

/** The formula bar while the cell is chosen. */
async function formulaIn(page: Page, cell: string, formula: string): Promise<void> {
  await page.locator(`#o-${cell}`).click();
  await until(async () => (await page.locator(".grid-content").inputValue()).startsWith(formula));
}

test("a formula is filled down and pasted with its relative references moved, undoably", async () => {
  const page = await openFormulas();
  await page.locator("#o-C1").click();
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Control+d");
  await formulaIn(page, "C3", "=A3+B$1");
  await page.keyboard.press("Control+c");
  await page.locator("#o-E2").click();
  await page.keyboard.press("Control+v");
  await formulaIn(page, "E2", "=C2+D$1");
  await page.keyboard.press("Control+z");
  await formulaIn(page, "E2", "");
  await page.keyboard.press("Control+z");
  await formulaIn(page, "C1", "=A1+B$1");
  await page.locator("#o-C2 .grid-text").waitFor({ state: "detached" });
});

test("an array formula, and one that would point out of the sheet, stay where they are, with the reason", async () => {
  const page = await openFormulas();
  await page.locator("#o-D3").click();
  await page.keyboard.press("Control+c");
  await page.locator("#o-D2").click();
  await page.keyboard.press("Control+v");
  await page.getByText("công thức mảng").waitFor();
  await page.locator("#o-C1").click();
  await page.keyboard.press("Control+c");
  await page.locator("#o-A2").click();
  await page.keyboard.press("Control+v");
  await page.getByText("#REF!").waitFor();
  expect(await page.locator("#o-A2").textContent()).toBe("6");
});

test("a formula is typed and calculated, goes into the formula bar again, and what depends on it follows", async () => {
  const page = await openFormulas();
  await page.locator("#o-E1").click();
  await page.keyboard.type("=sum(A1:A3;0,5)*2");
  await page.keyboard.press("Enter");
  await page.locator("#o-E1", { hasText: "41" }).waitFor();
  await formulaIn(page, "E1", "=SUM(A1:A3,0.5)*2");
  await page.locator("#o-A1").click();
  await page.keyboard.type("15");
  await page.keyboard.press("Enter");
  await page.locator("#o-E1", { hasText: "61" }).waitFor();
  await page.locator("#o-C1", { hasText: "22" }).waitFor();
  await page.locator("#o-E2").click();
  await page.keyboard.type("=SUMM(A1)");
  await page.keyboard.press("Enter");
  await page.getByText("Hàm SUMM chưa dùng được").waitFor();
  expect(await page.locator(".grid-editor").inputValue()).toBe("=SUMM(A1)");
  await page.keyboard.press("Escape");
  await page.keyboard.type("'=A1");
  await page.keyboard.press("Enter");
  await page.locator("#o-E2", { hasText: "=A1" }).waitFor();
});

test("what is said of a mistake in a formula goes with the mistake, and when the typing is given up", async () => {
  const page = await openFormulas();
  const said = page.getByText("Công thức thiếu dấu ) đóng");
  for (const mended of [["Home", "End", ")", "Enter"], ["Escape"]]) {
    await page.locator("#o-E1").click();
    await page.keyboard.type("=SUM(A1:A3");
    await page.keyboard.press("Enter");
    await said.waitFor();
    for (const key of mended) await page.keyboard.press(key);
    await said.waitFor({ state: "detached" });
  }
  await page.locator("#o-E1", { hasText: "20" }).waitFor();
});

test("a formula is filled right, by the corner, by its double click and into a block by Ctrl+Enter", async () => {
  const page = await openFormulas();
  await page.locator("#o-C1").click();
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Control+r");
  await page.locator("#o-D1", { hasText: "19" }).waitFor();
  await formulaIn(page, "D1", "=B1+C$1");

  await page.locator("#o-C1").click();
  const corner = await page.locator(".grid-fillhandle").boundingBox();
  if (!corner) throw new Error("no corner");
  await page.mouse.dblclick(corner.x + 6, corner.y + 6);
  await page.locator("#o-C3", { hasText: "16" }).waitFor();
  await formulaIn(page, "C3", "=A3+B$1");

  await page.locator("#o-D1").click();
  await drag(page, "E1");
  await page.locator("#o-E1", { hasText: "31" }).waitFor();

  await page.locator("#o-F1").click();
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.type("=A1*10");
  await page.keyboard.press("Control+Enter");
  await page.locator("#o-F3", { hasText: "90" }).waitFor();
  await formulaIn(page, "F3", "=A3*10");
  await page.keyboard.press("Control+z");
  await page.locator("#o-F3 .grid-text").waitFor({ state: "detached" });
});

test("what cannot be calculated surely says so in the cell and over the sheet", async () => {
  const page = await openFormulas();
  expect(await page.locator("#o-G1").textContent()).toBe("chưa tính");
  await formulaIn(page, "G1", "=A1+RANDBETWEEN(1,9) → chưa tính lại");
  expect(await page.locator("#o-G1").getAttribute("title")).toContain("Công thức chưa tính lại được ở đây");
  await page.locator("#o-H2").click();
  await page.keyboard.type("=DATE(2025;8;20)+1");
  await page.keyboard.press("Enter");
  await page.locator("#o-H2", { hasText: "21/08/2025" }).waitFor();
  await page.locator("#o-H1").click();
  await page.keyboard.type("=G1*2");
  await page.keyboard.press("Enter");
  await formulaIn(page, "H1", "=G1*2 → chưa tính lại");
});
