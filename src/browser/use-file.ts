import { useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import type { Draft } from "./drafts/draft";
import type { RecentFile } from "./drafts/recent-files";
import { useReopening } from "./drafts/use-reopening";
import type { PageMessage } from "./page-message";
import { useQuestion } from "./page-question";
import { loadSample } from "./samples";
import type { ChosenFile } from "./saving/file-origin";
import { useLeaveGuard } from "./use-leave-guard";
import { type OpeningOptions, useOpening } from "./use-opening";
import { useSaveKey } from "./use-save-key";
import { useSaving } from "./use-saving";

/** The file that is open in the page, and everything that opens, saves and leaves it; `opened` is told of each. */
export function useFile(startSample: string | null, opened: () => void) {
  const [message, say] = useState<PageMessage | null>(null);
  const { open: question, ask } = useQuestion();
  const { keeping, offered, decline, welcome, ...again } = useReopening(say);
  const { file, opening, load } = useOpening(say, (one, draft) => {
    opened();
    void welcome(one, draft);
  });
  const { isSaving, save, saveMarked } = useSaving(file, say, ask);
  const isUnsaved = useSyncExternalStore(file?.workbook.subscribe ?? never, () => file?.workbook.isUnsaved ?? false);

  /** Opens it, after asking where edits would be lost. */
  async function open(chosen: ChosenFile, options: OpeningOptions = {}): Promise<void> {
    if (file?.workbook.isUnsaved) {
      const answer = await ask({
        heading: "Có sửa đổi chưa lưu",
        text: `“${file.name}” đã được sửa mà chưa lưu. Bỏ sửa đổi thì các sửa đổi ấy mất, cả trong bản nháp; tệp gốc vẫn nguyên.`,
        answers: [
          { is: "save", label: "Lưu rồi mở" },
          { is: "discard", label: "Bỏ sửa đổi và mở" },
          { is: "stay", label: "Ở lại tệp này" },
        ],
      });
      if (answer === null || answer === "stay") return;
      if (answer === "save" && !(await save())) return;
      if (answer === "discard") await file.draft.erase();
    }
    await load(chosen, options);
  }

  async function openSample(id: string): Promise<void> {
    const sample = await loadSample(id).catch(() => null);
    if (sample) await open({ ...sample, sample: id });
    else
      say({
        kind: "error",
        text: "Không tìm thấy tệp mẫu này. Hãy chọn tệp mẫu khác trong danh sách “Tệp mẫu”.",
      });
  }

  const begin = useEffectEvent(() => {
    if (startSample !== null) void openSample(startSample);
  });
  useEffect(() => begin(), []);
  useSaveKey(() => void save());
  useLeaveGuard(isUnsaved, file);
  return {
    ...{ file, opening, message, question, isSaving, isUnsaved, keeping, offered },
    ...{ open, openSample, save, saveMarked, say, decline },
    dismiss: () => say(null),
    reopen: (draft: Draft) => again.reopen(draft, open),
    openAgain: (recent: RecentFile) => again.openAgain(recent, open),
  };
}

/** The file in the page, as its parts see it. */
export type PageFile = ReturnType<typeof useFile>;

function never(): () => void {
  return () => undefined;
}
