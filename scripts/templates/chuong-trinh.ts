import type { Document } from "docx";
import { letterhead, signature, title } from "./letterhead";
import { body, type CellSpec, guidance, mark, pages, document, PORTRAIT_WIDTH, ruledTable } from "./document";

const middle = (text: string): CellSpec => ({ text, align: "center" });

export function chuongTrinh(): Document {
  return document("Chương trình hội nghị", [
    pages("portrait", [
      letterhead(),
      ...title("CHƯƠNG TRÌNH", ["{ten_hoi_nghi}"]),
      body("1. Thời gian: {thoi_gian_to_chuc}; thời lượng theo kế hoạch: {thoi_luong}."),
      body("2. Địa điểm: {dia_diem}."),
      body("3. Nội dung:", { keepNext: true }),
      mark("{#co_chuong_trinh}"),
      ruledTable({
        width: PORTRAIT_WIDTH,
        size: 13,
        height: 9,
        columns: [12, 29, 66, 20, 38],
        header: [["STT", "Thời gian", "Nội dung", "Thời lượng", "Thực hiện"]],
        rows: [
          [
            middle("{#chuong_trinh}{stt}"),
            middle("{thoi_gian_muc}"),
            "{noi_dung}",
            middle("{thoi_luong_muc}"),
            "{nguoi_thuc_hien}{/chuong_trinh}",
          ],
        ],
      }),
      mark("{/co_chuong_trinh}"),
      mark("{^co_chuong_trinh}"),
      body("……"),
      guidance("(Ghi từng nội dung, số phút, người thực hiện.)"),
      mark("{/co_chuong_trinh}"),
      mark("{#co_tham_luan}"),
      body("4. Tham luận:", { keepNext: true }),
      ruledTable({
        width: PORTRAIT_WIDTH,
        size: 13,
        columns: [12, 60, 93],
        header: [["STT", "Người, tập thể tham luận", "Chức vụ, đơn vị, thôn"]],
        rows: [
          [
            middle("{#tham_luan}{stt}"),
            "{ho_ten}",
            "{chuc_vu_don_vi}{^chuc_vu_don_vi}{thon}{/chuc_vu_don_vi}{/tham_luan}",
          ],
        ],
      }),
      mark("{/co_tham_luan}"),
      mark("{#co_chuong_trinh}"),
      mark("{#du_thoi_luong}"),
      body("Tổng thời lượng: {tong_thoi_luong}; hội nghị kết thúc lúc {gio_ket_thuc}./.", { keepNext: true }),
      mark("{/du_thoi_luong}"),
      mark("{^du_thoi_luong}"),
      body(
        "Tổng thời lượng các nội dung đã ghi: {tong_thoi_luong}; còn {so_muc_trong} nội dung chưa ghi thời lượng; hội nghị kết thúc lúc {gio_ket_thuc}./.",
        { keepNext: true },
      ),
      mark("{/du_thoi_luong}"),
      mark("{/co_chuong_trinh}"),
      ...signature(),
    ]),
  ]);
}
