import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from "react";
import { browserFiles } from "./browser-files";
import { copyName } from "./copy-name";
import type { OpenFile } from "./open-file";
import { loadSample } from "./samples";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const SLOW_MILLISECONDS = 500;

export interface PageMessage {
  readonly kind: "info" | "success" | "error";
  readonly text: string;
}

/** The answer awaited before a file with unsaved edits is left. */
export interface UnsavedQuestion {
  readonly name: string;
  readonly save: () => void;
  readonly discard: () => void;
  readonly stay: () => void;
}

/** The file that is open in the page, and everything that opens, saves and leaves it. */
export function useFile(startSample: string | null) {
  const [file, setFile] = useState<OpenFile | null>(null);
  const [opening, setOpening] = useState<{ readonly name: string; readonly stop: () => void } | null>(null);
  const [message, setMessage] = useState<PageMessage | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [unsavedQuestion, setQuestion] = useState<UnsavedQuestion | null>(null);
  const current = useRef(0);
  const isUnsaved = useSyncExternalStore(file?.workbook.subscribe ?? never, () => file?.workbook.isUnsaved ?? false);

  async function load(name: string, bytes: Uint8Array): Promise<void> {
    const mine = ++current.current;
    setMessage(null);
    // What reads and checks comes when the first file does, not with the page.
    const part = await import("./open-file").catch(() => null);
    if (mine !== current.current) return;
    if (!part) {
      setMessage({
        kind: "error",
        text: `Chưa mở được “${name}” vì phần mềm tải về chưa đủ. Hãy tải lại trang rồi mở tệp lần nữa.`,
      });
      return;
    }
    const attempt = part.openFile(bytes, name, (text) => setMessage({ kind: "error", text }));
    const slow = setTimeout(() => setOpening({ name, stop: attempt.stop }), SLOW_MILLISECONDS);
    const result = await attempt.result;
    clearTimeout(slow);
    if (mine !== current.current) {
      if ("file" in result) closeFile(result.file);
      return;
    }
    setOpening(null);
    if ("refused" in result) setMessage({ kind: "error", text: result.refused });
    else if ("stopped" in result) setMessage({ kind: "info", text: `Đã dừng mở “${name}”.` });
    else {
      if (file) closeFile(file);
      setFile(result.file);
      document.title = `${name} – Kiểm tra cơ cấu đại biểu`;
    }
  }

  /** Opens it, after asking where edits would be lost. */
  function open(name: string, bytes: Uint8Array): void {
    if (!file?.workbook.isUnsaved) {
      void load(name, bytes);
      return;
    }
    const leave = () => {
      setQuestion(null);
      void load(name, bytes);
    };
    setQuestion({
      name: file.name,
      stay: () => setQuestion(null),
      discard: leave,
      save: () => void save().then((isSaved) => (isSaved ? leave() : setQuestion(null))),
    });
  }

  async function save(): Promise<boolean> {
    if (!file || isSaving) return false;
    setSaving(true);
    setMessage(null);
    try {
      // Highlights of what was typed a moment ago belong into the copy.
      if (file.session.get().marks.shown > 0) await file.session.check();
      const { bytes, wasSaved } = await file.workbook.save();
      const name = copyName(file.name, file.extension);
      await browserFiles.save(bytes, name, XLSX);
      wasSaved();
      setMessage({
        kind: "success",
        text: `Đã gửi “${name}” cho trình duyệt lưu; tìm trong thư mục Tải về (Downloads). Tệp gốc vẫn nguyên như cũ.`,
      });
      return true;
    } catch {
      setMessage({
        kind: "error",
        text: `Chưa lưu được bản đã tô của “${file.name}”. Tệp gốc vẫn nguyên; các ô đã sửa vẫn còn trên trang này. Hãy bấm “Lưu bản đã tô” lần nữa.`,
      });
      return false;
    } finally {
      setSaving(false);
    }
  }

  async function openSample(id: string): Promise<void> {
    const sample = await loadSample(id).catch(() => null);
    if (sample) open(sample.name, sample.bytes);
    else
      setMessage({
        kind: "error",
        text: "Không tìm thấy tệp mẫu này. Hãy chọn tệp mẫu khác trong danh sách “Tệp mẫu”.",
      });
  }

  const begin = useEffectEvent(() => {
    if (startSample !== null) void openSample(startSample);
  });
  useEffect(() => begin(), []);

  const saveByKey = useEffectEvent(() => void save());
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== "s")
        return;
      // The browser would save the page itself, which nobody means here.
      event.preventDefault();
      saveByKey();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);

  useEffect(() => {
    if (!isUnsaved) return;
    const guard = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", guard);
    return () => removeEventListener("beforeunload", guard);
  }, [isUnsaved]);

  return {
    file,
    opening,
    message,
    isSaving,
    isUnsaved,
    unsavedQuestion,
    open,
    openSample,
    save,
    dismiss: () => setMessage(null),
  };
}

function closeFile({ session, workbook }: OpenFile): void {
  session.dispose();
  workbook.close();
}

function never(): () => void {
  return () => undefined;
}
