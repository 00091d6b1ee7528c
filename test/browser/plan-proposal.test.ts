import type { Page } from "playwright-core";
import { openWorkbookFile } from "../../src/adapters/xlsx-file/open-workbook";
import { NO_CHOICES } from "../../src/domain/choices";
import { BuiltPage, sampleBytes } from "./built-page";

const built = new BuiltPage();

beforeAll(() => built.start());
afterAll(() => built.stop());
afterEach(async () => {
  expect(await built.closeAll()).toEqual([]);
});

/** A sample as an office has it before it first used the program: nothing is chosen in it. */
function unchosen(id: string): Uint8Array {
  const file = openWorkbookFile(sampleBytes(id), `${id}.xlsx`);
  file.settings.set(JSON.stringify(NO_CHOICES));
  return file.save();
}

/** Which plan each sample is under; `own`: its titles name the office that issued it. */
const SAMPLES = [
  { id: "tan-doan-2025-loi", plan: /xã Tân Đoàn 2025/, own: true },
  { id: "tan-doan-2025-dat", plan: /xã Tân Đoàn 2025/, own: true },
  { id: "dinh-lap-2025", plan: /xã Đình Lập năm 2025/, own: true },
  { id: "tan-hung-2025", plan: /xã Tân Hưng 2020/, own: true },
  { id: "tho-xuan-2024", plan: /huyện Thọ Xuân/, own: false },
  { id: "tp-lang-son-2024", plan: /thành phố Lạng Sơn/, own: false },
];

/** Clicks until the first answer about the plan. */
async function answer(page: Page, plan: RegExp, isProposed: boolean): Promise<readonly string[]> {
  const clicks: string[] = [];
  const click = async (role: "button" | "radio", name: string | RegExp) => {
    clicks.push(String(name));
    await page.getByRole(role, { name }).click();
  };
  if (isProposed) await click("button", "Dùng đề xuất này");
  else {
    await click("radio", plan);
    await click("button", "Dùng kế hoạch này");
  }
  await page
    .getByRole("region", { name: "Kết luận" })
    .getByRole("heading", { name: /Đạt|Vi phạm|Chưa đủ/ })
    .waitFor();
  return clicks;
}

test("from an opened workbook to its first answer: one click where its plan is known, else two", async () => {
  const table: string[] = [];
  for (const { id, plan, own } of SAMPLES) {
    const page = await built.open("web");
    await built.choose(page, `${id}.xlsx`, unchosen(id));
    await built.opened(page);
    const begun = Date.now();
    if (own) await page.getByRole("region", { name: "Đề xuất kế hoạch" }).waitFor();
    else await page.getByText(/Đọc được:/).waitFor();
    const clicks = await answer(page, plan, own);
    const seconds = ((Date.now() - begun) / 1000).toFixed(1);
    table.push(`${id.padEnd(20)} ${String(clicks.length)} clicks ${seconds.padStart(5)} s  ${clicks.join(" → ")}`);
    expect({ id, clicks: clicks.length }).toEqual({ id, clicks: own ? 1 : 2 });
  }
  console.log(table.join("\n"));
});

test("an office's own plan is proposed for its next workbook, until the machine is told to forget it", async () => {
  const page = await built.open("web");
  await built.choose(page, "lan-1.xlsx", unchosen("tho-xuan-2024"));
  await built.opened(page);
  await page.getByRole("radio", { name: /huyện Thọ Xuân/ }).click();
  await page.getByRole("button", { name: "Dùng kế hoạch này" }).click();
  await page.getByRole("tab", { name: "Kế hoạch" }).click();
  await page.getByRole("button", { name: "Dùng làm mẫu" }).click();
  const form = page.getByRole("form", { name: "Dùng làm mẫu" });
  await form.getByRole("textbox", { name: "Tên hội nghị của cơ quan" }).fill("Hội nghị điển hình xã Xuân Lai");
  await form.getByRole("textbox", { name: "Cơ quan ban hành" }).fill("UBND xã Xuân Lai");
  await form.getByRole("button", { name: "Tạo kế hoạch" }).click();
  await page.getByRole("region", { name: "Kế hoạch của cơ quan" }).waitFor();
  await built.choose(page, "lan-2.xlsx", unchosen("tho-xuan-2024"));
  await page.getByRole("button", { name: "Bỏ sửa đổi và mở" }).click();
  await page.locator(".page-file strong", { hasText: "lan-2.xlsx" }).waitFor();
  const card = page.getByRole("region", { name: "Đề xuất kế hoạch" });
  await card.getByRole("heading", { name: "Hội nghị điển hình xã Xuân Lai" }).waitFor();
  await card.getByRole("button", { name: "Quên kế hoạch trên máy này" }).click();
  await card.waitFor({ state: "detached" });
  expect(await page.evaluate(() => localStorage.getItem("ke-hoach-gan-nhat"))).toBeNull();
});
