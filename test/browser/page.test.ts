import { readFileSync } from "node:fs";
import { unzipSync, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { openWorkbookFile } from "../../src/adapters/xlsx-file/open-workbook";
import { largeRoster } from "../../scripts/bench/large-roster";
import { readDocx } from "../documents/read-docx";
import { axeBuilder } from "./axe-builder";
import { BuiltPage, type Kind, sampleBytes } from "./built-page";
import { until } from "./until";

const FAILING = "tan-doan-2025-loi";
const PLAN = /Hội nghị điển hình tiên tiến xã Tân Đoàn/;
const built = new BuiltPage();

beforeAll(() => built.start());
afterAll(() => built.stop());
afterEach(async () => {
  expect(await built.closeAll()).toEqual([]);
});

/** A small list with one day that does not exist, in D4. */
const CSV = [
  "STT;Họ và tên;Giới tính;Ngày sinh;Dân tộc;Thành phần;Thôn",
  "1;Hoàng Thị Mẫu;Nữ;12/03/1980;Tày;Điển hình tiên tiến;Khòn Cuổng",
  "2;Lý Văn Thử;Nam;05/11/1975;Nùng;Khách mời;Nà Lắc",
  "3;Vi Thị Ví;Nữ;31/02/1985;Nùng;Điển hình tiên tiến;Khòn Cuổng",
].join("\r\n");
const csvBytes = new TextEncoder().encode(`\uFEFF${CSV}`);

/** One click; the samples carry their plan. */
async function check(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Kiểm tra cơ cấu đại biểu" }).click();
  await page.getByRole("region", { name: "Kết luận" }).waitFor();
}

/** The same for a file in which nobody has chosen yet. */
async function usePlan(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Kiểm tra cơ cấu đại biểu" }).click();
  await page.getByRole("radio", { name: PLAN }).click();
  await page.getByRole("button", { name: "Dùng kế hoạch này" }).click();
  await page.getByRole("region", { name: "Kết luận" }).waitFor();
}

/** Puts the cell pointer there by clicking the cell, which has to be in view. */
async function select(page: Page, address: string): Promise<void> {
  await page.locator(`#o-${address}`).click();
  await expectCell(page, address);
}

async function expectCell(page: Page, address: string): Promise<void> {
  await until(async () => (await page.locator(".grid-name").inputValue()) === address);
}

const shownIn = (page: Page, address: string) => page.locator(`#o-${address} .grid-text`).textContent();

describe.each<Kind>(["web", "single"])("the page (%s)", (kind) => {
  test("a check of the sample: verdict, findings, marks, a click goes to the cell", async () => {
    const page = await built.open(kind, { sample: FAILING });
    await check(page);
    expect(await page.getByRole("region", { name: "Kết luận" }).textContent()).toContain("Vi phạm");
    await page.locator(".grid-mark").first().waitFor();
    const link = page.getByRole("button", { name: /^Đến ô [A-Z]+\d+$/ }).first();
    const address = ((await link.getAttribute("aria-label")) ?? "").replace("Đến ô ", "");
    await link.click();
    await expectCell(page, address);
    expect(await page.locator(`#o-${address}`).getAttribute("class")).toContain("grid-mark");
    const tabs = page.getByRole("tablist", { name: "Các trang tính" }).getByRole("tab");
    const before = await tabs.count();
    await page.getByRole("button", { name: "Xuất danh sách lỗi" }).click();
    await tabs.nth(before).click();
    await page.getByRole("gridcell").filter({ hasText: "Vượt số lượng đại biểu tối đa" }).first().waitFor();
  });

  test("an edit in the grid changes the answer; the copy carries edit, marks and choices, and every other part as it was", async () => {
    const page = await built.open(kind);
    const name = "Danh sách mẫu.csv";
    await built.choose(page, name, csvBytes);
    await built.opened(page);
    await usePlan(page);
    const link = page.getByRole("button", { name: "Đến ô D4" }).first();
    await link.waitFor();
    await page.locator("#o-D4.grid-mark").waitFor();
    await select(page, "D3");
    await page.keyboard.type("30/02/1975");
    await page.keyboard.press("Enter");
    await page.locator("#o-D3.grid-mark").waitFor();
    await select(page, "D4");
    await page.keyboard.type("28/02/1985");
    await page.keyboard.press("Enter");
    await link.waitFor({ state: "detached" });
    await page.locator("#o-D4:not(.grid-mark)").waitFor();
    expect(await shownIn(page, "D4")).toBe("28/02/1985");

    const first = await built.download(page);
    expect(first.name).toBe("Danh sách mẫu (đã tô).xlsx");
    const saved = openWorkbookFile(first.bytes, first.name);
    const sheet = saved.sheetInfos()[0]?.name ?? "";
    expect(
      saved
        .snapshot(sheet)
        .rows.slice(2)
        .map((row) => row[3]),
    ).toEqual(["30/02/1975", "28/02/1985"]);
    expect(saved.markedCount()).toBeGreaterThan(0);

    // The next official opens it configured, and takes the marks away with one click.
    await built.choose(page, first.name, first.bytes);
    await page.locator(".page-file strong", { hasText: first.name }).waitFor();
    await page.getByRole("button", { name: "Kiểm tra cơ cấu đại biểu" }).click();
    await page.getByRole("region", { name: "Kết luận" }).waitFor();
    await page.getByRole("button", { name: "Bỏ tô" }).click();
    await page.locator(".grid-mark").first().waitFor({ state: "detached" });
    const second = await built.download(page);
    expect(openWorkbookFile(second.bytes, second.name).markedCount()).toBe(0);
  });
});

test.each<Kind>(["web", "single"])(
  "Word from the page (%s): two documents as one .zip, made in a Worker, their numbers those of the check",
  async (kind) => {
    const page = await built.open(kind, { sample: FAILING });
    await check(page);
    await page.getByRole("tab", { name: "Văn bản" }).click();
    await page.getByRole("checkbox", { name: "Danh sách trích ngang đại biểu" }).check();
    await page.getByRole("checkbox", { name: "Biểu tổng hợp cơ cấu đại biểu" }).check();
    await page.getByText("Danh sách còn 3 lỗi phải sửa").waitFor();
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Vẫn xuất 2 văn bản (.zip)" }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe("Văn bản hội nghị.zip");
    const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
    expect(Object.keys(files)).toEqual(["Danh sách trích ngang đại biểu.docx", "Biểu tổng hợp cơ cấu đại biểu.docx"]);
    for (const bytes of Object.values(files)) expect((await readDocx(bytes)).text).toContain("163");
    // The list in the document and the sheet of the workbook carry the same people.
    expect((await readDocx(files["Danh sách trích ngang đại biểu.docx"] ?? new Uint8Array())).text).toContain(
      "Mông Thị Tuyết",
    );
  },
);

test("parts that did not have to change are byte for byte those of the file", async () => {
  const page = await built.open("web", { sample: FAILING });
  await check(page);
  await page.locator(".grid-mark").first().waitFor();
  const { bytes } = await built.download(page);
  const before = unzipSync(sampleBytes(FAILING));
  const after = unzipSync(bytes);
  const changed = Object.keys(before).filter(
    (part) => !after[part] || Buffer.compare(Buffer.from(before[part] ?? []), Buffer.from(after[part])) !== 0,
  );
  expect(
    changed.filter(
      (part) =>
        !/^(?:xl\/worksheets\/sheet\d+\.xml|xl\/styles\.xml|xl\/workbook\.xml|\[Content_Types\]\.xml|xl\/_rels\/workbook\.xml\.rels|_rels\/\.rels)$/.test(
          part,
        ),
    ),
  ).toEqual([]);
  expect(Object.keys(before).filter((part) => !after[part])).toEqual([]);
});

describe("files that are not opened", () => {
  const ole = (...names: string[]) => {
    const bytes = new Uint8Array(4096);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    names.forEach((name, index) => bytes.set(Buffer.from(name, "utf16le"), 1024 + index * 128));
    return bytes;
  };
  const text = (value: string) => new TextEncoder().encode(value);
  const FILES = [
    ["an old workbook", "cũ.xls", ole("Workbook"), "Excel đời cũ"],
    ["a protected one", "khoa.xlsx", ole("EncryptionInfo", "EncryptedPackage"), "mật khẩu"],
    [
      "an OpenDocument sheet",
      "ds.ods",
      zipSync({ mimetype: text("application/vnd.oasis.opendocument.spreadsheet"), "content.xml": text("<x/>") }),
      "OpenDocument",
    ],
    [
      "a signed one",
      "ky.xlsx",
      zipSync({ ...unzipSync(sampleBytes(FAILING)), "_xmlsignatures/sig1.xml": text("<Signature/>") }),
      "chữ ký số",
    ],
    ["a truncated one", "cut.xlsx", sampleBytes(FAILING).slice(0, 9000), "bị hỏng"],
    [
      "a picture",
      "anh.xlsx",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      "không phải bảng tính",
    ],
    ["nothing", "trong.csv", new Uint8Array(0), "không có dữ liệu"],
  ] as const;

  // One page for all: what was refused leaves it able to go on.
  test("are refused in words, one after the other", async () => {
    const page = await built.open("web");
    for (const [what, name, bytes, words] of FILES) {
      await built.choose(page, name, bytes);
      const message = page.locator(".page-message-error", { hasText: name });
      await message.waitFor();
      expect({ what, said: await message.textContent() }).toEqual({ what, said: expect.stringContaining(words) });
    }
    await built.choose(page, "nho.csv", csvBytes);
    await page.locator(".page-file strong", { hasText: "nho.csv" }).waitFor();
  });
});

describe("the grid", () => {
  async function openCsv(text = CSV): Promise<Page> {
    const page = await built.open("web");
    await built.choose(page, "ds.csv", new TextEncoder().encode(`\uFEFF${text}`));
    await page.locator("#o-A1").waitFor();
    return page;
  }

  test("by keyboard alone: moving, typing, undoing, redoing, pasting, clearing", async () => {
    const page = await openCsv();
    const editor = page.locator(".grid-editor");
    await editor.focus();
    for (const key of ["ArrowDown", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
    await expectCell(page, "C2");
    await page.keyboard.type("Nam");
    await page.keyboard.press("Tab");
    await expectCell(page, "D2");
    expect(await shownIn(page, "C2")).toBe("Nam");
    await page.keyboard.press("Control+z");
    await page.locator("#o-C2 .grid-text", { hasText: "Nữ" }).waitFor();
    await page.keyboard.press("Control+y");
    await page.locator("#o-C2 .grid-text", { hasText: "Nam" }).waitFor();
    await page.keyboard.press("F2");
    await page.keyboard.type(" giới");
    await page.keyboard.press("Escape");
    expect(await shownIn(page, "C2")).toBe("Nam");
    await page.keyboard.press("Control+End");
    await expectCell(page, "G4");
    await page.keyboard.press("Control+Home");
    await expectCell(page, "A1");
    await page.keyboard.press("F6");
    expect(await page.evaluate("document.activeElement.className")).not.toContain("grid-editor");
  });

  test("a pasted block is written at the active cell, as one step of undo; numbers with leading zeros stay whole", async () => {
    const page = await openCsv();
    await page.locator(".grid-editor").focus();
    await page.keyboard.press("Control+End");
    for (const key of ["Home", "ArrowDown"]) await page.keyboard.press(key);
    await expectCell(page, "A5");
    await page.evaluate(`{
      const data = new DataTransfer();
      data.setData("text/plain", "4\\tNông Văn Dán\\t012345678901\\r\\n5\\t\\"Hai\\ndòng\\"\\tx");
      document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    }`);
    await page.locator("#o-B5 .grid-text", { hasText: "Nông Văn Dán" }).waitFor();
    expect(await shownIn(page, "C5")).toBe("012345678901");
    expect(await shownIn(page, "B6")).toBe("Hai\ndòng");
    const { bytes } = await built.download(page);
    expect(
      openWorkbookFile(bytes, "x")
        .snapshot(openWorkbookFile(bytes, "x").sheetInfos()[0]?.name ?? "")
        .rows[4]?.slice(0, 3),
    ).toEqual([4, "Nông Văn Dán", "012345678901"]);
    await page.locator(".grid-editor").focus();
    await page.keyboard.press("Control+z");
    await page.locator("#o-B5 .grid-text").waitFor({ state: "detached" });
    expect(await page.locator("#o-C6 .grid-text").count()).toBe(0);
  });

  test("rows are put in and taken out from the menu and by keys, and undone; columns are refused in words", async () => {
    const page = await openCsv();
    const message = page.locator(".grid-toast");
    const said = (words: string) => page.locator(".grid-toast", { hasText: words }).waitFor();
    await page.locator("#o-B2").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Chèn dòng phía trên" }).click();
    await said("Đã chèn 1 dòng");
    expect(await shownIn(page, "B3")).toBe("Hoàng Thị Mẫu");
    await page.keyboard.press("Control+z");
    await said("Đã bỏ 1 dòng");
    expect(await shownIn(page, "B2")).toBe("Hoàng Thị Mẫu");
    await page.locator("#o-B2").click();
    await page.keyboard.press("Shift+Space");
    await page.keyboard.press("Control+-");
    await said("Đã xóa 1 dòng");
    expect(await page.locator("#o-B2 .grid-text", { hasText: "Hoàng Thị Mẫu" }).count()).toBe(0);
    await page.keyboard.press("Control+z");
    await said("Đã lấy lại 1 dòng");
    expect(await shownIn(page, "B2")).toBe("Hoàng Thị Mẫu");
    await message.getByRole("button").click();
    await page.locator(".grid-editor").focus();
    await page.keyboard.press("Control+Space");
    await page.keyboard.press("Control+-");
    await said("Chèn, xóa, sắp xếp cột");
  });

  test("ten thousand rows: only those in view are in the document, the last one can be reached and edited", async () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, index) => `${index + 1};Người ${index + 1};Nam;01/01/1980;Tày;Khách mời;Nà Lắc`,
    );
    const page = await openCsv([CSV.split("\r\n")[0], ...rows].join("\r\n"));
    await page.locator(".grid-editor").focus();
    await page.keyboard.press("Control+End");
    await expectCell(page, "G10001");
    await page.locator("#o-B10001").waitFor();
    expect(await page.locator(".grid-row").count()).toBeLessThan(80);
    await page.keyboard.type("Cuối");
    await page.keyboard.press("Enter");
    await page.locator("#o-G10001 .grid-text", { hasText: "Cuối" }).waitFor();
  });

  test("edits are not lost without a question", async () => {
    const page = await openCsv();
    await select(page, "B2");
    await page.keyboard.type("Khác");
    await page.keyboard.press("Enter");
    await page.locator(".page-unsaved").waitFor();
    await built.choose(page, "hai.csv", csvBytes);
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    await dialog.getByRole("button", { name: "Ở lại tệp này" }).click();
    expect(await shownIn(page, "B2")).toBe("Khác");
    await built.choose(page, "hai.csv", csvBytes);
    await dialog.getByRole("button", { name: "Bỏ sửa đổi và mở" }).click();
    await page.locator(".page-file strong", { hasText: "hai.csv" }).waitFor();
    await page.locator("#o-B2 .grid-text", { hasText: "Hoàng Thị Mẫu" }).waitFor();
  });
});

test("a file dropped anywhere on the page is opened", async () => {
  const page = await built.open("web");
  const held = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "keo-vao.csv"));
    return data;
  }, `\uFEFF${CSV}`);
  await page.dispatchEvent("body", "dragenter", { dataTransfer: held });
  await page.dispatchEvent("body", "dragover", { dataTransfer: held });
  await page.dispatchEvent("body", "drop", { dataTransfer: held });
  await page.locator(".page-file strong", { hasText: "keo-vao.csv" }).waitFor();
  await page.locator("#o-B2 .grid-text", { hasText: "Hoàng Thị Mẫu" }).waitFor();
});

test("opening a very large file shows that it goes on, and can be stopped; the page stays as it was", async () => {
  const page = await built.open("web");
  await built.choose(page, "rat-lon.xlsx", largeRoster(80_000));
  const opening = page.getByRole("status").filter({ hasText: "Đang mở “rat-lon.xlsx”" });
  await opening.getByRole("button", { name: "Dừng" }).click();
  await page.getByText("Đã dừng mở “rat-lon.xlsx”").waitFor();
  await built.choose(page, "nho.csv", csvBytes);
  await page.locator(".page-file strong", { hasText: "nho.csv" }).waitFor();
});

describe("looks", () => {
  const findings = async (page: Page, axe = axeBuilder(page)) =>
    (await axe.analyze()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
    );

  test.each([
    ["light", undefined],
    ["dark", "dark"],
    ["contrast", "contrast"],
  ] as const)("axe finds nothing: %s", async (_, theme) => {
    const page = await built.open("web", { sample: FAILING, width: 1100, height: 520, ...(theme && { theme }) });
    await check(page);
    await page.locator(".grid-mark").first().waitFor();
    // Another theme changes colours and nothing else.
    expect(
      await findings(page, theme === undefined ? axeBuilder(page) : axeBuilder(page).withRules(["color-contrast"])),
    ).toEqual([]);
  });

  test("320 px: one part at a time, nothing runs out of the page, axe finds nothing; a finding leads to the grid", async () => {
    const page = await built.open("web", { sample: FAILING, width: 320, height: 640 });
    await check(page);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
    expect(await findings(page)).toEqual([]);
    await page
      .getByRole("button", { name: /^Đến ô / })
      .first()
      .click();
    await page.getByRole("grid").waitFor();
    expect(await page.getByRole("button", { name: "Bảng tính", exact: true }).getAttribute("aria-pressed")).toBe(
      "true",
    );
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
  });

  test("320 px, the work of the plan: picture, table and programme stay inside, axe finds nothing; the calendar is saved", async () => {
    const page = await built.open("web", { sample: FAILING, width: 320, height: 640 });
    await check(page);
    await page.getByRole("tab", { name: "Kế hoạch" }).click();
    await page.getByRole("textbox", { name: "Ngày tổ chức hội nghị" }).fill("20/8/2040");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Tiến độ và công việc" }).click();
    await page.getByRole("button", { name: "Xem dạng bảng" }).click();
    await page.getByRole("button", { name: /^Chương trình \(9 nội dung\)/ }).click();
    await page.getByRole("img", { name: /^Biểu đồ thời gian/ }).waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
    expect(await findings(page)).toEqual([]);
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Lưu vào lịch (.ics)" }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe("Tiến độ.ics");
    // Fifteen days before the conference, and the conference.
    expect(readFileSync(await download.path(), "utf8")).toMatch(/VALUE=DATE:20400805[\s\S]*VALUE=DATE:20400820/);
  });

  test("the first screen", async () => {
    const page = await built.open("web");
    expect(await findings(page)).toEqual([]);
    // What is wrong on purpose is found.
    await page.evaluate("document.querySelector('main, body').append(document.createElement('img'))");
    expect(await findings(page)).toContain("image-alt: <img>");
  });
});
