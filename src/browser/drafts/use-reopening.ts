import { useState } from "react";
import type { OpenFile } from "../open-file";
import type { PageMessage } from "../page-message";
import { type ChosenFile, readHandle } from "../saving/file-origin";
import type { OpeningOptions } from "../use-opening";
import { type Draft, isSameFile } from "./draft";
import { draftInWords } from "./draft-words";
import { readDraftFile } from "./read-draft-file";
import type { RecentFile } from "./recent-files";
import { useKept } from "./use-kept";

type Open = (chosen: ChosenFile, options: OpeningOptions) => Promise<void>;

/** Going on with what was worked on before: drafts, and files opened last. */
export function useReopening(say: (message: PageMessage | null) => void) {
  const keeping = useKept();
  const [offered, offer] = useState<Draft | null>(null);
  const problem = (text: string) => say({ kind: "error", text });

  /** What is to be known of a file that was just opened. */
  async function welcome({ mark, onDisk }: OpenFile, restored: Draft | undefined): Promise<void> {
    offer(null);
    if (restored !== undefined) say({ kind: "success", text: `Đã mở lại bản nháp. ${draftInWords(restored)}.` });
    if (onDisk !== null) await keeping.remember(mark.name, onDisk.handle);
    const { drafts } = await keeping.refresh();
    if (restored === undefined) offer(drafts.find((draft) => isSameFile(draft, mark)) ?? null);
  }

  /** "Mở lại bản nháp": the file as it was, and the work done to it again. */
  async function reopen(draft: Draft, open: Open): Promise<void> {
    offer(null);
    const read = await readDraftFile(draft);
    if (read === null) return;
    if ("problem" in read) problem(read.problem);
    else await open(read, { draft });
  }

  /** One of the files opened before. */
  async function openAgain({ name, handle }: RecentFile, open: Open): Promise<void> {
    try {
      if ((await handle.requestPermission?.({ mode: "read" })) === "denied") throw new Error("denied");
      await open(await readHandle(handle), {});
    } catch {
      problem(
        `Chưa mở được “${name}”: tệp đã bị xóa, đổi tên, chuyển chỗ hoặc chưa được phép đọc. Bấm “Mở tệp” rồi chọn tệp.`,
      );
    }
  }

  return { keeping, offered, decline: () => offer(null), welcome, reopen, openAgain };
}
