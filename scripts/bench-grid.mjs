import { createReadStream, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "./find-browser.mjs";

/**
 * Scrolls a list of 10,000 rows in the built page (npm run build) and prints what a frame takes: the time between two
 * frames as a person sees them, and how much of it is the page's own work.
 */
const root = resolve(import.meta.dirname, "../dist/web");
const ROWS = Number(process.argv[2] ?? 10_000);
const FRAMES = 60;
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

const server = createServer((request, response) => {
  const name = new URL(request.url ?? "/", "http://localhost").pathname;
  const file = join(root, name === "/" ? "index.html" : name);
  if (!existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
  return createReadStream(file).pipe(response);
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const browser = await chromium.launch({
  executablePath: findBrowser() ?? undefined,
  args: ["--no-sandbox", "--disable-gpu"],
});
const folder = mkdtempSync(join(tmpdir(), "grid-"));
try {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.addInitScript("delete window.showOpenFilePicker");
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const list = join(folder, "ds.csv");
  writeFileSync(list, listOf(ROWS));
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Mở tệp", exact: true }).click();
  await (await chooser).setFiles(list);
  await page.locator("#o-A3").waitFor({ timeout: 120_000 });
  await page.waitForTimeout(3_000);
  const session = await page.context().newCDPSession(page);
  // Time of the thread itself: what else the machine does in between does not count.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  for (const [name, pixels] of [
    ["by the wheel (120 px a frame)", 120],
    ["dragged (a page a frame)", 600],
  ]) {
    const before = await metrics(session);
    const frames = await page.evaluate(scroll, { pixels, count: FRAMES });
    const after = await metrics(session);
    const each = (name) => ((after[name] - before[name]) * (1_000 / FRAMES)).toFixed(1);
    frames.sort((a, b) => a - b);
    const at = (share) => frames[Math.floor((frames.length - 1) * share)].toFixed(1);
    console.log(
      `${ROWS} rows, ${name}: frame median ${at(0.5)} ms, 95 % ${at(0.95)} ms; ` +
        `page's own work ${each("TaskDuration")} ms a frame, of it script ${each("ScriptDuration")}, ` +
        `styles ${each("RecalcStyleDuration")}, layout ${each("LayoutDuration")}`,
    );
  }
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}

/** Runs in the page: milliseconds between frames while it scrolls. */
function scroll({ pixels, count }) {
  const element = document.querySelector(".grid-scroller");
  element.scrollTop = 0;
  return new Promise((done) => {
    const times = [];
    let last = 0;
    const step = (now) => {
      if (last > 0) times.push(now - last);
      last = now;
      element.scrollTop += pixels;
      if (times.length < count) requestAnimationFrame(step);
      else done(times);
    };
    requestAnimationFrame(step);
  });
}

async function metrics(session) {
  const { metrics: list } = await session.send("Performance.getMetrics");
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/** An invented list of 20 columns. */
function listOf(rows) {
  const heads = ["STT", "Họ và tên", "Giới tính", "Ngày sinh", "Dân tộc", "Thôn"];
  const more = Array.from({ length: 14 }, (_, index) => `Cột ${index + 1}`);
  const lines = [["DANH SÁCH ĐẠI BIỂU"], [...heads, ...more]];
  for (let row = 1; row <= rows; row++)
    lines.push([row, `Nông Văn ${row}`, row % 2 ? "Nam" : "Nữ", "03/05/1980", "Tày", `Thôn ${row % 30}`, ...more]);
  return `\uFEFF${lines.map((line) => line.join(",")).join("\r\n")}`;
}
