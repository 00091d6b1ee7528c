import type { Page } from "playwright-core";
import { axeBuilder } from "./axe-builder";
import { BuiltPage } from "./built-page";
import { until } from "./until";

/*
 * Each part of the pane with all that can be unfolded in it: nothing that axe finds, hidden things that could have the
 * focus among them, and every link large enough to be hit.
 */
const built = new BuiltPage();
beforeAll(() => built.start());
afterAll(() => built.stop());
afterEach(async () => {
  expect(await built.closeAll()).toEqual([]);
});

const FOLDED = `[role=tabpanel] button[aria-expanded=false]`;
const SMALLEST = 24;

/** Until nothing is folded any more; what is loaded when it is opened takes a moment. */
async function unfoldAll(page: Page): Promise<void> {
  for (let round = 0; round < 4; round++) {
    await page.evaluate(`document.querySelectorAll("${FOLDED}").forEach((button) => button.click())`);
    await page.waitForTimeout(300);
  }
}

/** Links that are shown and too small, each with its size. */
function smallLinks(page: Page): Promise<unknown> {
  return page.evaluate(`[...document.querySelectorAll('.fui-Link, button[aria-label^="Đến ô"]')].flatMap((link) => {
    const { width, height } = link.getBoundingClientRect();
    const isSmall = width > 0 && (width < ${SMALLEST} - 0.5 || height < ${SMALLEST} - 0.5);
    return isSmall ? [(link.getAttribute("aria-label") ?? link.textContent) + " " + width + "×" + height] : [];
  })`);
}

async function look(page: Page): Promise<void> {
  await unfoldAll(page);
  expect(await smallLinks(page)).toEqual([]);
  const { violations } = await axeBuilder(page).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`),
  ).toEqual([]);
}

test("all parts of the pane, unfolded", async () => {
  const page = await built.open("web", { sample: "tan-doan-2025-loi" });
  await page.getByRole("button", { name: "Kiểm tra cơ cấu đại biểu" }).click();
  await page.getByRole("region", { name: "Sửa hộ" }).waitFor();
  await look(page);
  for (const name of ["Danh sách", "Kế hoạch", "Văn bản"]) {
    await page.getByRole("tab", { name, exact: true }).click();
    await page.getByRole("tab", { name, exact: true, selected: true }).waitFor();
    await page.getByRole("tabpanel").getByRole("heading").first().waitFor();
    await look(page);
  }
});

test("the start shows the way on its first screen: which plan, and the button that goes on", async () => {
  const page = await built.open("web", { width: 1366, height: 768 });
  const csv = ["STT;Họ và tên;Ngày sinh;Thôn", "1;Hoàng Thị Mẫu;12/03/1980;Nà Lắc", "2;Lý Văn Thử;05/11/1975;Nà Lắc"];
  await built.choose(page, "ds.csv", new TextEncoder().encode(`\uFEFF${csv.join("\r\n")}`));
  await built.opened(page);
  const way = page.getByRole("button", { name: "Kiểm tra cơ cấu đại biểu" });
  const first = page.getByRole("radio").first();
  await first.waitFor();
  await until(async () => (await way.boundingBox()) !== null);
  for (const one of [way, first]) {
    const box = await one.boundingBox();
    expect(box && box.y + box.height).toBeLessThanOrEqual(768);
  }
});
