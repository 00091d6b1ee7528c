import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { openWorkbookFile } from "../../src/adapters/xlsx-file/open-workbook";
import type { OfficeHost } from "./office-host";
import { startOffice, stopOffice } from "./start-office";

const FOLDER = path.resolve(__dirname, "../../assets/samples");
const SAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx"));
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(FOLDER, name)));
const FORMULA = '="co-cau-dai-bieu:error"<>""';

/** Marks cells of the first sheet as the add-in does; returns the id. */
async function mark(host: OfficeHost, areas: string): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(host.sheetNames[0] ?? "");
    const format = sheet.getRanges(areas).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = FORMULA;
    format.custom.format.fill.color = "#FFC7CE";
    format.custom.format.font.color = "#9C0006";
    format.custom.format.font.bold = true;
    format.load("id,priority,type");
    await context.sync();
    expect([format.priority, format.type]).toEqual([0, "Custom"]);
    return format.id;
  });
}

afterEach(stopOffice);

describe.each(SAMPLES)("%s", (name) => {
  test("is saved as it was when nothing happened", async () => {
    const bytes = bytesOf(name);
    const host = await startOffice(bytes);
    expect(host.save()).toEqual(bytes);
  });

  test("marks of the add-in are known to the file adapter; without them the file is as it was", async () => {
    const bytes = bytesOf(name);
    const host = await startOffice(bytes);
    const id = await mark(host, "B5:B7,D9");
    const marked = openWorkbookFile(host.save(), name);
    expect(marked.markedCount()).toBe(4);
    marked.mark([]);
    expect(openWorkbookFile(marked.save(), name).markedCount()).toBe(0);
    await Excel.run(async (context) => {
      context.workbook.worksheets
        .getItem(host.sheetNames[0] ?? "")
        .getRange()
        .conditionalFormats.getItem(id)
        .delete();
      await context.sync();
    });
    expect(host.save()).toEqual(bytes);
  });

  test("marks of the page are found and removed over the library", async () => {
    const file = openWorkbookFile(bytesOf(name), name);
    const sheet = file.sheetInfos()[0]?.name ?? "";
    file.mark([
      { cell: { sheet, row: 5, column: 2 }, severity: "error" },
      { cell: { sheet, row: 6, column: 2 }, severity: "note" },
    ]);
    const host = await startOffice(file.save());
    const found = await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
      formats.load("items/id,items/type,items/priority");
      await context.sync();
      const rules = formats.items
        .filter((format) => format.type === "Custom")
        .map((format) => ({
          format,
          rule: format.custom.rule.load("formula"),
          ranges: format.getRanges().load("address"),
        }));
      await context.sync();
      const own = rules.filter(({ rule }) => rule.formula.includes("co-cau-dai-bieu:"));
      const seen = own.map(({ rule, ranges }) => [rule.formula, ranges.address.replace(/^.*!/, "")]);
      for (const { format } of own) format.delete();
      await context.sync();
      return seen;
    });
    expect(found).toEqual([
      ['="co-cau-dai-bieu:error"<>""', "B5"],
      ['="co-cau-dai-bieu:note"<>""', "B6"],
    ]);
    expect(openWorkbookFile(host.save(), name).markedCount()).toBe(0);
  });
});

test("settings of the add-in are those of the file adapter, and the other way round", async () => {
  const name = SAMPLES[0] ?? "";
  const host = await startOffice(bytesOf(name));
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace("urn:co-cau-dai-bieu:settings:1");
    parts.load("items/id");
    await context.sync();
    parts.items.forEach((part) => part.delete());
    context.workbook.customXmlParts.add('<settings xmlns="urn:co-cau-dai-bieu:settings:1">{"a":1}</settings>');
    await context.sync();
  });
  const file = openWorkbookFile(host.save(), name);
  expect(file.settings.get()).toBe('{"a":1}');
  file.settings.set("{}");
  await startOffice(file.save());
  const xml = await Excel.run(async (context) => {
    const text = context.workbook.customXmlParts
      .getByNamespace("urn:co-cau-dai-bieu:settings:1")
      .getOnlyItem()
      .getXml();
    await context.sync();
    return text.value;
  });
  expect(xml).toContain(">{}</settings>");
});
