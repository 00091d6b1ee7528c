import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { type Kind, ROOT, serveBuilt, SINGLE_FILE } from "./serve-built";
import { PATIENCE, startBrowser } from "./start-browser";

export type { Kind } from "./serve-built";

/** One browser for a test file, with both pages at hand. */
export class BuiltPage {
  private browser: Browser | undefined;
  private server: Awaited<ReturnType<typeof serveBuilt>> | undefined;
  private readonly contexts: BrowserContext[] = [];
  private troubles: string[] = [];

  async start(): Promise<void> {
    this.browser = await startBrowser();
    this.server = await serveBuilt();
  }

  async stop(): Promise<void> {
    await this.browser?.close();
    this.server?.stop();
  }

  /** Opens the page and waits until it can be used. `sample`: opened at once. */
  async open(
    kind: Kind,
    options: {
      readonly sample?: string;
      readonly width?: number;
      readonly height?: number;
      readonly theme?: "dark" | "contrast";
    } = {},
  ): Promise<Page> {
    if (!this.browser) throw new Error("not started");
    const context = await this.browser.newContext({
      viewport: { width: options.width ?? 1366, height: options.height ?? 768 },
      acceptDownloads: true,
      offline: kind === "single",
    });
    context.setDefaultTimeout(PATIENCE);
    // The browser's own choice of a file with a way back to it is no window that a test can answer.
    await context.addInitScript("delete window.showOpenFilePicker");
    this.contexts.push(context);
    const page = await context.newPage();
    await this.show(page, kind, options.sample);
    if (options.theme) await page.getByLabel("Giao diện").selectOption(options.theme);
    if (options.sample !== undefined) await this.opened(page);
    return page;
  }

  /** Another window of the same browser. */
  async openBeside(page: Page, kind: Kind): Promise<Page> {
    const other = await page.context().newPage();
    await this.show(other, kind, undefined);
    return other;
  }

  private async show(page: Page, kind: Kind, sample: string | undefined): Promise<void> {
    const origin = kind === "web" ? (this.server?.url ?? "") : SINGLE_FILE;
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !url.startsWith("blob:") && !url.startsWith("data:"))
        this.troubles.push(`asked for ${url}`);
    });
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") this.troubles.push(message.text());
    });
    page.on("pageerror", (error) => this.troubles.push(String(error)));
    await page.goto(sample === undefined ? origin : `${origin}#mau=${sample}`);
    await page.getByRole("button", { name: "Mở tệp", exact: true }).waitFor();
  }

  /** Waits until a workbook is shown. */
  async opened(page: Page): Promise<void> {
    await page.getByRole("button", { name: "Kiểm tra cơ cấu đại biểu" }).waitFor({ state: "attached" });
  }

  async choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Mở tệp", exact: true }).click();
    await (await chooser).setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  }

  /** The copy with highlights, or with `button` another one. */
  async download(page: Page, button = COPY): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: button, exact: true }).first().click();
    const download = await saving;
    // The page knows of the copy a moment later; until then it would ask before another file is opened.
    if (button === COPY) await page.locator(".page-unsaved").waitFor({ state: "detached" });
    return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
  }

  /**
   * Closes what was opened; returns every request to anywhere else, every violation of the page's policy and every
   * error.
   */
  async closeAll(): Promise<readonly string[]> {
    for (const context of this.contexts.splice(0)) await context.close();
    const troubles = this.troubles;
    this.troubles = [];
    return troubles;
  }
}

const COPY = "Lưu bản đã tô";

export function sampleBytes(id: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(ROOT, "assets/samples", `${id}.xlsx`)));
}
