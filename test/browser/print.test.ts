import { BuiltPage } from "./built-page";

const built = new BuiltPage();

beforeAll(() => built.start());
afterAll(() => built.stop());
afterEach(async () => {
  expect(await built.closeAll()).toEqual([]);
});

test("what is printed is a paper: verdict, rules, account and every finding, without the page around it", async () => {
  const page = await built.open("web", { sample: "tan-doan-2025-loi" });
  await page.getByRole("button", { name: "Kiểm tra cơ cấu đại biểu" }).click();
  await page.getByRole("region", { name: "Kết luận" }).waitFor();
  expect(await page.locator(".print-paper").count()).toBe(0);
  // What is to be printed stands there when the event is over: the browser waits for nothing.
  const head = "document.querySelector('.print-paper h1')?.textContent ?? ''";
  await page.evaluate(`window.print = () => { dispatchEvent(new Event("beforeprint")); window.atOnce = ${head} }`);
  await page.getByRole("button", { name: "In kết quả" }).click();
  expect(await page.evaluate("window.atOnce")).toBe("Kết quả kiểm tra cơ cấu đại biểu");
  await page.emulateMedia({ media: "print" });
  const paper = page.locator(".print-paper");
  await paper.getByRole("heading", { name: "Danh sách lỗi" }).waitFor();
  const text = (await paper.textContent()) ?? "";
  expect(text).toContain("Tệp: tan-doan-2025-loi.xlsx.");
  expect(text).toContain("Vi phạm:");
  expect(text).toContain("vượt 13 so với tối đa 150");
  expect(text).toContain("Danh sách được đếm và không được đếm");
  expect(await paper.getByRole("button").count()).toBe(0);
  expect(await page.getByRole("button", { name: "Mở tệp", exact: true }).isVisible()).toBe(false);
  await page.evaluate("dispatchEvent(new Event('afterprint'))");
  await paper.waitFor({ state: "detached" });
});

test("every link to a cell can be hit: 24 pixels high and wide", async () => {
  const page = await built.open("web", { sample: "tan-doan-2025-loi" });
  await page.getByRole("button", { name: "Kiểm tra cơ cấu đại biểu" }).click();
  const links = page.getByRole("button", { name: /^Đến ô / });
  await links.first().waitFor();
  const small = await links.evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect()).filter(({ width, height }) => width < 24 || height < 24),
  );
  expect(small).toEqual([]);
});

test("the start screen shows its ways in without scrolling at 768 px", async () => {
  const page = await built.open("web", { height: 768 });
  await page.getByRole("button", { name: "Mở tệp danh sách" }).waitFor();
  const start = page.locator(".start");
  expect(await start.evaluate((one) => one.scrollHeight <= one.clientHeight)).toBe(true);
});
