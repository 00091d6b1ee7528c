import type { Document } from "docx";
import { bases, letterhead, signature, title } from "./letterhead";
import { body, centred, type CellSpec, heading, mark, pages, document, PORTRAIT_WIDTH, ruledTable } from "./document";

const middle = (text: string): CellSpec => ({ text, align: "center" });

export function toTrinh(): Document {
  return document("Tờ trình", [
    pages("portrait", [
      letterhead(),
      ...title("TỜ TRÌNH", ["Về việc {ve_viec}"]),
      centred("Kính gửi: {kinh_gui}", {}, { before: 12, after: 6 }),
      ...bases(),
      body(
        "Căn cứ {ten_ke_hoach}, {ten_co_quan} đã tổ chức bình xét, lựa chọn công khai, dân chủ và kính trình {kinh_gui} {de_nghi}.",
      ),
      heading("1. Số lượng, cơ cấu"),
      body("{tong_cong}"),
      mark("{#co_cau}"),
      body("- {cau}"),
      mark("{/co_cau}"),
      heading("2. Danh sách"),
      mark("{^co_danh_sach}"),
      body("Có danh sách trích ngang kèm theo Tờ trình này."),
      mark("{/co_danh_sach}"),
      mark("{#co_danh_sach}"),
      ruledTable({
        width: PORTRAIT_WIDTH,
        size: 12,
        columns: [10, 40, 52, 26, 38],
        header: [["STT", "Họ và tên, tên tập thể", "Chức vụ, đơn vị", "Thôn, khu phố", "Thành tích"]],
        rows: [[middle("{#dai_bieu}{stt}"), "{ho_ten}", "{chuc_vu_don_vi}", "{thon}", "{thanh_tich}{/dai_bieu}"]],
      }),
      mark("{/co_danh_sach}"),
      heading("3. Hồ sơ kèm theo"),
      mark("{#ho_so_kem}"),
      body("{stt}. {ten}: {so_luong}."),
      mark("{/ho_so_kem}"),
      body("{ten_co_quan} kính trình {kinh_gui} xem xét, quyết định./.", { keepNext: true }),
      ...signature(),
    ]),
  ]);
}
