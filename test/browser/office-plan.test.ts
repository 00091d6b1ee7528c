import type { Page } from "playwright-core";
import { KHUAT_XA_PLAN } from "../app/khuat-xa-plan";
import { axeBuilder } from "./axe-builder";
import { BuiltPage, type Kind } from "./built-page";

const built = new BuiltPage();

beforeAll(() => built.start());
afterAll(() => built.stop());
afterEach(async () => {
  expect(await built.closeAll()).toEqual([]);
});

const LIST = [
  "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ",
  "STT;Họ và tên;Giới tính;Ngày sinh;Dân tộc;Thành phần;Thôn",
  "1;Hoàng Thị Mẫu;Nữ;12/03/1980;Tày;Điển hình tiên tiến;Khòn Cuổng",
  "2;Lý Văn Thử;Nam;05/11/1975;Nùng;Khách mời;Nà Lắc",
  "3;Vi Thị Ví;Nữ;21/02/1985;Nùng;Điển hình tiên tiến;Khòn Cuổng",
].join("\r\n");
const list = new TextEncoder().encode(`\uFEFF${LIST}`);

/** Ctrl+V of the text, as somebody pastes who copied it elsewhere. */
async function paste(page: Page, text: string): Promise<void> {
  const field = page.getByRole("textbox", { name: "Chữ của kế hoạch" });
  await field.fill(text);
  await field.press("ControlOrMeta+a");
  await field.press("ControlOrMeta+x");
  await field.press("ControlOrMeta+v");
}

const confirmAll = (page: Page) => page.getByRole("button", { name: /^Xác nhận tất cả/ });

describe.each<Kind>(["web", "single"])("an office with a plan of its own (%s)", (kind) => {
  test("from its list to a verdict under its plan: check, paste, confirm", async () => {
    const page = await built.open(kind);
    await built.choose(page, "ds.csv", list);
    await built.opened(page);
    await page.evaluate(() => {
      addEventListener("click", () => (document.title += "•"), true);
    });
    await page.getByRole("button", { name: "Kiểm tra cơ cấu đại biểu" }).click();
    await page.getByRole("button", { name: "Dán kế hoạch" }).click();
    await paste(page, KHUAT_XA_PLAN);
    await page.getByText("Nếu áp dụng:").first().waitFor();
    expect((await axeBuilder(page).analyze()).violations).toEqual([]);
    await confirmAll(page).click();
    await page.getByText("Kết luận hiện nay: Đạt").waitFor();
    expect((await page.title()).match(/•/g)).toHaveLength(3);

    const copy = await built.download(page);
    await built.choose(page, copy.name, copy.bytes);
    await page.locator(".page-file strong", { hasText: copy.name }).waitFor();
    await page.getByRole("tab", { name: "Kế hoạch" }).click();
    await page.getByRole("button", { name: "Văn bản kế hoạch đã đọc" }).click();
    await page.getByRole("button", { name: "tối đa 120", exact: false }).first().click();
    expect((await axeBuilder(page).analyze()).violations).toEqual([]);
  });
});
