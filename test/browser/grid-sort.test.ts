import type { Page } from "playwright-core";
import { openWorkbookFile } from "../../src/adapters/xlsx-file/open-workbook";
import type { CellValue } from "../../src/domain/sheet-snapshot";
import { sheetXml, workbookBytes } from "../adapters/xlsx-file/build-workbook";
import { axeBuilder } from "./axe-builder";
import { BuiltPage } from "./built-page";

const built = new BuiltPage();

beforeAll(() => built.start());
afterAll(() => built.stop());
afterEach(async () => {
  expect(await built.closeAll()).toEqual([]);
});

const NAMES = ["Nông Văn Ước", "Hà Thị An", "Lò Văn Đông", "Bàn Văn An", "Vì Thị Dung"];
const ROWS: readonly (readonly CellValue[])[] = [
  ["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ"],
  ["STT", "Họ và tên", "Giới tính", "Ngày sinh", "Thôn"],
  ...NAMES.map((name, i): readonly CellValue[] => [i + 1, name, "Nam", `0${i + 1}/03/19${80 - i}`, "Nà Lắc"]),
];

async function open(): Promise<Page> {
  const page = await built.open("web");
  await built.choose(page, "ds.xlsx", workbookBytes([{ name: "DS", xml: sheetXml(ROWS) }]));
  await built.opened(page);
  return page;
}

const column = async (page: Page, letter: string) =>
  Promise.all([3, 4, 5, 6, 7].map((row) => page.locator(`#o-${letter}${row}`).textContent()));

test("a list is sorted by names from the menu of its column before it was checked, undone and done again", async () => {
  const page = await open();
  await page.getByRole("button", { name: "Lọc cột Họ và tên" }).first().click();
  const menu = page.getByRole("dialog", { name: "Lọc cột Họ và tên" });
  const { violations } = await axeBuilder(page).include(".grid-root").analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await menu.getByRole("button", { name: "Xếp theo tên (A → Z)" }).click();
  await page.getByText("Đã sắp xếp 5 dòng theo tên. Số thứ tự vẫn đánh theo chỗ.").waitFor();
  expect(await column(page, "B")).toEqual(["Bàn Văn An", "Hà Thị An", "Vì Thị Dung", "Lò Văn Đông", "Nông Văn Ước"]);
  expect(await column(page, "A")).toEqual(["1", "2", "3", "4", "5"]);
  await page.keyboard.press("Control+z");
  await page.getByText("Đã trả các dòng về thứ tự cũ.").waitFor();
  expect(await column(page, "B")).toEqual(NAMES);
  await page.keyboard.press("Control+y");
  await page.getByText("Đã sắp xếp 5 dòng. Nhấn Ctrl+Z để hoàn tác.").waitFor();
  const { bytes } = await built.download(page);
  const saved = openWorkbookFile(bytes, "x").snapshot("DS").rows;
  expect(saved.slice(2).map((row) => row.slice(0, 2))).toEqual([
    [1, "Bàn Văn An"],
    [2, "Hà Thị An"],
    [3, "Vì Thị Dung"],
    [4, "Lò Văn Đông"],
    [5, "Nông Văn Ước"],
  ]);
});

test("sorted by days from the menu of a cell once it was checked; a filter is dropped", async () => {
  const page = await open();
  await page.getByRole("button", { name: "Kiểm tra cơ cấu đại biểu" }).click();
  await page.getByText("Đã đếm 5 người ở trang “DS”.").waitFor();
  await page.locator("#o-B4").click({ button: "right" });
  await page.getByRole("menuitem", { name: "Lọc theo “Hà Thị An”" }).click();
  await page.getByText("Đang lọc: 1/5 dòng").waitFor();
  await page.locator("#o-D4").click({ button: "right" });
  await page.getByRole("menuitem", { name: "Xếp theo ngày (cũ → mới)" }).click();
  await page.getByText("Đã sắp xếp 5 dòng theo cột Ngày sinh.").waitFor();
  await page.locator(".grid-filterstrip").waitFor({ state: "detached" });
  expect(await column(page, "D")).toEqual(["05/03/1976", "04/03/1977", "03/03/1978", "02/03/1979", "01/03/1980"]);
});
