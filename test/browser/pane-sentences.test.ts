import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { openOfficePage, type OfficePage, type OfficePageOptions } from "../office-host/open-office-page";
import { sampleBytes } from "./built-page";
import { startBrowser } from "./start-browser";
import { until } from "./until";

/*
 * What the pane says where an Excel does not do what was asked: each sentence stands whole in a pane of 320 px, running
 * nowhere out of it, and names a way on. With PICTURES=folder each is kept as a picture: light, dark, forced colours.
 */
const FOLDER = path.resolve(__dirname, "../../dist/excel");
const PICTURES = process.env["PICTURES"];
jest.setTimeout(240_000);

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
  if (PICTURES !== undefined) mkdirSync(PICTURES, { recursive: true });
});
afterAll(() => browser.close());

const CHECK = "Kiểm tra cơ cấu đại biểu";
const recheck = async ({ pane }: OfficePage): Promise<void> => {
  await pane.getByRole("button", { name: CHECK }).first().click();
};

interface Situation {
  readonly options?: Partial<OfficePageOptions>;
  /** What goes on before the pane says it. */
  readonly happens?: (office: OfficePage) => Promise<void>;
  readonly says: RegExp;
  /** What to do, in the same place. */
  readonly wayOut: RegExp;
}

const SITUATIONS: Readonly<Record<string, Situation>> = {
  "chi-de-doc": {
    options: { isViewOnly: true },
    says: /Sổ làm việc đang mở chỉ để đọc/,
    wayOut: /lưu thành tệp khác/,
  },
  "chi-de-xem": {
    options: { isViewOnly: true },
    says: /đang mở chỉ để xem nên không ghi vào được/,
    wayOut: /Bấm “Chỉnh sửa sổ làm việc”/,
  },
  "so-khac-o-truoc": {
    happens: async ({ pane, host }) => {
      host.faults.add({ at: /Activate/, code: "GeneralException", times: 10 });
      await pane
        .getByRole("button", { name: /^Đến ô [A-Z]+\d+$/ })
        .first()
        .click();
    },
    says: /Excel chưa chuyển sang sổ làm việc này được/,
    wayOut: /Bấm vào một ô của sổ làm việc này/,
  },
  "dang-nhap-do": {
    happens: async (office) => {
      office.host.beginCellEdit();
      await recheck(office);
    },
    says: /Đang có một ô nhập dở/,
    wayOut: /Nhấn Enter/,
  },
  "nhan-bao-mat": {
    happens: async (office) => {
      office.host.faults.failRequest({ code: "AccessDenied", times: 20 });
      await recheck(office);
    },
    says: /Excel chưa cho đọc sổ làm việc này/,
    wayOut: /Chọn nhãn ở thẻ Trang đầu/,
  },
  "diet-virus": {
    happens: async (office) => {
      await office.pane.getByRole("button", { name: "Bỏ tô" }).click();
      await office.pane.getByText("Chưa tô ô nào").waitFor();
      office.host.faults.add({ at: /ConditionalFormat|instantiate Add/, code: "AccessDenied", times: 50 });
      await recheck(office);
    },
    says: /Excel từ chối việc ghi vào sổ làm việc/,
    wayOut: /phần mềm diệt virus/,
  },
  mac: {
    options: { claims: "Mac", page: "taskpane.html?tab=van-ban" },
    happens: async ({ pane }) => {
      await pane.getByRole("checkbox", { name: "Danh sách trích ngang đại biểu" }).click();
    },
    says: /Excel trên Mac và iPad không lưu được tệp Word/,
    wayOut: /Chép văn bản rồi dán vào Word/,
  },
  "hoan-tac-tren-web": {
    says: /Mỗi lần tô là một bước hoàn tác: Ctrl\+Z lần đầu/,
    wayOut: /tắt đi thì chỉ tô khi bấm/,
  },
  "hoan-tac-ltsc": {
    options: { claims: "PC", excelApi: "1.14" },
    says: /Trên bản Excel này, bấm kiểm tra, tô hay bỏ tô là mất các bước hoàn tác/,
    wayOut: /Nên sửa xong rồi mới bấm/,
  },
  "excel-qua-cu": {
    options: { excelApi: "1.3" },
    says: /Bảng làm việc cần Excel 2021 trở lên/,
    wayOut: /co-cau-dai-bieu\.html/,
  },
};

const LOOKS = {
  light: {},
  dark: {},
  contrast: { forcedColors: "active" },
} as const satisfies Readonly<Record<string, Partial<OfficePageOptions>>>;

describe.each(Object.entries(SITUATIONS))("%s", (name, { options, happens, says, wayOut }) => {
  test.each(Object.keys(LOOKS).filter((look) => look === "light" || PICTURES !== undefined) as (keyof typeof LOOKS)[])(
    "%s: said whole in a narrow pane, with what to do",
    async (look) => {
      const office = await openOfficePage(browser, sampleBytes("tan-doan-2025-loi"), {
        folder: FOLDER,
        paneWidth: 320,
        ...LOOKS[look],
        ...options,
      });
      const { pane } = office;
      if (options?.excelApi !== "1.3" && options?.page === undefined)
        await pane.getByRole("region", { name: "Kết luận" }).waitFor();
      if (options?.isViewOnly !== true && options === undefined) await pane.getByText(/^Đang tô \d+ ô$/).waitFor();
      await happens?.(office);
      const sentence = pane.getByText(says).first();
      await sentence.waitFor({ state: "attached" });
      await sentence.scrollIntoViewIfNeeded();
      await pane.getByText(wayOut).first().waitFor({ state: "attached" });
      if (look === "dark") {
        await pane.evaluate(() => {
          Object.defineProperty(Office.context, "officeTheme", {
            value: { bodyBackgroundColor: "#1F1F1F", bodyForegroundColor: "#FFFFFF" },
            configurable: true,
          });
          window.dispatchEvent(new Event("focus"));
        });
        await until(() => pane.evaluate(() => document.documentElement.dataset["theme"] === "dark"));
      }
      const box = await sentence.evaluate((element) => {
        const { left, right } = element.getBoundingClientRect();
        return { left, right, width: document.documentElement.clientWidth, over: document.documentElement.scrollWidth };
      });
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(box.width);
      expect(box.over).toBe(box.width);
      if (PICTURES !== undefined)
        await office.page.locator("iframe").screenshot({ path: path.join(PICTURES, `${name}-${look}.png`) });
      await office.close();
    },
  );
});

test("on a Mac a document is made, copied by a click of its own, and lies on the clipboard with its look", async () => {
  const office = await openOfficePage(browser, sampleBytes("tan-doan-2025-dat"), {
    folder: FOLDER,
    claims: "Mac",
    page: "taskpane.html?tab=van-ban",
  });
  const { pane, page } = office;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await pane.getByRole("checkbox", { name: "Danh sách trích ngang đại biểu" }).click();
  expect(await pane.getByRole("button", { name: /^(?:Vẫn )?[Xx]uất/ }).count()).toBe(0);
  await pane.getByRole("button", { name: "Soạn để chép sang Word" }).click();
  await pane.getByRole("button", { name: "Chép", exact: true }).click();
  await pane.getByText("Đã chép “Danh sách trích ngang đại biểu”.").waitFor();
  const [html, text] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const of = (type: string) => item?.getType(type).then((blob) => blob.text()) ?? "";
    return Promise.all([of("text/html"), of("text/plain")]);
  });
  expect(html).toContain("<table");
  expect(html?.match(/<tr>/g)?.length).toBeGreaterThan(140);
  expect(text).toContain("140 (Một trăm bốn mươi) đại biểu");
  await office.close();
});
