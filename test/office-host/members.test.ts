import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { isReadOnly, workbookName } from "../../src/adapters/excel/excel-port";
import type { WorkbookPort } from "../../src/app/ports";
import { dropSheet, excelExperiments, makeSheet } from "../../src/taskpane/experiments/excel-experiments";
import { sheetXml, workbookBytes } from "../adapters/xlsx-file/build-workbook";
import { openInExcel } from "../adapters/excel/excel-workbook";
import { officeMembersUsed } from "./members-used";
import type { OfficeHost } from "./office-host";
import { startOffice, stopOffice } from "./start-office";

const ROOT = path.resolve(__dirname, "../..");
const FOLDERS = ["src/adapters/excel", "src/taskpane", "src/commands"].filter((folder) =>
  existsSync(path.join(ROOT, folder)),
);
const SAMPLE = new Uint8Array(readFileSync(path.join(ROOT, "assets/samples/tan-doan-2025-loi.xlsx")));

afterEach(stopOffice);

/** Does with the workbook everything that the pane can do. */
async function doEverything(port: WorkbookPort, host: OfficeHost): Promise<void> {
  const stop = port.watch(() => undefined);
  const sheets = await port.sheets();
  await port.read();
  const sheet = sheets[0]?.name ?? "";
  await port.mark([
    { cell: { sheet, row: 5, column: 2 }, severity: "error" },
    { cell: { sheet, row: 6, column: 2 }, severity: "warning" },
    { cell: { sheet, row: 7, column: 2 }, severity: "note" },
  ]);
  await port.mark([{ cell: { sheet, row: 8, column: 2 }, severity: "error" }]);
  await port.mark([
    { cell: { sheet, row: 8, column: 2 }, severity: "warning" },
    { cell: { sheet, row: 10, column: 3 }, severity: "warning" },
  ]);
  await port.mark([]);
  await port.marked();
  await port.reveal({ sheet, row: 5, column: 2 });
  const added = await port.addSheet(
    "Lỗi",
    [
      ["Lỗi", "Ô"],
      ["Thiếu ngày sinh", "C17"],
    ],
    {
      headerRow: 1,
      widths: [40, 12],
      print: { isLandscape: true, tables: [{ from: 1, to: 2, columns: 2 }], titles: [1], pages: [1, 2] },
    },
  );
  const look = { font: "Times New Roman", numberFormat: "dd/mm/yyyy" };
  await port.write([
    { cell: { sheet: added, row: 3, column: 1 }, value: "x" },
    { cell: { sheet: added, row: 3, column: 2 }, value: 31_091, style: look },
  ]);
  host.protect(added);
  await port.write([{ cell: { sheet: added, row: 3, column: 1 }, value: "y" }]).catch(() => undefined);
  const fill = [{ cell: { sheet, row: 12, column: 1 }, value: 6 }];
  await port.rows?.move({ does: "insert", sheet, at: 12, count: 1, like: "above", carriesOn: true, fill });
  await port.rows?.move({ does: "delete", sheet, at: 12, count: 1 });
  await port.settings.set("{}");
  await port.settings.set('{"a":1}');
  await port.settings.get();
  await workbookName();
  await isReadOnly();
  stop();
}

/** The experiments of the hidden page, every step. */
async function doExperiments(): Promise<void> {
  const name = await makeSheet();
  for (const { run, then } of excelExperiments(name)) {
    await run();
    await then?.look();
  }
  await dropSheet(name);
}

test("every member of Excel that src uses is executed by the real library", async () => {
  const { port, host } = await openInExcel(SAMPLE, { isLaterLibrary: true });
  const sheet = host.sheetNames[0] ?? "";
  host.hideRows(sheet, 6, 6);
  host.hideColumns(sheet, 3, 3);
  host.addTable(sheet, "Bảng1", "A5:C9");
  await doEverything(port, host);
  // A workbook that has no settings yet.
  const fresh = await openInExcel(workbookBytes([{ name: "Đại biểu", xml: sheetXml([["STT"]]) }]));
  await fresh.port.settings.set("{}");
  await doExperiments();
  // Only on the web is it followed which cells are chosen.
  const web = await openInExcel(SAMPLE, { platform: "OfficeOnline" });
  web.port.watch(() => undefined);
  await web.port.sheets();
  const used = officeMembersUsed(ROOT, "Excel", FOLDERS);
  expect([...used.keys()]).toEqual(
    expect.arrayContaining([
      "Range.values",
      "Range.formulas",
      "Range.numberFormat",
      "ConditionalFormatCollection.add",
      "WorksheetCollection.onChanged",
    ]),
  );
  const never = [...used]
    .filter(([member]) => ![host, fresh.host, web.host].some(({ log }) => log.members.has(member)))
    .map(([member, places]) => `${member} (${places.join(", ")})`);
  expect(never).toEqual([]);
}, 180_000);

test("a member that is only named is found missing", async () => {
  const host = await startOffice(SAMPLE);
  await Excel.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
  });
  expect([...host.log.members].sort()).toEqual(["Workbook.worksheets", "Worksheet.name", "WorksheetCollection.items"]);
});
