import { excelPort } from "../../../src/adapters/excel/excel-port";
import { openWorkbookFile } from "../../../src/adapters/xlsx-file/open-workbook";
import type { WorkbookPort } from "../../../src/app/ports";
import type { CellValue } from "../../../src/domain/sheet-snapshot";
import type { OfficeHost } from "../../office-host/office-host";
import { EACH_PLATFORM, type OfficePlatform } from "../../office-host/platforms";
import { type StartOptions, startOffice } from "../../office-host/start-office";
import { sheetXml, workbookBytes } from "../xlsx-file/build-workbook";

/** The add-in's port over Microsoft's own office.js, which talks to our host; the host plays Excel and its user. */
export interface ExcelWorkbook {
  readonly port: WorkbookPort;
  readonly host: OfficeHost;
}

export async function openInExcel(bytes: Uint8Array, options: StartOptions = {}): Promise<ExcelWorkbook> {
  const host = await startOffice(bytes, { ...platformOptions, ...options });
  return { host, port: excelPort() };
}

/** What the Excel of the running suite is, where a test says nothing else. */
let platformOptions: StartOptions = {};

/** The same tests in every kind of Office. */
export function onEveryPlatform(suite: (platform: OfficePlatform) => void): void {
  describe.each(EACH_PLATFORM)("%s", (_name, platform) => {
    beforeAll(() => {
      platformOptions = platform.excel;
    });
    afterAll(() => {
      platformOptions = {};
    });
    suite(platform);
  });
}

export type SheetsGiven = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

export function bytesOf(sheets: SheetsGiven): Uint8Array {
  return workbookBytes(Object.entries(sheets).map(([name, rows]) => ({ name, xml: sheetXml(rows) })));
}

/** What the page makes of the workbook that the host would save. */
export function savedFile(host: OfficeHost): ReturnType<typeof openWorkbookFile> {
  return openWorkbookFile(host.save(), "luu.xlsx");
}

/** Events come after the answers: waits until all of them have been delivered. */
export function settled(milliseconds = 5): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
