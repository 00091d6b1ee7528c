import { useState } from "react";
import type { OpenFile } from "./open-file";
import type { PageMessage } from "./page-message";
import type { Ask } from "./page-question";
import { type Saved, saveMarked, savePlain } from "./saving/save-file";

/** The two ways of saving the open file. */
export function useSaving(file: OpenFile | null, say: (message: PageMessage | null) => void, ask: Ask) {
  const [isSaving, setSaving] = useState(false);

  /** True once the work is safe, in the file or with the browser. */
  async function run(save: (file: OpenFile) => Promise<Saved>): Promise<boolean> {
    if (!file || isSaving) return false;
    setSaving(true);
    say(null);
    const saved = await save(file);
    setSaving(false);
    if (saved !== null) say(saved.message);
    return saved?.isSaved ?? false;
  }

  return { isSaving, save: () => run((one) => savePlain(one, ask)), saveMarked: () => run(saveMarked) };
}
