import type { RefusalReason } from "../../domain/file-refused";
import type { OldFormat } from "../../domain/old-format";
import type { HostFailure } from "../ports";

const REFUSALS: Readonly<Record<RefusalReason, string>> = {
  "old-xls":
    "là tệp Excel đời cũ (.xls) mà phần mềm không đọc được. Mở tệp bằng Excel hoặc LibreOffice, chọn Lưu thành (Save As) kiểu “Excel Workbook (.xlsx)”, rồi mở tệp mới ở đây.",
  ods: "là bảng tính OpenDocument (.ods) mà phần mềm không đọc được. Mở tệp bằng LibreOffice hoặc Excel, lưu thành kiểu .xlsx, rồi mở tệp mới ở đây.",
  xlsb: "là tệp Excel nhị phân (.xlsb) mà phần mềm không đọc được. Mở tệp bằng Excel, lưu thành kiểu .xlsx, rồi mở tệp mới ở đây.",
  encrypted:
    "đang đặt mật khẩu mở tệp. Mở tệp bằng Excel, vào Tệp › Thông tin › Bảo vệ sổ làm việc, bỏ mật khẩu, lưu lại, rồi mở lại ở đây.",
  signed: "có chữ ký số. Lưu một bản sao có tô màu sẽ làm mất chữ ký, nên tệp không được mở. Hãy dùng bản chưa ký.",
  damaged:
    "bị hỏng hoặc tải về chưa đủ. Hãy chép lại tệp từ nơi gửi; nếu Excel còn mở được thì lưu lại thành .xlsx rồi mở ở đây.",
  bomb: "khi giải nén lớn bất thường nên không được mở, để máy khỏi treo. Hãy kiểm tra lại nguồn gửi tệp.",
  zip64:
    "dùng kiểu nén cho tệp trên 4 GB mà phần mềm chưa sửa được an toàn. Mở tệp bằng Excel, lưu lại thành .xlsx, rồi mở tệp mới ở đây.",
  "too-large": "quá lớn để mở ở đây. Hãy tách riêng trang tính danh sách đại biểu ra một tệp.",
  "not-a-workbook": "không phải bảng tính. Hãy chọn tệp Excel (.xlsx, .xlsm) hoặc tệp .csv có danh sách đại biểu.",
  "old-doc":
    "là tệp Word đời cũ (.doc). Mở tệp bằng Word, chọn Lưu thành kiểu “Word Document (.docx)”, rồi mở tệp mới ở đây.",
  "other-document":
    "là văn bản kiểu khác (.odt, .rtf hoặc trang web). Mở tệp bằng Word hoặc LibreOffice, chọn Lưu thành kiểu “Word Document (.docx)”, rồi mở tệp mới ở đây.",
  "a-workbook":
    "là bảng tính, không phải văn bản. Hãy chọn tệp Word (.docx) hoặc PDF của kế hoạch; nếu kế hoạch nằm trong bảng tính thì chép chữ trong đó rồi dán vào đây.",
  picture:
    "là ảnh nên không có chữ để đọc. Hãy xin tệp Word của kế hoạch; nếu không có, dùng phần mềm nhận dạng chữ rồi chép chữ vào đây.",
  "not-a-document": "không có nội dung văn bản. Hãy chọn tệp .docx, .pdf hoặc .txt có nội dung kế hoạch.",
  "scanned-pdf":
    "là bản quét (ảnh chụp giấy) nên không có chữ để đọc. Hãy xin tệp Word của kế hoạch; nếu không có, dùng phần mềm nhận dạng chữ (của máy quét, Google Drive…) rồi chép chữ vào đây và so lại từng con số.",
  "unreadable-pdf":
    "có chữ nhưng phông chữ trong tệp không cho biết đó là chữ gì. Hãy xin tệp Word của kế hoạch, hoặc mở tệp, chọn hết chữ (Ctrl+A), chép rồi dán vào đây.",
  "too-slow":
    "đọc quá lâu nên đã dừng, để máy khỏi treo. Hãy tách riêng phần kế hoạch ra một tệp, hoặc chép phần đó rồi dán vào đây.",
  empty: "không có dữ liệu. Hãy chọn tệp có danh sách đại biểu.",
};

/** A sentence that names the file, says what it is and what to do. */
export function explainRefusal(reason: RefusalReason, fileName: string): string {
  return `Tệp “${fileName}” ${REFUSALS[reason]}`;
}

const OLD_FORMATS: Readonly<Record<OldFormat, string>> = {
  xls: "Excel đời cũ (.xls)",
  html: "trang web mang tên bảng tính",
  xml: "XML của Excel 2003",
  ods: "OpenDocument (.ods)",
  xlsb: "Excel nhị phân (.xlsb)",
};

/** What becomes of a file of an older kind: said once, when it is opened. */
export function explainConversion(from: OldFormat, fileName: string): string {
  return `“${fileName}” là tệp ${OLD_FORMATS[from]}, được đọc qua một bản .xlsx mới: có đủ giá trị, công thức, ô gộp, dòng ẩn, định dạng số và ghi chú đọc được; không có phông chữ, chữ đậm, chữ gạch ngang, màu, đường kẻ, hình, biểu đồ và macro của tệp cũ (tên đã gạch trong tệp cũ vẫn được tính: xóa hoặc ghi “xin rút”). Tệp cũ giữ nguyên; khi lưu là lưu ra tệp .xlsx.`;
}

const FAILURES: Readonly<Record<HostFailure, string>> = {
  "sheet-protected":
    "Trang tính đang được bảo vệ nên không tô được ô; danh sách phát hiện vẫn đầy đủ. Bỏ bảo vệ trang tính (thẻ Xem lại › Bỏ bảo vệ trang tính) rồi bấm kiểm tra lại.",
  "workbook-protected":
    "Cấu trúc sổ làm việc đang được bảo vệ nên không thêm được trang tính. Bỏ bảo vệ (thẻ Xem lại › Bảo vệ sổ làm việc) rồi làm lại.",
  "sheet-hidden":
    "Trang tính này đang ẩn nên không đến được ô. Bấm chuột phải vào tên một trang tính, chọn Bỏ ẩn (Unhide), rồi bấm lại.",
  "sheet-gone": "Trang tính đã bị xóa hoặc đổi tên trong lúc kiểm tra. Bấm “Kiểm tra cơ cấu đại biểu” để đọc lại.",
  "access-denied":
    "Excel từ chối việc ghi vào sổ làm việc, thường vì phần mềm diệt virus chặn một phần của Office hoặc vì quyền đặt cho tệp; " +
    "danh sách phát hiện vẫn đầy đủ. Đóng rồi mở lại Excel; nếu vẫn vậy, nhờ người quản trị cho phép Office trong phần mềm diệt virus.",
  "label-missing":
    "Excel chưa cho đọc sổ làm việc này, thường vì cơ quan bắt buộc chọn nhãn bảo mật (Sensitivity) mà tệp chưa có nhãn. " +
    "Chọn nhãn ở thẻ Trang đầu › Nhạy cảm (Sensitivity) rồi bấm kiểm tra lại.",
  "view-only":
    "Sổ làm việc đang mở chỉ để xem nên không ghi vào được; danh sách phát hiện vẫn đầy đủ. Bấm “Chỉnh sửa sổ làm việc” (hoặc lưu thành tệp khác) rồi làm lại.",
  "other-workbook":
    "Excel chưa chuyển sang sổ làm việc này được, thường vì một sổ khác đang ở phía trước. Bấm vào một ô của sổ làm việc này rồi thử lại.",
  busy: "Đang có một ô nhập dở. Nhấn Enter để kết thúc nhập rồi bấm kiểm tra lại.",
  "not-answering":
    "Excel đang bận hoặc mất kết nối nên chưa trả lời. Đợi vài giây rồi bấm kiểm tra lại; nếu vẫn vậy, đóng rồi mở lại bảng làm việc.",
  "too-large":
    "Trang tính quá lớn để đọc một lần. Xóa các hàng, cột trống đã định dạng ở cuối trang tính rồi bấm kiểm tra lại.",
  "format-unreadable":
    "Excel không cho đọc lại một số định dạng có điều kiện nên màu tô cũ có thể còn sót; " +
    "danh sách phát hiện vẫn đầy đủ. Lưu, đóng rồi mở lại tệp, sau đó bấm kiểm tra lại.",
  "not-supported": "Phiên bản Excel này không làm được việc đó.",
  "array-in-way":
    "Một công thức mảng trải qua các dòng này nên không chèn, xóa hay sắp xếp ở đây. Hãy làm trong Excel.",
  "pivot-in-way":
    "Các dòng này thuộc một bảng tổng hợp (PivotTable) hoặc có dòng tiêu đề nguồn của nó nên giữ nguyên. Hãy làm trong Excel.",
  "table-in-way":
    "Dòng này là tiêu đề, dòng tổng hoặc là tất cả các dòng còn lại của một bảng Excel hay bộ lọc nên giữ nguyên. Hãy làm trong Excel.",
  "rows-of-table":
    "Dòng này nằm trong hoặc ngay cạnh một bảng Excel (Table) nên giữ nguyên. Bấm chuột phải vào dòng, chọn Chèn hoặc Xóa › Hàng của Bảng.",
  "rows-filtered":
    "Trang tính đang lọc hoặc có dòng ẩn ở đây nên giữ nguyên. Bỏ lọc (thẻ Dữ liệu › Xóa) hay bỏ ẩn dòng rồi làm lại.",
  "merge-in-way": "Các dòng này cắt ngang một ô gộp đang có chữ nên giữ nguyên. Bỏ gộp ô đó trong Excel rồi làm lại.",
  "drawing-in-way":
    "Có hình, biểu đồ hoặc nút bấm nằm trong các dòng này, xóa hay sắp xếp dòng sẽ làm mất hoặc lệch hình. Chuyển hình đi chỗ khác trong Excel rồi làm lại.",
  "formula-in-way":
    "Có công thức trong các dòng này lấy số liệu của dòng khác, sắp xếp xong sẽ tính sai nên giữ nguyên. Đổi công thức đó thành giá trị, hoặc sắp xếp trong Excel.",
  "sparkline-in-way":
    "Có biểu đồ nhỏ trong ô (sparkline) ở các dòng này, sắp xếp sẽ làm lệch nên giữ nguyên. Hãy làm trong Excel.",
  "link-in-way":
    "Có liên kết (hyperlink) trải qua nhiều dòng ở đây, sắp xếp sẽ làm lệch nên giữ nguyên. Hãy làm trong Excel.",
  "sheets-at-once":
    "Sổ làm việc có công thức tính qua nhiều trang tính một lúc (kiểu Trang1:Trang3!A1); chèn, xóa dòng ở một trang sẽ làm lệch công thức đó. Hãy làm trong Excel.",
  "shared-workbook":
    "Sổ làm việc đang ở chế độ dùng chung kiểu cũ nên không chèn, xóa dòng ở đây. Tắt chế độ đó trong Excel rồi làm lại.",
  "sheet-full": "Trang tính không còn chỗ cho chừng ấy dòng, hoặc số dòng quá lớn cho một lần.",
  "read-only": "Ô này không sửa được ở đây. Hãy sửa trong Excel.",
  unknown:
    "Chưa làm xong vì có lỗi bất ngờ; tệp của cơ quan vẫn nguyên vẹn. Bấm “Kiểm tra cơ cấu đại biểu” để thử lại.",
};

export function explainFailure(failure: HostFailure): string {
  return FAILURES[failure];
}
