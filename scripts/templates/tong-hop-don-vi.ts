import type { Document } from "docx";
import { letterhead, signature, title } from "./letterhead";
import {
  body,
  type CellSpec,
  centred,
  document,
  guidance,
  heading,
  LANDSCAPE_WIDTH,
  mark,
  pages,
  PORTRAIT_WIDTH,
  ruledTable,
} from "./document";

const middle = (text: string): CellSpec => ({ text, align: "center" });
const RULES = Array.from({ length: 10 }, (_, i) => String(i + 1));

export function tongHopDonVi(): Document {
  return document("Báo cáo tổng hợp cơ cấu đại biểu các đơn vị", [
    pages("portrait", [
      letterhead(),
      ...title("BÁO CÁO", ["Tổng hợp cơ cấu đại biểu các đơn vị"]),
      heading("I. KẾT QUẢ CHUNG"),
      body("Căn cứ: {van_ban_ke_hoach}."),
      body("Danh sách được kiểm tra: {danh_sach_xet}; cấp {cap_xet}."),
      mark("{#co_so_cap_tren}"),
      body("Hội nghị cấp trên có {so_cap_tren} đại biểu."),
      mark("{/co_so_cap_tren}"),
      body("{ket_qua_chung} Tổng số đại biểu đã đếm của các đơn vị: {tong_dai_bieu}."),
      heading("II. THEO TỪNG QUY ĐỊNH"),
      ruledTable({
        width: PORTRAIT_WIDTH,
        size: 12,
        columns: [13, 60, 42, 13, 16, 18, 14],
        header: [["Ký hiệu", "Quy định", "Căn cứ", "Đạt", "Chưa đạt", "Chưa đủ dữ liệu", "Lưu ý"]],
        rows: [
          [
            middle("{#quy_dinh}{ky_hieu}"),
            "{ten_quy_dinh}",
            "{can_cu_muc}",
            middle("{so_dat}"),
            middle("{so_chua_dat}"),
            middle("{so_chua_du}"),
            middle("{so_luu_y}{/quy_dinh}"),
          ],
        ],
      }),
      heading("III. ĐƠN VỊ CHƯA ĐẠT, CHƯA ĐỦ DỮ LIỆU"),
      mark("{^co_chua_dat}"),
      body("Không có."),
      mark("{/co_chua_dat}"),
      mark("{#chua_dat}"),
      body("**{ten_quy_dinh}**{can_cu_muc}", { keepNext: true }),
      mark("{#don_vi_chua_dat}"),
      body("{don_vi_chua_dat}"),
      mark("{/don_vi_chua_dat}"),
      mark("{#don_vi_chua_du}"),
      body("{don_vi_chua_du}"),
      mark("{/don_vi_chua_du}"),
      mark("{/chua_dat}"),
      heading("IV. ĐƠN VỊ CHƯA GỬI, TỆP CHƯA KIỂM TRA ĐƯỢC"),
      mark("{^co_thieu}"),
      body("Không có."),
      mark("{/co_thieu}"),
      mark("{#thieu}"),
      body("- {dong}"),
      mark("{/thieu}"),
      mark("{#co_luu_y}"),
      heading("V. ĐIỀU CẦN XEM LẠI"),
      mark("{/co_luu_y}"),
      mark("{#luu_y}"),
      body("- {dong}"),
      mark("{/luu_y}"),
      guidance("Bảng từng đơn vị ở phụ lục kèm theo."),
      ...signature(),
    ]),
    pages("landscape", [
      centred("PHỤ LỤC", { bold: true }),
      centred("Kết quả từng đơn vị theo {ten_ke_hoach}", { bold: true }, { after: 6 }),
      ruledTable({
        width: LANDSCAPE_WIDTH,
        size: 10,
        columns: [12, 42, 16, 26, ...RULES.map(() => 21), 18],
        header: [["STT", "Đơn vị", "Số đại biểu", "Kết luận", ...RULES.map((n) => `K${n}{cot_k${n}}`), "Từng dòng"]],
        rows: [
          [
            middle("{#don_vi}{stt}"),
            "{ten_don_vi}",
            middle("{so_dai_bieu}"),
            "{ket_luan}",
            ...RULES.map((n) => middle(`{k${n}}`)),
            middle("{tung_dong}{/don_vi}"),
          ],
        ],
      }),
      body("{chu_giai}. Ký hiệu K1, K2 … ở mục II của báo cáo.", { size: 12, italics: true, indent: false }),
    ]),
  ]);
}
