import type { Page } from "playwright-core";

/** Checks the workbook that is open and goes to the tab of documents. */
export async function showDocuments(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Kiểm tra cơ cấu đại biểu" }).click();
  await page.getByRole("region", { name: "Kết luận" }).waitFor();
  await page.getByRole("tab", { name: "Văn bản" }).click();
}
