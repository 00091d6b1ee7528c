import { readFileSync } from "node:fs";
import { docxOf } from "../adapters/docx-file/build-docx";
import { readDocx } from "../documents/read-docx";
import { axeBuilder } from "./axe-builder";
import { showDocuments } from "./show-documents";
import { BuiltPage } from "./built-page";

const built = new BuiltPage();
beforeAll(() => built.start());
afterAll(() => built.stop());
afterEach(async () => {
  expect(await built.closeAll()).toEqual([]);
});

test("a template of the office is there again after the page was closed, until it is given up", async () => {
  const page = await built.open("web", { sample: "tan-doan-2025-dat" });
  await showDocuments(page);
  await page.getByRole("checkbox", { name: "Giấy mời" }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Dùng mẫu của tôi" }).click();
  const buffer = Buffer.from(await docxOf(["{#giay_moi}", "Gửi {ho_ten}", "{/giay_moi}"]));
  await (await chooser).setFiles({ name: "mẫu xã.docx", mimeType: "application/octet-stream", buffer });
  await page.getByText("cho đến khi bấm “Bỏ mẫu”", { exact: false }).waitFor();
  await page.reload();
  await showDocuments(page);
  const kept = page.getByRole("region", { name: "Mẫu của cơ quan" });
  await kept.getByText("Giấy mời: mẫu xã.docx").waitFor();
  expect((await axeBuilder(page).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole("checkbox", { name: "Giấy mời" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /Xuất Word|Vẫn xuất Word/ }).click();
  const { text } = await readDocx(readFileSync(await (await download).path()));
  expect(text).toContain("Gửi Vi Ngọc Lâm");
  await kept.getByRole("button", { name: "Bỏ mẫu “mẫu xã.docx” của “Giấy mời”" }).click();
  await page.getByText("dùng lại mẫu có sẵn", { exact: false }).waitFor();
  expect(await kept.count()).toBe(0);
});
