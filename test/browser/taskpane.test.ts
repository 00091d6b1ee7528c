import path from "node:path";
import type { Browser, Frame } from "playwright-core";
import { openWorkbookFile } from "../../src/adapters/xlsx-file/open-workbook";
import { openOfficePage, type OfficePage, type OfficePageOptions } from "../office-host/open-office-page";
import { axeBuilder } from "./axe-builder";
import { sampleBytes } from "./built-page";
import { startBrowser } from "./start-browser";
import { until } from "./until";

const FOLDER = path.resolve(__dirname, "../../dist/excel");
// Real office.js in a real browser, on a machine that may have much else to do.
jest.setTimeout(240_000);

const LIST = "Đại biểu";
/** A birth date of the sample in view, with which nothing is wrong. */
const BIRTH = "C13";
const opened: OfficePage[] = [];
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  const troubles = opened.flatMap((page) => [...page.troubles]);
  for (const page of opened.splice(0)) await page.close();
  expect(troubles).toEqual([]);
});

/** The built pane in Excel, over Microsoft's own office.js, with the faulty sample open. */
async function excel(
  options: Partial<OfficePageOptions> = {},
  bytes = sampleBytes("tan-doan-2025-loi"),
): Promise<OfficePage> {
  const page = await openOfficePage(browser, bytes, { folder: FOLDER, name: "DS Tân Đoàn.xlsx", ...options });
  opened.push(page);
  return page;
}

const verdict = (pane: Frame) => pane.getByRole("region", { name: "Kết luận" });

/**
 * What axe finds in the frame of the pane. Where the system forces its colours, theirs is the contrast: axe reckons
 * with those that are not shown. The dark theme changes colours and nothing else.
 */
async function axe({ page, pane }: OfficePage, look: string): Promise<readonly string[]> {
  const builder = axeBuilder(page).include(["iframe", "body"]);
  if (look === "contrast") builder.disableRules(["color-contrast"]);
  if (look === "dark") builder.withRules(["color-contrast"]);
  const { violations } = await builder.analyze();
  expect(pane.isDetached()).toBe(false);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

test("the button opens the pane and checks: verdict, marks; the way to a cell; an edit in the grid is followed; marks off, the file as it was", async () => {
  const office = await excel();
  const { pane, host } = office;
  await verdict(pane).waitFor();
  expect(await verdict(pane).textContent()).toContain("Vi phạm");
  await pane.getByText(/^Đang tô \d+ ô$/).waitFor();
  await office.page.locator("td[data-rule*='co-cau-dai-bieu']").first().waitFor();

  const link = pane.getByRole("button", { name: /^Đến ô [A-Z]+\d+$/ }).first();
  const ref = ((await link.getAttribute("aria-label")) ?? "").replace("Đến ô ", "");
  await link.click();
  await until(() => host.selected === `'${LIST}'!${ref}`);

  const before = await pane.getByText(/^Đang tô \d+ ô$/).textContent();
  await office.type(BIRTH, "31/02/1962");
  await pane
    .getByRole("button", { name: `Đến ô ${BIRTH}` })
    .first()
    .waitFor();
  await pane
    .getByText(/^Đang tô \d+ ô$/)
    .filter({ hasNotText: before ?? "" })
    .waitFor();
  await office.page.locator(`td[data-ref="${BIRTH}"][data-rule*='co-cau-dai-bieu']`).waitFor();
  await office.type(BIRTH, "25/12/1992");
  await pane
    .getByRole("button", { name: `Đến ô ${BIRTH}` })
    .first()
    .waitFor({ state: "detached" });
  await office.page.locator(`td[data-ref="${BIRTH}"]:not([data-rule*='co-cau-dai-bieu'])`).waitFor();

  await pane.getByRole("button", { name: "Bỏ tô" }).click();
  await pane.getByText("Chưa tô ô nào").waitFor();
  expect(openWorkbookFile(host.save(), "luu.xlsx").markedCount()).toBe(0);
});

test("what was chosen is in the workbook: the next pane opens configured, the page too", async () => {
  const first = await excel();
  await verdict(first.pane).waitFor();
  await first.pane.getByRole("tab", { name: "Kế hoạch" }).click();
  await first.pane
    .getByRole("radio", { name: /huyện|Thọ Xuân/ })
    .first()
    .waitFor({ timeout: 5000 })
    .catch(() => undefined);
  const before = openWorkbookFile(first.host.save(), "luu.xlsx").settings.get();
  expect(before).toContain("tan-doan-2025");
  await first.pane.getByRole("tab", { name: "Kiểm tra" }).click();
  await first.pane
    .getByRole("button", { name: /Giải trình/ })
    .first()
    .click();
  await first.pane.getByRole("textbox", { name: "Lời giải trình" }).fill("Đã xin ý kiến cấp trên.");
  await first.pane.getByRole("button", { name: "Lưu", exact: true }).click();
  await until(
    () => openWorkbookFile(first.host.save(), "luu.xlsx").settings.get()?.includes("Đã xin ý kiến cấp trên.") === true,
  );

  const second = await excel({}, first.host.save());
  await verdict(second.pane).waitFor();
  await second.pane.getByText("Đã giải trình").first().waitFor();
});

test("“Xuất danh sách trích ngang” opens the tab of documents; the check for it only reads", async () => {
  const office = await excel({ page: "taskpane.html?tab=van-ban" });
  await office.pane.getByRole("tab", { name: "Văn bản", selected: true }).waitFor();
  await office.pane.getByRole("heading", { name: "Văn bản", exact: true }).waitFor();
  await until(() => office.host.log.members.has("Range.values"));
  expect(office.host.log.members.has("ConditionalFormatCollection.add")).toBe(false);
});

test("by keyboard alone: the tabs, the check, a finding, back to the grid", async () => {
  const office = await excel();
  const { pane, page, host } = office;
  await verdict(pane).waitFor();
  await until(async () => (await pane.evaluate(() => document.activeElement?.getAttribute("role"))) === "tab");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await pane.getByRole("tab", { name: "Danh sách", selected: true }).waitFor();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await verdict(pane).waitFor();
  const before = host.selected;
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press("Tab");
    if ((await pane.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "")).startsWith("Đến ô "))
      break;
  }
  await page.keyboard.press("Enter");
  await until(() => host.selected !== before);
});

test("“Thêm người”: Excel puts the row in, its name is chosen, the pane says what was done", async () => {
  const { pane, host } = await excel();
  await verdict(pane).waitFor();
  await pane.getByRole("tab", { name: "Danh sách", exact: true }).click();
  await pane.getByRole("button", { name: "Thêm người" }).first().click();
  const said = pane.getByText(/^Đã thêm dòng \d+: gõ họ tên vào ô đang chọn\..*Nhấn Ctrl\+Z/);
  await said.first().waitFor();
  const row = /dòng (\d+)/.exec((await said.first().textContent()) ?? "")?.[1] ?? "";
  expect(host.selected).toBe(`'${LIST}'!B${row}`);
  expect(host.value(LIST, `B${row}`)).toBeNull();
});

test("a plan is opened as a PDF: what reads it loads in the pane under its policy, and in its Worker", async () => {
  const { page, pane } = await excel();
  await verdict(pane).waitFor();
  await pane.getByRole("tab", { name: "Kế hoạch" }).click();
  const chooser = page.waitForEvent("filechooser");
  await pane.getByRole("button", { name: "Mở kế hoạch (.docx, .pdf, .txt)" }).click();
  await (await chooser).setFiles(path.join(__dirname, "../adapters/pdf-file/ke-hoach.pdf"));
  await pane
    .getByText(/Kế hoạch số 41\/KH-UBND ngày 12\/03\/2026/)
    .first()
    .waitFor();
  expect(page.workers().length).toBeGreaterThan(0);
});

describe("looks", () => {
  test.each([
    ["light", {}],
    ["light, 320 px", { paneWidth: 320 }],
    ["dark", {}],
    ["contrast", { forcedColors: "active" as const }],
  ])("%s: axe finds nothing, nothing runs out of the pane", async (name, options) => {
    const office = await excel(options);
    await verdict(office.pane).waitFor();
    await office.pane.getByText(/^Đang tô \d+ ô$/).waitFor();
    if (name === "dark") {
      // Office changes its theme; the pane looks when the user comes back to it.
      await office.pane.evaluate(() => {
        Object.defineProperty(Office.context, "officeTheme", {
          value: { bodyBackgroundColor: "#1F1F1F", bodyForegroundColor: "#FFFFFF" },
          configurable: true,
        });
        window.dispatchEvent(new Event("focus"));
      });
      await until(() => office.pane.evaluate(() => document.documentElement.dataset["theme"] === "dark"));
    }
    expect(await office.pane.evaluate(() => document.documentElement.dataset["theme"])).toBe(name.split(",")[0]);
    expect(
      await office.pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    expect(await axe(office, name)).toEqual([]);
    if (name !== "light") return;
    // What is wrong in the pane on purpose is found.
    await office.pane.evaluate(() => {
      document.querySelector("button")?.after(document.createElement("img"));
    });
    expect(await axe(office, name)).toContain("image-alt: <img>");
  });
});

describe("where it cannot work as it should", () => {
  test("the library cannot be reached: a card says so at once, with a way on", async () => {
    const office = await openOfficePage(browser, sampleBytes("tan-doan-2025-loi"), {
      folder: FOLDER,
      library: "missing",
    });
    await office.pane.getByRole("heading", { name: "Chưa tải được thư viện của Office" }).waitFor();
    expect(await office.pane.getByRole("button", { name: "Mở lại" }).count()).toBe(1);
    // The one complaint is of the library that is missing.
    expect(office.troubles.filter((trouble) => !/ERR_FAILED/.test(trouble))).toEqual([]);
    await office.close();
  });

  test("ExcelApi 1.14: the check is live, marks are as of the last click and the pane says so", async () => {
    const office = await excel({ excelApi: "1.14" });
    await verdict(office.pane).waitFor();
    await office.pane.getByText("Màu tô là của lần bấm gần nhất").waitFor();
    await office.type(BIRTH, "31/02/1962");
    await office.pane
      .getByRole("button", { name: `Đến ô ${BIRTH}` })
      .first()
      .waitFor();
    await office.pane.getByText("Bấm “Tô lại” để cập nhật").waitFor();
  });

  test("ExcelApi 1.8: a sentence, and the check by the button", async () => {
    const office = await excel({ excelApi: "1.8" });
    await office.pane.getByText("Bản Excel này đời cũ").waitFor();
    await verdict(office.pane).waitFor();
    expect(office.host.log.members.has("ConditionalFormatCollection.add")).toBe(false);
  });
});

test("in Excel's pane a paper is shown as pages within the pane's own policy, as wide as the pane", async () => {
  const { pane } = await excel({}, sampleBytes("tan-doan-2025-dat"));
  await verdict(pane).waitFor();
  await pane.getByRole("tab", { name: "Văn bản" }).click();
  await pane.getByRole("checkbox", { name: "Giấy mời" }).click();
  await pane.getByRole("button", { name: "Xem trước “Giấy mời”" }).click();
  const dialog = pane.getByRole("dialog", { name: "Xem trước: Giấy mời" });
  await dialog.getByText("Xem 3 trang đầu.").waitFor();
  const first = dialog.getByRole("group", { name: "Trang 1" });
  await first.getByText("Ông Vi Ngọc Lâm").waitFor();
  const room = await pane.evaluate(() => document.documentElement.clientWidth);
  expect((await first.boundingBox())?.width).toBeLessThan(room);
  await dialog.getByRole("button", { name: "Đóng" }).click();
  await dialog.waitFor({ state: "detached" });
});
