import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { sheetXml, workbookBytes, zipOf } from "../adapters/xlsx-file/build-workbook";
import { openOfficePage, openWordPage } from "../office-host/open-office-page";
import { startBrowser } from "./start-browser";

/**
 * A pane that uses each thing the channel carries: batches, events, refused requests, actions of the ribbon, document
 * settings.
 */
const PANE = `<!doctype html><meta charset="utf-8"><title>pane</title><meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self' https://appsforoffice.microsoft.com">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="pane.js"></script><body><button>Đọc</button><pre></pre>`;
const SCRIPT = `
const say = (text) => { document.querySelector("pre").textContent += text + "\\n"; };
Office.onReady(async (info) => {
  say("ready " + info.host + " " + info.platform + " " + Office.context.displayLanguage + " " + Office.context.requirements.isSetSupported("ExcelApi", "1.14") + " " + Office.context.requirements.isSetSupported("ExcelApi", "1.21"));
  Office.actions.associate("check", (event) => { say("action"); event.completed(); });
  document.querySelector("button").onclick = () => Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange().load("values,address");
    await context.sync();
    say("read " + range.address + " " + range.values[1][1]);
    const format = context.workbook.worksheets.getActiveWorksheet().getRanges("B2,C3").conditionalFormats.add("Custom");
    format.custom.rule.formula = '="own:error"<>""';
    format.custom.format.fill.color = "#FFC7CE";
    await context.sync();
    say("marked");
  }).catch((error) => say("failed " + error.code));
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => { say("changed " + event.address); });
    await context.sync();
  });
  Office.context.document.settings.set("a", "ă");
  Office.context.document.settings.saveAsync((result) => say("saved " + result.status));
});`;

const WORD_SCRIPT = `
Office.onReady((info) => Word.run(async (context) => {
  const { body } = context.document;
  body.load("text");
  body.insertParagraph("UBND xã Mẫu", "End");
  await context.sync();
  document.querySelector("pre").textContent = "ready " + info.host + " " + info.platform + " " + body.text;
}));`;

describe("the host page: real office.js in a frame", () => {
  let browser: Browser;
  const folder = mkdtempSync(path.join(os.tmpdir(), "co-cau-pane-"));
  const bytes = workbookBytes([
    {
      name: "Đại biểu",
      xml: sheetXml([
        ["STT", "Họ và tên"],
        [1, "Nguyễn Văn An"],
      ]),
    },
    { name: "Khác", xml: sheetXml([["x"]]) },
  ]);

  beforeAll(async () => {
    writeFileSync(path.join(folder, "taskpane.html"), PANE);
    writeFileSync(path.join(folder, "pane.js"), SCRIPT);
    writeFileSync(path.join(folder, "word.html"), PANE.replace("pane.js", "word.js"));
    writeFileSync(path.join(folder, "word.js"), WORD_SCRIPT);
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  test("carries batches, events, refusals, actions and settings; nothing goes to the network", async () => {
    const office = await openOfficePage(browser, bytes, { folder, excelApi: "1.14" });
    const says = (text: string): Promise<void> => office.pane.getByText(text).waitFor();
    await says("ready Excel OfficeOnline vi-VN true false");
    await says("saved succeeded");
    expect(office.documentSettings).toEqual({ a: '"ă"' });
    await office.pane.getByRole("button").click();
    await says("marked");
    await says("read 'Đại biểu'!A1:B2 Nguyễn Văn An");
    await office.page.locator("td[data-rule]").first().waitFor();
    expect(await office.marked()).toEqual(["B2", "C3"]);
    await office.type("A5", "007");
    await says("changed A5");
    expect(office.host.value("Đại biểu", "A5")).toBe(7);
    expect(await office.cell("A5").textContent()).toBe("7");
    expect(await office.invoke("check")).toBe(true);
    await says("action");
    expect(office.notices).toContain("completed");
    for (const [code, sent] of [
      ["InvalidOperationInCellEditMode", true],
      ["ActivityLimitReached", false],
    ] as const) {
      if (sent) office.host.beginCellEdit();
      else office.host.faults.failRequest({ code });
      await office.pane.getByRole("button").click();
      await says(`failed ${code}`);
      office.host.endCellEdit();
    }
    office.host.faults.responseLimit = 10;
    await office.pane.getByRole("button").click();
    await says("failed ResponsePayloadSizeLimitExceeded");
    expect(office.notices.filter((notice) => notice.startsWith("unknown"))).toEqual([]);
    expect(office.troubles).toEqual([]);
    await office.close();
  });

  test("carries Word as well", async () => {
    const docx = zipOf({
      "_rels/.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      "word/document.xml":
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Kính gửi</w:t></w:r></w:p></w:body></w:document>',
    });
    const office = await openWordPage(browser, docx, { folder, page: "word.html" });
    await office.pane.getByText("ready Word OfficeOnline Kính gửi").waitFor();
    await office.page.locator("td", { hasText: "UBND xã Mẫu" }).waitFor();
    expect(office.host.paragraphs).toEqual(["Kính gửi", "UBND xã Mẫu"]);
    expect(office.troubles).toEqual([]);
    await office.close();
  });

  test("shows another sheet, edits it, says what is selected", async () => {
    const office = await openOfficePage(browser, bytes, { folder });
    await office.page.getByRole("button", { name: "Khác" }).click();
    await office.page.locator('body[data-sheet="Khác"]').waitFor();
    await office.type("B2", "y");
    expect(office.host.value("Khác", "B2")).toBe("y");
    office.host.select("Khác", "B2");
    await office.redraw();
    expect(await office.cell("B2").getAttribute("aria-selected")).toBe("true");
    await office.close();
  });
});
