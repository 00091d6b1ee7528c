import { utils, write } from "@e965/xlsx";
import AxeBuilder from "@axe-core/playwright";
import path from "node:path";
import type { Browser } from "playwright-core";
import { zipOf } from "../adapters/xlsx-file/build-workbook";
import { openWordPage } from "../office-host/open-office-page";
import { sampleBytes } from "./built-page";
import { startBrowser } from "./start-browser";

const FOLDER = path.resolve(__dirname, "../../dist/excel");
jest.setTimeout(240_000);
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const docx = (...paragraphs: readonly string[]): Uint8Array =>
  zipOf({
    "_rels/.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("")}</w:body></w:document>`,
  });

test("in Word: the list is chosen as a file, its numbers fill the open document, filling again updates", async () => {
  const office = await openWordPage(browser, docx("Hội nghị: {ten_hoi_nghi}", "Còn lại"), { folder: FOLDER });
  const { page, pane, host } = office;
  await pane.getByRole("heading", { name: "Lấy danh sách để điền vào văn bản" }).waitFor();
  expect((await new AxeBuilder({ page }).include(["iframe", "body"]).analyze()).violations.map(({ id }) => id)).toEqual(
    [],
  );
  const chooser = page.waitForEvent("filechooser");
  await pane.getByRole("button", { name: "Chọn tệp danh sách (.xlsx, .xls, .ods, .csv)" }).click();
  await (
    await chooser
  ).setFiles({
    name: "ds.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(sampleBytes("tan-doan-2025-dat")),
  });
  await pane.getByRole("checkbox", { name: "Báo cáo kết quả tổ chức hội nghị" }).click();
  await pane.getByRole("button", { name: "Điền vào các chỗ của văn bản đang mở" }).click();
  await pane.getByText("Đã điền 1 chỗ trong văn bản đang mở.", { exact: false }).waitFor();
  expect(host.paragraphs).toEqual([
    expect.stringContaining("Hội nghị: Hội nghị điển hình tiên tiến xã Tân Đoàn"),
    "Còn lại",
  ]);
  await pane.getByRole("button", { name: "Điền vào các chỗ của văn bản đang mở" }).click();
  await pane.getByText("Đã điền 1 chỗ trong văn bản đang mở.", { exact: false }).waitFor();
  expect(host.controls.map(({ tag }) => tag)).toEqual(["ten_hoi_nghi"]);
  await pane.getByRole("checkbox", { name: "Báo cáo kết quả tổ chức hội nghị" }).click();
  await pane.getByRole("checkbox", { name: "Danh sách trích ngang đại biểu" }).click();
  await pane.getByRole("button", { name: "Chèn vào văn bản đang mở" }).click();
  await pane.getByText("vào cuối văn bản đang mở", { exact: false }).waitFor();
  expect(host.paragraphs[1]).toContain("Còn lại");
  expect(host.paragraphs.filter((text) => /^\d+$/.test(text)).map(Number)).toEqual(expect.arrayContaining([1, 140]));
  expect(office.troubles).toEqual([]);
  await office.close();
});

test("in Word: a list pasted from Excel; a text that is none is told", async () => {
  const office = await openWordPage(browser, docx(""), { folder: FOLDER });
  const { pane } = office;
  const field = pane.getByLabel("Hoặc dán danh sách đã chép từ Excel (cả hàng tiêu đề):");
  await field.fill(
    "STT\tHọ và tên\tGiới tính\tNgày sinh\n1\tHoàng Thị Mẫu\tNữ\t12/03/1980\n2\tLý Văn Thử\tNam\t05/11/1975\n",
  );
  await pane.getByRole("button", { name: "Dùng danh sách đã dán" }).click();
  await pane.getByRole("checkbox", { name: "Danh sách trích ngang đại biểu" }).click();
  await pane.getByLabel("Số liệu chính: Danh sách trích ngang đại biểu").getByText("2").first().waitFor();
  expect(office.troubles).toEqual([]);
  await office.close();
});

test("in Word on a Mac: an .ods is taken; nothing to download is offered, the document goes into the open one", async () => {
  const office = await openWordPage(browser, docx("Đã có"), { folder: FOLDER, claims: "Mac", paneWidth: 320 });
  const { page, pane, host } = office;
  const chooser = page.waitForEvent("filechooser");
  await pane.getByRole("button", { name: /^Chọn tệp danh sách/ }).click();
  await (await chooser).setFiles({ name: "ds.ods", mimeType: "application/octet-stream", buffer: Buffer.from(ods()) });
  await pane.getByText(/“ds\.ods” là tệp OpenDocument.*tên đã gạch trong tệp cũ vẫn được tính/).waitFor();
  await pane.getByRole("checkbox", { name: "Danh sách trích ngang đại biểu" }).click();
  await pane.getByText(/Word trên Mac và iPad không lưu được tệp từ bảng này/).waitFor();
  expect(await pane.getByRole("button", { name: /^(?:Vẫn )?[Xx]uất|^Tải mẫu|^Soạn để chép/ }).count()).toBe(0);
  await pane.getByRole("button", { name: "Chèn vào văn bản đang mở" }).click();
  await pane.getByText("vào cuối văn bản đang mở", { exact: false }).waitFor();
  await pane.getByText(/^Khổ giấy, lề, đầu trang và chân trang theo văn bản đang mở/).waitFor();
  expect(host.paragraphs.join("|")).toContain("Hoàng Thị Mẫu");
  expect(await pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
  expect(office.troubles).toEqual([]);
  await office.close();
});

/** A small list as OpenDocument. */
function ods(): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ["DANH SÁCH ĐẠI BIỂU"],
    ["STT", "Họ và tên", "Giới tính", "Ngày sinh"],
    [1, "Hoàng Thị Mẫu", "Nữ", "12/03/1980"],
    [2, "Lý Văn Thử", "Nam", "05/11/1975"],
  ]);
  return new Uint8Array(write(utils.book_new(sheet, "DS"), { type: "array", bookType: "ods" }) as ArrayBuffer);
}
