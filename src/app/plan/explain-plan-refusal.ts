import { FileRefused, type RefusalReason } from "../../domain/file-refused";
import { explainRefusal } from "../session/explain-failure";

/** What is said of a workbook in words of Excel. */
const OF_PLANS: Readonly<Partial<Record<RefusalReason, string>>> = {
  encrypted:
    "đang đặt mật khẩu mở tệp. Mở tệp bằng chương trình đã tạo ra nó, bỏ mật khẩu, lưu lại, rồi mở lại ở đây; hoặc chép chữ trong đó rồi dán vào đây.",
  damaged:
    "bị hỏng hoặc tải về chưa đủ. Hãy chép lại tệp từ nơi gửi; nếu Word còn mở được thì lưu lại thành .docx rồi mở ở đây.",
  "too-large":
    "quá lớn so với một kế hoạch. Hãy tách riêng phần kế hoạch ra một tệp, hoặc chép phần đó rồi dán vào đây.",
};

/** Why the text of a plan could not be read: a sentence that names the file, says what it is and what to do. */
export function explainPlanRefusal(error: unknown, fileName: string): string {
  if (!(error instanceof FileRefused))
    return `Chưa đọc được tệp “${fileName}” vì có lỗi bất ngờ. Hãy chép chữ của kế hoạch rồi dán vào đây.`;
  const words = OF_PLANS[error.reason];
  return words === undefined ? explainRefusal(error.reason, fileName) : `Tệp “${fileName}” ${words}`;
}
