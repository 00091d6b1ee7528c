import { axeBuilder } from "./axe-builder";
import { BuiltPage } from "./built-page";

const built = new BuiltPage();
jest.setTimeout(120_000);
beforeAll(() => built.start());
afterAll(() => built.stop());
afterEach(async () => {
  expect(await built.closeAll()).toEqual([]);
});

describe.each(["single", "web"] as const)("Kiểm tra máy: %s", (kind) => {
  test("says what the browser lets the page do, is copied as a text, and gives the focus back", async () => {
    const page = await built.open(kind);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const opener = page.getByRole("button", { name: "Kiểm tra máy" });
    await opener.click();
    const dialog = page.getByRole("dialog", { name: "Kiểm tra máy" });
    await dialog.getByText("Kiểm tra tệp lớn mà trang không đứng").waitFor();
    expect((await axeBuilder(page).include("dialog").analyze()).violations.map(({ id }) => id)).toEqual([]);
    await dialog.getByRole("button", { name: "Chép" }).click();
    await dialog.getByText("Đã chép. Dán vào thư gửi người hỗ trợ.").waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain("Phần mềm: 0.");
    expect(text).toContain(`Mở từ: ${kind === "single" ? "tệp trên máy" : "trang web"}`);
    expect(text).toContain("[được] Kiểm tra tệp lớn mà trang không đứng\n");
    expect(text).toContain("[được] Giữ bản nháp trên máy\n");
    // The way to write in place was taken from this browser.
    expect(text).toMatch(/\[không\] Lưu thẳng vào tệp đang mở: .*Edge hoặc Chrome/);
    await dialog.getByRole("button", { name: "Đóng" }).click();
    await dialog.waitFor({ state: "hidden" });
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => indexedDB.databases().then((all) => all.map(({ name }) => name)))).not.toContain(
      "thu-may",
    );
  });
});
