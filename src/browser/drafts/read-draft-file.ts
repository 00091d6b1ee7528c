import { chooseFile } from "../saving/choose-file";
import { type ChosenFile, readHandle } from "../saving/file-origin";
import { loadSample } from "../samples";
import { type Draft, isSameFile, markOf } from "./draft";

/**
 * The file of a draft, as it was when it was opened: over the way to it that the browser kept, else chosen by the user.
 * null: he changed his mind. `problem`: there is none, or it is another now; the draft stays.
 */
export async function readDraftFile(draft: Draft): Promise<ChosenFile | { readonly problem: string } | null> {
  const file = await fileOf(draft).catch(() => "unreadable" as const);
  if (file === null) return null;
  if (file === "unreadable")
    return {
      problem: `Chưa đọc được “${draft.name}”: tệp đã bị xóa, đổi tên, chuyển chỗ hoặc chưa được phép đọc. Bản nháp vẫn còn; đưa tệp về chỗ cũ rồi bấm “Mở lại bản nháp” lần nữa.`,
    };
  if (isSameFile(markOf(file.name, file.bytes), draft)) return file;
  return {
    problem: `“${file.name}” không còn như khi bắt đầu sửa (đã được lưu ở nơi khác, hoặc là tệp khác) nên không ghi lại bản nháp vào đó. Bản nháp vẫn còn: mở “Xem các ô đã sửa” để nhập lại, hoặc chọn đúng tệp.`,
  };
}

async function fileOf({ sample, handle }: Draft): Promise<ChosenFile | "unreadable" | null> {
  if (sample !== undefined) {
    const read = await loadSample(sample);
    return read === null ? "unreadable" : { ...read, sample };
  }
  if (handle === undefined) return chooseFile();
  if ((await handle.requestPermission?.({ mode: "read" })) === "denied") return "unreadable";
  return readHandle(handle);
}
