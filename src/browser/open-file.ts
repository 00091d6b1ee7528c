import { explainRefusal } from "../app/session/explain-failure";
import type { Session } from "../app/session/session";
import { startSession } from "../app/session/start-session";
import { explainEditFailure } from "./explain-edit-failure";
import { browserFiles } from "./browser-files";
import { PageWorkbook } from "./page-workbook";
import { WorkbookLink } from "./workbook-link";
import { isoDay } from "../domain/iso-day";

export interface OpenFile {
  readonly name: string;
  /** The ending a copy must have. */
  readonly extension: string;
  readonly workbook: PageWorkbook;
  readonly session: Session;
}

/** A file being opened: how it ends, and the way to stop it. */
export interface Opening {
  readonly result: Promise<{ readonly file: OpenFile } | { readonly refused: string } | { readonly stopped: true }>;
  readonly stop: () => void;
}

/** Opens the bytes in a Worker of their own and starts the session of the pane on them. */
export function openFile(bytes: Uint8Array, name: string, editFailed: (sentence: string) => void): Opening {
  const link = new WorkbookLink();
  let isStopped = false;
  const open = async () => {
    try {
      const opened = await link.open(bytes, name);
      if (!opened.opened) {
        link.close();
        return { refused: explainRefusal(opened.reason, name) };
      }
      const infos = await link.call("sheets");
      const marks = await link.call("shownMarks");
      const workbook = new PageWorkbook(link, infos, marks, (error) => editFailed(explainEditFailure(error)));
      const session = startSession({
        workbook,
        files: browserFiles,
        workbookName: name,
        today: () => isoDay(new Date()),
      });
      await session.open();
      return { file: { name, extension: opened.extension, workbook, session } };
    } catch {
      link.close();
      return isStopped ? { stopped: true as const } : { refused: explainRefusal("damaged", name) };
    }
  };
  return {
    result: open(),
    stop: () => {
      isStopped = true;
      link.close();
    },
  };
}
