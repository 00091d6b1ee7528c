import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { planDocx } from "../../scripts/plan-files/plan-docx";
import { INVENTED_PLAN } from "../../scripts/plan-files/invented-plan";
import { drawPdf, PICTURE } from "../adapters/pdf-file/draw-pdf";
import { BuiltPage, type Kind } from "./built-page";

const built = new BuiltPage();

beforeAll(() => built.start());
afterAll(() => built.stop());
// Nothing was asked for from anywhere, nothing broke the policy.
afterEach(async () => {
  expect(await built.closeAll()).toEqual([]);
});

const LIST = new TextEncoder().encode(
  [
    "STT;Họ và tên;Giới tính;Dân tộc;Thành phần",
    "1;Triệu Thị Mẫu;Nữ;Tày;Điển hình tiên tiến",
    "2;Lý Văn Thử;Nam;Nùng;Khách mời",
  ].join("\r\n"),
);
const PDF = readFileSync(path.join(__dirname, "../adapters/pdf-file/ke-hoach.pdf"));

async function openPlan(page: Page, name: string, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Mở kế hoạch (.docx, .pdf, .txt)" }).click();
  await (await chooser).setFiles({ name, mimeType: "application/octet-stream", buffer });
}

async function withList(kind: Kind): Promise<Page> {
  const page = await built.open(kind);
  await built.choose(page, "Danh sách mẫu.csv", LIST);
  await built.opened(page);
  await page.getByRole("button", { name: "Kiểm tra cơ cấu đại biểu" }).click();
  return page;
}

test.each<Kind>(["single", "web"])("a PDF is opened and its rules stand to be confirmed (%s)", async (kind) => {
  const page = await withList(kind);
  await openPlan(page, "ke-hoach.pdf", PDF);
  await page
    .getByText(/Kế hoạch số 41\/KH-UBND ngày 12\/03\/2026/)
    .first()
    .waitFor();
  expect(await page.locator("body").innerText()).toMatch(/\d+ quy định đọc từ văn bản đang chờ xác nhận/);
});

test("a plan dropped where plans are opened is read as one, and opened as no workbook besides", async () => {
  const page = await withList("single");
  const held = await page.evaluateHandle(
    (bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], "ke-hoach.pdf"));
      return data;
    },
    [...PDF],
  );
  const start = page.getByRole("button", { name: "Mở kế hoạch (.docx, .pdf, .txt)" });
  await start.dispatchEvent("drop", { dataTransfer: held });
  await page
    .getByText(/Kế hoạch số 41\/KH-UBND ngày 12\/03\/2026/)
    .first()
    .waitFor();
  expect(await page.locator(".page-file").innerText()).toContain("Danh sách mẫu.csv");
  expect(await page.getByText(/“ke-hoach.pdf” không phải bảng tính/).count()).toBe(0);
});

test("what holds no plan is told in words, one file after the other; then a Word document is read", async () => {
  const page = await withList("single");
  await openPlan(page, "quet.pdf", Buffer.from(drawPdf([{ draws: PICTURE }])));
  await page
    .getByText(/Tệp “quet.pdf” là bản quét/)
    .first()
    .waitFor();
  await openPlan(page, "khoa.pdf", readFileSync(path.join(__dirname, "../adapters/pdf-file/mat-khau.pdf")));
  await page
    .getByText(/Tệp “khoa.pdf” đang đặt mật khẩu/)
    .first()
    .waitFor();
  await openPlan(page, "ke-hoach.docx", await planDocx(INVENTED_PLAN));
  await page
    .getByText(/Kế hoạch số 41\/KH-UBND ngày 12\/03\/2026/)
    .first()
    .waitFor();
});
