import { useState } from "react";
import { browserFiles } from "./browser-files";
import { copyName } from "./copy-name";
import type { OpenFile } from "./open-file";
import type { PageMessage } from "./page-message";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Saving the open file as a highlighted copy. */
export function useSaving(file: OpenFile | null, say: (message: PageMessage | null) => void) {
  const [isSaving, setSaving] = useState(false);

  /** True once the copy has gone to the browser. */
  async function save(): Promise<boolean> {
    if (!file || isSaving) return false;
    setSaving(true);
    say(null);
    try {
      // Highlights of what was typed a moment ago belong into the copy.
      if (file.session.get().marks.shown > 0) await file.session.check();
      const { bytes, wasSaved } = await file.workbook.save();
      const name = copyName(file.name, file.extension);
      await browserFiles.save(bytes, name, XLSX);
      wasSaved();
      say({
        kind: "success",
        text: `Đã gửi “${name}” cho trình duyệt lưu; tìm trong thư mục Tải về (Downloads). Tệp gốc vẫn nguyên như cũ.`,
      });
      return true;
    } catch {
      say({
        kind: "error",
        text: `Chưa lưu được bản đã tô của “${file.name}”. Tệp gốc vẫn nguyên; các ô đã sửa vẫn còn trên trang này. Hãy bấm “Lưu bản đã tô” lần nữa.`,
      });
      return false;
    } finally {
      setSaving(false);
    }
  }

  return { isSaving, save };
}
