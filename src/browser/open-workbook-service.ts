import { openAnyWorkbook } from "../adapters/xlsx-file/old/open-any-workbook";
import type { WorkbookFile } from "../adapters/xlsx-file/workbook-file";
import { xlsxFilePort } from "../adapters/xlsx-file/xlsx-file-port";
import { HostError, type Mark, type WorkbookPort } from "../app/ports";
import { SEVERITIES } from "../domain/plan";
import { findCells } from "./grid/find-cells";
import { type DraftStep, type DraftWork, Journal } from "./drafts/draft-work";
import type { WorkbookService } from "./workbook-service";

/** The workbook that `open` gave last; in the Worker or, where there is none, in the page. */
export function openWorkbookService(): WorkbookService {
  let opened: Opened | undefined;
  const known = () => {
    if (!opened) throw new HostError("unknown", "no workbook");
    return opened;
  };
  return {
    async open(bytes, name, work) {
      const { file, from = null } = await openAnyWorkbook(bytes, name);
      file.sheetInfos();
      opened = { file, port: xlsxFilePort(file), journal: new Journal() };
      if (work !== null) await redo(opened, work);
      return { extension: file.extension, from };
    },
    sheets: async () => known().port.sheets(),
    read: async (names) => known().port.read(names ?? undefined),
    view(sheet) {
      const { file } = known();
      return file.hasSheet(sheet) ? { snapshot: file.snapshot(sheet), look: file.look(sheet) } : null;
    },
    async edit(changes) {
      const { port } = known();
      const changed = new Set(changes.map(({ cell }) => cell.sheet));
      const stop = port.watch((sheet) => sheet !== null && changed.add(sheet));
      await doStep(known(), { does: "cells", changes }).finally(stop);
      return port.read([...changed]);
    },
    find(query) {
      const { file } = known();
      return findCells(
        file.sheetInfos().map(({ name }) => file.snapshot(name)),
        query,
      );
    },
    moveRows: async (move) => void (await doStep(known(), { does: "rows", move })),
    setColumnWidths: async (sheet, widths) => void (await doStep(known(), { does: "widths", sheet, widths })),
    undoRows: async () => void (await doStep(known(), { does: "rowsBack" })),
    mark: async (marks) => known().port.mark(marks),
    marked: async () => known().port.marked(),
    shownMarks: () => shownMarks(known().file),
    addSheet: async (name, rows, layout) => doStep(known(), { does: "sheet", name, rows, layout }),
    getSettings: async () => known().port.settings.get(),
    setSettings: async (text) => choose(known(), text),
    save(isMarked) {
      known().journal.seal();
      return known().file.save(isMarked);
    },
    replaced: () => known().journal.beginAnew(),
    work: () => known().journal.work(),
  };
}

interface Opened {
  readonly file: WorkbookFile;
  readonly port: WorkbookPort;
  readonly journal: Journal;
}

/** Does it, and notes it once it is done. Returns the name of a sheet that was added, else "". */
async function doStep({ file, port, journal }: Opened, step: DraftStep): Promise<string> {
  let added = "";
  if (step.does === "cells") await port.write(step.changes);
  else if (step.does === "rows") await port.rows?.move(step.move);
  else if (step.does === "rowsBack") await port.rows?.undo?.();
  else if (step.does === "widths")
    for (const { column, width } of step.widths) file.setColumnWidth(step.sheet, column, width);
  else added = await port.addSheet(step.name, step.rows, step.layout);
  journal.add(step);
  return added;
}

async function choose({ port, journal }: Opened, text: string): Promise<void> {
  await port.settings.set(text);
  journal.choose(text);
}

/** The steps of a draft once more, in their order. */
async function redo(opened: Opened, { steps, settings }: DraftWork): Promise<void> {
  for (const step of steps) await doStep(opened, step);
  if (settings !== null) await choose(opened, settings);
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
