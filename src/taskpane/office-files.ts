import { type FilePort, HostError } from "../app/ports";
import { browserFiles } from "../browser/browser-files";
import { copyText } from "../browser/copy-text";

/** On a Mac and an iPad a download does nothing at all, in silence. */
export function keepsNoFiles(): boolean {
  const { Mac, iOS } = Office.PlatformType;
  return Office.context.platform === Mac || Office.context.platform === iOS;
}

const WITHOUT_FILES = {
  Excel:
    "Excel trên Mac và iPad không lưu được tệp Word từ bảng này. Chép văn bản rồi dán vào Word; muốn có tệp đúng khổ giấy, số trang thì mở “Cơ cấu đại biểu” trong Word rồi chèn vào văn bản trống, hoặc xuất bằng trang co-cau-dai-bieu.html.",
  Word: "Word trên Mac và iPad không lưu được tệp từ bảng này. Dùng “Chèn vào văn bản đang mở”, hoặc mở danh sách bằng trang co-cau-dai-bieu.html để xuất.",
} as const;

/**
 * Files beside a pane in Office: as in a browser; but where a download does nothing, a text goes to the clipboard and
 * the user is told where to paste it, and other files are not offered.
 */
export const officeFiles: FilePort = {
  get textsOnly() {
    if (!keepsNoFiles()) return undefined;
    return Office.context.host === Office.HostType.Word ? WITHOUT_FILES.Word : WITHOUT_FILES.Excel;
  },
  save: async (bytes, name, mime) => {
    if (!keepsNoFiles()) return browserFiles.save(bytes, name, mime);
    if (!/json|text/.test(mime)) throw new HostError("not-supported", name);
    await copyText(new TextDecoder().decode(bytes));
    return `bộ nhớ tạm (Office trên Mac và iPad không lưu được tệp từ đây): mở TextEdit, tạo văn bản thuần, dán vào rồi lưu với tên “${name}”`;
  },
  open: async (accept, largest) => {
    const asked = document.activeElement;
    try {
      return await browserFiles.open(accept, largest);
    } finally {
      // Reported: after the choice the keyboard goes to the sheet (office-js 6838).
      if (asked instanceof HTMLElement) asked.focus();
    }
  },
};
