import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { needBrowser } from "./find-browser.mjs";

/**
 * The pictures of README and docs/huong-dan.md, taken from the built single file: `npm run build && npm run pictures`.
 */
const FOLDER = "docs/pictures";
const PAGE = pathToFileURL(path.resolve("dist/co-cau-dai-bieu.html")).href;

/** A plan of an office that does not exist. */
const OWN_PLAN = `ỦY BAN NHÂN DÂN
XÃ KHUẤT XÁ
Số: 41/KH-UBND
Khuất Xá, ngày 10 tháng 7 năm 2026
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến xã Khuất Xá
I. THỜI GIAN, ĐỊA ĐIỂM
1. Thời gian: 01 buổi, dự kiến ngày 20/8/2026.
2. Địa điểm: Hội trường UBND xã.
II. THÀNH PHẦN, SỐ LƯỢNG ĐẠI BIỂU
1. Số lượng đại biểu tối đa 140 người, trong đó khoảng 70% là điển hình tiên tiến; khoảng 30% là khách mời, lãnh đạo các cấp, các ngành.
2. Đại biểu nữ chiếm ít nhất 30% tổng số đại biểu; đại biểu là người dân tộc thiểu số không dưới 40% tổng số đại biểu; đại biểu hát then không dưới 5%.
3. Chú trọng người trực tiếp sản xuất, công tác. Bảo đảm tính đại diện của các thôn, các lĩnh vực, ngành nghề.
III. CHƯƠNG TRÌNH
1. Văn nghệ chào mừng
2. Tuyên bố lý do, giới thiệu đại biểu
3. Báo cáo tổng kết phong trào thi đua
4. Tham luận (02 tập thể, 02 cá nhân)
5. Bế mạc
IV. TỔ CHỨC THỰC HIỆN
1. Văn phòng HĐND và UBND: gửi giấy mời trước ngày 10/8/2026.
`;

mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({
  executablePath: needBrowser(),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});

await picture("bat-dau", { width: 1366, height: 768 }, async (page) => page.goto(PAGE));
await picture("trang", { width: 1366, height: 768 }, check);
await picture("toi", { width: 1366, height: 768 }, async (page) => {
  await check(page);
  await page.getByLabel("Giao diện").selectOption("dark");
});
await picture("sua-o", { width: 1366, height: 768 }, async (page) => {
  await check(page);
  await page.getByText("Một người ghi hai lần").first().scrollIntoViewIfNeeded();
});
await picture("danh-sach", { width: 1366, height: 768 }, async (page) => {
  await check(page);
  await page.getByRole("tab", { name: "Danh sách", exact: true }).click();
});
await picture("ke-hoach", { width: 1366, height: 768 }, async (page) => {
  await check(page);
  await page.getByRole("tab", { name: "Kế hoạch", exact: true }).click();
});
await picture("tien-do", { width: 1366, height: 900 }, async (page) => {
  // Before the conference of the sample's plan.
  await page.clock.setFixedTime(new Date("2025-08-06T08:00:00+07:00"));
  await check(page);
  await page.getByRole("tab", { name: "Kế hoạch", exact: true }).click();
  await page.getByRole("textbox", { name: "Ngày tổ chức hội nghị" }).fill("20/8/2025");
  await page.keyboard.press("Enter");
  const work = page.getByRole("button", { name: "Tiến độ và công việc" });
  await work.click();
  await work.evaluate((element) => element.scrollIntoView({ block: "start" }));
});
await picture("ke-hoach-rieng", { width: 1366, height: 900 }, async (page) => {
  await check(page);
  await page.getByRole("tab", { name: "Kế hoạch", exact: true }).click();
  await page.getByRole("button", { name: "Dán kế hoạch", exact: true }).click();
  await page.getByRole("textbox", { name: "Chữ của kế hoạch" }).fill(OWN_PLAN);
  await page.getByRole("button", { name: "Đọc kế hoạch", exact: true }).click();
  await page.getByText("Nếu áp dụng:").first().waitFor({ timeout: 60_000 });
  await page.getByRole("separator", { name: "Độ rộng ngăn kiểm tra" }).focus();
  await page.keyboard.press("Home");
  await page.getByRole("heading", { name: "Con số của kế hoạch" }).evaluate((heading) => heading.scrollIntoView());
});
await picture("van-ban", { width: 1366, height: 1000 }, async (page) => {
  await check(page);
  await page.getByRole("tab", { name: "Văn bản", exact: true }).click();
  await page.getByRole("checkbox", { name: "Danh sách trích ngang đại biểu" }).check();
  await page.getByText("Danh sách còn 3 lỗi phải sửa").waitFor({ timeout: 60_000 });
});
await picture("hep", { width: 320, height: 720 }, async (page) => {
  await open(page);
});
await browser.close();
pageOfList();

/** The first page of a delegate list, where LibreOffice and pdftoppm are installed. */
function pageOfList() {
  const folder = mkdtempSync(path.join(tmpdir(), "co-cau-"));
  const run = (command, ...args) =>
    spawnSync(command, args, { stdio: "ignore", shell: process.platform === "win32" }).status === 0;
  const made =
    run(
      "npm",
      "run",
      "--silent",
      "co-cau",
      "--",
      "export",
      "assets/samples/tan-doan-2025-dat.xlsx",
      "--document",
      "trich-ngang",
      "--out",
      path.join(folder, "ds.docx"),
    ) &&
    run("soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, path.join(folder, "ds.docx")) &&
    run("pdftoppm", "-png", "-r", "80", "-singlefile", path.join(folder, "ds.pdf"), path.join(FOLDER, "trich-ngang"));
  console.log(made ? `${FOLDER}/trich-ngang.png` : "no picture of the list: LibreOffice or pdftoppm is missing");
  rmSync(folder, { recursive: true });
}

async function picture(name, viewport, prepare) {
  const page = await browser.newPage({ viewport });
  await prepare(page);
  await page.waitForTimeout(1500);
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
  await page.close();
  console.log(`${FOLDER}/${name}.png`);
}

async function open(page) {
  await page.goto(`${PAGE}#mau=tan-doan-2025-loi`);
  await page.getByRole("button", { name: "Kiểm tra cơ cấu đại biểu" }).waitFor({ state: "attached", timeout: 60_000 });
}

async function check(page) {
  await open(page);
  await page.getByRole("button", { name: "Kiểm tra cơ cấu đại biểu" }).click();
  await page.getByText("Vượt số lượng đại biểu tối đa").first().waitFor({ timeout: 60_000 });
}
