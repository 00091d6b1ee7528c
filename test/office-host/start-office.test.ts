import { readFileSync } from "node:fs";
import path from "node:path";
import { startOffice, stopOffice } from "./start-office";

const SAMPLE = new Uint8Array(readFileSync(path.resolve(__dirname, "../../assets/samples/tan-doan-2025-loi.xlsx")));

afterEach(stopOffice);

test("the real library reads a sample, one sync", async () => {
  const host = await startOffice(SAMPLE);
  const name = host.sheetNames[0] ?? "";
  host.log.reset();
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange();
    range.load("values,address,numberFormat,text,valueTypes");
    await context.sync();
    return { values: range.values as unknown[][], address: range.address };
  });
  expect(read.values[0]?.[0]).toBe(host.value(name, "A1"));
  expect(host.log.totals).toMatchObject({ syncs: 1 });
});

test("one host after the other; events reach the handler of the one that runs", async () => {
  await startOffice(SAMPLE);
  const host = await startOffice(SAMPLE, { excelApi: "1.9" });
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      seen.push(event.address);
    });
    await context.sync();
  });
  host.edit(host.sheetNames[0] ?? "", "C7", "x");
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(seen).toEqual(["C7"]);
});
