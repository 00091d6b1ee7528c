import type { Capabilities, RowMove, WorkbookPort } from "../../app/ports";
import { addSheet } from "./add-sheet";
import { Highlights } from "./highlights";
import { moveRows } from "./move-rows";
import { knowsMerges } from "./read-merges";
import { SheetReader } from "./read-sheets";
import { revealCell } from "./reveal-cell";
import { isSupported, runBatch } from "./run-batch";
import { readSettings, writeSettings } from "./settings-part";
import { watchWorkbook } from "./watch-workbook";
import { writeCells } from "./write-cells";

/**
 * The workbook port over the workbook that is open in Excel. Call it after Office is ready. Below ExcelApi 1.9 it
 * reads, shows and writes cells, but neither marks nor watches; below 1.13 it does not know what is merged and moves no
 * rows.
 */
export function excelPort(): WorkbookPort {
  const reader = new SheetReader();
  const highlights = new Highlights();
  const undo = undoOfWrites();
  return {
    can: {
      watch: isSupported("1.9"),
      liveMarks: undo !== "emptied",
      undo,
      write: true,
      rows: knowsMerges(),
      undoesRows: undo !== "emptied",
      unread: unread(),
    },
    sheets: async () => (await reader.lookOver()).map(({ info }) => info),
    read: (names, occasion) => reader.read(names, occasion?.afterEdit === true),
    mark: (marks) => highlights.mark(marks),
    marked: () => highlights.marked(),
    reveal: revealCell,
    write: writeCells,
    ...(knowsMerges() && { rows: { move: (move: RowMove) => moveRows(reader, move) } }),
    addSheet,
    watch: (changed) =>
      watchWorkbook({
        changed: (id) => changed(id === null ? null : reader.nameOf(id)),
        deleted: (id) => {
          reader.forget(id);
          highlights.forget(id);
        },
        isAsRead: (...cells) => reader.isAsRead(...cells),
      }),
    settings: { get: readSettings, set: writeSettings },
  };
}

/**
 * Add-ins have undo since ExcelApi 1.20, surely on Windows and on the web; on a Mac not everybody had it with that
 * version, of the iPad nothing is known.
 */
function undoOfWrites(): NonNullable<Capabilities["undo"]> {
  const { platform } = Office.context;
  if (!isSupported("1.20")) return "emptied";
  if (platform === Office.PlatformType.OfficeOnline) return "entry";
  return platform === Office.PlatformType.PC ? "emptiedByClick" : "emptied";
}

function unread(): NonNullable<Capabilities["unread"]> {
  return [
    ...(knowsMerges() ? [] : ["merges" as const]),
    ...(isSupported("1.9") ? [] : ["hidden" as const, "looks" as const]),
  ];
}

/** The workbook was opened to be read only: what is stored in it is lost unless it is saved under another name. */
export async function isReadOnly(): Promise<boolean> {
  if (!isSupported("1.8")) return false;
  return runBatch(
    async (context) => {
      context.workbook.load("readOnly");
      await context.sync();
      return context.workbook.readOnly;
    },
    { waits: true },
  ).catch(() => false);
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
