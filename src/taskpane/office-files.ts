import { type FilePort, HostError } from "../app/ports";
import { browserFiles } from "../browser/browser-files";

/**
 * Files beside a pane in Office: as in a browser; but Excel on a Mac may do nothing at all with a download, so a text
 * goes to the clipboard there and the user is told where to paste it.
 */
export const officeFiles: FilePort = {
  save: async (bytes, name, mime) => {
    if (Office.context.platform !== Office.PlatformType.Mac) return browserFiles.save(bytes, name, mime);
    if (!/json|text/.test(mime)) {
      await browserFiles.save(bytes, name, mime);
      return "thư mục Tải về. Excel trên Mac có khi không lưu được tệp từ đây: nếu không thấy tệp, mở sổ làm việc này bằng trang kiểm tra trên trình duyệt (tệp co-cau-dai-bieu.html) rồi xuất lại";
    }
    await copyText(new TextDecoder().decode(bytes));
    return `bộ nhớ tạm (Excel trên Mac không lưu được tệp từ đây): mở TextEdit, tạo văn bản thuần, dán vào rồi lưu với tên “${name}”`;
  },
  open: (accept, largest) => browserFiles.open(accept, largest),
};

async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = document.createElement("textarea");
    field.value = text;
    document.body.append(field);
    field.select();
    const isCopied = document.execCommand("copy");
    field.remove();
    if (!isCopied) throw new HostError("not-supported", "clipboard");
  }
}
