import { useRef, useState } from "react";
import type { Session } from "../app/session/session";
import type { Draft } from "./drafts/draft";
import type { OpenFile } from "./open-file";
import type { PageMessage } from "./page-message";
import type { ChosenFile } from "./saving/file-origin";

const SLOW_MILLISECONDS = 500;

/** A file that takes a while to open. */
export interface SlowOpening {
  readonly name: string;
  readonly stop: () => void;
}

/** What is done with a workbook before it is shown. */
export type Prepare = (session: Session) => Promise<void>;

/** How a file is opened: `draft`: with the work of it done again. */
export interface OpeningOptions {
  readonly prepare?: Prepare | undefined;
  readonly draft?: Draft | undefined;
}

/**
 * The file that is open, and the way to open another in its place; the one asked for last wins. `opened` is told of
 * each.
 */
export function useOpening(
  say: (message: PageMessage | null) => void,
  opened: (file: OpenFile, draft: Draft | undefined) => void,
) {
  const [file, setFile] = useState<OpenFile | null>(null);
  const [opening, setOpening] = useState<SlowOpening | null>(null);
  const current = useRef(0);

  async function load(chosen: ChosenFile, { prepare, draft }: OpeningOptions): Promise<void> {
    const { name } = chosen;
    const mine = ++current.current;
    say(null);
    // What reads and checks comes when the first file does, not with the page.
    const part = await import("./open-file").catch(() => null);
    if (mine !== current.current) return;
    if (!part) {
      say({
        kind: "error",
        text: `Chưa mở được “${name}” vì phần mềm tải về chưa đủ. Hãy tải lại trang rồi mở tệp lần nữa.`,
      });
      return;
    }
    const attempt = part.openFile(chosen, (text) => say({ kind: "error", text }), draft ?? null);
    const slow = setTimeout(() => setOpening({ name, stop: attempt.stop }), SLOW_MILLISECONDS);
    const result = await attempt.result;
    if ("file" in result) await prepare?.(result.file.session);
    clearTimeout(slow);
    if (mine !== current.current) {
      if ("file" in result) closeFile(result.file);
      return;
    }
    setOpening(null);
    if ("refused" in result) say({ kind: "error", text: result.refused });
    else if ("stopped" in result) say({ kind: "info", text: `Đã dừng mở “${name}”.` });
    else {
      if (file) closeFile(file);
      setFile(result.file);
      if (result.file.conversion !== null) say({ kind: "info", text: result.file.conversion });
      document.title = `${name} – Kiểm tra cơ cấu đại biểu`;
      opened(result.file, draft);
    }
  }

  return { file, opening, load };
}

function closeFile({ session, workbook, draft, presence }: OpenFile): void {
  draft.end();
  presence.end();
  session.dispose();
  workbook.close();
}
