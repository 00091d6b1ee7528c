import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContext, Frame, Locator, Page, Route } from "playwright-core";
import ts from "typescript";
import type { BatchHost } from "./batch-host";
import { drawGrid } from "./draw-grid";
import { OfficeHost } from "./office-host";
import type { GridView } from "./page/grid-view";
import { WordHost } from "./word-host";

/**
 * Host page and pane are on one https origin, as the library demands; every request is answered by the test, no server
 * listens.
 */
const ORIGIN = "https://addin.localhost";
const LIBRARY = path.resolve(__dirname, "../../node_modules/@microsoft/office-js/dist");
/** Where Microsoft publishes the library. */
const CDN = /^https:\/\/appsforoffice\.microsoft\.com\/lib\/(?:1|1\.1|beta)\/hosted\//;
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/octet-stream",
};

export interface OfficePageOptions {
  /** Folder of the built pane, as webpack wrote it. */
  readonly folder: string;
  /** The page in it that Office opens, with what stands behind "?" in the manifest; "taskpane.html" when left out. */
  readonly page?: string;
  readonly excelApi?: string;
  /**
   * What the library says to the pane that it runs on: the host stays Office on the web, as another one cannot be
   * reached by a frame.
   */
  readonly claims?: "PC" | "Mac" | "iOS";
  /** The workbook is opened to be read only. */
  readonly isViewOnly?: boolean;
  readonly locale?: string;
  /** Width of the pane in pixels; 360 when left out. */
  readonly paneWidth?: number;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
  readonly name?: string;
  /**
   * Answers in place of the library's address on the network, "missing" to see what happens when it cannot be reached.
   */
  readonly library?: "real" | "missing";
  /** The application never answers the pane. */
  readonly isSilent?: boolean;
}

/**
 * Office on the web with the built pane in it, as far as a test needs it: the document beside the pane, real office.js
 * between them.
 */
interface HostPage<Host extends BatchHost> {
  readonly host: Host;
  readonly page: Page;
  /** The pane's own frame. */
  readonly pane: Frame;
  /** Draws the grid anew after a test changed the workbook from outside; edits and batches do it by themselves. */
  redraw(): Promise<void>;
  /** Presses a ribbon button by the name of its action; false when the add-in has not associated it. */
  invoke(action: string): Promise<boolean>;
  /** What the pane told the application, and what it asked for that the host does not know. */
  readonly notices: readonly string[];
  /** Requests to anywhere else, errors of the page and of its content policy. */
  readonly troubles: readonly string[];
  /** Document settings as the library saved them. */
  readonly documentSettings: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** The same with Excel's plain grid. */
export interface OfficePage extends HostPage<OfficeHost> {
  /** A cell of the grid. `data-rule` is the formula of the conditional format that colours it. */
  cell(ref: string): Locator;
  /** Types into a cell and presses Enter, as a user does. */
  type(ref: string, text: string): Promise<void>;
  /** Cells in view that carry a conditional format. */
  marked(): Promise<readonly string[]>;
}

/** Opens a workbook with the pane beside it. Throws when the folder holds no such page. */
export async function openOfficePage(
  browser: Browser,
  bytes: Uint8Array,
  options: OfficePageOptions,
): Promise<OfficePage> {
  const excelApi = options.excelApi ?? "1.21";
  const requirements = {
    ExcelApi: excelApi,
    DelayForCellEdit: "1.1",
    ...(Number(excelApi.split(".")[1]) >= 17 && { ExcelApiOnline: "1.1" }),
    ...COMMON,
  };
  const host = new OfficeHost(bytes, {
    ...(options.name !== undefined && { name: options.name }),
    platform: "OfficeOnline",
    ...(options.isViewOnly !== undefined && { isViewOnly: options.isViewOnly }),
    requirements,
  });
  const opened = await openHostPage(
    browser,
    host,
    "Excel",
    requirements,
    options,
    () => drawGrid(host),
    async (page) => {
      await page.exposeFunction("hostEdit", (sheet: string, ref: string, text: string) => {
        host.edit(sheet, ref, text);
      });
      await page.exposeFunction("hostCellEdit", (isOn: boolean) => {
        if (isOn) host.beginCellEdit();
        else host.endCellEdit();
      });
      await page.exposeFunction("hostActivate", (sheet: string) => {
        host.activate(sheet);
      });
    },
  );
  const { page } = opened;
  return Object.assign(opened, {
    cell: (ref: string) => page.locator(`td[data-ref="${ref}"]`),
    type: async (ref: string, text: string) => {
      await page.locator(`td[data-ref="${ref}"]`).dblclick();
      await page.getByLabel(ref, { exact: true }).fill(text);
      await page.keyboard.press("Enter");
      await page.getByLabel(ref, { exact: true }).waitFor({ state: "detached" });
    },
    marked: () =>
      page.locator("td[data-rule]").evaluateAll((cells) => cells.map((cell) => cell.getAttribute("data-ref") ?? "")),
  });
}

/** Opens a .docx with the pane beside it; its paragraphs are shown one below the other. */
export async function openWordPage(
  browser: Browser,
  bytes: Uint8Array,
  options: Omit<OfficePageOptions, "excelApi"> & { readonly wordApi?: string },
): Promise<HostPage<WordHost>> {
  const requirements = { WordApi: options.wordApi ?? "1.9", ...COMMON };
  const host = new WordHost(bytes, { requirements });
  const view = (): GridView => ({
    sheet: "",
    sheets: [],
    rows: host.paragraphs.map((text, i) => ({
      number: i + 1,
      isHidden: false,
      cells: [{ ref: `A${i + 1}`, text, rule: null, fill: null, color: null, isBold: false, isSelected: false }],
    })),
  });
  return openHostPage(browser, host, "Word", requirements, options, view, async () => undefined);
}

const COMMON = { SharedRuntime: "1.2", DialogApi: "1.2", RibbonApi: "1.2", AddinCommands: "1.1" };

async function openHostPage<Host extends BatchHost>(
  browser: Browser,
  host: Host,
  application: "Excel" | "Word",
  requirements: Readonly<Record<string, string>>,
  options: OfficePageOptions,
  view: () => GridView,
  expose: (page: Page) => Promise<void>,
): Promise<HostPage<Host>> {
  const page = options.page ?? "taskpane.html";
  if (!existsSync(path.join(options.folder, page.replace(/\?.*$/, ""))))
    throw new Error(`${path.join(options.folder, page)} is missing: run npm run build first`);
  const troubles: string[] = [];
  const notices: string[] = [];
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 1366, height: 768 },
    acceptDownloads: true,
    locale: options.locale ?? "vi-VN",
    ...(options.colorScheme && { colorScheme: options.colorScheme }),
    ...(options.forcedColors && { forcedColors: options.forcedColors }),
  });
  // Other tests run beside, on machines with two cores.
  context.setDefaultTimeout(60_000);
  await answerRequests(
    context,
    options,
    {
      application,
      addinUrl: `${ORIGIN}/${page}`,
      locale: options.locale ?? "vi-VN",
      requirements,
      paneWidth: options.paneWidth ?? 360,
      isSilent: options.isSilent === true,
      name: options.name ?? `Danh sách.${application === "Word" ? "docx" : "xlsx"}`,
    },
    troubles,
  );
  const opened = await context.newPage();
  opened.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") troubles.push(message.text());
  });
  opened.on("pageerror", (error) => troubles.push(String(error)));
  let documentSettings: Readonly<Record<string, string>> = {};
  // Batches go by a request: the debugger's channel takes a second for the values of a large sheet, in which nothing
  // else passes.
  await context.route(`${ORIGIN}/office-host/execute`, async (route) => {
    const answer = await host.execute(route.request().postData() ?? "", Number(route.request().headers()["x-flags"]));
    await route.fulfill({
      contentType: TYPES[".json"] ?? "",
      headers: { "x-status": String(answer.status) },
      body: JSON.stringify("body" in answer ? answer.body : { error: answer.error }),
    });
  });
  const drawn: string[] = [];
  await opened.exposeFunction("hostGrid", () => {
    const whole = view();
    const rows = whole.rows.filter((row, i) => {
      const text = JSON.stringify(row);
      const isSame = drawn[i] === text;
      drawn[i] = text;
      return !isSame;
    });
    return JSON.stringify({ ...whole, rows } satisfies GridView);
  });
  await opened.exposeFunction("hostNotice", (what: string) => {
    notices.push(what);
  });
  await opened.exposeFunction("hostSaveSettings", (settings: Readonly<Record<string, string>>) => {
    documentSettings = settings;
  });
  await expose(opened);
  host.onPush(({ eventType, targetId, payload }) => {
    void opened
      .evaluate(
        ([type, target, what]) => {
          const { hostPush, hostDraw } = window as unknown as {
            hostPush?: (eventType: unknown, targetId: unknown, payload: unknown) => void;
            hostDraw?: () => Promise<void>;
          };
          hostPush?.(type, target, what);
          void hostDraw?.();
        },
        [eventType, targetId, payload] as const,
      )
      .catch(() => undefined);
  });
  await opened.goto(`${ORIGIN}/office-host.html`);
  const pane = await paneOf(opened);
  return {
    host,
    page: opened,
    pane,
    notices,
    troubles,
    get documentSettings() {
      return documentSettings;
    },
    redraw: () => opened.evaluate(() => (window as unknown as { hostDraw?: () => Promise<void> }).hostDraw?.()),
    invoke: (action) =>
      opened.evaluate(
        (name) => (window as unknown as { hostInvoke?: (name: string) => boolean }).hostInvoke?.(name) ?? false,
        action,
      ),
    close: () => context.close(),
  };
}

async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("iframe", { state: "attached" });
  const frame = await element.contentFrame();
  if (!frame) throw new Error("the pane has no frame");
  return frame;
}

async function answerRequests(
  context: BrowserContext,
  options: OfficePageOptions,
  pageOptions: Readonly<Record<string, unknown>>,
  troubles: string[],
): Promise<void> {
  await context.route("**/*", async (route) => {
    const url = route.request().url();
    if (url.startsWith("blob:") || url.startsWith("data:")) return route.continue();
    if (CDN.test(url) && options.library === "missing") return route.abort();
    if (CDN.test(url)) return library(route, url.replace(CDN, ""), options.claims);
    if (!url.startsWith(`${ORIGIN}/`)) {
      troubles.push(`asked for ${url}`);
      return route.abort();
    }
    const name = decodeURIComponent(new URL(url).pathname).slice(1);
    if (name === "office-host.html")
      return route.fulfill({ contentType: TYPES[".html"] ?? "", body: hostPage(pageOptions) });
    if (name === "favicon.ico") return route.fulfill({ status: 204 });
    if (name.startsWith("office-host/"))
      return route.fulfill({ contentType: TYPES[".js"] ?? "", body: script(name.slice("office-host/".length)) });
    return file(route, options.folder, name);
  });
}

/** The library; it says for good where it runs, so that a claim has to be there before it. */
async function library(route: Route, name: string, claims: OfficePageOptions["claims"]): Promise<void> {
  if (claims === undefined || name !== "office.js") return file(route, LIBRARY, name);
  const claim = `(() => {
    const define = Object.defineProperty;
    Object.defineProperty = (object, key, what) =>
      define(object, key, key === "platform" && what.value === "OfficeOnline" ? { ...what, value: ${JSON.stringify(claims)} } : what);
  })();`;
  return route.fulfill({
    contentType: TYPES[".js"] ?? "",
    body: `${claim}\n${readFileSync(path.join(LIBRARY, name), "utf8")}`,
  });
}

/** The library asks for some of its folders in another case than the package has them. */
async function file(route: Route, folder: string, name: string): Promise<void> {
  const plain = path.normalize(name.split("?")[0] ?? "");
  const found = [plain, plain.toLowerCase()]
    .map((one) => path.join(folder, one))
    .find((one) => one.startsWith(folder) && existsSync(one));
  if (found === undefined) return route.fulfill({ status: 404, body: "" });
  return route.fulfill({
    contentType: TYPES[path.extname(found)] ?? "application/octet-stream",
    body: readFileSync(found),
  });
}

/** A script of the host page, from its TypeScript. */
function script(name: string): string {
  const known = scripts.get(name);
  if (known !== undefined) return known;
  const source = readFileSync(path.join(__dirname, "page", `${name.replace(/\.js$/, "")}.ts`), "utf8");
  const text = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2021, module: ts.ModuleKind.ESNext },
  }).outputText;
  scripts.set(name, text);
  return text;
}

const scripts = new Map<string, string>();

function hostPage(options: Readonly<Record<string, unknown>>): string {
  const json = JSON.stringify({ settings: {}, ...options }).replaceAll("<", "\\u003c");
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Excel</title>
<style>html,body{height:100%;margin:0}body{display:flex;font:13px sans-serif}main{flex:1;overflow:auto;min-width:0}iframe{border:0;border-left:1px solid #999;height:100%}
table{table-layout:fixed;width:2440px}th{width:36px}td{border:1px solid #ccc;width:112px;height:18px;padding:1px 3px;white-space:nowrap;overflow:hidden}td[aria-selected]{outline:2px solid #107c41}th{background:#eee;font-weight:normal}input{width:100%;box-sizing:border-box}</style>
<main><nav id="tabs"></nav><div id="grid"></div></main><script type="application/json" id="options">${json}</script><script type="module" src="/office-host/host-page.js"></script></html>`;
}
