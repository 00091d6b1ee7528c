import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { openWorkbookFile } from "../../../src/adapters/xlsx-file/open-workbook";
import { readDocx } from "../../documents/read-docx";
import { type Kind, ROOT, serveBuilt, SINGLE_FILE } from "../serve-built";
import { Bidi, findFirefox } from "./bidi";
import { FirefoxPage, KEYS } from "./firefox-page";

/*
 * The main path in Firefox, as Debian has it: from a file of the disk to the copy and a Word paper. All else is tested
 * in Chromium.
 */
const firefox = findFirefox();
const SAMPLE = path.join(ROOT, "assets/samples/tan-doan-2025-loi.xlsx");
const VERDICT = `document.querySelector('[aria-label="Kết luận"]')?.textContent`;
const EDITED = "B11";

const folder = mkdtempSync(path.join(os.tmpdir(), "co-cau-saved-"));
let server: Awaited<ReturnType<typeof serveBuilt>> | undefined;
let bidi: Bidi | undefined;
let page: FirefoxPage | undefined;

beforeAll(async () => {
  if (firefox === null) return;
  server = await serveBuilt();
  bidi = await Bidi.start(firefox);
  page = await FirefoxPage.create(bidi, folder);
}, 120_000);

afterAll(async () => {
  await bidi?.stop();
  server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const textOf = (address: string) => `document.querySelector("#o-${address} .grid-text")?.textContent`;

describe.each<Kind>(["web", "single"])(
  `the page (%s) in Firefox${firefox === null ? ": none found, FIREFOX_PATH names one" : ""}`,
  (kind) => {
    (firefox === null ? test.skip : test)("from a file to the copy and a Word paper", async () => {
      if (!page || !server) throw new Error("not started");
      await page.goto(kind === "web" ? server.url : SINGLE_FILE);
      await page.click({ role: "button", name: "Mở tệp" });
      await page.chooseFile(SAMPLE);
      await page.click({ role: "button", name: "Kiểm tra cơ cấu đại biểu" });
      await page.until(`${VERDICT}?.includes("Vi phạm")`);
      await page.until(`document.querySelector(".grid-mark") !== null`);

      await goToFinding(page);
      await edit(page);
      await savedCopy(page);
      await wordPaper(page);
      expect(page.takeTroubles()).toEqual([]);
    });
  },
);

/** A click on the first cell of a finding puts the cell pointer there. */
async function goToFinding(page: FirefoxPage): Promise<void> {
  const link = `button[aria-label^="Đến ô "]`;
  const name = String(await page.ask(`document.querySelector('${link}').getAttribute("aria-label")`));
  await page.click(link);
  const address = name.replace("Đến ô ", "");
  await page.until(`document.querySelector(".grid-name")?.value === ${JSON.stringify(address)}`);
  await page.until(`document.querySelector("#o-${address}")?.classList.contains("grid-mark")`);
}

/** Typed, taken back, brought again. */
async function edit(page: FirefoxPage): Promise<void> {
  await page.click(".grid-name");
  await page.pressWithControl("a");
  await page.type(`${EDITED}${KEYS.enter}`);
  await page.until(`document.querySelector("#o-${EDITED}") !== null`);
  const before = await page.ask(textOf(EDITED));
  await page.click(`#o-${EDITED}`);
  await page.type(`Lò Thị Lửa${KEYS.enter}`);
  await page.until(`${textOf(EDITED)} === "Lò Thị Lửa"`);
  await page.pressWithControl("z");
  await page.until(`${textOf(EDITED)} === ${JSON.stringify(before)}`);
  await page.pressWithControl("y");
  await page.until(`${textOf(EDITED)} === "Lò Thị Lửa"`);
}

/** What was saved, as our own reader reads it. */
async function savedCopy(page: FirefoxPage): Promise<void> {
  await page.click({ role: "button", name: "Lưu bản đã tô" });
  const { name, bytes } = await page.download();
  expect(name).toBe("tan-doan-2025-loi (đã tô).xlsx");
  const [copy, original] = [openWorkbookFile(bytes, name), openWorkbookFile(readFileSync(SAMPLE), "mẫu.xlsx")];
  const sheet = copy.sheetInfos()[0]?.name ?? "";
  expect(copy.markedCount()).toBeGreaterThan(0);
  const [rows, before] = [copy.snapshot(sheet).rows, original.snapshot(sheet).rows];
  expect(rows[10]?.[1]).toBe("Lò Thị Lửa");
  const others = (all: typeof rows) => all.filter((_, row) => row !== 10);
  expect(others(rows)).toEqual(others(before));
}

async function wordPaper(page: FirefoxPage): Promise<void> {
  await page.click({ role: "tab", name: "Văn bản" });
  await page.click({ role: "checkbox", name: "Danh sách trích ngang đại biểu" });
  await page.click({ role: "button", name: "Vẫn xuất Word" });
  const { name, bytes } = await page.download();
  expect(name).toBe("Danh sách trích ngang đại biểu.docx");
  const { text } = await readDocx(bytes);
  expect(text).toContain("163");
  expect(text).toContain("Lò Thị Lửa");
}
