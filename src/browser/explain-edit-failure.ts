import { explainFailure } from "../app/session/explain-failure";
import { HostError } from "../app/ports";

/** Why what was typed into the grid was taken back; the sheet shows again what it had. */
export function explainEditFailure(error: unknown): string {
  const failure = error instanceof HostError ? error.failure : "unknown";
  const isOfRows = error instanceof HostError && error.detail === "rows";
  if (failure === "sheet-protected" && isOfRows)
    return "Trang tính đang được bảo vệ nên không chèn hay xóa dòng được. Mở tệp bằng Excel, bỏ bảo vệ trang tính (thẻ Xem lại), lưu rồi mở lại ở đây.";
  if (failure === "sheet-protected")
    return "Ô này bị khóa vì trang tính đang được bảo vệ, nên giữ nguyên giá trị cũ. Mở tệp bằng Excel, bỏ bảo vệ trang tính (thẻ Xem lại), lưu rồi mở lại ở đây.";
  if (failure === "read-only")
    return "Ô này là tiêu đề hay dòng tổng của bảng Excel, ô của bảng tổng hợp hoặc ô bị gộp che, nên giữ nguyên giá trị cũ. Hãy sửa trong Excel.";
  if (failure === "too-large")
    return "Nội dung dài hơn 32.767 ký tự, Excel không giữ được trong một ô, nên giữ nguyên giá trị cũ. Hãy rút ngắn rồi nhập lại.";
  return explainFailure(failure);
}
