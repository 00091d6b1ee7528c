import { HostError, type WorkbookPort } from "../../app/ports";
import type { CellRef } from "../../domain/cell-ref";
import { FileRefused } from "../../domain/file-refused";
import type { WorkbookFile } from "./workbook-file";

/** The workbook port over a file. `show` brings a cell into view where there is something to show it in. */
export function xlsxFilePort(file: WorkbookFile, show: (cell: CellRef) => void = () => undefined): WorkbookPort {
  const watchers = new Set<(sheet: string | null) => void>();
  const report = (sheet: string | null): void => {
    for (const watcher of [...watchers]) watcher(sheet);
  };
  // Formulas anywhere may point at rows that moved.
  const reportUnknown = (): void => report(null);
  return {
    can: { watch: true, liveMarks: true, write: true, rows: true, undoesRows: true },
    sheets: () => inWords(() => file.sheetInfos()),
    read: (names) =>
      inWords(() => {
        const present = file.sheetInfos().map((sheet) => sheet.name);
        return present.filter((name) => names === undefined || names.includes(name)).map((name) => file.snapshot(name));
      }),
    mark: (marks) => inWords(() => file.mark(marks)),
    marked: () => inWords(() => file.markedCount()),
    reveal: (cell) =>
      inWords(() => {
        if (!file.hasSheet(cell.sheet)) throw new HostError("sheet-gone", cell.sheet);
        show(cell);
      }),
    write: (changes) =>
      inWords(() => {
        file.edit(changes).forEach(report);
      }),
    rows: {
      move: (move) =>
        inWords(() => {
          file.moveRows(move);
          reportUnknown();
        }),
      undo: () =>
        inWords(() => {
          file.undoRows();
          reportUnknown();
        }),
    },
    addSheet: (name, rows, layout) =>
      inWords(() => {
        const added = file.addSheet(name, rows, layout);
        report(added);
        return added;
      }),
    watch: (changed) => {
      // Each call is a subscription of its own, even with the same function.
      const watcher = (sheet: string | null): void => changed(sheet);
      watchers.add(watcher);
      return () => {
        watchers.delete(watcher);
      };
    },
    settings: {
      get: () => inWords(() => file.settings.get()),
      set: (text) =>
        inWords(() => {
          file.settings.set(text);
        }),
    },
  };
}

/** Whatever a file does, the port throws host errors only. */
async function inWords<T>(act: () => T): Promise<T> {
  try {
    return act();
  } catch (error) {
    if (error instanceof HostError) throw error;
    if (error instanceof FileRefused)
      throw new HostError(error.reason === "too-large" ? "too-large" : "unknown", error.message);
    throw new HostError("unknown", error instanceof Error ? error.message : String(error));
  }
}
