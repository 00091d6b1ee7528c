import { openWorkbookFile } from "../../src/adapters/xlsx-file/open-workbook";
import { xlsxFilePort } from "../../src/adapters/xlsx-file/xlsx-file-port";
import type { WorkbookPort } from "../../src/app/ports";
import { openInExcel } from "../adapters/excel/excel-workbook";
import { workbookBytes } from "../adapters/xlsx-file/build-workbook";
import type { OfficeHost } from "../office-host/office-host";
import { EACH_PLATFORM } from "../office-host/platforms";
import { stopOffice } from "../office-host/start-office";
import { rowsContract } from "./rows.contract";

rowsContract("an xlsx file", {
  open: (sheets) => Promise.resolve(xlsxFilePort(openWorkbookFile(workbookBytes(sheets), "mau.xlsx"))),
  undo: async (port) => port.rows?.undo?.(),
});

/** The add-in over Microsoft's own office.js, in every kind of Office. */
describe.each(EACH_PLATFORM)("%s", (name, { excel }) => {
  const hosts = new WeakMap<WorkbookPort, OfficeHost>();
  afterAll(stopOffice);
  rowsContract(`Excel (${name})`, {
    open: async (sheets) => {
      const { host, port } = await openInExcel(workbookBytes(sheets), excel);
      hosts.set(port, host);
      return port;
    },
    ...(excel.undo === "grouped" && {
      undo: (port: WorkbookPort) => {
        hosts.get(port)?.undo();
        return Promise.resolve();
      },
    }),
  });
});
