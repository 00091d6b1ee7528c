import type { Capabilities, WorkbookPort } from "../../app/ports";
import { addSheet } from "./add-sheet";
import { Highlights } from "./highlights";
import { knowsMerges } from "./read-merges";
import { SheetReader } from "./read-sheets";
import { revealCell } from "./reveal-cell";
import { isSupported, runBatch } from "./run-batch";
import { readSettings, writeSettings } from "./settings-part";
import { watchWorkbook } from "./watch-workbook";
import { writeCells } from "./write-cells";

/**
 * The workbook port over the workbook that is open in Excel. Call it after Office is ready. Below ExcelApi 1.9 it
 * reads, shows and writes cells, but neither marks nor watches.
 */
export function excelPort(): WorkbookPort {
  const reader = new SheetReader();
  const highlights = new Highlights();
  return {
    can: { watch: isSupported("1.9"), liveMarks: isSupported("1.20"), write: true, unread: unread() },
    sheets: async (patience) => (await reader.lookOver(patience?.waits === true)).map(({ info }) => info),
    read: (names, patience) => reader.read(names, patience?.waits === true),
    mark: (marks, patience) => highlights.mark(marks, patience?.waits === true),
    marked: () => highlights.marked(),
    reveal: revealCell,
    write: writeCells,
    addSheet,
    watch: (changed) => watchWorkbook((id) => changed(id === null ? null : reader.nameOf(id))),
    settings: { get: readSettings, set: writeSettings },
  };
}

function unread(): NonNullable<Capabilities["unread"]> {
  return [
    ...(knowsMerges() ? [] : ["merges" as const]),
    ...(isSupported("1.9") ? [] : ["hidden" as const, "looks" as const]),
  ];
}

/** The name of the open workbook, as the user knows it. */
export function workbookName(): Promise<string> {
  return runBatch(
    async (context) => {
      context.workbook.load("name");
      await context.sync();
      return context.workbook.name;
    },
    { waits: true },
  );
}
