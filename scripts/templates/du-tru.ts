import type { Document } from "docx";
import { letterhead, signature, title } from "./letterhead";
import { body, centred, type CellSpec, mark, pages, document, PORTRAIT_WIDTH, ruledTable } from "./document";

const middle = (text: string): CellSpec => ({ text, align: "center" });
const figure = (text: string, bold = false): CellSpec => ({ text, align: "right", bold });

export function duTru(): Document {
  return document("Dự trù kinh phí", [
    pages("portrait", [
      letterhead({ numbered: false }),
      ...title("DỰ TRÙ KINH PHÍ", ["Tổ chức {ten_hoi_nghi}"]),
      centred(
        "(Kèm theo Kế hoạch số {so_van_ban} của {ten_co_quan})",
        { size: 14, italics: true },
        { before: 6, after: 6 },
      ),
      body("1. Nguồn kinh phí: {nguon_kinh_phi}."),
      body("2. Các khoản chi:", { keepNext: true }),
      ruledTable({
        width: PORTRAIT_WIDTH,
        size: 12,
        columns: [11, 50, 18, 16, 21, 24, 28],
        header: [["STT", "Nội dung chi", "Đơn vị tính", "Số lượng", "Đơn giá (đồng)", "Thành tiền (đồng)", "Ghi chú"]],
        rows: [
          [
            middle("{#khoan}{stt}"),
            "{noi_dung}",
            middle("{don_vi_tinh}"),
            figure("{so_luong}"),
            figure("{don_gia}"),
            figure("{thanh_tien}"),
            "{ghi_chu}{/khoan}",
          ],
          ["", { text: "Tổng cộng", columns: 4, bold: true }, figure("{tong_kinh_phi}", true), ""],
        ],
      }),
      mark("{#co_khoan_trong}"),
      body(
        "Còn {so_khoan_trong} khoản chưa có thành tiền{#co_khoan_da_ghi}; các khoản đã ghi cộng lại là {cong_da_ghi} đồng{/co_khoan_da_ghi}.",
        { italics: true },
      ),
      mark("{/co_khoan_trong}"),
      body("3. Tổng kinh phí bằng chữ: {tong_bang_chu}.", { keepNext: true }),
      ...signature({ recipients: false, preparer: "NGƯỜI LẬP DỰ TRÙ" }),
    ]),
  ]);
}
