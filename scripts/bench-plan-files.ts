import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { planService } from "../src/browser/plan-service";
import { INVENTED_PLAN } from "./plan-files/invented-plan";
import { planDocx } from "./plan-files/plan-docx";

/**
 * How long a long plan takes to be read as PDF and as Word document: in the single file opened from disk, by the clock,
 * and the reading alone, in processor time. `CHROME_PATH=… npx tsx scripts/bench-plan-files.ts`, after a build, with
 * LibreOffice at hand. Compare on a machine with nothing else to do.
 */
const PAGE = path.resolve(__dirname, "../dist/co-cau-dai-bieu.html");
const LIST = "STT;Họ và tên;Giới tính\r\n1;Triệu Thị Mẫu;Nữ\r\n2;Lý Văn Thử;Nam";
/** Sixteen pages: the same plan several times over. */
const LINES = Array.from({ length: 9 }, () => INVENTED_PLAN).flat();
const RUNS = 3;

async function files(): Promise<Readonly<Record<string, Buffer>>> {
  const folder = mkdtempSync(path.join(tmpdir(), "ke-hoach-"));
  const docx = await planDocx(LINES, { size: 14, margin: 25, numbered: true });
  writeFileSync(path.join(folder, "dai.docx"), docx);
  execFileSync("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, path.join(folder, "dai.docx")]);
  const pdf = readFileSync(path.join(folder, "dai.pdf"));
  rmSync(folder, { recursive: true });
  return { "dai.docx": docx, "dai.pdf": pdf };
}

async function choose(page: Page, button: string, name: string, buffer: Buffer): Promise<number> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: button, exact: true }).click();
  const chosen = await chooser;
  const start = performance.now();
  await chosen.setFiles({ name, mimeType: "application/octet-stream", buffer });
  return start;
}

/** From the file chosen in a fresh page to the sentence about its plan, the start of the Worker included. */
async function inPage(browser: Browser, name: string, buffer: Buffer): Promise<number> {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(PAGE).href);
  await choose(page, "Mở tệp", "ds.csv", Buffer.from(LIST));
  await page.getByRole("button", { name: "Kiểm tra cơ cấu đại biểu" }).click();
  const start = await choose(page, "Mở kế hoạch (.docx, .pdf, .txt)", name, buffer);
  await page
    .getByText(/Đọc được \d+ quy định/)
    .first()
    .waitFor();
  const milliseconds = performance.now() - start;
  await page.close();
  return milliseconds;
}

/** The reading alone; the first time what it needs is loaded too. */
async function alone(name: string, buffer: Buffer): Promise<number> {
  const start = process.cpuUsage();
  await planService().readFile(name, buffer);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

async function measured(): Promise<void> {
  const browser = await chromium.launch({ executablePath: process.env["CHROME_PATH"] ?? "", args: ["--no-sandbox"] });
  console.log("| a plan of 16 pages | fresh page | reading alone, first | again |\n| --- | --- | --- | --- |");
  for (const [name, buffer] of Object.entries(await files())) {
    const [page, again]: [number[], number[]] = [[], []];
    const first = await alone(name, buffer);
    for (let run = 0; run < RUNS; run += 1) {
      page.push(await inPage(browser, name, buffer));
      again.push(await alone(name, buffer));
    }
    const pages = buffer.toString("latin1").match(/\/Type\/Page\b(?!s)/g)?.length;
    const size = `${name}, ${pages === undefined ? "" : `${String(pages)} pages, `}${String(Math.round(buffer.length / 1024))} kB`;
    console.log(`| ${size} | ${middle(page)} ms | ${String(Math.round(first))} ms | ${middle(again)} ms |`);
  }
  await browser.close();
}

const middle = (all: readonly number[]) => Math.round([...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0);

void measured();
