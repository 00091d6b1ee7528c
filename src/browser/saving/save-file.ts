import { browserFiles } from "../browser-files";
import { markOf } from "../drafts/draft";
import type { OpenFile } from "../open-file";
import type { PageMessage } from "../page-message";
import type { Ask } from "../page-question";
import { copyName, plainName } from "./copy-name";
import type { FileOnDisk } from "./file-on-disk";
import { momentInWords } from "./moment-in-words";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** How saving ended; null: the user chose not to. */
export type Saved = { readonly isSaved: boolean; readonly message: PageMessage } | null;

/** "Lưu bản đã tô": a copy with our highlights, beside the file. */
export async function saveMarked(file: OpenFile): Promise<Saved> {
  try {
    // Highlights of what was typed a moment ago belong into the copy.
    if (file.session.get().marks.shown > 0) await file.session.check();
    const { bytes, wasSaved } = await file.workbook.save(true);
    const name = copyName(file.name, file.extension);
    await browserFiles.save(bytes, name, XLSX);
    wasSaved(false);
    return saved(
      `Đã gửi “${name}” cho trình duyệt lưu; tìm trong thư mục Tải về (Downloads). Tệp gốc vẫn nguyên như cũ.`,
    );
  } catch {
    return failed(
      `Chưa lưu được bản đã tô của “${file.name}”. Tệp gốc vẫn nguyên; các ô đã sửa vẫn còn trên trang này. Hãy bấm “Lưu bản đã tô” lần nữa.`,
    );
  }
}

/** "Lưu": into the file itself where the browser allows it, without our highlights; never over what others wrote. */
export async function savePlain(file: OpenFile, ask: Ask): Promise<Saved> {
  const { onDisk, name } = file;
  if (onDisk === null) return savePlainCopy(file);
  try {
    if (!(await onDisk.mayWrite()))
      return failed(
        `Trình duyệt chưa được phép ghi vào “${name}” nên chưa lưu. Bấm “Lưu” lần nữa rồi chọn cho phép, hoặc bấm “Lưu bản đã tô” để lưu thành tệp khác.`,
      );
    const answer = await overwrites(onDisk, name, ask);
    if (answer === "copy") return await savePlainCopy(file);
    return answer === null ? null : await writeBack(file, onDisk);
  } catch {
    return failed(
      `Chưa lưu được vào “${name}”: tệp đang mở ở chương trình khác (như Excel), bị khóa, hoặc ổ đĩa hết chỗ. Các ô đã sửa vẫn còn trên trang này. Đóng tệp ở chương trình kia rồi bấm “Lưu” lần nữa, hoặc bấm “Lưu bản đã tô”.`,
    );
  }
}

async function writeBack(file: OpenFile, onDisk: FileOnDisk): Promise<Saved> {
  const { bytes, wasSaved } = await file.workbook.save(false);
  await onDisk.write(bytes);
  const mark = markOf(file.name, bytes);
  file.draft.moveTo(mark);
  file.presence.moveTo(mark);
  wasSaved(true);
  return saved(`Đã lưu vào “${file.name}”, không kèm màu tô của phần mềm.`);
}

/** What the user wants where the file is another than the one that was opened. */
async function overwrites(onDisk: FileOnDisk, name: string, ask: Ask): Promise<"copy" | "over" | null> {
  const state = await onDisk.look();
  if (state.is === "same") return "over";
  const copy = { is: "copy", label: "Lưu thành tệp khác" } as const;
  if (state.is === "gone")
    return ask({
      heading: "Không thấy tệp gốc",
      text: `“${name}” đã bị xóa, đổi tên hoặc chuyển chỗ nên không lưu vào đó được.`,
      answers: [copy],
    });
  return ask({
    heading: "Tệp đã được sửa ở nơi khác",
    text: `“${name}” đã được sửa ở nơi khác lúc ${momentInWords(state.at)}, sau khi mở ở đây. Ghi đè thì mất những sửa đổi ấy.`,
    answers: [copy, { is: "over", label: "Ghi đè" }],
  });
}

async function savePlainCopy(file: OpenFile): Promise<Saved> {
  try {
    const { bytes, wasSaved } = await file.workbook.save(false);
    const name = plainName(file.name, file.extension);
    await browserFiles.save(bytes, name, XLSX);
    wasSaved(false);
    return saved(
      `Đã gửi “${name}”, không kèm màu tô, cho trình duyệt lưu; tìm trong thư mục Tải về (Downloads). ${whyNotIn(file)}`,
    );
  } catch {
    return failed(
      `Chưa lưu được “${file.name}”. Tệp gốc vẫn nguyên; các ô đã sửa vẫn còn trên trang này. Hãy bấm “Lưu” lần nữa.`,
    );
  }
}

/** Why the file itself was not written. */
function whyNotIn({ name, extension, onDisk }: OpenFile): string {
  if (onDisk !== null) return "Tệp gốc vẫn như cũ.";
  if (!name.toLowerCase().endsWith(`.${extension}`))
    return `Tệp gốc vẫn như cũ: loại tệp ấy không giữ được kế hoạch và những gì đã chọn nên lưu thành .${extension}.`;
  return "Tệp gốc vẫn như cũ: ở đây trình duyệt không cho trang ghi thẳng vào tệp.";
}

const saved = (text: string): Saved => ({ isSaved: true, message: { kind: "success", text } });
const failed = (text: string): Saved => ({ isSaved: false, message: { kind: "error", text } });
