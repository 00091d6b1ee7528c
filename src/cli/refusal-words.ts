import { basename } from "node:path";
import { explainRefusal } from "../app/session/explain-failure";
import { FileRefused } from "../domain/file-refused";

/**
 * Why a file could not be read or written, in words; `path` is the file unless the error names another. Throws every
 * error that is not about a file.
 */
export function refusalWords(error: unknown, path: string): string {
  if (error instanceof FileRefused) return explainRefusal(error.reason, basename(path));
  if (typeof error !== "object" || error === null || !("code" in error) || typeof error.code !== "string") throw error;
  return fileSystemWords("path" in error && typeof error.path === "string" ? error.path : path, error.code);
}

function fileSystemWords(path: string, code: string): string {
  if (code === "ENOENT") return `Không tìm thấy tệp “${path}”. Hãy kiểm tra lại tên và thư mục.`;
  if (code === "EACCES" || code === "EPERM")
    return `Không được phép mở tệp “${path}”. Hãy đóng tệp ở chương trình khác hoặc xin quyền đọc.`;
  if (code === "EISDIR") return `“${path}” là thư mục, không phải tệp.`;
  return `Không đọc được tệp “${path}” (${code}). Hãy chép tệp về máy rồi thử lại.`;
}
