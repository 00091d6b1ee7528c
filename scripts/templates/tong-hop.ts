import type { Document } from "docx";
import { letterhead, signature, title } from "./letterhead";
import { body, type CellSpec, heading, mark, pages, document, PORTRAIT_WIDTH, ruledTable } from "./document";

const middle = (text: string, bold = false): CellSpec => ({ text, align: "center", bold });

export function tongHop(): Document {
  return document("Biểu tổng hợp cơ cấu đại biểu", [
    pages("portrait", [
      letterhead(),
      ...title("BIỂU TỔNG HỢP CƠ CẤU", ["{danh_sach_cua}"]),
      body(
        "Tổng số trong danh sách: {so_dai_bieu} đại biểu (cá nhân: {so_ca_nhan}; tập thể: {so_tap_the}; hộ gia đình: {so_ho}).",
      ),
      heading("1. Cơ cấu"),
      ruledTable({
        width: PORTRAIT_WIDTH,
        size: 13,
        columns: [14, 92, 28, 28],
        header: [["STT", "Nội dung", "Số lượng", "Tỷ lệ"]],
        rows: [
          [
            { ...middle("{#phan_co_cau}{so_phan}", true), keepNext: true },
            { text: "{ten_phan} (tính trên {tinh_tren})", columns: 3, bold: true, keepNext: true },
          ],
          [middle("{#dong}{stt}"), "{ten}", middle("{so_luong}"), middle("{ty_le}{/dong}")],
          ["", { text: "Cộng", bold: true }, middle("{cong}", true), middle("{ty_le_cong}{/phan_co_cau}", true)],
        ],
      }),
      mark("{#co_tuoi}"),
      body(
        "Tuổi trung bình (đến ngày {ngay_tinh_tuoi}, tính trên {so_ro_tuoi} người đã rõ ngày sinh): {tuoi_trung_binh}. Cao tuổi nhất: {nguoi_cao_tuoi_nhat}, {tuoi_cao_nhat} tuổi. Trẻ nhất: {nguoi_tre_nhat}, {tuoi_thap_nhat} tuổi.",
      ),
      mark("{/co_tuoi}"),
      mark("{#co_quy_dinh}"),
      heading("2. Đối chiếu với {ten_ke_hoach}"),
      ruledTable({
        width: PORTRAIT_WIDTH,
        size: 12,
        columns: [10, 46, 27, 32, 16, 43],
        header: [["STT", "Quy định", "Yêu cầu", "Thực tế", "Kết luận", "Căn cứ"]],
        rows: [
          [
            middle("{#quy_dinh}{stt}"),
            "{ten_quy_dinh}",
            "{yeu_cau}",
            "{thuc_te}",
            middle("{ket_luan}"),
            "{can_cu_muc}{/quy_dinh}",
          ],
        ],
      }),
      mark("{/co_quy_dinh}"),
      mark("{#ghi_chu_bieu}"),
      body("- {dong}", { italics: true, size: 13, keepNext: true }),
      mark("{/ghi_chu_bieu}"),
      ...signature(),
    ]),
  ]);
}
