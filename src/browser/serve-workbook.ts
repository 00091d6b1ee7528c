import { openWorkbookFile } from "../adapters/xlsx-file/open-workbook";
import type { WorkbookFile } from "../adapters/xlsx-file/workbook-file";
import { xlsxFilePort } from "../adapters/xlsx-file/xlsx-file-port";
import { HostError, type Mark, type WorkbookPort } from "../app/ports";
import { FileRefused } from "../domain/file-refused";
import { SEVERITIES } from "../domain/plan";
import type { Opened, WorkbookReply, WorkbookRequest } from "./workbook-service";

/** Answers the page's questions about one workbook, one after the other. */
export function serveWorkbook(
  post: (reply: WorkbookReply, transfer: Transferable[]) => void,
): (request: WorkbookRequest) => void {
  let file: WorkbookFile | undefined;
  let port: WorkbookPort | undefined;
  let queue: Promise<void> = Promise.resolve();

  function open(bytes: Uint8Array, name: string): Opened {
    try {
      file = openWorkbookFile(bytes, name);
      file.sheetInfos();
      port = xlsxFilePort(file);
      return { opened: true, extension: file.extension };
    } catch (error) {
      if (error instanceof FileRefused) return { opened: false, reason: error.reason };
      throw error;
    }
  }

  async function answer(request: WorkbookRequest): Promise<unknown> {
    if (request.call === "open") return open(request.bytes, request.name);
    if (!file || !port) throw new HostError("unknown", "no workbook");
    switch (request.call) {
      case "sheets":
        return port.sheets();
      case "read":
        return port.read(request.args[0] ?? undefined);
      case "view": {
        const [sheet] = request.args;
        return file.hasSheet(sheet) ? { snapshot: file.snapshot(sheet), look: file.look(sheet) } : null;
      }
      case "edit": {
        const [changes] = request.args;
        await port.write(changes);
        return port.read([...new Set(changes.map(({ cell }) => cell.sheet))]);
      }
      case "mark":
        return port.mark(request.args[0]);
      case "marked":
        return port.marked();
      case "shownMarks":
        return shownMarks(file);
      case "addSheet":
        return port.addSheet(...request.args);
      case "getSettings":
        return port.settings.get();
      case "setSettings":
        await port.settings.set(request.args[0]);
        return null;
      case "save":
        return file.save();
    }
  }

  async function reply(request: WorkbookRequest): Promise<void> {
    try {
      const value = await answer(request);
      post(
        { id: request.id, answer: value },
        value instanceof Uint8Array && value.buffer instanceof ArrayBuffer ? [value.buffer] : [],
      );
    } catch (error) {
      const known =
        error instanceof HostError
          ? error
          : new HostError("unknown", error instanceof Error ? error.message : String(error));
      post({ id: request.id, failure: known.failure, detail: known.detail }, []);
    }
  }

  return (request) => {
    queue = queue.then(() => reply(request));
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
