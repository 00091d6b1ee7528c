import { useRef, useState } from "react";
import type { Session } from "../app/session/session";
import type { OpenFile } from "./open-file";
import type { PageMessage } from "./page-message";

const SLOW_MILLISECONDS = 500;

/** A file that takes a while to open. */
export interface SlowOpening {
  readonly name: string;
  readonly stop: () => void;
}

/** What is done with a workbook before it is shown. */
export type Prepare = (session: Session) => Promise<void>;

/**
 * The file that is open, and the way to open another in its place; the one asked for last wins. `opened` is told of
 * each.
 */
export function useOpening(say: (message: PageMessage | null) => void, opened: () => void) {
  const [file, setFile] = useState<OpenFile | null>(null);
  const [opening, setOpening] = useState<SlowOpening | null>(null);
  const current = useRef(0);

  async function load(name: string, bytes: Uint8Array, prepare?: Prepare): Promise<void> {
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
    const attempt = part.openFile(bytes, name, (text) => say({ kind: "error", text }));
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
      opened();
      document.title = `${name} – Kiểm tra cơ cấu đại biểu`;
    }
  }

  return { file, opening, load };
}

function closeFile({ session, workbook }: OpenFile): void {
  session.dispose();
  workbook.close();
}
