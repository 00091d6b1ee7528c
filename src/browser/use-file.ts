import { useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import type { PageMessage } from "./page-message";
import { loadSample } from "./samples";
import { useLeaveGuard } from "./use-leave-guard";
import { type Prepare, useOpening } from "./use-opening";
import { useSaveKey } from "./use-save-key";
import { useSaving } from "./use-saving";

/** The answer awaited before a file with unsaved edits is left. */
export interface UnsavedQuestion {
  readonly name: string;
  readonly save: () => void;
  readonly discard: () => void;
  readonly stay: () => void;
}

/** The file that is open in the page, and everything that opens, saves and leaves it; `opened` is told of each. */
export function useFile(startSample: string | null, opened: () => void) {
  const [message, say] = useState<PageMessage | null>(null);
  const [unsavedQuestion, ask] = useState<UnsavedQuestion | null>(null);
  const { file, opening, load } = useOpening(say, opened);
  const { isSaving, save } = useSaving(file, say);
  const isUnsaved = useSyncExternalStore(file?.workbook.subscribe ?? never, () => file?.workbook.isUnsaved ?? false);

  /** Opens it, after asking where edits would be lost. */
  function open(name: string, bytes: Uint8Array, prepare?: Prepare): void {
    if (!file?.workbook.isUnsaved) {
      void load(name, bytes, prepare);
      return;
    }
    const leave = () => {
      ask(null);
      void load(name, bytes, prepare);
    };
    ask({
      name: file.name,
      stay: () => ask(null),
      discard: leave,
      save: () => void save().then((isSaved) => (isSaved ? leave() : ask(null))),
    });
  }

  async function openSample(id: string): Promise<void> {
    const sample = await loadSample(id).catch(() => null);
    if (sample) open(sample.name, sample.bytes);
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
  useLeaveGuard(isUnsaved);
  const dismiss = () => say(null);
  return { file, opening, message, isSaving, isUnsaved, unsavedQuestion, open, openSample, save, say, dismiss };
}

function never(): () => void {
  return () => undefined;
}
