import { memoryWorkbook, plainSheet } from "../../src/adapters/memory/memory-workbook";
import { openWorkbookFile } from "../../src/adapters/xlsx-file/open-workbook";
import type { WorkbookFile } from "../../src/adapters/xlsx-file/workbook-file";
import { xlsxFilePort } from "../../src/adapters/xlsx-file/xlsx-file-port";
import type { WorkbookPort } from "../../src/app/ports";
import { bytesOf, openInExcel } from "../adapters/excel/excel-workbook";
import { partsOf, sheetXml, workbookBytes } from "../adapters/xlsx-file/build-workbook";
import { OFFICE_PLATFORMS } from "../office-host/platforms";
import { type StartOptions, stopOffice } from "../office-host/start-office";
import { workbookPortContract } from "./workbook-port.contract";

const snapshots = new WeakMap<WorkbookPort, () => unknown>();

workbookPortContract("memory", {
  open: async (sheets) => {
    const port = memoryWorkbook(Object.entries(sheets).map(([name, rows]) => plainSheet(name, rows)));
    snapshots.set(port, () => [Object.keys(sheets).map((name) => port.snapshot(name)), port.marks()]);
    return port;
  },
  look: async (port) => snapshots.get(port)?.(),
});

workbookPortContract("xlsx file", {
  open: async (sheets) => {
    const file = openWorkbookFile(
      workbookBytes(Object.entries(sheets).map(([name, rows]) => ({ name, xml: sheetXml(rows) }))),
      "mau.xlsx",
    );
    const port = xlsxFilePort(file);
    snapshots.set(port, () => Buffer.from(file.save()).toString("base64"));
    return port;
  },
  look: async (port) => snapshots.get(port)?.(),
});

/** Every look is through a copy that was saved and opened again. */
workbookPortContract("xlsx file, saved and opened again", {
  open: async (sheets) => {
    const file = openWorkbookFile(
      workbookBytes(Object.entries(sheets).map(([name, rows]) => ({ name, xml: sheetXml(rows) }))),
      "mau.xlsx",
    );
    const { port, look } = reopening(file);
    snapshots.set(port, look);
    return port;
  },
  look: async (port) => snapshots.get(port)?.(),
});

/**
 * The add-in over Microsoft's real office.js on every kind of Office, and as old as it may be; what is looked at is the
 * file that would be saved.
 */
describe.each<readonly [string, StartOptions]>([
  ...OFFICE_PLATFORMS.map(({ name, excel }) => [name, excel] as const),
  ["with the library that an office keeps", { excelApi: "1.21", isLaterLibrary: false }],
  ["as old as marking goes", { excelApi: "1.9" }],
])("%s", (name, options) => {
  afterAll(stopOffice);
  workbookPortContract(`excel, ${name}`, {
    open: async (sheets) => {
      const { host, port } = await openInExcel(bytesOf(sheets), options);
      snapshots.set(port, () => Buffer.from(host.save()).toString("base64"));
      return port;
    },
    look: async (port) => snapshots.get(port)?.(),
  });
});

function reopening(first: WorkbookFile): { port: WorkbookPort; look: () => unknown } {
  let file = first;
  const watchers = new Map<(sheet: string | null) => void, () => void>();
  const now = (): WorkbookPort => {
    file = openWorkbookFile(file.save(), file.name);
    const port = xlsxFilePort(file);
    for (const watcher of watchers.keys()) watchers.set(watcher, port.watch(watcher));
    return port;
  };
  return {
    look: () => {
      now();
      return partsOf(file.save());
    },
    port: {
      can: { watch: true, liveMarks: true, write: true },
      sheets: () => now().sheets(),
      read: (names) => now().read(names),
      mark: (marks) => now().mark(marks),
      marked: () => now().marked(),
      reveal: (cell) => now().reveal(cell),
      write: (changes) => now().write(changes),
      addSheet: (name, rows, layout) => now().addSheet(name, rows, layout),
      watch: (changed) => {
        watchers.set(changed, () => undefined);
        return () => {
          watchers.delete(changed);
        };
      },
      settings: { get: () => now().settings.get(), set: (text) => now().settings.set(text) },
    },
  };
}
