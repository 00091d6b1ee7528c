import { callWorker } from "../adapters/worker/call-worker";
import { type FilePort, HostError } from "../app/ports";
import { explainConversion, explainRefusal } from "../app/session/explain-failure";
import type { Session } from "../app/session/session";
import { startSession } from "../app/session/start-session";
import { explainEditFailure } from "./explain-edit-failure";
import { browserFiles } from "./browser-files";
import { browserMemory } from "./browser-memory";
import type { DraftWork } from "./drafts/draft-work";
import { pagePlanReader } from "./page-plan-reader";
import { PageWorkbook } from "./page-workbook";
import { startWorkbookWorker } from "./start-worker";
import type { WorkbookService } from "./workbook-service";
import { FileRefused } from "../domain/file-refused";
import { isoDay } from "../domain/iso-day";

export interface OpenWorkbook {
  readonly name: string;
  /** The ending a copy must have. */
  readonly extension: string;
  /** What is to be said of a file of an older kind: a new workbook was made of it, and it stays as it is. */
  readonly conversion: string | null;
  readonly workbook: PageWorkbook;
  readonly session: Session;
}

/** A workbook being opened: how it ends, and the way to stop it. */
export interface Opening<Opened> {
  readonly result: Promise<{ readonly file: Opened } | { readonly refused: string } | { readonly stopped: true }>;
  readonly stop: () => void;
}

/**
 * Opens the bytes in a Worker of their own and starts the session of the pane on them. `work`: of a draft, done to them
 * again. `files`: where what is made beside the workbook goes.
 */
export function openWorkbook(
  bytes: Uint8Array,
  name: string,
  editFailed: (sentence: string) => void,
  work: DraftWork | null = null,
  files: FilePort = browserFiles,
): Opening<OpenWorkbook> {
  const link = callWorker<WorkbookService>(startWorkbookWorker, () =>
    import("./open-workbook-service").then(({ openWorkbookService }) => openWorkbookService()),
  );
  const close = () => link.close(new HostError("unknown", "closed"));
  let isStopped = false;
  const open = async () => {
    try {
      const { extension, from } = await link.call("open", bytes, name, work);
      const infos = await link.call("sheets");
      const marks = await link.call("shownMarks");
      const failed = (error: unknown) => editFailed(explainEditFailure(error));
      const workbook = new PageWorkbook(link, infos, marks, failed, work !== null);
      const session = startSession({
        workbook,
        files,
        memory: browserMemory,
        planReader: pagePlanReader,
        workbookName: name,
        today: () => isoDay(new Date()),
      });
      await session.open();
      void session.propose();
      const conversion = from === null ? null : explainConversion(from, name);
      return { file: { name, extension, conversion, workbook, session } };
    } catch (error) {
      close();
      if (isStopped) return { stopped: true as const };
      if (error instanceof HostError && work !== null) return { refused: draftFailed(name) };
      return { refused: explainRefusal(error instanceof FileRefused ? error.reason : "damaged", name) };
    }
  };
  return {
    result: open(),
    stop: () => {
      isStopped = true;
      close();
    },
  };
}

function draftFailed(name: string): string {
  return `Chưa ghi lại được bản nháp vào “${name}”. Bản nháp vẫn còn: mở tệp như thường, xem các ô đã sửa trong bản nháp rồi nhập lại.`;
}
