import type { WritableStore } from "../store";
import { DocumentsStopped } from "./document-service";
import type { DocumentsState } from "./documents";
import { OpenDocumentError, type OpenDocumentFailure } from "./open-document-port";

/** Whatever fails unexpectedly becomes a sentence; being stopped is no failure. */
export async function saying(
  { set }: Pick<WritableStore<DocumentsState>, "set">,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    set({ said: inWords(error) });
  } finally {
    set({ making: null });
  }
}

/** What is said of an error. */
export function inWords(error: unknown): NonNullable<DocumentsState["said"]> {
  if (error instanceof OpenDocumentError) return { kind: "error", lines: [OPEN_DOCUMENT_FAILURES[error.failure]] };
  if (error instanceof DocumentsStopped) return { kind: "info", lines: ["Đã dừng, chưa xuất văn bản nào."] };
  return { kind: "error", lines: [FAILED] };
}

/** `where`: as the host says it; null when it cannot know. */
export function savedSentence(name: string, where: string | null): string {
  return where === null
    ? `Đã gửi “${name}” để lưu; tìm trong thư mục Tải về (Downloads).`
    : `Đã lưu “${name}” vào ${where}.`;
}

const OPEN_DOCUMENT_FAILURES: Readonly<Record<OpenDocumentFailure, string>> = {
  protected:
    "Văn bản đang mở có phần bị khóa nên chưa ghi được. Bỏ bảo vệ (thẻ Xem lại › Hạn chế chỉnh sửa), hoặc bấm “Xuất Word” để có tệp riêng.",
  busy: "Hộp thoại Tìm kiếm của Word đang mở nên chưa điền được. Đóng hộp thoại đó rồi bấm lại.",
  "not-supported": "Bản Word này không làm được việc đó. Bấm “Xuất Word” để có tệp riêng rồi mở bằng Word.",
  "not-answering": "Word đang bận hoặc mất kết nối nên chưa trả lời. Đợi vài giây rồi bấm lại.",
  unknown:
    "Chưa ghi được vào văn bản đang mở. Bấm Hoàn tác (Ctrl+Z) nếu thấy phần ghi dở, rồi thử lại; hoặc bấm “Xuất Word” để có tệp riêng.",
};

const FAILED =
  "Chưa làm được vì có lỗi bất ngờ; bảng tính không bị thay đổi. Hãy thử lại; nếu vẫn vậy, đóng rồi mở lại bảng làm việc.";
