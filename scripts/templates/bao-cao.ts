import type { Document } from "docx";
import { bases, letterhead, signature, title } from "./letterhead";
import { body, centred, guidance, heading, mark, pages, paper } from "./paper";

export function baoCao(): Document {
  return paper("Báo cáo kết quả tổ chức hội nghị", [pages("portrait", [
    letterhead(),
    ...title("BÁO CÁO", ["Kết quả tổ chức {ten_hoi_nghi}"]),
    mark("{#co_kinh_gui}"), centred("Kính gửi: {kinh_gui}", {}, { before: 12, after: 6 }), mark("{/co_kinh_gui}"),
    ...bases(),
    body("{ten_co_quan} báo cáo kết quả tổ chức {ten_hoi_nghi} như sau:"),
    heading("I. CÔNG TÁC TỔ CHỨC"),
    body("1. Căn cứ tổ chức: {ten_ke_hoach}."),
    body("2. Thời gian: {thoi_gian}; thời lượng: {thoi_luong}."),
    body("3. Địa điểm: {dia_diem}."),
    body("4. Số đại biểu trong danh sách: {so_dai_bieu}; số đại biểu có mặt: {so_co_mat}, đạt {ty_le_co_mat}."),
    mark("{#co_chuong_trinh}"),
    body("5. Nội dung hội nghị:", { keepNext: true }),
    mark("{#noi_dung_hoi_nghi}"), body("- {noi_dung}"), mark("{/noi_dung_hoi_nghi}"),
    mark("{/co_chuong_trinh}"),
    heading("II. CƠ CẤU ĐẠI BIỂU"),
    mark("{#co_cau}"), body("- {cau}"), mark("{/co_cau}"),
    heading("III. KẾT QUẢ ĐỐI CHIẾU VỚI KẾ HOẠCH"),
    mark("{#co_quy_dinh_dat}"),
    body("1. Những quy định đã đạt:", { keepNext: true }),
    mark("{#quy_dinh_dat}"), body("- {cau}"), mark("{/quy_dinh_dat}"),
    mark("{/co_quy_dinh_dat}"),
    mark("{^co_quy_dinh_dat}"), body("1. Chưa có quy định nào được kết luận là đạt."), mark("{/co_quy_dinh_dat}"),
    mark("{#co_con_lai}"),
    body("2. Những điểm còn lại và giải trình:", { keepNext: true }),
    mark("{#con_lai}"), body("- **{tieu_de}.** {cau}"), body("Giải trình: {giai_trinh}", { italics: true }), mark("{/con_lai}"),
    mark("{/co_con_lai}"),
    mark("{^co_con_lai}"), body("2. Không còn điểm nào phải giải trình."), mark("{/co_con_lai}"),
    heading("IV. ĐÁNH GIÁ CHUNG VÀ KIẾN NGHỊ"),
    guidance("(Cơ quan viết: ưu điểm; hạn chế, nguyên nhân; bài học kinh nghiệm; kiến nghị với cấp trên.)"),
    body("1. Ưu điểm: ……"), body("2. Hạn chế, nguyên nhân: ……"), body("3. Kiến nghị: ……"),
    body("Trên đây là báo cáo kết quả tổ chức {ten_hoi_nghi}./.", { keepNext: true }),
    ...signature(),
  ])]);
}
