import { openWorkbookFile } from "../adapters/xlsx-file/open-workbook";
import type { WorkbookFile } from "../adapters/xlsx-file/workbook-file";
import { xlsxFilePort } from "../adapters/xlsx-file/xlsx-file-port";
import { HostError, type Mark, type WorkbookPort } from "../app/ports";
import { SEVERITIES } from "../domain/plan";
import { findCells } from "./grid/find-cells";
import type { WorkbookService } from "./workbook-service";

/** The workbook that `open` gave last; in the Worker or, where there is none, in the page. */
export function openWorkbookService(): WorkbookService {
  let opened: { readonly file: WorkbookFile; readonly port: WorkbookPort } | undefined;
  const known = () => {
    if (!opened) throw new HostError("unknown", "no workbook");
    return opened;
  };
  return {
    open(bytes, name) {
      const file = openWorkbookFile(bytes, name);
      file.sheetInfos();
      opened = { file, port: xlsxFilePort(file) };
      return { extension: file.extension };
    },
    sheets: async () => known().port.sheets(),
    read: async (names) => known().port.read(names ?? undefined),
    view(sheet) {
      const { file } = known();
      return file.hasSheet(sheet) ? { snapshot: file.snapshot(sheet), look: file.look(sheet) } : null;
    },
    async edit(changes) {
      const { port } = known();
      await port.write(changes);
      return port.read([...new Set(changes.map(({ cell }) => cell.sheet))]);
    },
    find(query) {
      const { file } = known();
      return findCells(
        file.sheetInfos().map(({ name }) => file.snapshot(name)),
        query,
      );
    },
    moveRows: async (move) => known().port.rows?.move(move),
    undoRows: async () => known().port.rows?.undo(),
    mark: async (marks) => known().port.mark(marks),
    marked: async () => known().port.marked(),
    shownMarks: () => shownMarks(known().file),
    addSheet: async (name, rows, layout) => known().port.addSheet(name, rows, layout),
    getSettings: async () => known().port.settings.get(),
    setSettings: async (text) => known().port.settings.set(text),
    save: () => known().file.save(),
  };
}

/** Rows and columns beyond a sheet's extent that the grid still draws. */
const SPARE = 50;

/** A rule of ours that somebody stretched over whole columns is drawn no further than the grid reaches. */
function shownMarks(file: WorkbookFile): readonly Mark[] {
  return file.sheetInfos().flatMap(({ name, rowCount, columnCount }) => {
    const marks = file.marksOn(name);
    // The worst severity comes last and wins where two lie over each other.
    return [...SEVERITIES].reverse().flatMap((severity) =>
      (marks.get(severity) ?? []).flatMap(({ top, left, bottom, right }) => {
        const cells: Mark[] = [];
        for (let row = top; row <= Math.min(bottom, rowCount + SPARE); row++) {
          for (let column = left; column <= Math.min(right, columnCount + SPARE); column++)
            cells.push({ cell: { sheet: name, row, column }, severity });
        }
        return cells;
      }),
    );
  });
}
