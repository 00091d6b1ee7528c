import type { Document } from "docx";
import { bases, letterhead, signature, title } from "./letterhead";
import { body, centred, guidance, heading, mark, pages, document } from "./document";

export function tongKet(): Document {
  return document("Báo cáo tổng kết phong trào thi đua", [
    pages("portrait", [
      letterhead(),
      ...title("BÁO CÁO", [
        "Tổng kết phong trào thi đua yêu nước, công tác khen thưởng",
        "{giai_doan_day_du}; phương hướng, nhiệm vụ {giai_doan_toi_day_du}",
      ]),
      ...bases(),
      centred("Phần thứ nhất", { bold: true }, { before: 12, keepNext: true }),
      centred(
        "TÌNH HÌNH VÀ KẾT QUẢ PHONG TRÀO THI ĐUA, CÔNG TÁC KHEN THƯỞNG {giai_doan_hoa}",
        { bold: true },
        { after: 6, keepNext: true },
      ),
      heading("I. ĐẶC ĐIỂM TÌNH HÌNH"),
      guidance(
        "(Viết: thuận lợi, khó khăn của địa phương, cơ quan trong giai đoạn; thay đổi về tổ chức, địa giới nếu có.)",
      ),
      body("……"),
      heading("II. KẾT QUẢ THỰC HIỆN CÁC PHONG TRÀO THI ĐUA VÀ CÔNG TÁC KHEN THƯỞNG"),
      body("1. Kết quả các phong trào thi đua", { bold: true, keepNext: true }),
      guidance(
        "(Viết: từng phong trào tiêu biểu, kết quả bằng số liệu, tác động đến nhiệm vụ chính trị, kinh tế - xã hội, quốc phòng, an ninh.)",
      ),
      body("……"),
      body("2. Kết quả công tác khen thưởng", { bold: true, keepNext: true }),
      body(
        "Số tập thể, cá nhân, hộ gia đình đề nghị khen thưởng tại hội nghị: {so_khen}; trong đó tập thể: {so_khen_tap_the}, cá nhân: {so_khen_ca_nhan}, hộ gia đình: {so_khen_ho}.",
      ),
      body(
        "Trong số đó: người trực tiếp sản xuất, công tác, học tập, chiến đấu: {so_khen_truc_tiep}; công nhân: {so_khen_cong_nhan}; nông dân: {so_khen_nong_dan}; nữ: {so_khen_nu}.",
      ),
      guidance(
        "(Viết: số lượng theo từng hình thức khen thưởng của cả giai đoạn; chất lượng; việc chấp hành quy định về thi đua, khen thưởng.)",
      ),
      body("……"),
      body("3. Công tác lãnh đạo, chỉ đạo", { bold: true, keepNext: true }),
      guidance(
        "(Viết: vai trò của cấp ủy, chính quyền, đoàn thể; những điểm đổi mới trong tổ chức phong trào và xét khen thưởng.)",
      ),
      body("……"),
      heading("III. TỒN TẠI, HẠN CHẾ, NGUYÊN NHÂN VÀ BÀI HỌC KINH NGHIỆM"),
      body("1. Tồn tại, hạn chế: ……"),
      body("2. Nguyên nhân: ……"),
      body("3. Bài học kinh nghiệm: ……"),
      centred("Phần thứ hai", { bold: true }, { before: 12, keepNext: true }),
      centred(
        "PHƯƠNG HƯỚNG, NHIỆM VỤ CÔNG TÁC THI ĐUA, KHEN THƯỞNG {giai_doan_toi_hoa}",
        { bold: true },
        { after: 6, keepNext: true },
      ),
      heading("I. PHƯƠNG HƯỚNG CHUNG"),
      guidance("(Viết: mục tiêu chung của phong trào thi đua và công tác khen thưởng trong giai đoạn tới.)"),
      body("……"),
      heading("II. NHIỆM VỤ CHỦ YẾU"),
      guidance("(Viết: nội dung các phong trào gắn với mục tiêu, chỉ tiêu kinh tế - xã hội, quốc phòng, an ninh.)"),
      body("……"),
      heading("III. GIẢI PHÁP TRỌNG TÂM"),
      guidance("(Viết: lãnh đạo, chỉ đạo; tuyên truyền, phát hiện, nhân rộng điển hình; đổi mới xét khen thưởng.)"),
      body("……"),
      mark("{^co_khen_thuong}"),
      guidance("(Chưa có danh sách đề nghị khen thưởng: bổ sung các số còn để trống ở mục II.2.)"),
      mark("{/co_khen_thuong}"),
      body("Trên đây là báo cáo tổng kết phong trào thi đua, công tác khen thưởng {giai_doan_day_du}./.", {
        keepNext: true,
      }),
      ...signature(),
    ]),
  ]);
}
