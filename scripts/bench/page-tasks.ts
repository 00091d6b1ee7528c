import type { Page } from "playwright-core";
import { BuiltPage } from "../../test/browser/built-page";
import { largeRoster } from "./large-roster";

/** What the page's own thread did in one step, in milliseconds. */
export interface PageStep {
  readonly name: string;
  /** From the click to its result. */
  readonly total: number;
  /** The longest task that the browser reports (it reports those over 50 ms); 0 when there was none. */
  readonly longestTask: number;
  /** The longest time in which nothing else could happen: between two ticks of a timer. */
  readonly longestGap: number;
}

const PATIENCE = 120_000;
const PLAN = /Hội nghị điển hình tiên tiến xã Tân Đoàn/;

/**
 * Steps over the built page (dist/web) in Chromium with a list of so many delegates: the tab "Văn bản", one document,
 * three as one .zip. The page's thread is slowed so many times. CHROME_PATH is needed.
 */
export async function pageSteps(count: number, slower: number): Promise<readonly PageStep[]> {
  const built = new BuiltPage();
  await built.start();
  try {
    const page = await built.open("web");
    await page.evaluate(watch);
    await built.choose(page, "bench.xlsx", largeRoster(count));
    await built.opened(page);
    const documents = page.getByRole("tab", { name: "Văn bản" });
    await documents.waitFor({ timeout: PATIENCE });
    await page.getByRole("button", { name: "Kiểm tra cơ cấu đại biểu" }).click();
    await page.getByRole("radio", { name: PLAN }).click({ timeout: PATIENCE });
    await page.getByRole("button", { name: "Dùng kế hoạch này" }).click();
    await page.getByRole("region", { name: "Kết luận" }).waitFor({ timeout: PATIENCE });
    await (await page.context().newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: slower });
    const steps = [
      await step(page, "opening the tab", async () => {
        await documents.click();
        await page.getByRole("checkbox", { name: "Danh sách trích ngang đại biểu" }).waitFor();
      }),
    ];
    const tick = (title: string) => page.getByRole("checkbox", { name: title, exact: true }).click();
    const previewed = (title: string) =>
      page
        .getByRole("group")
        .or(page.locator("dl"))
        .and(page.locator(`[aria-label$="${title}"]`))
        .waitFor({ timeout: PATIENCE });
    const exported = async () => {
      const saving = page.waitForEvent("download", { timeout: PATIENCE });
      await page.getByRole("button", { name: /xuất .*(?:Word|văn bản)/i }).click();
      await saving;
      await page.getByText("Đã gửi “").waitFor();
    };
    steps.push(
      await step(page, "ticking trich-ngang, until its numbers stand", async () => {
        await tick("Danh sách trích ngang đại biểu");
        await previewed("Danh sách trích ngang đại biểu");
      }),
    );
    steps.push(await step(page, "trich-ngang, until the download", exported));
    await tick("Biểu tổng hợp cơ cấu đại biểu");
    await tick("Giấy mời");
    await previewed("Giấy mời");
    steps.push(await step(page, "trich-ngang, tong-hop, giay-moi as one .zip, until the download", exported));
    await built.closeAll();
    return steps;
  } finally {
    await built.stop();
  }
}

interface Watched {
  tasks: number[];
  gaps: number[];
}

/** In the page: notes tasks and gaps from here on. */
function watch(): void {
  const watched: Watched = { tasks: [], gaps: [] };
  (globalThis as unknown as { watched: Watched }).watched = watched;
  new PerformanceObserver((list) => watched.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: "longtask",
  });
  const channel = new MessageChannel();
  let last = performance.now();
  channel.port1.onmessage = () => {
    const now = performance.now();
    watched.gaps.push(now - last);
    last = now;
    setTimeout(() => channel.port2.postMessage(null), 4);
  };
  channel.port2.postMessage(null);
}

async function step(page: Page, name: string, work: () => Promise<void>): Promise<PageStep> {
  await settled(page);
  await page.evaluate(taken);
  const start = performance.now();
  await work();
  const total = performance.now() - start;
  await settled(page);
  const { tasks, gaps } = await page.evaluate(taken);
  return { name, total, longestTask: Math.max(0, ...tasks), longestGap: Math.max(0, ...gaps) };
}

/** Nothing long for half a second; what was noted before is forgotten. */
async function settled(page: Page): Promise<void> {
  for (let quiet = 0; quiet < 2;) {
    await page.waitForTimeout(250);
    const before = await page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched.tasks.length);
    await page.waitForTimeout(250);
    quiet =
      (await page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched.tasks.length)) === before
        ? quiet + 1
        : 0;
  }
}

function taken(): Watched {
  const { watched } = globalThis as unknown as { watched: Watched };
  return { tasks: watched.tasks.splice(0), gaps: watched.gaps.splice(0) };
}
